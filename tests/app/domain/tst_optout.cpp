// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/optout.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;

class TestOptOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheWordsFromOtherTexts_data();
    void tellsTheWordsFromOtherTexts();
    void everyWordHasALanguageAndASource();
    void aWordChangesWhatIsToBeChanged_data();
    void aWordChangesWhatIsToBeChanged();
    void forwardsWhatIsNotForUs_data();
    void forwardsWhatIsNotForUs();
    void aReportTellsNothingOfTheTimeAfterIt_data();
    void aReportTellsNothingOfTheTimeAfterIt();
    void knowsTheErrorOfAnOptOut();
};

void TestOptOut::tellsTheWordsFromOtherTexts_data()
{
    using enum ConsentWord;
    QTest::addColumn<QString>("text");
    QTest::addColumn<ConsentWord>("word");
    QTest::newRow("STOP") << u"STOP"_s << Stop;
    QTest::newRow("small") << u"stop"_s << Stop;
    QTest::newRow("blanks and a line end") << u" \t Stop \r\n"_s << Stop;
    QTest::newRow("punctuation") << u"\u00ABStop!!!\u00BB..."_s << Stop;
    QTest::newRow("no-break blank, emoji") << u"STOP\u00A0\U0001F6D1"_s << Stop;
    QTest::newRow("French, as it is spelled") << u"ARRÊT"_s << Stop;
    QTest::newRow("French, decomposed") << u"Arre\u0302t"_s << Stop;
    QTest::newRow("French, plain") << u"arret"_s << Stop;
    QTest::newRow("Russian") << u"Остановить"_s << Stop;
    QTest::newRow("hyphen inside") << u"Opt-Out"_s << Stop;
    QTest::newRow("START") << u"Start."_s << Start;
    QTest::newRow("UNSTOP") << u"UNSTOP"_s << Start;

    QTest::newRow("cancel") << u"CANCEL"_s << None;
    QTest::newRow("end") << u"End"_s << None;
    QTest::newRow("yes") << u"YES"_s << None;
    QTest::newRow("more words") << u"Stop at the corner"_s << None;
    QTest::newRow("twice") << u"stop stop"_s << None;
    QTest::newRow("part of a word") << u"bus stop"_s << None;
    QTest::newRow("glued") << u"stopp3d"_s << None;
    QTest::newRow("blank inside") << u"S T O P"_s << None;
    QTest::newRow("digit behind") << u"STOP 1"_s << None;
    QTest::newRow("empty") << QString() << None;
    QTest::newRow("only punctuation") << u"?!"_s << None;
    QTest::newRow("long") << QString(5000, u'!') << None;
    QTest::newRow("look-alike") << u"\u0405TOP"_s << None; // a Cyrillic letter
}

void TestOptOut::tellsTheWordsFromOtherTexts()
{
    QFETCH(QString, text);
    QFETCH(ConsentWord, word);
    QCOMPARE(consentWord(text), word);
}

void TestOptOut::everyWordHasALanguageAndASource()
{
    QSet<QString> seen;
    for (const KnownWord &known : consentWords()) {
        QCOMPARE(known.word, known.word.toCaseFolded());
        QVERIFY2(!seen.contains(known.word), qPrintable(known.word));
        seen.insert(known.word);
        QCOMPARE(known.language.size(), 2);
        QVERIFY(known.source.startsWith(u"https://"_s));
        QCOMPARE(consentWord(known.word.toUpper()), known.meaning);
    }
}

namespace {

const QDateTime noon = QDateTime::fromString(u"2026-12-24T12:00:00Z"_s, Qt::ISODate);
const Consent never{};
const Consent out{true, noon};
const Consent again{false, noon};

} // namespace

void TestOptOut::aWordChangesWhatIsToBeChanged_data()
{
    QTest::addColumn<ConsentWord>("word");
    QTest::addColumn<Consent>("before");
    QTest::addColumn<int>("secondsAfter");
    QTest::addColumn<ConsentChange>("change");
    using enum ConsentWord;
    QTest::newRow("stop, first") << Stop << never << 0 << ConsentChange::OptsOut;
    QTest::newRow("stop twice") << Stop << out << 5 << ConsentChange::None;
    QTest::newRow("stop after start") << Stop << again << 5 << ConsentChange::OptsOut;
    QTest::newRow("an old stop comes late") << Stop << again << -5 << ConsentChange::None;
    QTest::newRow("start after stop") << Start << out << 5 << ConsentChange::OptsIn;
    QTest::newRow("an old start comes late") << Start << out << -5 << ConsentChange::None;
    QTest::newRow("start, never stopped") << Start << never << 0 << ConsentChange::None;
    QTest::newRow("no word") << None << out << 5 << ConsentChange::None;
}

void TestOptOut::aWordChangesWhatIsToBeChanged()
{
    QFETCH(ConsentWord, word);
    QFETCH(Consent, before);
    QFETCH(int, secondsAfter);
    QTEST(consentChange(word, before, noon.addSecs(secondsAfter)), "change");
}

void TestOptOut::forwardsWhatIsNotForUs_data()
{
    QTest::addColumn<ConsentWord>("word");
    QTest::addColumn<ConsentChange>("change");
    QTest::addColumn<bool>("forwarded");
    using enum ConsentWord;
    QTest::newRow("any text") << None << ConsentChange::None << true;
    QTest::newRow("stop") << Stop << ConsentChange::OptsOut << false;
    QTest::newRow("stop again") << Stop << ConsentChange::None << false;
    QTest::newRow("start takes it back") << Start << ConsentChange::OptsIn << false;
    QTest::newRow("start of somebody who gets texts") << Start << ConsentChange::None << true;
}

void TestOptOut::forwardsWhatIsNotForUs()
{
    QFETCH(ConsentWord, word);
    QFETCH(ConsentChange, change);
    QTEST(isForwarded(word, change), "forwarded");
}

void TestOptOut::aReportTellsNothingOfTheTimeAfterIt_data()
{
    QTest::addColumn<Consent>("before");
    QTest::addColumn<int>("madeAfter");
    QTest::addColumn<ConsentChange>("change");
    QTest::newRow("first") << never << 0 << ConsentChange::OptsOut;
    QTest::newRow("known") << out << 5 << ConsentChange::None;
    QTest::newRow("of a text from before START") << again << -5 << ConsentChange::None;
    QTest::newRow("of a text from after START") << again << 5 << ConsentChange::OptsOut;
}

void TestOptOut::aReportTellsNothingOfTheTimeAfterIt()
{
    QFETCH(Consent, before);
    QFETCH(int, madeAfter);
    QTEST(reportedOptOut(before, noon.addSecs(madeAfter)), "change");
}

void TestOptOut::knowsTheErrorOfAnOptOut()
{
    QVERIFY(isOptOutError(u"103"_s));
    QVERIFY(isOptOutError(u" 103 "_s));
    QVERIFY(!isOptOutError(u"1030"_s));
    QVERIFY(!isOptOutError(QString()));
}

QTEST_GUILESS_MAIN(TestOptOut)
#include "tst_optout.moc"
