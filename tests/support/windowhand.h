// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLocalSocket>
#include <QMap>
#include <QTemporaryDir>

namespace birdcar {

/// Presses what is to be pressed in the window of a program that runs beside the test, and looks at it. The
/// program itself knows nothing of it: Qt loads the hand as a plugin, told by the environment.
class WindowHand
{
public:
    WindowHand();

    /// What the program has to be started with.
    QMap<QString, QString> environment() const;

    /// Presses the action or the button with this object name ("strip/button" for one of several) as soon as
    /// it can be used. False if that takes too long, or if there is no window any more.
    bool press(const QString &name) { return order(QStringLiteral("press ") + name); }
    /// Puts a text into the line with this object name as soon as that is in sight.
    bool write(const QString &name, const QString &text)
    {
        return order(QStringLiteral("write %1=%2").arg(name, text));
    }
    /// Waits until that line has this text.
    bool holds(const QString &name, const QString &text)
    {
        return order(QStringLiteral("hold %1=%2").arg(name, text));
    }
    /// Waits until a label, a button or a list in sight has this text.
    bool sees(const QString &text) { return order(QStringLiteral("see ") + text); }
    /// Waits until the window is minimised, or until it no longer is.
    bool isMinimised(bool minimised)
    {
        return order(minimised ? QStringLiteral("state minimised") : QStringLiteral("state open"));
    }

private:
    bool order(const QString &line);

    QTemporaryDir m_folder;
    QLocalServer m_server;
    QLocalSocket *m_socket = nullptr;
};

} // namespace birdcar
