// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/guardedconnection.h"

#include "app/webhooks/heldsocket.h"

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

#include <array>

namespace birdcar {

namespace {

/// The longest request, and room for the slice that crosses its end.
constexpr qint64 readBufferBytes = maxHeadBytes + maxChunkedBytes + 16 * 1024;
/// Answers that a sender has not fetched yet; above it no further request of his is read.
constexpr qint64 unfetchedAnswerBytes = 64 * 1024;
constexpr qsizetype sliceBytes = 4096;

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 404:
        return QByteArrayLiteral("Not Found");
    case 405:
        return QByteArrayLiteral("Method Not Allowed");
    case 413:
        return QByteArrayLiteral("Payload Too Large");
    case 431:
        return QByteArrayLiteral("Request Header Fields Too Large");
    case 503:
        return QByteArrayLiteral("Service Unavailable");
    default:
        return QByteArrayLiteral("Bad Request");
    }
}

/// Tells the other side that nothing more comes, while we can still read. Where it is not available the
/// sender learns it when the connection closes.
void shutDownSending(const QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
#else
    Q_UNUSED(socket)
#endif
}

} // namespace

GuardedConnection::GuardedConnection(HeldSocket *socket, GuardContext *context)
    : QObject(socket), m_socket(socket), m_context(context), m_since(std::chrono::steady_clock::now())
{
    socket->setReadBufferSize(readBufferBytes);
    connect(socket, &QTcpSocket::readyRead, this, &GuardedConnection::readAvailable);
    connect(socket, &QTcpSocket::bytesWritten, this, &GuardedConnection::handleWritten);
    connect(socket, &QTcpSocket::disconnected, this, [this] { m_phase = Phase::Closed; });
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &GuardedConnection::checkTime);
    allow(context->limits.requestTime);
}

void GuardedConnection::readAvailable()
{
    if (m_phase == Phase::Offered)
        return; // this one is for Qt's slot
    if (m_phase == Phase::Draining)
        discardInput();
    else if (m_phase == Phase::Reading && (m_framing.length() > 0 || !hasUnfetchedAnswers()))
        readRequest();
    else
        hideInput();
}

void GuardedConnection::readRequest()
{
    if (m_framing.length() == 0)
        showInput();
    if (!m_socket->isTransactionStarted())
        m_socket->startTransaction();

    auto verdict = RequestFraming::Verdict::Incomplete;
    std::array<char, sliceBytes> slice;
    while (verdict == RequestFraming::Verdict::Incomplete && m_socket->bytesAvailable() > 0) {
        const qint64 size = m_socket->read(slice.data(), sliceBytes);
        if (size <= 0)
            break;
        verdict = m_framing.feed(QByteArrayView(slice.data(), size));
    }
    if (!m_begun && m_framing.length() > 0) {
        m_begun = true;
        allow(m_context->limits.requestTime);
    }
    if (verdict == RequestFraming::Verdict::Bad) {
        answer(m_framing.badStatus(), {}, true);
        drain();
        return;
    }
    if (m_framing.headComplete() && m_framing.head().expectsContinue && !m_continued) {
        m_continued = true;
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (verdict == RequestFraming::Verdict::Complete)
        handleRequest();
}

void GuardedConnection::handleRequest()
{
    const RequestHead &head = m_framing.head();
    const RouteTable::Match match = m_context->routes.match(head);
    if (match == RouteTable::Match::Found) {
        m_phase = Phase::Waiting;
        hideInput();
        serveSoon();
        return;
    }
    showInput();
    m_socket->skip(m_framing.length());
    if (match == RouteTable::Match::NoSuchPath)
        answer(404, {}, head.closeAfter);
    else
        answer(405, "Allow: " + m_context->routes.allowedMethod(head.path) + "\r\n", head.closeAfter);
    endRequest();
    hideInput();
}

void GuardedConnection::offer()
{
    m_phase = Phase::Offered;
    m_taken = false;
    m_dependsOnStore = false;
    showInput();
    m_bytesBehind = m_socket->bytesAvailable() - m_framing.length();
    m_socket->skip(m_framing.headLength());
    m_socket->putBack(m_framing.head().bare());
    m_context->offering = this;
    m_socket->hold();
    Q_EMIT m_socket->readyRead(); // Qt's slot runs the handler, and writes the answer
    m_context->offering = nullptr;
}

const RequestHead *GuardedConnection::take()
{
    if (m_phase != Phase::Offered || m_taken || m_socket->bytesAvailable() != m_bytesBehind)
        return nullptr;
    m_taken = true;
    hideInput();
    return &m_framing.head();
}

void GuardedConnection::settle(bool stored)
{
    if (m_phase != Phase::Offered)
        return;
    m_phase = Phase::Reading;
    if (!stored && m_dependsOnStore) {
        m_socket->drop();
        respond(503, {}, true);
        drain();
        return;
    }
    m_socket->release();
    if (m_taken)
        endRequest();
    else
        closeSoon();
}

void GuardedConnection::endRequest()
{
    m_since = std::chrono::steady_clock::now();
    // Now, because QTcpSocket drops what it has not written when the other side stops sending.
    m_socket->flush();
    if (m_framing.head().closeAfter) {
        drain();
        return;
    }
    m_framing.reset();
    m_continued = false;
    m_begun = false;
    allow(m_context->limits.idleTime);
    if (hasUnreadRequest())
        serveSoon();
}

void GuardedConnection::serveSoon()
{
    if (m_serving || m_servingSoon)
        return;
    m_servingSoon = true;
    m_context->due.append(this);
    if (m_context->due.size() == 1)
        m_context->scheduleDue();
}

void GuardedConnection::serve()
{
    m_servingSoon = false;
    m_serving = true;
    while (hasUnreadRequest())
        Q_EMIT m_socket->readyRead();
    m_serving = false;
    if (m_phase == Phase::Waiting)
        offer();
}

bool GuardedConnection::hasUnreadRequest()
{
    if (m_phase != Phase::Reading || m_framing.length() > 0 || hasUnfetchedAnswers() ||
        m_socket->state() != QAbstractSocket::ConnectedState)
        return false;
    showInput();
    return m_socket->bytesAvailable() > 0;
}

bool GuardedConnection::hasUnfetchedAnswers() const
{
    return m_socket->bytesToWrite() > unfetchedAnswerBytes;
}

void GuardedConnection::answer(int status, const QByteArray &extraHeader, bool close)
{
    respond(status, extraHeader, close);
    Q_EMIT refused(status, m_framing.head());
}

void GuardedConnection::respond(int status, const QByteArray &extraHeader, bool close)
{
    // HEAD must not have a body; the phrase serves everyone else who looks.
    const bool bodyless = m_framing.headComplete() && m_framing.head().method == "HEAD";
    const QByteArray phrase = reasonPhrase(status);
    const QByteArray body = bodyless ? QByteArray() : phrase + '\n';
    m_socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + phrase + "\r\n" + extraHeader +
                    (close ? "Connection: close\r\n" : "") + "Content-Type: text/plain\r\nContent-Length: " +
                    QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void GuardedConnection::drain()
{
    m_phase = Phase::Draining;
    allow(m_context->limits.drainTime);
    discardInput();
    m_socket->flush();
    endSending();
}

void GuardedConnection::discardInput()
{
    showInput();
    m_drained += m_socket->skip(m_socket->bytesAvailable());
    if (m_drained > m_context->limits.drainBytes)
        closeSoon();
}

void GuardedConnection::handleWritten()
{
    endSending();
    if (hasUnreadRequest())
        serveSoon();
}

void GuardedConnection::endSending()
{
    if (m_phase != Phase::Draining || m_sendingEnded || m_socket->bytesToWrite() > 0)
        return;
    m_sendingEnded = true;
    shutDownSending(*m_socket);
}

void GuardedConnection::allow(std::chrono::milliseconds time)
{
    const auto now = std::chrono::steady_clock::now();
    m_deadline = now + time;
    // Starting a timer costs more than reading a request, so one that ends too early is left alone.
    if (m_timer.isActive() && m_timerEnd <= m_deadline)
        return;
    m_timerEnd = m_deadline;
    m_timer.start(time);
}

void GuardedConnection::checkTime()
{
    using std::chrono::milliseconds;
    if (m_phase == Phase::Waiting)
        return; // all of the request is there: the answer sets another time
    const auto left = std::chrono::ceil<milliseconds>(m_deadline - std::chrono::steady_clock::now());
    if (left <= milliseconds(0)) {
        closeNow();
        return;
    }
    m_timerEnd = m_deadline;
    m_timer.start(left);
}

void GuardedConnection::closeSoon()
{
    // Not at once: Qt's slot for this readyRead may still be to come and would read a closed device.
    m_phase = Phase::Closed;
    QMetaObject::invokeMethod(this, &GuardedConnection::closeNow, Qt::QueuedConnection);
}

void GuardedConnection::closeNow()
{
    m_phase = Phase::Closed;
    m_socket->flush();
    m_socket->abort();
}

void GuardedConnection::showInput()
{
    if (m_socket->isTransactionStarted())
        m_socket->rollbackTransaction();
}

void GuardedConnection::hideInput()
{
    if (!m_socket->isTransactionStarted())
        m_socket->startTransaction();
    m_socket->skip(m_socket->bytesAvailable());
}

} // namespace birdcar
