// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginestatus.h"
#include "app/handsets.h"
#include "tests/ui/uidesk.h"
#include "ui/depotwatch.h"
#include "ui/mainwindow.h"
#include "ui/ridetablemodel.h"
#include "ui/trayicon.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QSystemTrayIcon>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <functional>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// Notes what the page asks for.
class NotedHandsets : public Handsets
{
public:
    void sendText(const PhoneNumber &phone, const PhoneNumber &proxy, const QString &body) override
    {
        asked.append(u"%1 > %2: %3"_s.arg(phone.digits(), proxy.digits(), body));
    }

    void call(const PhoneNumber &phone, const PhoneNumber &proxy, CallerId callerId) override
    {
        asked.append(u"%1 calls %2"_s.arg(callerId == CallerId::Shown ? phone.digits() : u"somebody"_s,
                                          proxy.digits()));
    }

    void setTrouble(DemoTrouble trouble) override
    {
        asked.append(u"trouble %1"_s.arg(static_cast<int>(trouble)));
    }

    QStringList asked;
};

bool isPartOfAnother(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    const QByteArray type = widget->metaObject()->className();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent);
    return type == "QComboBoxListView" || (area && area->viewport() == widget) ||
           type == "QTableCornerButton" || qobject_cast<const QComboBox *>(parent) ||
           qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
           qobject_cast<const QTabBar *>(parent) || widget->objectName().startsWith(u"qt_"_s);
}

} // namespace

class TestMainWindow : public WindowTest<MainWindow>
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void waitsForATrayThatComesLate();
    void isShownInATrayThatComesLate();
    void everyUsableWidgetHasNames();
    void everyActionHasTextAndName();
    void fitsASmallScreen();
    void leavesRoomForItsFrame();
    void noTwoActionsShareAKeyInOnePlace();
    void aKeyMeansOneThingOnAllPages();
    void aMenuOfAnotherPageSaysWhereItWorks();
    void thePaletteLeavesHiddenRowsAlone();
    void aHiddenFormIsLeftAlone();
    void beginsAtTheNextRide();
    void tabGoesDownTheForm();
    void pagesHaveKeys();
    void tabLeavesEveryTable();
    void showsTheConversationOfTheSelectedRide();
    void selectsTheNewRide();
    void keepsWhatWasTypedForAnotherRide();
    void changesTheDriverByKeyboard();
    void closingKeepsTheConversation();
    void readsOnceForManyChanges();
    void statusIsSaidInWords_data();
    void statusIsSaidInWords();
    void aLongTroubleIsCutBeforeTheFigures();
    void phonesSpeakForTheNewestRide();
    void phonesMakeTrouble();
    void showsNoWholePhone();
    void followsTheDepotsTimeZone();
    void followsTheDepotsCountry();
    void followsTheDepotsTexts();

private:
    QStackedWidget *pages() const { return m_window->findChild<QStackedWidget *>(); }
    QTableView *rides() const { return find<QTableView>("ridesTableView"); }
    /// As an administrator saves it, at this window or another.
    void change(const std::function<void(DepotSettings &)> &how);

    NotedHandsets m_handsets;
};

void TestMainWindow::init()
{
    m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
    m_handsets.asked.clear();
    m_window = std::make_unique<MainWindow>(m_desk->desk(), &m_handsets);
    QVERIFY(activate());
    QTRY_COMPARE(rides()->model()->rowCount(), 3);
}

/// There is none here: no icon is made, and the window is not minimised at once.
void TestMainWindow::waitsForATrayThatComesLate()
{
    QVERIFY(!m_window->findChild<QSystemTrayIcon *>());
    m_window->hide();
    m_window->waitInTray();
    QVERIFY(!m_window->isVisible());
    m_window->bringToFront(); // asked for meanwhile
    QVERIFY(!m_window->isMinimized());
}

void TestMainWindow::isShownInATrayThatComesLate()
{
    bool there = false;
    TrayIcon tray(m_window.get(), [&there] { return there; });
    tray.showUnread(2);
    QVERIFY(!tray.findChild<QSystemTrayIcon *>());
    there = true;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"systemTrayWindowChanged"_s)); // this platform's
    tray.showUnread(3);
    const auto *icon = tray.findChild<QSystemTrayIcon *>();
    QVERIFY(icon);
    QVERIFY(icon->isVisible());
    QVERIFY(icon->toolTip().contains(u"3"_s));
    QVERIFY(icon->contextMenu());
    tray.showUnread(0);
    QCOMPARE(tray.findChildren<QSystemTrayIcon *>().size(), 1);
}

void TestMainWindow::everyUsableWidgetHasNames()
{
    QStringList nameless;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool usable =
            widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(widget);
        if (!usable || isPartOfAnother(widget) || qobject_cast<const QMenuBar *>(widget) ||
            qobject_cast<const QMenu *>(widget))
            continue;
        const QString where = u"%1 \"%2\" in %3"_s.arg(
            QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
            widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                   : QString());
        if (widget->objectName().isEmpty() || widget->accessibleName().isEmpty() ||
            widget->accessibleName().contains(u'<') || widget->accessibleName().contains(u'&'))
            nameless.append(where);
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"\n"_s)));
}

void TestMainWindow::everyActionHasTextAndName()
{
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (const QAction *action : menu->menu()->actions()) {
            if (action->isSeparator())
                continue;
            QVERIFY2(!action->text().isEmpty() && !action->objectName().isEmpty(),
                     qPrintable(action->text()));
        }
    }
}

void TestMainWindow::fitsASmallScreen()
{
    EngineStatus status;
    status.listenProblem = u"The bound address is already in use by another program on this computer"_s;
    status.publicUrl = u"https://a-very-long-name-of-a-tunnel-that-nobody-chose.example.loca.lt"_s;
    m_window->showStatus(status);
    rides()->selectRow(2);
    QTRY_VERIFY(find<QLineEdit>("messageLineEdit")->isVisible());
    const QSize least = m_window->minimumSizeHint();
    QVERIFY2(least.width() <= 1024 && least.height() <= 700,
             qPrintable(u"%1 x %2"_s.arg(QString::number(least.width()), QString::number(least.height()))));
}

void TestMainWindow::leavesRoomForItsFrame()
{
    const QSize room = m_window->screen()->availableSize();
    QVERIFY2(m_window->height() + 20 <= room.height(), qPrintable(QString::number(m_window->height())));
}

void TestMainWindow::noTwoActionsShareAKeyInOnePlace()
{
    for (int page = 0; page < pages()->count(); ++page) {
        QHash<QString, QString> users;
        QList<QAction *> actions = m_window->menuBar()->findChildren<QAction *>();
        actions += pages()->widget(page)->findChildren<QAction *>();
        for (const QAction *action : actions) {
            const QString key = action->shortcut().toString();
            if (key.isEmpty() || users.value(key) == action->objectName())
                continue;
            QVERIFY2(!users.contains(key), qPrintable(key + u' ' + users.value(key)));
            users.insert(key, action->objectName());
        }
    }
}

/// Who knows a key from one page gets nothing else by it on another.
void TestMainWindow::aKeyMeansOneThingOnAllPages()
{
    const QList<QStringList> sameVerb{
        {u"findRideAction"_s, u"customerFindAction"_s, u"driverFindAction"_s, u"logFindAction"_s},
        {u"writeTextAction"_s, u"inboxReplyAction"_s},
        {u"editRideAction"_s, u"customerChangeAction"_s, u"driverChangeAction"_s},
        {u"customerAddAction"_s, u"driverAddAction"_s},
        {u"customerArchiveAction"_s, u"driverArchiveAction"_s, u"deleteDraftAction"_s},
        {u"customerImportAction"_s, u"driverImportAction"_s, u"importNumbersAction"_s},
        {u"customerExportAction"_s, u"driverExportAction"_s, u"exportNumbersAction"_s},
        {u"customerRevealAction"_s, u"driverRevealAction"_s, u"inboxRevealAction"_s},
        {u"sendAgainAction"_s, u"inboxSendAgainAction"_s},
        {u"dropTextAction"_s, u"inboxDropAction"_s}};
    QHash<QString, QString> users;
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        if (action->objectName().isEmpty() || action->objectName().startsWith(u'_'))
            continue; // those that Qt adds to its fields
        const QString name = action->objectName();
        for (const QKeySequence &key : action->shortcuts()) {
            const QString other = std::exchange(users[key.toString()], name);
            const bool same = std::ranges::any_of(sameVerb, [&](const QStringList &verb) {
                return verb.contains(name) && verb.contains(other);
            });
            QVERIFY2(other.isEmpty() || other == name || same,
                     qPrintable(u"%1: %2 and %3"_s.arg(key.toString(), other, name)));
        }
    }
}

void TestMainWindow::aMenuOfAnotherPageSaysWhereItWorks()
{
    rides()->selectRow(0);
    QTRY_VERIFY(find<QAction>("closeRideAction")->isEnabled());
    m_window->openPage(u"inboxPage"_s);
    auto *menu = m_window->findChild<QMenu *>(u"ridesPageMenu"_s);
    auto *go = m_window->findChild<QAction *>(u"ridesPageGoAction"_s);
    menu->popup(m_window->mapToGlobal(QPoint(50, 50)));
    QVERIFY(go->isVisible());
    QCOMPARE(go->text(), u"Go to Rides to use these"_s);
    QVERIFY(!find<QAction>("closeRideAction")->isEnabled());
    QVERIFY(find<QAction>("newRideAction")->isEnabled());
    menu->close();
    QVERIFY(find<QAction>("closeRideAction")->isEnabled());
    go->trigger();
    QCOMPARE(pages()->currentIndex(), 0);
    menu->popup(m_window->mapToGlobal(QPoint(50, 50)));
    QVERIFY(!go->isVisible());
    QVERIFY(find<QAction>("closeRideAction")->isEnabled());
    menu->close();
}

void TestMainWindow::thePaletteLeavesHiddenRowsAlone()
{
    rides()->selectRow(0);
    QTRY_VERIFY(find<QAction>("closeRideAction")->isEnabled());
    m_window->openPage(u"inboxPage"_s);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *line = find<QLineEdit>("commandLineEdit");
    QTest::keyClicks(line, u"close ride"_s);
    const auto *list = find<QTableView>("commandTableView");
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Close ride"_s);
    QCOMPARE(list->model()->index(0, 1).data().toString(), u"Only on Rides"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(m_desk->reader.rideOverview(RideId{1}).value()->ride.state, RideState::Open);
    QVERIFY(line->isVisible());
}

void TestMainWindow::aHiddenFormIsLeftAlone()
{
    auto *customer = find<QComboBox>("customerComboBox");
    QTest::keyClicks(customer, u"Carla"_s);
    m_window->openPage(u"inboxPage"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(customer->currentText(), u"Carla"_s);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(customer->currentText(), QString());
}

void TestMainWindow::beginsAtTheNextRide()
{
    QVERIFY(find<QComboBox>("customerComboBox")->hasFocus() ||
            find<QComboBox>("customerComboBox")->isAncestorOf(QApplication::focusWidget()));
}

void TestMainWindow::tabGoesDownTheForm()
{
    const auto *form = find<QWidget>("rideForm");
    int lowest = -1;
    int steps = 0;
    find<QComboBox>("customerComboBox")->setFocus();
    while (form->isAncestorOf(QApplication::focusWidget())) {
        const int top = QApplication::focusWidget()->mapTo(form, QPoint()).y();
        QVERIFY2(top >= lowest, qPrintable(QApplication::focusWidget()->objectName()));
        lowest = top;
        ++steps;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY2(steps >= 7, "people, places, time, texts, button");
}

void TestMainWindow::pagesHaveKeys()
{
    for (int page = 0; page < pages()->count(); ++page) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        QCOMPARE(pages()->currentIndex(), page);
        QVERIFY(pages()->currentWidget()->isAncestorOf(QApplication::focusWidget()));
    }
}

void TestMainWindow::tabLeavesEveryTable()
{
    for (int page = 0; page < pages()->count(); ++page) {
        m_window->showPage(page);
        for (QAbstractItemView *view : pages()->widget(page)->findChildren<QTableView *>()) {
            if (!view->isVisible())
                continue; // the tables of charts, while these are shown
            view->setFocus();
            QTRY_VERIFY(view->hasFocus());
            QTest::keyClick(view, Qt::Key_Tab);
            QVERIFY2(!view->hasFocus(), qPrintable(view->objectName()));
        }
    }
}

void TestMainWindow::showsTheConversationOfTheSelectedRide()
{
    const auto *conversation = find<QListView>("conversationListView");
    QCOMPARE(conversation->model()->rowCount(), 0);
    rides()->selectRow(0);
    QTRY_COMPARE(conversation->model()->rowCount(), 2);
    QVERIFY(find<QLabel>("rideTitleLabel")->text().contains(u"Caitlyn Carless"_s));

    const Ride ride = m_desk->reader.rides(Page{}).value().last();
    QVERIFY(m_desk->dispatcher.takeText({u"31612345601"_s, ride.number, u"Hello"_s, u"m1"_s, {}, {}}));
    m_window->reload();
    QTRY_COMPARE(conversation->model()->rowCount(), 3);
    QCOMPARE(conversation->model()->index(2, 0).data().toString(), u"Hello"_s);
    QVERIFY(conversation->model()
                ->index(2, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"queued for David Driver"_s));
}

void TestMainWindow::selectsTheNewRide()
{
    find<QTabBar>("rideFilterTabBar")->setCurrentIndex(3);
    QTRY_COMPARE(rides()->model()->rowCount(), 0);
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    for (const char *text : {"Carla", "Dirk", "Depot"}) {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(text));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTest::keyClicks(QApplication::focusWidget(), u"Dam"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rides()->model()->rowCount(), 4);
    QTRY_COMPARE(rides()->currentIndex().row(), 0);
    QTRY_VERIFY(find<QLabel>("rideTitleLabel")->text().contains(u"Carla Coach"_s));
    QVERIFY(find<QComboBox>("customerComboBox")->hasFocus());
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().startsWith(u"Ride 4 created. Texts leave in "_s);
    }));
}

void TestMainWindow::keepsWhatWasTypedForAnotherRide()
{
    rides()->selectRow(0);
    auto *line = find<QLineEdit>("messageLineEdit");
    QTRY_VERIFY(line->isVisible());
    QTest::keyClicks(line, u"Half a sen"_s);
    rides()->selectRow(1);
    QTRY_VERIFY(line->text().isEmpty());
    rides()->selectRow(0);
    QTRY_COMPARE(line->text(), u"Half a sen"_s);
    QTest::keyClicks(line, u"tence"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(line->text().isEmpty());
    const Message last = m_desk->reader.messages(Page{}).value().first();
    QCOMPARE(last.body, u"Half a sentence"_s);
    QCOMPARE(last.kind, MessageKind::Dispatch);
}

void TestMainWindow::changesTheDriverByKeyboard()
{
    rides()->selectRow(0);
    rides()->setFocus();
    QTest::keyClick(rides(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const auto *picker = find<QComboBox>("newDriverComboBox");
    QTRY_VERIFY(picker->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"Dounia"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(picker->currentText(), u"Dounia Daoudi"_s);
    const auto *preview = find<QLabel>("changedNumberLabel");
    QTRY_COMPARE(preview->text(), u"+31 970 102 20001"_s);
    QCOMPARE(m_desk->reader.rides(Page{}).value().last().driver, u"David Driver"_s);
    QTest::keyClick(picker->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(m_desk->reader.rides(Page{}).value().last().driver, u"Dounia Daoudi"_s);
    QTRY_VERIFY(find<QLabel>("rideTitleLabel")->text().contains(u"Dounia Daoudi"_s));
    QVERIFY(!picker->isVisible());
}

void TestMainWindow::closingKeepsTheConversation()
{
    rides()->selectRow(1);
    rides()->setFocus();
    const auto *title = find<QLabel>("rideTitleLabel");
    QTRY_VERIFY(title->text().contains(u"Chris Commuter"_s));
    QTest::keyClick(rides(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rides()->model()->rowCount(), 2);
    QTRY_VERIFY(title->text().contains(u"closed, line still live"_s));
    QVERIFY(title->text().contains(u"Chris Commuter"_s));
    QVERIFY(!rides()->currentIndex().isValid());
    find<QAbstractButton>("reopenRideButton")->click();
    QTRY_COMPARE(rides()->model()->rowCount(), 3);
    QTRY_COMPARE(rides()->currentIndex().row(), 1);
}

void TestMainWindow::readsOnceForManyChanges()
{
    for (int i = 0; i < 1000; ++i)
        m_window->reload();
    QVERIFY(m_desk->dispatcher.closeRide(m_desk->reader.rides(Page{}).value().first().id));
    QTRY_COMPARE(rides()->model()->rowCount(), 2);
    QTRY_COMPARE(find<QTabBar>("rideFilterTabBar")->tabText(0), u"Open 2"_s);
    QCOMPARE(find<QTabBar>("rideFilterTabBar")->tabText(1), u"Grace 1"_s);
}

void TestMainWindow::statusIsSaidInWords_data()
{
    QTest::addColumn<EngineStatus>("status");
    QTest::addColumn<QByteArray>("label");
    QTest::addColumn<QString>("words");
    EngineStatus good;
    good.listening = u"http://127.0.0.1:8080"_s;
    good.authMode = u"secret"_s;
    good.balance = u"12.40 euros"_s;
    const auto row = [&good](const char *name, const char *label, const QString &words, auto change) {
        EngineStatus status = good;
        change(status);
        QTest::newRow(name) << status << QByteArray(label) << words;
    };
    const auto same = [](EngineStatus &) {};
    row("listening", "listenerLabel", u"Listening on 127.0.0.1:8080"_s, same);
    row("port taken", "listenerLabel", u"Not listening: port taken"_s, [](EngineStatus &status) {
        status.listening.clear();
        status.listenProblem = u"port taken"_s;
    });
    row("unprotected", "listenerLabel", u"Listening, unprotected"_s,
        [](EngineStatus &status) { status.authMode = u"off"_s; });
    row("no tunnel", "publicUrlLabel", u"No public address"_s, same);
    row("ready", "sendingLabel", u"Sending: ready, 12.40 euros left"_s, same);
    row("refused key", "sendingLabel", u"Sending: API key refused"_s,
        [](EngineStatus &status) { status.sending = SendingState::KeyRefused; });
    row("no credit", "sendingLabel", u"Sending: no credit left"_s,
        [](EngineStatus &status) { status.sending = SendingState::NoBalance; });
    row("disk full", "sendingLabel", u"Cannot save: disk full"_s,
        [](EngineStatus &status) { status.storageProblem = u"disk full"_s; });
    row("outbox", "outboxLabel", u"Outbox: 6 waiting"_s, same);
    row("pool", "poolLabel", u"Numbers: 5 active, 3 with rides"_s, same);
}

void TestMainWindow::statusIsSaidInWords()
{
    QFETCH(EngineStatus, status);
    QFETCH(QByteArray, label);
    QFETCH(QString, words);
    m_window->showStatus(status);
    QTRY_COMPARE(find<QLabel>(label.constData())->text(), words);
    QVERIFY(find<QLabel>(label.constData())->accessibleName().contains(words));
}

/// A long trouble leaves the others their words.
void TestMainWindow::aLongTroubleIsCutBeforeTheFigures()
{
    EngineStatus status;
    status.listening = u"http://127.0.0.1:8080"_s;
    status.authMode = u"secret"_s;
    status.storageProblem = u"Cannot open the database /home/depot/.local/share/birdcar/birdcar.db: "
                            "file is not a database, and has not been one for a long time"_s;
    m_window->resize(1280, 720);
    m_window->showStatus(status);
    const auto isWhole = [this](const char *name) {
        const auto *button = find<QAbstractButton>(name);
        return button->width() >= button->sizeHint().width();
    };
    QTRY_VERIFY(!isWhole("sendingStatusButton"));
    for (const char *name :
         {"listenerStatusButton", "publicUrlStatusButton", "outboxStatusButton", "poolStatusButton"})
        QTRY_VERIFY2(isWhole(name), name);
    status.storageProblem.clear();
    m_window->showStatus(status);
    QTRY_VERIFY(isWhole("sendingStatusButton"));
}

void TestMainWindow::phonesSpeakForTheNewestRide()
{
    m_window->openPage(u"phonesPage"_s);
    auto *line = find<QLineEdit>("customerPhoneLineEdit");
    QTRY_VERIFY(line->isEnabled());
    const QString number = m_desk->reader.rides(Page{}).value().first().number;
    line->setFocus();
    QTest::keyClicks(line, u"Hello"_s);
    QTest::keyClick(line, Qt::Key_Return);
    find<QAbstractButton>("driverPhoneCallButton")->click();
    QCOMPARE(m_handsets.asked,
             (QStringList{u"32470123404 > %1: Hello"_s.arg(number), u"31687654301 calls %1"_s.arg(number)}));
    const auto *list = find<QListView>("driverPhoneListView");
    Q_EMIT m_handsets.textArrived(*PhoneNumber::fromDigits(u"31687654301"_s),
                                  *PhoneNumber::fromDigits(number), u"Hello"_s);
    QCOMPARE(list->model()->rowCount(), 1);
}

void TestMainWindow::phonesMakeTrouble()
{
    m_window->openPage(u"phonesPage"_s);
    auto *rides = find<QComboBox>("phonesRideComboBox");
    QTRY_VERIFY(find<QLineEdit>("customerPhoneLineEdit")->isEnabled());
    QVERIFY(!find<QLineEdit>("strangerPhoneLineEdit")->isVisible());
    rides->setFocus();
    QTest::keyClick(rides, Qt::Key_End);
    auto *line = find<QLineEdit>("strangerPhoneLineEdit");
    QTRY_VERIFY(line->isVisible() && line->isEnabled());
    QVERIFY(!find<QLineEdit>("customerPhoneLineEdit")->isVisible());
    QTest::keyClicks(line, u"Who is this?"_s);
    QTest::keyClick(line, Qt::Key_Return);
    auto *numbers = find<QComboBox>("strangerPhoneNumberComboBox");
    QCOMPARE(numbers->count(), 5); // the pool
    const QString number = numbers->currentData().toString();
    find<QAbstractButton>("withheldCheckBox")->click();
    find<QAbstractButton>("strangerPhoneCallButton")->click();
    auto *trouble = find<QComboBox>("troubleComboBox");
    QTest::keyClick(trouble, Qt::Key_Down);
    QTest::keyClick(trouble, Qt::Key_Up);
    QCOMPARE(m_handsets.asked,
             (QStringList{u"31699999999 > %1: Who is this?"_s.arg(number), u"somebody calls %1"_s.arg(number),
                          u"trouble 1"_s, u"trouble 0"_s}));
}

void TestMainWindow::showsNoWholePhone()
{
    for (int page = 0; page < pages()->count(); ++page) {
        m_window->showPage(page);
        for (const QAbstractItemView *view : pages()->widget(page)->findChildren<QAbstractItemView *>()) {
            if (qobject_cast<const QHeaderView *>(view))
                continue;                            // looks at the model of its table
            const QString name = view->objectName(); // of one person, of one number: nothing is chosen yet
            const bool mayBeEmpty = qobject_cast<const QHeaderView *>(view) || page == 0 ||
                                    page == pages()->count() - 1 || name.endsWith(u"RidesTableView"_s) ||
                                    name == "linesTableView"_L1 || name == "inboxTableView"_L1;
            const auto isFilled = [&] {
                return mayBeEmpty || !view->isVisible() || view->model()->rowCount() > 0;
            };
            QVERIFY2(QTest::qWaitFor(isFilled), qPrintable(name));
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    QString text = view->model()->index(row, column).data().toString();
                    QVERIFY2(!text.remove(u' ').contains(u"12345"_s), qPrintable(view->objectName()));
                }
            }
        }
    }
}

void TestMainWindow::change(const std::function<void(DepotSettings &)> &how)
{
    DepotSettings settings = m_desk->dispatcher.settings();
    how(settings);
    QVERIFY(m_desk->dispatcher.saveSettings(settings).ok());
    m_window->reload(); // as whenever the database has changed
}

void TestMainWindow::followsTheDepotsTimeZone()
{
    rides()->selectRow(0);
    auto *detail = find<QLabel>("rideDetailLabel");
    auto *when = find<QLineEdit>("rideDateTimeEdit");
    QTRY_VERIFY(!detail->text().isEmpty());
    const auto timeInTable = [this] {
        return rides()->model()->index(0, RideTableModel::TimeColumn).data().toString();
    };
    const QString shown = timeInTable();
    const QString said = detail->text();
    const QString next = when->text();
    find<QLineEdit>("officeNoteLineEdit")->setText(u"typed"_s);
    change([](DepotSettings &settings) { settings.zone = QTimeZone("Asia/Tokyo"); });
    QTRY_VERIFY(timeInTable() != shown);
    QTRY_VERIFY(detail->text() != said);
    const QDateTime before = QDateTime::fromString(next, u"yyyy-MM-dd HH:mm"_s);
    const QDateTime after = QDateTime::fromString(when->text(), u"yyyy-MM-dd HH:mm"_s);
    QVERIFY2(before.secsTo(after) >= 7 * 3600, qPrintable(when->text())); // Tokyo is 7 or 8 hours ahead
    QCOMPARE(find<QLineEdit>("officeNoteLineEdit")->text(), u"typed"_s);
    when->setFocus();
    when->selectAll();
    QTest::keyClicks(when, u"2027-01-05 18:30"_s);
    change([](DepotSettings &settings) { settings.zone = QTimeZone("America/New_York"); });
    const auto says = [this](const QString &words) {
        return std::ranges::any_of(m_window->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY(says(u"5 Jan 2027 18:30 (EST)"_s)); // what was typed is meant on the depot's clocks
    QCOMPARE(when->text(), u"2027-01-05 18:30"_s);
}

void TestMainWindow::followsTheDepotsCountry()
{
    QVERIFY(m_desk->dispatcher.addPerson(Role::Customer, u"Bea Berger"_s, u"+49 1512 3456789"_s).ok());
    QSignalSpy moved(m_window->findChild<DepotWatch *>(), &DepotWatch::moved);
    change([](DepotSettings &settings) { settings.region = u"DE"_s; });
    QVERIFY(moved.wait());
    m_window->openPage(u"customersPage"_s);
    find<QAction>("customerAddAction")->trigger();
    auto *phone = find<QLineEdit>("customerEditorPhoneLineEdit");
    QTRY_VERIFY(phone->isVisible());
    phone->setFocus();
    QTest::keyClicks(phone, u"01512 3456789"_s);
    QTest::keyClick(phone, Qt::Key_Tab);
    QTRY_VERIFY(std::ranges::any_of(m_window->findChildren<QLabel *>(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"Bea Berger"_s);
    }));
}

void TestMainWindow::followsTheDepotsTexts()
{
    auto *preview = find<QLabel>("customerTextLabel");
    change([](DepotSettings &settings) { settings.texts.confirmationToCustomer = u"{driver} comes"_s; });
    QTRY_VERIFY2(preview->text().contains(u"comes"_s), qPrintable(preview->text()));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
