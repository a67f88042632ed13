// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alarmwatch.h"
#include "app/domain/texttemplates.h"
#include "app/enginestatus.h"
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

#include <optional>
#include <utility>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString first = u"3197010220001"_s;
const QString second = u"3197010220002"_s;
const QString administrator = u"31655555555"_s;

/// A depot whose administrator wants to know, with a tunnel.
struct WatchDesk : TestDesk
{
    WatchDesk() : TestDesk(TestDatabase::currentEngine()), watch(std::in_place, dispatcher, clock())
    {
        number(first);
        number(second);
        setPhone(administrator);
        status.listening = u"http://127.0.0.1:8080"_s;
        status.publicUrl = u"https://old.example.com"_s;
        status.tunnel = {u"lt"_s, TunnelPhase::Up, TunnelFault::None, {}};
    }

    void setPhone(const QString &phone)
    {
        DepotSettings settings = dispatcher.settings();
        settings.alarmPhone = phone;
        if (!dispatcher.saveSettings(settings))
            qFatal("not saved");
    }

    /// So many minutes pass, with a look every ten seconds.
    void watchFor(int minutes)
    {
        for (int i = 0; i < minutes * 6; ++i) {
            watch->look(status);
            if (textsLeave)
                setTexts(u"state = 'sent'"_s);
            pass(10s);
        }
    }
    /// Of what waits in the outbox.
    void setTexts(const QString &assignments)
    {
        database->runOnce(u"UPDATE messages SET "_s + assignments + u" WHERE state = 'pending'"_s);
    }
    void breakTunnel() { status.tunnel.phase = TunnelPhase::Down; }
    void breakListener()
    {
        status.listening.clear();
        status.listenProblem = u"taken"_s;
    }
    void mendTunnel() { status.tunnel.phase = TunnelPhase::Up; }
    /// "recipient: what" of each alarm.
    QStringList alarms() const
    {
        QStringList lines;
        for (const QString &line : outbox())
            lines.append(line.section(u"> "_s, 1).section(u" ["_s, 0, 0));
        return lines;
    }

    EngineStatus status;
    bool textsLeave = true;
    std::optional<AlarmWatch> watch;
};

const QString downText =
    u"31655555555: BirdCar Dispatch: The tunnel is down: texts and calls do not arrive."_s;
const QString deafText =
    u"31655555555: BirdCar Dispatch: BirdCar cannot listen: texts and calls do not arrive."_s;
const QString bothText = u"31655555555: BirdCar Dispatch: The tunnel is down: texts and calls do not arrive. "
                         "BirdCar cannot listen: texts and calls do not arrive."_s;
const QString wellText = u"31655555555: BirdCar Dispatch: All is well again."_s;

} // namespace

class TestAlarmWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void tellsOfATunnelThatStaysDown();
    void saysNothingOfAShortBreak();
    void flappingWakesNobodyTwiceAnHour();
    void aTunnelThatIsUpForAMomentIsDown();
    void tellsAChangedAddressAtOnceAndOnce();
    void aRestartForgetsNoChangedAddress();
    void aSelfTestThatFailsIsATunnelThatIsDown();
    void saysNothingWhileNothingLeaves();
    void offByDefault();
    void remembersAcrossARestart();
    void aNewAdministratorIsToldAnew();
    void anAnswerIsATextForNobody();
    void aDriverIsToldFromANumberThatIsNotHisLine();
    void withoutAFreeNumberItIsNotedOnly();
    void thePhoneMayNotBeOfThePool();
    void isNoFailureForTheDesk();
    void whatNeverLeftIsToldAgainAtOnce();
    void whatWasRejectedIsToldAgainInAnHour();
    void whatIsOverBeforeItLeftIsWithdrawn();
    void whatIsPartlyOverBeforeItLeftIsToldAnew();
    void whatFailedBringsNothingOldAgain();
    void anAllClearThatFailedIsSaidAgain_data();
    void anAllClearThatFailedIsSaidAgain();
    void anAllClearThatIsNotTrueIsWithdrawn();
    void speaksTheLanguageOfTheTexts();
    void aPhoneThatTakesNoTextsGetsNone();
};

void TestAlarmWatch::tellsOfATunnelThatStaysDown()
{
    WatchDesk desk;
    desk.watchFor(5);
    desk.breakTunnel();
    desk.watchFor(10);
    QCOMPARE(desk.alarms(), QStringList());
    desk.watchFor(180);
    QCOMPARE(desk.alarms(), QStringList{downText});
    QCOMPARE(desk.events().last(), u"alarm_sent depot test"_s);
    desk.mendTunnel();
    desk.watchFor(2);
    QCOMPARE(desk.alarms().size(), 1);
    desk.watchFor(60);
    QCOMPARE(desk.alarms(), (QStringList{downText, wellText}));
}

void TestAlarmWatch::saysNothingOfAShortBreak()
{
    WatchDesk desk;
    for (int i = 0; i < 20; ++i) {
        desk.breakTunnel();
        desk.watchFor(9);
        desk.mendTunnel();
        desk.watchFor(1);
    }
    QCOMPARE(desk.alarms(), QStringList());
}

void TestAlarmWatch::flappingWakesNobodyTwiceAnHour()
{
    WatchDesk desk;
    for (int i = 0; i < 12; ++i) { // for three hours
        desk.breakTunnel();
        desk.watchFor(12);
        desk.mendTunnel();
        desk.watchFor(3);
    }
    QCOMPARE(desk.alarms().count(downText), 3);
    QVERIFY(desk.alarms().count(wellText) <= 3);
}

void TestAlarmWatch::tellsAChangedAddressAtOnceAndOnce()
{
    WatchDesk desk;
    desk.status.formerUrl = desk.status.publicUrl;
    desk.status.publicUrl = u"https://new.example.com"_s;
    desk.watch->look(desk.status);
    QCOMPARE(desk.alarms().size(), 1);
    QVERIFY(desk.alarms().first().contains(u"is now https://new.example.com"_s));
    desk.watchFor(90);
    QCOMPARE(desk.alarms().size(), 1);
    desk.status.formerUrl.clear(); // a text came by the new one
    desk.watchFor(5);
    QCOMPARE(desk.alarms().last(), wellText);
}

void TestAlarmWatch::aRestartForgetsNoChangedAddress()
{
    WatchDesk desk;
    const QString url = u"https://new.example.com"_s;
    desk.status.formerUrl = std::exchange(desk.status.publicUrl, url);
    desk.watchFor(1);
    QCOMPARE(desk.alarms().size(), 1);
    desk.pass(2h);
    const EngineStatus known = desk.status;
    desk.status.formerUrl.clear(); // the tunnel is just being started
    desk.status.publicUrl.clear();
    desk.watch.emplace(desk.dispatcher, desk.clock());
    desk.watchFor(1);
    desk.status = known;
    desk.watchFor(5);
    QCOMPARE(desk.alarms().size(), 1);
}

/// As one that is started again and again: it says that it is up, and the self-test then finds that it is
/// not.
void TestAlarmWatch::aTunnelThatIsUpForAMomentIsDown()
{
    WatchDesk desk;
    for (int i = 0; i < 60; ++i) {
        desk.breakTunnel();
        desk.watchFor(1);
        desk.mendTunnel();
        desk.watch->look(desk.status);
        desk.pass(20s);
    }
    QCOMPARE(desk.alarms(), QStringList{downText});
}

void TestAlarmWatch::aSelfTestThatFailsIsATunnelThatIsDown()
{
    WatchDesk desk;
    desk.status.tunnel.fault = TunnelFault::Gateway;
    desk.watchFor(12);
    QCOMPARE(desk.alarms(), QStringList{downText});
}

void TestAlarmWatch::saysNothingWhileNothingLeaves()
{
    WatchDesk desk;
    desk.breakTunnel();
    desk.status.sending = SendingState::KeyRefused;
    desk.watchFor(120);
    QCOMPARE(desk.alarms(), QStringList());
    desk.status.sending = SendingState::Ready;
    desk.watchFor(1);
    QCOMPARE(desk.alarms(), QStringList{downText});
}

void TestAlarmWatch::offByDefault()
{
    WatchDesk desk;
    desk.setPhone({});
    desk.breakTunnel();
    desk.watchFor(120);
    QCOMPARE(desk.alarms(), QStringList());
}

void TestAlarmWatch::remembersAcrossARestart()
{
    WatchDesk desk;
    desk.breakTunnel();
    desk.watchFor(15);
    QCOMPARE(desk.alarms().size(), 1);
    desk.watch.emplace(desk.dispatcher, desk.clock());
    desk.watchFor(120);
    QCOMPARE(desk.alarms().size(), 1);
    desk.mendTunnel();
    desk.watch.emplace(desk.dispatcher, desk.clock());
    desk.watchFor(5);
    QCOMPARE(desk.alarms(), (QStringList{downText, wellText}));
}

void TestAlarmWatch::aNewAdministratorIsToldAnew()
{
    WatchDesk desk;
    desk.breakTunnel();
    desk.watchFor(15);
    desk.setPhone(u"31666666666"_s);
    desk.watchFor(1);
    QCOMPARE(desk.alarms().size(), 2);
    QVERIFY(desk.alarms().last().startsWith(u"31666666666: "_s));
}

void TestAlarmWatch::anAnswerIsATextForNobody()
{
    WatchDesk desk;
    desk.breakTunnel();
    desk.watchFor(15);
    QCOMPARE(desk.text(administrator, first, u"on my way"_s)->unrouted, UnroutedReason::NoRide);
    QCOMPARE(desk.outbox().size(), 1);
}

void TestAlarmWatch::aDriverIsToldFromANumberThatIsNotHisLine()
{
    WatchDesk desk;
    const Person driver = desk.driver(u"Ada"_s, administrator);
    QVERIFY(desk.ride(desk.customer(u"Caitlyn"_s, u"31612345601"_s), driver).ok());
    desk.database->runOnce(u"DELETE FROM messages"_s);
    desk.breakTunnel();
    desk.watchFor(15);
    QVERIFY2(desk.outbox().first().startsWith(second + u" > "_s + administrator),
             qPrintable(desk.outbox().first()));
    QCOMPARE(desk.text(administrator, second, u"on my way"_s)->unrouted, UnroutedReason::NoRide);
}

void TestAlarmWatch::withoutAFreeNumberItIsNotedOnly()
{
    WatchDesk desk;
    desk.database->runOnce(u"DELETE FROM proxy_numbers"_s);
    desk.breakTunnel();
    desk.watchFor(90);
    QCOMPARE(desk.alarms(), QStringList());
    QCOMPARE(desk.events().count(u"alarm_not_sent depot test"_s), 1);
}

void TestAlarmWatch::thePhoneMayNotBeOfThePool()
{
    WatchDesk desk;
    DepotSettings settings = desk.dispatcher.settings();
    settings.alarmPhone = u'+' + first;
    const auto refused = desk.dispatcher.saveSettings(settings);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().field, u"alarm_phone"_s);
    QCOMPARE(desk.dispatcher.settings().alarmPhone, administrator);
}

void TestAlarmWatch::isNoFailureForTheDesk()
{
    WatchDesk desk;
    desk.breakTunnel();
    desk.watchFor(15);
    desk.database->runOnce(u"UPDATE messages SET state = 'failed', reason = 'absent'"_s);
    Reader reader(desk.database.connect({.access = Database::Access::ReadOnly}));
    QCOMPARE(reader.summary()->failedTexts, 0);
    QCOMPARE(reader.summary()->inbox, 0);
}

void TestAlarmWatch::whatNeverLeftIsToldAgainAtOnce()
{
    WatchDesk desk;
    desk.textsLeave = false;
    desk.breakTunnel();
    desk.watchFor(15);
    desk.setTexts(u"state = 'failed', reason = 'late'"_s);
    desk.watchFor(1);
    QCOMPARE(desk.alarms(), (QStringList{downText, downText}));
    desk.textsLeave = true;
    desk.watchFor(120);
    QCOMPARE(desk.alarms().size(), 2);
    desk.mendTunnel();
    desk.watchFor(5);
    QCOMPARE(desk.alarms().last(), wellText);
}

void TestAlarmWatch::whatWasRejectedIsToldAgainInAnHour()
{
    WatchDesk desk;
    desk.textsLeave = false;
    desk.breakTunnel();
    desk.watchFor(11);
    desk.setTexts(u"state = 'failed', reason = 'no such number'"_s);
    desk.watchFor(55);
    QCOMPARE(desk.alarms(), QStringList{downText});
    desk.watchFor(10);
    QCOMPARE(desk.alarms(), (QStringList{downText, downText}));
    desk.setTexts(u"state = 'failed', reason = 'no such number'"_s);
    desk.mendTunnel();
    desk.watchFor(10);
    QCOMPARE(desk.alarms().size(), 2); // nobody was told, so nobody waits for the end
}

void TestAlarmWatch::whatIsOverBeforeItLeftIsWithdrawn()
{
    WatchDesk desk;
    desk.textsLeave = false;
    desk.breakTunnel();
    desk.watchFor(15);
    QCOMPARE(desk.alarms(), QStringList{downText});
    desk.mendTunnel();
    desk.watchFor(1);
    QCOMPARE(desk.database.scalar(u"SELECT reason FROM messages"_s), u"withdrawn"_s);
    desk.textsLeave = true;
    desk.watchFor(10);
    QCOMPARE(desk.alarms().size(), 1);
    desk.breakTunnel();
    desk.watchFor(12);
    QCOMPARE(desk.alarms(), (QStringList{downText, downText}));
}

void TestAlarmWatch::whatIsPartlyOverBeforeItLeftIsToldAnew()
{
    WatchDesk desk;
    desk.textsLeave = false;
    desk.breakTunnel();
    desk.breakListener();
    desk.watchFor(15);
    QCOMPARE(desk.alarms(), QStringList{bothText});
    desk.mendTunnel();
    desk.watchFor(2);
    QCOMPARE(desk.alarms(), (QStringList{bothText, deafText}));
    QCOMPARE(desk.database.scalar(u"SELECT reason FROM messages ORDER BY id"_s), u"withdrawn"_s);
}

/// What an earlier text told has been told, and what is over by now is not told at all.
void TestAlarmWatch::whatFailedBringsNothingOldAgain()
{
    WatchDesk desk;
    desk.breakTunnel();
    desk.watchFor(75);
    QCOMPARE(desk.alarms(), QStringList{downText});
    desk.textsLeave = false;
    desk.breakListener();
    desk.watchFor(11);
    QCOMPARE(desk.alarms(), (QStringList{downText, deafText}));
    desk.setTexts(u"state = 'failed', reason = 'no such number'"_s);
    desk.watchFor(70);
    QCOMPARE(desk.alarms(), (QStringList{downText, deafText, deafText}));
    desk.setTexts(u"state = 'failed', reason = 'no such number'"_s);
    desk.status.listenProblem.clear();
    desk.status.listening = u"http://127.0.0.1:8080"_s;
    desk.watchFor(70);
    QCOMPARE(desk.alarms().size(), 3);
}

void TestAlarmWatch::anAllClearThatFailedIsSaidAgain_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("minutes");
    QTest::newRow("never left") << u"late"_s << 1;
    QTest::newRow("rejected") << u"no such number"_s << 70;
}

void TestAlarmWatch::anAllClearThatFailedIsSaidAgain()
{
    QFETCH(const QString, reason);
    QFETCH(const int, minutes);
    WatchDesk desk;
    desk.breakTunnel();
    desk.watchFor(15);
    desk.mendTunnel();
    desk.textsLeave = false;
    desk.watchFor(5);
    QCOMPARE(desk.alarms(), (QStringList{downText, wellText}));
    desk.setTexts(u"state = 'failed', reason = '%1'"_s.arg(reason));
    if (minutes > 1) {
        desk.watchFor(50);
        QCOMPARE(desk.alarms().size(), 2);
    }
    desk.textsLeave = true;
    desk.watchFor(minutes > 1 ? minutes - 50 : minutes);
    QCOMPARE(desk.alarms(), (QStringList{downText, wellText, wellText}));
    desk.watchFor(180);
    QCOMPARE(desk.alarms().size(), 3);
}

void TestAlarmWatch::anAllClearThatIsNotTrueIsWithdrawn()
{
    WatchDesk desk;
    desk.breakTunnel();
    desk.watchFor(15);
    desk.mendTunnel();
    desk.textsLeave = false;
    desk.watchFor(5);
    desk.breakTunnel();
    desk.watchFor(1);
    QCOMPARE(desk.database.scalar(u"SELECT reason FROM messages ORDER BY id DESC"_s), u"withdrawn"_s);
    desk.textsLeave = true;
    desk.watchFor(60);
    QCOMPARE(desk.alarms(), (QStringList{downText, wellText, downText}));
    desk.mendTunnel();
    desk.watchFor(5);
    QCOMPARE(desk.alarms().last(), wellText);
}

void TestAlarmWatch::speaksTheLanguageOfTheTexts()
{
    WatchDesk desk;
    DepotSettings settings = desk.dispatcher.settings();
    settings.texts = textsIn(u"nl"_s);
    QVERIFY(desk.dispatcher.saveSettings(settings).ok());
    desk.breakTunnel();
    desk.watchFor(15);
    QCOMPARE(
        desk.alarms(),
        QStringList{
            u"31655555555: BirdCar Dispatch: De tunnel ligt eruit: sms'en en gesprekken komen niet aan."_s});
}

void TestAlarmWatch::aPhoneThatTakesNoTextsGetsNone()
{
    WatchDesk desk;
    QVERIFY(desk.text(administrator, first, u"STOP"_s).ok());
    desk.database->runOnce(u"DELETE FROM messages WHERE direction = 'out'"_s);
    desk.breakTunnel();
    desk.watchFor(90);
    QCOMPARE(desk.alarms(), QStringList());
    QCOMPARE(desk.events().count(u"alarm_not_sent depot test"_s), 1);
    QVERIFY(desk.dispatcher.liftOptOut(u'+' + administrator).ok());
    desk.watchFor(1);
    QCOMPARE(desk.alarms(), QStringList{downText});
}

QTEST_GUILESS_MAIN(TestAlarmWatch)
#include "tst_alarmwatch.moc"
