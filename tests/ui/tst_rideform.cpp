// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rideformtest.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// The form by key presses alone, against a real database.
class TestRideForm : public RideFormTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void createsARideByKeyboard();
    void halfANameIsEnough();
    void aPhoneIsEnough_data();
    void aPhoneIsEnough();
    void neverGuessesBetweenTwoPeople();
    void choosesFromTheListByArrowKey();
    void waitsForTheLookUpBeforeCreating();
    void addsAnUnknownCustomerInPlace();
    void saysWhatIsWrongWithANewPhone();
    void showsWhoHasAPhoneBeforeAddingIt();
    void showsProblemsAtTheirField_data();
    void showsProblemsAtTheirField();
    void saysWhoHoldsTheNumbers();
    void aReloadNeverTouchesWhatWasTyped();
    void pointsOutAPastTime();
    void readsTimesAsPeopleWriteThem();
    void choosesTheTimeFromACalendar();
    void pointsOutOtherRides();
    void repeatsTheLastRide();
    void repeatsAnyRide();
    void longNamesDoNotWidenTheForm();
    void longNamesShowTheirBeginning();
    void notesGiveTheirRoomBack();
    void pointsOutALandline();
    void listsEverybodyOnAPhone();
    void notesGoWithTheRide();
    void countsWhatTheTextsCost();
    void parksWhatWasTyped();
    void aNewRideParksWhatWasTyped();
};

void TestRideForm::createsARideByKeyboard()
{
    const qsizetype before = rides().size();
    const QSignalSpy created(m_window.get(), &RideForm::rideCreated);
    fillIn(u"Carla Coach"_s, u"Dirk de Dijk"_s);
    QTRY_VERIFY(says(u"free for this pair"_s));
    QTRY_VERIFY(says(u"Dirk de Dijk will pick you up"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);

    QCOMPARE(rides().size(), before + 1);
    const Ride ride = rides().first();
    QCOMPARE(ride.customer, u"Carla Coach"_s);
    QCOMPARE(ride.driver, u"Dirk de Dijk"_s);
    QCOMPARE(ride.start, u"Depot"_s);
    QCOMPARE(ride.destination, u"Dam square"_s);
    QCOMPARE(ride.dueAt.time().minute() % 5, 0);

    QVERIFY(find<QComboBox>("customerComboBox")->currentText().isEmpty());
    QVERIFY(find<QComboBox>("driverComboBox")->currentText().isEmpty());
    QVERIFY(find<QLineEdit>("startLineEdit")->text().isEmpty());
    QVERIFY(find<QLineEdit>("destinationLineEdit")->text().isEmpty());
    QVERIFY(find<QComboBox>("customerComboBox")->isAncestorOf(QApplication::focusWidget()) ||
            find<QComboBox>("customerComboBox")->hasFocus());
}

void TestRideForm::halfANameIsEnough()
{
    type(u"carla"_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    QVERIFY(says(u"+31 \u2022\u2022\u2022 603"_s));
}

void TestRideForm::aPhoneIsEnough_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("national") << u"0612345603"_s;
    QTest::newRow("with blanks") << u"06 1234 5603"_s;
    QTest::newRow("international") << u"+31612345603"_s;
    QTest::newRow("its end") << u"5603"_s;
}

void TestRideForm::aPhoneIsEnough()
{
    QFETCH(QString, typed);
    type(typed);
    press(Qt::Key_Tab);
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
}

void TestRideForm::neverGuessesBetweenTwoPeople()
{
    QVERIFY(m_desk->dispatcher.addPerson(Role::Customer, u"Carla Coach"_s, u"+31612345699"_s));
    fillIn(u"Carla Coach"_s, u"Dirk de Dijk"_s);
    const qsizetype before = rides().size();
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(says(u"choose somebody from the list"_s));
    QCOMPARE(rides().size(), before);
}

void TestRideForm::choosesFromTheListByArrowKey()
{
    QVERIFY(m_desk->dispatcher.addPerson(Role::Customer, u"Carla Coach"_s, u"+31612345699"_s));
    type(u"Carla"_s);
    QTRY_VERIFY(matches("customerComboBox")->isVisible());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QCOMPARE(textOf("customerComboBox"), u"Carla"_s); // nobody is chosen yet
    press(Qt::Key_Return);
    QVERIFY(!matches("customerComboBox")->isVisible());
    QCOMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    QTRY_VERIFY(says(u"+31 \u2022\u2022\u2022 699"_s));
}

void TestRideForm::waitsForTheLookUpBeforeCreating()
{
    const QSignalSpy created(m_window.get(), &RideForm::rideCreated);
    // No event is processed between the keys, so nobody has been looked up yet.
    find<QLineEdit>("startLineEdit")->setText(u"Depot"_s);
    find<QLineEdit>("destinationLineEdit")->setText(u"Dam"_s);
    type(u"Carla"_s);
    press(Qt::Key_Tab);
    type(u"Dirk"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(rides().first().driver, u"Dirk de Dijk"_s);
}

void TestRideForm::addsAnUnknownCustomerInPlace()
{
    type(u"Nora New"_s);
    press(Qt::Key_Tab);
    auto *add = find<QPushButton>("addCustomerButton");
    QTRY_VERIFY(add->isVisible());
    QCOMPARE(add->text(), u"Add \"Nora New\" as customer"_s);
    add->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("newCustomerPhoneLineEdit"));
    QCOMPARE(find<QLineEdit>("newCustomerNameLineEdit")->text(), u"Nora New"_s);
    type(u"06 1234 5698"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(peopleCalled(u"Nora"_s), 1);
    QTRY_COMPARE(QApplication::focusWidget(), find<QComboBox>("customerComboBox"));
    QVERIFY(says(u"+31 6 12345698"_s)); // in full for a while: it was typed just now
    QCOMPARE(textOf("customerComboBox"), u"Nora New"_s);
}

void TestRideForm::saysWhatIsWrongWithANewPhone()
{
    type(u"Nora New"_s);
    press(Qt::Key_Tab);
    auto *add = find<QPushButton>("addCustomerButton");
    QTRY_VERIFY(add->isVisible());
    add->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Space);
    type(u"12"_s);
    press(Qt::Key_Return);
    auto *phone = find<QLineEdit>("newCustomerPhoneLineEdit");
    QTRY_VERIFY(!phone->accessibleDescription().isEmpty());
    QVERIFY(says(phone->accessibleDescription()));
    QCOMPARE(phone->text(), u"12"_s);
    QVERIFY(m_desk->reader.people(Role::Customer, u"Nora"_s, 5)->isEmpty());
}

void TestRideForm::showsWhoHasAPhoneBeforeAddingIt()
{
    type(u"Nora New"_s);
    press(Qt::Key_Tab);
    auto *add = find<QPushButton>("addCustomerButton");
    QTRY_VERIFY(add->isVisible());
    add->click();
    type(u"06 1234 5603"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(says(u"Carla Coach has this phone already. Save again"_s));
    QVERIFY(m_desk->reader.people(Role::Customer, u"Nora"_s, 5)->isEmpty());
    auto *use = find<QPushButton>("newCustomerUseButton");
    QCOMPARE(use->text(), u"Use Carla Coach"_s);
    use->click();
    QCOMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);

    find<QComboBox>("customerComboBox")->lineEdit()->setText(u"Nora New"_s);
    QTRY_VERIFY(add->isVisible());
    add->click();
    type(u"06 1234 5603"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(use->isVisible());
    press(Qt::Key_Return); // meant
    QTRY_COMPARE(m_desk->reader.people(Role::Customer, u"Nora"_s, 5)->size(), 1);
}

void TestRideForm::showsProblemsAtTheirField_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("no customer") << QString() << u"Dirk"_s << u"Depot"_s << QByteArray("customerComboBox");
    QTest::newRow("no driver") << u"Carla"_s << QString() << u"Depot"_s << QByteArray("driverComboBox");
    QTest::newRow("unknown driver") << u"Carla"_s << u"Xaver"_s << u"Depot"_s << QByteArray("driverComboBox");
    QTest::newRow("no start") << u"Carla"_s << u"Dirk"_s << QString() << QByteArray("startLineEdit");
}

void TestRideForm::showsProblemsAtTheirField()
{
    QFETCH(QString, customer);
    QFETCH(QString, driver);
    QFETCH(QString, start);
    QFETCH(QByteArray, field);
    type(customer);
    press(Qt::Key_Tab);
    type(driver);
    press(Qt::Key_Tab);
    find<QLineEdit>("startLineEdit")->setText(start);
    find<QLineEdit>("destinationLineEdit")->setText(u"Dam"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    auto *widget = find<QWidget>(field.constData());
    QTRY_VERIFY(widget->accessibleDescription().startsWith(u"Please"_s));
    QVERIFY(says(widget->accessibleDescription()));
    QVERIFY(widget->hasFocus() || widget->isAncestorOf(QApplication::focusWidget()));
    QCOMPARE(find<QLineEdit>("destinationLineEdit")->text(), u"Dam"_s);
}

void TestRideForm::saysWhoHoldsTheNumbers()
{
    for (const ProxyNumber &number : m_desk->reader.numbers().value()) {
        if (number.liveLegs == 0)
            QVERIFY(m_desk->dispatcher.setNumberState(number.id, NumberState::Disabled));
    }
    QVERIFY(m_desk->dispatcher.setNumberState(m_desk->reader.numbers()->at(1).id, NumberState::Disabled));
    fillIn(u"Caitlyn"_s, u"David"_s);
    QTRY_VERIFY(says(u"Please extend your pool"_s));
    QTRY_VERIFY(says(u"David Driver, ride"_s));
    QVERIFY(says(u"Close or cancel one of these rides"_s));
    QCOMPARE(find<QLabel>("numberLabel")->text(), u"No number"_s);
    const QSignalSpy closeWanted(m_window.get(), &RideForm::closeRideWanted);
    const QSignalSpy rideWanted(m_window.get(), &RideForm::rideWanted);
    const QSignalSpy numbersWanted(m_window.get(), &RideForm::numbersWanted);
    find<QAbstractButton>("closeHolder1Button")->click();
    find<QAbstractButton>("showHolder1Button")->click();
    find<QAbstractButton>("addNumbersButton")->click();
    QCOMPARE(closeWanted.size(), 1);
    QCOMPARE(rideWanted.size(), 1);
    QCOMPARE(numbersWanted.size(), 1);
}

void TestRideForm::aReloadNeverTouchesWhatWasTyped()
{
    fillIn(u"Carla"_s, u"Unknown Person"_s);
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    const QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(
            m_desk->dispatcher.addPerson(Role::Driver, u"Driver %1"_s.arg(i), u"+3168765430%1"_s.arg(5 + i)));
        m_window->reload();
        QTRY_COMPARE(find<QComboBox>("driverComboBox")->count(), 5 + i);
        QCOMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
        QCOMPARE(find<QComboBox>("driverComboBox")->currentText(), u"Unknown Person"_s);
        QCOMPARE(find<QLineEdit>("startLineEdit")->text(), u"Depot"_s);
        QCOMPARE(QApplication::focusWidget(), focus);
    }
}

void TestRideForm::pointsOutAPastTime()
{
    auto *time = find<QLineEdit>("rideDateTimeEdit");
    QVERIFY(says(u"in "_s));
    QVERIFY(!says(u"past"_s));
    time->setFocus(Qt::TabFocusReason);
    type(QDate::currentDate().addDays(-1).toString(Qt::ISODate) + u" 12:00"_s);
    QVERIFY(says(u"this time is past"_s));
}

void TestRideForm::readsTimesAsPeopleWriteThem()
{
    auto *time = find<QLineEdit>("rideDateTimeEdit");
    time->setFocus(Qt::TabFocusReason);
    type(u"+1h3"_s); // replaces the time that stood there
    QCOMPARE(time->text(), u"+1h3"_s);
    type(u"0"_s);
    QVERIFY(says(u"in 1 h 30 min"_s));
    press(Qt::Key_Tab);
    // The moment stays, whatever the clock does: what was typed gives way to it.
    static const QRegularExpression moment(u"^\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}$"_s);
    QVERIFY2(moment.match(time->text()).hasMatch(), qPrintable(time->text()));

    time->setFocus(Qt::TabFocusReason);
    type(u"soon"_s);
    QVERIFY(!says(u"is not a time"_s)); // still typing
    press(Qt::Key_Tab);
    QVERIFY(says(u"is not a time"_s));
    QCOMPARE(time->text(), u"soon"_s);
}

void TestRideForm::choosesTheTimeFromACalendar()
{
    auto *time = find<QLineEdit>("rideDateTimeEdit");
    time->setFocus(Qt::TabFocusReason);
    type(u"2030-06-01 18:30"_s);
    press(Qt::Key_Down, Qt::AltModifier);
    auto *calendar = m_window->findChild<QCalendarWidget *>(u"rideCalendarWidget"_s);
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(2030, 6, 1));
    calendar->setSelectedDate(QDate(2030, 6, 2));
    find<QPushButton>("takeTimeButton")->click();
    QCOMPARE(time->text(), u"2030-06-02 18:30"_s);
    QVERIFY(says(u"2030 18:30"_s));
    QVERIFY(!calendar->isVisible());
}

void TestRideForm::pointsOutOtherRides()
{
    QVERIFY(!find<QAbstractButton>("repeatRideButton")->isEnabled());
    fillIn(u"Caitlyn"_s, u"David"_s);
    QTRY_VERIFY(says(u"Has an open ride already: ride 1, "_s));
    QTRY_VERIFY(says(u"Drives at about that time: ride 1, "_s));
    QVERIFY(says(u"\u2022\u2022\u2022 601"_s)); // the phone is still there
    find<QComboBox>("customerComboBox")->lineEdit()->setText(u"Carla Coach"_s);
    QTRY_VERIFY(!says(u"Has an open ride"_s));
}

void TestRideForm::repeatsTheLastRide()
{
    const int customerAt = find<QComboBox>("customerComboBox")->mapTo(m_window.get(), QPoint()).y();
    type(u"Caitlyn"_s);
    press(Qt::Key_Tab);
    auto *button = find<QAbstractButton>("repeatRideButton");
    QVERIFY(button->isVisible()); // from the start, so that nothing moves under the mouse
    QTRY_VERIFY(button->isEnabled());
    QCOMPARE(find<QComboBox>("customerComboBox")->mapTo(m_window.get(), QPoint()).y(), customerAt);
    find<QLineEdit>("destinationLineEdit")->setText(u"Zoo"_s);
    press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(find<QComboBox>("driverComboBox")->currentText(), u"David Driver"_s);
    QCOMPARE(find<QLineEdit>("startLineEdit")->text(), u"Depot"_s);
    QCOMPARE(find<QLineEdit>("destinationLineEdit")->text(), u"Zoo"_s); // was typed
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("rideDateTimeEdit"));
}

void TestRideForm::longNamesDoNotWidenTheForm()
{
    m_window->resize(m_window->minimumSizeHint().expandedTo(QSize(m_window->minimumWidth(), 700)));
    type(u"Wilhelmina van der Hoogeveen-Sommerdijk"_s);
    press(Qt::Key_Tab);
    auto *button = find<QAbstractButton>("addCustomerButton");
    QTRY_VERIFY(button->isVisible());
    button->setFocus();
    const auto *area = find<QScrollArea>("rideFormScrollArea");
    QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
    QCOMPARE(area->horizontalScrollBar()->value(), 0);
    QVERIFY(button->width() >= button->sizeHint().width()); // nor is its own text cut
    QVERIFY(button->toolTip().contains(u"Sommerdijk"_s));
}

void TestRideForm::longNamesShowTheirBeginning()
{
    const QString name = u"Wilhelmina van der Hoogeveen-Sommerdijk tot Nieuwpoort"_s;
    QVERIFY(m_desk->dispatcher.addPerson(Role::Customer, name, u"+31612345699"_s));
    m_window->resize(m_window->minimumSizeHint().expandedTo(QSize(m_window->minimumWidth(), 700)));
    type(u"Wilhelmina"_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(textOf("customerComboBox"), name);
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->lineEdit()->cursorPosition(), 0);
}

/// What a warning took is there again when it is gone.
void TestRideForm::notesGiveTheirRoomBack()
{
    m_window->resize(400, 800);
    auto *time = find<QLineEdit>("rideDateTimeEdit");
    const auto below = [this] {
        return find<QLineEdit>("driverNoteLineEdit")->mapTo(m_window.get(), QPoint()).y();
    };
    const int before = below();
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, u"nonsense"_s);
    press(Qt::Key_Tab);
    QTRY_VERIFY(below() > before + 20);
    time->setFocus();
    time->selectAll();
    QTest::keyClicks(time, u"tomorrow 7:15"_s);
    press(Qt::Key_Tab);
    QTRY_VERIFY2(below() <= before, qPrintable(u"%1, before %2"_s.arg(below()).arg(before)));
}

void TestRideForm::repeatsAnyRide()
{
    m_window->repeatRide(RideId{2});
    QTRY_COMPARE(find<QLineEdit>("destinationLineEdit")->text(), u"Museum quarter"_s);
    QTRY_VERIFY(says(u"\u2022\u2022\u2022 602"_s));
    QCOMPARE(find<QComboBox>("driverComboBox")->currentText(), u"Diana Duty"_s);
}

void TestRideForm::pointsOutALandline()
{
    QVERIFY(m_desk->dispatcher.addPerson(Role::Customer, u"Lena Land"_s, u"+31201234567"_s));
    type(u"Lena"_s);
    press(Qt::Key_Tab);
    QTRY_VERIFY(says(u"This is a landline: it cannot receive texts."_s));
}

void TestRideForm::listsEverybodyOnAPhone()
{
    QVERIFY(m_desk->dispatcher.addPerson(Role::Customer, u"Carl Coach"_s, u"+31612345603"_s));
    type(u"0612345603"_s);
    QTRY_VERIFY(matches("customerComboBox")->isVisible());
    QCOMPARE(matches("customerComboBox")->model()->rowCount(), 2);
    QVERIFY(find<QPushButton>("addCustomerButton")->isHidden());
}

void TestRideForm::notesGoWithTheRide()
{
    const QSignalSpy created(m_window.get(), &RideForm::rideCreated);
    fillIn(u"Carla Coach"_s, u"Dirk de Dijk"_s);
    find<QLineEdit>("driverNoteLineEdit")->setText(u"Ring twice"_s);
    find<QLineEdit>("officeNoteLineEdit")->setText(u"Pays in cash"_s);
    QTRY_VERIFY(find<QLabel>("driverTextLabel")->text().endsWith(u"\nRing twice"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(rides().first().driverNote, u"Ring twice"_s);
    QCOMPARE(rides().first().officeNote, u"Pays in cash"_s);
    QVERIFY(find<QLineEdit>("driverNoteLineEdit")->text().isEmpty());
}

void TestRideForm::countsWhatTheTextsCost()
{
    fillIn(u"Carla Coach"_s, u"Dirk de Dijk"_s);
    const auto *text = find<QLabel>("driverTextLabel");
    QTRY_VERIFY2(text->text().startsWith(u"To the driver, 1 text (GSM-7, "_s), qPrintable(text->text()));
    find<QLineEdit>("driverNoteLineEdit")->setText(u"\U0001F697"_s);
    QTRY_VERIFY2(text->text().startsWith(u"To the driver, 2 texts (Unicode)"_s), qPrintable(text->text()));
}

void TestRideForm::parksWhatWasTyped()
{
    type(u"Carla"_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    find<QLineEdit>("startLineEdit")->setText(u"Depot"_s);
    auto *time = find<QLineEdit>("rideDateTimeEdit");
    time->setFocus(Qt::TabFocusReason);
    type(u"2030-06-01 18:30"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>("startLineEdit")->text().isEmpty());
    QTRY_VERIFY(says(u"put aside under"_s));
    const QList<RideDraft> drafts = *m_desk->reader.drafts();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().customer, u"Carla Coach"_s);
    QVERIFY(!drafts.first().driverId.isValid());
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM rides"_s), u"3"_s);

    m_window->take(drafts.first());
    QCOMPARE(find<QLineEdit>("startLineEdit")->text(), u"Depot"_s);
    QCOMPARE(time->text(), u"2030-06-01 18:30"_s);
    QTRY_VERIFY(says(u"\u2022\u2022\u2022 603"_s));
    QVERIFY(find<QComboBox>("driverComboBox")->isAncestorOf(QApplication::focusWidget()) ||
            find<QComboBox>("driverComboBox")->hasFocus());
    type(u"Dirk"_s);
    find<QLineEdit>("destinationLineEdit")->setText(u"Dam"_s);
    const QSignalSpy created(m_window.get(), &RideForm::rideCreated);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(rides().first().customer, u"Carla Coach"_s);
    QVERIFY(m_desk->reader.drafts()->isEmpty());
}

void TestRideForm::aNewRideParksWhatWasTyped()
{
    m_window->startNew();
    QVERIFY(m_desk->reader.drafts()->isEmpty()); // there was nothing
    type(u"Somebody unknown"_s);
    m_window->startNew();
    type(u"Carla"_s); // belongs to the next ride already
    QTRY_COMPARE(m_desk->reader.drafts()->size(), 1);
    QCOMPARE(m_desk->reader.drafts()->first().customer, u"Somebody unknown"_s);
    QCOMPARE(find<QComboBox>("customerComboBox")->currentText().left(5), u"Carla"_s);
}

QTEST_MAIN(TestRideForm)
#include "tst_rideform.moc"
