// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/httpserver.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <utility>

namespace birdcar::standin {

namespace {

constexpr qsizetype maximumHead = 64 * 1024;
constexpr qsizetype maximumBody = 1024 * 1024;

/// One client: takes its requests one after the other and ends itself when the client leaves.
class HttpConnection : public QObject
{
public:
    HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler, QObject *parent);

private:
    void readAvailable();
    void handleBuffered();
    void refuse(int status);
    void answer(const HttpResponse &response);
    void drip(const QByteArray &bytes, std::chrono::milliseconds interval);
    void finishAnswer();

    QTcpSocket *m_socket;
    const HttpServer::Handler &m_handler;
    QByteArray m_buffer;
    bool m_answering = false; ///< a request is at the handler, or its answer is on its way
    bool m_keepAlive = true;
};

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpServer::Handler &handler, QObject *parent)
    : QObject(parent), m_socket(socket), m_handler(handler)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readAvailable);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::readAvailable()
{
    m_buffer += m_socket->readAll();
    handleBuffered();
}

void HttpConnection::handleBuffered()
{
    if (m_answering || m_buffer.isEmpty())
        return;
    const HttpHead head = parseHead(m_buffer);
    if (head.state == HttpHead::State::Incomplete) {
        if (m_buffer.size() > maximumHead)
            refuse(413);
        return;
    }
    if (head.state == HttpHead::State::Malformed || head.firstLine.size() != 3)
        return refuse(400);
    if (headerValue(head.headers, "Transfer-Encoding"))
        return refuse(411);
    const qsizetype length = head.contentLength.value_or(0);
    if (length > maximumBody)
        return refuse(413);
    if (m_buffer.size() < head.bodyStart + length)
        return;

    const HttpRequest request{.method = head.firstLine[0],
                              .target = head.firstLine[1],
                              .version = head.firstLine[2],
                              .headers = head.headers,
                              .body = m_buffer.mid(head.bodyStart, length)};
    m_buffer.remove(0, head.bodyStart + length);
    m_answering = true;
    m_keepAlive = request.version == "HTTP/1.1" &&
                  headerValue(request.headers, "Connection").value_or(QByteArray()).toLower() != "close";
    m_handler(request, [self = QPointer(this)](const HttpResponse &response) {
        if (self)
            self->answer(response);
    });
}

void HttpConnection::refuse(int status)
{
    m_answering = true;
    m_keepAlive = false;
    answer({.status = status});
}

void HttpConnection::answer(const HttpResponse &response)
{
    if (m_socket->state() != QTcpSocket::ConnectedState)
        return;
    switch (response.delivery) {
    case HttpResponse::Delivery::Whole:
        m_socket->write(response.toBytes());
        finishAnswer();
        break;
    case HttpResponse::Delivery::Dripped:
        drip(response.toBytes(), response.dripInterval);
        break;
    case HttpResponse::Delivery::Cut:
        m_socket->abort();
        break;
    case HttpResponse::Delivery::Withheld:
        break;
    }
}

void HttpConnection::drip(const QByteArray &bytes, std::chrono::milliseconds interval)
{
    if (m_socket->state() != QTcpSocket::ConnectedState)
        return;
    if (bytes.isEmpty())
        return finishAnswer();
    m_socket->write(bytes.left(1));
    QTimer::singleShot(interval, this, [this, rest = bytes.mid(1), interval] { drip(rest, interval); });
}

void HttpConnection::finishAnswer()
{
    if (!m_keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_answering = false;
    // Queued, so that many pipelined requests do not pile up on the stack.
    QMetaObject::invokeMethod(
        this, [this] { handleBuffered(); }, Qt::QueuedConnection);
}

} // namespace

HttpServer::HttpServer(Handler handler, QObject *parent) : QObject(parent), m_handler(std::move(handler))
{
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
            ++m_connections;
            new HttpConnection(socket, m_handler, this);
        }
    });
}

bool HttpServer::listen()
{
    if (!m_listener.listen(QHostAddress::LocalHost, m_port))
        return false;
    m_port = m_listener.serverPort();
    return true;
}

void HttpServer::close()
{
    m_listener.close();
    for (QTcpSocket *socket : findChildren<QTcpSocket *>())
        socket->abort();
}

} // namespace birdcar::standin

#include "moc_httpserver.cpp"
