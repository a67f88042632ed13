// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handsets.h"
#include "tests/ui/uidesk.h"
#include "ui/actionlist.h"
#include "ui/guideview.h"
#include "ui/guidewindow.h"
#include "ui/language.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTranslator>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// Phones that do nothing: only so that their page is there.
class IdleHandsets : public Handsets
{
    Q_OBJECT

public:
    void sendText(const PhoneNumber &, const PhoneNumber &, const QString &) override {}
    void setTrouble(DemoTrouble) override {}
    void call(const PhoneNumber &, const PhoneNumber &, CallerId) override {}
};

GuideWindow *openGuide()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *guide = qobject_cast<GuideWindow *>(window);
        if (guide && guide->isVisible())
            return guide;
    }
    return nullptr;
}

/// The keys that keys.md gives to a command: "`Ctrl+N`: **New ride**".
QHash<QString, QString> keysOfTheGuide(const QString &markdown)
{
    static const QRegularExpression entry(u"^- `([^`]+)`: \\*\\*(.+)\\*\\*$"_s,
                                          QRegularExpression::MultilineOption);
    QHash<QString, QString> keys;
    for (auto match = entry.globalMatch(markdown); match.hasNext();) {
        const auto found = match.next();
        keys.insert(found.captured(2), found.captured(1));
    }
    return keys;
}

} // namespace

/// The guide in the window: at the right chapter, to be searched and gone through, in nobody's way.
class TestGuide : public WindowTest<MainWindow>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void f1OpensTheChapterOfThePage();
    void f1OpensTheChapterAboutTheField_data();
    void f1OpensTheChapterAboutTheField();
    void f1WorksInOtherWindows();
    void everyChapterCanBeRead();
    void linksLeadOnAndBack();
    void findsWords();
    void findsWithoutAccents();
    void saysWhenThereIsNothing();
    void picturesFitTheView();
    void staysOutOfTheWay();
    void speaksTheWindowsLanguage();
    void keysAreThoseOfTheProgram();
    void theFirstFiveMinutesGoAsWritten();

private:
    GuideWindow *guideAt(const QString &chapter);

    IdleHandsets m_handsets;
};

void TestGuide::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_window = std::make_unique<MainWindow>(m_desk->desk(), &m_handsets);
    QVERIFY(activate());
}

GuideWindow *TestGuide::guideAt(const QString &chapter)
{
    find<QAction>("guideAction")->trigger();
    GuideWindow *guide = openGuide();
    guide->openChapter(chapter);
    if (!QTest::qWaitForWindowActive(guide))
        qFatal("the guide does not come to the front");
    return guide;
}

void TestGuide::f1OpensTheChapterOfThePage()
{
    const QList<std::pair<QString, QString>> pages{
        {u"ridesPage"_s, u"rides"_s},      {u"inboxPage"_s, u"inbox"_s},
        {u"customersPage"_s, u"people"_s}, {u"driversPage"_s, u"people"_s},
        {u"numbersPage"_s, u"numbers"_s},  {u"insightsPage"_s, u"insights"_s},
        {u"logPage"_s, u"log"_s},          {u"settingsPage"_s, u"settings"_s},
        {u"phonesPage"_s, u"start"_s}};
    const auto *stack = m_window->findChild<QStackedWidget *>(u"pageStack"_s);
    QCOMPARE(stack->count(), pages.size());
    for (const auto &[page, chapter] : pages) {
        QVERIFY(activate());
        m_window->openPage(page);
        QCOMPARE(stack->currentWidget()->objectName(), page);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        GuideWindow *guide = openGuide();
        QVERIFY(guide && QTest::qWaitForWindowActive(guide));
        QCOMPARE(guide->chapter(), chapter);
        QCOMPARE(guide->findChild<QListWidget *>()->currentItem()->text(),
                 guide->contents().titleOf(chapter));
    }
}

void TestGuide::f1OpensTheChapterAboutTheField_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("chapter");
    QTest::newRow("conversation") << u"writeTextAction"_s << u"conversation"_s;
    QTest::newRow("connection") << u"openConnectionAction"_s << u"connect"_s;
    QTest::newRow("backups") << u"openBackupsAction"_s << u"privacy"_s;
    QTest::newRow("palette") << u"commandPaletteAction"_s << u"keys"_s;
}

void TestGuide::f1OpensTheChapterAboutTheField()
{
    QFETCH(const QString, action);
    auto *rides = find<QTableView>("ridesTableView");
    QTRY_VERIFY(rides->model()->rowCount() > 0);
    rides->selectRow(0);
    QTRY_VERIFY(find<QAction>(action)->isEnabled());
    const QWidget *before = QApplication::focusWidget();
    find<QAction>(action)->trigger();
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QVERIFY(openGuide());
    QTEST(openGuide()->chapter(), "chapter");
}

void TestGuide::f1WorksInOtherWindows()
{
    m_window->openPage(u"logPage"_s);
    find<QAction>("handOverAction")->trigger();
    auto *handOver = find<QWidget>("handOverWindow");
    QTRY_COMPARE(QApplication::activeWindow(), handOver);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QVERIFY(openGuide());
    QCOMPARE(openGuide()->chapter(), u"handover"_s);
}

void TestGuide::everyChapterCanBeRead()
{
    GuideWindow *guide = guideAt(u"start"_s);
    auto *list = guide->findChild<QListWidget *>();
    QCOMPARE(list->count(), guide->contents().chapters().size());
    const auto *view = guide->findChild<GuideView *>();
    QSet<QString> titles;
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        QCOMPARE(guide->chapter(), guide->contents().chapters().at(row));
        const QString title = list->item(row)->text();
        QVERIFY(!title.isEmpty() && !titles.contains(title));
        titles.insert(title);
        QCOMPARE(view->document()->firstBlock().text(), title);
        QVERIFY(guide->windowTitle().contains(title));
    }
}

void TestGuide::linksLeadOnAndBack()
{
    GuideWindow *guide = guideAt(u"start"_s);
    auto *view = guide->findChild<GuideView *>();
    auto *back = guide->findChild<QAbstractButton *>(u"guideBackButton"_s);
    auto *forward = guide->findChild<QAbstractButton *>(u"guideForwardButton"_s);
    view->setFocus();
    for (int i = 0; i < 20 && guide->chapter() == "start"_L1; ++i) { // past what is only selected
        QTest::keyClick(view, Qt::Key_Tab);
        if (!view->hasFocus())
            break;
        QTest::keyClick(view, Qt::Key_Return);
    }
    QCOMPARE(guide->chapter(), u"trouble"_s); // the first link
    QVERIFY(back->isEnabled());
    QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(guide->chapter(), u"start"_s);
    QVERIFY(forward->isEnabled());
    forward->click();
    QCOMPARE(guide->chapter(), u"trouble"_s);
    QCOMPARE(guide->findChild<QListWidget *>()->currentItem()->text(),
             guide->contents().titleOf(u"trouble"_s));
}

void TestGuide::findsWords()
{
    GuideWindow *guide = guideAt(u"start"_s);
    auto *search = guide->findChild<QLineEdit *>(u"guideSearchLineEdit"_s);
    auto *list = guide->findChild<QListWidget *>();
    const auto *view = guide->findChild<GuideView *>();
    QTest::keyClick(guide, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"signing KEY"_s);
    QStringList shown;
    for (int row = 0; row < list->count(); ++row) {
        if (!list->item(row)->isHidden())
            shown.append(guide->contents().chapters().at(row));
    }
    QVERIFY(shown.contains(u"connect"_s) && shown.contains(u"trouble"_s));
    QVERIFY(!shown.contains(u"start"_s) && !shown.contains(u"insights"_s));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(guide->chapter(), shown.first());
    QVERIFY(u"signing key"_s.contains(view->textCursor().selectedText().toLower()));
    QVERIFY(view->textCursor().hasSelection() && !view->extraSelections().isEmpty());
    QSet<QString> seen;
    for (int i = 0; i < 200 && seen.size() < shown.size(); ++i) {
        seen.insert(guide->chapter());
        QTest::keyClick(search, Qt::Key_Return);
    }
    QCOMPARE(seen, QSet<QString>(shown.begin(), shown.end()));
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty() && guide->isVisible());
    QVERIFY(!list->item(0)->isHidden());
    QVERIFY(view->extraSelections().isEmpty());
}

void TestGuide::findsWithoutAccents()
{
    QVERIFY(guideWord(u"numeros"_s).match(u"N\u00FAmeros"_s).hasMatch());
    QVERIFY(guideWord(u"ruckgangig"_s).match(u"R\u00FCckg\u00E4ngig"_s).hasMatch());
    QVERIFY(guideWord(u"\u00E9\u00E9n"_s).match(u"\u00C9\u00C9N"_s).hasMatch());
    QVERIFY(guideWord(u"+20m."_s).match(u"`+20m.`"_s).hasMatch());
    QVERIFY(!guideWord(u"numero"_s).match(u"nummer"_s).hasMatch());
}

void TestGuide::saysWhenThereIsNothing()
{
    GuideWindow *guide = guideAt(u"start"_s);
    auto *search = guide->findChild<QLineEdit *>(u"guideSearchLineEdit"_s);
    const auto *label = guide->findChild<QLabel *>(u"guideSearchLabel"_s);
    search->setText(u"zebra"_s);
    QVERIFY(label->isVisible() && !label->text().isEmpty());
    const QString chapter = guide->chapter();
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(guide->chapter(), chapter);
    search->clear();
    QVERIFY(!label->isVisible());
}

void TestGuide::picturesFitTheView()
{
    GuideWindow *guide = guideAt(u"start"_s);
    const auto *view = guide->findChild<GuideView *>();
    const auto pictureWidth = [view] {
        const QVariant picture =
            view->document()->resource(QTextDocument::ImageResource, QUrl(u"pictures/window.png"_s));
        return qRound(picture.value<QImage>().deviceIndependentSize().width());
    };
    guide->resize(1900, 900);
    QTRY_VERIFY(view->viewport()->width() > 1400);
    QTRY_COMPARE(pictureWidth(), QImage(u":/guide/en/pictures/window.png"_s).width()); // and no larger
    guide->resize(700, 600);
    QTRY_VERIFY(pictureWidth() < 700);
    QTRY_VERIFY(view->document()->idealWidth() <= view->viewport()->width());
}

void TestGuide::staysOutOfTheWay()
{
    GuideWindow *guide = guideAt(u"start"_s);
    QVERIFY(!guide->isModal() && !guide->parentWidget());
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->openPage(u"ridesPage"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QVERIFY(guide->isVisible());
    guide->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(guide));
    QTest::keyClick(guide->findChild<GuideView *>(), Qt::Key_Escape);
    QVERIFY(!guide->isVisible());
}

void TestGuide::speaksTheWindowsLanguage()
{
    for (const QString &language : windowLanguages()) {
        QTranslator translator;
        QVERIFY(translator.load(u"birdcar_"_s + language, u":/translations"_s));
        QCoreApplication::installTranslator(&translator);
        const GuideContents contents;
        QCOMPARE(contents.language(), language);
        for (const QString &chapter : contents.chapters())
            QVERIFY2(!contents.titleOf(chapter).isEmpty(), qPrintable(chapter));
    }
}

void TestGuide::keysAreThoseOfTheProgram()
{
    QHash<QString, QString> real;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        const QStringList keys = QKeySequence::listToString(action->shortcuts()).split(u"; "_s);
        for (const QString &key : keys)
            real.insert(key, plainActionText(action->text()));
    }
    const GuideContents contents;
    const auto given = keysOfTheGuide(contents.markdownOf(u"keys"_s));
    QVERIFY(given.size() >= 10);
    for (auto entry = given.cbegin(); entry != given.cend(); ++entry)
        QCOMPARE(u"%1: %2"_s.arg(entry.value(), real.value(entry.value())),
                 u"%1: %2"_s.arg(entry.value(), entry.key()));
    static const QStringList ofFields{u"Ctrl+Enter"_s, u"Alt+Left"_s, u"Alt+Right"_s,
                                      u"Shift+F10"_s,  u"F10"_s,      u"F4"_s};
    static const QRegularExpression key(u"`((?:Ctrl|Shift|Alt)\\+[^`]+|F\\d+|Ins|Del)`"_s);
    for (const QString &chapter : contents.chapters()) {
        const QString text = contents.markdownOf(chapter);
        for (auto match = key.globalMatch(text); match.hasNext();) {
            const QString named = match.next().captured(1);
            QVERIFY2(real.contains(named) || ofFields.contains(named), qPrintable(chapter + u": "_s + named));
        }
    }
}

/// start.md, with the sample people of the demo.
void TestGuide::theFirstFiveMinutesGoAsWritten()
{
    const QString text = GuideContents().markdownOf(u"start"_s);
    QVERIFY(text.contains(u"`carla`"_s) && text.contains(u"`dirk`"_s) && text.contains(u"`+20m`"_s));
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    const auto type = [](const QString &words) { QTest::keyClicks(QApplication::focusWidget(), words); };
    const auto rides = [this] { return m_desk->reader.rides(Page{}).value(); };
    const qsizetype before = rides().size();
    m_window->openPage(u"logPage"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"carla"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    press(Qt::Key_Tab);
    type(u"dirk"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(find<QComboBox>("driverComboBox")->currentText(), u"Dirk de Dijk"_s);
    press(Qt::Key_Tab);
    type(u"Here"_s);
    press(Qt::Key_Tab);
    type(u"There"_s);
    press(Qt::Key_Tab);
    type(u"+20m"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rides().size(), before + 1);
    QTRY_VERIFY(find<QWidget>("undoStrip")->isVisible());
    press(Qt::Key_1, Qt::ControlModifier);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rides().first().state, RideState::Closed);
    QCOMPARE(rides().first().customer, u"Carla Coach"_s);
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
