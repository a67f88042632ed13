// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QString>

namespace birdcar {

/// A login manager on a bus of the test's: gives one lock at a time, and knows whether that is still held.
class FakeLogind : public QDBusVirtualObject
{
public:
    /// On the bus at this address.
    explicit FakeLogind(const QString &busAddress);
    ~FakeLogind() override;

    /// Whether somebody holds the lock that was given last.
    bool isHeld() const;
    /// "what who mode" of every lock that was asked for.
    QStringList asked;
    bool refuses = false;
    void sleep(); ///< says that the computer goes to sleep
    void wake();  ///< says that it is awake again

    QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    void tell(bool sleeps);

    QDBusConnection m_bus;
    int m_end = -1; ///< ours, of the pipe whose other end is the lock
};

} // namespace birdcar
