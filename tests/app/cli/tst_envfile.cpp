// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/envfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestEnvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsValue_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << QByteArray("KEY=value\n") << u"value"_s;
        QTest::newRow("no line end") << QByteArray("KEY=value") << u"value"_s;
        QTest::newRow("carriage returns") << QByteArray("# c\r\nKEY=value\r\n") << u"value"_s;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFKEY=value\n") << u"value"_s;
        QTest::newRow("export") << QByteArray("export KEY=value\n") << u"value"_s;
        QTest::newRow("blanks around") << QByteArray("  KEY = value \n") << u"value"_s;
        QTest::newRow("equals signs inside") << QByteArray("KEY=a=b==\n") << u"a=b=="_s;
        QTest::newRow("comment behind") << QByteArray("KEY=value # why\n") << u"value"_s;
        QTest::newRow("hash inside") << QByteArray("KEY=a#b\n") << u"a#b"_s;
        QTest::newRow("only a comment") << QByteArray("KEY= # later\n") << QString();
        QTest::newRow("empty") << QByteArray("KEY=\n") << QString();
        QTest::newRow("double quotes") << QByteArray("KEY=\"a # b\" # c\n") << u"a # b"_s;
        QTest::newRow("escapes") << QByteArray("KEY=\"a\\\"b\\\\c\\n\"\n") << u"a\"b\\c\\n"_s;
        QTest::newRow("single quotes") << QByteArray("KEY='a \\\" $b'\n") << u"a \\\" $b"_s;
        QTest::newRow("the last one counts") << QByteArray("KEY=a\nKEY=b\n") << u"b"_s;
        QTest::newRow("among others") << QByteArray("\nA=1\n\n# KEY=c\nKEY=b\nZ=3") << u"b"_s;
    }

    void readsValue()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, value);
        const auto values = parseEnvFile(content, u".env"_s);
        QVERIFY(values.ok());
        QVERIFY(values->contains(u"KEY"_s));
        QCOMPARE(values->value(u"KEY"_s), value);
    }

    void refusesMalformedLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::newRow("no equals sign") << QByteArray("A=1\nsecret-value\n") << 2;
        QTest::newRow("no name") << QByteArray("=secret-value\n") << 1;
        QTest::newRow("name with a dash") << QByteArray("A-B=secret-value\n") << 1;
        QTest::newRow("name begins with a digit") << QByteArray("1A=secret-value\n") << 1;
        QTest::newRow("two names") << QByteArray("A B=secret-value\n") << 1;
        QTest::newRow("double quote left open") << QByteArray("\r\n\r\nA=\"secret-value\r\nB=2\r\n") << 3;
        QTest::newRow("single quote left open") << QByteArray("A='secret-value\n") << 1;
        QTest::newRow("text behind the quote") << QByteArray("A=\"x\"secret-value\n") << 1;
    }

    void refusesMalformedLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        const auto values = parseEnvFile(content, u"my.env"_s);
        QVERIFY(!values.ok());
        QCOMPARE(values.problem().kind, Problem::Kind::InvalidInput);
        QVERIFY2(values.problem().text.startsWith(u"my.env, line %1: "_s.arg(line)),
                 qPrintable(values.problem().text));
        QVERIFY(!values.problem().text.contains(u"secret-value"_s));
    }

    void refusesWhatIsNoReadableFile()
    {
        const QTemporaryDir folder;
        QVERIFY(!readEnvFile(folder.filePath(u"none"_s)).ok());
        QVERIFY(!readEnvFile(folder.path()).ok());
        QFile file(folder.filePath(u"there"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("A=1\n");
        file.close();
        QCOMPARE(readEnvFile(file.fileName())->value(u"A"_s), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(TestEnvFile)
#include "tst_envfile.moc"
