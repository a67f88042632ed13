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

namespace birdcar {

class GuardedConnection;
class HeldSocket;

/// What the connections of one server share.
struct GuardContext
{
    RouteTable routes;
    GuardLimits limits;
    QPointer<GuardedConnection> offering;   ///< the one whose request Qt's parser reads at this moment
    QList<QPointer<GuardedConnection>> due; ///< those with something to serve()
    std::function<void()> scheduleDue;      ///< has serve() called soon for each, then settle()
};

/// Stands between one socket and Qt's HTTP parser: the parser sees one whole, checked request for a known
/// route at a time, and nothing at all in between. Of its head it sees no more than leads to the route and
/// tells the body's length: reading is slow there, and what is wrong with its reading cannot be reached.
///
/// Its slot runs before Qt's, because it was connected first. It reads inside a QIODevice transaction, which
/// hides the bytes from Qt. Once a request is complete it waits until the other sockets that are readable
/// were read too; then serve() rolls back and lets Qt's slot find all of it in a readyRead of its own. Bytes
/// behind that request are hidden again by take(), which Qt's handler calls. The answer is held until
/// settle(): what came together is stored together before any of it is answered, and the answers leave
/// together. Bad requests and those without a route are answered here, after the answers before them.
///
/// A child of the socket; lives and dies with it on the server's thread.
class GuardedConnection : public QObject
{
    Q_OBJECT

public:
    GuardedConnection(HeldSocket *socket, GuardContext *context);

    /// For the handler of the request that Qt reads now: its head. Null if Qt's parser saw the request end
    /// elsewhere than the guard did; such a connection is closed without another request.
    const RequestHead *take();
    /// For the same: 200 would be true only if what the handler took is stored.
    void dependOnStore() { m_dependsOnStore = true; }
    bool dependsOnStore() const { return m_dependsOnStore; }

    /// False while a whole request waits for its answer.
    bool isIncomplete() const
    {
        return m_phase != Phase::Waiting && m_phase != Phase::Offered && !m_servingSoon;
    }
    /// When the connection was accepted or had its last whole request.
    std::chrono::steady_clock::time_point incompleteSince() const { return m_since; }
    /// Has the request that waits handled, if there is one.
    void serve();
    /// Sends the answer, if one is held: that of the handler, or 503 if it depends on what is not `stored`.
    void settle(bool stored);
    /// Ends the connection now; answers already written still reach the kernel.
    void closeNow();

Q_SIGNALS:
    /// The guard answered a request itself.
    void refused(int status, const birdcar::RequestHead &head);

private:
    enum class Phase { Reading, Waiting, Offered, Draining, Closed };

    void readAvailable();
    void readRequest();
    void handleRequest();
    void offer();
    void endRequest();
    void serveSoon();
    bool hasUnreadRequest();
    bool hasUnfetchedAnswers() const;
    void answer(int status, const QByteArray &extraHeader, bool close);
    void respond(int status, const QByteArray &extraHeader, bool close);
    void drain();
    void discardInput();
    void handleWritten();
    void endSending();
    void closeSoon();
    void allow(std::chrono::milliseconds time);
    void checkTime();
    void showInput();
    void hideInput();

    HeldSocket *m_socket;
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
    bool m_dependsOnStore = false;
    bool m_begun = true; ///< the present request's time runs
    bool m_continued = false;
    bool m_servingSoon = false; ///< serve() is due
    bool m_serving = false;     ///< serve() is at work
    bool m_sendingEnded = false;
};

} // namespace birdcar
