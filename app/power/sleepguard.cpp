// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/power/sleepguard.h"

#include <QLoggingCategory>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusServiceWatcher>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcPower, "birdcar.power")

const auto logind = u"org.freedesktop.login1"_s;
const auto logindPath = u"/org/freedesktop/login1"_s;
const auto logindManager = u"org.freedesktop.login1.Manager"_s;

AwakeStatus troubleOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::AccessDenied:
    case QDBusError::InvalidArgs:
    case QDBusError::Failed:
    case QDBusError::Other: // polkit's own
        return {false, AwakeTrouble::Refused, error.message()};
    default: // nobody of that name, no bus, no answer
        return {false, AwakeTrouble::NoLogind, error.message()};
    }
}

} // namespace

SleepGuard::SleepGuard(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected()) {
        m_status.trouble = AwakeTrouble::NoLogind; // nor does it come later
        return;
    }
    m_bus.connect(logind, logindPath, logindManager, u"PrepareForSleep"_s, this, SLOT(takeSleep(bool)));
    auto *watcher = new QDBusServiceWatcher(logind, m_bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &SleepGuard::lookForLogind);
    lookForLogind();
}

/// So that it is known whether the computer could be kept awake, before that is wanted.
void SleepGuard::lookForLogind()
{
    if (m_wanted && !m_lock.isValid()) {
        askForLock();
        return;
    }
    const QDBusMessage question =
        QDBusMessage::createMethodCall(logind, logindPath, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!m_wanted)
            show(watcher->isError() ? troubleOf(watcher->error()) : AwakeStatus());
    });
}

void SleepGuard::keepAwake(bool wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    if (wanted) {
        askForLock();
    } else if (m_lock.isValid()) {
        m_lock = {}; // the last who has it: closing it gives the lock back
        qCInfo(lcPower) << "this computer may go to sleep again";
        show({});
    }
}

void SleepGuard::askForLock()
{
    if (m_isAsking || !m_bus.isConnected())
        return;
    m_isAsking = true;
    QDBusMessage question = QDBusMessage::createMethodCall(logind, logindPath, logindManager, u"Inhibit"_s);
    question << u"sleep:idle"_s << u"BirdCar Dispatch"_s << u"Relays texts and calls"_s << u"block"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &SleepGuard::takeLock);
}

void SleepGuard::takeLock(QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    m_isAsking = false;
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
    if (reply.isError()) {
        qCWarning(lcPower).noquote() << "this computer cannot be kept awake:" << reply.error().message();
        show(troubleOf(reply.error()));
    } else if (m_wanted) {
        m_lock = reply.value();
        qCInfo(lcPower) << "this computer is kept awake";
        show({true, AwakeTrouble::None, {}});
    }
}

void SleepGuard::takeSleep(bool begins)
{
    if (begins)
        return;
    qCInfo(lcPower) << "this computer has slept";
    Q_EMIT wokeUp();
}

void SleepGuard::show(const AwakeStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    Q_EMIT statusChanged();
}

} // namespace birdcar
