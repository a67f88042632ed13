// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/smssegments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;

class TestSmsSegments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsSegments_data();
    void countsSegments();
    void everyCharacterOfTheAlphabetCosts();
    void saysHowMuchRoomThereIs();
};

namespace {

const QString taxi = u"\U0001F695"_s; ///< one character, two units

} // namespace

void TestSmsSegments::countsSegments_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<bool>("gsm7");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("segments");
    QTest::newRow("empty") << QString() << true << 0 << 1;
    QTest::newRow("160") << QString(160, u'a') << true << 160 << 1;
    QTest::newRow("161") << QString(161, u'a') << true << 161 << 2;
    QTest::newRow("306") << QString(306, u'a') << true << 306 << 2;
    QTest::newRow("307") << QString(307, u'a') << true << 307 << 3;
    QTest::newRow("80 euros") << QString(80, u'€') << true << 160 << 1;
    QTest::newRow("81 euros") << QString(81, u'€') << true << 162 << 2;
    QTest::newRow("euro fits the first segment")
        << QString(151, u'a') + u'€' + QString(153, u'a') << true << 306 << 2;
    QTest::newRow("euro moves to the second segment")
        << QString(152, u'a') + u'€' + QString(152, u'a') << true << 306 << 3;
    QTest::newRow("70 wide") << QString(70, u'я') << false << 70 << 1;
    QTest::newRow("71 wide") << QString(71, u'я') << false << 71 << 2;
    QTest::newRow("134 wide") << QString(134, u'я') << false << 134 << 2;
    QTest::newRow("135 wide") << QString(135, u'я') << false << 135 << 3;
    QTest::newRow("one wide character makes all wide") << QString(70, u'a') + u'ş' << false << 71 << 2;
    QTest::newRow("euro costs one when wide") << u"€я"_s << false << 2 << 1;
    QTest::newRow("35 emoji") << taxi.repeated(35) << false << 70 << 1;
    QTest::newRow("emoji moves to the second segment")
        << QString(66, u'я') + taxi + QString(66, u'я') << false << 134 << 3;
    QTest::newRow("backtick is not in the alphabet") << u"`"_s << false << 1 << 1;
    QTest::newRow("small cedilla is not in the alphabet") << u"ç"_s << false << 1 << 1;
    QTest::newRow("capital cedilla is") << u"Ç"_s << true << 1 << 1;
    QTest::newRow("tab is not in the alphabet") << u"\t"_s << false << 1 << 1;
}

void TestSmsSegments::countsSegments()
{
    QFETCH(const QString, body);
    QFETCH(const bool, gsm7);
    QFETCH(const int, units);
    QFETCH(const int, segments);
    const SegmentCount count = countSegments(body);
    QCOMPARE(count.gsm7, gsm7);
    QCOMPARE(count.units, units);
    QCOMPARE(count.segments, segments);
}

void TestSmsSegments::everyCharacterOfTheAlphabetCosts()
{
    // GSM 03.38 has 127 characters beside the escape, and 10 more in its extension table.
    int single = 0;
    int extended = 0;
    for (char16_t code = 0; code < 0xFFFF; ++code) {
        const SegmentCount count = countSegments(QString(QChar(code)));
        if (count.gsm7)
            ++(count.units == 1 ? single : extended);
    }
    QCOMPARE(single, 127);
    QCOMPARE(extended, 10);
}

void TestSmsSegments::saysHowMuchRoomThereIs()
{
    QCOMPARE(countSegments(u"Hello"_s).room(), 160);
    QCOMPARE(countSegments(u"Привет"_s).room(), 70);
}

QTEST_GUILESS_MAIN(TestSmsSegments)
#include "tst_smssegments.moc"
