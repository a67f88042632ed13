// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "tests/flows/flowdesk.h"
#include "tests/support/fakelogind.h"
#include "tests/support/privatesession.h"

#include <QSysInfo>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// The whole program beside a login manager of the test's.
class TestSleepFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theComputerIsKeptAwakeAsTheDepotWants();
    void whatCameDuringASleepIsFetchedAtOnce();
    void connectionsFromBeforeASleepAreNotUsedAgain();

private:
    void begin(FlowDesk &desk) const
    {
        desk.birdcar.setup.environment.insert(u"DBUS_SYSTEM_BUS_ADDRESS"_s, m_session.busAddress());
        QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());
    }

    PrivateSession m_session;
};

void TestSleepFlow::initTestCase()
{
    if (!PrivateSession::hasBus())
        QSKIP("there is no dbus-daemon");
    QVERIFY(m_session.start());
}

void TestSleepFlow::theComputerIsKeptAwakeAsTheDepotWants()
{
    const FakeLogind logind(m_session.busAddress());
    FlowDesk desk(DatabaseEngine::Sqlite);
    begin(desk);
    QVERIFY(logind.asked.isEmpty());
    const auto want = [&desk](const QString &value) {
        desk.database->runOnce(u"INSERT INTO settings (depot, name, value) VALUES ('%1', 'keep_awake', '%2') "
                               "ON CONFLICT (depot, name) DO UPDATE SET value = excluded.value"_s.arg(
                                   QSysInfo::machineHostName(), value));
    };
    want(u"1"_s);
    QTRY_VERIFY(logind.isHeld());
    want(u"0"_s);
    QTRY_VERIFY(!logind.isHeld());
    want(u"1"_s);
    QTRY_VERIFY(logind.isHeld());
    desk.birdcar.kill();
    QTRY_VERIFY(!logind.isHeld());
    QVERIFY(desk.start());
    QTRY_VERIFY(logind.isHeld());
    QCOMPARE(desk.birdcar.stop(), 0);
    QTRY_VERIFY(!logind.isHeld());
}

void TestSleepFlow::whatCameDuringASleepIsFetchedAtOnce()
{
    FakeLogind logind(m_session.busAddress());
    FlowDesk desk(DatabaseEngine::Sqlite);
    begin(desk);
    standin::WebhookSettings webhooks = desk.messageBird.webhookSettings();
    const QUrl listener = webhooks.targetUrl;
    webhooks.targetUrl = QUrl(u"http://127.0.0.1:1"_s); // nobody is there
    desk.messageBird.setWebhookSettings(webhooks);
    QVERIFY(desk.text(caitlyn, firstNumber, u"where are you?"_s).status != 200);
    logind.sleep();
    webhooks.targetUrl = listener;
    desk.messageBird.setWebhookSettings(webhooks);
    logind.wake();
    QTRY_VERIFY(desk.textsTo(david).contains(u"where are you?"_s));
}

/// They look alive for as long as nobody answers on them.
void TestSleepFlow::connectionsFromBeforeASleepAreNotUsedAgain()
{
    FakeLogind logind(m_session.busAddress());
    FlowDesk desk(DatabaseEngine::Sqlite);
    begin(desk);
    const auto send = [&desk](const QString &words) {
        return desk.text(caitlyn, firstNumber, words).status == 200 &&
               QTest::qWaitFor([&] { return desk.textsTo(david).contains(words); }, 10'000);
    };
    QVERIFY(send(u"one"_s));
    const int before = desk.messageBird.connectionCount();
    logind.sleep();
    logind.wake();
    QTRY_VERIFY(desk.messageBird.connectionCount() > before); // the look for missed texts
    const int looked = desk.messageBird.connectionCount();
    QVERIFY(send(u"two"_s));
    QVERIFY(desk.messageBird.connectionCount() > looked);
}

QTEST_GUILESS_MAIN(TestSleepFlow)
#include "tst_sleepflow.moc"
