// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookreceiver.h"

#include <QFile>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

QByteArray ReceivedWebhook::parameter(const QByteArray &name) const
{
    for (const QByteArray &pair : query().split('&')) {
        if (pair.startsWith(name + '='))
            return pair.mid(name.size() + 1);
    }
    return {};
}

WebhookReceiver::WebhookReceiver()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

QUrl WebhookReceiver::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort()));
}

void WebhookReceiver::setBody(const QByteArray &contentType, const QByteArray &body)
{
    m_contentType = contentType;
    m_body = body;
}

void WebhookReceiver::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    ReceivedWebhook webhook;
    QByteArrayList lines = buffer.left(end).replace("\r\n", "\n").split('\n');
    const QByteArrayList first = lines.takeFirst().split(' ');
    for (const QByteArray &line : lines)
        webhook.headers.insert(line.left(line.indexOf(':')).toLower(),
                               line.mid(line.indexOf(':') + 1).trimmed());
    webhook.method = first.value(0);
    webhook.target = first.value(1);
    webhook.body = buffer.mid(end + 4);
    if (webhook.body.size() < webhook.headers.value("content-length").toLongLong())
        return;
    m_buffers.remove(socket);
    m_received.append(webhook);
    answer(socket);
}

void WebhookReceiver::answer(QTcpSocket *socket)
{
    const int status = m_statuses.isEmpty() ? 200 : m_statuses.takeFirst();
    if (status == silence)
        return;
    if (status == cut)
        return socket->abort();
    socket->write("HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: " + m_contentType +
                  "\r\nContent-Length: " + QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body);
    socket->disconnectFromHost();
}

QByteArray capturedRequest(const QString &name)
{
    QFile file(QStringLiteral(BIRDCAR_TEST_DATA "/captures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}
