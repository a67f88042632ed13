// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/naturaltime.h"
#include "app/domain/timewords.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace birdcar;

class TestNaturalTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void refusesOtherText_data();
    void refusesOtherText();
    void knowsWhenTheClocksChange_data();
    void knowsWhenTheClocksChange();
    void everyHalfTypedTextIsSafe();
    void examplesMeanTheSameInEveryLanguage_data();
    void examplesMeanTheSameInEveryLanguage();
    void pointsOutDoubts_data();
    void pointsOutDoubts();
};

namespace {

const QTimeZone amsterdam("Europe/Amsterdam");

QDateTime depot(const QString &text)
{
    const QDateTime shown = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    return QDateTime(shown.date(), shown.time(), amsterdam);
}

QString shown(const QDateTime &time)
{
    return time.toTimeZone(amsterdam).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

/// All of them typed on Thursday, 24 December 2026, at 18:00:40.
void TestNaturalTime::readsTimes_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *typed, const char *expected) {
        QTest::newRow(typed) << QString::fromLatin1(expected);
    };
    row("18:30", "2026-12-24 18:30 bare");
    row("1830", "2026-12-24 18:30 bare");
    row("18.30", "2026-12-24 18:30 bare");
    row("18h30", "2026-12-24 18:30 bare");
    row("18u30", "2026-12-24 18:30 bare");
    row("18:30 uur", "2026-12-24 18:30 bare");
    row("19 Uhr", "2026-12-24 19:00 bare");
    row("a las 19", "2026-12-24 19:00 bare");
    row("7:15pm", "2026-12-24 19:15 bare");
    row("7:15 PM", "2026-12-24 19:15 bare");
    row("7.15 p.m.", "2026-12-24 19:15 bare");
    row("7pm", "2026-12-24 19:00 bare");
    row("12am", "2026-12-25 00:00 bare");
    row("12pm", "2026-12-25 12:00 bare");
    row("730", "2026-12-25 07:30 bare");
    row("9", "2026-12-25 09:00 bare");
    row("18:00", "2026-12-24 18:00 bare");
    row("17:59", "2026-12-25 17:59 bare");
    row("today 23:00", "2026-12-24 23:00");
    row("23:00 today", "2026-12-24 23:00");
    row("today 9:00", "2026-12-24 09:00");
    row("vandaag 23.00", "2026-12-24 23:00");
    row("heute 23 Uhr", "2026-12-24 23:00");
    row("hoy a las 23", "2026-12-24 23:00");
    row("tonight 8", "2026-12-24 20:00");
    row("8 in the evening", "2026-12-24 20:00 bare");
    row("tomorrow 7 in the morning", "2026-12-25 07:00");
    row("tonight 20:30", "2026-12-24 20:30");
    row("vanavond 8:15", "2026-12-24 20:15");
    row("'s avonds 8", "2026-12-24 20:00 bare");
    row("morgenochtend 7:15", "2026-12-25 07:15");
    row("morgen avond 8", "2026-12-25 20:00");
    row("morgenavond 8", "2026-12-25 20:00");
    row("heute abend 8", "2026-12-24 20:00");
    row("heute morgen 9", "2026-12-24 09:00");
    row("heute Morgen um 9 Uhr", "2026-12-24 09:00");
    row("Fr abends 7", "2026-12-25 19:00");
    row("esta noche a las 9", "2026-12-24 21:00");
    row("a las 7 de la ma\xf1"
        "ana",
        "2026-12-25 07:00 bare"); // of the next morning there is, and not tomorrow as a day
    row("ma\xf1"
        "ana a las 7 de la tarde",
        "2026-12-25 19:00");
    row("tomorrow 7:15", "2026-12-25 07:15");
    row("morgen om 7:15", "2026-12-25 07:15");
    row("morgen um 7:15 Uhr", "2026-12-25 07:15");
    row("ma\xf1"
        "ana 7:15",
        "2026-12-25 07:15");
    row("overmorgen 715", "2026-12-26 07:15");
    row("\xfc"
        "bermorgen 7:15",
        "2026-12-26 07:15");
    row("pasado ma\xf1"
        "ana, 7:15",
        "2026-12-26 07:15");
    row("day after tomorrow at 7:15", "2026-12-26 07:15");
    row("fri 9:00", "2026-12-25 09:00");
    row("Friday at 9", "2026-12-25 09:00");
    row("vrijdag 9:00", "2026-12-25 09:00");
    row("am Freitag um 9 Uhr", "2026-12-25 09:00");
    row("viernes 9:00", "2026-12-25 09:00");
    row("s\xe1"
        "bado 9:00",
        "2026-12-26 09:00");
    row("zo 9:00", "2026-12-27 09:00");
    row("mi\xe9rcoles 9:00", "2026-12-30 09:00");
    row("mar 9:00", "2026-12-29 09:00");
    row("thu 19:00", "2026-12-24 19:00");
    row("thu 17:00", "2026-12-31 17:00");
    row("+20m", "2026-12-24 18:21");
    row("+20", "2026-12-24 18:21");
    row("+1h30", "2026-12-24 19:31");
    row("+1:30", "2026-12-24 19:31");
    row("+2h", "2026-12-24 20:01");
    row("+ 90 min", "2026-12-24 19:31");
    row("in 40 min", "2026-12-24 18:41");
    row("in 1 h 10 min", "2026-12-24 19:11");
    row("in 2 hours", "2026-12-24 20:01");
    row("over 40 minuten", "2026-12-24 18:41");
    row("over 2 uur", "2026-12-24 20:01");
    row("in 2 Stunden", "2026-12-24 20:01");
    row("en 2 horas", "2026-12-24 20:01");
    row("dentro de 5 minutos", "2026-12-24 18:06");
    row("in 2 days", "2026-12-26 18:01");
    row("now", "2026-12-24 18:00");
    row("24 dec 18:30", "2026-12-24 18:30");
    row("24 dec 17:00", "2026-12-24 17:00");
    row("23 dec 18:30", "2027-12-23 18:30");
    row("dec 24 6:30pm", "2026-12-24 18:30");
    row("24. Dezember 18:30", "2026-12-24 18:30");
    row("24 de diciembre a las 18:30", "2026-12-24 18:30");
    row("24th december at 1830", "2026-12-24 18:30");
    row("18:30 24 dec", "2026-12-24 18:30");
    row("thu 24 dec 18:30", "2026-12-24 18:30");
    row("24 mar 9:00", "2027-03-24 09:00");
    row("24 dec 2027 18:30", "2027-12-24 18:30");
    row("24 dec 2030 18:30", "2030-12-24 18:30");
    row("18:30 24 dec 2030", "2030-12-24 18:30");
    row("29 feb 12:00", "2028-02-29 12:00");
    row("24/12 18:30", "2026-12-24 18:30");
    row("24-12-2027 18:30", "2027-12-24 18:30");
    row("24.12. 18:30", "2026-12-24 18:30");
    row("24.12 18.30", "2026-12-24 18:30");
    row("7.15 24.12", "2026-12-24 07:15");
    row("2026-12-24 18:30", "2026-12-24 18:30");
    row("2026-12-24 6:30pm", "2026-12-24 18:30");
    row("2026-12-24T18:30+00:00", "2026-12-24 19:30");
}

void TestNaturalTime::readsTimes()
{
    QFETCH(const QString, expected);
    const QString typed = QString::fromLatin1(QTest::currentDataTag());
    const auto time = readNaturalTime(typed, depot(u"2026-12-24 18:00:40"_s), amsterdam);
    QVERIFY2(time.ok(), qPrintable(time.ok() ? QString() : time.problem().text));
    QCOMPARE(shown(time->utc) + (time->bare ? u" bare"_s : QString()), expected);
    QCOMPARE(time->utc.timeSpec(), Qt::UTC);
    QVERIFY(time->hint.isEmpty());
}

void TestNaturalTime::refusesOtherText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QString() << u"Please enter when"_s;
    QTest::newRow("blanks") << u"  "_s << u"Please enter when"_s;
    QTest::newRow("words") << u"soon"_s << u"is not a time"_s;
    QTest::newRow("no such minute") << u"18:75"_s << u"is not a time"_s;
    QTest::newRow("no such hour") << u"24:00"_s << u"is not a time"_s;
    QTest::newRow("13 pm") << u"13:00pm"_s << u"is not a time"_s;
    QTest::newRow("half a time") << u"18:"_s << u"is not a time"_s;
    QTest::newRow("three digits that are none") << u"183"_s << u"is not a time"_s;
    QTest::newRow("two times") << u"18:30 19:30"_s << u"is not a time"_s;
    QTest::newRow("two days") << u"today tomorrow 18:30"_s << u"is not a time"_s;
    QTest::newRow("a day alone") << u"tomorrow"_s << u"add the time"_s;
    QTest::newRow("a date alone") << u"24 dec"_s << u"add the time"_s;
    QTest::newRow("a date with year alone") << u"24 dec 2026"_s << u"add the time"_s;
    QTest::newRow("no such date") << u"30 feb 18:30"_s << u"is not a time"_s;
    QTest::newRow("no such month") << u"24/13 18:30"_s << u"is not a time"_s;
    QTest::newRow("no leap year") << u"29/2/2027 18:30"_s << u"is not a time"_s;
    QTest::newRow("another weekday") << u"mon 24 dec 18:30"_s << u"not that day of the week"_s;
    QTest::newRow("too far") << u"in 400 days"_s << u"is not a time"_s;
    QTest::newRow("only a plus") << u"+"_s << u"is not a time"_s;
    QTest::newRow("other digits") << u"\u0661\u0668:\u0663\u0660"_s << u"is not a time"_s;
}

void TestNaturalTime::refusesOtherText()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, says);
    const auto time = readNaturalTime(typed, depot(u"2026-12-24 18:00:40"_s), amsterdam);
    QVERIFY2(!time.ok(), qPrintable(time.ok() ? shown(time->utc) : QString()));
    QCOMPARE(time.problem().field, u"at"_s);
    QVERIFY2(time.problem().text.contains(says), qPrintable(time.problem().text));
}

void TestNaturalTime::knowsWhenTheClocksChange_data()
{
    QTest::addColumn<QString>("now"); ///< UTC
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("utc"); ///< empty if the clocks skip it
    QTest::addColumn<QString>("says");
    const QString gap = u"the next valid time is 2026-03-29 03:00"_s;
    QTest::newRow("skipped tonight") << u"2026-03-28T22:00:00Z"_s << u"2:30"_s << QString() << gap;
    QTest::newRow("skipped tomorrow") << u"2026-03-28T10:00:00Z"_s << u"tomorrow 2:30"_s << QString() << gap;
    QTest::newRow("skipped, ISO") << u"2026-03-28T10:00:00Z"_s << u"2026-03-29 02:30"_s << QString() << gap;
    QTest::newRow("skipped this morning, so tomorrow")
        << u"2026-03-29T08:00:00Z"_s << u"2:30"_s << u"2026-03-30T00:30:00Z"_s << QString();
    QTest::newRow("doubled") << u"2026-10-24T10:00:00Z"_s << u"tomorrow 2:30"_s << u"2026-10-25T00:30:00Z"_s
                             << u"the first is taken"_s;
    QTest::newRow("doubled, bare") << u"2026-10-24T22:30:00Z"_s << u"2:30"_s << u"2026-10-25T00:30:00Z"_s
                                   << u"the first is taken"_s;
    QTest::newRow("doubled, the first is over")
        << u"2026-10-25T00:40:00Z"_s << u"2:30"_s << u"2026-10-25T01:30:00Z"_s << u"the second is taken"_s;
    QTest::newRow("doubled, both are over")
        << u"2026-10-25T01:40:00Z"_s << u"2:30"_s << u"2026-10-26T01:30:00Z"_s << QString();
    QTest::newRow("hours count, not clock hours")
        << u"2026-10-24T22:30:00Z"_s << u"+4h"_s << u"2026-10-25T02:30:00Z"_s << QString();
    QTest::newRow("to the nearest minute")
        << u"2026-12-24T17:00:20Z"_s << u"+20m"_s << u"2026-12-24T17:20:00Z"_s << QString();
    QTest::newRow("the depot's midnight")
        << u"2026-12-24T23:30:00Z"_s << u"tomorrow 7:15"_s << u"2026-12-26T06:15:00Z"_s << QString();
}

void TestNaturalTime::knowsWhenTheClocksChange()
{
    QFETCH(const QString, now);
    QFETCH(const QString, typed);
    QFETCH(const QString, utc);
    QFETCH(const QString, says);
    const auto time = readNaturalTime(typed, QDateTime::fromString(now, Qt::ISODate), amsterdam);
    QCOMPARE(time.ok(), !utc.isEmpty());
    if (time)
        QCOMPARE(time->utc.toString(Qt::ISODate), utc);
    const QString said = time ? time->hint : time.problem().text;
    QVERIFY2(says.isEmpty() ? said.isEmpty() : said.contains(says), qPrintable(said));
}

/// The field reads after every key.
void TestNaturalTime::everyHalfTypedTextIsSafe()
{
    const QStringList texts{u"pasado ma\u00f1ana a las 7:15 p.m."_s, u"thu 24. december 2026 18:30"_s,
                            u"+1h30m"_s, u"29/02/2028 - 7 pm \U0001F695"_s, u"2026-12-24T18:30:00+01:00"_s};
    const QDateTime now = depot(u"2026-12-24 18:00:40"_s);
    for (const QString &text : texts) {
        for (qsizetype size = 0; size <= text.size(); ++size) {
            const auto time = readNaturalTime(text.left(size), now, amsterdam);
            QVERIFY(time ? time->utc.isValid() : !time.problem().text.isEmpty());
        }
    }
}

void TestNaturalTime::examplesMeanTheSameInEveryLanguage_data()
{
    QTest::addColumn<QString>("tomorrow");
    QTest::newRow("en") << u"tomorrow"_s;
    QTest::newRow("nl") << u"morgen"_s;
    QTest::newRow("nl_NL") << u"morgen"_s;
    QTest::newRow("de_AT") << u"morgen"_s;
    QTest::newRow("es") << u"ma\u00F1ana"_s;
    QTest::newRow("fr") << u"tomorrow"_s; // a language that the window has not
}

/// What the form says can be typed can be typed.
void TestNaturalTime::examplesMeanTheSameInEveryLanguage()
{
    QFETCH(const QString, tomorrow);
    const QStringList examples = timeExamples(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(examples.at(1).startsWith(tomorrow));
    QStringList meant;
    for (const QString &example : examples) {
        const auto time = readNaturalTime(example, depot(u"2026-12-22 17:00:00"_s), amsterdam); // a Tuesday
        QVERIFY2(time.ok(), qPrintable(example));
        meant.append(shown(time->utc));
    }
    QCOMPARE(meant, QStringList({u"2026-12-22 18:30"_s, u"2026-12-23 07:15"_s, u"2026-12-25 09:00"_s,
                                 u"2026-12-24 18:30"_s, u"2026-12-22 17:20"_s}));
}

void TestNaturalTime::pointsOutDoubts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<TimeDoubt>("doubt");
    QTest::newRow("soon") << u"18:30"_s << TimeDoubt::None;
    QTest::newRow("this minute") << u"now"_s << TimeDoubt::None;
    QTest::newRow("past") << u"today 17:59"_s << TimeDoubt::Past;
    QTest::newRow("bare, half a day ahead") << u"6:00"_s << TimeDoubt::None;
    QTest::newRow("bare, more") << u"6:01"_s << TimeDoubt::FarAhead;
    QTest::newRow("with its day") << u"tomorrow 6:01"_s << TimeDoubt::None;
}

void TestNaturalTime::pointsOutDoubts()
{
    QFETCH(const QString, typed);
    QFETCH(const TimeDoubt, doubt);
    const QDateTime now = depot(u"2026-12-24 18:00:00"_s);
    QCOMPARE(doubtAbout(*readNaturalTime(typed, now, amsterdam), now), doubt);
}

QTEST_GUILESS_MAIN(TestNaturalTime)
#include "tst_naturaltime.moc"
