// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>

namespace birdcar::test {

/// One HTTP answer as it came.
struct RawAnswer
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    /// The value of a header, whose name Qt's versions write differently; null if there is none.
    QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.left(line.indexOf(':')).compare(name, Qt::CaseInsensitive) == 0)
                return line.mid(line.indexOf(':') + 1).trimmed();
        }
        return {};
    }
};

/// A sender that writes any bytes and keeps what comes back. Needs a running event loop, as the server on the
/// same thread does.
class RawClient : public QTcpSocket
{
public:
    explicit RawClient(quint16 port)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { m_received += readAll(); });
        connect(this, &QTcpSocket::disconnected, this, [this] { m_closed = true; });
        connectToHost(QStringLiteral("127.0.0.1"), port);
    }
    RawClient(quint16 port, const QByteArray &bytes) : RawClient(port) { write(bytes); }

    // Before the socket's own destructor, which still tells that it closes.
    ~RawClient() override { disconnect(this, nullptr, this, nullptr); }

    const QByteArray &received() const { return m_received; }
    /// The server ended the connection.
    bool closed() const { return m_closed; }

    /// The answers received in full, interim ones included.
    QList<RawAnswer> answers() const
    {
        QList<RawAnswer> list;
        for (qsizetype at = 0;;) {
            const qsizetype end = m_received.indexOf("\r\n\r\n", at);
            if (end < 0)
                return list;
            RawAnswer answer;
            answer.head = m_received.sliced(at, end + 2 - at);
            answer.status = answer.head.mid(9, 3).toInt();
            const qsizetype length = contentLength(answer.head);
            if (end + 4 + length > m_received.size())
                return list;
            answer.body = m_received.sliced(end + 4, length);
            at = end + 4 + length;
            list.append(answer);
        }
    }

    QList<int> statuses() const
    {
        QList<int> list;
        for (const RawAnswer &answer : answers())
            list.append(answer.status);
        return list;
    }

    /// The last answer, or one with status 0.
    RawAnswer answer() const
    {
        const QList<RawAnswer> list = answers();
        return list.isEmpty() ? RawAnswer() : list.last();
    }

private:
    static qsizetype contentLength(const QByteArray &head)
    {
        const qsizetype at = head.toLower().indexOf("content-length:");
        if (at < 0)
            return 0;
        const qsizetype begin = at + qsizetype(sizeof "content-length:") - 1;
        return head.sliced(begin, head.indexOf('\r', at) - begin).trimmed().toLongLong();
    }

    QByteArray m_received;
    bool m_closed = false;
};

} // namespace birdcar::test
