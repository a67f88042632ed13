// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/searchterms.h"

#include "app/domain/plainletters.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;

class TestSearchTerms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasTyped_data();
    void readsWhatWasTyped();
    void findsInARide_data();
    void findsInARide();
    void knowsShortTerms();
    void readsNamesWithoutAccents_data();
    void readsNamesWithoutAccents();
    void spellsBeginningsInOtherWays();
};

void TestSearchTerms::readsWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("terms"); // "text/digits"
    QTest::newRow("nothing") << u"   "_s << QStringList{};
    QTest::newRow("a name") << u"Caitlyn"_s << QStringList{u"Caitlyn/"_s};
    QTest::newRow("two words") << u" Jan  de "_s << QStringList{u"Jan/"_s, u"de/"_s};
    QTest::newRow("national") << u"0612345678"_s << QStringList{u"0612345678/612345678"_s};
    QTest::newRow("with spaces") << u"06 1234 5678"_s << QStringList{u"/612345678"_s};
    QTest::newRow("international") << u"+31 6-1234 5678"_s << QStringList{u"/31612345678"_s};
    QTest::newRow("international with 00")
        << u"0031612345678"_s << QStringList{u"0031612345678/31612345678"_s};
    QTest::newRow("with (0)") << u"+31 (0)6 12345678"_s << QStringList{u"/31612345678"_s};
    QTest::newRow("a name and a phone") << u"jan 06-12 34"_s << QStringList{u"jan/"_s, u"/61234"_s};
    QTest::newRow("a place with a number") << u"Pier 14"_s << QStringList{u"Pier/"_s, u"14/14"_s};
    QTest::newRow("digits in a word") << u"A12"_s << QStringList{u"A12/"_s};
    QTest::newRow("only zeros") << u"00"_s << QStringList{u"00/"_s};
    QTest::newRow("signs") << u"\" % _"_s << QStringList{u"\"/"_s, u"%/"_s, u"_/"_s};
}

void TestSearchTerms::readsNamesWithoutAccents_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << u"Jan de Boer"_s << u"jan de boer"_s;
    QTest::newRow("marks") << u"Renée Müller"_s << u"renee muller"_s;
    QTest::newRow("strokes") << u"Łukasz Bjørn Đorđe"_s << u"lukasz bjorn dorde"_s;
    QTest::newRow("both letters i") << u"İnci Yılmaz"_s << u"inci yilmaz"_s;
    QTest::newRow("marks apart") << u"Ce\u0301line"_s << u"celine"_s;
    QTest::newRow("another alphabet") << u"Иван"_s << u"иван"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestSearchTerms::readsNamesWithoutAccents()
{
    QFETCH(QString, name);
    QTEST(plainLetters(name), "plain");
}

/// Few, because each is looked up.
void TestSearchTerms::spellsBeginningsInOtherWays()
{
    QCOMPARE(accentedBeginnings(u"ce"_s), QStringList());
    QCOMPARE(accentedBeginnings(u"12345"_s), QStringList());
    QCOMPARE(accentedBeginnings(u"kbpyh"_s), (QStringList{u"kbpý"_s, u"kbpÿ"_s}));
    QCOMPARE(accentedBeginnings(u"hyhd"_s), (QStringList{u"hýh"_s, u"hÿh"_s, u"hyhď"_s, u"hyhđ"_s}));
    for (const QString &word : {u"celine"_s, u"aeioua"_s, u"constantinopolitan"_s}) {
        const QStringList beginnings = accentedBeginnings(word);
        QVERIFY2(beginnings.size() < 400, qPrintable(QString::number(beginnings.size())));
        for (const QString &beginning : beginnings) {
            QVERIFY(word.startsWith(plainLetters(beginning)));
            QVERIFY(beginning != plainLetters(beginning));
        }
    }
    for (const QChar letter : u"acdegilnorstuyz"_s) {
        for (const QChar spelling : spellingsOfLetter(letter))
            QCOMPARE(plainLetters(spelling), QString(letter));
    }
}

void TestSearchTerms::readsWhatWasTyped()
{
    QFETCH(QString, typed);
    QStringList terms;
    for (const SearchTerm &term : searchTerms(typed))
        terms.append(term.text + u'/' + term.digits);
    QTEST(terms, "terms");
}

void TestSearchTerms::findsInARide_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("part of a name") << u"less"_s << true;
    QTest::newRow("any case") << u"CAIT"_s << true;
    QTest::newRow("a letter beyond ASCII") << u"ÇEL"_s << true;
    QTest::newRow("part of a place") << u"squ"_s << true;
    QTest::newRow("part of the number") << u"0102 2000"_s << true;
    QTest::newRow("part of a phone") << u"06 1234"_s << true;
    QTest::newRow("one letter begins a word") << u"c"_s << true;
    QTest::newRow("two letters begin a later word") << u"sq"_s << true;
    QTest::newRow("two letters inside a word") << u"qu"_s << false;
    QTest::newRow("two digits end a phone") << u"78"_s << true;
    QTest::newRow("two digits inside a phone") << u"23"_s << false;
    QTest::newRow("the ride's own number") << u"118"_s << true;
    QTest::newRow("part of it") << u"11"_s << false;
    QTest::newRow("not a pattern") << u"%"_s << false;
}

void TestSearchTerms::findsInARide()
{
    QFETCH(QString, typed);
    const SearchableRide ride{118,
                              {u"Caitlyn Carless"_s, u"Cem Çelik"_s},
                              {u"31612345678"_s, u"31687654301"_s, u"3197010220001"_s},
                              {u"Depot"_s, u"Dam square"_s}};
    const QList<SearchTerm> terms = searchTerms(typed);
    QCOMPARE(terms.size(), 1);
    QTEST(isInRide(terms.first(), ride), "found");
}

void TestSearchTerms::knowsShortTerms()
{
    QVERIFY(searchTerms(u"ja"_s).first().isShort());
    QVERIFY(searchTerms(u"061"_s).first().text.size() == 3);
    QVERIFY(!searchTerms(u"jan"_s).first().isShort());
    QVERIFY(!searchTerms(u"612"_s).first().isShort());
}

QTEST_GUILESS_MAIN(TestSearchTerms)
#include "tst_searchterms.moc"
