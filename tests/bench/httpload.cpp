// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/httpload.h"

#include <QElapsedTimer>

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace birdcar {

namespace {

// Plain sockets: a client of Qt's costs more than the servers that it is to measure.

int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (descriptor < 0 ||
        ::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("nobody listens on port %d: %s", int(port), std::strerror(errno));
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return descriptor;
}

/// Whole once the bytes hold a head and as many bytes as its Content-Length says.
bool isWhole(const QByteArray &answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const qsizetype name = answer.first(head).toLower().indexOf("content-length:");
    const qsizetype length =
        name < 0 ? 0 : answer.mid(name + 15, answer.indexOf('\r', name) - name - 15).trimmed().toLongLong();
    return answer.size() >= head + 4 + length;
}

class Load
{
public:
    explicit Load(const HttpLoad &load) : m_load(load)
    {
        for (int i = 0; i < load.connections; ++i)
            m_sockets.push_back({.fd = connectTo(load.port), .events = POLLIN, .revents = 0});
        m_lines.resize(m_sockets.size());
    }

    ~Load()
    {
        for (const pollfd &socket : m_sockets)
            ::close(socket.fd);
    }

    HttpLoadResult run()
    {
        m_clock.start();
        while (!isOver()) {
            sendWhatIsDue();
            if (::poll(m_sockets.data(), m_sockets.size(), 1) > 0)
                receive();
        }
        m_result.seconds = now() / 1000;
        return m_result;
    }

private:
    struct Line
    {
        bool busy = false;
        double due = 0;
        QByteArray answer = {};
    };

    double now() const { return static_cast<double>(m_clock.nsecsElapsed()) / 1e6; }

    bool mayBegin()
    {
        if (m_load.requests > 0 && m_begun >= m_load.requests)
            return false;
        if (now() >= static_cast<double>(m_load.duration.count()))
            return false;
        if (m_load.finished && !m_finished && m_clock.elapsed() - m_asked > 100) {
            m_asked = m_clock.elapsed();
            m_finished = m_load.finished();
        }
        return !m_finished;
    }

    bool isOver() { return m_underWay == 0 && !mayBegin(); }

    /// When the next request is due, in milliseconds since the beginning.
    double nextDue() const
    {
        return m_load.perSecond > 0 ? static_cast<double>(m_begun) * 1000 / m_load.perSecond : now();
    }

    void sendWhatIsDue()
    {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const double due = nextDue();
            if (m_lines[i].busy)
                continue;
            if (due > now() || !mayBegin())
                return;
            const QByteArray request = m_load.next();
            if (::send(m_sockets[i].fd, request.constData(), static_cast<std::size_t>(request.size()), 0) !=
                request.size())
                qFatal("a request was not taken: %s", std::strerror(errno));
            m_lines[i] = {true, due, {}};
            ++m_begun;
            ++m_underWay;
        }
    }

    void receive()
    {
        char bytes[4096];
        for (std::size_t i = 0; i < m_sockets.size(); ++i) {
            if (m_sockets[i].revents == 0)
                continue;
            const ssize_t size = ::recv(m_sockets[i].fd, bytes, sizeof bytes, 0);
            Line &line = m_lines[i];
            if (size <= 0 && line.busy)
                qFatal("a connection was closed in the middle of a request");
            if (size <= 0) { // after a minute without a request
                ::close(m_sockets[i].fd);
                m_sockets[i].fd = connectTo(m_load.port);
                continue;
            }
            line.answer.append(bytes, size);
            if (!line.busy || !isWhole(line.answer))
                continue;
            if (line.answer.startsWith("HTTP/1.1 200 ")) {
                ++m_result.answered;
                m_result.milliseconds.append(now() - line.due);
            } else {
                ++m_result.otherwise;
            }
            line.busy = false;
            --m_underWay;
        }
    }

    const HttpLoad &m_load;
    std::vector<pollfd> m_sockets;
    std::vector<Line> m_lines;
    QElapsedTimer m_clock;
    HttpLoadResult m_result;
    qint64 m_begun = 0;
    qint64 m_underWay = 0;
    qint64 m_asked = 0;
    bool m_finished = false;
};

} // namespace

HttpLoadResult put(const HttpLoad &load)
{
    return Load(load).run();
}

} // namespace birdcar
