// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTcpServer>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <functional>

class QTcpSocket;

namespace birdcar {

/// Stands between a program and a server of TCP, on a thread of its own, and can make the server fall silent:
/// then connections end, and new ones are taken but get no answer, as behind a firewall that swallows
/// everything.
class ServerRelay
{
public:
    /// `server`: any URL with host and port.
    explicit ServerRelay(const QUrl &server);
    ~ServerRelay();

    /// The URL with this relay in the place of the server.
    QUrl url() const;
    void fallSilent();
    void speakAgain();
    /// How many connections came since the start.
    int accepted() const { return m_accepted; }

private:
    void take();
    void run(const std::function<void()> &work);

    QUrl m_server;
    QThread m_thread;
    QTcpServer m_listener;
    QList<QTcpSocket *> m_sockets;
    std::atomic<int> m_accepted = 0;
    bool m_isSilent = false;
};

} // namespace birdcar
