// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString proxy = u"3197010220001"_s;
const QString carlas = u"31612345601"_s;

/// One ride whose two confirmations are waiting; made at TestDesk::start().
struct Desk : TestDesk
{
    Desk()
        : TestDesk(TestDatabase::currentEngine()),
          reader(database.connect({.access = Database::Access::ReadOnly}))
    {
        number(proxy);
        if (!ride(customer(u"Carla Coach"_s, carlas), driver(u"David Driver"_s, u"31687654301"_s)))
            qFatal("no ride");
    }

    TrafficSlice day() { return *reader.traffic(start().addDuration(-1h), start().addDuration(23h)); }

    Reader reader;
};

int countOf(const TrafficSlice &slice, MinuteCount::Kind kind)
{
    int count = 0;
    for (const MinuteCount &minute : slice.counts)
        count += minute.kind == kind ? minute.count : 0;
    return count;
}

} // namespace

class TestReaderInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void countsTextsByStateAndMinute();
    void whatNeverLeftDidNotFail_data();
    void whatNeverLeftDidNotFail();
    void readsHowLongTextsTook();
    void countsCallsAndNumbers();
    void endsBeforeTheNextStretch();
    void tellsWhichLinesWereLive();
};

void TestReaderInsights::countsTextsByStateAndMinute()
{
    Desk desk;
    desk.pass(90s);
    QVERIFY(desk.text(carlas, proxy, u"hello"_s).ok()); // and its copy to the driver
    desk.database->runOnce(u"UPDATE messages SET state = 'sent' WHERE id = 1"_s);
    desk.database->runOnce(u"UPDATE messages SET state = 'failed', reason = 'absent' WHERE id = 2"_s);
    const TrafficSlice slice = desk.day();
    QCOMPARE(countOf(slice, MinuteCount::Kind::TextIn), 1);
    QCOMPARE(countOf(slice, MinuteCount::Kind::Unknown), 2);
    QCOMPARE(countOf(slice, MinuteCount::Kind::Failed), 1);
    const auto in = std::ranges::find(slice.counts, MinuteCount::Kind::TextIn, &MinuteCount::kind);
    QCOMPARE(in->minute, TestDesk::start().addDuration(1min));
}

void TestReaderInsights::whatNeverLeftDidNotFail_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("failed");
    QTest::newRow("withdrawn") << u"withdrawn"_s << 0;
    QTest::newRow("late") << u"late"_s << 0;
    QTest::newRow("refused") << u"no such phone"_s << 1;
    QTest::newRow("no reason") << QString() << 1;
}

void TestReaderInsights::whatNeverLeftDidNotFail()
{
    QFETCH(const QString, reason);
    QFETCH(const int, failed);
    Desk desk;
    desk.database->run(u"UPDATE messages SET state = 'failed', reason = ? WHERE id = 1"_s,
                       {reason.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(reason)});
    QCOMPARE(countOf(desk.day(), MinuteCount::Kind::Failed), failed);
    QCOMPARE(countOf(desk.day(), MinuteCount::Kind::NeverLeft), 1 - failed);
}

void TestReaderInsights::readsHowLongTextsTook()
{
    Desk desk;
    desk.database->run(u"UPDATE messages SET state = 'delivered', delivered_at = ? WHERE id = 1"_s,
                       {TestDesk::start().addDuration(7s)});
    const TrafficSlice slice = desk.day();
    QCOMPARE(slice.deliveries.size(), 1);
    QCOMPARE(slice.deliveries.first().first.secsTo(slice.deliveries.first().second), 7);
}

void TestReaderInsights::countsCallsAndNumbers()
{
    Desk desk;
    InboundCall call;
    call.source = carlas;
    call.destination = proxy;
    QVERIFY(desk.dispatcher.answerCall(call).ok());
    QVERIFY(desk.dispatcher.flush().ok());
    QCOMPARE(countOf(desk.day(), MinuteCount::Kind::Call), 1);
    QCOMPARE(desk.day().byNumber, (QHash<QString, int>{{proxy, 3}})); // with the two confirmations
}

void TestReaderInsights::endsBeforeTheNextStretch()
{
    Desk desk;
    const QDateTime start = TestDesk::start();
    QCOMPARE(countOf(*desk.reader.traffic(start.addDuration(-1h), start), MinuteCount::Kind::Unknown), 0);
    QCOMPARE(countOf(*desk.reader.traffic(start, start.addDuration(1h)), MinuteCount::Kind::Unknown), 2);
}

void TestReaderInsights::tellsWhichLinesWereLive()
{
    Desk desk;
    QList<LineUse> live = *desk.reader.liveLines();
    QCOMPARE(live.size(), 1);
    QCOMPARE(live.first().number, proxy);
    QCOMPARE(live.first().from, TestDesk::start());
    QVERIFY(!live.first().to.isValid());
    QVERIFY(desk.day().lines.isEmpty());
    desk.pass(2h);
    QVERIFY(desk.dispatcher.cancelRide(RideId{1}).ok());
    QVERIFY(desk.reader.liveLines()->isEmpty());
    QCOMPARE(desk.day().lines.size(), 2);
    QCOMPARE(desk.day().lines.first().to, desk.now());
}

QTEST_GUILESS_MAIN(TestReaderInsights)
#include "tst_readerinsights.moc"
