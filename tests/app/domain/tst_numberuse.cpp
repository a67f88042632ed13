// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/numberuse.h"

#include <QTest>
#include <QTimeZone>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 18:00 at the depot.
const QDateTime now(QDate(2026, 12, 24), QTime(17, 0), Qt::UTC);

Holding open(const QDateTime &dueAt, bool isActive = true)
{
    return {isActive, RideState::Open, dueAt, dueAt.isValid() ? dueAt.addDuration(12h) : QDateTime(), {}};
}

Holding grace(const QDateTime &until)
{
    return {true, RideState::Closed, now.addDays(-1), now.addDays(-1), until};
}

} // namespace

Q_DECLARE_METATYPE(birdcar::Forecast)
Q_DECLARE_METATYPE(QList<birdcar::Holding>)

class TestNumberUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forecasts_data();
    void forecasts();
    void warnsBeforeTheLastNumber_data();
    void warnsBeforeTheLastNumber();
    void sortsByWhatFreesSoonest();
    void lastHeardIsTheLaterOfTextAndCall_data();
    void lastHeardIsTheLaterOfTextAndCall();
    void judgesWhatSeemsDeaf_data();
    void judgesWhatSeemsDeaf();
    void noNumberIsQuietAlone();
    void whatWroteToItselfIsNotDeaf();
};

void TestNumberUse::forecasts_data()
{
    QTest::addColumn<QList<Holding>>("holdings");
    QTest::addColumn<Forecast>("expected");
    const QDateTime soon = now.addDuration(1h);
    QTest::newRow("nothing held") << QList<Holding>{} << Forecast{0, 12, 0, {}};
    QTest::newRow("open ride frees after closing and grace")
        << QList<Holding>{open(soon)} << Forecast{1, 12, 0, soon.addDuration(36h)};
    QTest::newRow("grace frees at its end") << QList<Holding>{grace(soon)} << Forecast{1, 12, 0, soon};
    QTest::newRow("the earliest counts")
        << QList<Holding>{open(now), grace(soon), grace(now.addDuration(2h))} << Forecast{3, 12, 0, soon};
    QTest::newRow("free text never frees by itself")
        << QList<Holding>{open(QDateTime())} << Forecast{1, 12, 0, {}};
    QTest::newRow("a number that is drained is not missed")
        << QList<Holding>{open(soon, false)} << Forecast{0, 12, 0, {}};
    // 23:59 tomorrow at the depot is 22:59 UTC; a minute later is the day after.
    const QDateTime lastOfTomorrow(QDate(2026, 12, 25), QTime(22, 59), Qt::UTC);
    QTest::newRow("tomorrow's last minute is not later")
        << QList<Holding>{open(lastOfTomorrow)} << Forecast{1, 12, 0, lastOfTomorrow.addDuration(36h)};
    QTest::newRow("the day after is later, on the depot's clocks")
        << QList<Holding>{open(lastOfTomorrow.addSecs(60))}
        << Forecast{1, 12, 1, lastOfTomorrow.addSecs(60).addDuration(36h)};
}

void TestNumberUse::forecasts()
{
    QFETCH(const QList<Holding>, holdings);
    const QTimeZone depot("Europe/Amsterdam");
    QTEST(forecastFor(holdings, 12, now, depot, 24h), "expected");
}

void TestNumberUse::warnsBeforeTheLastNumber_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("pool");
    QTest::addColumn<bool>("nearlyFull");
    QTest::addColumn<bool>("full");
    QTest::newRow("plenty") << 3 << 12 << false << false;
    QTest::newRow("one left") << 11 << 12 << true << false;
    QTest::newRow("none left") << 12 << 12 << false << true;
    QTest::newRow("only one number, free") << 0 << 1 << false << false;
    QTest::newRow("empty pool") << 0 << 0 << false << false;
}

void TestNumberUse::warnsBeforeTheLastNumber()
{
    QFETCH(const int, held);
    QFETCH(const int, pool);
    const Forecast forecast{held, pool, 0, {}};
    QTEST(forecast.isNearlyFull(), "nearlyFull");
    QTEST(forecast.isFull(), "full");
}

void TestNumberUse::sortsByWhatFreesSoonest()
{
    const auto line = [](qint64 id, const QDateTime &due, const QDateTime &hold) {
        HeldLine made;
        made.rideId = {id};
        made.dueAt = due;
        made.holdUntil = hold;
        return made;
    };
    const QList<HeldLine> sorted =
        linesSoonestFirst({line(1, {}, {}), line(2, now.addDays(2), {}), line(3, now, {}),
                           line(4, now, now.addDays(1)), line(5, now, now)});
    QList<qint64> ids;
    for (const HeldLine &each : sorted)
        ids.append(each.rideId.value);
    QCOMPARE(ids, (QList<qint64>{5, 4, 3, 2, 1}));
}

void TestNumberUse::lastHeardIsTheLaterOfTextAndCall_data()
{
    QTest::addColumn<QDateTime>("text");
    QTest::addColumn<QDateTime>("call");
    QTest::addColumn<QDateTime>("last");
    QTest::newRow("never") << QDateTime() << QDateTime() << QDateTime();
    QTest::newRow("text only") << now << QDateTime() << now;
    QTest::newRow("call only") << QDateTime() << now << now;
    QTest::newRow("text later") << now << now.addDays(-1) << now;
    QTest::newRow("call later") << now.addDays(-1) << now << now;
}

void TestNumberUse::lastHeardIsTheLaterOfTextAndCall()
{
    NumberOverview overview;
    QFETCH(const QDateTime, text);
    QFETCH(const QDateTime, call);
    overview.lastTextInAt = text;
    overview.lastCallInAt = call;
    QTEST(overview.lastInAt(), "last");
}

void TestNumberUse::judgesWhatSeemsDeaf_data()
{
    QTest::addColumn<int>("deliveredSince");
    QTest::addColumn<int>("deliveredDaysAgo"); // -1: never
    QTest::addColumn<int>("heardDaysAgo");     // -1: never
    QTest::addColumn<int>("testedDaysAgo");    // -1: never; the text left and did not come back
    QTest::addColumn<DeafSign>("sign");
    using enum DeafSign;
    QTest::newRow("new") << 0 << -1 << -1 << -1 << None;
    QTest::newRow("heard lately") << 3 << 0 << 6 << -1 << None;
    QTest::newRow("never heard, few delivered") << 2 << 0 << -1 << -1 << None;
    QTest::newRow("never heard, some delivered") << 3 << 0 << -1 << -1 << Quiet;
    QTest::newRow("not heard for a week") << 3 << 0 << 8 << -1 << Quiet;
    QTest::newRow("nothing delivered lately either") << 3 << 8 << 9 << -1 << None;
    QTest::newRow("nearly many delivered, heard lately") << 19 << 0 << 1 << -1 << None;
    QTest::newRow("many delivered since it was heard") << 20 << 0 << 1 << -1 << NoAnswers;
    QTest::newRow("many delivered long ago") << 20 << 90 << 91 << -1 << NoAnswers;
    QTest::newRow("test lost") << 0 << -1 << -1 << 0 << TestLost;
    QTest::newRow("test lost long after it was heard") << 0 << -1 << 9 << 2 << TestLost;
    QTest::newRow("heard after the lost test") << 0 << -1 << 1 << 2 << None;
}

void TestNumberUse::judgesWhatSeemsDeaf()
{
    QFETCH(const int, deliveredDaysAgo);
    QFETCH(const int, heardDaysAgo);
    QFETCH(const int, testedDaysAgo);
    const auto ago = [](int days) { return days < 0 ? QDateTime() : now.addDays(-days).addSecs(-300); };
    NumberOverview other;
    other.lastTextInAt = ago(2);
    NumberOverview overview;
    QFETCH(const int, deliveredSince);
    overview.deliveredSince = deliveredSince;
    overview.lastDeliveredAt = ago(deliveredDaysAgo);
    overview.lastTextInAt = ago(heardDaysAgo);
    if (testedDaysAgo >= 0) {
        overview.test = NumberTest();
        overview.test->number = *PhoneNumber::fromDigits(u"3197010220001"_s);
        overview.test->startedAt = ago(testedDaysAgo);
        overview.test->sentAt = ago(testedDaysAgo);
        overview.test->state = MessageState::Delivered;
    }
    const QList<NumberOverview> judged = judgeHearing({other, overview}, now);
    QTEST(judged.last().deafSign, "sign");
    QCOMPARE(judged.first().deafSign, DeafSign::None);
}

void TestNumberUse::whatWroteToItselfIsNotDeaf()
{
    NumberOverview overview;
    overview.test = NumberTest();
    overview.test->number = *PhoneNumber::fromDigits(u"3197010220001"_s);
    overview.test->via = overview.test->number;
    overview.test->startedAt = overview.test->sentAt = now.addSecs(-300);
    overview.test->state = MessageState::Delivered;
    QCOMPARE(judgeHearing({overview}, now).first().deafSign, DeafSign::None);
}

void TestNumberUse::noNumberIsQuietAlone()
{
    NumberOverview overview;
    overview.deliveredSince = NumberOverview::quietAfter;
    overview.lastDeliveredAt = now;
    QCOMPARE(judgeHearing({overview, overview}, now).last().deafSign, DeafSign::None);
}

QTEST_APPLESS_MAIN(TestNumberUse)
#include "tst_numberuse.moc"
