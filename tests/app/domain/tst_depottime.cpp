// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/depottime.h"

#include <QScopeGuard>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace birdcar;

class TestDepotTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatesAndTimes_data();
    void readsDatesAndTimes();
    void refusesOtherText_data();
    void refusesOtherText();
    void refusesTheSpringGap_data();
    void refusesTheSpringGap();
    void takesTheFirstOfADoubledHour_data();
    void takesTheFirstOfADoubledHour();
    void rideDatetimeHasOneForm();
    void readsOnlyRideDatetimes_data();
    void readsOnlyRideDatetimes();
    void showsDepotTime();
    void hasAZoneWhateverTheComputerSays_data();
    void hasAZoneWhateverTheComputerSays();
};

namespace {

const QTimeZone amsterdam("Europe/Amsterdam");

} // namespace

void TestDepotTime::readsDatesAndTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("utc");
    QTest::newRow("depot time in winter") << u"2026-12-24 18:30"_s << u"2026-12-24T17:30:00Z"_s;
    QTest::newRow("depot time in summer") << u"2026-07-24 18:30"_s << u"2026-07-24T16:30:00Z"_s;
    QTest::newRow("with T") << u"2026-12-24T18:30"_s << u"2026-12-24T17:30:00Z"_s;
    QTest::newRow("with seconds") << u"2026-12-24T18:30:15"_s << u"2026-12-24T17:30:15Z"_s;
    QTest::newRow("UTC") << u"2026-12-24T18:30:00Z"_s << u"2026-12-24T18:30:00Z"_s;
    QTest::newRow("UTC without seconds") << u"2026-12-24 18:30Z"_s << u"2026-12-24T18:30:00Z"_s;
    QTest::newRow("with milliseconds") << u"2026-12-24T18:30:00.000Z"_s << u"2026-12-24T18:30:00Z"_s;
    QTest::newRow("lower case") << u"2026-12-24t18:30z"_s << u"2026-12-24T18:30:00Z"_s;
    QTest::newRow("east") << u"2026-12-24T18:30+01:00"_s << u"2026-12-24T17:30:00Z"_s;
    QTest::newRow("west, across midnight") << u"2026-12-24 20:30:00 -05:30"_s << u"2026-12-25T02:00:00Z"_s;
    QTest::newRow("offset without colon") << u"2026-12-24T18:30+0100"_s << u"2026-12-24T17:30:00Z"_s;
    QTest::newRow("offset in hours") << u"2026-12-24T18:30+01"_s << u"2026-12-24T17:30:00Z"_s;
    QTest::newRow("midnight") << u"2026-12-24 00:00"_s << u"2026-12-23T23:00:00Z"_s;
    QTest::newRow("blanks around") << u"  2026-12-24 18:30 "_s << u"2026-12-24T17:30:00Z"_s;
    QTest::newRow("leap day") << u"2028-02-29 12:00"_s << u"2028-02-29T11:00:00Z"_s;
    QTest::newRow("far future") << u"2099-07-01 12:00"_s << u"2099-07-01T10:00:00Z"_s;
    QTest::newRow("last moment before the gap") << u"2026-03-29 01:59:59"_s << u"2026-03-29T00:59:59Z"_s;
    QTest::newRow("first moment after the gap") << u"2026-03-29 03:00"_s << u"2026-03-29T01:00:00Z"_s;
    QTest::newRow("gap, but in UTC") << u"2026-03-29T02:30Z"_s << u"2026-03-29T02:30:00Z"_s;
    QTest::newRow("before the doubled hour") << u"2026-10-25 01:59:59"_s << u"2026-10-24T23:59:59Z"_s;
    QTest::newRow("after the doubled hour") << u"2026-10-25 03:00"_s << u"2026-10-25T02:00:00Z"_s;
    QTest::newRow("first 02:30 said outright") << u"2026-10-25T02:30+02:00"_s << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("second 02:30 said outright") << u"2026-10-25T02:30+01:00"_s << u"2026-10-25T01:30:00Z"_s;
}

void TestDepotTime::readsDatesAndTimes()
{
    QFETCH(const QString, typed);
    const Result<RideTime> time = readRideTime(typed, amsterdam);
    QVERIFY2(time.ok(), qPrintable(time.ok() ? QString() : time.problem().text));
    QTEST(toRideDatetime(time->utc), "utc");
    QCOMPARE(time->utc.timeSpec(), Qt::UTC);
    QCOMPARE(time->hint, QString());
}

void TestDepotTime::refusesOtherText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"tomorrow at eight"_s;
    QTest::newRow("date only") << u"2026-12-24"_s;
    QTest::newRow("time only") << u"18:30"_s;
    QTest::newRow("day first") << u"24-12-2026 18:30"_s;
    QTest::newRow("slashes") << u"2026/12/24 18:30"_s;
    QTest::newRow("short hour") << u"2026-12-24 8:30"_s;
    QTest::newRow("month 13") << u"2026-13-24 18:30"_s;
    QTest::newRow("no such day") << u"2026-02-29 18:30"_s;
    QTest::newRow("hour 24") << u"2026-12-24 24:00"_s;
    QTest::newRow("minute 60") << u"2026-12-24 18:60"_s;
    QTest::newRow("leap second") << u"2026-12-31T23:59:60Z"_s;
    QTest::newRow("year 0") << u"0000-12-24 18:30"_s;
    QTest::newRow("offset of a whole day") << u"2026-12-24T18:30+24:00"_s;
    QTest::newRow("offset minutes 60") << u"2026-12-24T18:30+01:60"_s;
    QTest::newRow("zone by name") << u"2026-12-24T18:30 CET"_s;
    QTest::newRow("more behind it") << u"2026-12-24T18:30Z sharp"_s;
    QTest::newRow("two lines") << u"2026-12-24\n18:30"_s;
    QTest::newRow("digits of another script") << u"٢٠٢٦-12-24 18:30"_s;
}

void TestDepotTime::refusesOtherText()
{
    QFETCH(const QString, typed);
    const Result<RideTime> time = readRideTime(typed, amsterdam);
    QVERIFY(!time.ok());
    QCOMPARE(time.problem().kind, Problem::Kind::InvalidInput);
    QCOMPARE(time.problem().field, u"at"_s);
    QVERIFY(time.problem().text.contains(u"2026-12-24 18:30"));
}

void TestDepotTime::refusesTheSpringGap_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("next");
    QTest::newRow("start") << u"2026-03-29 02:00"_s << QByteArray("Europe/Amsterdam")
                           << u"2026-03-29 03:00"_s;
    QTest::newRow("middle") << u"2026-03-29T02:30"_s << QByteArray("Europe/Amsterdam")
                            << u"2026-03-29 03:00"_s;
    QTest::newRow("end") << u"2026-03-29 02:59:59"_s << QByteArray("Europe/Amsterdam")
                         << u"2026-03-29 03:00"_s;
    QTest::newRow("far future") << u"2090-03-26 02:30"_s << QByteArray("Europe/Amsterdam")
                                << u"2090-03-26 03:00"_s;
    QTest::newRow("New York") << u"2026-03-08 02:30"_s << QByteArray("America/New_York")
                              << u"2026-03-08 03:00"_s;
    QTest::newRow("half an hour") << u"2026-10-04 02:10"_s << QByteArray("Australia/Lord_Howe")
                                  << u"2026-10-04 02:30"_s;
    QTest::newRow("a whole day") << u"2011-12-30 12:00"_s << QByteArray("Pacific/Apia")
                                 << u"2011-12-31 00:00"_s;
}

void TestDepotTime::refusesTheSpringGap()
{
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, zone);
    QFETCH(const QString, next);
    const Result<RideTime> time = readRideTime(typed, QTimeZone(zone));
    QVERIFY(!time.ok());
    QCOMPARE(time.problem().kind, Problem::Kind::InvalidInput);
    QVERIFY2(time.problem().text.contains(u"next valid time is "_s + next), qPrintable(time.problem().text));
    QVERIFY(readRideTime(next, QTimeZone(zone)).ok());
}

void TestDepotTime::takesTheFirstOfADoubledHour_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("utc");
    QTest::newRow("start") << u"2026-10-25 02:00"_s << QByteArray("Europe/Amsterdam")
                           << u"2026-10-25T00:00:00Z"_s;
    QTest::newRow("middle") << u"2026-10-25 02:30"_s << QByteArray("Europe/Amsterdam")
                            << u"2026-10-25T00:30:00Z"_s;
    QTest::newRow("end") << u"2026-10-25 02:59:59"_s << QByteArray("Europe/Amsterdam")
                         << u"2026-10-25T00:59:59Z"_s;
    QTest::newRow("New York") << u"2026-11-01 01:30"_s << QByteArray("America/New_York")
                              << u"2026-11-01T05:30:00Z"_s;
    QTest::newRow("half an hour") << u"2026-04-05 01:45"_s << QByteArray("Australia/Lord_Howe")
                                  << u"2026-04-04T14:45:00Z"_s;
}

void TestDepotTime::takesTheFirstOfADoubledHour()
{
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, zone);
    const Result<RideTime> time = readRideTime(typed, QTimeZone(zone));
    QVERIFY(time.ok());
    QTEST(toRideDatetime(time->utc), "utc");
    QVERIFY2(time->hint.contains(u"the first is taken"), qPrintable(time->hint));
}

void TestDepotTime::rideDatetimeHasOneForm()
{
    const QDateTime winter(QDate(2026, 12, 24), QTime(18, 30, 15, 999), amsterdam);
    QCOMPARE(toRideDatetime(winter), u"2026-12-24T17:30:15Z"_s);
    QCOMPARE(toRideDatetime(QDateTime()), QString());
}

void TestDepotTime::readsOnlyRideDatetimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("ours") << u"2026-12-24T17:30:15Z"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("free text") << u"tonight at 8"_s << false;
    QTest::newRow("without zone") << u"2026-12-24T17:30:15"_s << false;
    QTest::newRow("without seconds") << u"2026-12-24T17:30Z"_s << false;
    QTest::newRow("with milliseconds") << u"2026-12-24T17:30:15.000Z"_s << false;
    QTest::newRow("other zone") << u"2026-12-24T17:30:15+01:00"_s << false;
    QTest::newRow("blank for T") << u"2026-12-24 17:30:15Z"_s << false;
    QTest::newRow("blank behind") << u"2026-12-24T17:30:15Z "_s << false;
    QTest::newRow("midnight as 24:00") << u"2026-12-24T24:00:00Z"_s << false;
}

void TestDepotTime::readsOnlyRideDatetimes()
{
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    const QDateTime time = fromRideDatetime(text);
    QCOMPARE(time.isValid(), valid);
    if (valid)
        QCOMPARE(toRideDatetime(time), text);
}

void TestDepotTime::showsDepotTime()
{
    const QDateTime utc(QDate(2026, 12, 24), QTime(23, 30, 59), QTimeZone::utc());
    QCOMPARE(depotTimeText(utc, amsterdam), u"2026-12-25 00:30"_s);
    QCOMPARE(depotTimeText(utc, QTimeZone("America/New_York")), u"2026-12-24 18:30"_s);
    QCOMPARE(depotTimeText(QDateTime(), amsterdam), QString());
}

void TestDepotTime::hasAZoneWhateverTheComputerSays_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("offset"); // hours, in winter
    QTest::newRow("a name") << QByteArray("America/New_York") << -5;
    QTest::newRow("a rule without dates") << QByteArray("CET-1CEST") << 1;
    QTest::newRow("a name that nobody knows") << QByteArray("Mars/Phobos") << 0;
}

void TestDepotTime::hasAZoneWhateverTheComputerSays()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, offset);
    const QByteArray before = qgetenv("TZ");
    const auto restore = qScopeGuard([&before] {
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
    });
    qputenv("TZ", zone);
    tzset();

    QVERIFY(computerZone().isValid());
    const QDateTime winter(QDate(2026, 12, 24), QTime(12, 0), QTimeZone::utc());
    QCOMPARE(computerZone().offsetFromUtc(winter), offset * 3600);
}

QTEST_GUILESS_MAIN(TestDepotTime)
#include "tst_depottime.moc"
