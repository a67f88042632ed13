// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/ridespage.h"
#include "ui/ridetablemodel.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// The list of the page: searching, chips and what can be done with a row. On the sample's three open rides:
/// Caitlyn with David, Chris with Diana, Céline with David.
class TestRidesPage : public WindowTest<RidesPage>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void searchesAsOneTypes_data();
    void searchesAsOneTypes();
    void escReturnsToWhereOneWasTyping();
    void slashSearchesUnlessOneTypes();
    void enterGoesToTheHits();
    void saysWhatTheChipHides();
    void theChipComesBackAfterTheSearch();
    void aSearchLeavesTheDrafts();
    void aNewRideEndsTheSearch();
    void aSearchShowsTheRideThatKeysActOn();
    void searchingReadsNothing();
    void chipsTakeTheRideWithThem();
    void draftsShowNoRide();
    void aShownRideIsInTheList_data();
    void aShownRideIsInTheList();
    void theHitIsSeenToBeChosen();
    void timesAreNeverCut();
    void goodNewsStandsBelowTheRows();
    void chipsCountToAThousand();
    void arrowKeysMoveAmongChips();
    void openRidesAreSortedByTime();
    void copiesTheNumber();
    void asksForTheSameRideAgain();
    void everyRowActionHasAKey();

private:
    QTableView *table() const { return find<QTableView>("ridesTableView"); }
    QLineEdit *searchField() const { return find<QLineEdit>("rideSearchLineEdit"); }
    QTabBar *chips() const { return find<QTabBar>("rideFilterTabBar"); }
    QStringList customers() const
    {
        QStringList names;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            names.append(table()->model()->index(row, 1).data().toString());
        return names;
    }
};

void TestRidesPage::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_window = std::make_unique<RidesPage>(m_desk->desk());
    m_window->resize(1200, 700);
    QVERIFY(activate());
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestRidesPage::searchesAsOneTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    const QString caitlyn = u"Caitlyn Carless"_s;
    const QString chris = u"Chris Commuter"_s;
    const QString celine = u"Céline Corneille"_s;
    QTest::newRow("name") << u"caitl"_s << QStringList{caitlyn};
    QTest::newRow("driver") << u"david"_s << QStringList{celine, caitlyn};
    QTest::newRow("one letter") << u"c"_s << QStringList{celine, chris, caitlyn};
    QTest::newRow("phone") << u"06-12 34 56 02"_s << QStringList{chris};
    QTest::newRow("place") << u"museum"_s << QStringList{chris};
    QTest::newRow("two words") << u"david dam"_s << QStringList{caitlyn};
    QTest::newRow("nobody") << u"qqq"_s << QStringList{};
}

void TestRidesPage::searchesAsOneTypes()
{
    QFETCH(QString, typed);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(searchField()->hasFocus());
    QTest::keyClicks(searchField(), typed);
    QFETCH(QStringList, found);
    QTRY_COMPARE(customers(), found);
    QTRY_VERIFY(find<QLabel>("rideFoundLabel")->isVisible());
    const QString words = found.isEmpty() ? u"Nothing found here"_s : u"%1 found"_s.arg(found.size());
    QTRY_COMPARE(find<QLabel>("rideFoundLabel")->text(), words);
    searchField()->clear();
    QTRY_COMPARE(customers().size(), 3);
    QVERIFY(!find<QLabel>("rideFoundLabel")->isVisible());
}

void TestRidesPage::escReturnsToWhereOneWasTyping()
{
    auto *start = find<QLineEdit>("startLineEdit");
    start->setFocus();
    QTest::keyClicks(start, u"Dep"_s);
    QTest::keyClick(start, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchField(), u"museum"_s);
    QTRY_COMPARE(customers().size(), 1);
    QTest::keyClick(searchField(), Qt::Key_Escape);
    QVERIFY(start->hasFocus());
    QTest::keyClicks(start, u"ot"_s);
    QCOMPARE(start->text(), u"Depot"_s);
    QTRY_COMPARE(customers().size(), 3);
}

void TestRidesPage::slashSearchesUnlessOneTypes()
{
    auto *start = find<QLineEdit>("startLineEdit");
    start->setFocus();
    QTest::keyClicks(start, u"A/B"_s);
    QCOMPARE(start->text(), u"A/B"_s);
    QVERIFY(start->hasFocus());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Slash);
    QVERIFY(searchField()->hasFocus());
    QVERIFY(searchField()->text().isEmpty());
}

void TestRidesPage::enterGoesToTheHits()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchField(), u"museum"_s);
    QTRY_COMPARE(customers().size(), 1);
    QTest::keyClick(searchField(), Qt::Key_Return);
    QVERIFY(table()->hasFocus());
    QTRY_VERIFY(find<QLabel>("rideTitleLabel")->text().contains(u"Chris Commuter"_s));
}

void TestRidesPage::saysWhatTheChipHides()
{
    QVERIFY(m_desk->dispatcher.cancelRide(RideId{1}));
    QVERIFY(m_desk->dispatcher.closeRide(RideId{3}));
    m_window->reload();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchField(), u"david"_s);
    QTRY_COMPARE(customers().size(), 0);
    auto *other = find<QPushButton>("otherHitsButton");
    QTRY_VERIFY(other->isVisible());
    QCOMPARE(other->text(), u"1 more in Grace"_s);
    QCOMPARE(find<QPushButton>("allHitsButton")->text(), u"2 more in all"_s);
    QTest::keyClick(other, Qt::Key_Space);
    QTRY_COMPARE(customers(), QStringList{u"Céline Corneille"_s});
    QCOMPARE(chips()->currentIndex(), 1);
    QTRY_COMPARE(other->text(), u"1 more in Cancelled"_s);
    QVERIFY(!find<QPushButton>("allHitsButton")->isVisible());
    find<QTabBar>("rideFilterTabBar")->setCurrentIndex(4);
    QTRY_COMPARE(customers().size(), 2);
    QVERIFY(!other->isVisible());
}

void TestRidesPage::theChipComesBackAfterTheSearch()
{
    QVERIFY(m_desk->dispatcher.cancelRide(RideId{1}));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchField(), u"caitlyn"_s);
    auto *other = find<QPushButton>("otherHitsButton");
    QTRY_VERIFY(other->isVisible());
    other->click();
    QTRY_COMPARE(customers().size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(searchField(), Qt::Key_Escape);
    QCOMPARE(chips()->currentIndex(), 0);
    QTRY_COMPARE(customers().size(), 2);
}

void TestRidesPage::aSearchLeavesTheDrafts()
{
    chips()->setCurrentIndex(5);
    QVERIFY(!table()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchField(), u"museum"_s);
    QVERIFY(table()->isVisible());
    QTRY_COMPARE(customers().size(), 1);
    QTest::keyClick(searchField(), Qt::Key_Escape);
    QCOMPARE(chips()->currentIndex(), 5);
    QVERIFY(!table()->isVisible());
}

void TestRidesPage::aNewRideEndsTheSearch()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchField(), u"museum"_s);
    QTRY_COMPARE(customers().size(), 1);
    find<QAction>("newRideAction")->trigger(); // its key belongs to the window's menu
    for (const char *text : {"Carla", "Dirk", "Depot"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClicks(QApplication::focusWidget(), u"Dam"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(customers().size(), 4);
    QVERIFY(searchField()->text().isEmpty());
}

void TestRidesPage::aSearchShowsTheRideThatKeysActOn()
{
    const auto *title = find<QLabel>("rideTitleLabel");
    table()->selectRow(0);
    QTRY_VERIFY(title->text().contains(u"Caitlyn Carless"_s));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchField(), u"Chris"_s);
    QTRY_COMPARE(customers(), QStringList{u"Chris Commuter"_s});
    QTRY_VERIFY(title->text().contains(u"Chris Commuter"_s));
    QCOMPARE(table()->currentIndex().row(), 0);
    QVERIFY(searchField()->hasFocus());
    QTest::keyClick(searchField(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_desk->reader.rideOverview(RideId{2}).value()->ride.state, RideState::Closed);
    QCOMPARE(m_desk->reader.rideOverview(RideId{1}).value()->ride.state, RideState::Open);
    searchField()->clear();
    QTest::keyClicks(searchField(), u"qqq"_s);
    QTRY_COMPARE(customers().size(), 0);
    QVERIFY(!find<QAction>("closeRideAction")->isEnabled());
    QVERIFY(!find<QWidget>("rideTitleLabel")->isVisible());
}

/// A hit that comes up while one types is not read by that.
void TestRidesPage::searchingReadsNothing()
{
    const RideId chris{2};
    const QString number = m_desk->reader.rideOverview(chris).value()->ride.number;
    QVERIFY(m_desk->dispatcher.takeText({u"31612345602"_s, number, u"hello"_s, {}, {}, {}}));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchField(), u"Chris"_s);
    QTRY_COMPARE(find<QAbstractItemView>("conversationListView")->model()->rowCount(), 3);
    QCOMPARE(m_desk->reader.rideOverview(chris).value()->unread, 1);
    QTest::keyClick(searchField(), Qt::Key_Down);
    QTRY_COMPARE(m_desk->reader.rideOverview(chris).value()->unread, 0);
}

void TestRidesPage::chipsTakeTheRideWithThem()
{
    QVERIFY(m_desk->dispatcher.cancelRide(RideId{3}));
    table()->selectRow(0);
    QTRY_VERIFY(find<QAction>("closeRideAction")->isEnabled());
    chips()->setCurrentIndex(3);
    QTRY_COMPARE(customers(), QStringList{u"Céline Corneille"_s});
    QVERIFY(!find<QAction>("closeRideAction")->isEnabled());
    QVERIFY(!find<QAction>("repeatRideAction")->isEnabled());
    QVERIFY(!find<QWidget>("rideTitleLabel")->isVisible());
}

void TestRidesPage::draftsShowNoRide()
{
    RideDraft draft;
    draft.customer = u"Carla"_s;
    QVERIFY(m_desk->dispatcher.saveDraft(draft));
    table()->selectRow(0);
    QTRY_VERIFY(find<QAction>("closeRideAction")->isEnabled());
    chips()->setCurrentIndex(5);
    auto *drafts = find<QTableView>("draftsTableView");
    QTRY_VERIFY(drafts->currentIndex().isValid());
    QVERIFY(!find<QAction>("closeRideAction")->isEnabled());
    QVERIFY(!find<QWidget>("closeRideButton")->isVisible());
    QTest::keyClick(drafts, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_desk->reader.rideOverview(RideId{1}).value()->ride.state, RideState::Open);
}

void TestRidesPage::aShownRideIsInTheList_data()
{
    QTest::addColumn<int>("chip");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("ride");
    QTest::addColumn<int>("chipAfter");
    QTest::newRow("grace") << 0 << QString() << 3 << 1;
    QTest::newRow("cancelled") << 0 << QString() << 1 << 3;
    QTest::newRow("open, from the drafts") << 5 << QString() << 2 << 0;
    QTest::newRow("found by another search") << 4 << u"chris"_s << 3 << 4;
}

void TestRidesPage::aShownRideIsInTheList()
{
    QVERIFY(m_desk->dispatcher.cancelRide(RideId{1}));
    QVERIFY(m_desk->dispatcher.closeRide(RideId{3}));
    QFETCH(const int, chip);
    QFETCH(const QString, typed);
    QFETCH(const int, ride);
    QFETCH(const int, chipAfter);
    chips()->setCurrentIndex(chip);
    searchField()->setText(typed);
    QTRY_VERIFY(typed.isEmpty() || customers().size() == 1);
    m_window->openRide(RideId{ride});
    QTRY_COMPARE(chips()->currentIndex(), chipAfter);
    const auto *title = find<QLabel>("rideTitleLabel");
    QTRY_VERIFY2(title->text().startsWith(u"Ride %1:"_s.arg(ride)), qPrintable(title->text()));
    QTRY_VERIFY(table()->currentIndex().isValid());
    QVERIFY(title->text().contains(customers().at(table()->currentIndex().row())));
}

void TestRidesPage::theHitIsSeenToBeChosen()
{
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(searchField(), u"Chris"_s);
    QTRY_COMPARE(customers().size(), 1);
    QTest::keyClick(searchField(), Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QVERIFY(table()->selectionModel()->isRowSelected(0));
}

void TestRidesPage::timesAreNeverCut()
{
    QFont bold = table()->font();
    bold.setBold(true);
    m_window->resize(900, 700);
    QCoreApplication::processEvents();
    const int room = table()->columnWidth(RideTableModel::TimeColumn) - table()->iconSize().width();
    for (const QString &text : {u"yesterday 15:26"_s, u"tomorrow 07:15"_s, u"2026-12-28 18:30"_s})
        QVERIFY2(QFontMetrics(bold).horizontalAdvance(text) < room, qPrintable(text));
}

/// The rows stay where they are under the mouse.
void TestRidesPage::goodNewsStandsBelowTheRows()
{
    table()->selectRow(0);
    const int before = table()->mapTo(m_window.get(), QPoint()).y();
    QTRY_VERIFY(find<QAction>("closeRideAction")->isEnabled());
    find<QAction>("closeRideAction")->trigger();
    QTRY_VERIFY(find<QWidget>("undoStrip")->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(table()->mapTo(m_window.get(), QPoint()).y(), before);
}

void TestRidesPage::chipsCountToAThousand()
{
    Summary summary;
    summary.openRides = 14;
    summary.closedRides = Summary::countLimit + 1;
    summary.cancelledRides = 1000;
    m_window->showSummary(summary);
    QCOMPARE(chips()->tabText(0), u"Open 14"_s);
    QCOMPARE(chips()->tabText(2).remove(u',').remove(u'.'), u"Closed 1000+"_s);
    QCOMPARE(chips()->tabText(3).remove(u',').remove(u'.'), u"Cancelled 1000"_s);
    QCOMPARE(chips()->tabText(4).remove(u',').remove(u'.'), u"All 1000+"_s);
}

void TestRidesPage::arrowKeysMoveAmongChips()
{
    chips()->setFocus();
    QTest::keyClick(chips(), Qt::Key_Right);
    QTest::keyClick(chips(), Qt::Key_Right);
    QCOMPARE(chips()->currentIndex(), 2);
    QTRY_COMPARE(customers().size(), 0);
    QTest::keyClick(chips(), Qt::Key_End);
    QTest::keyClick(chips(), Qt::Key_Left);
    QTest::keyClick(chips(), Qt::Key_Left);
    QTest::keyClick(chips(), Qt::Key_Left);
    QTest::keyClick(chips(), Qt::Key_Left);
    QTest::keyClick(chips(), Qt::Key_Left);
    QCOMPARE(chips()->currentIndex(), 0);
    QTRY_COMPARE(customers().size(), 3);
}

void TestRidesPage::openRidesAreSortedByTime()
{
    QCOMPARE(customers(), (QStringList{u"Caitlyn Carless"_s, u"Chris Commuter"_s, u"Céline Corneille"_s}));
    chips()->setCurrentIndex(4);
    QTRY_COMPARE(customers(),
                 (QStringList{u"Céline Corneille"_s, u"Chris Commuter"_s, u"Caitlyn Carless"_s}));
}

void TestRidesPage::copiesTheNumber()
{
    table()->selectRow(0);
    table()->setFocus();
    QTRY_VERIFY(find<QAction>("copyNumberAction")->isEnabled());
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), table()->model()->index(0, 4).data().toString());
}

void TestRidesPage::asksForTheSameRideAgain()
{
    QVERIFY(!find<QAction>("repeatRideAction")->isEnabled());
    table()->selectRow(1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const QString customer = table()->model()->index(1, RideTableModel::CustomerColumn).data().toString();
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), customer);
}

void TestRidesPage::everyRowActionHasAKey()
{
    for (const QAction *action : table()->actions())
        QVERIFY2(!action->shortcut().isEmpty() || action->menu(), qPrintable(action->text()));
    QVERIFY(table()->actions().size() >= 7);
}

QTEST_MAIN(TestRidesPage)
#include "tst_ridespage.moc"
