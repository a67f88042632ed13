// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace birdcar {

/// A program and its arguments, word by word.
struct StartCommand
{
    QString program; ///< its absolute path
    QStringList arguments;

    bool operator==(const StartCommand &) const = default;
};

/// What a desktop does with BirdCar when its user logs in.
enum class LoginStart {
    Off,
    On,    ///< starts it by this command
    Other, ///< starts it by another: another database, another program
};

/// The `Exec` of a desktop file, quoted and escaped as the Desktop Entry Specification has it.
/// Nothing for a program that cannot stand there: with "=" in its path, which the specification forbids, or
/// with "%", for which GNOME looks before it reads it.
std::optional<QString> desktopExec(const StartCommand &command);

/// The content of the file by which a desktop starts this at log-in. Nothing as above.
std::optional<QByteArray> autostartEntry(const StartCommand &command);

/// What such a file means, as people or the desktop itself may have changed it since.
LoginStart readAutostart(const QByteArray &content, const StartCommand &command);

} // namespace birdcar
