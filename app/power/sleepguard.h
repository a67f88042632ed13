// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"

#include <QObject>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusUnixFileDescriptor>

class QDBusError;
class QDBusPendingCallWatcher;

namespace birdcar {

/// Keeps the computer from going to sleep by itself, by a lock that systemd's logind gives and takes back
/// when this process ends, however it does; and tells when the computer has slept all the same. Lives on the
/// main thread and never waits for logind.
class SleepGuard : public QObject
{
    Q_OBJECT

public:
    explicit SleepGuard(const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    /// Whether the computer is to be kept awake from now on.
    void keepAwake(bool wanted);
    const AwakeStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged();
    /// The computer slept, and is awake again.
    void wokeUp();

private Q_SLOTS:
    // QDBusConnection::connect() knows slots by name only.
    void takeSleep(bool begins);

private:
    void lookForLogind();
    void askForLock();
    void takeLock(QDBusPendingCallWatcher *watcher);
    void show(const AwakeStatus &status);

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock; ///< while it is open
    AwakeStatus m_status;
    bool m_wanted = false;
    bool m_isAsking = false;
};

} // namespace birdcar
