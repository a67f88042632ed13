// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/rideform.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// The form by key presses alone, against a real database.
class TestRideForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void createsARideByKeyboard();
    void halfANameIsEnough();
    void aPhoneIsEnough_data();
    void aPhoneIsEnough();
    void neverGuessesBetweenTwoPeople();
    void choosesFromTheListByArrowKey();
    void waitsForTheLookUpBeforeCreating();
    void addsAnUnknownCustomerInPlace();
    void saysWhatIsWrongWithANewPhone();
    void showsProblemsAtTheirField_data();
    void showsProblemsAtTheirField();
    void saysWhoHoldsTheNumbers();
    void aReloadNeverTouchesWhatWasTyped();
    void pointsOutAPastTime();

private:
    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *widget = m_form->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    /// To whatever has the focus, as a keyboard does.
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// True if any note of the form says this.
    bool says(const QString &text) const;
    void fillIn(const QString &customer, const QString &driver);
    QList<Ride> rides() { return m_desk->reader.rides(Page{}).value(); }

    std::unique_ptr<UiDesk> m_desk;
    std::unique_ptr<RideForm> m_form;
};

void TestRideForm::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_form = std::make_unique<RideForm>(m_desk->desk());
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_form->focusCustomer();
}

void TestRideForm::cleanup()
{
    m_form.reset();
    m_desk.reset();
}

bool TestRideForm::says(const QString &text) const
{
    const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text, Qt::CaseInsensitive);
    });
}

/// Everything but the time, which is right by itself; ends in the field To.
void TestRideForm::fillIn(const QString &customer, const QString &driver)
{
    type(customer);
    press(Qt::Key_Tab);
    type(driver);
    press(Qt::Key_Tab);
    type(u"Depot"_s);
    press(Qt::Key_Tab);
    type(u"Dam square"_s);
}

void TestRideForm::createsARideByKeyboard()
{
    const qsizetype before = rides().size();
    const QSignalSpy created(m_form.get(), &RideForm::rideCreated);
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
    const QCompleter *completer = find<QComboBox>("customerComboBox")->lineEdit()->completer();
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    QTRY_VERIFY(says(u"+31 \u2022\u2022\u2022 699"_s));
}

void TestRideForm::waitsForTheLookUpBeforeCreating()
{
    const QSignalSpy created(m_form.get(), &RideForm::rideCreated);
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
    QTRY_VERIFY(says(u"+31 \u2022\u2022\u2022 698"_s));
    QCOMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Nora New"_s);
    QCOMPARE(m_desk->reader.people(Role::Customer, u"Nora"_s, 5)->size(), 1);
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
    QVERIFY(says(u"David Driver, ride"_s));
    QVERIFY(says(u"Close or cancel one of these rides"_s));
    QCOMPARE(find<QLabel>("numberLabel")->text(), u"No number"_s);
}

void TestRideForm::aReloadNeverTouchesWhatWasTyped()
{
    fillIn(u"Carla"_s, u"Unknown Person"_s);
    QTRY_COMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
    const QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(
            m_desk->dispatcher.addPerson(Role::Driver, u"Driver %1"_s.arg(i), u"+3168765430%1"_s.arg(5 + i)));
        m_form->reload();
        QTRY_COMPARE(find<QComboBox>("driverComboBox")->count(), 5 + i);
        QCOMPARE(find<QComboBox>("customerComboBox")->currentText(), u"Carla Coach"_s);
        QCOMPARE(find<QComboBox>("driverComboBox")->currentText(), u"Unknown Person"_s);
        QCOMPARE(find<QLineEdit>("startLineEdit")->text(), u"Depot"_s);
        QCOMPARE(QApplication::focusWidget(), focus);
    }
}

void TestRideForm::pointsOutAPastTime()
{
    auto *time = find<QDateTimeEdit>("rideDateTimeEdit");
    QVERIFY(says(u"in "_s));
    QVERIFY(!says(u"past"_s));
    time->setDateTime(time->dateTime().addDays(-1));
    QVERIFY(says(u"this time is past"_s));
}

QTEST_MAIN(TestRideForm)
#include "tst_rideform.moc"
