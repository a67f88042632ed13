// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/webhooks/guardedserver.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>

#include <functional>

namespace birdcar::test {

inline const QByteArray host = QByteArrayLiteral("Host: example.com\r\n");
inline const QByteArray health = QByteArrayLiteral("GET /healthz HTTP/1.1\r\nHost: example.com\r\n\r\n");

inline QByteArray echo(const QByteArray &body, const QByteArray &headers = {})
{
    return "POST /echo HTTP/1.1\r\n" + host + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

/// Qt's server behind the guard, with a route that says what it was given.
class EchoServer
{
public:
    explicit EchoServer(const GuardLimits &limits = {})
        : guard(new GuardedServer({{"/echo", "POST"}, {"/healthz", "GET"}}, limits))
    {
        http.route(QStringLiteral("/echo"), QHttpServerRequest::Method::Post,
                   [this](const QHttpServerRequest &request) {
                       const RequestHead *head = guard->takeRequest();
                       ++handled;
                       seen = request.url().toEncoded(QUrl::RemovePort) + request.value("X");
                       if (whileHandling)
                           whileHandling();
                       return QHttpServerResponse("text/plain",
                                                  head ? head->target + '|' + request.body() : "untrusted");
                   });
        http.route(QStringLiteral("/healthz"), QHttpServerRequest::Method::Get,
                   [this](const QHttpServerRequest &) {
                       ++handled;
                       return QHttpServerResponse("text/plain", guard->takeRequest() ? "ok" : "untrusted");
                   });
        listening = guard->open(QHostAddress(QHostAddress::LocalHost), 0);
        port = guard->serverPort();
        http.bind(guard);
    }

    QHttpServer http;
    GuardedServer *guard; ///< a child of http
    bool listening = false;
    quint16 port = 0;
    int handled = 0;                     ///< requests that got through to Qt
    QByteArray seen;                     ///< by Qt of the last for /echo: the URL, and the header X
    std::function<void()> whileHandling; ///< runs in the handler of /echo
};

} // namespace birdcar::test
