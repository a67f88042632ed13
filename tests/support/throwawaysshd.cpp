// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/throwawaysshd.h"

#include "tests/support/processes.h"

#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

ThrowAwaySshd::ThrowAwaySshd() : m_port(freePort())
{
    const passwd *user = getpwuid(geteuid());
    m_user = user ? QString::fromLocal8Bit(user->pw_name) : QString();
    const QString sshd =
        QStandardPaths::findExecutable(u"sshd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s, u"/usr/bin"_s});
    if (sshd.isEmpty() || QStandardPaths::findExecutable(u"ssh"_s).isEmpty())
        m_obstacle = u"openssh-server or openssh-client is not installed"_s;
    else if (m_user.isEmpty())
        m_obstacle = u"this user has no name to log in with"_s;
    if (!m_obstacle.isEmpty())
        return;
    if (geteuid() == 0)
        QDir().mkpath(u"/run/sshd"_s); // where sshd, started by root, locks itself in
    for (const QString &key : {u"host_key"_s, u"user_key"_s})
        QProcess::execute(u"ssh-keygen"_s,
                          {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, {}, u"-f"_s, m_folder.filePath(key)});
    writeConfiguration();
    m_process.setProgram(sshd);
    m_process.setArguments({u"-D"_s, u"-e"_s, u"-f"_s, m_folder.filePath(u"sshd_config"_s)});
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { m_log += m_process.readAll(); });
}

ThrowAwaySshd::~ThrowAwaySshd()
{
    kill();
}

void ThrowAwaySshd::writeConfiguration()
{
    writeFile(u"sshd_config"_s, u"Port %1\nListenAddress 127.0.0.1\nHostKey %2/host_key\nPidFile none\n"
                                "AuthorizedKeysFile %2/user_key.pub\nStrictModes no\nUsePAM no\n"
                                "PasswordAuthentication no\nKbdInteractiveAuthentication no\n"
                                "PermitRootLogin prohibit-password\nLogLevel VERBOSE\n"_s.arg(
                                    QString::number(m_port), m_folder.path()));
    writeFile(u"ssh_config"_s, u"Host *\nPort %1\nIdentityFile %2/user_key\nIdentitiesOnly yes\n"
                               "UserKnownHostsFile %2/known_hosts\nStrictHostKeyChecking accept-new\n"_s.arg(
                                   QString::number(m_port), m_folder.path()));
    QDir().mkpath(folder());
    writeFile(u"bin/ssh"_s, u"#!/bin/sh\nexec %1 -F %2/ssh_config \"$@\"\n"_s.arg(
                                QStandardPaths::findExecutable(u"ssh"_s), m_folder.path()));
    QFile::setPermissions(m_folder.filePath(u"bin/ssh"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void ThrowAwaySshd::writeFile(const QString &name, const QString &text)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QFile::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("%s", qUtf8Printable(file.errorString()));
}

bool ThrowAwaySshd::start()
{
    m_log.clear();
    m_process.start();
    const auto listens = [this] {
        return m_log.contains("Server listening") || m_process.state() == QProcess::NotRunning;
    };
    return QTest::qWaitFor(listens, patience) && m_process.state() == QProcess::Running;
}

bool ThrowAwaySshd::letsIn()
{
    QProcess login;
    login.start(folder() + u"/ssh"_s,
                {u"-T"_s, u"-o"_s, u"BatchMode=yes"_s, m_user + u"@127.0.0.1"_s, u"exit"_s});
    const auto isOver = [&login] { return login.state() == QProcess::NotRunning; };
    return QTest::qWaitFor(isOver, patience) &&
           QTest::qWaitFor([this] { return m_log.contains("Accepted publickey"); }, 1000);
}

void ThrowAwaySshd::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    killWithDescendants(m_process.processId());
    m_process.waitForFinished();
}

} // namespace birdcar
