// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginecore.h"

#include "app/dispatcher.h"
#include "app/messagebird/apiclient.h"
#include "app/messagebird/outbox.h"
#include "app/store/changewatch.h"
#include "app/store/database.h"
#include "app/store/databasefile.h"
#include "app/store/migrations.h"
#include "app/store/runnerlock.h"
#include "app/store/secretfile.h"
#include "app/webhooks/listener.h"

#include <QThread>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto busyTimeout = 250ms; // then a text is answered 503 and comes again
constexpr auto flushInterval = 100ms;
constexpr auto sweepInterval = 1s;
constexpr auto pauseBetweenWrites = 20ms;
constexpr auto balanceInterval = 5min;

} // namespace

EngineCore::EngineCore(Configuration configuration, Clock clock)
    : m_configuration(std::move(configuration)), m_clock(std::move(clock)), m_flushTimer(this),
      m_sweepTimer(this), m_balanceTimer(this)
{
}

EngineCore::~EngineCore()
{
    // No new work first, then what is under way, then the records of calls; the lock goes last.
    m_listener.reset();
    m_outbox.reset();
    m_client.reset();
    if (m_dispatcher) [[maybe_unused]]
        const auto flushed = m_dispatcher->flush();
}

void EngineCore::open()
{
    for (const auto step :
         {&EngineCore::takeRunnersPlace, &EngineCore::openDatabase, &EngineCore::readSecret}) {
        if (const auto done = (this->*step)(); !done) {
            Q_EMIT failed(done.problem());
            return;
        }
    }
    Q_EMIT opened();
    startSending();
    startListening();
    startTimers();
    refreshStatus();
}

Result<Done> EngineCore::takeRunnersPlace()
{
    if (m_configuration.database.engine == DatabaseEngine::Postgres)
        return Done{}; // several runners share the work there
    const QString &file = m_configuration.database.file;
    if (const auto usable = prepareDatabaseFile(file); !usable)
        return usable;
    m_lock = std::make_unique<RunnerLock>(file);
    // A command that only looks whether somebody runs holds the lock for a moment.
    constexpr int tries = 10;
    for (int i = 0; i < tries; ++i) {
        const auto taken = m_lock->tryTake();
        if (!taken)
            return taken.problem();
        if (*taken)
            return Done{};
        QThread::msleep(50);
    }
    return Problem{Problem::Kind::Refused,
                   u"Another BirdCar is running on the database %1."_s.arg(file),
                   u"database"_s,
                   {}};
}

Result<Done> EngineCore::openDatabase()
{
    Database::Options options;
    options.busyTimeout = busyTimeout;
    auto database = Database::open(m_configuration.database, options);
    if (!database)
        return database.problem();
    m_database = std::move(database).value();
    if (const auto migrated = migrate(*m_database, m_clock, true); !migrated)
        return migrated;
    m_dispatcher = std::make_unique<Dispatcher>(*m_database, m_clock, m_configuration.depot);
    if (!m_configuration.region.isEmpty())
        m_dispatcher->overrideRegion(m_configuration.region);
    if (const auto loaded = m_dispatcher->reloadSettings(); !loaded)
        return loaded;
    return m_dispatcher->adoptImports();
}

Result<Done> EngineCore::readSecret()
{
    if (!m_configuration.webhookSecret.isEmpty())
        return Done{};
    const auto kept = keptWebhookSecret(m_configuration.database);
    if (!kept)
        return kept.problem();
    m_configuration.webhookSecret = *kept;
    return Done{};
}
