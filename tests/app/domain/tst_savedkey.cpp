// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/savedkey.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestSavedKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsPasted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key"); // empty: it cannot be one
        QTest::newRow("plain") << u"live_aB3-_"_s << u"live_aB3-_"_s;
        QTest::newRow("with a line end") << u" live_aB3 \r\n"_s << u"live_aB3"_s;
        QTest::newRow("signs") << u"a+b/c=="_s << u"a+b/c=="_s;
        QTest::newRow("nothing") << u""_s << QString();
        QTest::newRow("blank") << u" \t"_s << QString();
        QTest::newRow("two words") << u"live one"_s << QString();
        QTest::newRow("two lines") << u"live\none"_s << QString();
        QTest::newRow("what a file says instead of a key") << u"keyring: x"_s << QString();
        QTest::newRow("other letters") << u"liv\u00e9"_s << QString();
        QTest::newRow("longest") << QString(1000, u'x') << QString(1000, u'x');
        QTest::newRow("too long") << QString(1001, u'x') << QString();
    }

    void readsWhatIsPasted()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, key);
        const auto read = readKey(typed);
        QCOMPARE(read.ok(), !key.isEmpty());
        if (read)
            QCOMPARE(*read, key);
    }

    void knowsTestKeys()
    {
        QVERIFY(isTestKey(u"test_aB3"_s));
        QVERIFY(!isTestKey(u"live_test_aB3"_s));
        QVERIFY(!isTestKey(QString()));
    }

    void namesTheWayOut()
    {
        for (const KeyName name : keyNames) {
            const QString sentence = awaitedKeySentence(name, KeyringTrouble::Locked);
            QVERIFY2(sentence.contains(keyVariable(name)) && sentence.contains(u"locked"_s),
                     qPrintable(sentence));
        }
    }
};

QTEST_APPLESS_MAIN(TestSavedKey)
#include "tst_savedkey.moc"
