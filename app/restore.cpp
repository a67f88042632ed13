// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restore.h"

#include "app/dispatcher.h"
#include "app/domain/backuprecord.h"
#include "app/store/backupfolder.h"
#include "app/store/database.h"
#include "app/store/erasurestore.h"
#include "app/store/migrations.h"
#include "app/store/missedstore.h"
#include "app/store/restorestore.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

#include <array>
#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Problem isRunning(const QString &file)
{
    return {Problem::Kind::Refused,
            u"A BirdCar is running on the database %1. Please end it first, or restore in its window."_s.arg(
                file),
            u"database"_s,
            {}};
}

/// A command that only looks whether somebody runs holds the lock for a moment.
Result<Done> takeSoon(RunnerLock &lock, const QString &file, std::chrono::milliseconds longestWait)
{
    constexpr unsigned long pauseMs = 50;
    for (const QDeadlineTimer deadline(longestWait);;) {
        const auto taken = lock.tryTake();
        if (!taken)
            return taken.problem();
        if (*taken)
            return Done{};
        if (deadline.hasExpired())
            return isRunning(file);
        QThread::msleep(pauseMs);
    }
}

} // namespace

Restore::Restore(const DatabaseLocation &database, const QString &backupFile, Clock clock)
    : m_database(database), m_clock(std::move(clock)), m_lock(database.file),
      m_swap(database.file, QFileInfo(backupFile).absoluteFilePath(), m_clock())
{
    const QFileInfo file(backupFile);
    const auto name = readBackupFileName(file.fileName(), QFileInfo(database.file).fileName());
    m_madeAt = name ? name->madeAt : file.lastModified().toUTC();
}

Restore::~Restore() = default;

Result<bool> Restore::step()
{
    constexpr std::array steps{&Restore::takeLock,    &Restore::takeCopy,    &Restore::checkCopy,
                               &Restore::upgradeCopy, &Restore::readPresent, &Restore::forgetAgain,
                               &Restore::doubtUnsent, &Restore::seal,        &Restore::keepPresent,
                               &Restore::commit,      &Restore::finish};
    if (const auto done = (this->*steps.at(std::size_t(m_next)))(); !done) {
        m_copy.reset();
        const bool isDecided = m_next + 1 == int(steps.size());
        if (!isDecided)
            m_swap.giveUp();
        return done.problem();
    }
    ++m_next;
    return m_next == int(steps.size());
}

Result<Done> Restore::takeLock()
{
    if (m_database.engine == DatabaseEngine::Postgres)
        return Problem{Problem::Kind::Refused,
                       u"A PostgreSQL database is restored by the server's own tools (pg_restore)."_s,
                       u"database"_s,
                       {}};
    if (const auto taken = takeSoon(m_lock, m_database.file, 500ms); !taken)
        return taken;
    return finishSwap(m_database.file); // one that was cut off comes to its end first
}

Result<Done> Restore::takeCopy()
{
    return m_swap.takeCopy();
}

Result<Done> Restore::checkCopy()
{
    return m_swap.checkCopy();
}

Result<Done> Restore::openCopy()
{
    DatabaseLocation location;
    location.file = m_swap.copyFile();
    auto opened = Database::open(location, {});
    if (!opened)
        return opened.problem();
    m_copy = std::move(opened).value();
    return Done{};
}

Result<Done> Restore::upgradeCopy()
{
    if (const auto opened = openCopy(); !opened)
        return opened;
    return migrateCopy(*m_copy);
}

/// What the database that is replaced, or the file beside it, knows and the backup does not.
Result<Done> Restore::readPresent()
{
    m_erasures = readErasureFile(BackupFolder(m_database.file).erasureFile());
    if (!QFileInfo::exists(m_database.file))
        return Done{};
    if (const auto whole = inspectBackup(m_database.file))
        m_present = *whole;
    const auto present = Database::open(m_database, {.access = Database::Access::ReadOnly});
    if (!present)
        return Done{}; // damaged: the file beside it has to do
    try {
        m_erasures += ErasureStore(**present).all();
        RestoreStore(*m_copy).takeTokens(**present, m_clock());
        RestoreStore(*m_copy).takeOptOuts(**present);
    } catch (const StoreError &) {
        // of a former version, or damaged
    }
    return Done{};
}

/// The people of the backup who were erased after it was made. Throws StoreError.
QList<Person> Restore::erasedSince()
{
    constexpr int peopleAtOnce = 1000;
    ErasureStore known(*m_copy);
    // Of those whom the backup knows as erased, somebody of the same name and phone may have come back.
    const QList<Erasure> before = known.all();
    QList<Erasure> since;
    for (const Erasure &erasure : std::as_const(m_erasures)) {
        if (!before.contains(erasure) && !since.contains(erasure))
            since.append(erasure);
    }
    QList<Person> found;
    for (const Role role : {Role::Customer, Role::Driver}) {
        PersonId after;
        for (bool more = !since.isEmpty(); more;) {
            const QList<Person> page = RestoreStore(*m_copy).people(role, after, peopleAtOnce);
            found += erasedAmong(page, since, known.timeline());
            more = page.size() == peopleAtOnce;
            after = page.isEmpty() ? after : page.last().id;
        }
    }
    m_copy->inTransaction([&] { known.merge(since); });
    return found;
}

Result<Done> Restore::forgetAgain()
{
    QList<Person> found;
    try {
        RestoreStore(*m_copy).putBackInQueue();
        found = erasedSince();
    } catch (const StoreError &error) {
        return error.toProblem();
    }
    Dispatcher dispatcher(*m_copy, m_clock, QString());
    for (const Person &person : std::as_const(found)) {
        if (const auto erased = dispatcher.repeatErasure(person.role, person.id); !erased)
            return erased;
    }
    for (bool more = !found.isEmpty(); more;) {
        const auto tidied = dispatcher.tidySearch();
        if (!tidied)
            return tidied.problem();
        more = *tidied;
    }
    return dispatcher.recordEvent(u"database_restored"_s, u"database"_s,
                                  u"from the backup of %1"_s.arg(toStamp(m_madeAt)));
}

Result<Done> Restore::doubtUnsent()
{
    try {
        m_copy->inTransaction([this] {
            RestoreStore(*m_copy).doubtUnsent();
            ErasureStore(*m_copy).beginTimeline();
            MissedStore(*m_copy).setRestored(m_clock());
        });
    } catch (const StoreError &error) {
        return error.toProblem();
    }
    m_copy.reset();
    return Done{};
}

Result<Done> Restore::seal()
{
    return m_swap.seal();
}

Result<Done> Restore::keepPresent()
{
    if (const auto kept = m_swap.keepPresent(); !kept)
        return kept;
    if (m_swap.keptFile().isEmpty())
        return Done{};
    m_present.file = m_swap.keptFile();
    m_present.kind = BackupKind::Replaced;
    m_present.madeAt = m_clock();
    m_present.bytes = QFileInfo(m_present.file).size();
    const auto noted = BackupFolder(m_database.file).adopt(m_present);
    return noted ? Result<Done>(Done{}) : noted.problem();
}

Result<Done> Restore::commit()
{
    return m_swap.commit();
}

Result<Done> Restore::finish()
{
    return finishSwap(m_database.file);
}

Result<QString> Restore::run()
{
    for (;;) {
        const auto finished = step();
        if (!finished)
            return finished.problem();
        if (*finished)
            return keptFile();
    }
}

Result<Done> finishRestore(const DatabaseLocation &database)
{
    if (database.engine == DatabaseEngine::Postgres || !isSwapUnfinished(database.file))
        return Done{};
    RunnerLock lock(database.file);
    if (const auto taken = takeSoon(lock, database.file, 3s); !taken)
        return taken;
    return finishSwap(database.file);
}

Problem withWayBack(Problem problem, const DatabaseLocation &database)
{
    if (problem.kind != Problem::Kind::Damaged || database.engine != DatabaseEngine::Sqlite)
        return problem;
    if (const auto backup = newestVerified(BackupFolder(database.file).list()))
        problem.details.append(
            u"The last whole backup is of %1: birdcar restore \"%2\" --database \"%3\""_s.arg(
                toStamp(backup->madeAt), backup->file, database.file));
    return problem;
}

} // namespace birdcar
