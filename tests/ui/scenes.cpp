// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/scenes.h"

#include "app/domain/clock.h"
#include "app/domain/numberuse.h"
#include "app/enginestatus.h"
#include "ui/csvimport.h"
#include "ui/numbertablemodel.h"
#include "ui/setupassistant.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Not the demo, which for one thing closes without a question.
Desk atWork(UiDesk &theDesk)
{
    Desk all = theDesk.desk();
    all.demo = false;
    return all;
}

EngineStatus goodStatus()
{
    EngineStatus status;
    status.listening = u"http://127.0.0.1:8080"_s;
    status.publicUrl = u"https://quiet-owl-12.loca.lt"_s;
    status.authMode = u"secret"_s;
    status.balance = u"12.40 euros"_s;
    return status;
}

EngineStatus badStatus()
{
    EngineStatus status;
    status.listenProblem = u"127.0.0.1:8080 is used by another program"_s;
    status.freePort = 8081;
    status.sending = SendingState::KeyRefused;
    return status;
}

EngineStatus damagedStatus()
{
    EngineStatus status;
    status.storageProblem =
        u"Cannot open the database /home/depot/.local/share/birdcar/birdcar.db: file is not a database."_s;
    status.databaseFailed = true;
    status.databaseDamaged = true;
    return status;
}

EngineStatus keyringLockedStatus()
{
    EngineStatus status = goodStatus();
    status.authMode = u"signature"_s;
    status.authProblem = u"The signing key is missing; MessageBird's webhooks are answered with 503."_s;
    status.sending = SendingState::NoKey;
    status.keys.api = {KeyPlace::Keyring, {}, false};
    status.keys.signing = {KeyPlace::Given, u"MESSAGEBIRD_SIGNING_KEY in .env"_s, true};
    status.keys.webhook = {KeyPlace::File, u"/home/depot/.local/share/birdcar/birdcar.db.secret"_s, true};
    status.keys.trouble = KeyringTrouble::Locked;
    return status;
}

EngineStatus movedStatus()
{
    EngineStatus status = goodStatus();
    status.tunnel = {u"lt"_s, TunnelPhase::Up, TunnelFault::None, {}};
    status.formerUrl = u"https://bad-crab-42.loca.lt"_s;
    return status;
}

/// Another program listens and sends, or did.
EngineStatus serviceStatus(ServiceStatus::Phase phase)
{
    const bool isRunning = phase == ServiceStatus::Phase::Running;
    EngineStatus status = isRunning ? goodStatus() : EngineStatus();
    status.service = {phase,
                      isRunning,
                      20'815,
                      QDateTime(QDate(2026, 11, 25), QTime(6, 2), Qt::UTC),
                      {u"birdcar.service"_s, true}};
    return status;
}

EngineStatus tunnelDownStatus()
{
    EngineStatus status = goodStatus();
    status.tunnel = {u"lt"_s, TunnelPhase::Down, TunnelFault::Ended,
                     u"Error: connection refused: localtunnel.me:37031 (check your firewall settings)"_s};
    return status;
}

void fillForm(Stage &s)
{
    s.type(u"customerComboBox"_s, u"Caitlyn Carless"_s);
    s.type(u"driverComboBox"_s, u"David Driver"_s);
    s.write(u"startLineEdit"_s, u"Depot"_s);
}

void selectRide(Stage &s)
{
    s.select(u"ridesTableView"_s, 0);
}

void openMenu(Stage &s, int index)
{
    QMenu *menu = s.window.menuBar()->actions().at(index)->menu();
    menu->popup(s.window.menuBar()->mapToGlobal(
        s.window.menuBar()->actionGeometry(s.window.menuBar()->actions().at(index)).bottomLeft()));
}

void openImport(Stage &s)
{
    const QString file = s.desk.database.folder() + u"/customers from the old system.csv"_s;
    QFile csv(file);
    if (!csv.open(QFile::WriteOnly))
        qFatal("cannot write %s", qPrintable(file));
    csv.write("Full name;Mobile;Remark\nAnna Anders;0612345678;likes jazz\nBert;612345679;\n"
              "Caitlyn Carless;+31612345601;\nNobody;12;\nEve;6.12E+08;\n;0612345670;\n");
    csv.close();
    auto *dialog = new CsvImport(atWork(s.desk), ImportTarget::Customers, &s.window);
    dialog->openFile(file);
}

/// Five numbers of the pool, two of which are not rented, one that is missing and two that lack something.
void openAccount(Stage &s)
{
    const auto rented = [](int last, bool sms, bool voice) {
        const QString digits = u"3197010220%1"_s.arg(last, 3, 10, QChar(u'0'));
        return AccountNumber{*PhoneNumber::fromDigits(digits), sms, voice, u"active"_s};
    };
    s.desk.account.rented = {{},
                             {rented(1, true, true), rented(2, true, true), rented(3, true, true),
                              rented(6, true, true), rented(7, true, false), rented(8, false, true)}};
    s.trigger(u"accountNumbersAction"_s);
}

/// What can be rented, with the terms of the first and all that may be said about one.
void openOffers(Stage &s)
{
    const auto offer = [](int last, double price, int months) {
        const QString digits = u"3197010220%1"_s.arg(last, 3, 10, QChar(u'0'));
        NumberOffer one{.phone = *PhoneNumber::fromDigits(digits)};
        one.country = u"NL"_s;
        one.type = u"mobile"_s;
        one.sms = one.voice = true;
        one.monthlyPrice = price;
        one.currency = u"EUR"_s;
        one.minimumMonths = months;
        return one;
    };
    QList<NumberOffer> offers{offer(9, 1.5, 3), offer(10, 1, 1), offer(11, 2, 12), offer(12, 2, 1)};
    offers[0].verificationRequired = true;
    offers[0].conditions = {u"Proof of in region address (max 3 months old)"_s};
    offers[2].sms = false;
    offers[3].monthlyPrice.reset();
    s.desk.account.found.offers = offers;
    s.trigger(u"findNumberAction"_s);
    s.click(u"findSearchButton"_s);
}

void buyInVain(Stage &s)
{
    s.desk.account.trade = {NumberTradeAnswer::Outcome::Unknown, {AccountTrouble::NoAnswer}};
    s.click(u"purchaseBuyButton"_s);
}

/// The first number that connects nobody.
void disableAFreeNumber(Stage &s)
{
    const QAbstractItemModel *numbers = s.find<QTableView>(u"numbersTableView"_s)->model();
    for (int row = 0; row < numbers->rowCount(); ++row) {
        const auto lines = [&](int column) { return numbers->index(row, column).data().toInt(); };
        if (lines(NumberTableModel::LinesColumn) + lines(NumberTableModel::GraceColumn) > 0)
            continue;
        s.select(u"numbersTableView"_s, row);
        return s.trigger(u"disableNumberAction"_s);
    }
}

/// The assistant beside the window, at a step.
SetupAssistant *openSetup(Stage &s, SetupAssistant::Step step)
{
    auto *assistant = new SetupAssistant(atWork(s.desk), &s.window);
    EngineStatus status;
    status.listening = u"http://127.0.0.1:8080"_s;
    status.authMode = u"secret"_s;
    status.keys.api = {KeyPlace::Keyring, {}, true};
    status.publicUrl = u"https://depot.example.com"_s;
    status.textWebhook = u"https://depot.example.com/webhook?key=0f1e2d3c4b5a"_s;
    status.voiceWebhook = u"https://depot.example.com/webhook-voice?key=0f1e2d3c4b5a"_s;
    assistant->showStatus(status);
    assistant->openStep(step);
    return assistant;
}

void failKey(Stage &s)
{
    s.desk.account.balance = {{AccountTrouble::NoConnection, {}}};
    const auto *assistant = openSetup(s, SetupAssistant::Key);
    assistant->findChild<QLineEdit *>(u"setupKeyLineEdit"_s)->setText(u"live_abcdef"_s);
    assistant->findChild<QPushButton *>(u"setupTryKeyButton"_s)->click();
}

void typeWebhookAsAddress(Stage &s)
{
    const auto *assistant = openSetup(s, SetupAssistant::Address);
    assistant->findChild<QLineEdit *>(u"setupPublicUrlLineEdit"_s)
        ->setText(u"https://depot.example.com/webhook"_s);
    assistant->findChild<QPushButton *>(u"setupSaveAddressButton"_s)->click();
}

void receiveWebhooks(Stage &s)
{
    openSetup(s, SetupAssistant::Webhooks);
    Q_EMIT s.desk.setup.webhookSeen(
        {WebhookSighting::Kind::Text, WebhookSighting::Key::Right, WebhookSighting::Signature::Right, true});
    Q_EMIT s.desk.setup.webhookSeen({WebhookSighting::Kind::Call, WebhookSighting::Key::None,
                                     WebhookSighting::Signature::OtherUrl, false, 0,
                                     u"http://depot.example.com"_s, u"depot.example.com"_s});
}

void checkSetupNow(Stage &s)
{
    s.desk.account.balance = {{}, 12.4, u"euros"_s, false, QDateTime::currentDateTimeUtc().addSecs(90)};
    s.desk.setup.reached = {TunnelFault::Gateway, {}};
    openSetup(s, SetupAssistant::Check);
}

/// A test key, and another program on the port.
void showWhatDoesNotWork(Stage &s, SetupAssistant::Step step)
{
    s.desk.account.balance = {{}, 12.4, u"euros"_s, false, QDateTime::currentDateTimeUtc()};
    auto *assistant = openSetup(s, SetupAssistant::Start);
    EngineStatus status;
    status.listenAddress = u"127.0.0.1:8080"_s;
    status.listenProblem = u"Port 8080 on 127.0.0.1 is taken by another program."_s;
    status.portTaken = true;
    status.freePort = 8081;
    status.authMode = u"secret"_s;
    status.keys.api = {KeyPlace::Keyring, {}, true};
    status.isTestKey = true;
    assistant->showStatus(status);
    assistant->openStep(step);
}

void chooseWrongTunnel(Stage &s)
{
    s.find<QTabBar>(u"settingsTabBar"_s)->setCurrentIndex(5);
    auto *tunnel = s.find<QComboBox>(u"tunnelComboBox"_s);
    tunnel->setCurrentIndex(tunnel->findData(u"ssh"_s));
    s.write(u"tunnelHostLineEdit"_s, u"my depot"_s);
    s.click(u"saveSettingsButton"_s);
}

QList<Scene> setupScenes()
{
    const auto at = [](SetupAssistant::Step step) { return [step](Stage &s) { openSetup(s, step); }; };
    const auto doesNotWork = [](SetupAssistant::Step step) {
        return [step](Stage &s) { showWhatDoesNotWork(s, step); };
    };
    return {
        {u"setup-start"_s, u"ridesPage"_s, {at(SetupAssistant::Start)}},
        {u"setup-key-failed"_s, u"ridesPage"_s, {failKey}},
        {u"setup-numbers"_s, u"ridesPage"_s, {at(SetupAssistant::Numbers)}},
        {u"setup-address"_s, u"ridesPage"_s, {at(SetupAssistant::Address)}},
        {u"setup-address-wrong"_s, u"ridesPage"_s, {typeWebhookAsAddress}},
        {u"setup-signing"_s, u"ridesPage"_s, {at(SetupAssistant::Signing)}},
        {u"setup-webhooks"_s, u"ridesPage"_s, {at(SetupAssistant::Webhooks)}},
        {u"setup-webhooks-arrived"_s, u"ridesPage"_s, {receiveWebhooks}},
        {u"setup-check"_s, u"ridesPage"_s, {checkSetupNow}},
        {u"setup-key-test"_s, u"ridesPage"_s, {doesNotWork(SetupAssistant::Key)}},
        {u"setup-address-taken"_s, u"ridesPage"_s, {doesNotWork(SetupAssistant::Address)}},
        {u"setup-check-taken"_s, u"ridesPage"_s, {doesNotWork(SetupAssistant::Check)}},
    };
}

QList<Scene> rideScenes()
{
    const auto create = [](Stage &s) { s.click(u"createRideButton"_s); }; // a second time past the warnings
    const auto unknownDriver = [](Stage &s) { s.type(u"driverComboBox"_s, u"Nobody Known"_s); };
    return {
        {u"rides-conversation"_s, u"ridesPage"_s, {selectRide}},
        {u"rides-driver"_s,
         u"ridesPage"_s,
         {selectRide, [](Stage &s) { s.trigger(u"changeDriverAction"_s); },
          [](Stage &s) { s.type(u"newDriverComboBox"_s, u"Diana Duty"_s); }}},
        {u"rides-edit"_s, u"ridesPage"_s, {selectRide, [](Stage &s) { s.trigger(u"editRideAction"_s); }}},
        {u"rides-changed"_s,
         u"ridesPage"_s,
         {selectRide, [](Stage &s) { s.trigger(u"editRideAction"_s); },
          [](Stage &s) {
              auto *edit = s.find<QLineEdit>(u"editTimeLineEdit"_s);
              edit->selectAll();
              QTest::keyClicks(edit, u"tomorrow 7:15"_s);
          },
          [](Stage &s) { s.click(u"saveRideButton"_s); }}},
        {u"rides-form"_s, u"ridesPage"_s, {fillForm, unknownDriver}},
        {u"rides-add"_s,
         u"ridesPage"_s,
         {fillForm, unknownDriver, [](Stage &s) { s.click(u"addDriverButton"_s); }}},
        {u"rides-warned"_s, u"ridesPage"_s, {fillForm, create}},
        {u"rides-refused"_s, u"ridesPage"_s, {fillForm, create, create}},
        {u"rides-completion"_s, u"ridesPage"_s, {[](Stage &s) {
             QTest::keyClicks(s.find<QComboBox>(u"customerComboBox"_s), u"c"_s);
         }}},
        {u"rides-calendar"_s, u"ridesPage"_s, {[](Stage &s) {
             s.click(u"rideDateTimeEditCalendarButton"_s);
         }}},
        {u"rides-search"_s, u"ridesPage"_s, {[](Stage &s) {
             QTest::keyClicks(s.find<QLineEdit>(u"rideSearchLineEdit"_s), u"carla"_s);
         }}},
        {u"rides-drafts"_s,
         u"ridesPage"_s,
         {fillForm, [](Stage &s) { s.click(u"parkDraftButton"_s); },
          [](Stage &s) { s.find<QTabBar>(u"rideFilterTabBar"_s)->setCurrentIndex(5); }}},
        {u"rides-created"_s,
         u"ridesPage"_s,
         {fillForm, [](Stage &s) { s.write(u"destinationLineEdit"_s, u"Dam square"_s); }, create, create}},
    };
}

/// A test that never came back, one that did, a number that may be deaf, and a fault.
void testNumbers(Stage &s)
{
    UiDesk &desk = s.desk;
    const auto number = [](int last) { return u"319701022000%1"_s.arg(last); };
    const QDateTime now = systemClock()();
    const auto test = [&desk](qint64 id) {
        (void)desk.dispatcher.testNumber(NumberId{id});
        return desk.database.scalar(u"SELECT body FROM messages ORDER BY id DESC LIMIT 1"_s);
    };
    (void)desk.dispatcher.takeText({number(2), number(1), test(1), {}, {}, {}});
    test(3);
    desk.database->run(u"UPDATE number_tests SET started_at = ? WHERE heard_at IS NULL"_s,
                       {now.addSecs(-600)});
    desk.database->run(u"UPDATE messages SET state = 'delivered', sent_at = ?, delivered_at = ? "
                       "WHERE id = (SELECT max(id) FROM messages)"_s,
                       {now.addSecs(-599), now.addSecs(-598)});
    for (int i = 0; i < NumberOverview::quietAfter; ++i)
        desk.database->run(u"INSERT INTO messages (direction, kind, proxy, sender, recipient, body, state, "
                           "created_at, arrived_at, delivered_at) VALUES ('out', 'notice', ?, ?, "
                           "'31612345602', 'x', 'delivered', ?, ?, ?)"_s,
                           {number(2), number(2), now, now, now});
    desk.database->run(
        u"INSERT INTO messages (direction, kind, proxy, sender, recipient, body, state, reason, "
        "failure, created_at, arrived_at) VALUES ('out', 'notice', ?, ?, '31612345602', 'x', "
        "'failed', 'absent subscriber', 'dropped', ?, ?)"_s,
        {number(2), number(2), now, now});
    s.window.reload();
}

QList<Scene> otherScenes()
{
    const auto setting = [](const QString &name, int tab) {
        return Scene{name, u"settingsPage"_s, {[tab](Stage &s) {
                         s.find<QTabBar>(u"settingsTabBar"_s)->setCurrentIndex(tab);
                     }}};
    };
    return {
        {u"inbox-link"_s, u"inboxPage"_s, {[](Stage &s) { s.select(u"inboxTableView"_s, 2); }}},
        {u"inbox-failed"_s, u"inboxPage"_s, {[](Stage &s) { s.select(u"inboxTableView"_s, 4); }}},
        {u"customers-add"_s, u"customersPage"_s, {[](Stage &s) { s.trigger(u"customerAddAction"_s); }}},
        {u"customers-erase"_s,
         u"customersPage"_s,
         {[](Stage &s) { s.selectFirst(); }, [](Stage &s) { s.trigger(u"customerEraseAction"_s); }}},
        {u"customers-import"_s, u"customersPage"_s, {openImport}},
        {u"numbers-tested"_s, u"numbersPage"_s, {testNumbers}},
        {u"numbers-testing"_s, u"numbersPage"_s, {[](Stage &s) {
             s.select(u"numbersTableView"_s, 0);
             s.trigger(u"testNumberAction"_s);
         }}},
        {u"numbers-account"_s, u"numbersPage"_s, {openAccount}},
        {u"numbers-account-refused"_s, u"numbersPage"_s, {[](Stage &s) {
             s.desk.account.rented = {{AccountTrouble::NoRights, {}}, {}};
             s.trigger(u"accountNumbersAction"_s);
         }}},
        {u"numbers-find"_s, u"numbersPage"_s, {[](Stage &s) { s.trigger(u"findNumberAction"_s); }}},
        {u"numbers-offers"_s, u"numbersPage"_s, {openOffers}},
        {u"numbers-unknown"_s, u"numbersPage"_s, {openOffers, buyInVain}},
        {u"numbers-giveup"_s,
         u"numbersPage"_s,
         {disableAFreeNumber, [](Stage &s) { s.trigger(u"releaseNumberAction"_s); }}},
        {u"insights-tables"_s, u"insightsPage"_s, {[](Stage &s) { s.trigger(u"insightsTablesAction"_s); }}},
        setting(u"settings-texts"_s, 1),
        setting(u"settings-times"_s, 2),
        setting(u"settings-replies"_s, 3),
        setting(u"settings-alerts"_s, 4),
        setting(u"settings-connection"_s, 5),
        {u"settings-tunnel"_s, u"settingsPage"_s, {chooseWrongTunnel}},
        {u"handover"_s, u"ridesPage"_s, {[](Stage &s) { s.trigger(u"handOverAction"_s); }}},
        {u"requests"_s, u"ridesPage"_s, {[](Stage &s) { s.trigger(u"requestsAction"_s); }}},
        {u"palette"_s,
         u"ridesPage"_s,
         {[](Stage &s) { s.trigger(u"commandPaletteAction"_s); },
          [](Stage &s) { s.write(u"commandLineEdit"_s, u"ride"_s); }}},
        {u"shortcuts"_s, u"ridesPage"_s, {[](Stage &s) { s.trigger(u"shortcutsAction"_s); }}},
        {u"about"_s, u"ridesPage"_s, {[](Stage &s) { s.trigger(u"aboutAction"_s); }}},
        {u"guide"_s, u"inboxPage"_s, {[](Stage &s) { s.trigger(u"guideAction"_s); }}},
        {u"guide-search"_s,
         u"ridesPage"_s,
         {[](Stage &s) { s.trigger(u"guideAction"_s); },
          [](Stage &s) { s.front()->findChild<QLineEdit *>(u"guideSearchLineEdit"_s)->setText(u"undo"_s); }}},
        {u"menu-file"_s, u"ridesPage"_s, {[](Stage &s) { openMenu(s, 0); }}},
        {u"menu-rides"_s, u"ridesPage"_s, {selectRide, [](Stage &s) { openMenu(s, 3); }}},
        {u"status-good"_s, u"ridesPage"_s, {[](Stage &s) { s.click(u"publicUrlStatusButton"_s); }}},
        {u"status-bad"_s,
         u"ridesPage"_s,
         {[](Stage &s) { s.window.showStatus(badStatus()); },
          [](Stage &s) { s.click(u"listenerStatusButton"_s); }}},
        {u"settings-backups"_s, u"settingsPage"_s, {[](Stage &s) { s.trigger(u"openBackupsAction"_s); }}},
        {u"settings-restore"_s,
         u"settingsPage"_s,
         {[](Stage &s) { s.trigger(u"openBackupsAction"_s); },
          [](Stage &s) { s.click(u"restoreBackupButton"_s); }}},
        {u"address-changed"_s, u"ridesPage"_s, {[](Stage &s) { s.window.showStatus(movedStatus()); }}},
        {u"tunnel-down"_s,
         u"ridesPage"_s,
         {[](Stage &s) { s.window.showStatus(tunnelDownStatus()); },
          [](Stage &s) { s.click(u"publicUrlStatusButton"_s); }}},
        {u"service-details"_s,
         u"ridesPage"_s,
         {[](Stage &s) { s.window.showStatus(serviceStatus(ServiceStatus::Phase::Running)); },
          [](Stage &s) { s.click(u"listenerStatusButton"_s); }}},
        {u"service-stopped"_s, u"ridesPage"_s, {[](Stage &s) {
             s.window.showStatus(serviceStatus(ServiceStatus::Phase::Gone));
         }}},
        {u"service-settings"_s, u"settingsPage"_s, {[](Stage &s) {
             s.trigger(u"openConnectionAction"_s);
             s.window.showStatus(serviceStatus(ServiceStatus::Phase::Running));
         }}},
        {u"database-damaged"_s, u"ridesPage"_s, {[](Stage &s) { s.window.showStatus(damagedStatus()); }}},
        {u"keyring-locked"_s, u"settingsPage"_s, {[](Stage &s) {
             s.trigger(u"openConnectionAction"_s);
             s.window.showStatus(keyringLockedStatus());
         }}},
        {u"closing"_s, u"ridesPage"_s, {[](Stage &s) { s.window.close(); }}},
    };
}

/// A conversation in which everything happens that can.
void fillConversation(UiDesk &desk)
{
    const Ride ride = desk.reader.rides(Page{}).value().last();
    const QString customer = u"+31612345601"_s;
    const QString driver = u"+31687654301"_s;
    const auto text = [&](const QString &from, const QString &body, const QString &id) {
        (void)desk.dispatcher.takeText({from, ride.number, body, id, {}, {}});
    };
    text(customer, u"I am at the north gate, next to the flower shop. It is the one with the green door."_s,
         u"m1"_s);
    text(driver, u"Two minutes"_s, u"m2"_s);
    (void)desk.dispatcher.answerCall({customer, ride.number, u"c1"_s, {}, {}});
    (void)desk.dispatcher.flush();
    desk.dispatcher.setOperator(u"AB"_s);
    (void)desk.dispatcher.writeTo(ride.id, Recipients::Both,
                                  u"The bridge is closed, please meet at the south side."_s);
    desk.database->run(
        u"UPDATE messages SET state = 'delivered', sent_at = created_at, "
        "delivered_at = created_at WHERE direction = 'out' AND ride_id = ? AND kind <> 'dispatch'"_s,
        {ride.id.value});
    desk.database->run(u"UPDATE messages SET state = 'failed', reason = 'absent subscriber' "
                       "WHERE id = (SELECT max(id) FROM messages WHERE ride_id = ?)"_s,
                       {ride.id.value});
}

/// A lost caller, a withheld call, and a text that did not leave.
void fillInbox(UiDesk &desk)
{
    const Ride ride = desk.reader.rides(Page{}).value().last();
    const auto text = [&](const QString &from, const QString &body) {
        (void)desk.dispatcher.takeText({from, ride.number, body, {}, {}, {}});
    };
    text(u"31699999999"_s, u"Hello, this is Caitlyn. My own phone is dead, I write with my sister's. Please "
                           "tell David that I am at the back entrance."_s);
    text(u"31612345603"_s, u"Where is my taxi?"_s);
    (void)desk.dispatcher.answerCall({u"Restricted"_s, ride.number, u"c2"_s, {}, {}});
    (void)desk.dispatcher.flush();
    desk.database->run(u"UPDATE messages SET state = 'failed', reason = 'late' "
                       "WHERE id = (SELECT max(id) FROM messages WHERE state = 'pending')"_s);
}

/// More and longer than anybody would wish.
void fillExtreme(UiDesk &desk)
{
    Dispatcher &dispatcher = desk.dispatcher;
    const QString longName = u"Wilhelmina Alexandrina Theodora van der Buitenhuizen-Oostenwaldersloot "
                             "<b>& Sons</b> \u0645\u0631\u062D\u0628\u0627 \U0001F98A"_s;
    for (int i = 0; i < 30; ++i)
        (void)dispatcher.addNumber(u"+3197010230%1"_s.arg(i, 3, 10, QLatin1Char('0')));
    QList<PersonId> customers;
    QList<PersonId> drivers;
    for (int i = 0; i < 40; ++i) {
        const QString tail = u"%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        const auto customer =
            dispatcher.addPerson(Role::Customer, longName + tail, u"+31612999"_s + tail.rightJustified(3));
        const auto driver = dispatcher.addPerson(
            Role::Driver, u"Driver of the night shift, "_s + longName + tail, u"+31687999"_s + tail);
        if (customer)
            customers.append(customer->id);
        if (driver)
            drivers.append(driver->id);
    }
    for (qsizetype i = 0; i < qMin(customers.size(), drivers.size()); ++i)
        (void)dispatcher.createRide(
            {customers.at(i), drivers.at(i),
             u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, platform 17b"_s,
             u"The other end of the world, behind the third door at the left of the hall"_s,
             systemClock()().addSecs(3600 * (i + 1))});
    const QList<Ride> rides = desk.reader.rides(Page{}).value();
    if (rides.isEmpty())
        return;
    const QString word(200, u'W');
    (void)dispatcher.takeText({u"31699999999"_s, rides.first().number, longName.repeated(8), {}, {}, {}});
    for (int i = 0; i < 25; ++i)
        (void)dispatcher.takeText({u"+31612999039"_s,
                                   rides.first().number,
                                   i % 3 == 0 ? word : longName.repeated(i % 4 + 1),
                                   u"x%1"_s.arg(i),
                                   {},
                                   {}});
}

/// A year's worth of closed rides between the people of the sample data.
void fillMany(UiDesk &desk)
{
    const QString stamp = u"strftime('%Y-%m-%dT%H:%M:%fZ', 'now', (-5 * i) || ' minutes')"_s;
    desk.database->runOnce(
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
        "INSERT INTO rides (start, destination, datetime, customer_id, driver_id, number_id, state, due_at, "
        "closes_at, created_at, closed_at, adopted_at) "
        "SELECT 'Street ' || (i % 199), 'Square ' || (i % 97), %1, i % 3 + 1, i % 3 + 1, i % 3 + 1, "
        "CASE WHEN i % 40 = 0 THEN 'cancelled' ELSE 'closed' END, %1, %1, %1, %1, %1 FROM n"_s.arg(stamp));
}

} // namespace

Stage::Stage(UiDesk &theDesk) : desk(theDesk), window(atWork(theDesk), &handsets)
{
    window.showStatus(goodStatus());
}

QWidget *Stage::page()
{
    return window.findChild<QStackedWidget *>()->currentWidget();
}

void Stage::selectFirst()
{
    for (auto *table : page()->findChildren<QTableView *>()) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0)
            return table->selectRow(0);
    }
}

QWidget *Stage::front()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        if (widget->isVisible() && widget != &window &&
            (widget->windowType() == Qt::Dialog || widget->windowType() == Qt::Window))
            return widget;
    }
    return &window;
}

QWidgetList Stage::popups()
{
    QWidgetList found;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *widget : windows) {
        if (widget->isVisible() && widget->windowType() == Qt::Popup)
            found.append(widget);
    }
    return found;
}

void Stage::settle(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    (void)QTest::qWaitFor([&] { return timer.elapsed() > milliseconds; }, 2 * milliseconds);
}

QList<Scene> pageScenes()
{
    QList<Scene> all;
    UiDesk desk;
    Stage stage(desk);
    const auto *stack = stage.window.findChild<QStackedWidget *>();
    for (int index = 0; index < stack->count(); ++index) {
        const QString page = stack->widget(index)->objectName();
        all.append({QString(page).remove(u"Page"_s), page, {[](Stage &s) { s.selectFirst(); }}});
    }
    return all;
}

QList<Scene> scenes()
{
    return rideScenes() + otherScenes() + setupScenes();
}

void play(const Scene &scene, Stage &stage, int settleMilliseconds)
{
    stage.window.openPage(scene.page);
    Stage::settle(settleMilliseconds);
    for (const auto &step : scene.steps) {
        step(stage);
        Stage::settle(settleMilliseconds);
    }
}

std::unique_ptr<UiDesk> deskWith(const QString &data)
{
    auto desk = std::make_unique<UiDesk>(data == "empty"_L1 ? UiDesk::Data::None : UiDesk::Data::Sample);
    if (data.isEmpty())
        fillConversation(*desk);
    if (data.isEmpty())
        fillInbox(*desk);
    if (data == "extreme"_L1)
        fillExtreme(*desk);
    if (data == "many"_L1)
        fillMany(*desk);
    return desk;
}

} // namespace birdcar
