// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakelogind.h"

#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>

#include <poll.h>
#include <unistd.h>

#include <array>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto connectionName = u"logind of the tests"_s;
const auto path = u"/org/freedesktop/login1"_s;
const auto serviceName = u"org.freedesktop.login1"_s;

} // namespace

FakeLogind::FakeLogind(const QString &busAddress)
    : m_bus(QDBusConnection::connectToBus(busAddress, connectionName))
{
    if (!m_bus.registerVirtualObject(path, this) || !m_bus.registerService(serviceName))
        qFatal("the bus takes no login manager");
}

FakeLogind::~FakeLogind()
{
    if (m_end >= 0)
        ::close(m_end);
    m_bus.unregisterObject(path);
    QDBusConnection::disconnectFromBus(connectionName);
}

bool FakeLogind::isHeld() const
{
    if (m_end < 0)
        return false;
    pollfd end{m_end, POLLIN, 0};
    return ::poll(&end, 1, 0) == 0; // else the other end is closed
}

void FakeLogind::sleep()
{
    tell(true);
}

void FakeLogind::wake()
{
    tell(false);
}

void FakeLogind::tell(bool sleeps)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(path, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
    m_bus.send(signal << sleeps);
}

QString FakeLogind::introspect(const QString &) const
{
    return {};
}

bool FakeLogind::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.member() != "Inhibit"_L1)
        return false;
    const QVariantList words = message.arguments();
    asked.append(
        u"%1 %2 %3"_s.arg(words.value(0).toString(), words.value(1).toString(), words.value(3).toString()));
    if (refuses)
        return connection.send(message.createErrorReply(QDBusError::AccessDenied, u"Not for you."_s));
    std::array<int, 2> pipe{};
    if (m_end >= 0)
        ::close(m_end);
    if (::pipe(pipe.data()) != 0)
        return false;
    m_end = pipe[0];
    const bool sent =
        connection.send(message.createReply(QVariant::fromValue(QDBusUnixFileDescriptor(pipe[1]))));
    ::close(pipe[1]);
    return sent;
}

} // namespace birdcar
