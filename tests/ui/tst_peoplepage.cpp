// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/csvimport.h"
#include "ui/noticestrip.h"
#include "ui/peoplepage.h"
#include "ui/peopletablemodel.h"
#include "ui/phonereveal.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestPeoplePage : public WindowTest<PeoplePage>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void searchLeadsToTheListAndBack();
    void editsANameInPlace();
    void escapeChangesNothing();
    void refusedPhoneComesBackAsTyped();
    void oddPhoneIsPointedOut_data();
    void oddPhoneIsPointedOut();
    void newPhoneOffersTheConfirmation();
    void editingAPhoneIsRecorded();
    void readingAgainKeepsWhatIsTyped();
    void revealsForTenSeconds();
    void archivesAndTakesBack();
    void archivedPeopleCanBeBroughtBack();
    void archivingSaysWhyNot();
    void offDutyComesLast();
    void whoWantsNoTextsGetsThemAgain();
    void pointsOutASharedPhone();
    void showsTheRidesOfThePerson();
    void erasesAfterAsking();
    void erasingIsRefusedDuringARide();
    void exportsWhatIsStored();
    void exportsTheList();
    void aDroppedListOpensThePreview();

private:
    void open(Role role);
    QTableView *table() const { return find<QTableView>(u"customersTableView"_s); }
    QAction *action(const char *name) const { return find<QAction>(QString::fromLatin1(name)); }
    QString strip() const { return m_window->findChild<NoticeStrip *>()->text(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void select(const QString &name, int column = 0, const char *view = "customersTableView");
    QLineEdit *edit();
    void press(const QString &button) { find<QAbstractButton>(button)->click(); }
    QString event() const
    {
        return m_desk->database.scalar(
            u"SELECT kind || ' ' || subject FROM events ORDER BY id DESC LIMIT 1"_s);
    }
    QString chooseFile(const QString &name);

    QTemporaryDir m_folder;
};

void TestPeoplePage::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    open(Role::Customer);
    QTRY_COMPARE(table()->model()->rowCount(), 6);
}

void TestPeoplePage::searchLeadsToTheListAndBack()
{
    auto *search = find<QLineEdit>(u"customerSearchLineEdit"_s);
    search->setFocus();
    QTest::keyClicks(search, u"Chris"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QVERIFY(table()->selectionModel()->isRowSelected(0));
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QVERIFY(table()->hasFocus());
    QTRY_COMPARE(table()->model()->rowCount(), 6);
}

void TestPeoplePage::open(Role role)
{
    m_window = std::make_unique<PeoplePage>(m_desk->desk(), role);
    m_window->resize(1200, 700);
    QVERIFY(activate());
    m_window->reload();
}

void TestPeoplePage::select(const QString &name, int column, const char *view)
{
    auto *list = find<QTableView>(QString::fromLatin1(view));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == name) {
            list->setCurrentIndex(list->model()->index(row, column));
            list->setFocus();
            return;
        }
    }
    QFAIL(qPrintable(name));
}

/// F2 in the current cell.
QLineEdit *TestPeoplePage::edit()
{
    QTest::keyClick(table(), Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (!editor)
        qFatal("no editor");
    return editor;
}

QString TestPeoplePage::chooseFile(const QString &name)
{
    const QString file = m_folder.filePath(name);
    auto *dialog = m_window->findChild<QFileDialog *>();
    if (!dialog)
        qFatal("no dialog");
    dialog->selectFile(file);
    static_cast<QDialog *>(dialog)->accept();
    return file;
}

void TestPeoplePage::editsANameInPlace()
{
    select(u"Chris Commuter"_s);
    QLineEdit *editor = edit();
    QCOMPARE(editor->text(), u"Chris Commuter"_s);
    QTest::keyClicks(editor, u"Christine Commuter"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(strip().contains(u"Christine Commuter is saved"_s));
    QTRY_COMPARE(m_desk->database.scalar(u"SELECT name FROM customers WHERE id = 2"_s),
                 u"Christine Commuter"_s);
    QTRY_COMPARE(table()->currentIndex().data().toString(), u"Christine Commuter"_s);
    QCOMPARE(m_desk->database.scalar(u"SELECT phone FROM customers WHERE id = 2"_s), u"31612345602"_s);
}

void TestPeoplePage::escapeChangesNothing()
{
    select(u"Chris Commuter"_s);
    QLineEdit *editor = edit();
    QTest::keyClicks(editor, u"Somebody else"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(table()->currentIndex().data().toString(), u"Chris Commuter"_s);
    QCOMPARE(m_desk->database.scalar(u"SELECT name FROM customers WHERE id = 2"_s), u"Chris Commuter"_s);
}

void TestPeoplePage::refusedPhoneComesBackAsTyped()
{
    select(u"Chris Commuter"_s, PeopleTableModel::PhoneColumn);
    QLineEdit *editor = edit();
    QCOMPARE(editor->text(), u"+31 6 12345602"_s);
    QTest::keyClicks(editor, u"06 12"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(strip().contains(u"is not a phone number"_s));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QCOMPARE(editor->text(), u"06 12"_s);
    QVERIFY(editor->accessibleDescription().contains(u"is not a phone number"_s)); // beside the cell as well
    QTest::keyClicks(editor, u"0612345699"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_desk->database.scalar(u"SELECT phone FROM customers WHERE id = 2"_s), u"31612345699"_s);
}

void TestPeoplePage::oddPhoneIsPointedOut_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("afterwards");
    QTest::newRow("too short") << u"06 12"_s << u"is not a phone number"_s << u"is not a phone number"_s;
    QTest::newRow("landline") << u"020 6241111"_s << u"+31 20 624 1111: This looks like a landline"_s
                              << u"This looks like a landline"_s;
    QTest::newRow("as it is read") << u"0612345699"_s << u"+31 6 12345699"_s
                                   << u"Chris Commuter has a new phone"_s;
}

void TestPeoplePage::oddPhoneIsPointedOut()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, beside);
    QFETCH(const QString, afterwards);
    select(u"Chris Commuter"_s, PeopleTableModel::PhoneColumn);
    QLineEdit *editor = edit();
    const auto *note = find<QWidget>(u"phoneCellNote"_s);
    QVERIFY(!note->isVisible());
    QTest::keyClicks(editor, typed);
    QVERIFY(note->isVisible());
    const auto *label = note->findChild<QLabel *>();
    QVERIFY2(label->text().contains(beside), qPrintable(label->text()));
    QVERIFY(!note->geometry().intersects(editor->geometry()));
    QVERIFY(note->parentWidget()->rect().contains(note->geometry()));
    QVERIFY(label->height() >= label->heightForWidth(label->width()));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY2(strip().contains(afterwards), qPrintable(strip()));
}

void TestPeoplePage::newPhoneOffersTheConfirmation()
{
    select(u"Caitlyn Carless"_s, PeopleTableModel::PhoneColumn);
    QLineEdit *editor = edit();
    QTest::keyClicks(editor, u"0612345699"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(strip().contains(u"has a new phone"_s));
    press(u"noticeActionButton"_s);
    QTRY_VERIFY(strip().contains(u"Confirmations are queued"_s));
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE recipient = '31612345699' AND "
                                     "state = 'pending'"_s),
             u"1"_s);
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE recipient = '31612345601' AND "
                                     "state = 'pending'"_s),
             u"0"_s);
}

void TestPeoplePage::editingAPhoneIsRecorded()
{
    select(u"Chris Commuter"_s, PeopleTableModel::PhoneColumn);
    QTest::keyClick(edit(), Qt::Key_Escape);
    QTRY_COMPARE(event(), u"phone_revealed customer 2"_s);
    QCOMPARE(cell(1, PeopleTableModel::PhoneColumn).count(u'\u2022'), 3);
}

void TestPeoplePage::readingAgainKeepsWhatIsTyped()
{
    select(u"Chris Commuter"_s);
    QLineEdit *editor = edit();
    QTest::keyClicks(editor, u"Half a na"_s);
    QVERIFY(m_desk->dispatcher.addPerson(Role::Customer, u"Aaron"_s, u"+31612345670"_s).ok());
    m_window->reload();
    QTRY_COMPARE(table()->model()->rowCount(), 7);
    QCOMPARE(QApplication::focusWidget(), editor);
    QCOMPARE(editor->text(), u"Half a na"_s);
}

void TestPeoplePage::revealsForTenSeconds()
{
    select(u"Chris Commuter"_s);
    QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
    const auto *label = find<QLabel>(u"customerPhoneLabel"_s);
    QTRY_COMPARE(label->text(), u"+31 6 12345602"_s);
    const int row = table()->currentIndex().row();
    QCOMPARE(cell(row, PeopleTableModel::PhoneColumn), u"+31 6 12345602"_s);
    QCOMPARE(event(), u"phone_revealed customer 2"_s);
    auto *timer = m_window->findChild<PhoneReveal *>()->findChild<QTimer *>();
    QVERIFY(timer->isActive());
    QCOMPARE(timer->interval(), 10'000);
    timer->start(0); // ten seconds later
    QTRY_VERIFY(!label->text().contains(u"12345"_s));
    QVERIFY(!cell(row, PeopleTableModel::PhoneColumn).contains(u"12345"_s));
    press(u"customerRevealButton"_s);
    QTRY_COMPARE(label->text(), u"+31 6 12345602"_s);
    select(u"Carla Coach"_s); // the pane shows another person now
    QVERIFY(!label->text().contains(u"12345"_s));
}

void TestPeoplePage::archivesAndTakesBack()
{
    select(u"Carla Coach"_s);
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QVERIFY(strip().contains(u"Carla Coach is archived"_s));
    press(u"noticeActionButton"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 6);
    QVERIFY(strip().contains(u"back in the list"_s));
}

void TestPeoplePage::archivedPeopleCanBeBroughtBack()
{
    QVERIFY(m_desk->dispatcher.setArchived(Role::Customer, PersonId{3}, true).ok());
    find<QComboBox>(u"customerGroupComboBox"_s)->setCurrentIndex(1);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, PeopleTableModel::NoteColumn), u"archived"_s);
    select(u"Carla Coach"_s);
    QVERIFY(!action("customerArchiveAction")->isVisible());
    QVERIFY(find<QAbstractButton>(u"customerRestoreButton"_s)->isVisible());
    press(u"customerRestoreButton"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!m_desk->dispatcher.findPerson(Role::Customer, u"3"_s)->archived);
}

void TestPeoplePage::archivingSaysWhyNot()
{
    select(u"Caitlyn Carless"_s);
    action("customerArchiveAction")->trigger();
    QTRY_VERIFY(strip().contains(u"has an open ride"_s));
    QCOMPARE(table()->model()->rowCount(), 6);
}

void TestPeoplePage::offDutyComesLast()
{
    open(Role::Driver);
    auto *drivers = find<QTableView>(u"driversTableView"_s);
    QTRY_COMPARE(drivers->model()->rowCount(), 4);
    select(u"David Driver"_s, 0, "driversTableView");
    QTest::keyClick(drivers, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(drivers->model()->index(3, 0).data().toString(), u"David Driver"_s);
    QCOMPARE(drivers->model()->index(3, PeopleTableModel::NoteColumn).data().toString(), u"off duty"_s);
    QTRY_VERIFY(find<QAbstractButton>(u"driverOnDutyButton"_s)->isVisible());
    press(u"driverOnDutyButton"_s);
    QTRY_COMPARE(drivers->model()->index(0, 0).data().toString(), u"David Driver"_s);
}

void TestPeoplePage::whoWantsNoTextsGetsThemAgain()
{
    const PersonId id = m_desk->reader.people(Role::Customer, u"Carla"_s, 1)->first().id;
    QVERIFY(m_desk->dispatcher.setOptedOut(Role::Customer, id, true).ok());
    m_window->reload();
    const auto note = [this] {
        select(u"Carla Coach"_s);
        return cell(table()->currentIndex().row(), PeopleTableModel::NoteColumn);
    };
    QTRY_COMPARE(note(), u"wants no texts"_s);
    QTRY_VERIFY(std::ranges::any_of(m_window->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->text() == u"Asked for no more texts: none are sent to this phone."_s;
    }));
    QTRY_VERIFY(find<QAbstractButton>(u"customerAllowTextsButton"_s)->isVisible());
    press(u"customerAllowTextsButton"_s);
    QTRY_COMPARE(note(), QString());
    QVERIFY(!m_desk->dispatcher.findPerson(Role::Customer, QString::number(id.value))->optedOut);
    QTRY_VERIFY(strip().contains(u"gets texts again"_s));
    QVERIFY(!find<QAbstractButton>(u"customerAllowTextsButton"_s)->isVisible());
}

void TestPeoplePage::pointsOutASharedPhone()
{
    QVERIFY(m_desk->dispatcher.addPerson(Role::Customer, u"Carlo Coach"_s, u"+31612345603"_s).ok());
    QVERIFY(m_desk->dispatcher.addPerson(Role::Driver, u"Carla at work"_s, u"+31612345603"_s).ok());
    m_window->reload();
    QTRY_COMPARE(table()->model()->rowCount(), 7);
    select(u"Carla Coach"_s);
    QVERIFY(cell(table()->currentIndex().row(), PeopleTableModel::NoteColumn).contains(u"Carlo Coach"_s));
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    QTRY_VERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text() == u"Same phone: Carlo Coach (customer), Carla at work (driver)"_s;
    }));
}

void TestPeoplePage::showsTheRidesOfThePerson()
{
    select(u"Caitlyn Carless"_s);
    auto *rides = find<QTableView>(u"customerRidesTableView"_s);
    const QAbstractItemModelTester tester(rides->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(rides->model()->rowCount(), 1);
    QCOMPARE(rides->model()->index(0, 1).data().toString(), u"David Driver"_s);
    QCOMPARE(rides->model()->index(0, 2).data().toString(), u"Depot to Dam square"_s);
    const QSignalSpy wanted(m_window.get(), &DeskPage::rideWanted);
    rides->setFocus();
    rides->selectRow(0);
    QTest::keyClick(rides, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<RideId>(), RideId{1});
}

void TestPeoplePage::erasesAfterAsking()
{
    QVERIFY(m_desk->dispatcher.closeRide(RideId{1}).ok());
    select(u"Caitlyn Carless"_s);
    press(u"customerEraseButton"_s);
    auto *erase = find<QPushButton>(u"customerEraseForGoodButton"_s);
    const auto *text = find<QLabel>(u"customerEraseTextLabel"_s);
    QTRY_VERIFY(erase->isEnabled());
    QVERIFY(text->text().contains(u"Rides: 1"_s));
    QVERIFY(text->text().contains(u"MessageBird keeps a copy"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"customerKeepButton"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // asked, and answered with no
    QVERIFY(!erase->isVisible());
    QCOMPARE(m_desk->database.scalar(u"SELECT name FROM customers WHERE id = 1"_s), u"Caitlyn Carless"_s);
    press(u"customerEraseButton"_s);
    QTRY_VERIFY(erase->isEnabled());
    erase->click();
    QTRY_VERIFY(strip().contains(u"Caitlyn Carless was erased"_s));
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(m_desk->database.scalar(u"SELECT number FROM customers WHERE id = 1"_s), QString());
    QCOMPARE(event(), u"person_erased customer 1"_s);
}

void TestPeoplePage::erasingIsRefusedDuringARide()
{
    select(u"Caitlyn Carless"_s);
    press(u"customerEraseButton"_s);
    QTRY_VERIFY(find<QLabel>(u"customerEraseTextLabel"_s)->text().contains(u"has an open ride (1)"_s));
    QVERIFY(!find<QPushButton>(u"customerEraseForGoodButton"_s)->isEnabled());
}

void TestPeoplePage::exportsWhatIsStored()
{
    select(u"Caitlyn Carless"_s);
    press(u"customerRecordButton"_s);
    const QString file = chooseFile(u"caitlyn.json"_s);
    QTRY_VERIFY(strip().contains(u"What is stored about Caitlyn Carless is in"_s));
    QFile written(file);
    QVERIFY(written.open(QFile::ReadOnly));
    const QJsonObject record = QJsonDocument::fromJson(written.readAll()).object();
    QCOMPARE(record[u"number"_s].toString(), u"31612345601"_s);
    QCOMPARE(record[u"rides"_s].toArray().size(), 1);
    QCOMPARE(record[u"messages"_s].toArray().size(), 1);
    QCOMPARE(event(), u"person_exported customer 1"_s);
    QVERIFY(!(written.permissions() & (QFile::ReadOther | QFile::ReadGroup)));
}

void TestPeoplePage::exportsTheList()
{
    QTest::keyClick(table(), Qt::Key_E, Qt::ControlModifier);
    const QString file = chooseFile(u"customers.csv"_s);
    QTRY_VERIFY(strip().contains(u"The list is in"_s));
    QFile written(file);
    QVERIFY(written.open(QFile::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(content.startsWith("\xEF\xBB\xBFname,number\r\nCaitlyn Carless,'+31612345601\r\n"));
    QCOMPARE(content.count('\n'), 7);
}

void TestPeoplePage::aDroppedListOpensThePreview()
{
    QFile file(m_folder.filePath(u"people.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("name,number\nAnna,0612345699\n");
    file.close();
    QVERIFY(dropFiles(*m_window, {QUrl::fromLocalFile(file.fileName())}));
    auto *dialog = m_window->findChild<CsvImport *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), u"Import customers"_s);
    QVERIFY(dropFiles(*m_window, {QUrl::fromLocalFile(m_folder.filePath(u"people.xlsx"_s))}));
    QVERIFY2(strip().contains(u"people.xlsx is no CSV file"_s), qPrintable(strip()));
}

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
