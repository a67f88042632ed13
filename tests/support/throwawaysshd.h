// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace birdcar {

/// Debian's sshd with a configuration and keys of its own on a high port, and an ssh in a folder for PATH
/// that finds its way there. Only the user who runs the test may log in.
class ThrowAwaySshd
{
public:
    ThrowAwaySshd();
    ~ThrowAwaySshd();

    /// Why it cannot run here; empty if it can.
    const QString &obstacle() const { return m_obstacle; }
    /// Starts it and waits until it listens.
    bool start();
    /// Whether it lets this user in: not, if the account is locked.
    bool letsIn();
    /// As a crash ends it, with every connection.
    void kill();

    /// Holds the program `ssh`.
    QString folder() const { return m_folder.filePath(QStringLiteral("bin")); }
    QString user() const { return m_user; }
    QByteArray log() const { return m_log; }

private:
    void writeConfiguration();
    void writeFile(const QString &name, const QString &text);

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_user;
    QString m_obstacle;
    QByteArray m_log;
    quint16 m_port = 0;
};

} // namespace birdcar
