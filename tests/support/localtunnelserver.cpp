// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/localtunnelserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int connectionsPerClient = 4;

/// Writes what has come, as far as both are still there.
void passOn(QTcpSocket *from, QTcpSocket *to)
{
    if (from->isOpen() && to->isOpen())
        to->write(from->readAll());
}

void pipeInto(QTcpSocket *from, QTcpSocket *to)
{
    QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { passOn(from, to); });
    QObject::connect(from, &QTcpSocket::disconnected, to, [from, to] {
        passOn(from, to);
        to->disconnectFromHost();
    });
    passOn(from, to);
}

QString loopback(quint16 port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

} // namespace

LocaltunnelServer::LocaltunnelServer() : m_public(std::make_unique<Side>())
{
    QObject::connect(&m_control.server, &QTcpServer::newConnection, &m_control.server, [this] {
        QTcpSocket *socket = m_control.server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    QObject::connect(&m_client.server, &QTcpServer::newConnection, &m_client.server,
                     [this] { take(m_client); });
    changePublicUrl();
    if (!comeBack())
        qFatal("no port is free");
}

LocaltunnelServer::~LocaltunnelServer()
{
    kill();
}

QString LocaltunnelServer::url() const
{
    return loopback(m_control.port);
}

QString LocaltunnelServer::publicUrl() const
{
    return loopback(m_public->port);
}

void LocaltunnelServer::kill()
{
    close(m_public ? *m_public : m_client);
    close(m_client);
    close(m_control);
}

bool LocaltunnelServer::comeBack()
{
    return listen(m_control) && listen(m_client) && listen(*m_public);
}

void LocaltunnelServer::changePublicUrl()
{
    const bool isUp = m_public->server.isListening();
    auto next = std::make_unique<Side>();
    listen(*next); // while the old one still has its port
    close(*m_public);
    m_public = std::move(next);
    QObject::connect(&m_public->server, &QTcpServer::newConnection, &m_public->server,
                     [this] { take(*m_public); });
    if (!isUp)
        m_public->server.close();
}

bool LocaltunnelServer::listen(Side &side)
{
    const bool done = side.server.listen(QHostAddress::LocalHost, side.port);
    side.port = done ? side.server.serverPort() : side.port;
    return done;
}

void LocaltunnelServer::close(Side &side)
{
    side.server.close();
    side.waiting.clear();
    const auto sockets = side.server.findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

void LocaltunnelServer::answer(QTcpSocket *socket)
{
    if (!socket->peek(8192).contains("\r\n\r\n"))
        return;
    m_asked.append(socket->readAll().split(' ').value(1));
    const QByteArray body = QJsonDocument(QJsonObject{{u"id"_s, u"depot"_s},
                                                      {u"port"_s, m_client.port},
                                                      {u"max_conn_count"_s, connectionsPerClient},
                                                      {u"url"_s, publicUrl()}})
                                .toJson();
    socket->write(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
        QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

void LocaltunnelServer::take(Side &side)
{
    QTcpSocket *socket = side.server.nextPendingConnection();
    side.waiting.append(socket);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, [&side, socket] {
        side.waiting.removeAll(socket);
        socket->deleteLater();
    });
    join();
}

void LocaltunnelServer::join()
{
    while (!m_client.waiting.isEmpty() && !m_public->waiting.isEmpty()) {
        QTcpSocket *outside = m_public->waiting.takeFirst();
        QTcpSocket *client = m_client.waiting.takeFirst();
        pipeInto(outside, client);
        pipeInto(client, outside);
    }
}

} // namespace birdcar
