// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration.h"
#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/engine.h"
#include "app/requestjournal.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
