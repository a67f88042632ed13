// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString first = u"3197010220001"_s;
const QString second = u"3197010220002"_s;
const QString david = u"31687654301"_s;

struct PoolDesk : TestDesk
{
    PoolDesk()
        : TestDesk(TestDatabase::currentEngine()),
          reader(database.connect({.access = Database::Access::ReadOnly})), tested(number(first)),
          other(number(second))
    {
    }

    NumberTest begin() { return dispatcher.testNumber(tested.id).value(); }
    QString body() const { return database.scalar(u"SELECT body FROM messages WHERE direction = 'out'"_s); }
    NumberTest last() { return reader.lastTest(*tested.phone).value().value(); }
    TestVerdict verdict() { return verdictOf(last(), now()); }
    QString count(const QString &table) const { return database.scalar(u"SELECT count(*) FROM "_s + table); }
    void setState(const QString &state)
    {
        database->runOnce(u"UPDATE messages SET state = '%1', sent_at = '%2' WHERE direction = 'out'"_s.arg(
            state, toStamp(now())));
    }

    Reader reader;
    ProxyNumber tested;
    ProxyNumber other;
};

} // namespace

class TestDispatcherNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void queuesOneTextFromAnotherNumber();
    void theOnlyNumberWritesToItself();
    void oneTestAtATime();
    void theTextThatComesBackProvesIt();
    void itIsNoTextForAnybody();
    void itIsRecognisedWhoeverSeemsToSendIt();
    void aRepeatIsStillRecognised();
    void itProvesTheNumberItWasSentToAlone();
    void aStrangersWordIsATextLikeAnyOther();
    void aFetchedTextProvesNothing();
    void aBrokenWayInSaysNothingOfTheNumber();
    void whatCannotLeaveIsNotSentLater();
    void aFailureWaitsForNobody();
    void refusesWhatIsNoNumber();
    void refusesWhatIsDisabled();
};

void TestDispatcherNumberTest::queuesOneTextFromAnotherNumber()
{
    PoolDesk desk;
    const NumberTest test = desk.begin();
    QCOMPARE(test.number.digits(), first);
    QCOMPARE(test.via.digits(), second);
    QCOMPARE(desk.outbox(), QStringList{u"%1 > %2: %3 [pending]"_s.arg(second, first, desk.body())});
    QVERIFY(!testWordIn(desk.body()).isEmpty());
    QCOMPARE(desk.events().last(), u"number_tested number 1"_s);
    QCOMPARE(desk.verdict(), TestVerdict::Waiting);
    QCOMPARE(desk.last(), test);
}

void TestDispatcherNumberTest::theOnlyNumberWritesToItself()
{
    TestDesk desk(TestDatabase::currentEngine());
    const auto test = desk.dispatcher.testNumber(desk.number(first).id);
    QVERIFY(test->isToItself());
}

void TestDispatcherNumberTest::oneTestAtATime()
{
    PoolDesk desk;
    desk.begin();
    const auto again = desk.dispatcher.testNumber(desk.tested.id);
    QVERIFY(!again.ok());
    QVERIFY2(again.problem().text.contains(u"under way"_s), qPrintable(again.problem().text));
    QCOMPARE(desk.count(u"messages"_s), u"1"_s);
    QVERIFY(desk.dispatcher.testNumber(desk.other.id).ok());
    desk.pass(2min);
    QVERIFY(desk.dispatcher.testNumber(desk.tested.id).ok());
}

void TestDispatcherNumberTest::theTextThatComesBackProvesIt()
{
    PoolDesk desk;
    desk.begin();
    desk.setState(u"sent"_s);
    desk.pass(3s);
    const auto intake = desk.text(second, first, desk.body(), u"id-1"_s);
    QVERIFY(intake.ok());
    QVERIFY(intake->isOwnTest);
    QVERIFY(!intake->repeat);
    QCOMPARE(desk.verdict(), TestVerdict::Proven);
    QCOMPARE(desk.last().heardAt, desk.now());
    QCOMPARE(desk.events().last(), u"number_proven number 1"_s);
    const NumberOverview overview = desk.reader.numberOverviews()->first();
    QCOMPARE(overview.provenAt, desk.now());
    QCOMPARE(overview.lastTextInAt, desk.now());
}

void TestDispatcherNumberTest::itIsNoTextForAnybody()
{
    PoolDesk desk;
    const Person caitlyn = desk.customer(u"Caitlyn"_s, u"31612345601"_s);
    QVERIFY(desk.ride(caitlyn, desk.driver(u"David"_s, david)).ok());
    desk.database->runOnce(u"DELETE FROM messages"_s);
    desk.begin();
    const auto mark = desk.reader.arrivals({})->mark;
    // Even if the network puts the phone of a party in the sender's place.
    QVERIFY(desk.text(david, first, desk.body()).ok());
    QCOMPARE(desk.outbox().size(), 1);
    QCOMPARE(desk.count(u"unrouted"_s), u"0"_s);
    QCOMPARE(desk.count(u"opt_outs"_s), u"0"_s);
    QCOMPARE(
        desk.database.scalar(u"SELECT count(*) FROM messages WHERE direction = 'in' AND ride_id IS NULL"_s),
        u"1"_s);
    QVERIFY(desk.reader.arrivals(mark)->arrivals.isEmpty()); // nobody is called to the window
    QCOMPARE(desk.reader.summary()->inbox, 0);
    QCOMPARE(desk.reader.summary()->unreadTexts, 0);
}

void TestDispatcherNumberTest::itIsRecognisedWhoeverSeemsToSendIt()
{
    PoolDesk desk;
    desk.begin();
    QVERIFY(desk.text(u"INFO"_s, first, u"~ "_s + desk.body().toLower() + u" ~"_s)->isOwnTest);
    QCOMPARE(desk.verdict(), TestVerdict::Proven);
}

void TestDispatcherNumberTest::aRepeatIsStillRecognised()
{
    PoolDesk desk;
    desk.begin();
    QVERIFY(desk.text(second, first, desk.body(), u"id-1"_s).ok());
    const QDateTime heardAt = desk.now();
    desk.pass(10min);
    const auto again = desk.text(second, first, desk.body(), u"id-2"_s);
    QVERIFY(again->repeat);
    QCOMPARE(desk.last().heardAt, heardAt);
    QCOMPARE(desk.count(u"unrouted"_s), u"0"_s);
}

void TestDispatcherNumberTest::itProvesTheNumberItWasSentToAlone()
{
    PoolDesk desk;
    desk.begin();
    QCOMPARE(desk.text(u"31699999999"_s, second, desk.body())->unrouted, UnroutedReason::NoRide);
    QCOMPARE(desk.verdict(), TestVerdict::Waiting);
}

void TestDispatcherNumberTest::aStrangersWordIsATextLikeAnyOther()
{
    PoolDesk desk;
    desk.begin();
    const auto intake = desk.text(u"31699999999"_s, first, u"BirdCar test 00000000000000000000"_s);
    QVERIFY(!intake->isOwnTest);
    QCOMPARE(intake->unrouted, UnroutedReason::NoRide);
    QCOMPARE(desk.verdict(), TestVerdict::Waiting);
}

void TestDispatcherNumberTest::aFetchedTextProvesNothing()
{
    PoolDesk desk;
    desk.begin();
    desk.setState(u"sent"_s);
    const QDateTime writtenAt = desk.now();
    desk.pass(5min);
    const ListedText listed{u"id-1"_s, second, first, desk.body(), writtenAt};
    QVERIFY(desk.dispatcher.takeMissed({listed})->isEmpty()); // nobody missed it
    QCOMPARE(desk.verdict(), TestVerdict::NeverBack);
    QVERIFY(!desk.reader.numberOverviews()->first().lastTextInAt.isValid());
    QVERIFY(desk.dispatcher.takeMissed({listed})->isEmpty());
    // The webhook may still come.
    QVERIFY(!desk.text(second, first, desk.body(), u"id-1"_s)->repeat);
    QCOMPARE(desk.verdict(), TestVerdict::Proven);
    QVERIFY(desk.reader.numberOverviews()->first().lastTextInAt.isValid());
    QCOMPARE(desk.count(u"messages WHERE direction = 'in'"_s), u"1"_s);
}

void TestDispatcherNumberTest::aBrokenWayInSaysNothingOfTheNumber()
{
    PoolDesk desk;
    desk.begin();
    QVERIFY(desk.dispatcher.cutOffTests(WayInFault::Listener).ok()); // it is not on its way yet
    desk.setState(u"sent"_s);
    desk.pass(10s);
    QVERIFY(desk.dispatcher.cutOffTests(WayInFault::Tunnel).ok());
    desk.pass(1s);
    QVERIFY(desk.dispatcher.cutOffTests(WayInFault::Listener).ok());
    QCOMPARE(desk.last().cutOff, WayInFault::Tunnel);
    QCOMPARE(desk.verdict(), TestVerdict::Waiting); // it may still come
    desk.pass(2min);
    QVERIFY(desk.dispatcher.cutOffTests(WayInFault::Tunnel).ok());
    QCOMPARE(desk.verdict(), TestVerdict::CutOff);
    const NumberOverview overview = judgeHearing(desk.reader.numberOverviews().value(), desk.now()).first();
    QCOMPARE(overview.test->cutOff, WayInFault::Tunnel);
    QCOMPARE(overview.deafSign, DeafSign::None);
    desk.begin(); // another test knows nothing of that
    QCOMPARE(desk.last().cutOff, WayInFault::None);
}

void TestDispatcherNumberTest::whatCannotLeaveIsNotSentLater()
{
    PoolDesk desk;
    desk.begin();
    desk.pass(testPatience - 1s);
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(desk.outbox().first().endsWith(u"[pending]"_s));
    desk.pass(1s);
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY2(desk.outbox().first().endsWith(u"[failed withdrawn]"_s), qPrintable(desk.outbox().first()));
    QCOMPARE(desk.verdict(), TestVerdict::NotSent);
}

void TestDispatcherNumberTest::aFailureWaitsForNobody()
{
    PoolDesk desk;
    desk.begin();
    QVERIFY(desk.reader.inbox(InboxFilter::NotTold, {})->rows.isEmpty());
    desk.database->runOnce(u"UPDATE messages SET state = 'failed', reason = 'no such number'"_s);
    QCOMPARE(desk.reader.summary()->failedTexts, 0);
    QVERIFY(desk.reader.inbox(InboxFilter::Waiting, {})->rows.isEmpty());
    QCOMPARE(desk.verdict(), TestVerdict::NotSent);
    QCOMPARE(desk.reader.numberOverviews()->at(1).lastFault.reason, u"no such number"_s);
}

void TestDispatcherNumberTest::refusesWhatIsNoNumber()
{
    PoolDesk desk;
    QVERIFY(!desk.dispatcher.testNumber(NumberId{99}).ok());
    desk.database->runOnce(
        u"INSERT INTO proxy_numbers (number, phone_checked) VALUES ('to be ordered', 1)"_s);
    const auto refused = desk.dispatcher.testNumber(NumberId{3});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().text, u"\"to be ordered\" is not a phone number."_s);
    QCOMPARE(desk.count(u"messages"_s), u"0"_s);
}

/// It may have been given up: the text would be paid for, and reach whoever has the number now.
void TestDispatcherNumberTest::refusesWhatIsDisabled()
{
    PoolDesk desk;
    QVERIFY(desk.dispatcher.setNumberState(desk.tested.id, NumberState::Disabled).ok());
    const auto refused = desk.dispatcher.testNumber(desk.tested.id);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().text.contains(u"is disabled"_s), qPrintable(refused.problem().text));
    QCOMPARE(desk.count(u"messages"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(TestDispatcherNumberTest)
#include "tst_dispatchernumbertest.moc"
