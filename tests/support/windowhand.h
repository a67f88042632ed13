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

    /// Presses the action or the button with this object name as soon as it can be used. False if that takes
    /// too long, or if there is no window any more.
    bool press(const QString &name) { return order(QStringLiteral("press ") + name); }
    /// Waits until a label in sight has this text.
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
