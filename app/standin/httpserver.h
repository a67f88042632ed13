// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/standin/httpmessage.h"

#include <QObject>
#include <QTcpServer>

#include <functional>

namespace birdcar::standin {

/// A small HTTP/1.1 server on 127.0.0.1 that can misbehave on the socket, which a proper server never
/// would: cut, drip or withhold an answer, vanish and come back on the same port. Keep-alive and
/// pipelining work, answers keep their order; bodies need a Content-Length. Lives on one thread.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    /// Answers one request, now or later; to be called once. Does nothing if the client is gone.
    using Reply = std::function<void(const HttpResponse &)>;
    using Handler = std::function<void(const HttpRequest &, const Reply &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);

    /// Any free port the first time, the same one again after close(). False: see errorString().
    bool listen();

    /// So many connections were made so far.
    int connectionCount() const { return m_connections; }

    /// Refuses new connections and ends those that are open.
    void close();

    bool isListening() const { return m_listener.isListening(); }
    quint16 port() const { return m_port; }
    QString errorString() const { return m_listener.errorString(); }

private:
    Handler m_handler;
    QTcpServer m_listener{this};
    int m_connections = 0;
    quint16 m_port = 0;
};

} // namespace birdcar::standin
