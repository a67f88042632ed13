// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/drafttablemodel.h"
#include "ui/mainwindow.h"
#include "ui/ridetablemodel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// The life of a ride in the window, by keyboard: made, taken back, put aside, changed.
class TestRideLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRideTakesAtMostEightKeys();
    void takesBackTheNewRide();
    void takesBackANewRideAndKeepsTheNextOne();
    void sendsNow();
    void takesBackWhatWasDone_data();
    void takesBackWhatWasDone();
    void saysWhyItCannotBeTakenBack();
    void fieldsUndoTheirOwnChangesFirst();
    void draftsComeAndGo();
    void deletedDraftsComeBack();
    void draftModelIsSound();
    void editsARideInPlace();
    void tellsOnlyWhoIsChosen();
    void showsWhatSomebodyElseChanged();
    void leavingTheEditorChangesNothing();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = m_window->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    QTableView *table() const { return find<QTableView>("ridesTableView"); }
    /// Of ride 1, wherever the table has it.
    int rowOfFirst() const;
    QString undoText() const { return find<QLabel>("undoLabel")->text(); }
    QList<Ride> rides() { return m_desk->reader.rides(Page{}).value(); }
    /// To whatever has the focus, as a keyboard does; counts the key presses that are no words.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_presses;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void createRide();
    void openEditor();

    std::unique_ptr<UiDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
    int m_presses = 0;
};

int TestRideLife::rowOfFirst() const
{
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, RideTableModel::CustomerColumn).data().toString() == u"Caitlyn Carless"_s)
            return row;
    }
    return -1;
}

void TestRideLife::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    m_presses = 0;
}

void TestRideLife::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

/// From anywhere: Ctrl+N, four words with Tab between them, a time, Ctrl+Return.
void TestRideLife::createRide()
{
    press(Qt::Key_N, Qt::ControlModifier);
    for (const char *word : {"Carla", "Dirk", "Depot", "Dam"}) {
        type(QString::fromLatin1(word));
        press(Qt::Key_Tab);
    }
    type(u"+1h30"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rides().size(), 4);
}

void TestRideLife::aRideTakesAtMostEightKeys()
{
    table()->setFocus();
    createRide();
    QCOMPARE(rides().first().customer, u"Carla Coach"_s);
    QCOMPARE(rides().first().driver, u"Dirk de Dijk"_s);
    QVERIFY2(m_presses <= 8, qPrintable(QString::number(m_presses)));
}

void TestRideLife::takesBackTheNewRide()
{
    createRide();
    QTRY_VERIFY(undoText().startsWith(u"Ride 4 created. Texts leave in "_s));
    QTRY_VERIFY(find<QComboBox>("customerComboBox")->currentText().isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier); // the focus is on Customer again
    QTRY_COMPARE(rides().size(), 3);
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    QCOMPARE(find<QComboBox>("driverComboBox")->currentText(), u"Dirk de Dijk"_s);
    QCOMPARE(find<QLineEdit>("startLineEdit")->text(), u"Depot"_s);
    QCOMPARE(find<QLineEdit>("destinationLineEdit")->text(), u"Dam"_s);
    QVERIFY(undoText().contains(u"nobody was told"_s));
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QVERIFY(!find<QAbstractButton>("undoButton")->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier); // as it stands, it can be made again
    QTRY_COMPARE(rides().size(), 4);
}

void TestRideLife::takesBackANewRideAndKeepsTheNextOne()
{
    createRide();
    QTRY_VERIFY(find<QComboBox>("customerComboBox")->currentText().isEmpty());
    find<QLineEdit>("startLineEdit")->setText(u"Half of the next"_s);
    find<QAbstractButton>("undoButton")->click();
    QTRY_COMPARE(find<QLineEdit>("startLineEdit")->text(), u"Depot"_s);
    QTRY_COMPARE(m_desk->reader.drafts()->size(), 1);
    QCOMPARE(m_desk->reader.drafts()->first().start, u"Half of the next"_s);
}

void TestRideLife::sendsNow()
{
    createRide();
    const QString held =
        u"SELECT count(*) FROM messages WHERE ride_id = 4 AND next_attempt_at > created_at"_s;
    QCOMPARE(m_desk->database.scalar(held), u"2"_s);
    QTRY_VERIFY(find<QAbstractButton>("sendNowButton")->isVisible());
    find<QAbstractButton>("sendNowButton")->click();
    QTRY_COMPARE(undoText(), u"Ride 4 created. Texts to both are queued."_s);
    QVERIFY(!find<QAbstractButton>("undoButton")->isVisible());
    const QString due = u"SELECT count(*) FROM messages WHERE ride_id = 4 AND next_attempt_at <= '%1'"_s.arg(
        toStamp(QDateTime::currentDateTimeUtc()));
    QCOMPARE(m_desk->database.scalar(due), u"2"_s);
}

void TestRideLife::takesBackWhatWasDone_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("says");
    QTest::newRow("close") << int(Qt::Key_L) << u"Ride 1 closed."_s;
    QTest::newRow("cancel") << int(Qt::Key_X) << u"Ride 1 cancelled. Texts leave in "_s;
}

void TestRideLife::takesBackWhatWasDone()
{
    QFETCH(int, key);
    QFETCH(QString, says);
    table()->selectRow(rowOfFirst());
    table()->setFocus();
    const Ride before = rides().last();
    QTRY_VERIFY(find<QAction>("closeRideAction")->isEnabled());
    press(static_cast<Qt::Key>(key), Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY2(undoText().startsWith(says), qPrintable(undoText()));
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(rides().last() != before);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rides().last(), before);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    QTRY_VERIFY(rowOfFirst() >= 0 && table()->currentIndex().row() == rowOfFirst());
}

void TestRideLife::saysWhyItCannotBeTakenBack()
{
    createRide();
    m_desk->database->run(u"UPDATE messages SET state = 'sent', attempts = 1 WHERE ride_id = 4"_s);
    QTRY_VERIFY(find<QAbstractButton>("undoButton")->isVisible());
    find<QAbstractButton>("undoButton")->click();
    QTRY_VERIFY2(undoText().contains(u"has left already"_s), qPrintable(undoText()));
    QCOMPARE(rides().size(), 4);
}

void TestRideLife::fieldsUndoTheirOwnChangesFirst()
{
    createRide();
    QTRY_VERIFY(find<QAbstractButton>("undoButton")->isVisible());
    auto *start = find<QLineEdit>("startLineEdit");
    start->setFocus();
    type(u"Depot"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(start->text().isEmpty());
    QCOMPARE(rides().size(), 4);
}

void TestRideLife::draftsComeAndGo()
{
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Carla"_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    auto *chips = find<QTabBar>("rideFilterTabBar");
    const int toAssign = chips->count() - 1;
    QTRY_COMPARE(chips->tabText(toAssign), u"To assign 1"_s);
    chips->setCurrentIndex(toAssign);
    auto *drafts = find<QTableView>("draftsTableView");
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
    QVERIFY(drafts->isVisible());
    QVERIFY(!table()->isVisible());
    QCOMPARE(drafts->model()->index(0, DraftTableModel::CustomerColumn).data().toString(), u"Carla Coach"_s);
    QCOMPARE(drafts->model()->index(0, DraftTableModel::DriverColumn).data().toString(), u"to assign"_s);

    drafts->setFocus();
    press(Qt::Key_Return);
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    QCOMPARE(m_desk->reader.drafts()->size(), 1); // until its ride is made
    find<QComboBox>("driverComboBox")->lineEdit()->setText(u"Dirk de Dijk"_s);
    find<QLineEdit>("startLineEdit")->setText(u"Depot"_s);
    find<QLineEdit>("destinationLineEdit")->setText(u"Dam"_s);
    find<QAbstractButton>("createRideButton")->click();
    QTRY_COMPARE(rides().size(), 4);
    QTRY_VERIFY(table()->isVisible());
    QTRY_COMPARE(chips->tabText(toAssign), u"To assign 0"_s);
}

void TestRideLife::deletedDraftsComeBack()
{
    RideDraft draft;
    draft.start = u"Depot"_s;
    QVERIFY(m_desk->dispatcher.saveDraft(draft).ok());
    auto *chips = find<QTabBar>("rideFilterTabBar");
    chips->setCurrentIndex(chips->count() - 1);
    auto *drafts = find<QTableView>("draftsTableView");
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
    drafts->setFocus();
    press(Qt::Key_Delete);
    QTRY_COMPARE(drafts->model()->rowCount(), 0);
    auto *pane = find<QWidget>("draftsPane");
    pane->findChild<QAbstractButton *>(u"noticeActionButton"_s)->click();
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
}

void TestRideLife::draftModelIsSound()
{
    DraftTableModel model(QTimeZone("Europe/Amsterdam"));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    RideDraft one;
    one.id = {1};
    one.start = u"Depot"_s;
    one.destination = u"Dam"_s;
    one.time = u"tonight"_s;
    one.officeNote = u"<b>cash</b>"_s;
    RideDraft other;
    other.id = {2};
    other.driver = u"David"_s;
    model.setRows({one, other});
    QCOMPARE(model.index(0, DraftTableModel::TimeColumn).data().toString(), u"tonight"_s);
    QCOMPARE(model.index(0, DraftTableModel::RouteColumn).data().toString(), u"Depot \u2192 Dam"_s);
    QCOMPARE(model.index(0, DraftTableModel::NoteColumn).data().toString(), u"<b>cash</b>"_s);
    QVERIFY(!model.index(0, DraftTableModel::NoteColumn).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
    model.setRows({other});
    QCOMPARE(model.index(0, DraftTableModel::DriverColumn).data().toString(), u"David"_s);
}

void TestRideLife::openEditor()
{
    table()->selectRow(rowOfFirst());
    table()->setFocus();
    QTRY_VERIFY(find<QAction>("editRideAction")->isEnabled());
    press(Qt::Key_F2);
    QTRY_VERIFY(find<QWidget>("rideEditor")->isVisible());
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("editStartLineEdit"));
}

void TestRideLife::editsARideInPlace()
{
    m_desk->database->run(u"UPDATE messages SET state = 'sent', attempts = 1"_s);
    openEditor();
    type(u"Harbour"_s); // what stood there is selected
    find<QLineEdit>("editOfficeNoteLineEdit")->setText(u"Pays in cash"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(rides().last().start, u"Harbour"_s);
    QCOMPARE(rides().last().officeNote, u"Pays in cash"_s);
    QTRY_VERIFY(find<QWidget>("changeOffer")->isVisible());
    QTRY_VERIFY(find<QLabel>("changeCustomerTextLabel")->text().contains(u"from Harbour to Dam square"_s));
    QCOMPARE(QApplication::focusWidget(), find<QWidget>("tellBothButton"));
    const QString queued = u"SELECT count(*) FROM messages WHERE state = 'pending'"_s;
    QCOMPARE(m_desk->database.scalar(queued), u"0"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->database.scalar(queued), u"2"_s);
    QTRY_VERIFY(!find<QWidget>("rideEditor")->isVisible());
    QTRY_VERIFY(find<QLabel>("rideDetailLabel")->text().contains(u"Harbour"_s));
    QVERIFY(find<QLabel>("rideDetailLabel")->text().contains(u"Pays in cash"_s));
}

void TestRideLife::tellsOnlyWhoIsChosen()
{
    m_desk->database->run(u"UPDATE messages SET state = 'sent', attempts = 1"_s);
    openEditor();
    auto *time = find<QLineEdit>("editTimeLineEdit");
    time->setFocus(Qt::TabFocusReason);
    type(u"tomorrow 7:15"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>("tellDriverButton")->isVisible());
    find<QAbstractButton>("tellDriverButton")->click();
    const QString recipients = u"SELECT recipient FROM messages WHERE state = 'pending'"_s;
    QTRY_COMPARE(m_desk->database.scalar(recipients), u"31687654301"_s);
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE state = 'pending'"_s), u"1"_s);

    // A note for the office is nobody else's business.
    openEditor();
    find<QLineEdit>("editOfficeNoteLineEdit")->setText(u"Pays in cash"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(!find<QWidget>("rideEditor")->isVisible());
    QCOMPARE(rides().last().officeNote, u"Pays in cash"_s);
}

void TestRideLife::showsWhatSomebodyElseChanged()
{
    openEditor();
    const Ride shown = rides().last();
    RideEdit theirs{shown, u"Station"_s, u"Museum"_s, {}, {}, {}};
    QVERIFY(m_desk->dispatcher.changeRide(theirs).ok());
    type(u"Harbour"_s);
    press(Qt::Key_Return);
    auto *editor = find<QWidget>("rideEditor");
    const auto says = [editor](const QString &text) {
        const QList<QLabel *> labels = editor->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    };
    QTRY_VERIFY(says(u"From: \"Depot\" is now \"Station\""_s));
    QCOMPARE(rides().last().start, u"Station"_s);
    QCOMPARE(find<QLineEdit>("editStartLineEdit")->text(), u"Harbour"_s);
    QTRY_COMPARE(find<QLineEdit>("editDestinationLineEdit")->text(), u"Museum"_s); // not touched here
    press(Qt::Key_Return);
    QTRY_COMPARE(rides().last().start, u"Harbour"_s);
    QCOMPARE(rides().last().destination, u"Museum"_s);
}

void TestRideLife::leavingTheEditorChangesNothing()
{
    const Ride before = rides().last();
    openEditor();
    type(u"Harbour"_s);
    press(Qt::Key_Escape);
    QVERIFY(!find<QWidget>("rideEditor")->isVisible());
    QCOMPARE(rides().last(), before);
    openEditor();
    QCOMPARE(find<QLineEdit>("editStartLineEdit")->text(), before.start);
}

QTEST_MAIN(TestRideLife)
#include "tst_ridelife.moc"
