// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QTcpServer>

#include <memory>

class QTcpSocket;

namespace birdcar {

/// The far end of localtunnel, as far as its client can tell: `GET /?new` (or `/name`) answers with a port,
/// to which the client opens connections; each connection of the public side is piped through one of them.
/// Has room for one client at a time. Lives in the test's event loop.
class LocaltunnelServer
{
public:
    LocaltunnelServer();
    ~LocaltunnelServer();

    /// For --tunnel-host; stays the same.
    QString url() const;
    /// Where the tunnel leads from; stays the same until changePublicUrl().
    QString publicUrl() const;

    /// As a crash ends it: every connection is cut, and nothing listens any more.
    void kill();
    /// Back on the same ports.
    bool comeBack();
    /// The next client gets another public URL.
    void changePublicUrl();
    /// What the clients asked for: "/?new".
    const QList<QByteArray> &asked() const { return m_asked; }

private:
    void answer(QTcpSocket *socket);
    void join();

    struct Side
    {
        QTcpServer server;
        quint16 port = 0;
        QList<QTcpSocket *> waiting;
    };

    bool listen(Side &side);
    void take(Side &side);
    void close(Side &side);

    Side m_control;
    Side m_client;
    std::unique_ptr<Side> m_public;
    QList<QByteArray> m_asked;
};

} // namespace birdcar
