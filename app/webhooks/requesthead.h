// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace birdcar {

/// The head of an HTTP request.
struct RequestHead
{
    QByteArray method;
    QByteArray target; ///< path and query exactly as they were on the wire
    QByteArray path;   ///< the target up to its `?`, not decoded
    bool http10 = false;
    bool closeAfter = false;      ///< the connection ends with the answer
    bool expectsContinue = false; ///< the sender waits for an interim answer before it sends the body
    bool wantsUpgrade = false;    ///< asks for another protocol
    bool chunked = false;
    qint64 contentLength = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< as they came, without the blanks around a value

    /// The target behind its `?`, as on the wire.
    QByteArrayView query() const;
    /// The value of a header, whose name may be written in any case; several of one name are joined with
    /// `, `. Nothing if it is not there.
    std::optional<QByteArray> header(QByteArrayView name) const;
    /// A head for the same method, path and body, and with nothing else in it.
    QByteArray bare() const;
};

/// Reads a request's head line by line and refuses everything that two parsers could read differently.
/// No function may be called again once one of them returned false: the request is bad (400).
class RequestHeadParser
{
public:
    /// Method, target and version 1.0 or 1.1 with exactly one blank between them.
    bool addRequestLine(QByteArrayView line);
    /// One header, without its line end.
    bool addHeader(QByteArrayView line);
    /// The rules that need the whole head: exactly one Host, a single way to tell the body's length.
    bool finish();

    const RequestHead &head() const { return m_head; }

private:
    bool setTarget(QByteArrayView target);
    bool applyHeader(QByteArrayView name, QByteArrayView value);
    bool setContentLength(QByteArrayView value);
    void applyConnection(QByteArrayView value);

    RequestHead m_head;
    int m_hosts = 0;
    bool m_hasLength = false;
    bool m_hasEncoding = false;
    bool m_saysClose = false;
    bool m_saysKeepAlive = false;
};

} // namespace birdcar
