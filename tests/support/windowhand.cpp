// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowhand.h"

#include <QTest>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceOfHand = 30'000;

} // namespace

WindowHand::WindowHand()
{
    if (!m_server.listen(m_folder.filePath(u"hand"_s)))
        qFatal("%s", qUtf8Printable(m_server.errorString()));
    QObject::connect(&m_server, &QLocalServer::newConnection, &m_server,
                     [this] { m_socket = m_server.nextPendingConnection(); });
}

QMap<QString, QString> WindowHand::environment() const
{
    return {{u"QT_PLUGIN_PATH"_s, QStringLiteral(BIRDCAR_WINDOW_HAND_FOLDER)},
            {u"QT_QPA_GENERIC_PLUGINS"_s, u"birdcarhand"_s},
            {u"BIRDCAR_WINDOW_HAND"_s, m_server.fullServerName()}};
}

bool WindowHand::order(const QString &line)
{
    if (!QTest::qWaitFor([this] { return m_socket != nullptr; }, patienceOfHand))
        return false;
    m_socket->write(line.toUtf8() + '\n');
    const auto answered = [this] {
        return m_socket->canReadLine() || m_socket->state() != QLocalSocket::ConnectedState;
    };
    if (!QTest::qWaitFor(answered, patienceOfHand) || !m_socket->canReadLine())
        return false;
    return QString::fromUtf8(m_socket->readLine()).trimmed() == line;
}

} // namespace birdcar
