// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/mainwindow.h"
#include "ui/noticestrip.h"
#include "ui/setupassistant.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

EngineStatus emptyStatus()
{
    EngineStatus status;
    status.listening = u"http://127.0.0.1:8080"_s;
    status.authMode = u"secret"_s;
    return status;
}

EngineStatus readyStatus()
{
    EngineStatus status = emptyStatus();
    status.keys.api = {KeyPlace::File, u"birdcar.db.api-key"_s, true};
    status.publicUrl = u"https://depot.example.com"_s;
    status.textWebhook = u"https://depot.example.com/webhook?key=k"_s;
    status.voiceWebhook = u"https://depot.example.com/webhook-voice?key=k"_s;
    return status;
}

} // namespace

class TestSetupAssistant : public WindowTest<SetupAssistant>
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<UiDesk>();
        Desk desk = m_desk->desk();
        desk.demo = false;
        m_window = std::make_unique<SetupAssistant>(desk);
        m_window->showStatus(emptyStatus());
    }
    void cleanup() { close(); }

    // The key

    void aGoodKeyIsTriedAndKept()
    {
        m_desk->account.balance = {{}, 9.2, u"euros"_s, false, {}};
        enterKey(u"live_abc"_s);
        QTRY_VERIFY2(shows(u"MessageBird accepts the key"_s), qPrintable(texts()));
        QCOMPARE(m_desk->account.asked, QStringList{u"key live_abc"_s});
        QCOMPARE(m_desk->keys.asked, QStringList{u"save MESSAGEBIRD_API_KEY live_abc"_s});
        QVERIFY(find<QLineEdit>("setupKeyLineEdit")->text().isEmpty());
    }

    void aRefusedKeyIsNotKept()
    {
        m_desk->account.balance.failure.trouble = AccountTrouble::KeyRefused;
        enterKey(u"live_abc"_s);
        QTRY_VERIFY(shows(u"MessageBird refuses the API key"_s));
        QVERIFY(m_desk->keys.asked.isEmpty());
        QVERIFY(find<QPushButton>("setupSaveKeyButton")->isHidden());
    }

    void aKeyThatCannotBeTriedMayBeKept()
    {
        m_desk->account.balance.failure.trouble = AccountTrouble::NoConnection;
        enterKey(u"live_abc"_s);
        auto *save = find<QPushButton>("setupSaveKeyButton");
        QTRY_VERIFY(save->isVisible());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(m_desk->keys.asked.size(), 1);
        QTRY_VERIFY(shows(u"Saved, but not tried yet."_s));
    }

    void aKeyThatCannotBeSavedStays()
    {
        m_desk->account.balance.failure.trouble = AccountTrouble::NoConnection;
        m_desk->keys.outcome = Problem{Problem::Kind::StorageFailed, u"The keyring says: no"_s, {}, {}};
        enterKey(u" live_abc "_s);
        auto *save = find<QPushButton>("setupSaveKeyButton");
        QTRY_VERIFY(save->isVisible());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(shows(u"The keyring says: no"_s));
        QCOMPARE(m_desk->keys.asked, QStringList{u"save MESSAGEBIRD_API_KEY live_abc"_s});
        QCOMPARE(find<QLineEdit>("setupKeyLineEdit")->text(), u" live_abc "_s);
        m_desk->keys.outcome = Done{};
        QVERIFY(save->isVisible() && save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(shows(u"Saved, but not tried yet."_s));
        QVERIFY(find<QLineEdit>("setupKeyLineEdit")->text().isEmpty());
    }

    void noKeyIsAskedFor()
    {
        open(SetupAssistant::Key);
        QTest::mouseClick(find<QPushButton>("setupTryKeyButton"), Qt::LeftButton);
        QVERIFY(shows(u"Paste the key here first."_s));
        QVERIFY(m_desk->account.asked.isEmpty());
    }

    void aTestKeyIsNamed()
    {
        const QString says = u"This is a test key: it only tests the connection. MessageBird accepts texts "
                             "and sends none of them."_s;
        m_desk->account.balance = {{}, 9.2, u"euros"_s, false, {}};
        enterKey(u"test_abc"_s);
        QTRY_VERIFY2(shows(u"Saved. "_s + says), qPrintable(texts()));
        EngineStatus status = readyStatus();
        status.isTestKey = true;
        m_window->showStatus(status);
        QVERIFY(find<QLabel>("setupKeyPlaceLabel")->text().contains(says));
        QCOMPARE(steps()->item(SetupAssistant::Key)->data(Qt::AccessibleDescriptionRole).toString(),
                 u"not done yet"_s);
        QTest::mouseClick(find<QPushButton>("setupTryKeyButton"), Qt::LeftButton); // also after a restart
        QTRY_VERIFY2(shows(u"MessageBird accepts the key. "_s + says), qPrintable(texts()));
        open(SetupAssistant::Check);
        auto *list = find<QListWidget>("setupFindingsList");
        QTRY_VERIFY(list->count() > 1);
        QCOMPARE(list->item(1)->text(), u"API key: "_s + says);
        QCOMPARE(list->item(1)->toolTip(), u"to be mended"_s);
        status.isTestKey = false;
        m_window->showStatus(status);
        QVERIFY(!find<QLabel>("setupKeyPlaceLabel")->text().contains(u"test key"_s));
        QCOMPARE(steps()->item(SetupAssistant::Key)->data(Qt::AccessibleDescriptionRole).toString(),
                 u"done"_s);
    }

    // Numbers

    void numbersAreTyped()
    {
        open(SetupAssistant::Numbers);
        auto *line = find<QLineEdit>("setupNumberLineEdit");
        QTest::keyClicks(line, u"+31 970 102 20001"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(shows(u"Active numbers in the pool: 1"_s));
        QVERIFY(line->text().isEmpty());
        QTest::keyClicks(line, u"+31 970 102 20001"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY2(shows(u"already"_s), qPrintable(texts()));
    }

    void aNumberIsBoughtInPlace_data()
    {
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("somebody types the next number meanwhile") << false;
        QTest::newRow("the assistant is closed meanwhile") << true;
    }

    void aNumberIsBoughtInPlace()
    {
        QFETCH(bool, isClosed);
        NumberOffer offer{.phone = *PhoneNumber::fromDigits(u"3197010220009"_s)};
        offer.country = u"NL"_s;
        offer.sms = offer.voice = true;
        offer.monthlyPrice = 1.5;
        offer.currency = u"EUR"_s;
        offer.minimumMonths = 3;
        m_desk->account.found.offers = {offer};
        m_desk->account.trade = {NumberTradeAnswer::Outcome::Made};
        m_desk->account.slow = true;
        open(SetupAssistant::Numbers);
        QTRY_VERIFY2(shows(u"The account has no number yet that takes texts."_s), qPrintable(texts()));
        auto *open = find<QPushButton>("setupFindNumberButton");
        QTest::mouseClick(open, Qt::LeftButton);
        QVERIFY(!find<QWidget>("accountNumbersPane")->isVisible());
        QTest::keyClicks(find<QLineEdit>("findDigitsLineEdit"), u"20009"_s);
        QTest::keyClick(find<QLineEdit>("findDigitsLineEdit"), Qt::Key_Return);
        QTRY_VERIFY2(shows(u"You will pay 1.50 EUR a month for at least 3 month(s): 4.50 EUR in all."_s),
                     qPrintable(texts()));
        auto *buy = find<QPushButton>("purchaseBuyButton");
        QCOMPARE(buy->text(), u"Buy +31 970 102 20009 for 1.50 EUR a month"_s);
        QVERIFY(m_desk->account.asked.filter(u"buy"_s).isEmpty());
        QTest::mouseClick(buy, Qt::LeftButton);
        QCOMPARE(m_desk->account.asked.last(), u"buy 3197010220009 for 1"_s);
        QTest::mouseClick(open, Qt::LeftButton); // looks at the account meanwhile
        QVERIFY(find<QWidget>("accountNumbersPane")->isVisible());
        auto *next = find<QLineEdit>("setupNumberLineEdit");
        next->setFocus();
        if (isClosed)
            m_window->reject();
        QSignalSpy changed(m_window.get(), &SetupAssistant::numbersChanged);
        m_desk->account.rented.numbers = {{offer.phone, true, true, u"active"_s}};
        QVERIFY(m_desk->dispatcher.takeBoughtNumber(offer.phone, u"1.50 EUR a month"_s).ok());
        m_desk->account.finish();
        QTRY_VERIFY(m_window->isVisible());
        QTRY_VERIFY2(shows(u"Active numbers in the pool: 1"_s), qPrintable(texts()));
        if (!isClosed)
            QCOMPARE(m_window->focusWidget(), next);
        QVERIFY(visibleStrip(*m_window, u"+31 970 102 20009 is bought, and in the pool."_s));
        QTRY_VERIFY(!shows(u"The account has no number yet"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(steps()->item(SetupAssistant::Numbers)->data(Qt::AccessibleDescriptionRole).toString(),
                 u"done"_s);
        QVERIFY(find<QPushButton>("setupNextButton")->isEnabled());
    }

    void whoHasANumberIsNotToldToBuyOne()
    {
        m_desk->account.rented.numbers = {
            {*PhoneNumber::fromDigits(u"3197010220009"_s), true, true, u"active"_s}};
        open(SetupAssistant::Numbers);
        QTRY_VERIFY(m_desk->account.asked.contains(u"numbers"_s));
        QTRY_VERIFY(find<QPushButton>("accountImportButton")->isEnabled());
        QVERIFY(!shows(u"The account has no number yet"_s));
        QVERIFY(find<QPushButton>("setupFindNumberButton")->isVisible());
    }

    // The address

    void judgesWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("saved");
        const QString depot = u"https://depot.example.com"_s;
        QTest::newRow("good") << depot + u'/' << u"Saved, and used from now on."_s << depot;
        QTest::newRow("empty") << QString() << u"Enter the address first"_s << QString();
        QTest::newRow("no address") << u"my depot"_s << u"This is no address"_s << QString();
        QTest::newRow("a webhook") << depot + u"/webhook?key=k"_s << u"the public address is "_s + depot
                                   << QString();
        QTest::newRow("a path") << depot + u"/birdcar"_s << u"has a path"_s << depot + u"/birdcar"_s;
        QTest::newRow("a port") << depot + u":8443"_s << u"names a port"_s << depot + u":8443"_s;
        QTest::newRow("not https") << u"http://depot.example.com"_s << u"Use https"_s
                                   << u"http://depot.example.com"_s;
        QTest::newRow("only here") << u"http://127.0.0.1:8080"_s << u"MessageBird does not get there"_s
                                   << u"http://127.0.0.1:8080"_s;
    }

    void judgesWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        open(SetupAssistant::Address);
        auto *line = find<QLineEdit>("setupPublicUrlLineEdit");
        QTest::keyClicks(line, typed);
        QTest::mouseClick(find<QPushButton>("setupSaveAddressButton"), Qt::LeftButton);
        QTRY_VERIFY2(shows(says), qPrintable(texts()));
        QTEST(m_desk->dispatcher.settings().connection.publicUrl, "saved");
    }

    void aTunnelIsChosen()
    {
        open(SetupAssistant::Address);
        auto *way = find<QComboBox>("setupWayComboBox");
        QTRY_COMPARE(way->itemText(1), u"the tunnel localtunnel"_s);
        QCOMPARE(way->itemText(2), u"the tunnel ngrok (not installed)"_s);
        choose(way, u"lt"_s);
        QVERIFY(shows(u"For trying only"_s));
        QVERIFY(!find<QLineEdit>("setupPublicUrlLineEdit")->isVisible());
        QTest::keyClicks(find<QLineEdit>("setupTunnelHostLineEdit"), u"my-depot"_s);
        QTest::mouseClick(find<QPushButton>("setupSaveAddressButton"), Qt::LeftButton);
        QTRY_COMPARE(m_desk->dispatcher.settings().connection.tunnel, u"lt"_s);
        QCOMPARE(m_desk->dispatcher.settings().connection.tunnelHost, u"my-depot"_s);
    }

    void aTunnelThatDoesNotFitIsNotSaved()
    {
        open(SetupAssistant::Address);
        auto *way = find<QComboBox>("setupWayComboBox");
        QTRY_COMPARE(way->itemText(1), u"the tunnel localtunnel"_s);
        choose(way, u"ssh"_s);
        QTest::mouseClick(find<QPushButton>("setupSaveAddressButton"), Qt::LeftButton);
        QTRY_VERIFY2(shows(u"The tunnel ssh needs the server to go through"_s), qPrintable(texts()));
        QTest::keyClicks(find<QLineEdit>("setupTunnelHostLineEdit"), u"you@depot.example.com"_s);
        QTest::mouseClick(find<QPushButton>("setupSaveAddressButton"), Qt::LeftButton);
        QTRY_VERIFY2(shows(u"This tunnel cannot say what its public address is"_s), qPrintable(texts()));
        QVERIFY(m_desk->dispatcher.settings().connection.tunnel.isEmpty());
    }

    void checksWhereItLeads()
    {
        open(SetupAssistant::Address);
        m_window->showStatus(readyStatus());
        QTest::mouseClick(find<QPushButton>("setupCheckAddressButton"), Qt::LeftButton);
        QTRY_VERIFY(shows(u"https://depot.example.com leads to this computer."_s));
        m_desk->setup.reached = {TunnelFault::Gone, u"no such name"_s};
        QTest::mouseClick(find<QPushButton>("setupCheckAddressButton"), Qt::LeftButton);
        QTRY_VERIFY2(shows(u"Nothing has the public address any more"_s), qPrintable(texts()));
        QCOMPARE(m_desk->setup.asked.size(), 2);
    }

    void forgetsWhereAFormerAddressLed()
    {
        open(SetupAssistant::Address);
        m_window->showStatus(readyStatus());
        auto *button = find<QPushButton>("setupCheckAddressButton");
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(shows(u"Calling https://depot.example.com ..."_s));
        EngineStatus status = readyStatus();
        status.publicUrl = u"https://new.example.com"_s;
        m_window->showStatus(status);
        QTRY_VERIFY(!shows(u"Calling"_s));
        QVERIFY2(!shows(u"leads to this computer"_s), qPrintable(texts()));
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(shows(u"https://new.example.com leads to this computer."_s));
    }

    void aPortInUseOffersAnother()
    {
        open(SetupAssistant::Address);
        EngineStatus status = emptyStatus();
        status.listening.clear();
        status.listenProblem = u"Port 8080 on 127.0.0.1 is taken by another program."_s;
        status.freePort = 8081;
        m_window->showStatus(status);
        QSignalSpy asked(m_window.get(), &SetupAssistant::portAsked);
        auto *strip = m_window->findChildren<NoticeStrip *>().last();
        for (NoticeStrip *each : m_window->findChildren<NoticeStrip *>()) {
            if (each->isVisible())
                strip = each;
        }
        QVERIFY(strip->text().contains(u"is taken by another program"_s));
        QTest::mouseClick(strip->findChild<QPushButton *>(u"noticeActionButton"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<quint16>(), quint16(8081));
    }

    // Webhooks

    void showsTheAddressesToPaste()
    {
        m_window->showStatus(readyStatus());
        open(SetupAssistant::Webhooks);
        QTest::mouseClick(find<QPushButton>("setupTextUrlCopyButton"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"https://depot.example.com/webhook?key=k"_s);
        QTest::mouseClick(find<QPushButton>("setupCallUrlCopyButton"), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"https://depot.example.com/webhook-voice?key=k"_s);
    }

    void watchesOnlyWhileItWaits()
    {
        open(SetupAssistant::Webhooks);
        QVERIFY(m_desk->setup.isWatched);
        QTest::mouseClick(find<QPushButton>("setupBackButton"), Qt::LeftButton);
        QVERIFY(!m_desk->setup.isWatched);
        QTest::mouseClick(find<QPushButton>("setupNextButton"), Qt::LeftButton);
        QVERIFY(m_desk->setup.isWatched);
        m_window->close();
        QVERIFY(!m_desk->setup.isWatched);
    }

    void saysWhatArrived_data()
    {
        using Key = WebhookSighting::Key;
        using Signature = WebhookSighting::Signature;
        QTest::addColumn<WebhookSighting>("sighting");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const WebhookSighting &sighting, const QString &says) {
            QTest::newRow(name) << sighting << says;
        };
        const auto text = WebhookSighting::Kind::Text;
        row("let in", {text, Key::Right, Signature::None, true}, u"It was let in."_s);
        row("no secret", {text, Key::None, Signature::None, false}, u"the address at MessageBird has none"_s);
        row("wrong secret", {text, Key::Wrong, Signature::None, false}, u"Secret: a wrong one"_s);
        row("not signed", {text, Key::Right, Signature::None, true}, u"Signature: there is none."_s);
        row("another key", {text, Key::Right, Signature::OtherKey, true}, u"another signing key"_s);
        row("clock", {text, Key::Right, Signature::ClockOff, true, -75}, u"clock is 75 s behind"_s);
        row("another spelling",
            {text, Key::Right, Signature::OtherUrl, true, 0, u"http://depot.example.com"_s,
             u"depot.example.com"_s},
            u"made for http://depot.example.com, but the public address here is https://depot.example.com"_s);
        row("another host", {text, Key::Right, Signature::OtherUrl, true, 0, {}, u"old.loca.lt"_s},
            u"the request came to old.loca.lt"_s);
    }

    void saysWhatArrived()
    {
        QFETCH(WebhookSighting, sighting);
        QFETCH(QString, says);
        m_window->showStatus(readyStatus());
        open(SetupAssistant::Webhooks);
        QVERIFY(shows(u"Waiting for a text"_s));
        Q_EMIT m_desk->setup.webhookSeen(sighting);
        const QString text = find<QLabel>("setupTextLabel")->text();
        QVERIFY2(text.contains(u"A text arrived at "_s), qPrintable(text));
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY(shows(u"Waiting for a call"_s));
    }

    void signaturesAreOfferedOnceBothWereVerified()
    {
        m_window->showStatus(readyStatus());
        open(SetupAssistant::Webhooks);
        auto *button = find<QPushButton>("setupSignatureButton");
        QVERIFY(!button->isEnabled());
        WebhookSighting sighting{WebhookSighting::Kind::Text, WebhookSighting::Key::Right,
                                 WebhookSighting::Signature::Right, true};
        Q_EMIT m_desk->setup.webhookSeen(sighting);
        QVERIFY(!button->isEnabled());
        sighting.kind = WebhookSighting::Kind::Call;
        Q_EMIT m_desk->setup.webhookSeen(sighting);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(m_desk->dispatcher.settings().connection.webhookAuth, WebhookAuth::Signature);
    }

    void whatWasProvedIsForgottenWithTheKey()
    {
        m_window->showStatus(readyStatus());
        open(SetupAssistant::Webhooks);
        WebhookSighting sighting{WebhookSighting::Kind::Text, WebhookSighting::Key::Right,
                                 WebhookSighting::Signature::Right, true};
        Q_EMIT m_desk->setup.webhookSeen(sighting);
        sighting.kind = WebhookSighting::Kind::Call;
        Q_EMIT m_desk->setup.webhookSeen(sighting);
        auto *button = find<QPushButton>("setupSignatureButton");
        QVERIFY(button->isEnabled());
        EngineStatus status = readyStatus();
        status.refusedRequests = 1;
        m_window->showStatus(status); // which changes nothing about that
        QVERIFY(button->isEnabled());
        QCOMPARE(webhooksDone(), u"done"_s);
        ++status.webhookProofs;
        m_window->showStatus(status);
        QVERIFY(!button->isEnabled());
        QCOMPARE(webhooksDone(), u"not done yet"_s);
        for (const char *label : {"setupTextLabel", "setupCallLabel"}) {
            const QString text = find<QLabel>(label)->text();
            QVERIFY2(text.contains(u"proves nothing"_s) && text.contains(u"Waiting for a"_s),
                     qPrintable(text));
        }
    }

    void aStrayRequestUnprovesNothing()
    {
        m_window->showStatus(readyStatus());
        open(SetupAssistant::Webhooks);
        const WebhookSighting stray{WebhookSighting::Kind::Text};
        Q_EMIT m_desk->setup.webhookSeen(stray); // while nothing is proven it is what there is to say
        auto *label = find<QLabel>("setupTextLabel");
        QVERIFY2(label->text().contains(u"It was turned away."_s), qPrintable(label->text()));
        WebhookSighting sighting{WebhookSighting::Kind::Text, WebhookSighting::Key::Right,
                                 WebhookSighting::Signature::Right, true};
        Q_EMIT m_desk->setup.webhookSeen(sighting);
        sighting.kind = WebhookSighting::Kind::Call;
        Q_EMIT m_desk->setup.webhookSeen(sighting);
        QCOMPARE(webhooksDone(), u"done"_s);
        Q_EMIT m_desk->setup.webhookSeen(stray);
        Q_EMIT m_desk->setup.webhookSeen(stray);
        QCOMPARE(webhooksDone(), u"done"_s);
        QVERIFY(find<QPushButton>("setupSignatureButton")->isEnabled());
        QVERIFY2(label->text().contains(u"Signature: verified."_s), qPrintable(label->text()));
        QVERIFY2(label->text().contains(u"2 requests were turned away since"_s), qPrintable(label->text()));
        QVERIFY2(label->text().contains(u"the address at MessageBird has none"_s), qPrintable(label->text()));
    }

    void whatCameBeforeTheStartCounts()
    {
        EngineStatus status = readyStatus();
        status.webhookProofs = 1;
        status.seenWebhooks = {true, true};
        m_window->showStatus(status);
        QCOMPARE(webhooksDone(), u"done"_s);
        QVERIFY(find<QLabel>("setupTextLabel")->text().startsWith(u"A text was let in before"_s));
        status.webhookProofs = 2;
        status.seenWebhooks = {};
        m_window->showStatus(status);
        QCOMPARE(webhooksDone(), u"not done yet"_s);
        QVERIFY(find<QLabel>("setupTextLabel")->text().contains(u"Waiting for a text"_s));
    }

    void aCheckIsOldOnceSomethingChanged()
    {
        m_desk->account.balance = {{}, 9.2, u"euros"_s, false, QDateTime::currentDateTimeUtc()};
        QVERIFY(m_desk->dispatcher.addNumber(u"+3197010220001"_s).ok());
        m_window->showStatus(readyStatus());
        const auto checkDone = [this] {
            return steps()->item(SetupAssistant::Check)->data(Qt::AccessibleDescriptionRole).toString();
        };
        open(SetupAssistant::Check);
        QTRY_COMPARE(checkDone(), u"done"_s);
        EngineStatus status = readyStatus();
        status.balance = u"9.10 euros"_s;
        m_window->showStatus(status); // changes nothing of what was judged
        QCOMPARE(checkDone(), u"done"_s);
        status.tunnel.fault = TunnelFault::Gone;
        m_window->showStatus(status);
        QCOMPARE(checkDone(), u"not done yet"_s);
    }

    void callsAreNotConnectedTwiceAtOnce()
    {
        EngineStatus status = readyStatus();
        m_window->showStatus(status);
        open(SetupAssistant::Webhooks);
        auto *connectCalls = find<QPushButton>("setupConnectCallsButton");
        m_desk->account.voice = {{}, {u"flow"_s, {}, {u"31970000001"_s}}};
        QTest::mouseClick(connectCalls, Qt::LeftButton);
        m_window->showStatus(status); // comes before the answer
        QVERIFY(!connectCalls->isEnabled());
        QVERIFY(shows(u"Asking MessageBird ..."_s));
        QTRY_VERIFY(connectCalls->isEnabled());
        status.voiceUnderWay = true; // asked by the program itself
        m_window->showStatus(status);
        QVERIFY(!connectCalls->isEnabled());
        QVERIFY(shows(u"Asking MessageBird ..."_s));
        status.voiceUnderWay = false;
        status.voiceFlowSet = true;
        m_window->showStatus(status);
        QVERIFY(connectCalls->isEnabled());
        QVERIFY(!shows(u"Asking MessageBird ..."_s));
    }

    void callsAreConnectedByTheProgram()
    {
        m_window->showStatus(readyStatus());
        open(SetupAssistant::Webhooks);
        auto *connectCalls = find<QPushButton>("setupConnectCallsButton");
        m_desk->account.voice = {{AccountTrouble::NoRights, {}}, {}};
        QTest::mouseClick(connectCalls, Qt::LeftButton);
        QTRY_VERIFY2(shows(u"it may not do this"_s), qPrintable(texts()));
        m_desk->account.voice = {{}, {u"flow"_s, {}, {u"31970000001"_s}}};
        QTest::mouseClick(connectCalls, Qt::LeftButton);
        QTRY_VERIFY(shows(u"The flow for calls is made. Numbers bound to it: 1"_s));
        EngineStatus status = readyStatus();
        status.voiceFlowSet = true;
        m_window->showStatus(status);
        QVERIFY(shows(u"Nothing has to be pasted for calls."_s));
    }

    void aSigningKeyAloneKeepsTheSecret()
    {
        open(SetupAssistant::Signing);
        EngineStatus status = readyStatus();
        status.keys.signing = {KeyPlace::File, u"birdcar.db.signing-key"_s, true};
        m_window->showStatus(status);
        QTRY_COMPARE(m_desk->dispatcher.settings().connection.webhookAuth, WebhookAuth::Secret);
    }

    void aSigningKeyThatComesLateKeepsTheSecret()
    {
        m_window->showStatus(readyStatus());
        open(SetupAssistant::Signing);
        open(SetupAssistant::Check); // the keyring still asks for its password
        EngineStatus status = readyStatus();
        status.keys.signing = {KeyPlace::File, u"birdcar.db.signing-key"_s, true};
        m_window->showStatus(status);
        QTRY_COMPARE(m_desk->dispatcher.settings().connection.webhookAuth, WebhookAuth::Secret);
    }

    // The whole

    void checksEverything()
    {
        m_desk->account.balance = {{}, 9.2, u"euros"_s, false, QDateTime::currentDateTimeUtc()};
        m_desk->setup.reached = {TunnelFault::Gone, {}};
        m_window->showStatus(readyStatus());
        open(SetupAssistant::Check);
        auto *list = find<QListWidget>("setupFindingsList");
        QTRY_COMPARE(list->count(), 6);
        QCOMPARE(list->item(1)->text(), u"API key: MessageBird accepts it. Left: 9.20 euros"_s);
        QCOMPARE(list->item(3)->text(), u"Numbers: The pool is empty: no ride can be created."_s);
        QVERIFY(list->item(5)->text().contains(u"does not lead to BirdCar"_s));
        m_desk->setup.reached = {};
        QTest::mouseClick(find<QPushButton>("setupCheckAgainButton"), Qt::LeftButton);
        QTRY_COMPARE(list->item(5)->text(), u"Public address: https://depot.example.com leads to BirdCar."_s);
        EngineStatus status = readyStatus();
        status.formerUrl = u"https://old.example.com"_s;
        m_window->showStatus(status);
        QTest::mouseClick(find<QPushButton>("setupCheckAgainButton"), Qt::LeftButton);
        QTRY_COMPARE(list->count(), 7);
        QVERIFY2(list->item(6)->text().startsWith(u"Flows: The last text came by https://old.example.com"_s),
                 qPrintable(list->item(6)->text()));
    }

    void checksOnceMoreWhatChangedMeanwhile()
    {
        m_desk->account.balance = {{}, 9.2, u"euros"_s, false, QDateTime::currentDateTimeUtc()};
        m_window->showStatus(readyStatus());
        open(SetupAssistant::Check);
        auto *list = find<QListWidget>("setupFindingsList");
        QTRY_COMPARE(list->count(), 6);
        auto *again = find<QPushButton>("setupCheckAgainButton");
        QTest::mouseClick(again, Qt::LeftButton);
        QVERIFY(!again->isEnabled());
        EngineStatus status = readyStatus();
        status.publicUrl = u"https://new.example.com"_s;
        m_window->showStatus(status);
        QTRY_VERIFY(again->isEnabled());
        QCOMPARE(list->item(5)->text(), u"Public address: https://new.example.com leads to BirdCar."_s);
        QCOMPARE(m_desk->setup.asked.last(), u"https://new.example.com"_s);
    }

    void saysInWholeSentencesWhereItDoesNotListen_data()
    {
        QTest::addColumn<QString>("problem");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<int>("freePort");
        QTest::addColumn<QString>("says");
        const QString taken = u"Port 8080 on 127.0.0.1 is taken by another program. Stop that program, or "
                              "choose another port."_s;
        QTest::newRow("taken")
            << taken << true << 8081
            << u"Listening: 127.0.0.1:8080 is taken by another program. End it, or use port "
               "8081, which is free: the step for the public address offers that."_s;
        QTest::newRow("taken, and no other known")
            << taken << true << 0
            << u"Listening: 127.0.0.1:8080 is taken by another program. End it, or take another port."_s;
        QTest::newRow("refused")
            << u"Port 80 on 127.0.0.1 may not be used by this user. Choose a port above 1023."_s << false << 0
            << u"Listening: Port 80 on 127.0.0.1 may not be used by this user. Choose a port above 1023. The "
               "listening address is under Settings, Connection."_s;
        QTest::newRow("not tried yet") << QString() << false << 0 << u"Listening: Nothing listens yet."_s;
    }

    void saysInWholeSentencesWhereItDoesNotListen()
    {
        QFETCH(QString, problem);
        EngineStatus status = emptyStatus();
        status.listening.clear();
        status.listenProblem = problem;
        status.listenAddress = problem.isEmpty() ? QString() : u"127.0.0.1:8080"_s;
        QFETCH(bool, taken);
        status.portTaken = taken;
        QFETCH(int, freePort);
        status.freePort = static_cast<quint16>(freePort);
        m_window->showStatus(status);
        open(SetupAssistant::Check);
        auto *list = find<QListWidget>("setupFindingsList");
        QTRY_VERIFY(list->count() > 0);
        QTEST(list->item(0)->text(), "says");
    }

    void goesOnWhereItWasLeft()
    {
        QVERIFY(m_desk->dispatcher.addNumber(u"+3197010220001"_s).ok());
        Desk desk = m_desk->desk();
        desk.demo = false;
        m_window = std::make_unique<SetupAssistant>(desk);
        m_window->showStatus(emptyStatus());
        m_window->openUnfinished();
        QCOMPARE(steps()->currentRow(), int(SetupAssistant::Start)); // the key is the first that is lacking
        EngineStatus status = readyStatus();
        status.publicUrl.clear();
        m_window->showStatus(status);
        QTRY_VERIFY(!steps()->item(SetupAssistant::Numbers)->icon().isNull());
        QTRY_COMPARE(steps()->item(SetupAssistant::Numbers)->data(Qt::AccessibleDescriptionRole).toString(),
                     u"done"_s);
        m_window->openUnfinished();
        QCOMPARE(steps()->currentRow(), int(SetupAssistant::Address));
        m_window->showStatus(readyStatus());
        m_window->openUnfinished();
        QCOMPARE(steps()->currentRow(), int(SetupAssistant::Webhooks));
    }

    void theLanguageOfTheTextsIsChosen()
    {
        open(SetupAssistant::Start);
        auto *box = find<QComboBox>("setupLanguageComboBox");
        choose(box, u"nl"_s);
        QTRY_VERIFY(m_desk->dispatcher.settings().texts.confirmationToCustomer.contains(u"haalt"_s) ||
                    shows(u"Saved."_s));
        QSignalSpy demo(m_window.get(), &SetupAssistant::demoAsked);
        QTest::mouseClick(find<QPushButton>("setupDemoButton"), Qt::LeftButton);
        QCOMPARE(demo.size(), 1);
    }

    void wordsForHiddenNumbersAreOffered()
    {
        open(SetupAssistant::Start);
        auto *use = find<QPushButton>("setupWordsButton");
        QTRY_VERIFY(shows(u"They would hear: Sorry, we cannot connect you"_s));
        choose(find<QComboBox>("setupLanguageComboBox"), u"nl"_s);
        QTRY_VERIFY(shows(u"They would hear: Sorry, we kunnen u niet doorverbinden"_s));
        QVERIFY(m_desk->dispatcher.settings().replies == ReplySettings()); // only offered
        QTest::mouseClick(use, Qt::LeftButton);
        QTRY_VERIFY(shows(u"They hear: Sorry, we kunnen u niet doorverbinden"_s));
        QVERIFY(!use->isEnabled());
        QCOMPARE(m_desk->dispatcher.settings().replies.language, u"nl-NL"_s);
        choose(find<QComboBox>("setupLanguageComboBox"), u"de"_s);
        QTRY_VERIFY(use->isEnabled()); // those are of another language now
    }

    void wordsOfOnesOwnForHiddenNumbersStay()
    {
        DepotSettings settings = m_desk->dispatcher.settings();
        settings.replies.withheldText = u"Show your number."_s;
        QVERIFY(m_desk->dispatcher.saveSettings(settings));
        open(SetupAssistant::Start);
        QTRY_VERIFY(shows(u"They hear: Show your number."_s));
        QVERIFY(!find<QPushButton>("setupWordsButton")->isEnabled());
    }

    // In the window

    void isOfferedForAnEmptyDatabase()
    {
        Desk desk = m_desk->desk();
        desk.demo = false;
        MainWindow window(desk);
        window.resize(1200, 800);
        window.show();
        window.showStatus(emptyStatus());
        NoticeStrip *strip = nullptr;
        QTRY_VERIFY(strip = visibleStrip(window, u"Nothing is set up yet"_s));
        QTest::mouseClick(strip->findChild<QPushButton *>(u"noticeActionButton"_s), Qt::LeftButton);
        auto *assistant = window.findChild<SetupAssistant *>();
        QVERIFY(assistant && assistant->isVisible());
        QVERIFY(!assistant->isModal());
        assistant->close();
        window.findChild<QAction *>(u"setupStep4Action"_s)->trigger();
        QVERIFY(assistant->isVisible());
        QCOMPARE(assistant->findChild<QListWidget *>(u"setupStepsList"_s)->currentRow(), 3);
    }

    void theOfferGoesOnceSomethingIsSetUp_data()
    {
        QTest::addColumn<bool>("key");
        QTest::newRow("a key") << true;
        QTest::newRow("a number") << false;
    }

    void theOfferGoesOnceSomethingIsSetUp()
    {
        Desk desk = m_desk->desk();
        desk.demo = false;
        MainWindow window(desk);
        window.resize(1200, 800);
        window.show();
        EngineStatus status = emptyStatus();
        status.storageProblem = u"The disk that holds the database is full."_s;
        window.showStatus(status); // it has other worries
        status.storageProblem.clear();
        window.showStatus(status);
        QTRY_VERIFY(visibleStrip(window, u"Nothing is set up yet"_s));
        QFETCH(bool, key);
        if (key) {
            status.keys.api = {KeyPlace::File, u"birdcar.db.api-key"_s, true};
            window.showStatus(status);
        } else {
            QVERIFY(m_desk->dispatcher.addNumber(u"+3197010220001"_s).ok());
            window.reload();
        }
        QTRY_VERIFY(!visibleStrip(window, u"Nothing is set up yet"_s));
        status.keys.api = {};
        window.showStatus(status); // and does not come back
        QCoreApplication::processEvents();
        QVERIFY(!visibleStrip(window, u"Nothing is set up yet"_s));
    }

    void isNotOfferedWhereSomethingIsThere_data()
    {
        QTest::addColumn<bool>("demo");
        QTest::addColumn<bool>("numbers");
        QTest::newRow("demo") << true << false;
        QTest::newRow("a pool") << false << true;
    }

    void isNotOfferedWhereSomethingIsThere()
    {
        QFETCH(bool, numbers);
        if (numbers)
            QVERIFY(m_desk->dispatcher.addNumber(u"+3197010220001"_s).ok());
        Desk desk = m_desk->desk();
        QFETCH(bool, demo);
        desk.demo = demo;
        MainWindow window(desk);
        window.show();
        window.showStatus(emptyStatus());
        QSignalSpy read(&m_desk->reader, &Reader::changed);
        // What is asked later is answered later.
        bool answered = false;
        onResult(&window, desk.reader.call([](Reader &reader) { return reader.numbers(); }),
                 [&](const Result<QList<ProxyNumber>> &) { answered = true; });
        QTRY_VERIFY(answered);
        QVERIFY(!visibleStrip(window, u"Nothing is set up yet"_s));
    }

private:
    void open(SetupAssistant::Step step)
    {
        m_window->openStep(step);
        QVERIFY(activate());
    }

    void enterKey(const QString &key)
    {
        open(SetupAssistant::Key);
        auto *line = find<QLineEdit>("setupKeyLineEdit");
        QTest::keyClicks(line, key);
        QTest::keyClick(line, Qt::Key_Return);
    }

    static void choose(QComboBox *box, const QString &data)
    {
        const int index = box->findData(data);
        QVERIFY(index >= 0);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < index; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentIndex(), index);
    }

    QString webhooksDone() const
    {
        return steps()->item(SetupAssistant::Webhooks)->data(Qt::AccessibleDescriptionRole).toString();
    }
    QListWidget *steps() const { return find<QListWidget>("setupStepsList"); }

    /// All that can be read at present.
    QString texts() const
    {
        QStringList all;
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    }
    bool shows(const QString &text) const { return texts().contains(text); }

    static NoticeStrip *visibleStrip(const QWidget &window, const QString &text)
    {
        for (NoticeStrip *strip : window.findChildren<NoticeStrip *>()) {
            if (strip->isVisible() && strip->text().contains(text))
                return strip;
        }
        return nullptr;
    }
};

QTEST_MAIN(TestSetupAssistant)
#include "tst_setupassistant.moc"
