// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/csv.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// A line for each record: "LINE: cell|cell (problem)".
QStringList shown(const QList<CsvRecord> &records)
{
    QStringList lines;
    for (const CsvRecord &record : records) {
        QString line = u"%1: %2"_s.arg(record.line).arg(record.cells.join(u'|'));
        if (!record.problem.isEmpty())
            line += u" (%1)"_s.arg(record.problem);
        lines.append(line.replace(u'\n', u"\\n"_s));
    }
    return lines;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("records");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("commas") << u"a,b\n1,2\n"_s << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
        QTest::newRow("semicolons") << u"a;b\n1,5;2\n"_s << QStringList{u"1: a|b"_s, u"2: 1,5|2"_s};
        QTest::newRow("tabs") << u"a\tb\n1;\t2,\n"_s << QStringList{u"1: a|b"_s, u"2: 1;|2,"_s};
        QTest::newRow("one column") << u"a\n1\n"_s << QStringList{u"1: a"_s, u"2: 1"_s};
        QTest::newRow("separator in a quoted header")
            << u"\"a;;;\",b\n1,2"_s << QStringList{u"1: a;;;|b"_s, u"2: 1|2"_s};
        QTest::newRow("CRLF") << u"a,b\r\n1,2\r\n"_s << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
        QTest::newRow("CR") << u"a,b\r1,2\r"_s << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
        QTest::newRow("no line end") << u"a,b\n1,2"_s << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
        QTest::newRow("empty lines") << u"\na,b\n\n\n1,2\n\n"_s << QStringList{u"2: a|b"_s, u"5: 1|2"_s};
        QTest::newRow("empty cells") << u"a,b\n,\n"_s << QStringList{u"1: a|b"_s, u"2: |"_s};
        QTest::newRow("separator at the end") << u"a,b\n1,"_s << QStringList{u"1: a|b"_s, u"2: 1|"_s};
        QTest::newRow("quoted") << u"a,b\n\"x, \"\"y\"\"\",\"\"\n"_s
                                << QStringList{u"1: a|b"_s, u"2: x, \"y\"|"_s};
        QTest::newRow("quoted line break")
            << u"a,b\r\n\"x\r\ny\",1\r\nz,2\r\n"_s << QStringList{u"1: a|b"_s, u"2: x\\ny|1"_s, u"4: z|2"_s};
        QTest::newRow("quoted empty line") << u"a\n\"\"\nb"_s << QStringList{u"1: a"_s, u"3: b"_s};
        QTest::newRow("blanks around quotes")
            << u"a,b\n \"x\" , \"y\"\n"_s << QStringList{u"1: a|b"_s, u"2: x|y"_s};
        QTest::newRow("quote inside a cell")
            << u"a,b\n5\" pipe,2\n"_s << QStringList{u"1: a|b"_s, u"2: 5\" pipe|2"_s};
        QTest::newRow("text behind a quote")
            << u"a,b\n\"x\"y,2\nz,3\n"_s
            << QStringList{u"1: a|b"_s, u"2: x|2 (there is text after a closing quote)"_s, u"3: z|3"_s};
        QTest::newRow("open quote") << u"a,b\n1,2\n\"x,3\ny,4\n"_s
                                    << QStringList{u"1: a|b"_s, u"2: 1|2"_s,
                                                   u"3: x,3\\ny,4\\n (a quote is never closed)"_s};
        QTest::newRow("open quote at the end")
            << u"a\n\""_s << QStringList{u"1: a"_s, u"2:  (a quote is never closed)"_s};
    }

    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, records);
        QCOMPARE(shown(parseCsv(text)), records);
    }

    void decodes_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << QByteArray("J\xC3\xBCrgen") << u"Jürgen"_s;
        QTest::newRow("UTF-8 with a mark") << QByteArray("\xEF\xBB\xBFJ\xC3\xBCrgen") << u"Jürgen"_s;
        QTest::newRow("UTF-16, little-endian") << QByteArray("\xFF\xFEJ\0\xFC\0", 6) << u"Jü"_s;
        QTest::newRow("UTF-16, big-endian") << QByteArray("\xFE\xFF\0J\0\xFC", 6) << u"Jü"_s;
        QTest::newRow("Windows-1252") << QByteArray("J\xFCrgen \x80 \x93x\x94") << u"Jürgen € “x”"_s;
        QTest::newRow("unused code of Windows-1252") << QByteArray("\xFC\x81") << u"ü\uFFFD"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void decodes()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, text);
        QCOMPARE(decodeCsv(content), text);
    }

    void writes_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringList{u"a"_s, u"b c"_s, QString()} << u"a,b c,\r\n"_s;
        QTest::newRow("separators") << QStringList{u"a,b"_s, u"c;d"_s} << u"\"a,b\",\"c;d\"\r\n"_s;
        QTest::newRow("quotes") << QStringList{u"a\"b"_s} << u"\"a\"\"b\"\r\n"_s;
        QTest::newRow("line break") << QStringList{u"a\nb"_s} << u"\"a\nb\"\r\n"_s;
        QTest::newRow("phone") << QStringList{u"+31612345678"_s} << u"'+31612345678\r\n"_s;
        QTest::newRow("formula") << QStringList{u"=1+2"_s, u"@x"_s, u"-x"_s} << u"'=1+2,'@x,'-x\r\n"_s;
        QTest::newRow("guarded already") << QStringList{u"'=1"_s} << u"''=1\r\n"_s;
        QTest::newRow("apostrophe") << QStringList{u"'t Hooft"_s} << u"'t Hooft\r\n"_s;
        QTest::newRow("blanks outside") << QStringList{u" a"_s} << u"\" a\"\r\n"_s;
    }

    void writes()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, line);
        QCOMPARE(csvLine(cells), line);
    }

    void writesWithAnotherSeparator() { QCOMPARE(csvLine({u"a;b"_s, u"c"_s}, u';'), u"\"a;b\";c\r\n"_s); }

    /// What is written comes back as it was, whatever is in it.
    void readsWhatItWrote_data() { writes_data(); }

    void readsWhatItWrote()
    {
        QFETCH(QStringList, cells);
        const auto records = parseCsv(QString(u"h,h,h\r\n"_s + csvLine(cells)));
        QCOMPARE(records.size(), 2);
        QStringList read;
        for (const QString &cell : records.last().cells)
            read.append(withoutFormulaGuard(cell));
        QCOMPARE(read, cells);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
