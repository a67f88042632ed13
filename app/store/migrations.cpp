// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"

#include "app/domain/backuprecord.h"
#include "app/store/backup.h"
#include "app/store/database.h"
#include "app/store/dialect.h"
#include "app/store/schemalock.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QThread>

#include <chrono>
#include <optional>

static void initMigrationFiles()
{
    Q_INIT_RESOURCE(migrations); // the files live in a static library, which nothing else would pull in
}

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Migration files by number; a file "NNNN_name.sqlite.sql" or ".postgres.sql" is for that engine only.
QMap<int, QStringList> migrationFiles()
{
    initMigrationFiles();
    QMap<int, QStringList> files;
    for (const QString &name : QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name))
        files[QStringView(name).left(4).toInt()].append(name);
    return files;
}

QStringList statementsOf(const QString &fileName, const Dialect &dialect)
{
    QFile file(u":/migrations/"_s + fileName);
    if (!file.open(QFile::ReadOnly | QFile::Text))
        throw StoreError(StoreError::Kind::Other, u"migration %1 is missing"_s.arg(fileName));
    QString text = QString::fromUtf8(file.readAll());
    text.replace("{id}"_L1, dialect.idColumn);
    text.replace("{ordered}"_L1, dialect.orderedText);
    QStringList statements;
    for (const QString &part : text.split(u"\n\n"_s)) {
        if (!part.trimmed().isEmpty())
            statements.append(part.trimmed());
    }
    return statements;
}

Problem refusal(const QString &text)
{
    return {Problem::Kind::Damaged, text, u"database"_s, {}};
}

/// The last copy that was put beside the database before an upgrade and that this program can open; empty if
/// there is none.
QString copyForThisProgram(const QString &databaseFile)
{
    static const QRegularExpression fromVersion(u"\\.before-upgrade-from-(\\d+)-"_s);
    const QFileInfo database(databaseFile);
    const QDir folder = database.absoluteDir();
    BackupRecord newest;
    for (const QString &name : folder.entryList(QDir::Files)) {
        const auto copy = readBackupFileName(name, database.fileName());
        if (!copy || copy->kind != BackupKind::BeforeUpgrade)
            continue;
        const int version = fromVersion.match(name.sliced(database.fileName().size())).captured(1).toInt();
        if (version <= newestSchemaVersion() && (newest.file.isEmpty() || copy->madeAt > newest.madeAt))
            newest = {folder.filePath(name), copy->kind, copy->madeAt};
    }
    return newest.file;
}

/// Why a database of a later version is left alone, and the way back to this one.
Problem tooNew(const DatabaseLocation &location, int version)
{
    QString whatNow = u"Please update BirdCar. No copy from before the upgrade is beside it."_s;
    if (location.engine == DatabaseEngine::Postgres)
        whatNow = u"Please update BirdCar, or restore the server's backup from before the upgrade."_s;
    else if (const QString copy = copyForThisProgram(location.file); !copy.isEmpty())
        whatNow =
            u"Please update BirdCar, or go back to the copy made before the upgrade, without what was done "
            "since: birdcar restore \"%1\" --database \"%2\""_s.arg(copy, location.file);
    const QString text =
        u"The database %1 was made by a newer BirdCar (schema %2, this program knows %3); nothing was "
        "changed. %4"_s.arg(location.displayName(), QString::number(version),
                            QString::number(newestSchemaVersion()), whatNow);
    return {Problem::Kind::Refused, text, u"database"_s, {}};
}

/// A file without a schema version is new, the tutorial's, or not ours to touch.
Result<Done> checkOwner(Database &database, const Dialect &dialect)
{
    const QSet<QString> tables = dialect.tables(database);
    static const QSet<QString> tutorial{u"customers"_s, u"drivers"_s, u"proxy_numbers"_s, u"rides"_s};
    if (tables.isEmpty() || tables.contains(tutorial))
        return Done{};
    return refusal(u"%1 is the database of another program; nothing was changed."_s.arg(
        database.location().displayName()));
}

void applyStep(Database &database, const Dialect &dialect, int version, const QStringList &files)
{
    database.inTransaction([&] {
        dialect.lockSchema(database);
        if (dialect.schemaVersion(database) >= version)
            return; // another process was faster
        for (const QString &file : files) {
            if (!dialect.skipsMigration(file)) {
                for (const QString &statement : statementsOf(file, dialect))
                    database.runOnce(statement);
            }
        }
        dialect.setSchemaVersion(database, version);
    });
}

void applySteps(Database &database, const Dialect &dialect, int from)
{
    const auto files = migrationFiles();
    for (auto step = files.upperBound(from); step != files.end(); ++step)
        applyStep(database, dialect, step.key(), step.value());
}

/// PostgreSQL: a connection that was lost. Whoever upgraded meanwhile may know what this program does not.
void joinAgain(Database &database)
{
    if (!SchemaLock(database).tryShare())
        throw StoreError(StoreError::Kind::Connection, u"another BirdCar is upgrading it"_s);
    if (dialectOf(database.engine()).schemaVersion(database) > newestSchemaVersion())
        throw StoreError(StoreError::Kind::Outdated,
                         u"A newer BirdCar has upgraded the database; install it here too."_s);
}

Problem stillInUse(const Database &database, const QStringList &holders)
{
    if (holders.isEmpty())
        return refusal(u"The database %1 needs an upgrade, but an older BirdCar is running on it. "
                       "Please end that one first."_s.arg(database.location().displayName()));
    return {Problem::Kind::Refused,
            u"The database %1 needs an upgrade, but an older BirdCar is still running on it: %2. Please end "
            "that one first; nothing was changed."_s.arg(database.location().displayName(),
                                                         holders.join(u", "_s)),
            u"database"_s,
            {}};
}

Result<Done> upgrade(Database &database, const Dialect &dialect, int from, const Clock &clock)
{
    if (!dialect.tables(database).isEmpty()) {
        if (const auto copied = backupBeforeUpgrade(database, from, clock()); !copied)
            return copied;
    }
    applySteps(database, dialect, from);
    return Done{};
}

/// For a database that nobody else changes the schema of.
Result<Done> bringUpToDate(Database &database, const Clock &clock, bool mayMigrate)
{
    const Dialect &dialect = dialectOf(database.engine());
    const int version = dialect.schemaVersion(database);
    const int newest = newestSchemaVersion();
    if (version == newest)
        return Done{};
    if (version > newest)
        return tooNew(database.location(), version);
    if (version == 0) {
        if (const auto ours = checkOwner(database, dialect); !ours)
            return ours;
    }
    if (!mayMigrate)
        return refusal(u"The database %1 needs an upgrade, but an older BirdCar is running on it. "
                       "Please end that one first."_s.arg(database.location().displayName()));
    return upgrade(database, dialect, version, clock);
}

/// Joins those who use the schema, if it is not to be changed. Nothing while somebody changes it.
std::optional<Result<Done>> tryToJoin(Database &database)
{
    SchemaLock lock(database);
    if (!lock.tryShare())
        return std::nullopt;
    const int version = dialectOf(database.engine()).schemaVersion(database);
    if (version >= newestSchemaVersion()) {
        if (version > newestSchemaVersion())
            return tooNew(database.location(), version);
        database.setRejoin(joinAgain);
        return Done{};
    }
    lock.endShare();
    return std::nullopt;
}

/// Upgrades it, if nobody uses it.
std::optional<Result<Done>> tryToUpgrade(Database &database, const Clock &clock, bool mayMigrate)
{
    SchemaLock lock(database);
    if (!lock.tryTake())
        return std::nullopt;
    const auto end = qScopeGuard([&lock] {
        try {
            lock.end();
        } catch (const StoreError &) { // with the connection it is gone as well
        }
    });
    return bringUpToDate(database, clock, mayMigrate);
}

/// Everybody who starts either joins the others or upgrades alone, whoever comes first; the others wait for
/// that. They do not wait for an older program that runs.
Result<Done> migrateTogether(Database &database, const Clock &clock, bool mayMigrate)
{
    constexpr auto othersStart = 3s;
    constexpr auto longestUpgrade = 60s;
    constexpr unsigned long pauseMs = 50;
    const QDeadlineTimer untilStarted(othersStart);
    const QDeadlineTimer untilUpgraded(longestUpgrade);
    const Dialect &dialect = dialectOf(database.engine());
    for (;;) {
        const int version = dialect.schemaVersion(database);
        if (version > newestSchemaVersion())
            return tooNew(database.location(), version);
        if (version == newestSchemaVersion()) {
            if (const auto joined = tryToJoin(database))
                return *joined;
        } else if (const auto upgraded = tryToUpgrade(database, clock, mayMigrate); upgraded && !*upgraded) {
            return *upgraded;
        } else if (upgraded) {
            continue; // and joins
        }
        SchemaLock lock(database);
        const bool othersWork = version == newestSchemaVersion() || lock.isTaken();
        if ((othersWork ? untilUpgraded : untilStarted).hasExpired()) {
            if (dialect.schemaVersion(database) != version)
                continue; // just now
            return stillInUse(database, lock.holders());
        }
        QThread::msleep(pauseMs);
    }
}

} // namespace

int newestSchemaVersion()
{
    return migrationFiles().lastKey();
}

Result<Done> migrate(Database &database, const Clock &clock, bool mayMigrate)
{
    try {
        return database.engine() == DatabaseEngine::Postgres ? migrateTogether(database, clock, mayMigrate)
                                                             : bringUpToDate(database, clock, mayMigrate);
    } catch (const StoreError &error) {
        return error.toProblem();
    }
}

Result<Done> migrateCopy(Database &copy)
{
    try {
        const Dialect &dialect = dialectOf(copy.engine());
        applySteps(copy, dialect, dialect.schemaVersion(copy));
        return Done{};
    } catch (const StoreError &error) {
        return error.toProblem();
    }
}

} // namespace birdcar
