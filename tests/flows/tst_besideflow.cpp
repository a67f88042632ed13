// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"
#include "tests/support/windowhand.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
const auto aimed = u"Amstel station"_s;

/// A service with people and a number, and a window that the same user opens on its database.
struct Depot : FlowDesk
{
    Depot() : FlowDesk(DatabaseEngine::Sqlite) {}

    bool startService() { return start() && (m_hasPeople = m_hasPeople || addPeople()); }

    void openWindow()
    {
        window.setup = birdcar.setup;
        window.setup.environment = hand.environment();
        window.setup.environment.insert(u"HOME"_s, birdcar.home());
        window.setup.environment.insert(u"XDG_RUNTIME_DIR"_s, birdcar.runtimeFolder());
        window.setup.environment.insert(u"XDG_DATA_HOME"_s, birdcar.file(u"data"_s));
        window.setup.environment.insert(u"XDG_CONFIG_HOME"_s, birdcar.file(u"config"_s));
        window.launchWith(windowOptions());
    }

    QStringList windowOptions() const
    {
        QStringList options = birdcar.setup.options();
        options.removeAll(u"--headless"_s);
        return options;
    }

    /// MessageBird's webhooks go to the window from now on.
    void aimAtWindow()
    {
        standin::WebhookSettings webhooks = messageBird.webhookSettings();
        webhooks.targetUrl = window.url();
        messageBird.setWebhookSettings(webhooks);
    }

    bool writeRide()
    {
        return hand.press(u"ridesPageShowAction"_s) && hand.write(u"customerComboBox"_s, u"Caitlyn"_s) &&
               hand.write(u"driverComboBox"_s, u"David"_s) && hand.write(u"startLineEdit"_s, u"Depot"_s) &&
               hand.write(u"destinationLineEdit"_s, aimed) && hand.press(u"createRideButton"_s);
    }

    WindowHand hand;
    BirdcarProcess window;

private:
    bool m_hasPeople = false;
};

} // namespace

/// A window and a program without one on the same database, both as their user starts them.
class TestBesideFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServiceRelaysWhatTheWindowWrites();
    void theWindowTakesOverFromAServiceThatStopped();
    void theServiceComesBack();
    void aSecondWindowRaisesTheOneBeside();
};

void TestBesideFlow::theServiceRelaysWhatTheWindowWrites()
{
    Depot depot;
    QVERIFY(depot.startService());
    depot.openWindow();
    QVERIFY(depot.hand.sees(u"Listening: service"_s));
    QVERIFY(depot.writeRide());
    QVERIFY(depot.hand.press(u"undoButton"_s)); // in time
    QVERIFY(depot.hand.holds(u"destinationLineEdit"_s, aimed));
    QVERIFY(depot.hand.press(u"createRideButton"_s));
    QVERIFY(depot.hand.press(u"sendNowButton"_s));
    QTRY_COMPARE_WITH_TIMEOUT(depot.messageBird.texts().size(), 2, patience);
    QCOMPARE(depot.textsTo(caitlyn).size(), 1);
    QCOMPARE(depot.textsTo(david).size(), 1);

    QCOMPARE(depot.text(caitlyn, firstNumber, u"I am at the gate"_s).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(depot.textsTo(david).contains(u"I am at the gate"_s), patience);
    QVERIFY(depot.hand.sees(aimed)); // the ride
    QVERIFY(depot.hand.press(u"inboxPageShowAction"_s));
    QCOMPARE(depot.text(stranger, firstNumber, u"Who is this?"_s).status, 200);
    QVERIFY(depot.hand.sees(u"Who is this?"_s));

    QVERIFY(depot.window.url().isEmpty()); // it never listened
    QCOMPARE(depot.window.stop(), 0);
    QVERIFY(depot.birdcar.isRunning());
    QCOMPARE(depot.messageBird.texts().size(), 3);
    QCOMPARE(depot.birdcar.stop(), 0);
}

void TestBesideFlow::theWindowTakesOverFromAServiceThatStopped()
{
    Depot depot;
    QVERIFY(depot.startService());
    depot.openWindow();
    QVERIFY(depot.hand.sees(u"Listening: service"_s));
    depot.birdcar.kill();
    QVERIFY(depot.hand.sees(u"The service has stopped: nothing is relayed."_s));
    QVERIFY(depot.hand.sees(u"Not listening: the service has stopped"_s));
    QVERIFY(depot.writeRide());
    QVERIFY(depot.hand.press(u"sendNowButton"_s)); // waits, as there is nobody to send it
    QVERIFY(depot.hand.write(u"startLineEdit"_s, u"Half of the next"_s));
    QCOMPARE(depot.messageBird.texts().size(), 0);

    QVERIFY(depot.hand.press(u"serviceStrip/noticeActionButton"_s));
    QTRY_VERIFY_WITH_TIMEOUT(depot.window.url().port() > 0, patience);
    QVERIFY(depot.hand.sees(u"Listening on 127.0.0.1"_s));
    QVERIFY(depot.hand.holds(u"startLineEdit"_s, u"Half of the next"_s));
    QTRY_COMPARE_WITH_TIMEOUT(depot.messageBird.texts().size(), 2, patience);
    depot.aimAtWindow();
    QCOMPARE(depot.text(caitlyn, firstNumber, u"I am at the gate"_s).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(depot.textsTo(david).contains(u"I am at the gate"_s), patience);

    const CommandResult refused = depot.birdcar.runPlain(depot.birdcar.setup.options());
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("Another BirdCar is running"), refused.errors.constData());
    QCOMPARE(depot.window.stop(), 0);
}

void TestBesideFlow::theServiceComesBack()
{
    Depot depot;
    QVERIFY(depot.startService());
    depot.openWindow();
    QVERIFY(depot.hand.sees(u"Listening: service"_s));
    QCOMPARE(depot.birdcar.stop(), 0);
    QVERIFY(depot.hand.sees(u"The service has stopped: nothing is relayed."_s));
    QVERIFY(depot.startService());
    QVERIFY(depot.hand.sees(u"The service is back"_s));
    QVERIFY(depot.hand.sees(u"Listening: service"_s));
    QVERIFY(depot.window.url().isEmpty());
}

void TestBesideFlow::aSecondWindowRaisesTheOneBeside()
{
    Depot depot;
    QVERIFY(depot.startService());
    depot.openWindow();
    QVERIFY(depot.hand.sees(u"Listening: service"_s));
    const CommandResult second = depot.birdcar.runPlain(depot.windowOptions());
    QCOMPARE(second.status, 0);
    QVERIFY2(second.errors.contains("brought to the front"), second.errors.constData());
    QVERIFY(depot.window.isRunning());
}

QTEST_GUILESS_MAIN(TestBesideFlow)
#include "tst_besideflow.moc"
