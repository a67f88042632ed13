// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandrunner.h"

#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<TestDesk>(DatabaseEngine::Sqlite); }
    void cleanup() { m_desk.reset(); }

    void takesRows_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("people");
        const QStringList anna{u"Anna 31612345678"_s};
        QTest::newRow("plain") << QByteArray("name,number\nAnna,+31612345678\n") << anna;
        QTest::newRow("national number") << QByteArray("name,number\nAnna,06 12 34 56 78\n") << anna;
        QTest::newRow("other order and case") << QByteArray(" NUMBER ,Name\n+31612345678,Anna\n") << anna;
        QTest::newRow("other columns")
            << QByteArray("id,name,town,number\n7,Anna,Zwolle,+31612345678\n") << anna;
        QTest::newRow("semicolons and a mark")
            << QByteArray("\xEF\xBB\xBFname;number\r\nAnna;+31612345678\r\n") << anna;
        QTest::newRow("tabs") << QByteArray("name\tnumber\nAnna\t+31612345678\n") << anna;
        QTest::newRow("guarded against formulas") << QByteArray("name,number\nAnna,'+31612345678\n") << anna;
        QTest::newRow("quoted") << QByteArray("\"name\",\"number\"\n\"An\nna\",\"+31612345678\"\n")
                                << QStringList{u"An na 31612345678"_s};
        QTest::newRow("Windows-1252")
            << QByteArray("name,number\nJ\xFCrgen,+31612345678\n") << QStringList{u"Jürgen 31612345678"_s};
        QTest::newRow("blank rows") << QByteArray("\nname,number\n\n,\n , \nAnna,+31612345678\n\n") << anna;
        QTest::newRow("the same row twice")
            << QByteArray("name,number\nAnna,+31612345678\nAnna,0612345678\n") << anna;
        QTest::newRow("two names for a phone")
            << QByteArray("name,number\nAnna,+31612345678\nBert,+31612345678\n")
            << QStringList{u"Anna 31612345678"_s, u"Bert 31612345678"_s};
        QTest::newRow("nobody") << QByteArray("name,number\n") << QStringList();
    }

    void takesRows()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, people);
        const Ran ran = import(u"customers"_s, content);
        QCOMPARE(ran.err, QString());
        QCOMPARE(ran.status, 0);
        QCOMPARE(listed(u"customers"_s), people);
    }

    void secondRunAddsNothing()
    {
        const QByteArray content("name,number\nAnna,+31612345678\nBert,+31612345679\n");
        QCOMPARE(import(u"drivers"_s, content).out, u"2 added, 0 unchanged, 0 refused.\n"_s);
        const Ran again = import(u"drivers"_s, content);
        QCOMPARE(again.status, 0);
        QCOMPARE(again.out, u"0 added, 2 unchanged, 0 refused.\n"_s);
        QCOMPARE(listed(u"drivers"_s).size(), 2);
        QCOMPARE(listed(u"customers"_s).size(), 0);
    }

    void takesGoodRowsAndNamesBadOnes()
    {
        const Ran ran = import(u"customers"_s, "name,number\n"
                                               "Anna,+31612345678\n"
                                               "Bert,12\n"
                                               ",+31612345679\n"
                                               "\"Ca\nrl\",4.41E+11\n"
                                               "Dora\n"
                                               "Emil,+31612345670\n"
                                               "\"Fay\"x,+31612345671\n"
                                               "\"Gus,+31612345672\n");
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.out, u"2 added, 0 unchanged, 6 refused.\n"_s);
        QCOMPARE(listed(u"customers"_s), (QStringList{u"Anna 31612345678"_s, u"Emil 31612345670"_s}));
        QStringList places;
        for (const QString &line : ran.err.split(u'\n', Qt::SkipEmptyParts))
            places.append(line.section(u':', 0, 0));
        QCOMPARE(places, (QStringList{u"line 3"_s, u"line 4"_s, u"line 5"_s, u"line 7"_s, u"line 9"_s,
                                      u"line 10"_s}));
        QVERIFY(ran.err.contains(u"4.41E+11"_s));
        QVERIFY(ran.err.contains(u"a quote is never closed"_s));
    }

    void takesNumbers()
    {
        const Ran ran = import(u"numbers"_s, "number\n+3197010240001\n+3197010240002\n");
        QCOMPARE(ran.out, u"2 added, 0 unchanged, 0 refused.\n"_s);
        const Ran again = import(u"numbers"_s, "number,note\n+3197010240002,x\n+3197010240003,y\n");
        QCOMPARE(again.out, u"1 added, 1 unchanged, 0 refused.\n"_s);
        QCOMPARE(again.status, 0);
        QCOMPARE(runAt(*m_desk, u"list numbers --json"_s).array().size(), 3);
    }

    void refusesLoops()
    {
        m_desk->number(u"3197010240001"_s);
        m_desk->customer(u"Anna"_s, u"31612345678"_s);
        QCOMPARE(import(u"drivers"_s, "name,number\nBob,+3197010240001\n").status, 1);
        QCOMPARE(import(u"numbers"_s, "number\n+31612345678\n").status, 1);
    }

    void printsCountsAsObject()
    {
        const Ran ran = import(u"customers"_s, "name,number\nAnna,+31612345678\nBert,1\n", u"--json"_s);
        QCOMPARE(ran.object(), (QJsonObject{{u"added"_s, 1}, {u"unchanged"_s, 0}, {u"refused"_s, 1}}));
    }

    void takesLongListsInParts()
    {
        QByteArray content("name,number\n");
        for (int i = 0; i < 61; ++i)
            content += "P" + QByteArray::number(i) + ",+316100000" + QByteArray::number(10 + i) + "\n";
        QCOMPARE(import(u"customers"_s, content).out, u"61 added, 0 unchanged, 0 refused.\n"_s);
        QCOMPARE(listed(u"customers"_s).size(), 61);
    }

    void changesNothingWithoutItsColumns_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no name") << QByteArray("number\n+31612345678\n");
        QTest::newRow("no number") << QByteArray("name,phone\nAnna,+31612345678\n");
        QTest::newRow("no header") << QByteArray("Anna,+31612345678\n");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\0\1\2\xFF\xFE", 5);
    }

    void changesNothingWithoutItsColumns()
    {
        QFETCH(QByteArray, content);
        const Ran ran = import(u"customers"_s, content);
        QCOMPARE(ran.status, 1);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains(u"Nothing was imported."_s));
        QVERIFY(listed(u"customers"_s).isEmpty());
    }

    void refusesUnreadableFile()
    {
        for (const QString &name : {m_folder.filePath(u"none.csv"_s), m_folder.path()}) {
            const Ran ran = runAt(*m_desk, u"import customers "_s + name);
            QCOMPARE(ran.status, 1);
            QVERIFY(ran.out.isEmpty());
            QVERIFY(ran.err.contains(name));
        }
    }

private:
    Ran import(const QString &subject, const QByteArray &content, const QString &more = {})
    {
        QFile file(m_folder.filePath(u"list.csv"_s));
        if (!file.open(QFile::WriteOnly | QFile::Truncate))
            return {};
        file.write(content);
        file.close();
        return runAt(*m_desk, u"import %1 %2 %3"_s.arg(subject, file.fileName(), more));
    }

    /// "name digits" of everybody, the oldest first.
    QStringList listed(const QString &subject)
    {
        QStringList people;
        for (const QJsonValue &person : runAt(*m_desk, u"list --json --limit 0 "_s + subject).array())
            people.prepend(person[u"name"_s].toString() + u' ' + person[u"number"_s].toString());
        return people;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
