// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/engine.h"
#include "app/provideraccount.h"
#include "app/sandbox.h"
#include "app/savedkeys.h"
#include "app/setupdoor.h"
#include "app/standin/standin.h"
#include "app/store/database.h"
#include "tests/app/webhooks/rawclient.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000; // ms, for programs to start

template <typename T>
T valueOf(const QFuture<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || future.resultCount() == 0)
        qFatal("no answer");
    return future.result();
}

} // namespace

/// What the window asks of the engine beside the database, with a stand-in for MessageBird.
class TestEngineDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_path = qgetenv("PATH");
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start().ok());
    }

    void cleanup()
    {
        m_engine.reset();
        m_sandbox.reset();
        m_ahead = 0;
        qputenv("PATH", m_path);
    }

    void asksTheAccount()
    {
        begin(m_sandbox->configure({}));
        const AccountNumbers rented = valueOf(m_engine->account()->numbers());
        QCOMPARE(rented.failure, AccountFailure());
        QCOMPARE(rented.numbers.size(), 8);
        QVERIFY(!rented.numbers.last().sms);
        QCOMPARE(valueOf(m_engine->account()->tryKey({})).amount, 9.2);
        QCOMPARE(valueOf(m_engine->account()->tryKey(u"live_wrong"_s)).failure.trouble,
                 AccountTrouble::KeyRefused);
    }

    /// Search, purchase, release; the flow for calls follows.
    void tradesNumbers()
    {
        Configuration configuration = m_sandbox->configure({});
        configuration.webhookSecret = u"secret"_s;
        begin(configuration);
        ProviderAccount *account = m_engine->account();
        QVERIFY(valueOf(m_engine->dispatcher().call([](Dispatcher &dispatcher) {
                    return dispatcher.addNumber(u"+3197010220001"_s);
                })).ok());
        QCOMPARE(valueOf(account->setVoiceFlow()).failure, AccountFailure());
        const NumberOffers found = valueOf(account->offers({.country = u"NL"_s}));
        QCOMPARE(found.failure, AccountFailure());
        QCOMPARE(found.offers.size(), 3);
        const NumberOrder order{found.offers.first(), 1};
        const QString number = order.offer.phone.digits();

        QCOMPARE(valueOf(account->buy(order)).outcome, NumberTradeAnswer::Outcome::Made);
        QCOMPARE(valueOf(account->buy(order)).outcome, NumberTradeAnswer::Outcome::Already);
        QCOMPARE(valueOf(account->settlePurchase(order)).outcome, NumberTradeAnswer::Outcome::Made);
        QTRY_VERIFY_WITH_TIMEOUT(!flowOf(number).isEmpty(), patience);
        QVERIFY(callNumbers().contains(number));

        QCOMPARE(valueOf(account->giveUp(order.offer.phone)).outcome, NumberTradeAnswer::Outcome::Made);
        QVERIFY(!callNumbers().contains(number));
        QCOMPARE(valueOf(account->numbers()).numbers.size(), 8);
        QCOMPARE(valueOf(account->settlePurchase(order)).failure.trouble, AccountTrouble::NotRented);
    }

    /// The program ends before MessageBird has answered.
    void aPurchaseCutShortIsSettledByTheNextStart_data()
    {
        QTest::addColumn<bool>("bought");
        QTest::newRow("bought") << true;
        QTest::newRow("not seen so far") << false;
    }

    void aPurchaseCutShortIsSettledByTheNextStart()
    {
        QFETCH(bool, bought);
        const Configuration configuration = m_sandbox->configure({});
        begin(configuration);
        const NumberOffers found = valueOf(m_engine->account()->offers({.country = u"NL"_s}));
        const NumberOrder order{found.offers.first(), 1};
        const QString number = order.offer.phone.digits();
        hangAt(standin::Route::Buy, bought);
        m_engine->account()->buy(order);
        QTRY_COMPARE_WITH_TIMEOUT(requestsAt(standin::Route::Buy), 1, patience);
        m_engine.reset();

        QCOMPARE(eventKinds(configuration).last(2),
                 (QStringList{u"number_ordered"_s, u"number_order_unknown"_s}));
        begin(configuration);
        if (bought) {
            QTRY_VERIFY_WITH_TIMEOUT(callNumbers().contains(number), patience);
        } else {
            const NumberTradeAnswer answer = valueOf(m_engine->account()->settlePurchase(order));
            QCOMPARE(answer.outcome, NumberTradeAnswer::Outcome::Unknown);
            QCOMPARE(answer.failure.trouble, AccountTrouble::NotRented);
            QVERIFY(!callNumbers().contains(number));
        }
        QCOMPARE(requestsAt(standin::Route::Buy), 1);
    }

    /// What the start could not learn is asked for again.
    void aPurchaseCutShortIsAskedAboutEveryMinute()
    {
        const Configuration configuration = m_sandbox->configure({});
        begin(configuration);
        const NumberOffers found = valueOf(m_engine->account()->offers({.country = u"NL"_s}));
        const NumberOrder order{found.offers.first(), 1};
        hangAt(standin::Route::Buy, true);
        m_engine->account()->buy(order);
        QTRY_COMPARE_WITH_TIMEOUT(requestsAt(standin::Route::Buy), 1, patience);
        m_engine.reset();

        setFault(standin::Route::Number, {.kind = standin::Fault::Kind::ServerError, .times = 1});
        const int asked = requestsAt(standin::Route::Number);
        begin(configuration);
        QTRY_COMPARE_WITH_TIMEOUT(requestsAt(standin::Route::Number), asked + 1, patience);
        QVERIFY(!callNumbers().contains(order.offer.phone.digits()));
        m_ahead = 61;
        QTRY_VERIFY_WITH_TIMEOUT(callNumbers().contains(order.offer.phone.digits()), patience);
        QCOMPARE(requestsAt(standin::Route::Buy), 1);
    }

    void aReleaseCutShortIsRecorded()
    {
        const Configuration configuration = m_sandbox->configure({});
        begin(configuration);
        const PhoneNumber phone = valueOf(m_engine->account()->numbers()).numbers.first().phone;
        QVERIFY(valueOf(m_engine->dispatcher().call([phone](Dispatcher &dispatcher) {
                    return dispatcher.addNumber(u'+' + phone.digits());
                })).ok());
        hangAt(standin::Route::GiveUp, false);
        m_engine->account()->giveUp(phone);
        QTRY_COMPARE_WITH_TIMEOUT(requestsAt(standin::Route::GiveUp), 1, patience);
        m_engine.reset();
        QCOMPARE(eventKinds(configuration).last(2),
                 (QStringList{u"number_disabled"_s, u"number_release_unknown"_s}));
    }

    void tellsWhatArrivesWhileWatched()
    {
        begin(m_sandbox->configure({}));
        QSignalSpy seen(m_engine->setup(), &SetupDoor::webhookSeen);
        m_engine->setup()->watchWebhooks(true);
        QCOMPARE(sendText(), 200);
        QTRY_COMPARE(seen.size(), 1);
        const auto sighting = seen.first().first().value<WebhookSighting>();
        QCOMPARE(sighting.kind, WebhookSighting::Kind::Text);
        QCOMPARE(sighting.signature, WebhookSighting::Signature::Right);
        QVERIFY(sighting.letIn);
        m_engine->setup()->watchWebhooks(false);
        QCOMPARE(sendText(), 200);
        QCOMPARE(seen.size(), 1);
    }

    void remembersTheWebhooksItHasSeen()
    {
        const Configuration configuration = m_sandbox->configure({});
        begin(configuration);
        m_engine->setup()->watchWebhooks(true);
        QCOMPARE(sendText(), 200);
        QTRY_VERIFY(m_status.seenWebhooks.text);
        begin(configuration);
        QTRY_VERIFY(m_status.seenWebhooks.text);
        QVERIFY(!m_status.seenWebhooks.call);
        Configuration other = configuration;
        other.signingKey = u"another"_s;
        begin(other);
        QTRY_VERIFY(!m_status.listening.isEmpty());
        QVERIFY(!m_status.seenWebhooks.text);
    }

    void aTextByTheFormerAddressProvesNothingOfTheNew_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<bool>("moved"); // the flow leads to the new address
        QTest::newRow("former host") << QByteArray("Host: old.example.com\r\n") << false;
        QTest::newRow("former host, as the proxy tells")
            << QByteArray("Host: 127.0.0.1\r\nX-Forwarded-Host: old.example.com:443\r\n") << false;
        QTest::newRow("new host") << QByteArray("Host: new.example.com\r\n") << true;
        QTest::newRow("no telling") << QByteArray("Host: 127.0.0.1\r\n") << true;
    }

    void aTextByTheFormerAddressProvesNothingOfTheNew()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const bool, moved);
        Configuration configuration = m_sandbox->configure({});
        configuration.webhookAuth = WebhookAuth::Secret;
        configuration.webhookSecret = u"secret"_s;
        configuration.publicUrl = u"https://new.example.com"_s;
        begin(configuration);
        const auto kept = m_engine->dispatcher().call(
            [](Dispatcher &dispatcher) { return dispatcher.keepFlowUrl(u"https://old.example.com"_s).ok(); });
        QVERIFY(valueOf(kept));
        begin(configuration);
        QTRY_COMPARE(m_status.formerUrl, u"https://old.example.com"_s);
        const QByteArray body = "originator=31687654321&recipient=31612345678&payload=Hi&id=m1";
        test::RawClient client(static_cast<quint16>(m_listening.port()),
                               "POST /webhook?key=secret HTTP/1.1\r\n" + headers +
                                   "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QTRY_COMPARE(client.answer().status, 200);
        const auto flow =
            m_engine->dispatcher().call([](Dispatcher &dispatcher) { return dispatcher.flowUrl().value(); });
        QCOMPARE(valueOf(flow), moved ? configuration.publicUrl : u"https://old.example.com"_s);
        QTRY_COMPARE(m_status.formerUrl.isEmpty(), moved);
    }

    void aSignatureIsSeenWhateverTheModeAsksFor()
    {
        Configuration configuration = m_sandbox->configure({});
        configuration.webhookAuth = WebhookAuth::Secret;
        configuration.webhookSecret = u"secret"_s;
        begin(configuration);
        QSignalSpy seen(m_engine->setup(), &SetupDoor::webhookSeen);
        m_engine->setup()->watchWebhooks(true);
        QCOMPARE(sendText(), 401);
        QTRY_COMPARE(seen.size(), 1);
        const auto sighting = seen.first().first().value<WebhookSighting>();
        QCOMPARE(sighting.key, WebhookSighting::Key::None);
        QCOMPARE(sighting.signature, WebhookSighting::Signature::Right);
        QVERIFY(!sighting.letIn);
    }

    void knowsWhetherAnAddressLeadsHere()
    {
        begin(m_sandbox->configure({}));
        QCOMPARE(valueOf(m_engine->setup()->reach(m_listening.toString())), Reach());
        const Reach elsewhere = valueOf(m_engine->setup()->reach(m_sandbox->configure({}).apiUrl.toString()));
        QVERIFY(elsewhere.fault != TunnelFault::None);
    }

    void aSavedTunnelIsRunAndEnded()
    {
        const QTemporaryDir folder;
        QFile lt(folder.filePath(u"lt"_s));
        QVERIFY(lt.open(QFile::WriteOnly));
        lt.write("#!/bin/sh\necho 'your url is: http://127.0.0.1:1'\nexec sleep 1000\n");
        lt.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        lt.close();
        qputenv("PATH", folder.path().toLocal8Bit() + ':' + m_path);

        Configuration configuration = m_sandbox->configure({});
        configuration.sources.clear();
        configuration.publicUrl.clear();
        begin(configuration);
        QVERIFY(valueOf(m_engine->setup()->installedTunnels()).contains(u"lt"_s));
        save(u"lt"_s, {});
        QTRY_COMPARE_WITH_TIMEOUT(m_status.publicUrl, u"http://127.0.0.1:1"_s, patience);
        QCOMPARE(m_status.tunnel.program, u"lt"_s);
        save({}, u"https://depot.example.com"_s);
        QTRY_COMPARE(m_status.publicUrl, u"https://depot.example.com"_s);
        QVERIFY(m_status.tunnel.program.isEmpty());
    }

    void aFormerAddressIsNamedUntilATextHasCome()
    {
        Configuration configuration = m_sandbox->configure({});
        configuration.sources.clear();
        configuration.webhookAuth = WebhookAuth::Off;
        configuration.publicUrl.clear();
        begin(configuration);
        save({}, u"https://old.example.com"_s);
        QTRY_COMPARE(m_status.publicUrl, u"https://old.example.com"_s);
        QVERIFY(m_status.formerUrl.isEmpty());
        QCOMPARE(sendText(), 200);
        save({}, u"https://new.example.com"_s);
        QTRY_COMPARE(m_status.formerUrl, u"https://old.example.com"_s);
        QCOMPARE(sendText(), 200);
        QTRY_COMPARE(m_status.formerUrl, QString());
    }

    void whatWebhooksProvedIsForgottenWithTheAddress()
    {
        Configuration configuration = m_sandbox->configure({});
        configuration.sources.clear();
        configuration.publicUrl.clear();
        begin(configuration);
        QTRY_VERIFY(m_status.webhookProofs > 0);
        save({}, u"https://old.example.com"_s);
        QTRY_COMPARE(m_status.publicUrl, u"https://old.example.com"_s);
        const int before = m_status.webhookProofs;
        QVERIFY(valueOf(m_engine->dispatcher().call([](Dispatcher &dispatcher) {
            DepotSettings settings = dispatcher.settings();
            settings.connection.webhookAuth = WebhookAuth::Secret; // proves by the same
            return dispatcher.saveSettings(settings).ok();
        })));
        QTRY_COMPARE(m_status.authMode, u"secret"_s);
        QCOMPARE(m_status.webhookProofs, before);
        save({}, u"https://new.example.com"_s);
        QTRY_COMPARE(m_status.publicUrl, u"https://new.example.com"_s);
        QCOMPARE(m_status.webhookProofs, before + 1);
        QVERIFY(valueOf(m_engine->keys()->save(KeyName::Signing, u"another"_s)).ok());
        QTRY_COMPARE(m_status.webhookProofs, before + 2);
        QVERIFY(!m_status.isTestKey);
        QVERIFY(valueOf(m_engine->keys()->save(KeyName::Api, u"test_abc"_s)).ok());
        QTRY_VERIFY(m_status.isTestKey);
        QCOMPARE(m_status.webhookProofs, before + 2); // which webhooks do not prove themselves by
    }

    void saysThatThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Configuration configuration = m_sandbox->configure({});
        configuration.demo = false; // which takes any port
        configuration.listenPort = other.serverPort();
        m_engine = std::make_unique<Engine>(configuration, systemClock());
        connect(m_engine.get(), &Engine::statusChanged, this,
                [this](const EngineStatus &status) { m_status = status; });
        const QSignalSpy ready(m_engine.get(), &Engine::ready);
        m_engine->start();
        QTRY_COMPARE(ready.size(), 1);
        m_engine->serve();
        QTRY_VERIFY(m_status.portTaken);
        QVERIFY(m_status.listening.isEmpty());
        QCOMPARE(m_status.listenAddress, u"127.0.0.1:%1"_s.arg(other.serverPort()));
        QVERIFY(m_status.freePort != other.serverPort());
        m_engine->listenOn(0);
        QTRY_VERIFY(!m_status.listening.isEmpty());
        QVERIFY(!m_status.portTaken);
        QVERIFY(m_status.listenProblem.isEmpty());
    }

    void theFlowForCallsFollowsTheAddress()
    {
        Configuration configuration = m_sandbox->configure({});
        configuration.sources.remove(u"public_url"_s);
        configuration.publicUrl.clear();
        begin(configuration);
        valueOf(m_engine->dispatcher().call(
            [](Dispatcher &dispatcher) { return dispatcher.addNumber(u"+31970000001"_s).ok(); }));
        save({}, u"https://old.example.com"_s);
        QTRY_VERIFY(m_status.voiceWebhook.startsWith(u"https://old.example.com"_s));
        QVERIFY(!m_status.voiceFlowSet);
        const VoiceFlowAnswer made = valueOf(m_engine->account()->setVoiceFlow());
        QCOMPARE(made.failure, AccountFailure());
        QCOMPARE(made.flow.numbers, QStringList{u"31970000001"_s});
        QTRY_VERIFY(m_status.voiceFlowSet);
        QCOMPARE(callUrl(), m_status.voiceWebhook);

        save({}, u"https://new.example.com"_s); // and the flow goes along
        QTRY_VERIFY(m_status.voiceWebhook.startsWith(u"https://new.example.com"_s));
        QTRY_COMPARE(callUrl(), m_status.voiceWebhook);
        QTRY_VERIFY(m_status.voiceFlowSet);

        m_engine.reset(); // and is known after a restart
        begin(configuration);
        QTRY_VERIFY(m_status.voiceFlowSet);
    }

private:
    QStringList callNumbers()
    {
        return valueOf(m_engine->dispatcher().call(
                           [](Dispatcher &dispatcher) { return dispatcher.callNumbers(); }))
            .value();
    }

    void setFault(standin::Route route, const standin::Fault &fault)
    {
        m_sandbox->messageBird()
            .call([=](standin::StandIn &standIn) { standIn.setFault(route, fault); })
            .waitForFinished();
    }

    void hangAt(standin::Route route, bool takesEffect)
    {
        setFault(route, {.kind = standin::Fault::Kind::Hang, .takesEffect = takesEffect});
    }

    int requestsAt(standin::Route route)
    {
        return valueOf(m_sandbox->messageBird().call(
            [route](standin::StandIn &standIn) { return standIn.requestCount(route); }));
    }

    /// What was recorded, oldest first; while no engine runs.
    static QStringList eventKinds(const Configuration &configuration)
    {
        QStringList kinds;
        const auto database = Database::open(configuration.database, {});
        if (!database)
            qFatal("no database");
        Rows rows = (*database)->run(u"SELECT kind FROM events ORDER BY id"_s);
        while (rows.next())
            kinds.append(rows.text(0));
        return kinds;
    }

    QString flowOf(const QString &number)
    {
        return valueOf(m_sandbox->messageBird().call(
            [number](standin::StandIn &standIn) { return standIn.callFlowOf(number); }));
    }

    QString callUrl()
    {
        return valueOf(m_sandbox->messageBird().call(
            [](standin::StandIn &standIn) { return standIn.callUrlOf(u"31970000001"_s); }));
    }

    void begin(Configuration configuration)
    {
        configuration.listenPort = 0;
        m_engine.reset();
        m_status = {};
        m_engine = std::make_unique<Engine>(configuration,
                                            [this] { return systemClock()().addSecs(m_ahead.load()); });
        connect(m_engine.get(), &Engine::statusChanged, this,
                [this](const EngineStatus &status) { m_status = status; });
        const QSignalSpy ready(m_engine.get(), &Engine::ready);
        const QSignalSpy listening(m_engine.get(), &Engine::listening);
        m_engine->start();
        QTRY_COMPARE(ready.size(), 1);
        m_engine->serve();
        QTRY_COMPARE(listening.size(), 1);
        m_listening = listening.first().first().toUrl();
        m_sandbox->sendWebhooksTo(m_listening);
    }

    int sendText()
    {
        QFuture<standin::WebhookResult> sent;
        m_sandbox->messageBird()
            .call([&sent](standin::StandIn &standIn) {
                sent = standIn.sendText({.from = u"31612345678"_s, .to = u"31970000001"_s, .body = u"Hi"_s});
            })
            .waitForFinished();
        return valueOf(sent).answer.status;
    }

    void save(const QString &tunnel, const QString &publicUrl)
    {
        const auto saved = m_engine->dispatcher().call([tunnel, publicUrl](Dispatcher &dispatcher) {
            DepotSettings settings = dispatcher.settings();
            settings.connection.tunnel = tunnel;
            settings.connection.publicUrl = publicUrl;
            return dispatcher.saveSettings(settings).ok();
        });
        QVERIFY(valueOf(saved));
    }

    QByteArray m_path;
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Engine> m_engine;
    QUrl m_listening;
    EngineStatus m_status;
    std::atomic<int> m_ahead = 0; ///< of the engine's clock, in seconds
};

QTEST_GUILESS_MAIN(TestEngineDoors)
#include "tst_enginedoors.moc"
