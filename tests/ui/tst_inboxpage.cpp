// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginestatus.h"
#include "tests/ui/uidesk.h"
#include "ui/inboxpage.h"
#include "ui/inboxtablemodel.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/ridetablemodel.h"
#include "ui/sidebar.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTranslator>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const auto caitlyn = u"31612345601"_s;
const auto david = u"31687654301"_s;
const auto stranger = u"31699999999"_s;

} // namespace

/// The inbox in the real window: each flow as a dispatcher does it.
class TestInboxPage : public WindowTest<MainWindow>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void linksALostCallerByKeyboard();
    void suggestionsTakeTheRoomThereIs_data();
    void suggestionsTakeTheRoomThereIs();
    void nothingIsCutOffAtTheSide_data();
    void nothingIsCutOffAtTheSide();
    void linksToARideThatWasTyped();
    void saysThatAnEndedRideIsReopened();
    void theDriverBeforeTakesNobodyAway();
    void answersAreGivenBack();
    void answersALostText();
    void keepsAHalfWrittenAnswer();
    void answersComeBackAfterARestart();
    void aFailedTextNamesItsRide_data();
    void aFailedTextNamesItsRide();
    void sendsAFailedTextAgain();
    void asksBeforeItSendsWhatIsNoLongerTrue();
    void dropsAndSendsAllLateTexts();
    void dismissesAndTakesItBack();
    void addsTheCallerAsCustomer();
    void beginsARideWithThisPhone();
    void withheldCallSaysSo();
    void opensTheRideItMayBelongTo_data();
    void opensTheRideItMayBelongTo();
    void revealsAPhoneForAWhile();
    void listsWhoIsNotYetTold();
    void tellsOfRefusedRequests();
    void countStandsInTitleAndSideBar();
    void countsAreTheDatabasesAfterARestart();
    void showsNoWholePhone();

private:
    void open();
    void lose(const QString &from, const QString &body);
    void fail(const QString &reason, const QString &body = u"hello"_s);
    QString lastOut() const;
    QTableView *table() const { return find<QTableView>("inboxTableView"); }
    bool says(const QString &text) const;
    void trigger(const char *action) const { find<QAction>(action)->trigger(); }

    Ride m_ride; ///< of Caitlyn with David
};

void TestInboxPage::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_ride = m_desk->reader.rides(Page{}).value().last();
}

void TestInboxPage::open()
{
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    QVERIFY(activate());
    m_window->openPage(u"inboxPage"_s);
    QTRY_VERIFY(table()->isVisible());
}

void TestInboxPage::lose(const QString &from, const QString &body)
{
    const auto taken = m_desk->dispatcher.takeText({from, m_ride.number, body, {}, {}, {}});
    QVERIFY(taken && taken->unrouted);
}

/// A text of Caitlyn's that did not reach David.
void TestInboxPage::fail(const QString &reason, const QString &body)
{
    const auto taken = m_desk->dispatcher.takeText({caitlyn, m_ride.number, body, {}, {}, {}});
    QVERIFY(taken && !taken->unrouted);
    m_desk->database->run(u"UPDATE messages SET state = 'failed', reason = ? WHERE kind = 'forward' "
                          "AND state = 'pending'"_s,
                          {reason});
}

QString TestInboxPage::lastOut() const
{
    return m_desk->database.scalar(u"SELECT recipient || ': ' || body || ' ' || state FROM messages "
                                   "WHERE direction = 'out' ORDER BY id DESC"_s);
}

bool TestInboxPage::says(const QString &text) const
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

void TestInboxPage::linksALostCallerByKeyboard()
{
    lose(stranger, u"This is Caitlyn, my phone died"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(find<QPlainTextEdit>("inboxBodyPlainTextEdit")->toPlainText(),
                 u"This is Caitlyn, my phone died"_s);
    auto *rides = find<QListWidget>("suggestionsListWidget");
    QTRY_VERIFY(rides->count() > 0);
    QVERIFY2(rides->item(0)->text().contains(u"Caitlyn Carless"_s), qPrintable(rides->item(0)->text()));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_L, Qt::ControlModifier);
    QVERIFY(rides->hasFocus());
    QTRY_VERIFY(says(u"The text goes to David Driver"_s));
    QTest::keyClick(rides, Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(lastOut(), david + u": This is Caitlyn, my phone died pending"_s);
    QVERIFY(says(u"The text is queued for David Driver"_s));
    find<QTabBar>("inboxFilterTabBar")->setCurrentIndex(2);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QVERIFY(says(u"Linked to ride"_s));
}

void TestInboxPage::suggestionsTakeTheRoomThereIs_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("fewestWhole");
    QTest::newRow("large") << QSize(1280, 1024) << 8;
    QTest::newRow("usual") << QSize(1280, 800) << 5;
    QTest::newRow("small") << QSize(1024, 700) << 3;
}

void TestInboxPage::suggestionsTakeTheRoomThereIs()
{
    QFETCH(const QSize, size);
    QFETCH(const int, fewestWhole);
    for (int i = 0; i < 8; ++i)
        QVERIFY(m_desk->dispatcher.addNumber(u"+31970102299%1"_s.arg(i, 2, 10, QChar(u'0'))));
    for (int i = 0; i < 8; ++i)
        QVERIFY(m_desk->dispatcher.createRide({m_ride.customerId, m_ride.driverId, u"Depot"_s, u"Zoo"_s,
                                               QDateTime::currentDateTimeUtc().addDays(i + 1)}));
    lose(stranger, u"This is Caitlyn"_s);
    open();
    m_window->resize(size);
    auto *rides = find<QListWidget>("suggestionsListWidget");
    QTRY_VERIFY(rides->count() >= 8);
    const auto whole = [rides] {
        int count = 0;
        for (int i = 0; i < rides->count(); ++i)
            count += rides->viewport()->rect().contains(rides->visualItemRect(rides->item(i))) ? 1 : 0;
        return count;
    };
    QTRY_VERIFY2(whole() >= qMin(fewestWhole, rides->count()), qPrintable(QString::number(whole())));
    // Room below is left only where every ride can be seen.
    const auto *detail = find<QWidget>("inboxDetail");
    const int lowest = find<QWidget>("inboxReplyLineEdit")->mapTo(detail, QPoint()).y();
    QVERIFY(whole() == rides->count() || detail->height() - lowest < detail->height() / 3);
}

void TestInboxPage::nothingIsCutOffAtTheSide_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : windowLanguages())
        QTest::newRow(qPrintable(language)) << language;
}

void TestInboxPage::nothingIsCutOffAtTheSide()
{
    QFETCH(const QString, language);
    installLanguage(*qApp, language);
    const auto english = qScopeGuard([usual = QLocale()] {
        qDeleteAll(qApp->findChildren<QTranslator *>());
        QLocale::setDefault(usual);
    });
    lose(stranger, u"where are you?"_s);
    open();
    m_window->resize(1280, 680);
    const auto *area = find<QScrollArea>("inboxDetailScrollArea");
    QTRY_VERIFY(area->widget()->isVisible() && table()->model()->rowCount() > 0);
    for (int row = 0; row < table()->model()->rowCount(); ++row) {
        table()->selectRow(row);
        QTRY_VERIFY(area->viewport()->width() >= area->widget()->minimumSizeHint().width());
        QCOMPARE(area->widget()->width(), area->viewport()->width());
    }
}

void TestInboxPage::linksToARideThatWasTyped()
{
    lose(stranger, u"hello"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    auto *line = find<QLineEdit>("linkRideLineEdit");
    QTRY_VERIFY(line->isVisible());
    QTest::keyClicks(line, u"99"_s);
    QTRY_VERIFY(says(u"There is no ride 99"_s));
    line->clear();
    QTest::keyClicks(line, QString::number(m_ride.id.value));
    QTest::keyClick(line, Qt::Key_Return); // before it is known which ride that is
    QTRY_COMPARE(lastOut(), david + u": hello pending"_s);
}

void TestInboxPage::saysThatAnEndedRideIsReopened()
{
    QVERIFY(m_desk->dispatcher.cancelRide(m_ride.id));
    lose(caitlyn, u"my umbrella"_s);
    open();
    QTRY_VERIFY(says(u"its line is live again until"_s));
    find<QAbstractButton>("linkButton")->click();
    QTRY_COMPARE(lastOut(), david + u": my umbrella pending"_s);
    QVERIFY(m_desk->reader.rideOverview(m_ride.id).value()->lineLive);
}

/// David wrote after the ride was given to Dounia.
void TestInboxPage::theDriverBeforeTakesNobodyAway()
{
    const Person dounia = m_desk->reader.people(Role::Driver, u"Dounia"_s, 1)->first();
    QVERIFY(m_desk->dispatcher.changeDriver(m_ride.id, dounia.id));
    m_ride = m_desk->reader.rideOverview(m_ride.id).value()->ride;
    lose(david, u"her umbrella is here"_s);
    open();
    auto *role = find<QComboBox>("linkRoleComboBox");
    QTRY_COMPARE(role->currentText(), u"David Driver, the driver before"_s);
    QVERIFY(says(u"Answers go to Dounia Daoudi as before"_s));
    QVERIFY(!find<QAbstractButton>("rememberPhoneCheckBox")->isVisible());
    QVERIFY(!find<QAction>("inboxAddCustomerAction")->isEnabled());
    QVERIFY(!find<QAction>("inboxAddDriverAction")->isEnabled());
    auto *answers = find<QAbstractButton>("linkAnswersCheckBox");
    QVERIFY(answers->isVisible() && !answers->isChecked());
    QCOMPARE(answers->text(), u"Caitlyn Carless's answers will go to David Driver, not to Dounia Daoudi"_s);
    auto *link = find<QAbstractButton>("linkButton");
    QTRY_VERIFY(link->isEnabled());
    link->click();
    QTRY_COMPARE(lastOut(), caitlyn + u": her umbrella is here pending"_s);
    QVERIFY(m_desk->dispatcher.takeText({caitlyn, m_ride.number, u"thanks"_s, {}, {}, {}}));
    QVERIFY2(lastOut().startsWith(dounia.phone->digits()), qPrintable(lastOut()));
}

void TestInboxPage::answersAreGivenBack()
{
    lose(stranger, u"This is Caitlyn, my phone died"_s);
    open();
    QTRY_VERIFY(find<QAbstractButton>("linkButton")->isEnabled());
    find<QAbstractButton>("linkButton")->click();
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(says(u"Linked to ride %1. The text is queued for David Driver."_s.arg(m_ride.id.value)));
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(says(u"go where they went before"_s));
    QVERIFY(m_desk->dispatcher.takeText({david, m_ride.number, u"where are you?"_s, {}, {}, {}}));
    QVERIFY2(lastOut().startsWith(caitlyn), qPrintable(lastOut()));
}

void TestInboxPage::answersALostText()
{
    lose(stranger, u"who are you?"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_M, Qt::ControlModifier);
    auto *line = find<QLineEdit>("inboxReplyLineEdit");
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, u"The taxi desk"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(lastOut(), stranger + u": The taxi desk pending"_s);
    QCOMPARE(m_desk->database.scalar(u"SELECT proxy FROM messages ORDER BY id DESC"_s), m_ride.number);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QVERIFY(line->text().isEmpty());
}

void TestInboxPage::keepsAHalfWrittenAnswer()
{
    lose(stranger, u"one"_s);
    lose(u"31699999998"_s, u"two"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    auto *line = find<QLineEdit>("inboxReplyLineEdit");
    table()->selectRow(0);
    QTest::keyClicks(line, u"half a sen"_s);
    table()->selectRow(1);
    QVERIFY(line->text().isEmpty());
    lose(u"31699999997"_s, u"three"_s);
    m_window->reload();
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    table()->selectRow(1);
    QCOMPARE(line->text(), u"half a sen"_s);
}

void TestInboxPage::answersComeBackAfterARestart()
{
    lose(stranger, u"one"_s);
    lose(u"31699999998"_s, u"two"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(0);
    QTest::keyClicks(find<QLineEdit>("inboxReplyLineEdit"), u"half a sen"_s);
    table()->selectRow(1);
    QTest::keyClicks(find<QLineEdit>("inboxReplyLineEdit"), u"and another"_s);
    m_window.reset();
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    table()->selectRow(1);
    QTRY_COMPARE(find<QLineEdit>("inboxReplyLineEdit")->text(), u"and another"_s);
    table()->selectRow(0);
    QTRY_COMPARE(find<QLineEdit>("inboxReplyLineEdit")->text(), u"half a sen"_s);
    QTest::keyClick(find<QLineEdit>("inboxReplyLineEdit"), Qt::Key_Return);
    QTRY_VERIFY(lastOut().contains(u"half a sen"_s));
    QCOMPARE(m_desk->database.scalar(u"SELECT body FROM begun_work"_s), u"and another"_s);
}

void TestInboxPage::aFailedTextNamesItsRide_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("filter");
    QTest::newRow("failed") << u"absent subscriber"_s << 0;
    QTest::newRow("late") << u"late"_s << 0;
    QTest::newRow("handled") << u"absent subscriber"_s << 2;
}

void TestInboxPage::aFailedTextNamesItsRide()
{
    QFETCH(const QString, reason);
    QFETCH(const int, filter);
    fail(reason);
    if (filter == 2)
        m_desk->database->run(u"UPDATE messages SET failure = 'dropped' WHERE state = 'failed'"_s);
    open();
    find<QTabBar>("inboxFilterTabBar")->setCurrentIndex(filter);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    const QString number = QString::number(m_ride.id.value);
    const QModelIndex cell = table()->model()->index(0, InboxTableModel::RideColumn);
    QCOMPARE(cell.data().toString(), number);
    const QString whole = u"Ride %1: Caitlyn Carless with David Driver"_s.arg(number);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(whole));
    table()->selectRow(0);
    QTRY_VERIFY(says(whole));
    auto *show = find<QAbstractButton>("inboxShowRideButton");
    QTRY_VERIFY(show->isVisible());
    show->click();
    QTRY_COMPARE(m_window->findChild<QStackedWidget *>()->currentWidget()->objectName(), u"ridesPage"_s);
    QTRY_VERIFY(find<QLabel>("rideTitleLabel")->text().contains(u"Caitlyn Carless"_s));
}

void TestInboxPage::sendsAFailedTextAgain()
{
    fail(u"absent subscriber"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(says(u"Failed: absent subscriber"_s));
    auto *button = find<QAbstractButton>("inboxSendAgainButton");
    QTRY_VERIFY(button->isVisible());
    button->click();
    QTRY_COMPARE(lastOut(), david + u": hello pending"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE kind = 'forward'"_s), u"2"_s);
}

void TestInboxPage::asksBeforeItSendsWhatIsNoLongerTrue()
{
    m_desk->database->run(u"UPDATE messages SET state = 'failed', reason = 'withdrawn' WHERE recipient = ?"_s,
                          {caitlyn});
    QVERIFY(m_desk->dispatcher.closeRide(m_ride.id));
    open();
    QTRY_VERIFY(says(u"Withdrawn: the ride is closed"_s));
    table()->setFocus();
    const QString before = lastOut();
    QTest::keyClick(table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(says(u"This is no longer true: the ride is closed. Send it all the same?"_s));
    QCOMPARE(lastOut(), before);
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    const auto send = std::ranges::find_if(buttons, [](const QAbstractButton *button) {
        return button->isVisible() && button->text() == u"Send it"_s;
    });
    QVERIFY(send != buttons.end());
    (*send)->click();
    QTRY_VERIFY(lastOut().startsWith(caitlyn));
    QVERIFY(lastOut().endsWith(u"pending"_s));
}

void TestInboxPage::dropsAndSendsAllLateTexts()
{
    for (int i = 0; i < 45; ++i)
        fail(u"late"_s, u"hello %1"_s.arg(i));
    fail(u"absent subscriber"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 46);
    trigger("inboxSendAllAction");
    QTRY_VERIFY(says(u"45 text(s) queued again."_s));
    QTRY_COMPARE(table()->model()->rowCount(), 1); // the failed one is not late
    m_desk->database->runOnce(
        u"UPDATE messages SET state = 'failed', reason = 'late' WHERE state = 'pending' "
        "AND kind = 'forward'"_s);
    m_window->reload();
    QTRY_COMPARE(table()->model()->rowCount(), 46);
    trigger("inboxDropAllAction");
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE failure = 'dropped'"_s), u"45"_s);
}

void TestInboxPage::dismissesAndTakesItBack()
{
    lose(stranger, u"wrong number"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 0);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
}

void TestInboxPage::addsTheCallerAsCustomer()
{
    lose(stranger, u"a ride please"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    trigger("inboxAddCustomerAction");
    auto *name = find<QLineEdit>("inboxCustomerNameLineEdit");
    QTRY_VERIFY(name->isVisible());
    QVERIFY(find<QLineEdit>("inboxCustomerPhoneLineEdit")->text().contains(stranger));
    QTest::keyClicks(name, u"Stella Stranger"_s);
    QTest::keyClick(name, Qt::Key_Return); // no plan knows such a number: that is pointed out first
    auto *phone = find<QLineEdit>("inboxCustomerPhoneLineEdit");
    QTRY_VERIFY(phone->accessibleDescription().endsWith(u"Save again if it is right."_s));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_desk->reader.people(Role::Customer, u"Stella"_s, 5)->size(), 1);
    QTRY_COMPARE(table()->model()->index(0, 2).data().toString(), u"Stella Stranger"_s);
}

void TestInboxPage::beginsARideWithThisPhone()
{
    lose(stranger, u"a ride please"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    trigger("inboxNewRideAction");
    QTRY_VERIFY(find<QWidget>("ridesPage")->isVisible());
    QCOMPARE(find<QComboBox>("customerComboBox")->currentText(), u'+' + stranger);
}

void TestInboxPage::withheldCallSaysSo()
{
    QVERIFY(m_desk->dispatcher.answerCall({u"Restricted"_s, m_ride.number, {}, {}, {}}));
    QVERIFY(m_desk->dispatcher.flush());
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTRY_VERIFY(says(u"No number, cannot call back"_s));
    QVERIFY(!find<QLineEdit>("inboxReplyLineEdit")->isVisible());
    QVERIFY(!find<QAction>("inboxAddCustomerAction")->isEnabled());
    auto *rides = find<QListWidget>("suggestionsListWidget"); // whoever rides on that number
    QTRY_VERIFY(rides->count() > 0);
    QVERIFY(rides->item(0)->text().contains(u"Live on the number that was dialled"_s));
    QVERIFY(!find<QAbstractButton>("linkButton")->isVisible());
}

/// Whoever called, the ride is where one writes to the two.
void TestInboxPage::opensTheRideItMayBelongTo_data()
{
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("by");
    QTest::newRow("withheld, button") << u"Restricted"_s << u"button"_s;
    QTest::newRow("withheld, key") << u"Restricted"_s << u"key"_s;
    QTest::newRow("withheld, Enter in the list") << u"Restricted"_s << u"list"_s;
    QTest::newRow("stranger, key") << stranger << u"key"_s;
}

void TestInboxPage::opensTheRideItMayBelongTo()
{
    QFETCH(const QString, caller);
    QFETCH(const QString, by);
    QVERIFY(m_desk->dispatcher.answerCall({caller, m_ride.number, {}, {}, {}}));
    QVERIFY(m_desk->dispatcher.flush());
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    auto *rides = find<QListWidget>("suggestionsListWidget");
    QTRY_VERIFY(rides->count() > 0);
    auto *action = find<QAction>("inboxShowRideAction");
    QTRY_VERIFY(action->isEnabled());
    if (by == "button"_L1) {
        auto *button = find<QAbstractButton>("inboxShowRideButton");
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    } else if (by == "key"_L1) {
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_J, Qt::ControlModifier);
    } else {
        rides->setFocus();
        QTest::keyClick(rides, Qt::Key_Return);
    }
    QTRY_VERIFY(find<QWidget>("ridesPage")->isVisible());
    QTRY_VERIFY(find<QLabel>("rideTitleLabel")->text().startsWith(u"Ride %1:"_s.arg(m_ride.id.value)));
}

void TestInboxPage::revealsAPhoneForAWhile()
{
    lose(stranger, u"hello"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    trigger("inboxRevealAction");
    QTRY_VERIFY(says(u"+31 6 99999999"_s));
    QCOMPARE(m_desk->database.scalar(u"SELECT kind FROM events ORDER BY id DESC"_s), u"phone_revealed"_s);
    lose(u"31699999998"_s, u"another"_s);
    m_window->reload();
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(says(u"+31 6 99999999"_s)); // what comes in does not take it away
    table()->selectRow(0);
    QTRY_VERIFY(!says(u"99999999"_s));
}

void TestInboxPage::listsWhoIsNotYetTold()
{
    open();
    auto *tabs = find<QTabBar>("inboxFilterTabBar");
    QVERIFY(!tabs->isTabVisible(1));
    EngineStatus status;
    status.sending = SendingState::NoBalance;
    m_window->showStatus(status);
    QTRY_VERIFY(says(u"not enough credit"_s));
    tabs->setCurrentIndex(1);
    QTRY_COMPARE(table()->model()->rowCount(), 6); // two confirmations of each ride
    const QString who = table()->model()->index(0, 2).data().toString();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QVERIFY(says(u"%1 was told by phone"_s.arg(who)));
    status.sending = SendingState::Ready;
    m_window->showStatus(status);
    QVERIFY(!tabs->isTabVisible(1));
    QCOMPARE(tabs->currentIndex(), 0);
    QTRY_COMPARE(table()->model()->rowCount(), 0); // what was told needs nobody any more
}

void TestInboxPage::tellsOfRefusedRequests()
{
    open();
    QVERIFY(!find<QLabel>("refusedRequestsLabel")->isVisible());
    EngineStatus status;
    status.refusedRequests = 12;
    m_window->showStatus(status);
    QVERIFY(find<QLabel>("refusedRequestsLabel")->isVisible());
    QVERIFY(find<QLabel>("refusedRequestsLabel")->text().startsWith(u"12 "_s));
}

void TestInboxPage::countStandsInTitleAndSideBar()
{
    lose(stranger, u"hello"_s);
    fail(u"absent"_s);
    open();
    // One lost text, one failed, and the one that failed to be forwarded is also unread.
    QTRY_VERIFY2(m_window->windowTitle().startsWith(u"(3) BirdCar Dispatch"_s),
                 qPrintable(m_window->windowTitle()));
    QCOMPARE(find<QTabBar>("inboxFilterTabBar")->tabText(0), u"Waiting 2"_s);
}

/// What came, was seen or was dealt with elsewhere while no window was open counts as well.
void TestInboxPage::countsAreTheDatabasesAfterARestart()
{
    const auto number = [this](const QString &sql) { return m_desk->database.scalar(sql).toInt(); };
    const auto inbox = [&] {
        return number(u"SELECT (SELECT count(*) FROM unrouted WHERE waiting = 1) + "
                      "(SELECT count(*) FROM messages WHERE state = 'failed' AND failure = 'open')"_s);
    };
    const auto unread = [&] { return number(u"SELECT count(*) FROM messages WHERE unread = 1"_s); };
    const auto agrees = [&] {
        const auto *bar = find<SideBar>("sideBarTree");
        const auto *rides = find<QTableView>("ridesTableView")->model();
        const QString page = bar->topLevelItem(1)->text(1);
        int marked = 0;
        for (int row = 0; row < rides->rowCount(); ++row) {
            const QString last = rides->index(row, RideTableModel::LastColumn).data().toString();
            static const QRegularExpression mark(u"^(\\d+) new"_s);
            marked += mark.match(last).captured(1).toInt();
        }
        const QString title = m_window->windowTitle();
        const int all = inbox() + unread();
        return page == (inbox() > 0 ? QString::number(inbox()) : QString()) && marked == unread() &&
               title.startsWith(u"(%1) "_s.arg(all)) == (all > 0);
    };
    lose(stranger, u"one"_s);
    lose(u"31699999998"_s, u"two"_s);
    fail(u"absent"_s);
    QVERIFY(inbox() == 3 && unread() == 1);
    open();
    QTRY_VERIFY(agrees());

    m_window.reset();
    lose(u"31699999997"_s, u"three"_s);
    QVERIFY(m_desk->dispatcher.takeText({david, m_ride.number, u"I am there"_s, {}, {}, {}}));
    QVERIFY(inbox() == 4 && unread() >= 1);
    open();
    QTRY_VERIFY(agrees());

    m_window.reset();
    m_desk->database->run(u"UPDATE unrouted SET waiting = 0, outcome = 'dismissed'"_s);
    m_desk->database->run(u"UPDATE messages SET failure = 'dropped' WHERE state = 'failed'"_s);
    QVERIFY(m_desk->dispatcher.markSeen(m_ride.id));
    QVERIFY(inbox() == 0 && unread() == 0);
    open();
    QTRY_VERIFY(agrees());
}

void TestInboxPage::showsNoWholePhone()
{
    lose(stranger, u"hello"_s);
    open();
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    for (int column = 0; column < table()->model()->columnCount(); ++column)
        QVERIFY(!table()->model()->index(0, column).data().toString().contains(u"9999999"_s));
    QVERIFY(!says(u"9999999"_s));
}

QTEST_MAIN(TestInboxPage)
#include "tst_inboxpage.moc"
