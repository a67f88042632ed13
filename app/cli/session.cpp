// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/configuration.h"
#include "app/dispatcher.h"
#include "app/restore.h"
#include "app/store/database.h"
#include "app/store/migrations.h"
#include "app/store/reader.h"
#include "app/store/recordstore.h"
#include "app/store/runnerlock.h"

#include <QDeadlineTimer>
#include <QThread>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A migration belongs to whoever holds the runner's lock. Another command that holds it is migrating this
/// very moment, and a runner that just started as well; both are waited for.
Result<Done> migrateAlone(Database &database, const Clock &clock)
{
    constexpr auto longestWait = 3s;
    constexpr unsigned long retryPauseMs = 50;
    RunnerLock lock(database.location().file);
    for (const QDeadlineTimer deadline(longestWait);;) {
        auto upToDate = migrate(database, clock, false);
        if (upToDate)
            return upToDate;
        const auto mine = lock.tryTake();
        if (!mine)
            return mine.problem();
        if (*mine)
            return migrate(database, clock, true);
        if (deadline.hasExpired())
            return upToDate;
        QThread::msleep(retryPauseMs);
    }
}

} // namespace

Result<std::shared_ptr<Session>> Session::open(const Configuration &configuration, const Clock &clock)
{
    if (const auto finished = finishRestore(configuration.database); !finished)
        return finished.problem();
    const bool isFile = configuration.database.engine == DatabaseEngine::Sqlite;
    if (isFile) {
        if (const auto same = checkRunnersFiles(configuration.database.file); !same)
            return same.problem();
    }
    Database::Options options;
    options.name = u"birdcar command %1"_s.arg(configuration.depot);
    auto opened = Database::open(configuration.database, options);
    if (!opened)
        return opened.problem();
    const auto database = *opened;
    const auto migrated = isFile ? migrateAlone(*database, clock) : migrate(*database, clock, true);
    if (!migrated)
        return migrated.problem();

    const auto session = std::make_shared<Session>(database, clock, configuration.depot);
    if (!configuration.isDepotGiven) {
        if (const auto found = session->dispatcher().findDepot(); !found)
            return found.problem();
    }
    if (!configuration.region.isEmpty())
        session->dispatcher().overrideRegion(configuration.region);
    if (const auto loaded = session->dispatcher().reloadSettings(); !loaded)
        return loaded.problem();
    if (session->lacksRunner()) {
        if (const auto adopted = session->dispatcher().adoptImports(); !adopted)
            return adopted.problem();
    }
    return session;
}

Session::Session(std::shared_ptr<Database> database, const Clock &clock, const QString &depot)
    : m_database(std::move(database)), m_dispatcher(std::make_unique<Dispatcher>(*m_database, clock, depot)),
      m_reader(std::make_unique<Reader>(m_database))
{
}

Session::~Session() = default;

Result<bool> Session::isCutOff()
{
    try {
        return RecordStore(*m_database).isCutOff();
    } catch (const StoreError &error) {
        return error.toProblem();
    }
}

bool Session::lacksRunner() const
{
    return m_database->engine() == DatabaseEngine::Sqlite && !hasRunner(m_database->location().file);
}

} // namespace birdcar
