// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/autostart.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// The text behind the escapes that every value of a desktop file may have.
QString unescaped(const QString &value)
{
    static const QHash<QChar, QChar> meanings{
        {u's', u' '}, {u'n', u'\n'}, {u't', u'\t'}, {u'r', u'\r'}, {u'\\', u'\\'}};
    QString text;
    for (qsizetype i = 0; i < value.size(); ++i)
        text += value.at(i) == u'\\' ? meanings.value(value.at(++i)) : value.at(i);
    return text;
}

/// The words that a desktop starts for this Exec, written from the specification alone.
QStringList wordsOf(const QString &exec)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool isWord = false;
    const QString line = unescaped(exec);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar character = line.at(i);
        isWord = isWord || character != u' ';
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (character == u'\\' && isQuoted)
            word += line.at(++i);
        else if (character == u' ' && !isQuoted) {
            if (isWord)
                words.append(word);
            word.clear();
            isWord = false;
        } else
            word += character;
    }
    if (isWord)
        words.append(word);
    return words.replaceInStrings(u"%%"_s, u"%"_s);
}

const StartCommand usual{u"/usr/bin/birdcar"_s, {u"--tray"_s, u"--database=/home/ann/birdcar.db"_s}};

QByteArray usualEntry()
{
    return autostartEntry(usual).value();
}

} // namespace

class TestAutostart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data();
    void quotes();
    void keepsOddWords_data();
    void keepsOddWords();
    void writesTheEntry();
    void refusesAProgramThatNoDesktopCanName();
    void reads_data();
    void reads();
};

void TestAutostart::quotes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("exec");
    const auto row = [](const char *name, const QString &word, const QString &exec) {
        QTest::newRow(name) << word << exec;
    };
    row("plain", u"--tray"_s, u"--tray"_s);
    row("path", u"/home/ann/depot-1_b.db"_s, u"/home/ann/depot-1_b.db"_s);
    row("empty", u""_s, uR"("")"_s);
    row("blank", u"/home/ann lee/b.db"_s, uR"("/home/ann lee/b.db")"_s);
    row("double quote", u"a\"b"_s, uR"("a\\"b")"_s);
    row("single quote", u"ann's"_s, uR"("ann's")"_s);
    row("backslash", u"a\\b"_s, uR"("a\\\\b")"_s);
    row("dollar", u"$HOME"_s, uR"("\\$HOME")"_s);
    row("backtick", u"`id`"_s, uR"("\\`id\\`")"_s);
    row("percent", u"100%u"_s, u"100%%u"_s);
    row("percent and blank", u"50 %"_s, uR"("50 %%")"_s);
    row("semicolon", u"a;b"_s, uR"("a;b")"_s);
    row("new line", u"a\nb"_s, uR"("a\nb")"_s);
    row("tab", u"a\tb"_s, uR"("a\tb")"_s);
    row("tilde", u"~/b.db"_s, uR"("~/b.db")"_s);
    row("letters of other languages", u"/home/\u017cofia/\u65e5\u672c.db"_s,
        u"/home/\u017cofia/\u65e5\u672c.db"_s);
    row("url", u"postgresql://ann@host/db?sslmode=require&x=1"_s,
        uR"("postgresql://ann@host/db?sslmode=require&x=1")"_s);
}

void TestAutostart::quotes()
{
    QFETCH(const QString, word);
    QFETCH(const QString, exec);
    QCOMPARE(desktopExec({u"/p"_s, {word}}).value(), u"/p "_s + exec);
}

void TestAutostart::keepsOddWords_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : {"",
                             " ",
                             " leading",
                             "trailing ",
                             "two  blanks",
                             "\\",
                             "\\\\",
                             "\\n",
                             "\"",
                             "\"\"",
                             "'",
                             "`",
                             "$",
                             "$$",
                             "%",
                             "%%",
                             "%f %F %u",
                             "a\nb",
                             "\ta\t",
                             "\\\"$`\\",
                             "=",
                             "a=b",
                             "#",
                             "*?",
                             "(a)",
                             "<a>|&;",
                             "~",
                             "\xc3\xa9",
                             "[Desktop Entry]",
                             "\r"})
        QTest::newRow(QByteArray(word).toPercentEncoding(" ").constData()) << QString::fromUtf8(word);
}

void TestAutostart::keepsOddWords()
{
    QFETCH(const QString, word);
    const StartCommand command{u"/opt/bird car/birdcar"_s,
                               {word, u"--database=/data/"_s + word + u"/b.db"_s}};
    const QByteArray entry = autostartEntry(command).value();
    QCOMPARE(entry.count('\n'), 9); // nothing breaks out of its line
    const auto exec = desktopExec(command).value();
    QVERIFY(entry.contains("\nExec=" + exec.toUtf8() + '\n'));
    QCOMPARE(wordsOf(exec), QStringList(command.program) + command.arguments);
    QCOMPARE(readAutostart(entry, command), LoginStart::On);
}

void TestAutostart::writesTheEntry()
{
    QCOMPARE(usualEntry(), "[Desktop Entry]\n"
                           "Type=Application\n"
                           "Version=1.4\n"
                           "Name=BirdCar Dispatch\n"
                           "Icon=org.birdcar.Dispatch\n"
                           "TryExec=/usr/bin/birdcar\n"
                           "Exec=/usr/bin/birdcar --tray --database=/home/ann/birdcar.db\n"
                           "Terminal=false\n"
                           "StartupNotify=false\n"_ba);
    if (QStandardPaths::findExecutable(u"desktop-file-validate"_s).isEmpty())
        QSKIP("there is no desktop-file-validate");
    const QTemporaryDir folder;
    const StartCommand odd{u"/opt/a \"b\" $c/birdcar"_s, {u"--database=/ann's/100%/a\\b;c.db"_s}};
    for (const QByteArray &entry : {usualEntry(), autostartEntry(odd).value()}) {
        QFile file(folder.filePath(u"org.birdcar.Dispatch.desktop"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(entry);
        file.close();
        QProcess validator;
        validator.start(u"desktop-file-validate"_s, {file.fileName()});
        QVERIFY(validator.waitForFinished());
        QCOMPARE(validator.readAllStandardOutput() + validator.readAllStandardError(), QByteArray());
        QCOMPARE(validator.exitCode(), 0);
    }
}

void TestAutostart::refusesAProgramThatNoDesktopCanName()
{
    QVERIFY(!desktopExec({u"/opt/a=b/birdcar"_s, {}}));
    QVERIFY(!desktopExec({u"/opt/50%/birdcar"_s, {}}));
    QVERIFY(!autostartEntry({u"/opt/a=b/birdcar"_s, {}}));
}

void TestAutostart::reads_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<LoginStart>("state");
    const auto row = [](const char *name, const QByteArray &content, LoginStart state) {
        QTest::newRow(name) << content << state;
    };
    row("no file", {}, LoginStart::Off);
    row("no desktop file", "\x00\xff\n=\n[", LoginStart::Off);
    row("ours", usualEntry(), LoginStart::On);
    row("with blanks around the sign", QByteArray(usualEntry()).replace("Exec=/", "Exec = /"),
        LoginStart::On);
    row("switched off by the desktop", usualEntry() + "Hidden=true\n", LoginStart::Off);
    row("switched off by GNOME", usualEntry() + "X-GNOME-Autostart-enabled=false\n", LoginStart::Off);
    row("switched on by GNOME", usualEntry() + "X-GNOME-Autostart-enabled=true\n", LoginStart::On);
    row("an action behind it", usualEntry() + "[Desktop Action demo]\nExec=birdcar --demo\nHidden=true\n",
        LoginStart::On);
    row("another database", QByteArray(usualEntry()).replace("birdcar.db", "other.db"), LoginStart::Other);
    row("another program", QByteArray(usualEntry()).replace("/usr/bin", "/usr/local/bin"), LoginStart::Other);
    row("without a command", "[Desktop Entry]\nType=Application\n", LoginStart::Off);
}

void TestAutostart::reads()
{
    QFETCH(const QByteArray, content);
    QTEST(readAutostart(content, usual), "state");
}

QTEST_APPLESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
