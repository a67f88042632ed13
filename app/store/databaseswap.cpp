// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/databaseswap.h"

#include "app/store/backupfolder.h"
#include "app/store/database.h"
#include "app/store/databasecheck.h"
#include "app/store/databasefile.h"
#include "app/store/dialect.h"
#include "app/store/migrations.h"
#include "app/store/runnerlock.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// What SQLite keeps beside a database.
QStringList companions(const QString &file)
{
    return {file + u"-wal"_s, file + u"-shm"_s, file + u"-journal"_s};
}

void removeWithCompanions(const QString &file)
{
    for (const QString &path : companions(file))
        QFile::remove(path);
    QFile::remove(file);
}

QString copyOf(const QString &databaseFile)
{
    return databaseFile + u".restoring"_s;
}

QString sealedFile(const QString &databaseFile)
{
    return databaseFile + u".restored"_s;
}

Problem refused(const QString &text)
{
    return {Problem::Kind::Refused, text, u"file"_s, {}};
}

Result<Done> copyPrivately(const QString &from, const QString &to)
{
    QFile source(from);
    if (source.copy(to) && QFile::setPermissions(to, ownerOnly))
        return Done{};
    return Problem{Problem::Kind::StorageFailed,
                   u"Cannot copy %1 to %2: %3."_s.arg(from, to, source.errorString()),
                   u"file"_s,
                   {}};
}

/// What a process left that ended before commit().
void removeLeftovers(const QString &databaseFile)
{
    removeWithCompanions(copyOf(databaseFile));
    const BackupFolder folder(databaseFile);
    for (const BackupRecord &backup : folder.list()) {
        std::error_code error; // also where there is no database
        const bool isSecondName = std::filesystem::equivalent(
            QFileInfo(backup.file).filesystemFilePath(), QFileInfo(databaseFile).filesystemFilePath(), error);
        if (backup.kind == BackupKind::Replaced && isSecondName) // of the database itself: no backup
            folder.remove(backup);
    }
}

DatabaseLocation fileLocation(const QString &file)
{
    DatabaseLocation location;
    location.file = file;
    return location;
}

} // namespace

DatabaseSwap::DatabaseSwap(const QString &databaseFile, const QString &source, const QDateTime &now)
    : m_databaseFile(databaseFile), m_source(source), m_now(now)
{
}

DatabaseSwap::~DatabaseSwap() = default;

QString DatabaseSwap::copyFile() const
{
    return copyOf(m_databaseFile);
}

Result<Done> DatabaseSwap::takeCopy()
{
    const QFileInfo source(m_source);
    if (!source.isFile())
        return Problem{Problem::Kind::NotFound, u"There is no file %1."_s.arg(m_source), u"file"_s, {}};
    if (source.canonicalFilePath() == QFileInfo(m_databaseFile).canonicalFilePath())
        return refused(u"%1 is the database itself."_s.arg(m_source));
    if (hasRunner(m_source))
        return refused(u"A BirdCar is running on %1; it cannot be restored from."_s.arg(m_source));
    if (const auto made = makePrivateFolder(QFileInfo(m_databaseFile).absolutePath()); !made)
        return made;
    removeWithCompanions(copyFile());
    if (const auto copied = copyPrivately(m_source, copyFile()); !copied)
        return copied;
    if (!QFile::exists(m_source + u"-wal"_s))
        return Done{};
    return copyPrivately(m_source + u"-wal"_s, copyFile() + u"-wal"_s);
}

Result<Done> DatabaseSwap::checkCopy() const
{
    const auto unusable = [this](const QString &why) {
        return Problem{Problem::Kind::Damaged,
                       u"%1 cannot be restored: %2 Nothing was changed."_s.arg(m_source, why),
                       u"file"_s,
                       {}};
    };
    const auto opened = Database::open(fileLocation(copyFile()), {});
    if (!opened)
        return unusable(u"it is not a whole SQLite database."_s);
    Database &copy = **opened;
    if (!checkEverything(copy))
        return unusable(u"it is damaged."_s);
    try {
        const int version = sqliteDialect().schemaVersion(copy);
        if (version > newestSchemaVersion())
            return unusable(
                u"it was made by a newer BirdCar (schema %1, this program knows %2)."_s.arg(version).arg(
                    newestSchemaVersion()));
        static const QSet<QString> ours{u"customers"_s, u"drivers"_s, u"rides"_s, u"messages"_s, u"legs"_s};
        if (version == 0 || !sqliteDialect().tables(copy).contains(ours))
            return unusable(u"it is not a database of BirdCar."_s);
    } catch (const StoreError &) {
        return unusable(u"it is damaged."_s);
    }
    return Done{};
}

Result<Done> DatabaseSwap::seal()
{
    {
        const auto copy = Database::open(fileLocation(copyFile()), {});
        if (!copy)
            return copy.problem();
        try {
            (*copy)->runOnce(u"PRAGMA journal_mode = DELETE"_s); // everything is in the one file then
        } catch (const StoreError &error) {
            return error.toProblem();
        }
    }
    return syncFile(copyFile());
}

Result<Done> DatabaseSwap::keepPresent()
{
    if (!QFileInfo::exists(m_databaseFile) || QFileInfo(m_databaseFile).size() == 0)
        return Done{};
    const auto path = BackupFolder(m_databaseFile).newPath(BackupKind::Replaced, m_now);
    if (!path)
        return path.problem();
    m_keptFile = *path;
    const auto held = holdPresent();
    if (held)
        return linkPresent();
    if (held.problem().kind == Problem::Kind::Busy)
        return held;
    return copyPresent(); // it is damaged: kept as it is
}

/// Moves everything into the one file and keeps others from opening it.
Result<Done> DatabaseSwap::holdPresent()
{
    auto opened = Database::open(fileLocation(m_databaseFile), {});
    if (!opened)
        return opened.problem();
    auto present = std::move(opened).value();
    try {
        present->runOnce(u"PRAGMA locking_mode = EXCLUSIVE"_s);
        present->runOnce(u"PRAGMA journal_mode = DELETE"_s);
        present->runOnce(u"BEGIN EXCLUSIVE"_s);
    } catch (const StoreError &error) {
        return error.toProblem();
    }
    m_present = std::move(present);
    return Done{};
}

Result<Done> DatabaseSwap::linkPresent()
{
    std::error_code error;
    std::filesystem::create_hard_link(QFileInfo(m_databaseFile).filesystemFilePath(),
                                      QFileInfo(m_keptFile).filesystemFilePath(), error);
    if (!error)
        return Done{};
    // A file system without links. Reading the file would take the locks from the connection that holds it.
    m_present.reset();
    return copyPresent();
}

Result<Done> DatabaseSwap::copyPresent()
{
    for (const QString &ending : {QString(), u"-wal"_s}) {
        if (!QFile::exists(m_databaseFile + ending))
            continue;
        if (const auto copied = copyPrivately(m_databaseFile + ending, m_keptFile + ending); !copied)
            return copied;
        if (const auto synced = syncFile(m_keptFile + ending); !synced)
            return synced;
    }
    return Done{};
}

Result<Done> DatabaseSwap::commit()
{
    return replaceFile(copyFile(), sealedFile(m_databaseFile)); // from here on the new one is the database
}

void DatabaseSwap::giveUp()
{
    removeWithCompanions(copyFile());
    m_present.reset();
    if (!m_keptFile.isEmpty()) {
        QFile::remove(m_keptFile + u"-wal"_s);
        QFile::remove(m_keptFile);
        m_keptFile.clear();
    }
}

bool isSwapUnfinished(const QString &databaseFile)
{
    return QFile::exists(sealedFile(databaseFile));
}

Result<Done> finishSwap(const QString &databaseFile)
{
    if (!isSwapUnfinished(databaseFile)) {
        removeLeftovers(databaseFile);
        return Done{};
    }
    // What belongs to the old file must not be taken for the new one's.
    for (const QString &path : companions(databaseFile)) {
        if (!QFile::remove(path) && QFile::exists(path))
            return Problem{Problem::Kind::StorageFailed, u"Cannot remove %1."_s.arg(path), u"database"_s, {}};
    }
    return replaceFile(sealedFile(databaseFile), databaseFile);
}

} // namespace birdcar
