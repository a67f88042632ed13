// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/guardedserver.h"

#include "app/webhooks/guardlimits.h"
#include "app/webhooks/heldsocket.h"

#include <QHostAddress>
#include <QLoggingCategory>
#include <QSocketNotifier>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

#include <algorithm>
#include <memory>
#include <utility>

namespace birdcar {

namespace {

Q_LOGGING_CATEGORY(lcGuard, "birdcar.webhooks")

/// Connections taken before those already there get their turn again. Small against the connection limit, so
/// that a request which has arrived is read before its connection could be the one that has to go.
constexpr int acceptedPerRound = 16;
/// Requests whose answers wait for each other.
constexpr qsizetype servedPerRound = 64;
/// QTcpServer's own default, for the time between two rounds.
constexpr int pendingConnections = 30;
constexpr std::chrono::milliseconds restTime{100};
constexpr qint64 descriptorWarningInterval = 60'000; // ms
/// Connections that the kernel completes while they wait for us. With Qt's default of 50 a flood makes others
/// wait for their own kernel to try again, which takes a second.
constexpr int listenBacklog = 1024;

bool isAmongKept(qintptr descriptor)
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    return getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY &&
           descriptor + keptDescriptors >= static_cast<qintptr>(limit.rlim_cur);
#else
    Q_UNUSED(descriptor)
    return false;
#endif
}

} // namespace

GuardedServer::GuardedServer(QList<Route> routes, const GuardLimits &limits, QObject *parent)
    : QTcpServer(parent), m_context{RouteTable(std::move(routes)), limits, {}, {}, {}},
      m_together([](const std::function<void()> &handlers) {
          handlers();
          return true;
      })
{
    m_context.scheduleDue = [this] {
        QMetaObject::invokeMethod(this, &GuardedServer::serveDue, Qt::QueuedConnection);
    };
}

bool GuardedServer::open(const QHostAddress &address, quint16 port)
{
    setListenBacklogSize(listenBacklog);
    if (!listen(address, port))
        return false;
    pauseAccepting();
    m_notifier = new QSocketNotifier(socketDescriptor(), QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &GuardedServer::acceptConnections);
    return true;
}

void GuardedServer::acceptConnections()
{
    m_notifier->setEnabled(false);
    m_accepted = 0;
    setMaxPendingConnections(pendingConnections);
    waitForNewConnection(0);
    // Qt switches its own accepting on again for each connection that it hands over.
    pauseAccepting();
    if (m_accepted == 0) {
        restFromAccepting();
        return;
    }
    m_notifier->setEnabled(true);
}

void GuardedServer::serveDue()
{
    // Also those who sent several requests at once: one who then stops sending is not there for much longer.
    while (!m_context.due.isEmpty()) {
        if (!serveRound() && !m_context.due.isEmpty()) {
            m_context.scheduleDue(); // whoever waited for the store so far comes first
            return;
        }
    }
}

bool GuardedServer::serveRound()
{
    const auto round = m_context.due.first(std::min(m_context.due.size(), servedPerRound));
    m_context.due.remove(0, round.size());
    const bool stored = m_together([&round] {
        for (const auto &connection : round) {
            if (connection)
                connection->serve();
        }
        for (const auto &connection : round) {
            if (connection && !connection->dependsOnStore())
                connection->settle(true);
        }
    });
    for (const auto &connection : round) {
        if (connection)
            connection->settle(stored);
    }
    return stored;
}

void GuardedServer::restFromAccepting()
{
    // Somebody waits but cannot be let in: no descriptor is left. Making room is all that can help.
    warnOfDescriptors();
    for (int closed = 0; closed < acceptedPerRound && closeLongestIncomplete(); ++closed) {
    }
    QTimer::singleShot(restTime, this, [this] { m_notifier->setEnabled(isListening()); });
}

void GuardedServer::warnOfDescriptors()
{
    if (m_lastWarning.isValid() && m_lastWarning.elapsed() <= descriptorWarningInterval)
        return;
    m_lastWarning.start();
    qCWarning(lcGuard) << "no file descriptor left for new connections; closing those that are idle";
}

void GuardedServer::incomingConnection(qintptr descriptor)
{
    // Ends QTcpServer's loop for this round: it stops at its limit of pending connections.
    if (++m_accepted >= std::clamp<qsizetype>(m_context.limits.connections / 4, 1, acceptedPerRound))
        setMaxPendingConnections(0);

    auto socket = std::make_unique<HeldSocket>(this);
    if (!socket->setSocketDescriptor(descriptor))
        return;
    if (m_connections.size() >= m_context.limits.connections && !closeLongestIncomplete())
        return;
    if (isAmongKept(descriptor)) { // this one stays: whoever asks now has the turn
        warnOfDescriptors();
        closeLongestIncomplete();
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto *connection = new GuardedConnection(socket.get(), &m_context);
    connect(connection, &GuardedConnection::refused, this, &GuardedServer::requestRefused);
    connect(socket.get(), &QTcpSocket::disconnected, this,
            [this, connection] { m_connections.removeOne(connection); });
    m_connections.append(connection);
    addPendingConnection(socket.release());
}

bool GuardedServer::closeLongestIncomplete()
{
    GuardedConnection *longest = nullptr;
    for (GuardedConnection *connection : std::as_const(m_connections)) {
        if (connection->isIncomplete() &&
            (!longest || connection->incompleteSince() < longest->incompleteSince()))
            longest = connection;
    }
    if (longest)
        longest->closeNow();
    return longest != nullptr;
}

void GuardedServer::dependOnStore()
{
    if (m_context.offering)
        m_context.offering->dependOnStore();
}

const RequestHead *GuardedServer::takeRequest()
{
    return m_context.offering ? m_context.offering->take() : nullptr;
}

} // namespace birdcar
