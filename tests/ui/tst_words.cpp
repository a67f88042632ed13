// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/smssegments.h"
#include "ui/words.h"

#include <QTest>
#include <QTimeZone>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsAFullFiveMinutes_data();
    void suggestsAFullFiveMinutes();
    void tellsTheDistance_data();
    void tellsTheDistance();
    void namesTheDayOnTheDepotsClocks_data();
    void namesTheDayOnTheDepotsClocks();
    void saysWhatATextCosts();
};

void TestWords::suggestsAFullFiveMinutes_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("in between") << u"2026-12-24 17:02:10"_s << u"2026-12-24 17:05:00"_s;
    QTest::newRow("on the mark is too soon") << u"2026-12-24 17:05:00"_s << u"2026-12-24 17:10:00"_s;
    QTest::newRow("seconds before is too soon") << u"2026-12-24 17:04:30"_s << u"2026-12-24 17:10:00"_s;
    QTest::newRow("a minute before") << u"2026-12-24 17:04:00"_s << u"2026-12-24 17:05:00"_s;
    QTest::newRow("over midnight") << u"2026-12-31 23:58:00"_s << u"2027-01-01 00:00:00"_s;
}

void TestWords::suggestsAFullFiveMinutes()
{
    QFETCH(QString, now);
    QFETCH(QString, expected);
    QCOMPARE(nextFullFiveMinutes(utc(now)), utc(expected));
}

void TestWords::tellsTheDistance_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64{20} << u"now"_s;
    QTest::newRow("minutes") << qint64{40 * 60} << u"in 40 min"_s;
    QTest::newRow("rounds") << qint64{40 * 60 - 20} << u"in 40 min"_s;
    QTest::newRow("full hours") << qint64{2 * 3600} << u"in 2 h"_s;
    QTest::newRow("hours and minutes") << qint64{2 * 3600 + 300} << u"in 2 h 5 min"_s;
    QTest::newRow("days") << qint64{50 * 3600} << u"in 2 d 2 h"_s;
    QTest::newRow("past") << qint64{-600} << u"10 min ago"_s;
}

void TestWords::tellsTheDistance()
{
    QFETCH(qint64, seconds);
    const QDateTime now = utc(u"2026-12-24 17:00:00"_s);
    QTEST(distanceText(now, now.addSecs(seconds)), "text");
}

void TestWords::namesTheDayOnTheDepotsClocks_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << u"2026-12-24 17:30:00"_s << u"18:30"_s;
    QTest::newRow("today there, yesterday in UTC") << u"2026-12-23 23:30:00"_s << u"00:30"_s;
    QTest::newRow("tomorrow") << u"2026-12-24 23:15:00"_s << u"tomorrow 00:15"_s;
    QTest::newRow("yesterday") << u"2026-12-23 10:00:00"_s << u"yesterday 11:00"_s;
    QTest::newRow("this week") << u"2026-12-27 10:00:00"_s << u"Sun 11:00"_s;
    QTest::newRow("later") << u"2027-01-05 10:00:00"_s << u"2027-01-05 11:00"_s;
    QTest::newRow("before") << u"2026-12-20 10:00:00"_s << u"2026-12-20 11:00"_s;
}

void TestWords::namesTheDayOnTheDepotsClocks()
{
    QFETCH(QString, at);
    QLocale::setDefault(QLocale::c());
    const QTimeZone depot("Europe/Amsterdam");
    QTEST(shortTime(utc(at), utc(u"2026-12-24 17:00:00"_s), depot), "text");
}

void TestWords::saysWhatATextCosts()
{
    QCOMPARE(segmentsText(countSegments(QString(72, u'a'))), u"1 text (GSM-7, 72 of 160)"_s);
    QCOMPARE(segmentsText(countSegments(u"\u044f"_s)), u"1 text (Unicode, 1 of 70)"_s);
    QCOMPARE(segmentsText(countSegments(QString(71, QChar(0x44f)))), u"2 texts (Unicode)"_s);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
