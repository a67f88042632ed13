// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/guardedconnection.h"

#include <QElapsedTimer>
#include <QList>
#include <QTcpServer>

#include <functional>
#include <utility>

QT_BEGIN_NAMESPACE
class QHostAddress;
class QSocketNotifier;
QT_END_NAMESPACE

namespace birdcar {

/// The server that QHttpServer is bound to: every accepted socket gets a GuardedConnection before Qt's parser
/// sees it, and there are never more connections than the limits allow. When one too many arrives, the one
/// that has been without a whole request for longest is closed.
///
/// Accepts by itself instead of leaving it to QTcpServer: Qt 6.4 tries again without a pause when the process
/// has no file descriptor left, and takes a flood of connections in one go while those it has wait.
class GuardedServer : public QTcpServer
{
    Q_OBJECT

public:
    GuardedServer(QList<Route> routes, const GuardLimits &limits, QObject *parent = nullptr);

    /// Listens and takes connections from now on. False, with errorString() set, if it cannot.
    bool open(const QHostAddress &address, quint16 port);

    /// For a route's handler, while it runs: the head of its request as it was on the wire. Null if the
    /// request cannot be trusted; the handler then answers 400 and does nothing.
    const RequestHead *takeRequest();
    /// For the same: the answer is 503 instead if what was handled together could not be stored.
    void dependOnStore();

    /// Runs the handlers of requests that came together, by calling what it is given; true if what they took
    /// is stored.
    using Together = std::function<bool(const std::function<void()> &handlers)>;
    /// Without it, they are just run.
    void setTogether(Together together) { m_together = std::move(together); }

    qsizetype connectionCount() const { return m_connections.size(); }

Q_SIGNALS:
    /// The guard answered a request itself, with 400, 404, 405, 413 or 431. The head holds what could be read
    /// of it.
    void requestRefused(int status, const birdcar::RequestHead &head);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void acceptConnections();
    void serveDue();
    bool serveRound();
    void restFromAccepting();
    void warnOfDescriptors();
    bool closeLongestIncomplete();

    GuardContext m_context;
    QList<GuardedConnection *> m_connections;
    QSocketNotifier *m_notifier = nullptr;
    int m_accepted = 0; ///< in this round
    Together m_together;
    QElapsedTimer m_lastWarning;
};

} // namespace birdcar
