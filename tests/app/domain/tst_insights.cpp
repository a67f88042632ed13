// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/insights.h"

#include <QTest>
#include <QTimeZone>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QTimeZone amsterdam()
{
    return QTimeZone("Europe/Amsterdam");
}

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text + u":00Z"_s, Qt::ISODate);
}

MinuteCount count(const QString &minute, MinuteCount::Kind kind, int number)
{
    return {utc(minute), kind, number};
}

Insights summaryOf(const TrafficSlice &slice, InsightSpan span, const QString &now)
{
    const TrafficWindow window = windowOf(span, utc(now), amsterdam());
    return summarize(hourly(slice, window), window, amsterdam());
}

} // namespace

class TestInsights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowsBeginAtTheDepotsMidnight_data();
    void windowsBeginAtTheDepotsMidnight();
    void slicesCoverTheWindowWithoutGaps();
    void fillsEmptyHours();
    void countsByTheHourOfTheDepot();
    void averagesOverTheDaysThatHadTheHour();
    void theHourThatComesTwiceIsAMean();
    void knowsHowManyNumbersWereInUse();
    void sortsTheBusiestNumbers();
    void mergesSlices();
    void ratesOnlyWhatIsKnown_data();
    void ratesOnlyWhatIsKnown();
    void medians_data();
    void medians();
    void clocksThatDisagreeGiveNoNegativeDelay();
};

void TestInsights::windowsBeginAtTheDepotsMidnight_data()
{
    QTest::addColumn<InsightSpan>("span");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("start");
    QTest::addColumn<int>("hours");
    const QString winter = u"2026-12-24T17:00"_s;
    QTest::newRow("today") << InsightSpan::Today << winter << u"2026-12-23T23:00"_s << 24;
    QTest::newRow("week") << InsightSpan::Week << winter << u"2026-12-17T23:00"_s << 7 * 24;
    QTest::newRow("month") << InsightSpan::Month << winter << u"2026-11-24T23:00"_s << 30 * 24;
    QTest::newRow("already tomorrow at the depot")
        << InsightSpan::Today << u"2026-12-24T23:30"_s << u"2026-12-24T23:00"_s << 24;
    QTest::newRow("day of 23 hours") << InsightSpan::Today << u"2026-03-29T12:00"_s << u"2026-03-28T23:00"_s
                                     << 23;
    QTest::newRow("day of 25 hours") << InsightSpan::Today << u"2026-10-25T12:00"_s << u"2026-10-24T22:00"_s
                                     << 25;
}

void TestInsights::windowsBeginAtTheDepotsMidnight()
{
    QFETCH(const InsightSpan, span);
    QFETCH(const QString, now);
    QFETCH(const QString, start);
    const TrafficWindow window = windowOf(span, utc(now), amsterdam());
    QCOMPARE(window.start, utc(start));
    QTEST(window.hours, "hours");
}

void TestInsights::slicesCoverTheWindowWithoutGaps()
{
    const TrafficWindow window = windowOf(InsightSpan::Week, utc(u"2026-10-26T12:00"_s), amsterdam());
    const auto slices = window.slices();
    QCOMPARE(slices.first().first, window.start);
    for (qsizetype i = 1; i < slices.size(); ++i)
        QCOMPARE(slices.at(i).first, slices.at(i - 1).second);
    QVERIFY(slices.last().second > window.now);
    QVERIFY(slices.last().first <= window.now);
}

void TestInsights::fillsEmptyHours()
{
    const Insights insights = summaryOf({}, InsightSpan::Today, u"2026-12-24T17:00"_s);
    QVERIFY(insights.isEmpty());
    QCOMPARE(insights.hours, QList<HourFigures>(24));
    QCOMPARE(insights.delivery.size(), 24);
    QVERIFY(!insights.delivery.first().rate && !insights.delivery.first().medianDelay);
    QVERIFY(insights.busiest.isEmpty());
}

void TestInsights::countsByTheHourOfTheDepot()
{
    TrafficSlice slice;
    slice.counts = {count(u"2026-12-24T07:59"_s, MinuteCount::Kind::TextIn, 2),
                    count(u"2026-12-24T08:00"_s, MinuteCount::Kind::Delivered, 3),
                    count(u"2026-12-24T08:30"_s, MinuteCount::Kind::Failed, 1),
                    count(u"2026-12-24T08:31"_s, MinuteCount::Kind::Unknown, 4),
                    count(u"2026-12-24T08:31"_s, MinuteCount::Kind::NeverLeft, 9),
                    count(u"2026-12-24T08:32"_s, MinuteCount::Kind::Call, 5)};
    const Insights insights = summaryOf(slice, InsightSpan::Today, u"2026-12-24T17:00"_s);
    QCOMPARE(insights.hours.at(8), (HourFigures{2, 0, 0, 0}));
    QCOMPARE(insights.hours.at(9), (HourFigures{0, 8, 5, 0}));
    QCOMPARE(insights.delivery.at(9).delivered, 3);
    QCOMPARE(insights.delivery.at(9).rate, std::optional(0.75));
    QCOMPARE(insights.texts, 10);
    QCOMPARE(insights.calls, 5);
}

void TestInsights::averagesOverTheDaysThatHadTheHour()
{
    TrafficSlice slice;
    slice.counts = {count(u"2026-12-24T08:00"_s, MinuteCount::Kind::TextIn, 7),   // 9:00 today
                    count(u"2026-12-23T19:00"_s, MinuteCount::Kind::TextIn, 12)}; // 20:00 yesterday
    // At 18:00 the hour from 20:00 has begun on six of the seven days.
    const Insights insights = summaryOf(slice, InsightSpan::Week, u"2026-12-24T17:00"_s);
    QCOMPARE(insights.hours.at(9).textsIn, 1.0);
    QCOMPARE(insights.hours.at(20).textsIn, 2.0);
    QCOMPARE(insights.delivery.size(), 7);
}

void TestInsights::theHourThatComesTwiceIsAMean()
{
    TrafficSlice slice;
    slice.counts = {count(u"2026-10-25T00:30"_s, MinuteCount::Kind::TextIn, 2),  // 2:30 the first time
                    count(u"2026-10-25T01:30"_s, MinuteCount::Kind::TextIn, 4)}; // and the second
    const Insights insights = summaryOf(slice, InsightSpan::Today, u"2026-10-25T12:00"_s);
    QCOMPARE(insights.hours.at(2).textsIn, 3.0);
    QCOMPARE(insights.delivery.size(), 25);
}

void TestInsights::knowsHowManyNumbersWereInUse()
{
    TrafficSlice slice;
    slice.lines = {{u"1"_s, utc(u"2026-12-20T00:00"_s), utc(u"2026-12-24T08:10"_s)}, // from before to 9:10
                   {u"1"_s, utc(u"2026-12-24T08:20"_s), utc(u"2026-12-24T08:40"_s)}, // again in that hour
                   {u"2"_s, utc(u"2026-12-24T08:59"_s), QDateTime()}};               // still live
    const Insights insights = summaryOf(slice, InsightSpan::Today, u"2026-12-24T10:00"_s);
    QList<int> inUse;
    for (int hour = 7; hour < 13; ++hour)
        inUse.append(insights.hours.at(hour).mostInUse);
    QCOMPARE(inUse, (QList<int>{1, 1, 2, 1, 1, 0})); // it is 11:00: the hour from 12:00 has not begun
}

void TestInsights::sortsTheBusiestNumbers()
{
    TrafficSlice slice;
    for (int i = 0; i < 12; ++i)
        slice.byNumber.insert(u"31%1"_s.arg(QString::number(i).rightJustified(2, u'0')), i / 2);
    const Insights insights = summaryOf(slice, InsightSpan::Today, u"2026-12-24T10:00"_s);
    QCOMPARE(insights.busiest.size(), Insights::mostNumbers);
    QCOMPARE(insights.busiest.first(), (NumberTraffic{u"3110"_s, 5}));
    QCOMPARE(insights.busiest.at(1), (NumberTraffic{u"3111"_s, 5}));
}

void TestInsights::mergesSlices()
{
    const TrafficWindow window = windowOf(InsightSpan::Week, utc(u"2026-12-24T10:00"_s), amsterdam());
    TrafficSlice one;
    one.counts = {count(u"2026-12-24T08:00"_s, MinuteCount::Kind::Call, 1)};
    one.byNumber = {{u"1"_s, 1}};
    one.lines = {{u"1"_s, utc(u"2026-12-24T08:00"_s), utc(u"2026-12-24T08:10"_s)}};
    TrafficSlice two = one;
    two.lines = {{u"2"_s, utc(u"2026-12-24T08:30"_s), utc(u"2026-12-24T08:40"_s)}};
    HourlyTraffic total;
    merge(total, hourly(one, window));
    merge(total, hourly(two, window));
    QCOMPARE(total.hours.at(window.hourOf(utc(u"2026-12-24T08:00"_s))).calls, 2);
    QCOMPARE(total.byNumber.value(u"1"_s), 2);
    QCOMPARE(summarize(total, window, amsterdam()).hours.at(9).mostInUse, 2);
}

void TestInsights::ratesOnlyWhatIsKnown_data()
{
    QTest::addColumn<int>("delivered");
    QTest::addColumn<int>("failed");
    QTest::addColumn<double>("rate");
    QTest::newRow("nothing known") << 0 << 0 << -1.0;
    QTest::newRow("all arrived") << 4 << 0 << 1.0;
    QTest::newRow("none arrived") << 0 << 4 << 0.0;
    QTest::newRow("three of four") << 3 << 1 << 0.75;
}

void TestInsights::ratesOnlyWhatIsKnown()
{
    QFETCH(const int, delivered);
    QFETCH(const int, failed);
    QTEST(deliveryRate(delivered, failed).value_or(-1.0), "rate");
}

void TestInsights::medians_data()
{
    QTest::addColumn<QList<int>>("seconds");
    QTest::addColumn<int>("median");
    QTest::newRow("none") << QList<int>{} << -1;
    QTest::newRow("one") << QList<int>{5} << 5;
    QTest::newRow("odd, unsorted") << QList<int>{9, 1, 4} << 4;
    QTest::newRow("even") << QList<int>{8, 2, 4, 6} << 4;
    QTest::newRow("one slow text does not move it") << QList<int>{3, 3, 3, 3, 90000} << 3;
}

void TestInsights::medians()
{
    QFETCH(const QList<int>, seconds);
    QTEST(static_cast<int>(medianOf(seconds).value_or(-1s).count()), "median");
}

void TestInsights::clocksThatDisagreeGiveNoNegativeDelay()
{
    TrafficSlice slice;
    slice.deliveries = {{utc(u"2026-12-24T08:00"_s).addMSecs(700), utc(u"2026-12-24T08:00"_s)}};
    const Insights insights = summaryOf(slice, InsightSpan::Today, u"2026-12-24T10:00"_s);
    QCOMPARE(insights.delivery.at(9).medianDelay, std::optional(0s));
}

QTEST_APPLESS_MAIN(TestInsights)
#include "tst_insights.moc"
