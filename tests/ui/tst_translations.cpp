// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/translationentries.h"
#include "tests/ui/uidesk.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%(L?\\d+|L?n)|\\{\\w+\\}"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

bool hasMnemonic(const QString &text)
{
    return !QKeySequence::mnemonic(text).isEmpty();
}

/// What is wrong with a translation; empty if nothing is.
QString complaint(const Entry &entry)
{
    if (!entry.type.isEmpty())
        return entry.type;
    if (entry.numerus && entry.translations.size() != 2)
        return u"not one form for one and one for many"_s;
    for (const QString &translation : entry.translations) {
        if (translation.trimmed().isEmpty())
            return u"empty"_s;
        if (placeholdersOf(translation) != placeholdersOf(entry.source))
            return u"placeholders differ: "_s + translation;
        if (hasMnemonic(translation) != hasMnemonic(entry.source))
            return u"mnemonic lost or new: "_s + translation;
        if (translation.count(u'\n') != entry.source.count(u'\n'))
            return u"lines differ: "_s + translation;
    }
    return {};
}

} // namespace

/// The window speaks four languages, each of them whole.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
    void choosesALanguage_data();
    void choosesALanguage();
    void windowSpeaksIt_data();
    void windowSpeaksIt();
    void mnemonicsAreUniqueInEachMenu_data() { windowSpeaksIt_data(); }
    void mnemonicsAreUniqueInEachMenu();
};

void TestTranslations::findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, const char *message, bool isGood) {
        QTest::newRow(name) << QByteArray(message) << isGood;
    };
    row("good", "<message><source>Ride %1</source><translation>Rit %1</translation></message>", true);
    row("unfinished", "<message><source>a</source><translation type=\"unfinished\">b</translation></message>",
        false);
    row("obsolete", "<message><source>a</source><translation type=\"vanished\">b</translation></message>",
        false);
    row("empty", "<message><source>a</source><translation></translation></message>", false);
    row("placeholder lost", "<message><source>Ride %1</source><translation>Rit</translation></message>",
        false);
    row("placeholder changed",
        "<message><source>%1 of %2</source><translation>%1 van %1</translation></message>", false);
    row("order may change", "<message><source>%1 of %2</source><translation>%2: %1</translation></message>",
        true);
    row("mnemonic lost", "<message><source>&amp;Close</source><translation>Sluiten</translation></message>",
        false);
    row("one form of two",
        "<message numerus=\"yes\"><source>%n SMS</source><translation><numerusform>%n sms</numerusform>"
        "</translation></message>",
        false);
    row("both forms",
        "<message numerus=\"yes\"><source>%n SMS</source><translation><numerusform>%n sms</numerusform>"
        "<numerusform>%n sms</numerusform></translation></message>",
        true);
}

void TestTranslations::findsWhatIsWrong()
{
    QFETCH(const QByteArray, message);
    const auto entries = entriesOf("<TS><context><name>c</name>" + message + "</context></TS>");
    QCOMPARE(entries.size(), 1);
    QTEST(complaint(entries.first()).isEmpty(), "isGood");
}

void TestTranslations::everyStringIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("least");
    QTest::newRow("English plurals") << u"en"_s << 1;
    QTest::newRow("Dutch") << u"nl"_s << 100;
    QTest::newRow("German") << u"de"_s << 100;
    QTest::newRow("Spanish") << u"es"_s << 100;
}

void TestTranslations::everyStringIsTranslated()
{
    QFETCH(const QString, language);
    QFETCH(const int, least);
    const auto entries = entriesOf(translationFile(language));
    QVERIFY2(entries.size() >= least, "the file is missing or almost empty");
    QStringList wrong;
    for (const Entry &entry : entries) {
        if (const QString why = complaint(entry); !why.isEmpty())
            wrong.append(u"%1 \"%2\": %3"_s.arg(entry.context, entry.source, why));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestTranslations::choosesALanguage_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("language");
    QTest::newRow("system") << QString() << QStringList{u"de-AT"_s, u"en-GB"_s} << u"de"_s;
    QTest::newRow("chosen") << u"es"_s << QStringList{u"de-AT"_s} << u"es"_s;
    QTest::newRow("second of the system") << QString() << QStringList{u"fr"_s, u"nl_BE"_s} << u"nl"_s;
    QTest::newRow("none of them") << QString() << QStringList{u"fr-FR"_s} << u"en"_s;
    QTest::newRow("chosen in error") << u"xx"_s << QStringList{u"nl"_s} << u"nl"_s;
}

void TestTranslations::choosesALanguage()
{
    QFETCH(const QString, chosen);
    QFETCH(const QStringList, system);
    QTEST(windowLanguage(chosen, system), "language");
}

void TestTranslations::windowSpeaksIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("file");
    QTest::newRow("English") << u"en"_s << u"&File"_s;
    QTest::newRow("Dutch") << u"nl"_s << u"&Bestand"_s;
    QTest::newRow("German") << u"de"_s << u"&Datei"_s;
    QTest::newRow("Spanish") << u"es"_s << u"&Archivo"_s;
}

void TestTranslations::windowSpeaksIt()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u"birdcar_"_s + language, u":/translations"_s));
    QCoreApplication::installTranslator(&translator);
    UiDesk desk(UiDesk::Data::Sample);
    const MainWindow window(desk.desk());
    QTEST(window.menuBar()->actions().first()->text(), "file");
}

void TestTranslations::mnemonicsAreUniqueInEachMenu()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u"birdcar_"_s + language, u":/translations"_s));
    QCoreApplication::installTranslator(&translator);
    UiDesk desk(UiDesk::Data::Sample);
    const MainWindow window(desk.desk());
    QStringList doubled;
    QList<QList<QAction *>> menus{window.menuBar()->actions()};
    for (const QMenu *menu : window.findChildren<QMenu *>())
        menus.append(menu->actions());
    for (const QList<QAction *> &actions : menus) {
        QHash<QString, QString> users;
        for (const QAction *action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (!key.isEmpty() && users.contains(key))
                doubled.append(users.value(key) + u" and "_s + action->text());
            users.insert(key, action->text());
        }
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
