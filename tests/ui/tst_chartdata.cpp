// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chartdata.h"
#include "ui/charttablemodel.h"
#include "ui/insightswords.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ChartData sample()
{
    return {
        u"Title"_s, u"Hour"_s, {u"00"_s, u"01"_s}, {{u"In"_s, {1.0, 2.5}}, {u"Out"_s, {std::nullopt, 0.0}}},
        1,          4};
}

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesCsv();
    void cellsAreNoFormulas_data();
    void cellsAreNoFormulas();
    void tableShowsTheSameFigures();
    void hoursAreAllThere();
    void nothingKnownIsNotZero();
    void nothingCountedIsSaid();
    void anHourThatComesTwiceKeepsItsOwnColumn();
};

void TestChartData::writesCsv()
{
    QCOMPARE(toCsv(sample()), QByteArray("Hour,In,Out\r\n00,1.0,\r\n01,2.5,0.0\r\n"));
}

void TestChartData::cellsAreNoFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"a b"_s << QByteArray("a b");
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
    QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
    QTest::newRow("phone") << u"+31 970 102 20001"_s << QByteArray("'+31 970 102 20001");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("UTF-8") << u"Zoë"_s << QByteArray("Zo\xc3\xab");
}

void TestChartData::cellsAreNoFormulas()
{
    QFETCH(const QString, cell);
    const ChartData data{{}, u"Name"_s, {cell}, {{u"In"_s, {1.0}}}, 0, 4};
    QFETCH(const QByteArray, written);
    QCOMPARE(toCsv(data), "Name,In\r\n" + written + ",1\r\n");
}

void TestChartData::tableShowsTheSameFigures()
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.showData(sample());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Hour"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal).toString(), u"Out"_s);
    QCOMPARE(model.index(1, 0).data().toString(), u"01"_s);
    QCOMPARE(model.index(1, 1).data().toString(), QLocale().toString(2.5, 'f', 1));
    QCOMPARE(model.index(0, 2).data().toString(), u"\u2013"_s);
    QCOMPARE(model.index(1, 1).data(Qt::AccessibleTextRole).toString(),
             u"01, In: "_s + QLocale().toString(2.5, 'f', 1));
}

void TestChartData::hoursAreAllThere()
{
    Insights insights;
    insights.hours = QList<HourFigures>(24);
    insights.hours[9] = {1.5, 2, 3, 4};
    const ChartData traffic = trafficChart(insights, InsightSpan::Week);
    QCOMPARE(traffic.categories.size(), 24);
    QCOMPARE(traffic.categories.at(9), u"09"_s);
    QCOMPARE(traffic.series.size(), 3);
    QCOMPARE(traffic.series.at(0).values.at(9), std::optional(1.5));
    QCOMPARE(traffic.title, u"Texts and calls by hour of the day, mean of the last 7 days"_s);
    QCOMPARE(trafficChart(insights, InsightSpan::Today).title, u"Texts and calls by hour, today"_s);
    QCOMPARE(poolUseChart(insights, InsightSpan::Today).series.first().values.at(9), std::optional(4.0));
    QCOMPARE(largestValue(traffic), 3.0);
}

void TestChartData::nothingKnownIsNotZero()
{
    Insights insights;
    const QDateTime day(QDate(2026, 12, 24), QTime(0, 0), Qt::UTC);
    insights.delivery = {{day, 3, 1, 0, 0.75, 12s}, {day.addDays(1), 0, 0, 5, {}, {}}};
    const ChartData rate = deliveryRateChart(insights, InsightSpan::Week);
    QCOMPARE(rate.categories, (QStringList{u"12-24"_s, u"12-25"_s}));
    QCOMPARE(rate.series.first().values, (QList<std::optional<double>>{75.0, std::nullopt}));
    const ChartData delay = delayChart(insights, InsightSpan::Week);
    QCOMPARE(delay.series.first().values, (QList<std::optional<double>>{12.0, std::nullopt}));
    QCOMPARE(delay.title, u"Median seconds to the phone by day"_s);
    QVERIFY(delay.nothing.isEmpty());
    insights.delivery.first().rate = 0; // all failed: that is known, but no bar
    QCOMPARE(deliveryRateChart(insights, InsightSpan::Week).nothing, u"0 %: no text of this time arrived."_s);
    insights.delivery.first().medianDelay = 0s;
    QVERIFY(delayChart(insights, InsightSpan::Week).nothing.startsWith(u"Less than a second"_s));
    insights.delivery.removeFirst();
    for (const ChartData &chart :
         {delayChart(insights, InsightSpan::Week), deliveryRateChart(insights, InsightSpan::Week)})
        QVERIFY(chart.nothing.startsWith(u"Nothing is known yet"_s));
}

void TestChartData::nothingCountedIsSaid()
{
    Insights insights;
    insights.hours.resize(24);
    QCOMPARE(trafficChart(insights, InsightSpan::Today).nothing, u"No text and no call in this time."_s);
    QCOMPARE(poolUseChart(insights, InsightSpan::Today).nothing, u"No number was in use in this time."_s);
    QVERIFY(!busiestNumbersChart(insights).nothing.isEmpty());
    insights.hours[9].mostInUse = 1;
    insights.hours[9].textsIn = 1;
    QVERIFY(trafficChart(insights, InsightSpan::Today).nothing.isEmpty());
    QVERIFY(poolUseChart(insights, InsightSpan::Today).nothing.isEmpty());
}

void TestChartData::anHourThatComesTwiceKeepsItsOwnColumn()
{
    Insights insights;
    const QDateTime hour(QDate(2026, 10, 25), QTime(2, 0), Qt::UTC);
    insights.delivery = {{hour, 1, 0, 0, 1.0, 1s}, {hour, 0, 1, 0, 0.0, {}}};
    QCOMPARE(deliveryRateChart(insights, InsightSpan::Today).categories, (QStringList{u"02"_s, u"02'"_s}));
}

QTEST_MAIN(TestChartData)
#include "tst_chartdata.moc"
