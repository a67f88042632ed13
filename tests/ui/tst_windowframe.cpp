// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/actionlist.h"
#include "ui/actiontablemodel.h"
#include "ui/deskpage.h"
#include "ui/mainwindow.h"
#include "ui/noticestrip.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

bool isQtsOwn(const QAction *action)
{
    return action->objectName().startsWith(u'_') || action->objectName().startsWith("qt_"_L1);
}

const DeskPage *pageOf(const QObject *object)
{
    const QObject *at = object;
    while (at && !qobject_cast<const DeskPage *>(at))
        at = at->parent();
    return qobject_cast<const DeskPage *>(at);
}

QStringList columnTexts(const QAbstractItemModel *model, int column)
{
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, column).data().toString());
    return texts;
}

} // namespace

/// Menus, command palette, list of keys, undo and what the window remembers.
class TestWindowFrame : public WindowTest<MainWindow>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void menusStandInOrder();
    void mnemonicsAreUniqueInEachMenu();
    void everyActionIsInBothLists();
    void noTwoActionsShareAKeyInOneContext();
    void findsByWords_data();
    void findsByWords();
    void paletteListsUnderAModelTester();
    void paletteRunsWhatIsTyped();
    void paletteGoesToThePageOfAnAction();
    void paletteDoesNotRunDisabledActions();
    void paletteGivesTheFocusBack();
    void paletteClosesWhenTheFocusGoes();
    void paletteKeepsTab();
    void keysAreListedOnCtrlF1();
    void saysWhichBirdCarItIs();
    void questionMarkIsTextInAField();
    void undoPressesTheOffer();
    void undoFirstUndoesTyping();
    void undoSaysThatThereIsNothing();
    void pagesOpenEachOther();
    void remembersSizeDividersAndPage();

private:
    void open();
    QStackedWidget *pages() const { return m_window->findChild<QStackedWidget *>(); }
    QList<QAction *> ourActions() const;
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
};

void TestWindowFrame::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    open();
}

void TestWindowFrame::open()
{
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    QVERIFY(activate());
    QTRY_COMPARE(find<QTableView>("ridesTableView")->model()->rowCount(), 3);
}

QList<QAction *> TestWindowFrame::ourActions() const
{
    QList<QAction *> actions;
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (!action->isSeparator() && !action->menu() && !isQtsOwn(action))
            actions.append(action);
    }
    return actions;
}

void TestWindowFrame::menusStandInOrder()
{
    QStringList titles;
    for (const QAction *menu : m_window->menuBar()->actions())
        titles.append(plainActionText(menu->text()));
    QCOMPARE(titles.mid(0, 4), (QStringList{u"File"_s, u"Edit"_s, u"View"_s, u"Rides"_s}));
    QCOMPARE(titles.last(), u"Help"_s);
}

void TestWindowFrame::mnemonicsAreUniqueInEachMenu()
{
    QList<QWidget *> menus{m_window->menuBar()};
    for (QMenu *menu : m_window->menuBar()->findChildren<QMenu *>())
        menus.append(menu);
    for (QMenu *menu : m_window->findChildren<QMenu *>(Qt::FindDirectChildrenOnly))
        menus.append(menu);
    for (const QWidget *menu : std::as_const(menus)) {
        QHash<QString, QString> users;
        for (const QAction *action : menu->actions()) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!users.contains(key), qPrintable(users.value(key) + u" and "_s + action->text()));
            users.insert(key, action->text());
        }
    }
}

void TestWindowFrame::everyActionIsInBothLists()
{
    press(Qt::Key_K, Qt::ControlModifier);
    const QStringList inPalette = columnTexts(find<QTableView>("commandTableView")->model(), 0);
    press(Qt::Key_Escape);
    press(Qt::Key_F1, Qt::ControlModifier);
    const QStringList inList = columnTexts(find<QTableView>("shortcutTableView")->model(), 0);
    const QStringList keysInList = columnTexts(find<QTableView>("shortcutTableView")->model(), 2);
    QVERIFY(ourActions().size() >= 20);
    for (const QAction *action : ourActions()) {
        const QString text = plainActionText(action->text());
        QVERIFY2(!text.isEmpty() && !action->objectName().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(inPalette.contains(text), qPrintable(text));
        QVERIFY2(inList.contains(text), qPrintable(text));
        if (!action->shortcut().isEmpty()) {
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(keysInList.join(u' ').contains(key), qPrintable(text));
        }
    }
}

void TestWindowFrame::noTwoActionsShareAKeyInOneContext()
{
    const auto bothHear = [](const QAction *a, const QAction *b) {
        const bool wide =
            a->shortcutContext() == Qt::WindowShortcut || b->shortcutContext() == Qt::WindowShortcut;
        return wide || pageOf(a) == pageOf(b);
    };
    const QList<QAction *> actions = ourActions();
    for (const QAction *a : actions) {
        for (const QAction *b : actions) {
            if (a >= b || !bothHear(a, b))
                continue;
            for (const QKeySequence &key : a->shortcuts())
                QVERIFY2(!b->shortcuts().contains(key),
                         qPrintable(u"%1: %2, %3"_s.arg(key.toString(), a->objectName(), b->objectName())));
        }
    }
}

void TestWindowFrame::findsByWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing typed") << QString()
                                   << QStringList{u"Close ride"_s, u"New ride"_s, u"Add"_s, u"Quit"_s};
    QTest::newRow("beginning of the text first") << u"ne"_s << QStringList{u"New ride"_s};
    QTest::newRow("text before menu") << u"ride"_s << QStringList{u"Close ride"_s, u"New ride"_s};
    QTest::newRow("menu and text") << u"cust add"_s << QStringList{u"Add"_s};
    QTest::newRow("any case, any order") << u"RIDE close"_s << QStringList{u"Close ride"_s};
    QTest::newRow("disabled ones last") << u"q"_s << QStringList{u"Quit"_s};
    QTest::newRow("none") << u"xyz"_s << QStringList{};
}

void TestWindowFrame::findsByWords()
{
    QFETCH(const QString, typed);
    QAction close(u"&Close ride"_s);
    QAction create(u"&New ride"_s);
    QAction add(u"&Add..."_s);
    QAction quit(u"&Quit"_s);
    quit.setEnabled(false);
    QList<ActionEntry> entries;
    for (const auto &[action, path] : {std::pair(&quit, u"File"_s), std::pair(&close, u"Rides"_s),
                                       std::pair(&create, u"Rides"_s), std::pair(&add, u"Customers"_s)})
        entries.append({action, plainActionText(action->text()), path, {}, {}});
    QStringList found;
    for (const ActionEntry &entry : matchingEntries(entries, typed))
        found.append(entry.text);
    QTEST(found, "found");
}

void TestWindowFrame::paletteListsUnderAModelTester()
{
    ActionTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setEntries(actionEntries(*m_window));
    QVERIFY(model.rowCount() > 10);
    model.setEntries(matchingEntries(actionEntries(*m_window), u"ride"_s));
    model.setEntries({});
}

void TestWindowFrame::paletteRunsWhatIsTyped()
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"drivers"_s);
    press(Qt::Key_Return);
    QCOMPARE(pages()->currentWidget()->objectName(), u"driversPage"_s);
    QVERIFY(!find<QWidget>("commandPalette")->isVisible());
    QVERIFY(pages()->currentWidget()->isAncestorOf(QApplication::focusWidget()));

    press(Qt::Key_K, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    QCOMPARE(find<QTableView>("commandTableView")->currentIndex().row(), 0);
    QVERIFY(!find<QLineEdit>("commandLineEdit")->accessibleDescription().isEmpty());
}

void TestWindowFrame::paletteGoesToThePageOfAnAction()
{
    m_window->openPage(u"numbersPage"_s);
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"new ride"_s);
    press(Qt::Key_Return);
    QCOMPARE(pages()->currentWidget()->objectName(), u"ridesPage"_s);
    QVERIFY(find<QWidget>("customerComboBox")->isAncestorOf(QApplication::focusWidget()) ||
            find<QWidget>("customerComboBox")->hasFocus());
}

void TestWindowFrame::paletteDoesNotRunDisabledActions()
{
    auto *close = find<QAction>("closeRideAction");
    QVERIFY(!close->isEnabled());
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"close ride"_s);
    const auto *table = find<QTableView>("commandTableView");
    QCOMPARE(columnTexts(table->model(), 0), QStringList{u"Close ride"_s});
    QVERIFY(!table->model()->index(0, 0).flags().testFlag(Qt::ItemIsEnabled));
    press(Qt::Key_Return);
    QVERIFY(find<QWidget>("commandPalette")->isVisible());

    find<QLineEdit>("commandLineEdit")->setText(u"nothing has this name"_s);
    const QList<QLabel *> labels = find<QWidget>("commandPalette")->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible(); }));
}

void TestWindowFrame::paletteGivesTheFocusBack()
{
    auto *field = find<QLineEdit>("startLineEdit");
    field->setFocus();
    QTest::keyClicks(field, u"Depot"_s);
    press(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>("commandLineEdit")->hasFocus());
    press(Qt::Key_Escape);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->text(), u"Depot"_s);
    QVERIFY(!find<QWidget>("commandPalette")->isVisible());
}

void TestWindowFrame::paletteClosesWhenTheFocusGoes()
{
    press(Qt::Key_K, Qt::ControlModifier);
    find<QLineEdit>("startLineEdit")->setFocus();
    QVERIFY(!find<QWidget>("commandPalette")->isVisible());
    QVERIFY(find<QLineEdit>("startLineEdit")->hasFocus());
}

void TestWindowFrame::paletteKeepsTab()
{
    press(Qt::Key_F1, Qt::ControlModifier);
    auto *field = find<QLineEdit>("shortcutLineEdit");
    QVERIFY(field->hasFocus());
    press(Qt::Key_Tab);
    QVERIFY(find<QTableView>("shortcutTableView")->hasFocus());
    press(Qt::Key_Tab);
    QVERIFY(find<QWidget>("shortcutCloseButton")->hasFocus());
    press(Qt::Key_Tab);
    QVERIFY(field->hasFocus());
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(find<QWidget>("shortcutCloseButton")->hasFocus());
    press(Qt::Key_Space);
    QVERIFY(!find<QWidget>("shortcutList")->isVisible());
}

void TestWindowFrame::keysAreListedOnCtrlF1()
{
    press(Qt::Key_F1, Qt::ControlModifier);
    const auto *model = find<QTableView>("shortcutTableView")->model();
    const QStringList all = columnTexts(model, 0);
    QTest::keyClicks(QApplication::focusWidget(), u"Ctrl+N"_s);
    QCOMPARE(columnTexts(model, 0), QStringList{u"New ride"_s});
    find<QLineEdit>("shortcutLineEdit")->clear();
    const QStringList keys = columnTexts(model, 2);
    QVERIFY(std::ranges::is_partitioned(keys, [](const QString &key) { return !key.isEmpty(); }));
    press(Qt::Key_Escape);
    QVERIFY(!find<QWidget>("shortcutList")->isVisible());
}

void TestWindowFrame::saysWhichBirdCarItIs()
{
    QCOMPARE(find<QAction>("aboutAction")->menuRole(), QAction::AboutRole);
    Desk desk = m_desk->desk();
    desk.commit = u"74ef56c1c4f9"_s;
    m_window = std::make_unique<MainWindow>(desk);
    QVERIFY(activate());
    find<QLineEdit>("startLineEdit")->setFocus();
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"about"_s);
    press(Qt::Key_Return);
    const auto *panel = find<QWidget>("aboutPanel");
    QVERIFY(panel->isVisible());
    const QString version = find<QLabel>("aboutVersionLabel")->text();
    for (const QString &part :
         {QStringLiteral(BIRDCAR_VERSION), desk.commit, QString::fromLatin1(qVersion())}) {
        QVERIFY2(version.contains(part), qPrintable(version));
        QVERIFY(panel->accessibleDescription().contains(part));
    }
    QVERIFY(find<QLabel>("aboutLicenceLabel")->text().contains(u"GPL-3.0-or-later"_s));
    QVERIFY(find<QLabel>("aboutHelpLabel")->text().contains(u"F1"_s));
    find<QPushButton>("aboutCopyButton")->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(desk.commit));
    press(Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(find<QLineEdit>("startLineEdit")->hasFocus());

    find<QAction>("aboutAction")->trigger();
    find<QPushButton>("aboutGuideButton")->click();
    QVERIFY(!panel->isVisible());
    const QWidgetList windows = QApplication::topLevelWidgets();
    QVERIFY(std::ranges::any_of(windows, [](const QWidget *window) {
        return window->objectName() == u"guideWindow"_s && window->isVisible();
    }));
}

void TestWindowFrame::questionMarkIsTextInAField()
{
    auto *field = find<QLineEdit>("startLineEdit");
    field->setFocus();
    QTest::keyClicks(field, u"Dam?"_s);
    QCOMPARE(field->text(), u"Dam?"_s);
    QVERIFY(!find<QWidget>("shortcutList")->isVisible());
    find<QTableView>("ridesTableView")->setFocus();
    press(Qt::Key_Question);
    QVERIFY(find<QWidget>("shortcutList")->isVisible());
}

void TestWindowFrame::undoPressesTheOffer()
{
    auto *strip = pages()->currentWidget()->findChild<NoticeStrip *>();
    bool undone = false;
    strip->showUndo(u"Ride 9 closed."_s, Tone::Good, [&undone] { undone = true; });
    auto *field = find<QLineEdit>("startLineEdit");
    field->setFocus();
    QTest::keyClicks(field, u"Depot"_s);
    field->clear(); // leaves something to undo in the field, as a form that starts over does
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(undone);
    QVERIFY(field->text().isEmpty());
    undone = false;
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(!undone, "the offer is gone");

    strip->showOffer(u"Ride 9 closed."_s, Tone::Good, u"Reopen"_s, [&undone] { undone = true; });
    find<QTableView>("ridesTableView")->setFocus();
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(!undone, "an offer that takes nothing back");
}

void TestWindowFrame::undoFirstUndoesTyping()
{
    auto *strip = pages()->currentWidget()->findChild<NoticeStrip *>();
    bool undone = false;
    strip->showUndo(u"Ride 9 closed."_s, Tone::Good, [&undone] { undone = true; });
    auto *field = find<QLineEdit>("startLineEdit");
    field->setFocus();
    QTest::keyClicks(field, u"Depot"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!undone);
    QCOMPARE(field->text(), QString());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(undone);
}

void TestWindowFrame::undoSaysThatThereIsNothing()
{
    const auto answer = [this] {
        const QList<NoticeStrip *> strips = m_window->findChildren<NoticeStrip *>();
        const auto shown = std::ranges::find_if(strips, [](const NoticeStrip *strip) {
            return strip->isVisible() && strip->text() == u"There is nothing to undo."_s;
        });
        return shown == strips.end() ? nullptr : *shown;
    };
    auto *field = find<QLineEdit>("startLineEdit");
    for (QWidget *place :
         {static_cast<QWidget *>(find<QTableView>("ridesTableView")),
          static_cast<QWidget *>(find<QComboBox>("customerComboBox")), static_cast<QWidget *>(field)}) {
        place->setFocus();
        press(Qt::Key_Z, Qt::ControlModifier);
        NoticeStrip *said = answer();
        QVERIFY2(said, qPrintable(place->objectName()));
        QVERIFY(place->hasFocus());
        said->hide();
    }
    QTest::keyClicks(field, u"D"_s);
    field->clear();
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(!answer(), "the field had something to undo");
    QCOMPARE(field->text(), u"D"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(answer());
    pages()->currentWidget()->findChild<NoticeStrip *>()->showUndo(u"Ride 9 closed."_s, Tone::Good, [] {});
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(!answer(), "there was something");
}

void TestWindowFrame::pagesOpenEachOther()
{
    m_window->openPage(u"customersPage"_s);
    auto *page = qobject_cast<DeskPage *>(pages()->currentWidget());
    Q_EMIT page->pageWanted(u"numbersPage"_s);
    QCOMPARE(pages()->currentWidget()->objectName(), u"numbersPage"_s);
    Q_EMIT page->pageWanted(u"noPage"_s);
    QCOMPARE(pages()->currentWidget()->objectName(), u"numbersPage"_s);

    const Ride ride = m_desk->reader.rides(Page{}).value().last();
    Q_EMIT page->rideWanted(ride.id);
    QCOMPARE(pages()->currentWidget()->objectName(), u"ridesPage"_s);
    QTRY_VERIFY(find<QLabel>("rideTitleLabel")->text().contains(ride.customer));

    m_window->openPage(u"customersPage"_s);
    Q_EMIT page->newRideWanted(u"+31 6 12345602"_s);
    QCOMPARE(pages()->currentWidget()->objectName(), u"ridesPage"_s);
    QVERIFY(!find<QComboBox>("customerComboBox")->currentText().isEmpty());
}

void TestWindowFrame::remembersSizeDividersAndPage()
{
    const QSize size(790, 720); // a window larger than the screen would not come back as it was
    m_window->resize(size);
    auto *splitter = pages()->currentWidget()->findChild<QSplitter *>();
    QList<int> sizes = splitter->sizes();
    sizes[0] -= 40;
    sizes[1] += 40;
    splitter->setSizes(sizes);
    const QList<int> moved = splitter->sizes();
    m_window->openPage(u"driversPage"_s);
    QVERIFY(m_window->close());

    open();
    QCOMPARE(m_window->size(), size);
    QCOMPARE(pages()->currentWidget()->objectName(), u"driversPage"_s);
    m_window->openPage(u"ridesPage"_s);
    QCOMPARE(pages()->currentWidget()->findChild<QSplitter *>()->sizes(), moved);
}

QTEST_MAIN(TestWindowFrame)
#include "tst_windowframe.moc"
