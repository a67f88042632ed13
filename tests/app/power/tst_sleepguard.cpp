// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/power/sleepguard.h"
#include "tests/support/fakelogind.h"
#include "tests/support/privatesession.h"

#include <QSignalSpy>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// On a bus of its own, where the login manager is the test's.
class TestSleepGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysThatThereIsNoLoginManager();
    void saysThatThereIsNoBus();
    void takesTheLockOnceThereIsALoginManager();
    void holdsTheLockUntilItIsSwitchedOff();
    void givesTheLockBackAtTheEnd();
    void givesALockBackThatComesTooLate();
    void saysWhyItWasRefused();
    void tellsWhenTheComputerHasSlept();

private:
    PrivateSession m_session;
    std::unique_ptr<QDBusConnection> m_bus;
};

void TestSleepGuard::initTestCase()
{
    if (!PrivateSession::hasBus())
        QSKIP("there is no dbus-daemon");
    QVERIFY(m_session.start());
    m_bus = std::make_unique<QDBusConnection>(
        QDBusConnection::connectToBus(m_session.busAddress(), u"that of the guard"_s));
    QVERIFY(m_bus->isConnected());
}

void TestSleepGuard::saysThatThereIsNoLoginManager()
{
    SleepGuard guard(*m_bus);
    QTRY_COMPARE(guard.status().trouble, AwakeTrouble::NoLogind); // before anybody wanted it
    guard.keepAwake(true);
    QTRY_COMPARE(guard.status().trouble, AwakeTrouble::NoLogind);
    QVERIFY(!guard.status().isKept);
}

void TestSleepGuard::saysThatThereIsNoBus()
{
    SleepGuard guard(QDBusConnection(u"nowhere"_s));
    QCOMPARE(guard.status().trouble, AwakeTrouble::NoLogind);
    guard.keepAwake(true);
    QVERIFY(!guard.status().isKept);
    guard.keepAwake(false);
    QCOMPARE(guard.status().trouble, AwakeTrouble::NoLogind);
}

void TestSleepGuard::takesTheLockOnceThereIsALoginManager()
{
    SleepGuard guard(*m_bus);
    guard.keepAwake(true);
    QTRY_COMPARE(guard.status().trouble, AwakeTrouble::NoLogind);
    const FakeLogind logind(m_session.busAddress());
    QTRY_VERIFY(guard.status().isKept);
    QCOMPARE(guard.status().trouble, AwakeTrouble::None);
    QVERIFY(logind.isHeld());
}

void TestSleepGuard::holdsTheLockUntilItIsSwitchedOff()
{
    const FakeLogind logind(m_session.busAddress());
    SleepGuard guard(*m_bus);
    QSignalSpy changes(&guard, &SleepGuard::statusChanged);
    guard.keepAwake(true);
    QTRY_VERIFY(guard.status().isKept);
    QVERIFY(logind.isHeld());
    guard.keepAwake(true); // again: nothing more is asked
    QCOMPARE(logind.asked, QStringList(u"sleep:idle BirdCar Dispatch block"_s));
    guard.keepAwake(false);
    QVERIFY(!guard.status().isKept);
    QTRY_VERIFY(!logind.isHeld());
    QCOMPARE(changes.size(), 2);
    guard.keepAwake(true);
    QTRY_VERIFY(logind.isHeld());
}

void TestSleepGuard::givesTheLockBackAtTheEnd()
{
    const FakeLogind logind(m_session.busAddress());
    {
        SleepGuard guard(*m_bus);
        guard.keepAwake(true);
        QTRY_VERIFY(logind.isHeld());
    }
    QTRY_VERIFY(!logind.isHeld());
}

void TestSleepGuard::givesALockBackThatComesTooLate()
{
    const FakeLogind logind(m_session.busAddress());
    SleepGuard guard(*m_bus);
    guard.keepAwake(true);
    guard.keepAwake(false);
    QTRY_COMPARE(logind.asked.size(), 1);
    QTRY_VERIFY(!logind.isHeld());
    QCOMPARE(guard.status(), AwakeStatus());
    guard.keepAwake(true);
    QTRY_VERIFY(guard.status().isKept);
}

void TestSleepGuard::saysWhyItWasRefused()
{
    FakeLogind logind(m_session.busAddress());
    logind.refuses = true;
    SleepGuard guard(*m_bus);
    guard.keepAwake(true);
    QTRY_COMPARE(guard.status(), (AwakeStatus{false, AwakeTrouble::Refused, u"Not for you."_s}));
    guard.keepAwake(false);
    logind.refuses = false;
    guard.keepAwake(true);
    QTRY_VERIFY(guard.status().isKept);
}

void TestSleepGuard::tellsWhenTheComputerHasSlept()
{
    FakeLogind logind(m_session.busAddress());
    SleepGuard guard(*m_bus);
    guard.keepAwake(true);
    QTRY_VERIFY(guard.status().isKept);
    QSignalSpy woken(&guard, &SleepGuard::wokeUp);
    logind.sleep();
    logind.wake();
    QTRY_COMPARE(woken.size(), 1);
    QVERIFY(logind.isHeld()); // by the same lock
    QCOMPARE(logind.asked.size(), 1);
}

QTEST_GUILESS_MAIN(TestSleepGuard)
#include "tst_sleepguard.moc"
