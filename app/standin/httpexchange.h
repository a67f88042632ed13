// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/httpmessage.h"

#include <QAbstractSocket>
#include <QElapsedTimer>
#include <QObject>
#include <QUrl>

class QTcpSocket;

namespace birdcar::standin {

/// One request over a connection of its own: sent exactly once, byte for byte as given, which
/// QNetworkAccessManager does not promise (it encodes URLs its own way and repeats a request by itself
/// when the connection breaks). Plain http only. Deletes itself after finished().
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    /// Sends `request` to the host and port of `address`. finished() is emitted once, never from here.
    HttpExchange(const HttpRequest &request, const QUrl &address, std::chrono::milliseconds timeout,
                 QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const birdcar::standin::HttpAnswer &answer);

private:
    void readAvailable();
    void takeLostConnection(QAbstractSocket::SocketError error);
    void fail(const QString &error);
    void finish(const HttpAnswer &answer);

    QTcpSocket *m_socket;
    QElapsedTimer m_sinceStart;
    QByteArray m_received;
    bool m_finished = false;
};

} // namespace birdcar::standin
