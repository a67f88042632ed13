// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rideformtest.h"
#include "ui/noticestrip.h"
#include "ui/personpicker.h"

#include <QCalendarWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// Fast hands on the form for the next ride: no key is lost, takes anybody unseen or rushes past a warning.
class TestFormKeys : public RideFormTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void keysOpenTheListOfMatchesAgain_data();
    void keysOpenTheListOfMatchesAgain();
    void whatLooksChosenIsTaken_data();
    void whatLooksChosenIsTaken();
    void takesNobodyUnseen();
    void takesTheOnlyMatchOfAnOpenList_data();
    void takesTheOnlyMatchOfAnOpenList();
    void createsWithAListStillOpen();
    void fastHandsSeeWarningsFirst_data();
    void fastHandsSeeWarningsFirst();
    void whatWasSeenIsMeant();
    void enterPressesButtons();
    void aFastTabGoesToTheButtonAsWell();
    void enterAddsWhomNobodyIs_data();
    void enterAddsWhomNobodyIs();
    void aPhoneOfNoPlanIsPointedOutFirst_data();
    void aPhoneOfNoPlanIsPointedOutFirst();
    void theCalendarIsOutOfTheWay();
    void noKeyGoesPastTheCalendar();
    void theButtonStaysInSight();

private:
    void makeTroubleFor(const QString &kind);
};

void TestFormKeys::keysOpenTheListOfMatchesAgain_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("Down") << Qt::Key_Down << Qt::KeyboardModifiers();
    QTest::newRow("Alt+Down") << Qt::Key_Down << Qt::KeyboardModifiers(Qt::AltModifier);
    QTest::newRow("F4") << Qt::Key_F4 << Qt::KeyboardModifiers();
}

void TestFormKeys::keysOpenTheListOfMatchesAgain()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    press(Qt::Key_Tab);
    QVERIFY(isIn("driverComboBox"));
    type(u"Di"_s);
    QTRY_VERIFY(matches("driverComboBox")->isVisible());
    press(Qt::Key_Tab);
    QVERIFY(!matches("driverComboBox")->isVisible());
    press(Qt::Key_Backtab);
    QVERIFY(isIn("driverComboBox"));
    press(key, modifiers);
    QTRY_VERIFY(matches("driverComboBox")->isVisible());
    QCOMPARE(matches("driverComboBox")->model()->rowCount(), 2); // Diana and Dirk
    QCOMPARE(textOf("driverComboBox"), u"Di"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(textOf("driverComboBox"), u"Dirk de Dijk"_s);
}

void TestFormKeys::whatLooksChosenIsTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<QString>("chosen"); // looks so, and Enter takes it
    using Keys = QList<Qt::Key>;
    QTest::newRow("several") << u"Di"_s << Keys{} << QString();
    QTest::newRow("several, Down") << u"Di"_s << Keys{Qt::Key_Down} << u"Diana Duty"_s;
    QTest::newRow("several, Up") << u"Di"_s << Keys{Qt::Key_Up} << u"Dirk de Dijk"_s;
    QTest::newRow("several, past the end")
        << u"Di"_s << Keys{Qt::Key_Down, Qt::Key_Down, Qt::Key_Down} << u"Dirk de Dijk"_s;
    QTest::newRow("several, then typed on") << u"D"_s << Keys{Qt::Key_Down, Qt::Key_I} << QString();
    QTest::newRow("one") << u"Dir"_s << Keys{} << u"Dirk de Dijk"_s;
    QTest::newRow("one, Down") << u"Dir"_s << Keys{Qt::Key_Down} << u"Dirk de Dijk"_s;
    QTest::newRow("one that is typed whole") << u"Dounia"_s << Keys{} << u"Dounia"_s;
}

void TestFormKeys::whatLooksChosenIsTaken()
{
    QFETCH(const QString, typed);
    QFETCH(const QList<Qt::Key>, keys);
    QFETCH(const QString, chosen);
    QVERIFY(m_desk->dispatcher.addPerson(Role::Driver, u"Dounia"_s, u"+31687654398"_s));
    auto *driver = find<QComboBox>("driverComboBox");
    driver->setFocus();
    type(typed);
    const QAbstractItemView *list = matches("driverComboBox");
    QTRY_VERIFY(list->isVisible());
    for (const Qt::Key key : keys)
        press(key);
    const auto looks = [list] {
        const QModelIndex current = list->currentIndex(); // has a line around it
        const QModelIndexList selected = list->selectionModel()->selectedRows();
        if (selected.isEmpty() && !current.isValid())
            return QString();
        return selected.size() == 1 && selected.first().row() == current.row()
                   ? current.siblingAtColumn(0).data().toString()
                   : u"unclear"_s;
    };
    QTRY_VERIFY2(looks().startsWith(chosen) && looks().isEmpty() == chosen.isEmpty(), qPrintable(looks()));
    const auto *picker = qobject_cast<PersonPicker *>(driver->parentWidget());
    QTRY_VERIFY(!picker->isSearching());
    QCOMPARE(looks().isEmpty(), chosen.isEmpty());
    press(Qt::Key_Return);
    QCOMPARE(picker->person() ? picker->person()->name : QString(), chosen);
}

void TestFormKeys::takesNobodyUnseen()
{
    QTRY_VERIFY(find<QComboBox>("customerComboBox")->count() > 2);
    auto *box = find<QComboBox>("customerComboBox");
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_PageDown}) {
        press(key);
        QVERIFY(QApplication::activePopupWidget()); // everybody, to choose from
        press(Qt::Key_Escape);
        QCOMPARE(textOf("customerComboBox"), QString());
    }
    QWheelEvent turn({5, 5}, box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &turn);
    QCOMPARE(textOf("customerComboBox"), QString());
    type(u"Carla"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(textOf("customerComboBox"), u"Carla Coach"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QApplication::sendEvent(box, &turn);
    QCOMPARE(textOf("customerComboBox"), u"Carla Coach"_s);
}

void TestFormKeys::takesTheOnlyMatchOfAnOpenList_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Tab") << Qt::Key_Tab;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Return") << Qt::Key_Return;
}

void TestFormKeys::takesTheOnlyMatchOfAnOpenList()
{
    QFETCH(Qt::Key, key);
    type(u"Carla"_s);
    QTRY_VERIFY(matches("customerComboBox")->isVisible());
    press(key);
    QCOMPARE(textOf("customerComboBox"), u"Carla Coach"_s);
    QVERIFY(!matches("customerComboBox")->isVisible());
    QCOMPARE(isIn("customerComboBox"), key != Qt::Key_Tab);
}

void TestFormKeys::createsWithAListStillOpen()
{
    const QSignalSpy created(m_window.get(), &RideForm::rideCreated);
    find<QLineEdit>("startLineEdit")->setText(u"Depot"_s);
    find<QLineEdit>("destinationLineEdit")->setText(u"Dam"_s);
    type(u"Carla"_s);
    press(Qt::Key_Tab);
    type(u"Di"_s);
    QTRY_VERIFY(matches("driverComboBox")->isVisible());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier); // takes whom the arrow keys point at
    QTRY_COMPARE(created.size(), 1);
    QCOMPARE(rides().first().driver, u"Dirk de Dijk"_s);
    QVERIFY(!matches("driverComboBox")->isVisible());
}

/// Pictures of real trouble, made with as little as possible.
void TestFormKeys::makeTroubleFor(const QString &kind)
{
    Dispatcher &dispatcher = m_desk->dispatcher;
    const auto idOf = [&](Role role, const QString &name) {
        return m_desk->reader.people(role, name, 1)->first().id;
    };
    if (kind == "landline"_L1) {
        QVERIFY(dispatcher.addPerson(Role::Customer, u"Lena Land"_s, u"+31201234567"_s));
    } else if (kind == "off duty"_L1) {
        QVERIFY(dispatcher.setOffDuty(idOf(Role::Driver, u"Dirk"_s), true));
    } else if (kind == "wants no texts"_L1) {
        QVERIFY(dispatcher.setOptedOut(Role::Customer, idOf(Role::Customer, u"Carla"_s), true));
    } else if (kind == "line taken over"_L1) {
        DepotSettings settings = dispatcher.settings();
        settings.takeOverAfter = std::chrono::minutes(0);
        QVERIFY(dispatcher.saveSettings(settings));
        NewRide over;
        over.customerId = idOf(Role::Customer, u"Carla"_s);
        over.driverId = idOf(Role::Driver, u"Dounia"_s);
        over.start = over.destination = u"Depot"_s;
        over.at = systemClock()().addDays(-1);
        const auto ride = dispatcher.createRide(over);
        QVERIFY(ride && dispatcher.closeRide(ride->id));
        const QList<ProxyNumber> numbers = m_desk->reader.numbers().value();
        for (const ProxyNumber &number : numbers) {
            if (number.id != ride->numberId)
                QVERIFY(dispatcher.setNumberState(number.id, NumberState::Disabled));
        }
    }
}

void TestFormKeys::fastHandsSeeWarningsFirst_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("warning");
    const QString soon = u"+20m"_s;
    QTest::newRow("open ride") << u"Caitlyn"_s << u"Dirk"_s << soon << u"Has an open ride already"_s;
    QTest::newRow("booked twice") << u"Carla"_s << u"David"_s << soon << u"Drives at about that time"_s;
    QTest::newRow("off duty") << u"Carla"_s << u"Dirk"_s << soon << u"Off duty."_s;
    QTest::newRow("wants no texts") << u"Carla"_s << u"Dirk"_s << soon
                                    << u"Asked for no more texts: gets none of this ride."_s;
    QTest::newRow("landline") << u"Lena"_s << u"Dirk"_s << soon << u"This is a landline"_s;
    QTest::newRow("past") << u"Carla"_s << u"Dirk"_s << u"2020-01-01 12:00"_s << u"this time is past"_s;
    const QDateTime ahead =
        QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Amsterdam")).addSecs(-3600);
    QTest::newRow("bare and far ahead")
        << u"Carla"_s << u"Dirk"_s << ahead.toString(u"HH:mm") << u"more than half a day ahead"_s;
    QTest::newRow("line taken over") << u"Carla"_s << u"Dirk"_s << soon << u"Ends the line"_s;
}

void TestFormKeys::fastHandsSeeWarningsFirst()
{
    QFETCH(QString, customer);
    QFETCH(QString, driver);
    QFETCH(QString, time);
    QFETCH(QString, warning);
    makeTroubleFor(QString::fromLatin1(QTest::currentDataTag()));
    const qsizetype before = rides().size();
    const QSignalSpy created(m_window.get(), &RideForm::rideCreated);
    fillIn(customer, driver);
    press(Qt::Key_Tab);
    type(time);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(says(u"Ctrl+Enter again creates the ride"_s));
    QVERIFY(says(warning));
    QCOMPARE(created.size(), 0);
    QCOMPARE(rides().size(), before);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
    QVERIFY(!says(u"Ctrl+Enter again creates the ride"_s));
}

void TestFormKeys::whatWasSeenIsMeant()
{
    const QSignalSpy created(m_window.get(), &RideForm::rideCreated);
    fillIn(u"Caitlyn"_s, u"David"_s);
    QTRY_VERIFY(says(u"Has an open ride already: ride 1, "_s));
    QTRY_VERIFY(m_window->areWarningsRead());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(created.size(), 1);
}

void TestFormKeys::enterPressesButtons()
{
    type(u"Fatima Yildiz"_s);
    auto *add = find<QPushButton>("addCustomerButton");
    QTRY_VERIFY(add->isVisible());
    press(Qt::Key_Tab);
    QVERIFY(add->hasFocus());
    press(Qt::Key_Return);
    QVERIFY(find<QLineEdit>("newCustomerPhoneLineEdit")->hasFocus());
    type(u"06 20304050"_s);
    press(Qt::Key_Tab);
    QVERIFY(find<QPushButton>("newCustomerSaveButton")->hasFocus());
    press(Qt::Key_Enter);
    QTRY_COMPARE(peopleCalled(u"Fatima"_s), 1);
    QTRY_VERIFY(isIn("customerComboBox"));
    QCOMPARE(textOf("customerComboBox"), u"Fatima Yildiz"_s);
    QVERIFY(find<QWidget>("newCustomerPhoneLineEdit")->parentWidget()->isHidden());
    QVERIFY(says(u"+31 6 20304050"_s)); // in full: it was typed just now
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM events WHERE kind LIKE '%reveal%'"_s), u"0"_s);
}

void TestFormKeys::aFastTabGoesToTheButtonAsWell()
{
    type(u"Nora New"_s);
    press(Qt::Key_Tab); // nobody has been looked up yet
    QTRY_VERIFY(find<QPushButton>("addCustomerButton")->hasFocus());

    find<QComboBox>("customerComboBox")->setFocus(Qt::TabFocusReason);
    type(u"Nadine"_s);
    press(Qt::Key_Tab);
    type(u"Dirk"_s);
    QTRY_COMPARE(find<QPushButton>("addCustomerButton")->text(), u"Add \"Nadine\" as customer"_s);
    QVERIFY(isIn("driverComboBox")); // somebody was typing there already
    QCOMPARE(textOf("driverComboBox"), u"Dirk"_s);
}

void TestFormKeys::enterAddsWhomNobodyIs_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("waits");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("a name") << u"Nora New"_s << true << QByteArray("newCustomerPhoneLineEdit");
    QTest::newRow("a name, fast") << u"Nora New"_s << false << QByteArray("newCustomerPhoneLineEdit");
    QTest::newRow("a phone, fast") << u"06 1234 5698"_s << false << QByteArray("newCustomerNameLineEdit");
}

void TestFormKeys::enterAddsWhomNobodyIs()
{
    QFETCH(QString, typed);
    QFETCH(bool, waits);
    QFETCH(QByteArray, field);
    type(typed);
    if (waits)
        QTRY_VERIFY(find<QPushButton>("addCustomerButton")->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(find<QLineEdit>(field.constData())->hasFocus());
    QVERIFY(find<QLineEdit>(field.constData())->text().isEmpty());
}

void TestFormKeys::aPhoneOfNoPlanIsPointedOutFirst_data()
{
    QTest::addColumn<bool>("click");
    QTest::newRow("Enter") << false;
    QTest::newRow("Save") << true;
}

void TestFormKeys::aPhoneOfNoPlanIsPointedOutFirst()
{
    QFETCH(bool, click);
    const auto save = [&] {
        if (click)
            QTest::mouseClick(find<QPushButton>("newCustomerSaveButton"), Qt::LeftButton);
        else
            press(Qt::Key_Return);
    };
    type(u"Nora New"_s);
    press(Qt::Key_Return);
    auto *phone = find<QLineEdit>("newCustomerPhoneLineEdit");
    QTRY_VERIFY(phone->hasFocus());
    type(u"20304050"_s);
    save();
    QTRY_VERIFY(says(u"Save again if it is right."_s));
    QCOMPARE(phone->text(), u"20304050"_s);
    QCOMPARE(peopleCalled(u"Nora"_s), 0);
    save();
    QTRY_COMPARE(peopleCalled(u"Nora"_s), 1);
    QTRY_VERIFY(says(u"+31 20304050"_s));
}

void TestFormKeys::theCalendarIsOutOfTheWay()
{
    auto *time = find<QLineEdit>("rideDateTimeEdit");
    time->setFocus(Qt::TabFocusReason);
    QVERIFY(time->toolTip().contains(u"F4"_s));
    QVERIFY(time->accessibleDescription().contains(u"F4"_s));
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("driverNoteLineEdit"));
    press(Qt::Key_Backtab);
    press(Qt::Key_F4);
    auto *calendar = m_window->findChild<QCalendarWidget *>(u"rideCalendarWidget"_s);
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->firstDayOfWeek(), Qt::Monday); // a depot in NL, whatever the window speaks
    press(Qt::Key_Escape);
    QVERIFY(!calendar->isVisible());
}

void TestFormKeys::noKeyGoesPastTheCalendar()
{
    const qsizetype before = rides().size();
    fillIn(u"Carla"_s, u"Dirk"_s);
    QTRY_COMPARE(textOf("driverComboBox"), u"Dirk de Dijk"_s);
    auto *time = find<QLineEdit>("rideDateTimeEdit");
    time->setFocus(Qt::TabFocusReason);
    type(u"2030-06-01 18:30"_s);
    press(Qt::Key_F4);
    auto *calendar = m_window->findChild<QCalendarWidget *>(u"rideCalendarWidget"_s);
    QVERIFY(calendar->isVisible());
    press(Qt::Key_Right);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!calendar->isVisible());
    QCOMPARE(time->text(), u"2030-06-02 18:30"_s);
    QVERIFY(find<QPushButton>("createRideButton")->isEnabled()); // nothing is under way
    QCOMPARE(rides().size(), before);
    QCOMPARE(textOf("customerComboBox"), u"Carla Coach"_s);

    press(Qt::Key_F4);
    QVERIFY(calendar->isVisible());
    m_window->startNew();
    QVERIFY(!calendar->isVisible());
}

/// However small the window is and whatever there is to say.
void TestFormKeys::theButtonStaysInSight()
{
    fillIn(u"Caitlyn"_s, u"David"_s);
    QTRY_VERIFY(says(u"Has an open ride"_s));
    m_window->resize(m_window->minimumWidth(), 260);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(says(u"Ctrl+Enter again creates the ride"_s));
    for (const QWidget *widget :
         {find<QWidget>("createRideButton"), static_cast<QWidget *>(m_window->findChild<NoticeStrip *>())}) {
        const QRect place(widget->mapTo(m_window.get(), QPoint()), widget->size());
        QVERIFY(m_window->rect().contains(place));
        QCOMPARE(widget->visibleRegion().boundingRect().size(), widget->size());
    }
    QVERIFY(m_window->height() <= 300);
    // Nor is anything cut off at the side.
    const auto *area = find<QScrollArea>("rideFormScrollArea");
    QVERIFY(find<QWidget>("repeatRideButton")->isVisible());
    QVERIFY(area->verticalScrollBar()->isVisible());
    QVERIFY(area->widget()->width() <= area->viewport()->width());
}

QTEST_MAIN(TestFormKeys)
#include "tst_formkeys.moc"
