// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"

#include "app/backupkeeper.h"
#include "app/enginecore.h"
#include "app/enginedoors.h"
#include "app/keys/keykeeper.h"
#include "app/power/sleepguard.h"
#include "app/store/database.h"
#include "app/store/reader.h"
#include "app/store/statementbreaker.h"

namespace birdcar {

using namespace Qt::StringLiterals;

Engine::Engine(Configuration configuration, Clock clock, QObject *parent)
    : QObject(parent), m_configuration(std::move(configuration)), m_clock(std::move(clock)),
      m_backupBreaker(std::make_shared<StatementBreaker>())
{
    qRegisterMetaType<EngineStatus>();
    qRegisterMetaType<Problem>();
    qRegisterMetaType<KeyName>();
    qRegisterMetaType<WebhookSighting>();
    m_engineThread.setObjectName(u"engine"_s);
    m_readerThread.setObjectName(u"reader"_s);
    m_backupThread.setObjectName(u"backups"_s);
}

Engine::~Engine()
{
    m_keys.reset();    // asks the engine thread
    m_account.reset(); // the same
    m_setup.reset();
    stopBackups();
    if (m_readerHome)
        m_readerHome->deleteLater(); // runs on its own thread, before that ends
    m_readerThread.quit();
    m_readerThread.wait();
    if (m_core) // behind everything that was asked of it: what is to be kept at the end may be among that
        QMetaObject::invokeMethod(
            m_core,
            [core = m_core, thread = &m_engineThread] {
                core->deleteLater();
                thread->quit();
            },
            Qt::QueuedConnection);
    m_engineThread.wait();
}

void Engine::start()
{
    m_core = new EngineCore(m_configuration, m_clock);
    m_core->moveToThread(&m_engineThread);
    connect(m_core, &EngineCore::opened, this, [this](const QString &depot) {
        m_configuration.depot = depot;
        startReader();
    });
    connect(m_core, &EngineCore::failed, this, &Engine::fail);
    connect(m_core, &EngineCore::listening, this, &Engine::listening);
    connect(m_core, &EngineCore::notListening, this, &Engine::notListening);
    connect(m_core, &EngineCore::joined, this, &Engine::joined);
    connect(m_core, &EngineCore::publicUrlChanged, this, &Engine::publicUrlChanged);
    connect(m_core, &EngineCore::listening, this, &Engine::startGuard);
    connect(m_core, &EngineCore::statusChanged, this, [this](const EngineStatus &status) {
        m_status = status;
        if (m_failure)
            noteFailure();
        tellStatus();
    });
    m_account = std::make_unique<EngineAccount>(Remote<EngineCore>(m_core, m_core));
    m_setup = std::make_unique<EngineSetup>(Remote<EngineCore>(m_core, m_core));
    if (!m_configuration.demo)
        startKeys();
    connect(&m_engineThread, &QThread::started, m_core, &EngineCore::open);
    m_engineThread.start();
}

/// The keyring is looked at once the listener is up or could not be: the start does not wait for it.
void Engine::startKeys()
{
    m_keys = std::make_unique<KeyKeeper>(m_configuration, Remote<QObject>(m_core, m_core));
    connect(m_core, &EngineCore::listening, m_keys.get(), &KeyKeeper::start);
    connect(m_core, &EngineCore::notListening, m_keys.get(), &KeyKeeper::start);
    connect(m_core, &EngineCore::joined, m_keys.get(), &KeyKeeper::start);
    connect(m_keys.get(), &KeyKeeper::keyChanged, m_core, &EngineCore::takeKey);
    connect(m_keys.get(), &KeyKeeper::statusChanged, this, &Engine::tellStatus);
}

/// While nothing is heard the computer may as well sleep.
void Engine::startGuard()
{
    if (m_guard)
        return;
    m_guard = std::make_unique<SleepGuard>();
    connect(m_guard.get(), &SleepGuard::wokeUp, m_core, &EngineCore::catchUp);
    connect(m_guard.get(), &SleepGuard::statusChanged, this, &Engine::tellStatus);
    tellStatus();
}

SavedKeys *Engine::keys() const
{
    return m_keys.get();
}

ProviderAccount *Engine::account() const
{
    return m_account.get();
}

SetupDoor *Engine::setup() const
{
    return m_setup.get();
}

/// Whatever else is told from now on, the database cannot be used.
void Engine::fail(const Problem &problem)
{
    m_failure = problem;
    noteFailure();
    Q_EMIT failed(problem);
}

void Engine::noteFailure()
{
    m_status.storageProblem = m_failure->text;
    m_status.databaseFailed = true;
    m_status.databaseDamaged = m_failure->kind == Problem::Kind::Damaged;
}

void Engine::tellStatus()
{
    if (m_keys)
        m_status.keys = m_keys->status();
    if (m_guard) {
        m_guard->keepAwake(m_status.keepAwake);
        const AwakeStatus awake = m_guard->status();
        if (awake != m_status.awake)
            QMetaObject::invokeMethod(
                m_core, [core = m_core, awake] { core->noteAwake(awake); }, Qt::QueuedConnection);
        m_status.awake = awake;
    }
    Q_EMIT statusChanged(m_status);
}

void Engine::serve()
{
    QMetaObject::invokeMethod(m_core, &EngineCore::serve, Qt::QueuedConnection);
}

void Engine::listenOn(quint16 port)
{
    QMetaObject::invokeMethod(
        m_core, [core = m_core, port] { core->listenOn(port); }, Qt::QueuedConnection);
}

void Engine::startReader()
{
    m_serviceSources = m_core->serviceSources();
    if (m_serviceSources && m_keys)
        m_keys->keepInFiles();
    m_dispatcher = Remote<Dispatcher>(m_core, m_core->dispatcher());
    m_requests = Remote<RequestJournal>(m_core, m_core->requests());
    m_readerHome = new QObject;
    m_readerHome->moveToThread(&m_readerThread);
    m_readerThread.start();
    Remote<QObject> home(m_readerHome, m_readerHome);
    const auto opened =
        home.call([this, location = m_configuration.database](QObject &readerHome) -> Result<Reader *> {
            Database::Options options;
            options.access = Database::Access::ReadOnly;
            auto database = Database::open(location, options);
            if (!database)
                return database.problem();
            auto *reader = new Reader(std::move(database).value(), &readerHome);
            connect(reader, &Reader::changed, this, &Engine::databaseChanged); // queued: the threads differ
            return reader;
        });
    onResult(this, opened, [this](const Result<Reader *> &reader) {
        if (!reader) {
            fail(reader.problem());
            return;
        }
        m_reader = Remote<Reader>(m_readerHome, *reader);
        startBackups();
        Q_EMIT ready();
    });
}

void Engine::startBackups()
{
    if (m_configuration.database.engine != DatabaseEngine::Sqlite || m_configuration.demo)
        return;
    auto *keeper =
        new BackupKeeper(m_configuration.database, m_configuration.depot, m_clock, m_backupBreaker);
    keeper->moveToThread(&m_backupThread);
    m_backups = Remote<BackupKeeper>(keeper, keeper);
    connect(keeper, &BackupKeeper::problemChanged, m_core, &EngineCore::noteBackup);
    connect(m_core, &EngineCore::personErased, keeper, &BackupKeeper::noteErasures);
    connect(m_core, &EngineCore::wordsDropped, keeper, &BackupKeeper::emptyLog);
    if (!m_serviceSources) // which makes the daily ones
        connect(&m_backupThread, &QThread::started, keeper, &BackupKeeper::start);
    m_backupThread.start(QThread::LowPriority);
}

void Engine::stopBackups()
{
    BackupKeeper *keeper = m_backups.sender();
    if (!keeper)
        return;
    disconnect(keeper, nullptr, m_core, nullptr);
    keeper->deleteLater(); // runs on its own thread, before that ends
    m_backupThread.quit();
    do // a copy may take a minute
        m_backupBreaker->trip();
    while (!m_backupThread.wait(20));
}

} // namespace birdcar
