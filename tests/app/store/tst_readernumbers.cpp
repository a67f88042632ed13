// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString first = u"3197010220001"_s;
const QString carlas = u"31612345601"_s;
const QString davids = u"31687654301"_s;

/// Three numbers; David drives Carla on the first and Cem on the second.
struct Desk : TestDesk
{
    Desk()
        : TestDesk(TestDatabase::currentEngine()),
          reader(database.connect({.access = Database::Access::ReadOnly})),
          carla(customer(u"Carla Coach"_s, carlas)), cem(customer(u"Cem Celik"_s, u"31612345602"_s)),
          david(driver(u"David Driver"_s, davids))
    {
        for (int i = 1; i <= 3; ++i)
            number(u"319701022000%1"_s.arg(i));
        if (!ride(carla, david) || !ride(cem, david))
            qFatal("no ride");
    }

    NumberOverview overview(int row) { return reader.numberOverviews().value().at(row); }

    /// A text from the first number that reached Carla now.
    void deliver()
    {
        database->run(
            u"INSERT INTO messages (direction, kind, proxy, sender, recipient, body, state, created_at, "
            "arrived_at, delivered_at) VALUES ('out', 'notice', ?, ?, ?, 'hello', 'delivered', ?, ?, ?)"_s,
            {first, first, carlas, now(), now(), now()});
    }

    Reader reader;
    Person carla;
    Person cem;
    Person david;
};

} // namespace

class TestReaderNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void countsLiveLinesAndGraceHolds();
    void tellsWhenANumberLastTookAndDelivered();
    void countsWhatWasDeliveredSinceATextCameIn();
    void tellsTheLastFaultOfMessageBirds();
    void linesNameBothPartiesAndTheirEnd();
    void aLineEndsWithItsLaterLeg();
    void fullestPhonesHoldTwoAtLeast();
    void holdingsTellWhenANumberFrees();
    void readsByIndexOnly();
};

void TestReaderNumbers::countsLiveLinesAndGraceHolds()
{
    Desk desk;
    QVERIFY(desk.dispatcher.closeRide(RideId{2}).ok());
    QCOMPARE(desk.overview(0).number.liveLegs, 2);
    QCOMPARE(desk.overview(0).graceLegs, 0);
    QCOMPARE(desk.overview(1).number.liveLegs, 2);
    QCOMPARE(desk.overview(1).graceLegs, 2);
    QCOMPARE(desk.overview(2).number.liveLegs, 0);
}

void TestReaderNumbers::tellsWhenANumberLastTookAndDelivered()
{
    Desk desk;
    QVERIFY(!desk.overview(0).lastInAt().isValid());
    QVERIFY(!desk.overview(0).lastDeliveredAt.isValid());
    QVERIFY(desk.text(carlas, first, u"one"_s).ok());
    desk.pass(1min);
    QVERIFY(desk.text(carlas, first, u"two"_s).ok());
    const QDateTime textAt = desk.now();
    desk.pass(1min);
    InboundCall call;
    call.source = davids;
    call.destination = first;
    QVERIFY(desk.dispatcher.answerCall(call).ok());
    QVERIFY(desk.dispatcher.flush().ok());
    desk.deliver();
    QCOMPARE(desk.overview(0).lastTextInAt, textAt);
    QCOMPARE(desk.overview(0).lastCallInAt, desk.now());
    QCOMPARE(desk.overview(0).lastInAt(), desk.now());
    QCOMPARE(desk.overview(0).lastDeliveredAt, desk.now());
    QVERIFY(!desk.overview(1).lastInAt().isValid());
}

void TestReaderNumbers::countsWhatWasDeliveredSinceATextCameIn()
{
    Desk desk;
    desk.deliver();
    QCOMPARE(desk.overview(0).deliveredSince, 1); // nothing ever came in: all count
    QVERIFY(desk.text(carlas, first, u"one"_s).ok());
    QCOMPARE(desk.overview(0).deliveredSince, 0);
    desk.pass(1min);
    for (int i = 0; i < NumberOverview::deafAfter + 5; ++i)
        desk.deliver();
    QCOMPARE(desk.overview(0).deliveredSince, NumberOverview::deafAfter);
    QVERIFY(desk.text(carlas, first, u"two"_s).ok());
    QCOMPARE(desk.overview(0).deliveredSince, 0);
}

void TestReaderNumbers::tellsTheLastFaultOfMessageBirds()
{
    Desk desk;
    QVERIFY(!desk.overview(0).lastFault.at.isValid());
    const auto fail = [&desk](const QString &reason) {
        desk.pass(1min);
        desk.database->run(
            u"INSERT INTO messages (direction, kind, proxy, sender, recipient, body, state, reason, "
            "created_at, arrived_at) VALUES ('out', 'notice', ?, ?, ?, 'hello', 'failed', ?, ?, ?)"_s,
            {first, first, carlas, reason, desk.now(), desk.now()});
        return desk.now();
    };
    fail(u"unknown subscriber"_s);
    const QDateTime at = fail(u"absent subscriber"_s);
    for (const QString &ours : {u"late"_s, u"withdrawn"_s, u"opted_out"_s, u"stop_word"_s})
        fail(ours); // BirdCar's own doing
    QCOMPARE(desk.overview(0).lastFault, (NumberFault{at, u"absent subscriber"_s}));
    QVERIFY(!desk.overview(1).lastFault.at.isValid());
}

void TestReaderNumbers::linesNameBothPartiesAndTheirEnd()
{
    Desk desk;
    const auto phone = [](const QString &digits) { return *PhoneNumber::fromDigits(digits); };
    QList<HeldLine> lines = *desk.reader.heldLines(phone(first), 10);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().customer, u"Carla Coach"_s);
    QCOMPARE(lines.first().customerPhone, phone(carlas));
    QCOMPARE(lines.first().driver, u"David Driver"_s);
    QCOMPARE(lines.first().driverPhone, phone(davids));
    QVERIFY(!lines.first().holdUntil.isValid());
    QVERIFY(desk.dispatcher.closeRide(RideId{1}).ok());
    lines = *desk.reader.heldLines(phone(first), 10);
    QCOMPARE(lines.first().holdUntil, desk.now().addDuration(24h));
    QCOMPARE(lines.first().rideState, RideState::Closed);
    QVERIFY(desk.reader.heldLines(phone(u"3197010220003"_s), 10)->isEmpty());
    QVERIFY(desk.reader.heldLines(phone(first), 0)->isEmpty());
}

void TestReaderNumbers::aLineEndsWithItsLaterLeg()
{
    Desk desk;
    QVERIFY(desk.dispatcher.closeRide(RideId{1}).ok());
    desk.database->run(u"UPDATE legs SET hold_until = ? WHERE ride_id = 1 AND role = 'driver'"_s,
                       {desk.now().addDuration(30h)});
    const auto phone = *PhoneNumber::fromDigits(first);
    QCOMPARE(desk.reader.heldLines(phone, 10)->first().holdUntil, desk.now().addDuration(30h));
    desk.database->runOnce(u"UPDATE legs SET hold_until = NULL WHERE ride_id = 1 AND role = 'driver'"_s);
    QVERIFY(!desk.reader.heldLines(phone, 10)->first().holdUntil.isValid());
}

void TestReaderNumbers::fullestPhonesHoldTwoAtLeast()
{
    Desk desk;
    const QList<PhoneHoldings> fullest = *desk.reader.fullestPhones(10);
    QCOMPARE(fullest.size(), 1);
    QCOMPARE(fullest.first().name, u"David Driver"_s);
    QCOMPARE(fullest.first().holdings.size(), 2);
    QVERIFY(desk.dispatcher.cancelRide(RideId{2}).ok());
    QVERIFY(desk.reader.fullestPhones(10)->isEmpty());
}

void TestReaderNumbers::holdingsTellWhenANumberFrees()
{
    Desk desk;
    QVERIFY(desk.dispatcher.closeRide(RideId{1}).ok());
    QVERIFY(desk.dispatcher.setNumberState(NumberId{2}, NumberState::Draining).ok());
    const PhoneHoldings held = desk.reader.holdings({*PhoneNumber::fromDigits(davids)})->first();
    QCOMPARE(held.holdings.size(), 2);
    QCOMPARE(held.holdings.at(0).holdUntil, desk.now().addDuration(24h));
    QVERIFY(held.holdings.at(0).isActive);
    QVERIFY(!held.holdings.at(1).isActive);
    QCOMPARE(held.holdings.at(1).closesAt, desk.now().addDuration(13h));
    const auto nobody = desk.reader.holdings({*PhoneNumber::fromDigits(u"31600000000"_s)});
    QVERIFY(nobody->first().holdings.isEmpty());
}

void TestReaderNumbers::readsByIndexOnly()
{
    if (TestDatabase::currentEngine() != DatabaseEngine::Sqlite)
        QSKIP("the small tables of a test are read whole by PostgreSQL's planner");
    Desk desk;
    const QStringList statements{
        u"SELECT created_at FROM messages WHERE proxy = '1' AND direction = 'in' AND fetched_at IS NULL "
        "ORDER BY id DESC LIMIT 1"_s,
        u"SELECT id FROM messages WHERE proxy = '1' AND state = 'failed' AND reason NOT IN ('late', "
        "'withdrawn', 'opted_out', 'stop_word') ORDER BY id DESC LIMIT 1"_s,
        u"SELECT id FROM number_tests WHERE number = '1' ORDER BY id DESC LIMIT 1"_s,
        u"SELECT max(delivered_at) FROM messages WHERE proxy = '1' AND state = 'delivered'"_s,
        u"SELECT created_at FROM calls WHERE proxy = '1' ORDER BY id DESC LIMIT 1"_s,
        u"SELECT count(*) FROM legs WHERE proxy = '1' AND released_at IS NULL AND hold_until IS NOT NULL"_s,
        u"SELECT count(*) FROM messages WHERE created_at >= '1' AND created_at < '2'"_s,
        u"SELECT count(*) FROM calls WHERE created_at >= '1' AND created_at < '2'"_s,
        u"SELECT proxy FROM legs WHERE released_at >= '1' AND released_at < '2' AND contested = 0"_s,
    };
    for (const QString &statement : statements) {
        Rows rows = desk.database->run(u"EXPLAIN QUERY PLAN "_s + statement);
        while (rows.next()) {
            const QString step = rows.text(3);
            QVERIFY2(step.startsWith(u"SEARCH"_s), qPrintable(statement + u": "_s + step));
        }
    }
}

QTEST_GUILESS_MAIN(TestReaderNumbers)
#include "tst_readernumbers.moc"
