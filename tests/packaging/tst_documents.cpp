// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandforms.h"
#include "app/cli/helptext.h"
#include "packaging/documents/completions.h"
#include "packaging/documents/helpdocument.h"
#include "packaging/documents/manualpage.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &fileInSource)
{
    QFile file(QDir(QStringLiteral(BIRDCAR_SOURCE_DIR)).filePath(fileInSource));
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What bash offers after this line, whose last word is the one that is being typed.
QStringList offered(const QString &script, const QStringList &words)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"completion"_s));
    if (!file.open(QFile::WriteOnly))
        return {};
    file.write(script.toUtf8());
    file.close();
    QProcess bash;
    bash.setWorkingDirectory(QStringLiteral(BIRDCAR_TEST_DATA) + u"/captures"_s);
    const QString ask = u". \"$0\"; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _birdcar 2>/dev/null; "
                        "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
    bash.start(u"bash"_s, QStringList{u"-c"_s, ask, file.fileName(), u"birdcar"_s} + words);
    bash.waitForFinished();
    QStringList lines = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

} // namespace

/// The manual page and the completions say what the program takes, and the desktop's files know each other.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHelp();
    void manualHasEverything();
    void manualIsCleanRoff();
    void completes_data();
    void completes();
    void everyShellHasEveryOption();
    void oneApplicationId();

private:
    const HelpDocument m_help = readHelp(helpText());
};

void TestDocuments::readsTheHelp()
{
    QVERIFY(m_help.summary.startsWith(u"BirdCar Dispatch connects"_s));
    QVERIFY(m_help.commands.size() > 10);
    for (const HelpEntry &entry : m_help.commands)
        QVERIFY2(entry.form.startsWith(u"birdcar"_s) && !entry.form.contains(u"  "_s),
                 qPrintable(entry.form));
    QVERIFY(m_help.options.size() > 5);
    for (const HelpEntry &entry : m_help.options)
        QVERIFY2(entry.form.startsWith(u"--"_s), qPrintable(entry.form));
    QVERIFY(m_help.exitStatus.startsWith(u"0 done"_s));
    QVERIFY(m_help.environment.contains(u"BIRDCAR_REGION"_s));
    QVERIFY(!m_help.examples.isEmpty() && !m_help.notes.isEmpty());
    QCOMPARE(valueOf(m_help, u"to"_s), u"customer|driver|both"_s);
    QCOMPARE(valueOf(m_help, u"json"_s), QString());
    QCOMPARE(textOf(m_help, u"headless"_s), u"the listener without a window"_s);
}

void TestDocuments::manualHasEverything()
{
    QString page = manualPage(m_help, u"0.1.0"_s, u"2026-12-24"_s);
    page.remove(QRegularExpression(u"\\\\f[A-Z]"_s)).replace(u"\\-"_s, u"-"_s);
    for (const QString &option : optionNames().withValue + optionNames().switches)
        QVERIFY2(page.contains(u"--"_s + option), qPrintable(option));
    for (const CommandForm &form : commandForms())
        QVERIFY2(page.contains(u"birdcar "_s + form.words.value(0)), qPrintable(form.words.join(u' ')));
    for (const QString &subject : subjectWords())
        QVERIFY2(page.contains(subject), qPrintable(subject));
}

void TestDocuments::manualIsCleanRoff()
{
    const QString page = manualPage(m_help, u"0.1.0"_s, u"2026-12-24"_s);
    static const QRegularExpression bareDash(u"[^\\\\]-"_s);
    for (const QString &line : page.split(u'\n').sliced(2)) // after the comment and the title
        QVERIFY2(!bareDash.match(line).hasMatch(), qPrintable(line));
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty())
        QSKIP("needs groff");
    QProcess groff;
    groff.start(u"groff"_s, {u"-man"_s, u"-ww"_s, u"-Tutf8"_s});
    groff.write(page.toUtf8());
    groff.closeWriteChannel();
    QVERIFY(groff.waitForFinished());
    QCOMPARE(groff.readAllStandardError(), "");
    QVERIFY(groff.readAllStandardOutput().contains("wrong usage"));
}

void TestDocuments::completes_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("command") << QStringList{u"se"_s} << QStringList{u"selftest"_s};
    QTest::newRow("second word") << QStringList{u"ride"_s, u"re"_s}
                                 << QStringList{u"reassign"_s, u"reopen"_s};
    QTest::newRow("list") << QStringList{u"list"_s, u"e"_s} << QStringList{u"events"_s};
    QTest::newRow("no import of rides") << QStringList{u"import"_s, u"r"_s} << QStringList{};
    QTest::newRow("file") << QStringList{u"import"_s, u"drivers"_s, u"inbound-2021"_s}
                          << QStringList{u"inbound-2021.json"_s};
    QTest::newRow("file of an option")
        << QStringList{u"--env-file"_s, u"send"_s} << QStringList{u"send-reply-2022.json"_s};
    QTest::newRow("choice") << QStringList{u"--webhook-auth"_s, u"s"_s}
                            << QStringList{u"secret"_s, u"signature"_s};
    QTest::newRow("behind an option")
        << QStringList{u"--depot"_s, u"ride"_s, u"rest"_s} << QStringList{u"restore"_s};
    QTest::newRow("option of a command")
        << QStringList{u"ride"_s, u"create"_s, u"--cu"_s} << QStringList{u"--customer"_s};
    QTest::newRow("option of another command")
        << QStringList{u"ride"_s, u"close"_s, u"--cu"_s} << QStringList{};
    QTest::newRow("general option") << QStringList{u"doctor"_s, u"--dat"_s} << QStringList{u"--database"_s};
}

void TestDocuments::completes()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, first);
    QCOMPARE(offered(bashCompletion(m_help), typed), first);
}

void TestDocuments::everyShellHasEveryOption()
{
    for (const QString &option : optionNames().withValue + optionNames().switches) {
        QVERIFY2(bashCompletion(m_help).contains(u"--"_s + option), qPrintable(option));
        QVERIFY2(zshCompletion(m_help).contains(u"--"_s + option), qPrintable(option));
        QVERIFY2(fishCompletion(m_help).contains(u"-l "_s + option), qPrintable(option));
    }
}

void TestDocuments::oneApplicationId()
{
    const QString id = u"org.birdcar.Dispatch"_s;
    const QString linux = u"packaging/linux/"_s;
    QVERIFY(contentOf(u"app/main.cpp"_s).contains(u"setDesktopFileName(u\"%1\"_s)"_s.arg(id)));
    QVERIFY(contentOf(linux + id + u".desktop"_s).contains(u"\nIcon=%1\n"_s.arg(id)));
    const QString metainfo = contentOf(linux + id + u".metainfo.xml.in"_s);
    QVERIFY(metainfo.contains(u"<id>%1</id>"_s.arg(id)));
    QVERIFY(metainfo.contains(u"<launchable type=\"desktop-id\">%1.desktop<"_s.arg(id)));
    QVERIFY(contentOf(u"packaging/CMakeLists.txt"_s).contains(u"RENAME %1.png"_s.arg(id)));
    QVERIFY(contentOf(u"packaging/flatpak/%1.yml"_s.arg(id)).contains(u"id: "_s + id));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
