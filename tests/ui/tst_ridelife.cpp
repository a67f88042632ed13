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
class TestRideLife : public WindowTest<MainWindow>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
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
    void aDraftDeletedUnderTheFormIsNoTrouble();
    void draftModelIsSound();
    void editsARideInPlace();
    void aNoteAloneIsSentAlone();
    void tellsOnlyWhoIsChosen();
    void showsWhatSomebodyElseChanged();
    void leavingTheEditorChangesNothing();
    void theFormComesBackAfterARestart();
    void halfWrittenTextsStayWithTheirRide();
    void textsComeBackAfterARestart();
    void whatWasSentDoesNotComeBack();
    void closingAtOnceKeepsWhatWasKept();

private:
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
    void openWindow();
    /// Ends the window, as closing, quitting and a signal do, and begins another.
    void restart();
    void selectRide(int row);
    QLineEdit *messageLine() const { return find<QLineEdit>("messageLineEdit"); }
    QString begun() { return m_desk->database.scalar(u"SELECT count(*) FROM begun_work"_s); }

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
    openWindow();
    m_presses = 0;
}

void TestRideLife::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    QVERIFY(activate());
    QTRY_COMPARE(table()->model()->rowCount(), 3);
}

void TestRideLife::restart()
{
    m_window.reset();
    openWindow();
}

void TestRideLife::selectRide(int row)
{
    table()->selectRow(row);
    QTRY_VERIFY(messageLine()->isVisible());
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
    const auto driverCell = [&] {
        return drafts->model()->index(0, DraftTableModel::DriverColumn).data().toString();
    };
    QTRY_COMPARE(driverCell(), u"in the form"_s);
    drafts->setFocus();
    press(Qt::Key_Return); // once is enough
    QCOMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    QCOMPARE(m_desk->reader.drafts()->size(), 1);
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

/// Its draft is gone, so the form makes a ride of its own.
void TestRideLife::aDraftDeletedUnderTheFormIsNoTrouble()
{
    press(Qt::Key_N, Qt::ControlModifier);
    for (const char *word : {"Carla", "Dirk", "Depot", "Dam"}) {
        type(QString::fromLatin1(word));
        press(Qt::Key_Tab);
    }
    QTRY_COMPARE(find<QComboBox>("driverComboBox")->currentText(), u"Dirk de Dijk"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    auto *chips = find<QTabBar>("rideFilterTabBar");
    chips->setCurrentIndex(chips->count() - 1);
    auto *drafts = find<QTableView>("draftsTableView");
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
    auto *take = find<QAbstractButton>("takeDraftButton");
    take->setFocus();
    press(Qt::Key_Return); // Enter presses the button
    QTRY_COMPARE(find<QComboBox>("driverComboBox")->currentText(), u"Dirk de Dijk"_s);
    drafts->setFocus();
    press(Qt::Key_Delete);
    QTRY_COMPARE(drafts->model()->rowCount(), 0);
    find<QAbstractButton>("createRideButton")->click();
    QTRY_COMPARE(rides().size(), 4);
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

/// The plan is as it was: a text with the old time would be no news.
void TestRideLife::aNoteAloneIsSentAlone()
{
    m_desk->database->run(u"UPDATE messages SET state = 'sent', attempts = 1"_s);
    openEditor();
    find<QLineEdit>("editDriverNoteLineEdit")->setText(u"Ring twice"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>("tellDriverButton")->isVisible());
    QTRY_VERIFY(find<QLabel>("changeDriverTextLabel")->text().endsWith(u": Ring twice"_s));
    QVERIFY(!find<QWidget>("tellCustomerButton")->isVisible());
    find<QAbstractButton>("tellDriverButton")->click();
    QTRY_COMPARE(m_desk->database.scalar(u"SELECT recipient || body FROM messages WHERE state = 'pending'"_s),
                 u"31687654301Ring twice"_s);
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

void TestRideLife::theFormComesBackAfterARestart()
{
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"Carla"_s);
    press(Qt::Key_Tab);
    type(u"nobody we know"_s);
    press(Qt::Key_Tab);
    type(u"Depot"_s);
    find<QLineEdit>("rideDateTimeEdit")->setFocus();
    find<QLineEdit>("rideDateTimeEdit")->selectAll();
    type(u"tomorrow 7:15"_s);
    press(Qt::Key_Tab);
    const QString time = find<QLineEdit>("rideDateTimeEdit")->text();
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    restart();
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    QCOMPARE(find<QComboBox>("driverComboBox")->currentText(), u"nobody we know"_s);
    QCOMPARE(find<QLineEdit>("startLineEdit")->text(), u"Depot"_s);
    QCOMPARE(find<QLineEdit>("rideDateTimeEdit")->text(), time);
    QCOMPARE(m_desk->reader.drafts()->size(), 1); // nothing is lost to another desk either
    find<QComboBox>("driverComboBox")->setFocus();
    find<QComboBox>("driverComboBox")->lineEdit()->selectAll();
    type(u"Dirk"_s);
    press(Qt::Key_Tab);
    find<QLineEdit>("destinationLineEdit")->setText(u"Dam"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rides().size(), 4);
    QCOMPARE(m_desk->reader.drafts()->size(), 0);
    m_window.reset();
    QTRY_COMPARE(begun(), u"0"_s);
}

void TestRideLife::halfWrittenTextsStayWithTheirRide()
{
    selectRide(0);
    messageLine()->setFocus();
    type(u"wait for"_s);
    find<QComboBox>("recipientsComboBox")->setCurrentIndex(2);
    m_window->openPage(u"customersPage"_s);
    m_window->openPage(u"ridesPage"_s);
    QCOMPARE(messageLine()->text(), u"wait for"_s);
    selectRide(1);
    QTRY_COMPARE(messageLine()->text(), QString());
    QCOMPARE(find<QComboBox>("recipientsComboBox")->currentIndex(), 0);
    selectRide(0);
    QTRY_COMPARE(messageLine()->text(), u"wait for"_s);
    QCOMPARE(find<QComboBox>("recipientsComboBox")->currentIndex(), 2); // a text for one is not sent to both
}

void TestRideLife::textsComeBackAfterARestart()
{
    for (const int row : {0, 1}) {
        selectRide(row);
        QTRY_COMPARE(messageLine()->text(), QString());
        messageLine()->setFocus();
        type(u"text %1"_s.arg(row));
        find<QComboBox>("recipientsComboBox")->setCurrentIndex(row + 1);
    }
    restart();
    for (const int row : {0, 1}) {
        selectRide(row);
        QTRY_COMPARE(messageLine()->text(), u"text %1"_s.arg(row));
        QCOMPARE(find<QComboBox>("recipientsComboBox")->currentIndex(), row + 1);
    }
}

void TestRideLife::whatWasSentDoesNotComeBack()
{
    selectRide(0);
    messageLine()->setFocus();
    type(u"wait for"_s);
    restart();
    QTRY_COMPARE(begun(), u"1"_s);
    selectRide(0);
    QTRY_COMPARE(messageLine()->text(), u"wait for"_s);
    messageLine()->setFocus();
    type(u" me"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(messageLine()->text(), QString());
    QCOMPARE(begun(), u"0"_s); // not even if the program ended now, without a word
    restart();
    selectRide(0);
    QVERIFY(messageLine()->text().isEmpty());
}

void TestRideLife::closingAtOnceKeepsWhatWasKept()
{
    selectRide(0);
    messageLine()->setFocus();
    type(u"wait for"_s);
    m_window.reset();
    QTRY_COMPARE(begun(), u"1"_s);
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    m_window.reset(); // before it could read what was kept
    restart();
    QCOMPARE(begun(), u"1"_s);
    selectRide(0);
    QTRY_COMPARE(messageLine()->text(), u"wait for"_s);
}

QTEST_MAIN(TestRideLife)
#include "tst_ridelife.moc"
