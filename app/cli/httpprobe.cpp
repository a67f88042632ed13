// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/httpprobe.h"

#include <QDeadlineTimer>
#include <QSslSocket>
#include <QUrl>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAnswer = 64 * 1024;

Problem noAnswer(const QString &why)
{
    return {Problem::Kind::StorageFailed, why, {}, {}};
}

QByteArray requestText(const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    QByteArray text = "GET " + (path.isEmpty() ? QByteArray("/") : path) + " HTTP/1.1\r\n";
    text += "Host: " + url.authority(QUrl::FullyEncoded).toUtf8() + "\r\n";
    text += "User-Agent: BirdCar/" BIRDCAR_VERSION "\r\nAccept-Encoding: identity\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

/// The first chunk of a chunked body, which holds all of what a probe is interested in.
QByteArray firstChunk(const QByteArray &body)
{
    constexpr int hexadecimal = 16;
    const qsizetype lineEnd = body.indexOf("\r\n");
    const qsizetype size = body.first(qMax(lineEnd, qsizetype{0})).toLongLong(nullptr, hexadecimal);
    return lineEnd < 0 ? QByteArray() : body.mid(lineEnd + 2, size);
}

Result<HttpAnswer> parseAnswer(const QByteArray &received)
{
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    const QList<QByteArray> statusLine = received.left(received.indexOf("\r\n")).split(' ');
    HttpAnswer answer;
    answer.status = statusLine.value(1).toInt();
    if (headEnd < 0 || !received.startsWith("HTTP/1.") || answer.status == 0)
        return noAnswer(u"the answer is not HTTP"_s);
    answer.body = received.mid(headEnd + 4);
    for (const QByteArray &line : received.left(headEnd).split('\n')) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        answer.headers.insert(name, value);
        if (name == "transfer-encoding" && value.toLower() == "chunked")
            answer.body = firstChunk(answer.body);
    }
    return answer;
}

int millisecondsLeft(const QDeadlineTimer &deadline)
{
    return static_cast<int>(deadline.remainingTime());
}

} // namespace

Result<HttpAnswer> probe(const QUrl &url, std::chrono::milliseconds timeout,
                         const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    constexpr int httpPort = 80;
    constexpr int httpsPort = 443;
    const QDeadlineTimer deadline(timeout);
    QSslSocket socket;
    if (url.scheme() == "https"_L1) {
        socket.connectToHostEncrypted(url.host(), static_cast<quint16>(url.port(httpsPort)));
        if (!socket.waitForEncrypted(millisecondsLeft(deadline)))
            return noAnswer(socket.errorString());
    } else {
        socket.connectToHost(url.host(), static_cast<quint16>(url.port(httpPort)));
        if (!socket.waitForConnected(millisecondsLeft(deadline)))
            return noAnswer(socket.errorString());
    }
    socket.write(requestText(url, headers));
    QByteArray received;
    while (received.size() < longestAnswer) {
        if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(millisecondsLeft(deadline)))
            break;
        received += socket.readAll();
    }
    if (received.isEmpty())
        return noAnswer(deadline.hasExpired() ? u"no answer in time"_s : socket.errorString());
    return parseAnswer(received);
}

} // namespace birdcar
