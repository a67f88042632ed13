// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace birdcar;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemClockTellsThePresentInUtc();
    void stampIsUtcWithMilliseconds();
    void stampsSortLikeTheirTimes();
    void readsOnlyItsOwnForm_data();
    void readsOnlyItsOwnForm();
};

void TestClock::systemClockTellsThePresentInUtc()
{
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime told = systemClock()();
    QVERIFY(before <= told && told <= QDateTime::currentDateTimeUtc());
    QCOMPARE(told.offsetFromUtc(), 0);
}

void TestClock::stampIsUtcWithMilliseconds()
{
    const QDateTime winter(QDate(2026, 12, 24), QTime(18, 30, 1, 7), QTimeZone("Europe/Amsterdam"));
    QCOMPARE(toStamp(winter), u"2026-12-24T17:30:01.007Z"_s);
    QCOMPARE(fromStamp(toStamp(winter)), winter);
    QCOMPARE(toStamp(QDateTime()), QString());
    const QDateTime old(QDate(1969, 12, 31), QTime(23, 59, 59, 999), QTimeZone::utc());
    QCOMPARE(toStamp(old), u"1969-12-31T23:59:59.999Z"_s);
    QCOMPARE(fromStamp(toStamp(old)), old);
    const QDateTime leapDay(QDate(2028, 2, 29), QTime(0, 0), QTimeZone::utc());
    QCOMPARE(toStamp(leapDay), u"2028-02-29T00:00:00.000Z"_s);
    QCOMPARE(fromStamp(toStamp(leapDay)), leapDay);
    QCOMPARE(toStamp(QDateTime(QDate(10000, 1, 1), QTime(0, 0), QTimeZone::utc())), QString());
}

void TestClock::stampsSortLikeTheirTimes()
{
    const QDateTime start(QDate(2026, 9, 30), QTime(23, 59, 59, 999), QTimeZone::utc());
    for (const qint64 later : {1, 1000, 60'000, 86'400'000})
        QVERIFY(toStamp(start) < toStamp(start.addMSecs(later)));
}

void TestClock::readsOnlyItsOwnForm_data()
{
    QTest::addColumn<QString>("stamp");
    QTest::addColumn<bool>("valid");
    QTest::newRow("our own") << u"2026-12-24T17:30:01.007Z"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("without milliseconds") << u"2026-12-24T17:30:01Z"_s << false;
    QTest::newRow("without zone") << u"2026-12-24T17:30:01.007"_s << false;
    QTest::newRow("other zone") << u"2026-12-24T17:30:01.007+01:00"_s << false;
    QTest::newRow("blank for T") << u"2026-12-24 17:30:01.007Z"_s << false;
    QTest::newRow("midnight as 24:00") << u"2026-12-24T24:00:00.000Z"_s << false;
    QTest::newRow("sixtieth minute") << u"2026-12-24T17:60:00.000Z"_s << false;
    QTest::newRow("other digits") << u"2026-12-24T17:30:0\u0661.007Z"_s << false;
    QTest::newRow("no such day") << u"2026-02-30T10:00:00.000Z"_s << false;
    QTest::newRow("free text") << u"tomorrow at eight"_s << false;
}

void TestClock::readsOnlyItsOwnForm()
{
    QFETCH(const QString, stamp);
    QTEST(fromStamp(stamp).isValid(), "valid");
}

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
