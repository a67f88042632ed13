// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>
#include <utility>

namespace birdcar::standin {

/// Header lines in the order of the wire. Names compare without case.
using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// The value of the first header of this name, or nothing.
std::optional<QByteArray> headerValue(const HttpHeaders &headers, QByteArrayView name);

/// Decoded names and values of a query or of a form body, in order and with repeats: `+` is a space.
using FormFields = QList<std::pair<QString, QString>>;
FormFields decodeForm(const QByteArray &encoded);
std::optional<QString> fieldValue(const FormFields &fields, QStringView name);

/// A request as it came, nothing decoded. Plain value.
struct HttpRequest
{
    QByteArray method = {};
    QByteArray target = {}; ///< path and query exactly as sent
    QByteArray version = {};
    HttpHeaders headers = {};
    QByteArray body = {};

    QByteArray path() const { return target.split('?').first(); }
    QByteArray query() const;
};

/// An answer, and what becomes of it on its way. Plain value; Content-Length is added when it is sent.
struct HttpResponse
{
    enum class Delivery {
        Whole,
        Dripped, ///< one byte per dripInterval
        Cut,     ///< the connection is closed in its place
        Withheld ///< never sent; the connection stays open until the client leaves
    };

    int status = 200;
    HttpHeaders headers = {};
    QByteArray body = {};
    Delivery delivery = Delivery::Whole;
    std::chrono::milliseconds dripInterval{50};

    /// Status line, headers and body as they go out.
    QByteArray toBytes() const;
};

/// What came back for a request. `status` is 0 if there was no whole answer; `error` then says why.
struct HttpAnswer
{
    int status = 0;
    HttpHeaders headers = {};
    QByteArray body = {};
    QString error = {};
    std::chrono::milliseconds took{0};
};

/// First line and headers of a message.
struct HttpHead
{
    enum class State {
        Incomplete,
        Complete,
        Malformed ///< final: no more bytes can cure it
    };

    State state = State::Incomplete;
    QByteArrayList firstLine = {}; ///< split at its spaces, at least two parts
    HttpHeaders headers = {};
    qsizetype bodyStart = 0;                     ///< offset behind the blank line
    std::optional<qsizetype> contentLength = {}; ///< nothing if there is no such header
};

/// Reads the head at the start of `bytes`.
HttpHead parseHead(const QByteArray &bytes);

} // namespace birdcar::standin
