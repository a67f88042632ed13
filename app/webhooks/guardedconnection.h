// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/guardlimits.h"
#include "app/webhooks/requestframing.h"
#include "app/webhooks/routetable.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace birdcar {

class GuardedConnection;

/// What the connections of one server share.
struct GuardContext
{
    RouteTable routes;
    GuardLimits limits;
    QPointer<GuardedConnection> offering; ///< the one whose request Qt's parser reads at this moment
    /// Those with something to do once the sockets that are readable now were read. Answers to requests that
    /// came together leave together: a sender that is woken once for all of them sends the next together too.
    QList<QPointer<GuardedConnection>> due;
    std::function<void()> scheduleDue; ///< has serveWaiting() called soon for each
};

/// Stands between one socket and Qt's HTTP parser: the parser sees one whole, checked request for a known
/// route at a time, and nothing at all in between.
///
/// Its slot runs before Qt's, because it was connected first. It reads inside a QIODevice transaction, which
/// hides the bytes from Qt; once a request is complete it rolls back, so that Qt's slot finds all of it in
/// the same readyRead. Bytes behind that request are hidden again by take(), which Qt's handler calls.
/// Bad requests and those without a route are answered here, after the answers before them.
///
/// A child of the socket; lives and dies with it on the server's thread.
class GuardedConnection : public QObject
{
    Q_OBJECT

public:
    GuardedConnection(QTcpSocket *socket, GuardContext *context);

    /// For the handler of the request that Qt reads now: its head. Null if Qt's parser saw the request end
    /// elsewhere than the guard did; such a connection is closed without another request.
    const RequestHead *take();

    /// False while a whole request waits for its answer.
    bool isIncomplete() const { return m_phase != Phase::Offered && !m_servingSoon; }
    /// When the connection was accepted or had its last whole request.
    std::chrono::steady_clock::time_point incompleteSince() const { return m_since; }
    /// Sends what was answered and goes on with what has arrived meanwhile.
    void serveWaiting();
    /// Ends the connection now; answers already written still reach the kernel.
    void closeNow();

Q_SIGNALS:
    /// The guard answered a request itself.
    void refused(int status, const birdcar::RequestHead &head);

private:
    enum class Phase { Reading, Offered, Draining, Closed };

    void readAvailable();
    void readRequest();
    void handleRequest();
    void offer();
    void settle();
    void endRequest();
    void serveSoon();
    bool hasUnreadRequest();
    bool hasUnfetchedAnswers() const;
    void answer(int status, const QByteArray &extraHeader, bool close);
    void drain();
    void discardInput();
    void handleWritten();
    void endSending();
    void closeSoon();
    void allow(std::chrono::milliseconds time);
    void checkTime();
    void showInput();
    void hideInput();

    QTcpSocket *m_socket;
    GuardContext *m_context;
    RequestFraming m_framing;
    QTimer m_timer; ///< runs out at m_deadline or before, when it is looked at again
    std::chrono::steady_clock::time_point m_timerEnd;
    std::chrono::steady_clock::time_point m_deadline;
    std::chrono::steady_clock::time_point m_since;
    Phase m_phase = Phase::Reading;
    qint64 m_bytesBehind = 0; ///< what the offered request leaves in the socket
    qint64 m_drained = 0;
    bool m_taken = false; ///< a handler has the offered request
    bool m_begun = true;  ///< the present request's time runs
    bool m_continued = false;
    bool m_servingSoon = false; ///< a whole request may be waiting in the socket
    bool m_serving = false;     ///< serveWaiting() is at work
    bool m_sendingEnded = false;
};

} // namespace birdcar
