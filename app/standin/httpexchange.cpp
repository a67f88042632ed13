// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/httpexchange.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

QByteArray requestBytes(const HttpRequest &request)
{
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\n";
    for (const auto &[name, value] : request.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Connection: close\r\n";
    if (!request.body.isEmpty() || request.method == "POST")
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return bytes + "\r\n" + request.body;
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, const QUrl &address, std::chrono::milliseconds timeout,
                           QObject *parent)
    : QObject(parent), m_socket(new QTcpSocket(this))
{
    m_sinceStart.start();
    QTimer::singleShot(timeout, this, [this] { fail(u"no answer in time"_s); });
    if (address.scheme() != "http"_L1 || address.host().isEmpty()) {
        const QString error = u"not an http address: %1"_s.arg(address.toDisplayString());
        QMetaObject::invokeMethod(
            this, [this, error] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    connect(m_socket, &QTcpSocket::connected, this,
            [this, bytes = requestBytes(request)] { m_socket->write(bytes); });
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpExchange::readAvailable);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &HttpExchange::takeLostConnection);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->connectToHost(address.host(), static_cast<quint16>(address.port(80)));
}

void HttpExchange::readAvailable()
{
    m_received += m_socket->readAll();
    const HttpHead head = parseHead(m_received);
    const bool isHttp = head.state != HttpHead::State::Malformed && m_received.startsWith("HTTP/");
    if (!isHttp && head.state != HttpHead::State::Incomplete)
        return fail(u"the answer is not HTTP"_s);
    // Without a length the end of the connection is the end of the body.
    if (head.state == HttpHead::State::Incomplete || !head.contentLength)
        return;
    if (m_received.size() < head.bodyStart + *head.contentLength)
        return;
    finish({.status = head.firstLine[1].toInt(),
            .headers = head.headers,
            .body = m_received.mid(head.bodyStart, *head.contentLength)});
}

void HttpExchange::takeLostConnection(QAbstractSocket::SocketError error)
{
    if (error != QAbstractSocket::RemoteHostClosedError)
        return fail(m_socket->errorString());
    readAvailable();
    const HttpHead head = parseHead(m_received);
    if (head.state != HttpHead::State::Complete || head.contentLength)
        return fail(u"the connection was closed before the answer was complete"_s);
    finish({.status = head.firstLine[1].toInt(),
            .headers = head.headers,
            .body = m_received.mid(head.bodyStart)});
}

void HttpExchange::fail(const QString &error)
{
    finish({.error = error});
}

void HttpExchange::finish(const HttpAnswer &answer)
{
    if (std::exchange(m_finished, true))
        return;
    HttpAnswer timed = answer;
    timed.took = std::chrono::milliseconds(m_sinceStart.elapsed());
    m_socket->abort();
    Q_EMIT finished(timed);
    deleteLater();
}

} // namespace birdcar::standin

#include "moc_httpexchange.cpp"
