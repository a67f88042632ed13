// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverrelay.h"

#include <QTcpSocket>

#include <utility>

namespace birdcar {

ServerRelay::ServerRelay(const QUrl &server) : m_server(server)
{
    QObject::connect(&m_listener, &QTcpServer::newConnection, &m_listener, [this] { take(); });
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("the relay cannot listen");
    m_listener.moveToThread(&m_thread);
    m_thread.start();
}

ServerRelay::~ServerRelay()
{
    run([this] {
        qDeleteAll(std::exchange(m_sockets, {}));
        m_listener.close();
        m_listener.moveToThread(nullptr);
    });
    m_thread.quit();
    m_thread.wait();
}

QUrl ServerRelay::url() const
{
    QUrl url = m_server;
    url.setHost(m_listener.serverAddress().toString());
    url.setPort(m_listener.serverPort());
    return url;
}

void ServerRelay::fallSilent()
{
    run([this] {
        m_isSilent = true;
        qDeleteAll(std::exchange(m_sockets, {}));
    });
}

void ServerRelay::speakAgain()
{
    run([this] {
        m_isSilent = false;
        qDeleteAll(std::exchange(m_sockets, {}));
    });
}

void ServerRelay::take()
{
    while (QTcpSocket *near = m_listener.nextPendingConnection()) {
        ++m_accepted;
        near->setParent(nullptr);
        m_sockets.append(near);
        if (m_isSilent)
            continue;
        auto *far = new QTcpSocket;
        m_sockets.append(far);
        const auto pass = [](QTcpSocket *from, QTcpSocket *to) {
            QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
            QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        };
        pass(near, far);
        pass(far, near);
        far->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
    }
}

void ServerRelay::run(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(&m_listener, work, Qt::BlockingQueuedConnection);
}

} // namespace birdcar
