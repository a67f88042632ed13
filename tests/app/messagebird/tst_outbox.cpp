// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/outbox.h"
#include "app/store/stores.h"
#include "tests/app/messagebird/fakegateway.h"
#include "tests/support/sampletexts.h"
#include "tests/support/testclock.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace birdcar;
using Outcome = SendOutcome::Kind;
using Found = LookUpOutcome::Kind;

class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();

    // What leaves, and when
    void sendsWhatWaits();
    void theRowIsSendingBeforeTheRequestLeaves();
    void keepsTheOrderOfAConversation();
    void hasAtMostSixteenRequestsInTheAir();
    void writesResultsTogether();
    void textsThatWaitLeaveWithTheNextResults();
    void theNextTextOfAConversationDoesNotWaitForTheInterval();
    void aRefusedTextFailsAndTheNextOneGoes();
    void aLateTextFails();
    void worksByItsOwnTimers();

    // Unknown outcomes
    void anUnknownOutcomeIsLookedUpBeforeASecondPost_data();
    void anUnknownOutcomeIsLookedUpBeforeASecondPost();
    void takesOverTheStateThatIsFound_data();
    void takesOverTheStateThatIsFound();
    void withoutAnAnsweredLookUpThereIsNoSecondPost();
    void aSettledTextIsNotSentAgainForACancelledRide();
    void settlesWhatAnEndedProcessLeft();
    void aReportBeforeTheReplyIsKept();
    void aClockSetBackDelaysNoLookUp();

    // Nothing can be sent
    void whatNeverLeftCountsNoAttempt();
    void whileUnreachableOneTextTriesTheWay();
    void sixteenFailuresAtOnceCountAsOne();
    void tooManyRequestsHoldEverything();
    void aRefusedKeyPausesUntilThereIsANewOne();
    void aRefusedKeyMayTurnOutGood();
    void noBalancePausesUntilThereIsSome_data();
    void noBalancePausesUntilThereIsSome();
    void withoutAKeyNothingLeaves();
    void anAnswerToTheOldKeySaysNothingAboutTheNewOne();

    // Storage and end
    void resultsThatCannotBeWrittenAreKept();
    void stopWritesWhatIsKnownAndLeavesTheRest();
    void answersAfterTheEndAreIgnored();
    void twoRunnersSendEachTextOnce();

private:
    OutboxSettings settings(const QString &owner) const;
    MessageId add(const QString &recipient)
    {
        return addText(**m_database, sampleText(recipient, m_clock.now()));
    }
    void addMany(int count);
    void restart();
    void advance(std::chrono::milliseconds by);
    /// Lets the oldest request end like this, and the result be written.
    void answer(const SendOutcome &outcome);
    void answerLookUp(const LookUpOutcome &outcome);
    Message find(MessageId id) { return MessageStore(**m_database).find(id).value(); }

    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<FakeGateway> m_gateway;
    std::unique_ptr<Outbox> m_outbox;
};

namespace {

const QString anna = u"31612345678"_s;
const QString ben = u"31687654321"_s;
const SendOutcome sent{.kind = Outcome::Sent, .providerId = u"f28bbe52"_s};
const LookUpOutcome notFound{.kind = Found::NotFound};

} // namespace

void TestOutbox::init()
{
    m_clock = TestClock();
    m_database = std::make_unique<TestDatabase>(TestDatabase::currentEngine(), TestDatabase::Schema::Newest,
                                                Database::Options{.busyTimeout = 10ms});
    m_gateway = std::make_unique<FakeGateway>();
    restart();
}

void TestOutbox::cleanup()
{
    m_outbox.reset();
    m_gateway.reset();
    m_database.reset();
}

OutboxSettings TestOutbox::settings(const QString &owner) const
{
    OutboxSettings settings = OutboxSettings::withDefaults(owner);
    settings.reportUrl = [] { return u"https://depot.example/webhook-status"_s; };
    settings.random = [] { return 0.0; };
    settings.steadyClock = m_clock.steadyClock();
    return settings;
}

void TestOutbox::restart()
{
    static int run = 0;
    m_outbox =
        std::make_unique<Outbox>(**m_database, *m_gateway, m_clock.clock(), settings(u"run %1"_s.arg(++run)));
    m_outbox->start();
}

void TestOutbox::advance(std::chrono::milliseconds by)
{
    m_clock.advance(by);
    m_outbox->runDue();
}

void TestOutbox::answer(const SendOutcome &outcome)
{
    m_gateway->answerSend(outcome);
    advance(50ms);
}

void TestOutbox::answerLookUp(const LookUpOutcome &outcome)
{
    m_gateway->answerLookUp(outcome);
    advance(50ms);
}

void TestOutbox::addMany(int count)
{
    for (int i = 0; i < count; ++i)
        add(QString::number(31600000000 + i));
}

void TestOutbox::sendsWhatWaits()
{
    const MessageId id = add(anna);
    m_outbox->wake();
    advance(0ms);
    QCOMPARE(m_gateway->sent.size(), 1);
    const OutgoingSms sms = m_gateway->sent.first();
    QCOMPARE(sms.originator, sampleProxy());
    QCOMPARE(sms.recipient, anna);
    QCOMPARE(sms.body, u"Where are you?"_s);
    QCOMPARE(sms.reference, find(id).reference);
    QCOMPARE(sms.reportUrl, u"https://depot.example/webhook-status"_s);
    answer(sent);
    QCOMPARE(find(id).state, MessageState::Sent);
    QCOMPARE(find(id).providerId, u"f28bbe52"_s);
    QCOMPARE(m_outbox->state(), SendingState::Ready);
}

void TestOutbox::theRowIsSendingBeforeTheRequestLeaves()
{
    const MessageId id = add(anna);
    const auto elsewhere = m_database->connect();
    m_gateway->beforeSend = [&](const OutgoingSms &) {
        QCOMPARE(MessageStore(*elsewhere).find(id)->state, MessageState::Sending);
    };
    advance(0ms);
    QCOMPARE(m_gateway->sent.size(), 1);
}

void TestOutbox::keepsTheOrderOfAConversation()
{
    const MessageId first = add(anna);
    const MessageId second = add(anna);
    const MessageId third = add(anna);
    advance(0ms);
    for (const MessageId id : {first, second, third}) {
        QCOMPARE(m_gateway->sends.size(), 1);
        QCOMPARE(m_gateway->sends.first().question.reference, find(id).reference);
        answer(sent);
    }
    QCOMPARE(m_gateway->sends.size(), 0);
}

void TestOutbox::hasAtMostSixteenRequestsInTheAir()
{
    addMany(60);
    advance(0ms);
    QCOMPARE(m_gateway->sends.size(), 16);
    for (int i = 0; i < 10; ++i)
        answer({.kind = Outcome::Cut});
    m_gateway->answerSend(sent); // it can be reached after all
    advance(1s);
    QVERIFY(m_gateway->lookUps.size() > 0);
    QVERIFY(m_gateway->lookUps.size() <= SmsGateway::mostLookUpsInTheAir);
    QCOMPARE(m_gateway->sends.size() + m_gateway->lookUps.size(), 16);
    QCOMPARE(m_gateway->mostInTheAir, 16);
}

void TestOutbox::writesResultsTogether()
{
    addMany(16);
    advance(0ms);
    QSignalSpy settled(m_outbox.get(), &Outbox::settled);
    for (int i = 0; i < 16; ++i) {
        m_gateway->answerSend(sent);
        advance(3ms);
    }
    QCOMPARE(settled.size(), 0);
    advance(2ms); // 50 ms after the claim was written
    QCOMPARE(settled.size(), 1);
}

void TestOutbox::textsThatWaitLeaveWithTheNextResults()
{
    addMany(17);
    m_outbox->wake();
    advance(0ms);
    QCOMPARE(m_gateway->sends.size(), 16);
    m_gateway->answerSend(sent);
    advance(2ms);
    QCOMPARE(m_gateway->sends.size(), 16);
    QCOMPARE(m_gateway->sent.size(), 17);
}

void TestOutbox::theNextTextOfAConversationDoesNotWaitForTheInterval()
{
    add(anna);
    const MessageId next = add(anna);
    advance(0ms);
    m_gateway->answerSend(sent);
    advance(2ms);
    QCOMPARE(m_gateway->sends.size(), 1);
    QCOMPARE(m_gateway->sends.first().question.reference, find(next).reference);
}

void TestOutbox::aRefusedTextFailsAndTheNextOneGoes()
{
    const MessageId refused = add(anna);
    const MessageId next = add(anna);
    advance(0ms);
    answer({.kind = Outcome::Rejected, .reason = u"no (correct) recipients found (code 9)"_s});
    QCOMPARE(find(refused).state, MessageState::Failed);
    QCOMPARE(find(refused).reason, u"no (correct) recipients found (code 9)"_s);
    QCOMPARE(m_gateway->sends.first().question.reference, find(next).reference);
}

void TestOutbox::aLateTextFails()
{
    const MessageId late = add(anna);
    m_clock.advance(31min);
    const MessageId fresh = add(anna);
    QSignalSpy settled(m_outbox.get(), &Outbox::settled);
    advance(0ms);
    QCOMPARE(find(late).reason, u"late"_s);
    QCOMPARE(settled.size(), 1);
    advance(50ms);
    QCOMPARE(m_gateway->sent.size(), 1);
    QCOMPARE(m_gateway->sent.first().reference, find(fresh).reference);
}

void TestOutbox::worksByItsOwnTimers()
{
    m_outbox.reset();
    Outbox outbox(**m_database, *m_gateway, systemClock(), OutboxSettings::withDefaults(u"own"_s));
    QSignalSpy settled(&outbox, &Outbox::settled);
    outbox.start();
    const MessageId id = addText(**m_database, sampleText(anna, systemClock()()));
    outbox.wake();
    QTRY_COMPARE(m_gateway->sends.size(), 1);
    m_gateway->answerSend({.kind = Outcome::ServerError});
    QTRY_COMPARE(m_gateway->lookUps.size(), 1);
    m_gateway->answerLookUp(notFound);
    QTRY_COMPARE(m_gateway->sends.size(), 1);
    m_gateway->answerSend(sent);
    QTRY_COMPARE(settled.size(), 2);
    QCOMPARE(find(id).state, MessageState::Sent);
}

void TestOutbox::anUnknownOutcomeIsLookedUpBeforeASecondPost_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QList<std::chrono::milliseconds>>("lookUpsAt");
    QTest::newRow("after a 5xx once") << Outcome::ServerError << QList<std::chrono::milliseconds>{1s};
    QTest::newRow("after a cut twice") << Outcome::Cut << QList<std::chrono::milliseconds>{1s, 4s};
}

void TestOutbox::anUnknownOutcomeIsLookedUpBeforeASecondPost()
{
    QFETCH(Outcome, outcome);
    QFETCH(QList<std::chrono::milliseconds>, lookUpsAt);
    const MessageId id = add(anna);
    const QDateTime firstAttempt = m_clock.now();
    advance(0ms);
    m_gateway->answerSend({.kind = outcome});
    std::chrono::milliseconds passed = 0ms;
    for (const auto at : lookUpsAt) {
        advance(at - passed - 1ms);
        QCOMPARE(m_gateway->lookUps.size(), 0);
        advance(1ms);
        passed = at;
        QCOMPARE(m_gateway->lookUps.size(), 1);
        const LookUp lookUp = m_gateway->lookUps.first().question;
        QCOMPARE(lookUp.reference, find(id).reference);
        QCOMPARE(lookUp.originator, sampleProxy());
        QCOMPARE(lookUp.recipient, anna);
        QCOMPARE(lookUp.from, firstAttempt.addSecs(-15 * 60));
        QCOMPARE(find(id).state, MessageState::Sending);
        m_gateway->answerLookUp(notFound);
    }
    advance(50ms);
    QCOMPARE(find(id).state, MessageState::Pending);
    QCOMPARE(m_gateway->sent.size(), 1);
    advance(1s); // the first wait, with random numbers that are all 0
    QCOMPARE(m_gateway->sent.size(), 2);
    QCOMPARE(m_gateway->sent.last().reference, m_gateway->sent.first().reference);
    QCOMPARE(find(id).attempts, 2);
}

void TestOutbox::takesOverTheStateThatIsFound_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<QString>("reason");
    QTest::newRow("sent") << u"sent"_s << MessageState::Sent << QString();
    QTest::newRow("buffered") << u"buffered"_s << MessageState::Sent << QString();
    QTest::newRow("delivered") << u"delivered"_s << MessageState::Delivered << QString();
    QTest::newRow("expired") << u"expired"_s << MessageState::Failed << u"expired"_s;
    QTest::newRow("failed") << u"delivery_failed"_s << MessageState::Failed << u"delivery_failed"_s;
}

void TestOutbox::takesOverTheStateThatIsFound()
{
    QFETCH(QString, status);
    QFETCH(MessageState, state);
    QFETCH(QString, reason);
    const MessageId id = add(anna);
    advance(0ms);
    answer({.kind = Outcome::Cut});
    advance(1s);
    answerLookUp({.kind = Found::Found,
                  .providerId = u"f28bbe52"_s,
                  .status = status,
                  .statusAt = m_clock.now().addSecs(-1)});
    QCOMPARE(find(id).state, state);
    QCOMPARE(find(id).reason, reason);
    QCOMPARE(find(id).providerId, u"f28bbe52"_s);
    advance(10min);
    QCOMPARE(m_gateway->sent.size(), 1);
    QCOMPARE(m_gateway->lookUpCount, 1);
}

void TestOutbox::withoutAnAnsweredLookUpThereIsNoSecondPost()
{
    const MessageId id = add(anna);
    advance(0ms);
    answer({.kind = Outcome::ServerError});
    for (int i = 0; i < 20; ++i) {
        advance(5min);
        QCOMPARE(m_gateway->lookUps.size(), 1);
        answerLookUp({.kind = Found::NotAnswered});
    }
    QCOMPARE(m_gateway->lookUpCount, 20); // never a hot loop
    QCOMPARE(m_gateway->sent.size(), 1);
    QCOMPARE(find(id).state, MessageState::Sending);
    advance(5min);
    answerLookUp({.kind = Found::Found, .status = u"delivered"_s});
    QCOMPARE(find(id).state, MessageState::Delivered);
}

void TestOutbox::aSettledTextIsNotSentAgainForACancelledRide()
{
    Message text = sampleText(anna, m_clock.now());
    text.kind = MessageKind::Notice;
    text.topic = NoticeTopic::Confirmation;
    text.rideId = addRide(**m_database, anna, ben, m_clock.now());
    const MessageId id = addText(**m_database, text);
    advance(0ms);
    answer({.kind = Outcome::ServerError});
    RideStore(**m_database).end(text.rideId, RideState::Cancelled, m_clock.now());
    MessageStore(**m_database).withdrawNotices(text.rideId);
    QCOMPARE(find(id).state, MessageState::Sending); // nobody knows yet whether it went out
    advance(1s);
    answerLookUp(notFound);
    advance(1s);
    QCOMPARE(find(id).state, MessageState::Failed);
    QCOMPARE(find(id).reason, u"withdrawn"_s);
    QCOMPARE(m_gateway->sent.size(), 1);
}

void TestOutbox::settlesWhatAnEndedProcessLeft()
{
    const MessageId id = add(anna);
    const MessageId next = add(anna);
    OutboxStore ended(**m_database, u"ended"_s, -1s);
    (*m_database)->inTransaction([&] { ended.claim({.now = m_clock.now(), .limit = 16}); });
    advance(0ms);
    QCOMPARE(m_gateway->sent.size(), 0);
    advance(1s);
    answerLookUp(notFound);
    advance(3s);
    answerLookUp({.kind = Found::Found, .providerId = u"f28bbe52"_s, .status = u"sent"_s});
    QCOMPARE(find(id).state, MessageState::Sent);
    QCOMPARE(m_gateway->sent.size(), 1);
    QCOMPARE(m_gateway->sent.first().reference, find(next).reference);
}

void TestOutbox::aReportBeforeTheReplyIsKept()
{
    const MessageId id = add(anna);
    add(anna);
    advance(0ms);
    DeliveryReport report;
    report.reference = find(id).reference;
    report.status = u"delivered"_s;
    MessageStore(**m_database).apply(report, m_clock.now());
    m_outbox->wake();
    advance(50ms);
    QCOMPARE(m_gateway->sends.size(), 1); // the request is still in the air, so the next text waits
    answer(sent);
    QCOMPARE(find(id).state, MessageState::Delivered);
    QCOMPARE(find(id).providerId, u"f28bbe52"_s);
    QCOMPARE(m_gateway->sent.size(), 2);
}

void TestOutbox::aClockSetBackDelaysNoLookUp()
{
    add(anna);
    advance(0ms);
    answer({.kind = Outcome::ServerError});
    m_clock.set(m_clock.now().addDays(-1));
    advance(1s);
    QCOMPARE(m_gateway->lookUps.size(), 1);
    answerLookUp(notFound);
    advance(1s);
    QCOMPARE(m_gateway->sent.size(), 2);
}

void TestOutbox::whatNeverLeftCountsNoAttempt()
{
    const MessageId id = add(anna);
    advance(0ms);
    answer({.kind = Outcome::NotSent});
    QCOMPARE(find(id).state, MessageState::Pending);
    QCOMPARE(find(id).attempts, 0);
    QCOMPARE(m_outbox->state(), SendingState::Unreachable);
    advance(1s);
    answer(sent);
    QCOMPARE(find(id).state, MessageState::Sent);
    QCOMPARE(m_gateway->lookUpCount, 0);
    QCOMPARE(m_outbox->state(), SendingState::Ready);
}

void TestOutbox::whileUnreachableOneTextTriesTheWay()
{
    addMany(40);
    QSignalSpy states(m_outbox.get(), &Outbox::stateChanged);
    advance(0ms);
    for (int i = 0; i < 16; ++i)
        answer({.kind = Outcome::NotSent});
    const QString oldest = m_gateway->sent.first().recipient;
    for (const std::chrono::milliseconds wait : {1s, 2s, 4s, 8s, 16s, 32s, 64s, 128s, 150s, 150s}) {
        QCOMPARE(m_gateway->sends.size(), 0);
        advance(wait);
        QCOMPARE(m_gateway->sends.size(), 1);
        QCOMPARE(m_gateway->sends.first().question.recipient, oldest);
        answer({.kind = Outcome::NotSent});
    }
    QCOMPARE(states.size(), 1); // one alert
    advance(150s);
    answer(sent);
    QCOMPARE(m_gateway->sends.size(), 16);
    QCOMPARE(states.size(), 2);
}

void TestOutbox::sixteenFailuresAtOnceCountAsOne()
{
    addMany(16);
    advance(0ms);
    for (int i = 0; i < 16; ++i)
        m_gateway->answerSend({.kind = Outcome::NotSent});
    advance(1s);
    QCOMPARE(m_gateway->sends.size(), 1);
}

void TestOutbox::tooManyRequestsHoldEverything()
{
    const MessageId id = add(anna);
    advance(0ms);
    answer({.kind = Outcome::RateLimited, .wait = 7s});
    add(ben);
    m_outbox->wake();
    advance(6900ms);
    QCOMPARE(m_gateway->sent.size(), 1);
    QCOMPARE(find(id).attempts, 0);
    QCOMPARE(m_outbox->state(), SendingState::Ready);
    advance(50ms);
    QCOMPARE(m_gateway->sent.size(), 3);
}

void TestOutbox::aRefusedKeyPausesUntilThereIsANewOne()
{
    addMany(20);
    QSignalSpy states(m_outbox.get(), &Outbox::stateChanged);
    advance(0ms);
    while (!m_gateway->sends.isEmpty())
        answer({.kind = Outcome::KeyRefused});
    QCOMPARE(m_outbox->state(), SendingState::KeyRefused);
    QCOMPARE(states.size(), 1); // one alert
    m_outbox->wake();
    advance(50s);
    QCOMPARE(m_gateway->sent.size(), 16);
    m_outbox->keyChanged();
    QCOMPARE(m_outbox->state(), SendingState::Ready);
    advance(50ms);
    QCOMPARE(m_gateway->sent.size(), 32);
    answer(sent);
    QCOMPARE((*m_database)->run(u"SELECT 1 FROM messages WHERE state = 'failed'"_s).next(), false);
}

void TestOutbox::aRefusedKeyMayTurnOutGood()
{
    add(anna);
    advance(0ms);
    answer({.kind = Outcome::KeyRefused});
    advance(60s);
    QCOMPARE(m_gateway->balances.size(), 1);
    m_gateway->answerBalance({.kind = BalanceOutcome::Kind::KeyRefused});
    QCOMPARE(m_outbox->state(), SendingState::KeyRefused);
    advance(60s);
    m_gateway->answerBalance({.kind = BalanceOutcome::Kind::Known, .amount = 0});
    QCOMPARE(m_outbox->state(),
             SendingState::NoBalance); // the key is good now, but there is another hindrance
    advance(60s);
    m_gateway->answerBalance({.kind = BalanceOutcome::Kind::Known, .amount = 9.2});
    advance(50ms);
    QCOMPARE(m_gateway->sent.size(), 2);
}

void TestOutbox::noBalancePausesUntilThereIsSome_data()
{
    QTest::addColumn<BalanceOutcome>("balance");
    QTest::newRow("prepaid with credit")
        << BalanceOutcome{.kind = BalanceOutcome::Kind::Known, .amount = 0.01};
    QTest::newRow("postpaid") << BalanceOutcome{.kind = BalanceOutcome::Kind::Known, .postpaid = true};
}

void TestOutbox::noBalancePausesUntilThereIsSome()
{
    QFETCH(BalanceOutcome, balance);
    const MessageId id = add(anna);
    advance(0ms);
    answer({.kind = Outcome::NoBalance});
    QCOMPARE(m_outbox->state(), SendingState::NoBalance);
    QCOMPARE(find(id).state, MessageState::Pending);
    QCOMPARE(find(id).attempts, 0);
    for (int i = 0; i < 3; ++i) {
        advance(59s);
        QCOMPARE(m_gateway->balances.size(), 0);
        advance(1s);
        m_gateway->answerBalance(
            {.kind = i == 0 ? BalanceOutcome::Kind::NotAnswered : BalanceOutcome::Kind::Known});
    }
    QCOMPARE(m_gateway->sent.size(), 1);
    advance(60s);
    m_gateway->answerBalance(balance);
    QCOMPARE(m_outbox->state(), SendingState::Ready);
    advance(50ms);
    QCOMPARE(m_gateway->sent.size(), 2);
}

void TestOutbox::withoutAKeyNothingLeaves()
{
    m_gateway->key = false;
    m_outbox->keyChanged();
    QCOMPARE(m_outbox->state(), SendingState::NoKey);
    const MessageId id = add(anna);
    OutboxStore ended(**m_database, u"ended"_s, -1s);
    (*m_database)->inTransaction([&] { ended.claim({.now = m_clock.now(), .limit = 16}); });
    add(ben);
    advance(5min);
    advance(5min);
    QCOMPARE(m_gateway->sent.size(), 0);
    QCOMPARE(m_gateway->lookUpCount, 0);
    QCOMPARE(m_gateway->balances.size(), 0);
    m_gateway->key = true;
    m_outbox->keyChanged();
    advance(50ms);
    QCOMPARE(m_gateway->sent.size(), 1);
    advance(1s);
    QCOMPARE(m_gateway->lookUps.first().question.reference, find(id).reference);
}

void TestOutbox::anAnswerToTheOldKeySaysNothingAboutTheNewOne()
{
    add(anna);
    advance(0ms);
    m_outbox->keyChanged();
    answer({.kind = Outcome::KeyRefused});
    QCOMPARE(m_outbox->state(), SendingState::Ready);
    QCOMPARE(m_gateway->sent.size(), 2);
}

void TestOutbox::resultsThatCannotBeWrittenAreKept()
{
    if ((*m_database)->engine() == DatabaseEngine::Postgres)
        QSKIP("a writer does not lock the whole database");
    const MessageId id = add(anna);
    advance(0ms);
    const auto elsewhere = m_database->connect();
    elsewhere->runOnce(u"BEGIN IMMEDIATE"_s);
    QSignalSpy settled(m_outbox.get(), &Outbox::settled);
    answer(sent);
    for (int i = 0; i < 5; ++i)
        advance(1s);
    QCOMPARE(settled.size(), 0);
    elsewhere->runOnce(u"ROLLBACK"_s);
    advance(1s);
    QCOMPARE(find(id).state, MessageState::Sent);
    QCOMPARE(m_gateway->sent.size(), 1);
}

void TestOutbox::stopWritesWhatIsKnownAndLeavesTheRest()
{
    const MessageId known = add(anna);
    const MessageId underWay = add(ben);
    advance(0ms);
    m_gateway->answerSend(sent);
    m_outbox->stop();
    QCOMPARE(find(known).state, MessageState::Sent);
    QCOMPARE(find(underWay).state, MessageState::Sending);
}

void TestOutbox::answersAfterTheEndAreIgnored()
{
    const MessageId first = add(anna);
    const MessageId second = add(ben);
    advance(0ms);
    m_outbox->stop();
    m_gateway->answerSend(sent);
    m_outbox.reset();
    m_gateway->answerSend(sent);
    QCOMPARE(find(first).state, MessageState::Sending);
    QCOMPARE(find(second).state, MessageState::Sending);
}

void TestOutbox::twoRunnersSendEachTextOnce()
{
    if ((*m_database)->engine() == DatabaseEngine::Sqlite)
        QSKIP("SQLite has one runner");
    addMany(100);
    const auto elsewhere = m_database->connect();
    Outbox other(*elsewhere, *m_gateway, m_clock.clock(), settings(u"other"_s));
    other.start();
    while (m_gateway->sent.size() < 100 || !m_gateway->sends.isEmpty()) {
        advance(50ms);
        other.runDue();
        QVERIFY(!m_gateway->sends.isEmpty());
        while (!m_gateway->sends.isEmpty())
            m_gateway->answerSend(sent);
    }
    std::set<QString> references;
    for (const OutgoingSms &sms : m_gateway->sent)
        references.insert(sms.reference);
    QCOMPARE(references.size(), size_t(100));
    QCOMPARE(m_gateway->sent.size(), 100);
    other.stop();
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
