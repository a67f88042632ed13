// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/settingschecks.h"
#include "app/domain/spokenwords.h"
#include "app/domain/texttemplates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;

class TestSpokenWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageOfTheTextsHasThem_data();
    void everyLanguageOfTheTextsHasThem();
    void otherLanguagesHaveNone_data();
    void otherLanguagesHaveNone();
    void fitsWhatIsSpoken_data();
    void fitsWhatIsSpoken();
};

void TestSpokenWords::everyLanguageOfTheTextsHasThem_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : textLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestSpokenWords::everyLanguageOfTheTextsHasThem()
{
    QFETCH(QString, language);
    const auto words = spokenWordsIn(language);
    QVERIFY(words);
    QVERIFY(words->language.startsWith(language + u'-'));
    QCOMPARE(spokenWordsIn(words->language), words);
    DepotSettings settings;
    settings.replies.language = words->language;
    settings.replies.unknownText = words->unknown;
    settings.replies.withheldText = words->withheld;
    QVERIFY(checkSettings(settings).isEmpty());
    QVERIFY(tidied(settings, settings) == settings);
}

void TestSpokenWords::otherLanguagesHaveNone_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << u"fr-FR"_s;
    QTest::newRow("none") << QString();
    QTest::newRow("begins alike") << u"ens"_s;
}

void TestSpokenWords::otherLanguagesHaveNone()
{
    QFETCH(QString, language);
    QVERIFY(!spokenWordsIn(language));
}

void TestSpokenWords::fitsWhatIsSpoken_data()
{
    QTest::addColumn<ReplySettings>("replies");
    QTest::addColumn<QString>("textLanguage");
    QTest::addColumn<QString>("spoken"); // empty: no words
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("withheld");
    const auto row = [](const char *name, const ReplySettings &replies, const QString &textLanguage,
                        const QString &spoken, const QString &unknown, const QString &words) {
        QTest::newRow(name) << replies << textLanguage << spoken << unknown
                            << (words.isEmpty() ? QString() : spokenWordsIn(words)->withheld);
    };
    const QString tutorial = ReplySettings().unknownText;
    const QString dutch = spokenWordsIn(u"nl"_s)->unknown;
    row("English", {}, u"en"_s, u"en-GB"_s, tutorial, u"en"_s);
    row("Dutch texts, nothing written", {}, u"nl"_s, u"nl-NL"_s, dutch, u"nl"_s);
    ReplySettings replies;
    replies.language = u"en-AU"_s;
    row("Australian English stays", replies, u"en"_s, u"en-AU"_s, tutorial, u"en"_s);
    replies = {};
    replies.language = u"nl-NL"_s;
    replies.unknownText = dutch;
    row("from one suggestion to another", replies, u"en"_s, u"en-GB"_s, tutorial, u"en"_s);
    replies = {};
    replies.language = u"es-MX"_s;
    replies.unknownText = u"Hola"_s;
    row("own words stay in their language", replies, u"nl"_s, u"es-MX"_s, u"Hola"_s, u"es"_s);
    replies.language = u"fr-FR"_s;
    row("own words in a language without any", replies, u"nl"_s, {}, {}, {});
    replies = {};
    replies.afterCallText = u"Nobody answered."_s;
    row("own words after a call", replies, u"de"_s, u"en-GB"_s, tutorial, u"en"_s);
}

void TestSpokenWords::fitsWhatIsSpoken()
{
    QFETCH(ReplySettings, replies);
    QFETCH(QString, textLanguage);
    const auto made = withSuggestedWords(replies, textLanguage);
    QTEST(made ? made->language : QString(), "spoken");
    if (!made)
        return;
    QTEST(made->unknownText, "unknown");
    QTEST(made->withheldText, "withheld");
    ReplySettings rest = *made; // nothing else is touched
    rest.language = replies.language;
    rest.unknownText = replies.unknownText;
    rest.withheldText = replies.withheldText;
    QVERIFY(rest == replies);
}

QTEST_APPLESS_MAIN(TestSpokenWords)
#include "tst_spokenwords.moc"
