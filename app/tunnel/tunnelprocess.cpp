// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/tunnelprocess.h"

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace birdcar {

namespace {

constexpr qsizetype longestLine = 8192;
constexpr int graceAtTheEnd = 1000; // ms

#ifdef Q_OS_UNIX

/// In the child, between fork and exec: only what a signal handler may do.
void prepareChild(int terminal, pid_t parent)
{
    setsid();
    if (terminal >= 0) {
        dup2(terminal, STDIN_FILENO);
        ioctl(STDIN_FILENO, TIOCSCTTY, 0);
    }
#ifdef Q_OS_LINUX
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
    if (getppid() != parent)
        _exit(1); // killed in between
}

#endif

} // namespace

TunnelProcess::TunnelProcess(QObject *parent) : QObject(parent), m_process(this), m_killTimer(this)
{
    m_killTimer.setSingleShot(true);
#ifdef Q_OS_UNIX
    connect(&m_killTimer, &QTimer::timeout, this, [this] { signalGroup(SIGKILL); });
#endif
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { read(QProcess::StandardOutput); });
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] { read(QProcess::StandardError); });
    connect(&m_process, &QProcess::finished, this, &TunnelProcess::finish);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            hangUp();
            Q_EMIT failed(m_process.errorString());
        }
    });
}

TunnelProcess::~TunnelProcess()
{
    m_process.disconnect(this);
#ifdef Q_OS_UNIX
    if (isRunning()) {
        signalGroup(SIGTERM);
        m_process.waitForFinished(graceAtTheEnd);
    }
    signalGroup(SIGKILL);
#endif
    m_process.kill();
    m_process.waitForFinished(graceAtTheEnd);
    hangUp();
}

void TunnelProcess::start(const QString &program, const QStringList &arguments,
                          const QProcessEnvironment &environment)
{
    m_unread[0].clear();
    m_unread[1].clear();
    m_process.setProcessEnvironment(environment);
#ifdef Q_OS_UNIX
    m_terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (m_terminal >= 0 && grantpt(m_terminal) == 0 && unlockpt(m_terminal) == 0)
        m_programsEnd = open(ptsname(m_terminal), O_RDWR | O_NOCTTY | O_CLOEXEC);
    m_process.setChildProcessModifier(
        [terminal = m_programsEnd, parent = getpid()] { prepareChild(terminal, parent); });
#endif
    m_process.start(program, arguments);
    m_group = m_process.processId();
#ifdef Q_OS_UNIX
    if (m_programsEnd >= 0)
        close(std::exchange(m_programsEnd, -1));
#endif
}

void TunnelProcess::end(std::chrono::milliseconds grace)
{
    if (!isRunning())
        return;
#ifdef Q_OS_UNIX
    signalGroup(SIGTERM);
    m_killTimer.start(grace);
#else
    m_process.kill();
#endif
}

void TunnelProcess::read(QProcess::ProcessChannel channel)
{
    m_process.setReadChannel(channel);
    QByteArray &unread = m_unread[channel];
    unread += m_process.readAll();
    for (qsizetype end = unread.indexOf('\n'); end >= 0; end = unread.indexOf('\n')) {
        const QByteArray line = unread.first(end).trimmed();
        unread.remove(0, end + 1);
        if (!line.isEmpty())
            Q_EMIT lineRead(line);
    }
    if (unread.size() > longestLine)
        unread.clear();
}

void TunnelProcess::finish()
{
    m_killTimer.stop();
    for (QByteArray &unread : m_unread) {
        if (const QByteArray line = std::exchange(unread, {}).trimmed(); !line.isEmpty())
            Q_EMIT lineRead(line);
    }
#ifdef Q_OS_UNIX
    signalGroup(SIGKILL); // what it left behind
#endif
    hangUp();
    Q_EMIT ended();
}

void TunnelProcess::signalGroup([[maybe_unused]] int number) const
{
#ifdef Q_OS_UNIX
    if (m_group > 0)
        ::kill(static_cast<pid_t>(-m_group), number);
#endif
}

void TunnelProcess::hangUp()
{
    m_group = 0;
#ifdef Q_OS_UNIX
    if (m_terminal >= 0)
        close(std::exchange(m_terminal, -1));
#endif
}

} // namespace birdcar
