// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/conversationmodel.h"
#include "ui/mainwindow.h"
#include "ui/ridetablemodel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const auto caitlyn = u"31612345601"_s;
const auto david = u"31687654301"_s;

} // namespace

/// The conversation in the real window.
class TestConversationPane : public WindowTest<MainWindow>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void openingMarksItSeen();
    void unseenStaysUnseenAfterARestart();
    void notSeenWhileTheWindowIsInactive();
    void whatIsNewStandsUnderALine();
    void canBeMarkedUnread();
    void sendsAgainInPlace();
    void asksBeforeItSendsWhatIsNoLongerTrue();
    void theNextTextGoesToBothAgain();
    void dropsALateText();
    void saysWhoWantsNoTexts();
    void copiesATextByKeyboard();
    void returnShowsWhatCanBeDone();
    void longNamesLeaveRoomToWrite();
    void offersAWayToTheNewest();
    void keepsAnotherPhoneOfTheCustomerApart();

private:
    void open();
    void openRide();
    void receive(const QString &from, const QString &body);
    void failForwards(const QString &reason);
    int unread() const { return m_desk->reader.rideOverview(m_ride.id).value()->unread; }
    QListView *list() const { return find<QListView>("conversationListView"); }
    QString spoken(int row) const
    {
        return list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    Ride m_ride; ///< of Caitlyn with David
};

void TestConversationPane::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_ride = m_desk->reader.rides(Page{}).value().last();
    open();
}

void TestConversationPane::open()
{
    m_window = std::make_unique<MainWindow>(m_desk->desk());
    m_window->openPage(u"ridesPage"_s);
    QVERIFY(activate());
    QTRY_COMPARE(find<QTableView>("ridesTableView")->model()->rowCount(), 3);
}

void TestConversationPane::openRide()
{
    auto *rides = find<QTableView>("ridesTableView");
    const QAbstractItemModel *model = rides->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, RideTableModel::CustomerColumn).data().toString() == m_ride.customer)
            rides->selectRow(row);
    }
    QTRY_VERIFY(find<QLabel>("rideTitleLabel")->text().contains(u"Caitlyn Carless"_s));
    QTRY_VERIFY(list()->model()->rowCount() >= 2);
}

void TestConversationPane::receive(const QString &from, const QString &body)
{
    const auto taken = m_desk->dispatcher.takeText({from, m_ride.number, body, {}, {}, {}});
    QVERIFY(taken && !taken->unrouted);
    m_window->reload();
}

void TestConversationPane::failForwards(const QString &reason)
{
    m_desk->database->run(
        u"UPDATE messages SET state = 'failed', reason = ? WHERE kind = 'forward' AND state = 'pending'"_s,
        {reason});
    m_window->reload();
}

void TestConversationPane::openingMarksItSeen()
{
    receive(caitlyn, u"hello"_s);
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"(1) "_s));
    QCOMPARE(unread(), 1);
    openRide();
    QTRY_COMPARE(unread(), 0);
    QTRY_VERIFY(!m_window->windowTitle().startsWith(u'('));
    receive(david, u"hi"_s); // it stands in front of the dispatcher
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    QTRY_COMPARE(unread(), 0);
}

void TestConversationPane::unseenStaysUnseenAfterARestart()
{
    receive(caitlyn, u"hello"_s);
    receive(caitlyn, u"hello?"_s);
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"(2) "_s));
    m_window.reset();
    open();
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"(2) "_s));
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE unread = 1"_s), u"2"_s);
    openRide();
    QTRY_COMPARE(unread(), 0);
}

void TestConversationPane::notSeenWhileTheWindowIsInactive()
{
    openRide();
    QLineEdit elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
    receive(caitlyn, u"hello"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"(1) "_s));
    QCOMPARE(unread(), 1);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(unread(), 0);
    QTRY_VERIFY(spoken(2).startsWith(u"New, "_s)); // it says what came meanwhile
}

void TestConversationPane::whatIsNewStandsUnderALine()
{
    receive(caitlyn, u"first"_s);
    receive(caitlyn, u"second"_s);
    openRide();
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    QTRY_COMPARE(unread(), 0);
    QTRY_VERIFY(spoken(2).startsWith(u"New, "_s));
    QVERIFY(!spoken(3).startsWith(u"New, "_s));
    const int withLine = list()->sizeHintForIndex(list()->model()->index(2, 0)).height();
    find<QTableView>("ridesTableView")->selectRow(1);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    openRide();
    QTRY_COMPARE(list()->model()->rowCount(), 4);
    QVERIFY(!spoken(2).startsWith(u"New, "_s));
    QVERIFY(list()->sizeHintForIndex(list()->model()->index(2, 0)).height() < withLine);
}

void TestConversationPane::canBeMarkedUnread()
{
    receive(caitlyn, u"hello"_s);
    openRide();
    QTRY_COMPARE(unread(), 0);
    QTRY_VERIFY(find<QAction>("markUnreadAction")->isEnabled()); // the window has heard of it, too
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_U, Qt::ControlModifier);
    QTRY_COMPARE(unread(), 1);
    m_window->reload();
    QTRY_VERIFY(m_window->windowTitle().startsWith(u"(1) "_s));
    QCOMPARE(unread(), 1); // not seen again by itself
    find<QTableView>("ridesTableView")->selectRow(1);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    openRide();
    QTRY_COMPARE(unread(), 0);
}

void TestConversationPane::sendsAgainInPlace()
{
    receive(caitlyn, u"hello"_s);
    openRide();
    failForwards(u"absent subscriber"_s);
    QTRY_VERIFY(spoken(2).contains(u"failed to David Driver: absent subscriber"_s));
    list()->setCurrentIndex(list()->model()->index(2, 0));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(spoken(2).contains(u"queued for David Driver"_s));
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE resend_of IS NOT NULL"_s), u"1"_s);
    QVERIFY(!find<QAction>("sendAgainAction")->isEnabled());
}

void TestConversationPane::asksBeforeItSendsWhatIsNoLongerTrue()
{
    openRide();
    m_desk->database->run(u"UPDATE messages SET state = 'failed', reason = 'withdrawn' WHERE recipient = ?"_s,
                          {caitlyn});
    QVERIFY(m_desk->dispatcher.closeRide(m_ride.id));
    m_window->reload();
    QTRY_VERIFY2(spoken(0).contains(u"not sent to Caitlyn Carless: the ride is closed"_s),
                 qPrintable(spoken(0)));
    list()->setCurrentIndex(list()->model()->index(0, 0));
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    const auto again = u"SELECT count(*) FROM messages WHERE resend_of IS NOT NULL"_s;
    const auto ask = [this] {
        const auto buttons = m_window->findChildren<QPushButton *>();
        const auto found = std::ranges::find_if(buttons, [](const QPushButton *button) {
            return button->isVisible() && button->text() == u"Send it"_s;
        });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY(ask());
    QCOMPARE(m_desk->database.scalar(again), u"0"_s);
    m_window->reload();
    QTRY_VERIFY(ask()); // it is not taken away by what comes in
    ask()->click();
    QTRY_COMPARE(m_desk->database.scalar(again), u"1"_s);
}

void TestConversationPane::theNextTextGoesToBothAgain()
{
    openRide();
    auto *to = find<QComboBox>("recipientsComboBox");
    auto *line = find<QLineEdit>("messageLineEdit");
    to->setCurrentIndex(2);
    QTest::keyClicks(line, u"only for you"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(line->text(), QString());
    QCOMPARE(to->currentText(), u"Both"_s);
    QCOMPARE(m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE kind = 'dispatch'"_s), u"1"_s);
}

void TestConversationPane::dropsALateText()
{
    receive(caitlyn, u"hello"_s);
    openRide();
    failForwards(u"late"_s);
    QTRY_VERIFY(spoken(2).contains(u"too late"_s));
    const auto buttons = m_window->findChildren<QPushButton *>();
    const auto drop = std::ranges::find_if(buttons, [](const QPushButton *button) {
        return button->isVisible() && button->text() == u"Drop"_s;
    });
    QVERIFY(drop != buttons.end());
    (*drop)->click();
    QTRY_VERIFY(spoken(2).contains(u"dropped"_s));
    QVERIFY(!(*drop)->isVisible());
    QCOMPARE(m_desk->reader.summary()->inbox, 0);
}

void TestConversationPane::saysWhoWantsNoTexts()
{
    receive(caitlyn, u"STOP"_s);
    openRide();
    const auto note = [this] {
        const auto labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() &&
                   label->text() == u"Asked for no more texts and gets none: Caitlyn Carless"_s;
        });
    };
    QTRY_VERIFY(note());
    QTRY_VERIFY(spoken(2).contains(u"asks for no more texts"_s));
    QCOMPARE(m_desk->reader.summary()->inbox, 1); // to be passed on or dropped
    const PersonId id = m_desk->reader.people(Role::Customer, u"Caitlyn"_s, 1)->first().id;
    QVERIFY(m_desk->dispatcher.setOptedOut(Role::Customer, id, false).ok());
    m_window->reload();
    QTRY_VERIFY(!note());
}

void TestConversationPane::copiesATextByKeyboard()
{
    receive(caitlyn, u"copy me"_s);
    openRide();
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"copy me"_s);
}

void TestConversationPane::returnShowsWhatCanBeDone()
{
    openRide();
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    auto *menu = find<QMenu>("bubbleMenu");
    QTRY_VERIFY(menu->isVisible());
    QVERIFY(menu->actions().contains(find<QAction>("copyTextAction")));
    menu->close();
}

void TestConversationPane::longNamesLeaveRoomToWrite()
{
    m_desk->database->runOnce(
        u"UPDATE customers SET name = 'Wilhelmina Alexandrina van der Hoogeveen-Sommerdijk' WHERE id = 1"_s);
    m_window->resize(1280, 800);
    m_window->reload();
    auto *rides = find<QTableView>("ridesTableView");
    rides->selectRow(0);
    auto *recipients = find<QComboBox>("recipientsComboBox");
    QTRY_VERIFY(recipients->itemText(1).startsWith(u"Wilhelmina"_s));
    QTRY_VERIFY(recipients->width() < find<QLineEdit>("messageLineEdit")->width());
}

void TestConversationPane::offersAWayToTheNewest()
{
    openRide();
    for (int i = 0; i < 30; ++i)
        receive(caitlyn, u"text %1"_s.arg(i));
    QTRY_COMPARE(list()->model()->rowCount(), 32);
    QScrollBar *bar = list()->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    auto *jump = find<QToolButton>("jumpToNewestButton");
    QVERIFY(!jump->isVisible());
    bar->setValue(0);
    QVERIFY(jump->isVisible());
    receive(caitlyn, u"one more"_s);
    QTRY_COMPARE(jump->text(), u"1 new"_s);
    QCOMPARE(bar->value(), 0); // what is being read stays where it is
    jump->click();
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(!jump->isVisible());
}

void TestConversationPane::keepsAnotherPhoneOfTheCustomerApart()
{
    const auto taken =
        m_desk->dispatcher.takeText({u"31699999999"_s, m_ride.number, u"Cait here"_s, {}, {}, {}});
    QVERIFY(taken && taken->unrouted);
    QVERIFY(m_desk->dispatcher.link({UnroutedId{1}, m_ride.id, Role::Customer, {}, false}));
    m_window->reload();
    openRide();
    QTRY_COMPARE(list()->model()->rowCount(), 3);
    QVERIFY2(spoken(2).startsWith(u"Caitlyn Carless (+31 \u2022\u2022\u2022 999): Cait here"_s),
             qPrintable(spoken(2)));
}

QTEST_MAIN(TestConversationPane)
#include "tst_conversationpane.moc"
