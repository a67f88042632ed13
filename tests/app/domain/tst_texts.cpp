// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/depotsettings.h"
#include "app/domain/texts.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTextBoundaryFinder>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace birdcar;

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsInPlaceholders_data();
    void fillsInPlaceholders();
    void confirmationsAreTheTutorials();
    void rideTimeIsDepotTimeOrFreeText();
    void splitsBodies_data();
    void splitsBodies();
    void cutsBetweenGraphemes();
    void cutsAGraphemeThatFitsNowhere();
    void neverCutsACharacter();
    void randomBodiesSplitWell();
    void cleansText_data();
    void cleansText();
    void noteFollowsTheText();
};

namespace {

const QString taxi = u"\U0001F695"_s;                                   ///< one character, two units
const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s; ///< one grapheme, eight units

QList<int> sizes(const QStringList &parts)
{
    QList<int> result;
    for (const QString &part : parts)
        result.append(int(part.size()));
    return result;
}

bool startsOrEndsInsideAPair(const QString &part)
{
    return part.startsWith(QChar(0xDE95)) || part.endsWith(QChar(0xD83D));
}

} // namespace

void TestTexts::fillsInPlaceholders_data()
{
    QTest::addColumn<QString>("templateText");
    QTest::addColumn<QString>("filled");
    QTest::newRow("no placeholder") << u"Hello."_s << u"Hello."_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("all of them") << u"{customer}|{driver}|{datetime}|{start}|{destination}"_s
                                 << u"{driver} & Co|Ann|18:30|{start|A}"_s;
    QTest::newRow("twice") << u"{driver}{driver}"_s << u"AnnAnn"_s;
    QTest::newRow("unknown") << u"{price} {} {Driver}"_s << u"{price} {} {Driver}"_s;
    QTest::newRow("unclosed") << u"{driver} {driver"_s << u"Ann {driver"_s;
    QTest::newRow("brace before placeholder") << u"{{driver}}"_s << u"{Ann}"_s;
    QTest::newRow("brace before text and placeholder") << u"{ and {driver}"_s << u"{ and Ann"_s;
    QTest::newRow("percent signs") << u"%1 {driver} %n"_s << u"%1 Ann %n"_s;
}

void TestTexts::fillsInPlaceholders()
{
    QFETCH(const QString, templateText);
    const TextValues values{u"{driver} & Co"_s, u"Ann"_s, u"18:30"_s, u"{start"_s, u"A}"_s};
    QTEST(fillIn(templateText, values), "filled");
}

void TestTexts::confirmationsAreTheTutorials()
{
    const TextValues values{u"Caitlyn Carless"_s, u"David Driver"_s, u"2026-12-24 18:30"_s, {}, {}};
    const TextTemplates templates;
    QCOMPARE(fillIn(templates.confirmationToCustomer, values),
             u"David Driver will pick you up at 2026-12-24 18:30. Reply to this message to contact the "
             "driver."_s);
    QCOMPARE(fillIn(templates.confirmationToDriver, values),
             u"Caitlyn Carless will wait for you at 2026-12-24 18:30. Reply to this message to contact the "
             "customer."_s);
}

void TestTexts::rideTimeIsDepotTimeOrFreeText()
{
    Ride ride;
    ride.datetime = u"2026-12-24T17:30:00Z"_s;
    ride.dueAt = QDateTime(QDate(2026, 12, 24), QTime(17, 30), QTimeZone::utc());
    QCOMPARE(rideTimeText(ride, QTimeZone("Europe/Amsterdam")), u"2026-12-24 18:30"_s);

    ride.datetime = u" tonight, {driver}"_s;
    ride.dueAt = {};
    QCOMPARE(rideTimeText(ride, QTimeZone("Europe/Amsterdam")), u" tonight, {driver}"_s);
}

void TestTexts::splitsBodies_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QList<int>>("parts"); ///< their sizes in UTF-16 units
    QTest::newRow("empty") << QString() << QList<int>{0};
    QTest::newRow("short") << u"Hi"_s << QList<int>{2};
    QTest::newRow("1377") << QString(1377, u'a') << QList<int>{1377};
    QTest::newRow("1378") << QString(1378, u'a') << QList<int>{1377, 1};
    QTest::newRow("603 wide") << QString(603, u'я') << QList<int>{603};
    QTest::newRow("604 wide") << QString(604, u'я') << QList<int>{603, 1};
    QTest::newRow("one wide character makes all wide")
        << QString(1377, u'a') + u'я' << QList<int>{603, 603, 172};
    // A segment of 153 septets holds 76 characters of two septets, a part nine times as many.
    QTest::newRow("euros") << QString(700, u'€') << QList<int>{684, 16};
    QTest::newRow("euro at the cut") << QString(1376, u'a') + u"€a"_s << QList<int>{1376, 2};
    // Likewise 33 surrogate pairs in a segment of 67 units.
    QTest::newRow("emoji") << taxi.repeated(300) << QList<int>{594, 6};
    QTest::newRow("emoji at the cut") << QString(602, u'я') + taxi << QList<int>{602, 2};
    QTest::newRow("line end at the cut") << QString(1376, u'a') + u"\r\n"_s << QList<int>{1376, 2};
}

void TestTexts::splitsBodies()
{
    QFETCH(const QString, body);
    const QStringList parts = splitBody(body);
    QTEST(sizes(parts), "parts");
    QCOMPARE(parts.join(QString()), body);
}

void TestTexts::cutsBetweenGraphemes()
{
    const QString body = QString(600, u'я') + family + u"end"_s;
    QCOMPARE(splitBody(body), QStringList({QString(600, u'я'), family + u"end"_s}));
    const QString accent = QString(602, u'я') + u"e\u0301"_s;
    QCOMPARE(splitBody(accent), QStringList({QString(602, u'я'), u"e\u0301"_s}));
}

void TestTexts::cutsAGraphemeThatFitsNowhere()
{
    const QString zalgo = u'e' + QString(2000, QChar(0x0301));
    const QStringList parts = splitBody(zalgo);
    QCOMPARE(sizes(parts), QList<int>({603, 603, 603, 192}));
    QCOMPARE(parts.join(QString()), zalgo);
}

/// Behind a letter of Burmese Qt's finder stops in the middle of every emoji.
void TestTexts::neverCutsACharacter()
{
    const QString body = QChar(0x100D) + taxi.repeated(700);
    const QStringList parts = splitBody(body);
    QCOMPARE(parts.join(QString()), body);
    for (const QString &part : parts) {
        QVERIFY(countSegments(part).segments <= 9);
        QVERIFY(!startsOrEndsInsideAPair(part));
    }
}

void TestTexts::randomBodiesSplitWell()
{
    const QStringList alphabet{u"a"_s, u"€"_s, u"\r\n"_s,    u"я"_s,
                               taxi,   family, u"e\u0301"_s, u"\U0001F1F3\U0001F1F1"_s};
    QRandomGenerator random(20261224);
    for (int round = 0; round < 200; ++round) {
        // Half of the bodies use the GSM part of the alphabet only.
        const int kinds = round % 2 == 0 ? 3 : int(alphabet.size());
        QString body;
        for (int length = random.bounded(1, 2500); length > 0; --length)
            body += alphabet[random.bounded(kinds)];

        const QStringList parts = splitBody(body);
        QCOMPARE(parts.join(QString()), body);
        qsizetype end = 0;
        QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, body);
        for (const QString &part : parts) {
            QVERIFY(countSegments(part).segments <= 9);
            QVERIFY(!startsOrEndsInsideAPair(part));
            end += part.size();
            graphemes.setPosition(end);
            QVERIFY(graphemes.isAtBoundary());
        }
    }
}

void TestTexts::cleansText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const QString high = QChar(0xD83D);
    const QString low = QChar(0xDE95);
    QTest::newRow("clean") << u"Hi {driver} €\r\n"_s << u"Hi {driver} €\r\n"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("emoji") << taxi << taxi;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u'b' << u"a\uFFFDb"_s;
    QTest::newRow("high alone") << u"a"_s + high + u'b' << u"a\uFFFDb"_s;
    QTest::newRow("low alone") << low + u'b' << u"\uFFFDb"_s;
    QTest::newRow("high at the end") << u'a' + high << u"a\uFFFD"_s;
    QTest::newRow("wrong order") << low + high << u"\uFFFD\uFFFD"_s;
    QTest::newRow("high before a pair") << high + taxi << u"\uFFFD"_s + taxi;
    QTest::newRow("other control characters stay") << u"\x01\x7F"_s << u"\x01\x7F"_s;
}

void TestTexts::cleansText()
{
    QFETCH(const QString, text);
    QTEST(cleanText(text), "clean");
}

void TestTexts::noteFollowsTheText()
{
    QCOMPARE(textWithNote(u"Caitlyn will wait."_s, QString()), u"Caitlyn will wait."_s);
    QCOMPARE(textWithNote(u"Caitlyn will wait."_s, u"  \n"_s), u"Caitlyn will wait."_s);
    QCOMPARE(textWithNote(u"Caitlyn will wait."_s, u"Ring twice"_s), u"Caitlyn will wait.\nRing twice"_s);
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
