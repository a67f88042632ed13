// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QElapsedTimer>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using standin::Fault;
using standin::Route;

namespace {

constexpr int patience = 15'000;

/// Strikes the next `times` POSTs.
void strikeSending(FlowDesk &desk, Fault::Kind kind, int times = -1, bool takesEffect = false)
{
    Fault fault;
    fault.kind = kind;
    fault.times = times;
    fault.takesEffect = takesEffect;
    desk.messageBird.setFault(Route::Send, fault);
}

} // namespace

/// What goes wrong at MessageBird, and what comes of it: each text once, or a reason that people can read.
class TestSendingFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void unknownOutcomeIsLookedUp_data();
    void unknownOutcomeIsLookedUp();
    void rateLimitIsKept();
    void refusedKeyPausesUntilTheRightOne();
    void emptyBalancePausesUntilThereIsMoney_data();
    void emptyBalancePausesUntilThereIsMoney();
    void textThatIsNotTakenFailsWithAReason();
    void undeliveredTextFailsWithAReason();
    void waitsForMessageBird();
    void keepsTheOrderOfAConversation();
    void finalReportStandsWhateverComesAfter_data();
    void finalReportStandsWhateverComesAfter();
};

void TestSendingFlow::initTestCase_data()
{
    TestDatabase::addEngineRows();
}

void TestSendingFlow::unknownOutcomeIsLookedUp_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<int>("posts");
    QTest::newRow("500, not taken") << Fault::Kind::ServerError << false << 2;
    QTest::newRow("500, but taken") << Fault::Kind::ServerError << true << 1;
    QTest::newRow("503") << Fault::Kind::Unavailable << false << 2;
    QTest::newRow("cut after it was taken") << Fault::Kind::CutConnection << true << 1;
}

void TestSendingFlow::unknownOutcomeIsLookedUp()
{
    QFETCH(Fault::Kind, kind);
    QFETCH(bool, accepted);
    QFETCH(int, posts);

    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    standin::DeliveryPlan silent;
    silent.reports = false; // a report would tell the outcome before the look-up does
    desk.messageBird.setDeliveryPlan(silent);
    const int before = desk.messageBird.requestCount(Route::Send);
    strikeSending(desk, kind, 1, accepted);
    QCOMPARE(desk.text(caitlyn, firstNumber, u"only once"_s).status, 200);
    // The look-up finds what became of the text meanwhile; a second POST only says that it was taken.
    QTRY_COMPARE_WITH_TIMEOUT(desk.outbox().last(),
                              accepted ? u"only once [delivered]"_s : u"only once [sent]"_s, patience);
    QCOMPARE(desk.textsTo(david).count(u"only once"_s), 1);
    QCOMPARE(desk.messageBird.requestCount(Route::Send) - before, posts);
    QVERIFY(desk.messageBird.requestCount(Route::List) >= 1);
}

void TestSendingFlow::rateLimitIsKept()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    Fault fault;
    fault.kind = Fault::Kind::TooManyRequests;
    fault.times = 1;
    fault.retryAfter = 2s;
    desk.messageBird.setFault(Route::Send, fault);
    const int before = desk.messageBird.requestCount(Route::Send);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(desk.text(caitlyn, firstNumber, u"patience"_s).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(desk.textsTo(david).contains(u"patience"_s), patience);
    QVERIFY2(timer.elapsed() >= 1'900, "the wait was not kept");
    QCOMPARE(desk.messageBird.requestCount(Route::Send) - before, 2);
    QTRY_COMPARE(desk.outbox().last(), u"patience [delivered]"_s);
}

void TestSendingFlow::refusedKeyPausesUntilTheRightOne()
{
    FlowDesk desk;
    const QString rightKey = std::exchange(desk.birdcar.setup.apiKey, u"live_revoked"_s);
    QVERIFY(desk.start());
    QVERIFY(desk.addPeople());
    QCOMPARE(desk.ride(u'+' + caitlyn, u'+' + david).status, 0);
    QTRY_VERIFY(desk.messageBird.requestCount(Route::Send) >= 1);
    QCOMPARE(desk.text(caitlyn, firstNumber, u"still taken"_s).status, 200);
    // The two confirmations may be in the air together; nothing is tried after their answers.
    QTRY_COMPARE(desk.listed(u"messages"_s, u"state"_s),
                 QStringList({u"pending"_s, u"pending"_s, u"received"_s, u"pending"_s}));
    QVERIFY2(desk.messageBird.requestCount(Route::Send) <= 2, "a refused key is tried over and over");
    QCOMPARE(desk.birdcar.stop(), 0);

    desk.birdcar.setup.apiKey = rightKey;
    QVERIFY(desk.start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.messageBird.texts().size(), 3, patience);
    QCOMPARE(desk.textsTo(david).last(), u"still taken"_s);
}

void TestSendingFlow::emptyBalancePausesUntilThereIsMoney_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::newRow("402") << Fault::Kind::NoBalance402;
    QTest::newRow("422") << Fault::Kind::NoBalance422;
}

void TestSendingFlow::emptyBalancePausesUntilThereIsMoney()
{
    QFETCH(Fault::Kind, kind);

    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    strikeSending(desk, kind);
    const int before = desk.messageBird.requestCount(Route::Send);
    for (const QString &body : {u"one"_s, u"two"_s, u"three"_s})
        QCOMPARE(desk.text(caitlyn, firstNumber, body).status, 200);
    QTRY_VERIFY(desk.messageBird.requestCount(Route::Send) > before);
    QTRY_COMPARE(desk.listed(u"messages"_s, u"state"_s).count(u"pending"_s), 3);
    QCOMPARE(desk.messageBird.requestCount(Route::Send), before + 1);

    desk.messageBird.clearFault(Route::Send);
    QCOMPARE(desk.birdcar.stop(), 0); // a start tries at once, the running program once a minute
    QVERIFY(desk.start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.textsTo(david).mid(1), QStringList({u"one"_s, u"two"_s, u"three"_s}),
                              patience);
}

void TestSendingFlow::textThatIsNotTakenFailsWithAReason()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    strikeSending(desk, Fault::Kind::InvalidParameters, 1);
    const int before = desk.messageBird.requestCount(Route::Send);
    QCOMPARE(desk.text(caitlyn, firstNumber, u"not taken"_s).status, 200);
    QTRY_VERIFY(desk.outbox().last().startsWith(u"not taken [failed "_s)); // and a reason
    QCOMPARE(desk.text(caitlyn, firstNumber, u"the next"_s).status, 200);
    QTRY_VERIFY(desk.textsTo(david).contains(u"the next"_s));
    QCOMPARE(desk.messageBird.requestCount(Route::Send) - before, 2);
}

void TestSendingFlow::undeliveredTextFailsWithAReason()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QTRY_COMPARE(desk.listed(u"messages"_s, u"state"_s), QStringList({u"delivered"_s, u"delivered"_s}));
    standin::DeliveryPlan plan;
    plan.failure = 27;
    desk.messageBird.setDeliveryPlan(plan);
    QCOMPARE(desk.text(caitlyn, firstNumber, u"phone is off"_s).status, 200);
    QTRY_VERIFY(desk.outbox().last().startsWith(u"phone is off [failed "_s));
}

void TestSendingFlow::waitsForMessageBird()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QVERIFY(desk.messageBird.setReachable(false));
    QCOMPARE(desk.text(caitlyn, firstNumber, u"during the outage"_s).status, 200);
    const CommandResult queued = desk.birdcar.run({u"message"_s, u"send"_s, u"--ride"_s, u"1"_s, u"--to"_s,
                                                   u"both"_s, u"after the outage"_s, u"--json"_s});
    QCOMPARE(queued.status, 0);
    QTRY_VERIFY(desk.birdcar.errors().contains("cannot be reached"));
    QCOMPARE(desk.messageBird.texts().size(), 2);
    QVERIFY(desk.messageBird.setReachable(true));
    QTRY_COMPARE_WITH_TIMEOUT(desk.messageBird.texts().size(), 5, patience);
    QCOMPARE(desk.textsTo(caitlyn).last(), u"after the outage"_s);
    QCOMPARE(desk.textsTo(david).mid(1), QStringList({u"during the outage"_s, u"after the outage"_s}));
    QTRY_COMPARE(desk.listed(u"messages"_s, u"state"_s).count(u"delivered"_s), 5);
}

void TestSendingFlow::keepsTheOrderOfAConversation()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    strikeSending(desk, Fault::Kind::ServerError, 1);
    QStringList bodies;
    for (int i = 1; i <= 20; ++i) {
        bodies.append(u"text %1"_s.arg(i));
        QCOMPARE(desk.text(caitlyn, firstNumber, bodies.last()).status, 200);
    }
    QTRY_COMPARE_WITH_TIMEOUT(desk.textsTo(david).size(), 21, patience);
    QCOMPARE(desk.textsTo(david).mid(1), bodies);
}

void TestSendingFlow::finalReportStandsWhateverComesAfter_data()
{
    QTest::addColumn<bool>("reversed");
    QTest::addColumn<bool>("beforeReply");
    QTest::newRow("twice") << false << false;
    QTest::newRow("the last one first") << true << false;
    QTest::newRow("before the answer to the POST") << false << true;
}

void TestSendingFlow::finalReportStandsWhateverComesAfter()
{
    QFETCH(bool, reversed);
    QFETCH(bool, beforeReply);

    FlowDesk desk;
    standin::DeliveryPlan plan;
    plan.doubled = true;
    plan.reversed = reversed;
    plan.beforeReply = beforeReply;
    plan.delay = 0ms;
    desk.messageBird.setDeliveryPlan(plan);
    QVERIFY(desk.startWithRide());
    QTRY_COMPARE(desk.listed(u"messages"_s, u"state"_s), QStringList({u"delivered"_s, u"delivered"_s}));
    // A text more shows that everything before it has been worked on.
    QCOMPARE(desk.text(caitlyn, firstNumber, u"and?"_s).status, 200);
    QTRY_COMPARE(desk.listed(u"messages"_s, u"state"_s).count(u"delivered"_s), 3);
}

QTEST_GUILESS_MAIN(TestSendingFlow)
#include "tst_sendingflow.moc"
