// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/backuprecord.h"
#include "app/domain/clock.h"
#include "app/domain/erasure.h"
#include "app/domain/person.h"
#include "app/domain/result.h"
#include "app/store/databaselocation.h"
#include "app/store/databaseswap.h"
#include "app/store/runnerlock.h"

#include <memory>

namespace birdcar {

class Database;

/// Puts a backup in the place of an SQLite database, a step at a time. Nobody may be running on it.
///
/// Texts that the backup holds as unsent may have been sent since: they are looked up at MessageBird before
/// anything is sent again. Whoever was erased since the backup was made is erased in it once more. The
/// database that is replaced becomes a backup itself.
///
/// However the process ends, the old database is there or the new one.
class Restore
{
public:
    Restore(const DatabaseLocation &database, const QString &backupFile, Clock clock);
    ~Restore();

    /// Does the next step; true once all are done. After a Problem nothing was changed, and nothing is left
    /// to do.
    Result<bool> step();
    /// All steps; the path of keptFile(). Takes as long as copying and reading the backup does.
    Result<QString> run();

    /// When the backup was made, as far as its name tells.
    QDateTime madeAt() const { return m_madeAt; }
    /// The database that was replaced; empty if there was none.
    QString keptFile() const { return m_swap.keptFile(); }

private:
    Result<Done> takeLock();
    Result<Done> takeCopy();
    Result<Done> checkCopy();
    Result<Done> upgradeCopy();
    Result<Done> readPresent();
    Result<Done> forgetAgain();
    Result<Done> doubtUnsent();
    Result<Done> seal();
    Result<Done> keepPresent();
    Result<Done> commit();
    Result<Done> finish();

    Result<Done> openCopy();
    QList<Person> erasedSince();

    DatabaseLocation m_database;
    Clock m_clock;
    QDateTime m_madeAt;
    RunnerLock m_lock;
    DatabaseSwap m_swap;
    std::shared_ptr<Database> m_copy;
    QList<Erasure> m_erasures; ///< known outside the backup
    BackupRecord m_present;    ///< what the database that is replaced will be as a backup
    int m_next = 0;
};

/// Brings a restore to its end that was cut off when it was decided already. Takes the runner's lock for
/// that; for whoever does not hold it.
Result<Done> finishRestore(const DatabaseLocation &database);

/// A problem with the database, and if it is a damaged file, which backup to restore and how.
Problem withWayBack(Problem problem, const DatabaseLocation &database);

} // namespace birdcar
