// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration.h"
#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/engine.h"
#include "app/requestjournal.h"
#include "app/savedkeys.h"
#include "app/standin/webhooksigner.h"
#include "tests/app/webhooks/rawclient.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// A running BirdCar, as the headless program or the window has one.
struct Program
{
    Program(const DatabaseLocation &database, bool hasWindow) : engine(configured(database, hasWindow))
    {
        QObject::connect(&engine, &Engine::statusChanged, &engine,
                         [this](const EngineStatus &told) { status = told; });
        QObject::connect(&engine, &Engine::ready, &engine, &Engine::serve);
        engine.start();
    }

    static Configuration configured(const DatabaseLocation &database, bool hasWindow)
    {
        Configuration configuration;
        configuration.database = database;
        configuration.hasWindow = hasWindow;
        configuration.listenPort = 0;
        configuration.sources = {{u"listen"_s, u"--listen"_s}};
        if (!hasWindow) {
            configuration.depot = u"Taxi"_s;
            configuration.isDepotGiven = true;
            configuration.region = u"BE"_s;
        }
        configuration.webhookSecret = hasWindow ? QString() : u"the service's own"_s;
        return configuration;
    }

    /// How many requests its journal has.
    qsizetype requests()
    {
        const auto answer =
            engine.requests().call([](const RequestJournal &journal) { return journal.since(0).size(); });
        return QTest::qWaitFor([&answer] { return answer.isFinished(); }) ? answer.result() : -1;
    }

    Engine engine;
    QSignalSpy joined{&engine, &Engine::joined};
    QSignalSpy listening{&engine, &Engine::listening};
    QSignalSpy failed{&engine, &Engine::failed};
    EngineStatus status;
};

} // namespace

/// The threads, from their start to their end.
class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAskedBeforeTheEndIsDone();
    void endsWithoutHavingStarted();
    void aWindowWorksBesideAService();
    void aServiceForgetsWhomAWindowErased();
    void nobodyJoinsAWindow();
    void listensOnceThePortIsFree();
    void aRenamedComputerKeepsItsSettings_data();
    void aRenamedComputerKeepsItsSettings();
    void theFormerSigningKeyIsGoodForADay();

private:
    QTemporaryDir m_runtimeFolder;
};

/// What a window keeps while it closes is asked for in the last moment.
void TestEngine::whatWasAskedBeforeTheEndIsDone()
{
    TestDatabase database;
    Configuration configuration;
    configuration.database = database.location();
    constexpr int drafts = 50;
    {
        Engine engine(configuration, systemClock());
        const QSignalSpy ready(&engine, &Engine::ready);
        engine.start();
        QTRY_COMPARE(ready.size(), 1);
        for (int i = 0; i < drafts; ++i) {
            RideDraft draft;
            draft.start = u"Depot %1"_s.arg(i);
            engine.dispatcher().call([draft](Dispatcher &dispatcher) { return dispatcher.saveDraft(draft); });
        }
    }
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drafts"_s), QString::number(drafts));
}

void TestEngine::endsWithoutHavingStarted()
{
    TestDatabase database;
    Configuration configuration;
    configuration.database = database.location();
    const Engine unused(configuration, systemClock());
    Engine brief(configuration, systemClock());
    brief.start(); // and ends at once
}

void TestEngine::aWindowWorksBesideAService()
{
    qputenv("XDG_RUNTIME_DIR", m_runtimeFolder.path().toUtf8());
    TestDatabase database;
    Program service(database.location(), false);
    QTRY_COMPARE(service.listening.size(), 1);
    Program window(database.location(), true);
    QTRY_COMPARE(window.joined.size(), 1);
    QVERIFY(window.listening.isEmpty());
    QCOMPARE(window.engine.serviceSources()->value(u"listen"_s), u"--listen"_s);
    QTRY_VERIFY(window.status.service.isKnown);
    QCOMPARE(window.status.service.process, QCoreApplication::applicationPid());
    QCOMPARE(window.status.listening, service.status.listening);
    QCOMPARE(window.status.sending, SendingState::NoKey);

    // What an administrator saves in the window, the service uses, and the window knows that.
    window.engine.dispatcher().call([](Dispatcher &dispatcher) {
        DepotSettings settings = dispatcher.settings();
        settings.connection.publicUrl = u"https://depot.example.com"_s;
        return dispatcher.saveSettings(settings);
    });
    QTRY_COMPARE(service.status.publicUrl, u"https://depot.example.com"_s);
    QTRY_COMPARE(window.status.publicUrl, u"https://depot.example.com"_s);
    const auto depot = window.engine.dispatcher().call([](Dispatcher &dispatcher) {
        const auto driver = dispatcher.addPerson(Role::Driver, u"David"_s, u"0470 12 34 56"_s);
        return std::pair(dispatcher.depot(), driver ? driver->number : QString());
    });
    QTRY_VERIFY(depot.isFinished());
    QCOMPARE(depot.result(), std::pair(u"Taxi"_s, u"32470123456"_s));
    QVERIFY(window.status.textWebhook.isEmpty()); // with a secret that only the service knows

    service.engine.requests().call([](RequestJournal &journal) { journal.add({}); });
    QTRY_COMPARE(window.requests(), 1);
}

void TestEngine::aServiceForgetsWhomAWindowErased()
{
    qputenv("XDG_RUNTIME_DIR", m_runtimeFolder.path().toUtf8());
    TestDatabase database;
    Program service(database.location(), false);
    QTRY_COMPARE(service.listening.size(), 1);
    Program window(database.location(), true);
    QTRY_COMPARE(window.joined.size(), 1);
    service.engine.requests().call([](RequestJournal &journal) { journal.add({}); });
    QCOMPARE(service.requests(), 1);
    const auto erased = window.engine.dispatcher().call([](Dispatcher &dispatcher) {
        const auto person = dispatcher.addPerson(Role::Customer, u"Caitlyn"_s, u"+31612345601"_s);
        return person && dispatcher.erasePerson(Role::Customer, person->id, {})->finished;
    });
    QTRY_COMPARE(service.requests(), 0);
    QVERIFY(erased.result());
}

void TestEngine::nobodyJoinsAWindow()
{
    TestDatabase database;
    Program first(database.location(), true);
    QTRY_COMPARE(first.listening.size(), 1);
    Program second(database.location(), true);
    QTRY_COMPARE(second.failed.size(), 1);
    QVERIFY(second.joined.isEmpty());
}

void TestEngine::listensOnceThePortIsFree()
{
    TestDatabase database;
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    Configuration configuration;
    configuration.database = database.location();
    configuration.listenPort = other.serverPort();
    Engine engine(configuration, systemClock());
    EngineStatus status;
    connect(&engine, &Engine::statusChanged, this, [&status](const EngineStatus &told) { status = told; });
    const QSignalSpy refused(&engine, &Engine::notListening);
    const QSignalSpy listening(&engine, &Engine::listening);
    connect(&engine, &Engine::ready, &engine, &Engine::serve);
    engine.start();
    QTRY_COMPARE(refused.size(), 1);
    QTRY_VERIFY(status.portTaken);
    other.close();
    QTRY_COMPARE_WITH_TIMEOUT(listening.size(), 1, 30'000);
    QTRY_VERIFY(!status.portTaken && status.listenProblem.isEmpty());
    QCOMPARE(status.freePort, 0);
    QCOMPARE(refused.size(), 1); // said once
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), configuration.listenPort);
    QVERIFY(client.waitForConnected());
}

void TestEngine::aRenamedComputerKeepsItsSettings_data()
{
    QTest::addColumn<bool>("isGiven");
    QTest::newRow("named after the computer") << false;
    QTest::newRow("named by an option") << true;
}

void TestEngine::aRenamedComputerKeepsItsSettings()
{
    QFETCH(bool, isGiven);
    TestDatabase database;
    {
        Dispatcher before(*database, systemClock(), u"old"_s);
        DepotSettings wanted = before.settings();
        wanted.name = u"North"_s;
        QVERIFY(before.saveSettings(wanted).ok());
    }
    Configuration configuration;
    configuration.database = database.location();
    configuration.listenPort = 0;
    configuration.depot = u"new"_s;
    configuration.isDepotGiven = isGiven;
    Engine engine(configuration, systemClock());
    const QSignalSpy ready(&engine, &Engine::ready);
    engine.start();
    QTRY_COMPARE(ready.size(), 1);
    const auto name =
        engine.dispatcher().call([](Dispatcher &dispatcher) { return dispatcher.settings().name; });
    QTRY_VERIFY(name.isFinished());
    QCOMPARE(name.result(), isGiven ? QString() : u"North"_s);
}

void TestEngine::theFormerSigningKeyIsGoodForADay()
{
    TestDatabase database;
    std::atomic<int> hours = 0;
    const Clock clock = [&hours] { return systemClock()().addSecs(hours * 3600); };
    Configuration configuration;
    configuration.database = database.location();
    configuration.listenPort = 0;
    configuration.publicUrl = u"https://birdcar.example"_s;
    configuration.webhookAuth = WebhookAuth::Signature;
    configuration.signingKey = u"a signing key of before"_s;
    QDateTime ends;
    Engine engine(configuration, clock);
    QSignalSpy listening(&engine, &Engine::listening);
    connect(&engine, &Engine::ready, &engine, &Engine::serve);
    engine.start();
    QTRY_COMPARE(listening.size(), 1);
    const auto port = static_cast<quint16>(listening.first().first().toUrl().port());
    int texts = 0;
    const auto statusOf = [&](const QByteArray &key) {
        const QByteArray body =
            "sender=31699999999&recipient=3197010220001&message=x&message_id=" + QByteArray::number(++texts);
        standin::WebhookClaims claims{"https://birdcar.example/webhook", body, clock().addSecs(-1)};
        claims.jti = QString::number(texts);
        const QByteArray token = standin::signedToken(claims, key, standin::JwtAlgorithm::HS256);
        test::RawClient client(port, "POST /webhook HTTP/1.1\r\nHost: birdcar.example\r\n"
                                     "Content-Type: application/x-www-form-urlencoded\r\n"
                                     "MessageBird-Signature-JWT: " +
                                         token + "\r\nContent-Length: " + QByteArray::number(body.size()) +
                                         "\r\n\r\n" + body);
        return QTest::qWaitFor([&client] { return !client.answers().isEmpty(); }) ? client.answer().status
                                                                                  : 0;
    };
    const auto save = [&engine](const QString &key) {
        const auto saved = engine.keys()->save(KeyName::Signing, key);
        return QTest::qWaitFor([&saved] { return saved.isFinished(); }) && saved.result();
    };
    connect(&engine, &Engine::statusChanged, this,
            [&ends](const EngineStatus &told) { ends = told.formerKeyEnds; });
    QCOMPARE(statusOf("a signing key of before"), 200);
    QVERIFY(save(u"the-key-of-now"_s));
    QTRY_COMPARE(statusOf("the-key-of-now"), 200);
    QTRY_VERIFY(ends > clock().addSecs(23 * 3600) && ends <= clock().addDays(1)); // as the window says
    QCOMPARE(statusOf("a signing key of before"), 200);
    hours = 23;
    QCOMPARE(statusOf("a signing key of before"), 200);
    hours = 25;
    QTRY_COMPARE(statusOf("a signing key of before"), 401);
    QTRY_VERIFY(!ends.isValid());
    QCOMPARE(statusOf("the-key-of-now"), 200);
    // The same after one that was removed, as whoever has lost it does.
    QVERIFY(engine.keys()->remove(KeyName::Signing).isValid());
    QTRY_COMPARE(statusOf("the-key-of-now"), 503);
    QVERIFY(save(u"the-key-after-that"_s));
    QTRY_COMPARE(statusOf("the-key-after-that"), 200);
    QCOMPARE(statusOf("the-key-of-now"), 401);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
