// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/domain/clock.h"
#include "app/store/backupfolder.h"
#include "app/store/databasefile.h"
#include "app/store/sqlitehandle.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text);
}

QVariant idOrNull(qint64 id)
{
    return id == 0 ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id);
}

namespace {

/// What a driver is given for a value: times as stamps, and never NULL for text that is merely empty.
QVariant boundValue(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QDateTime>())
        return textOrNull(toStamp(value.toDateTime()));
    if (value.metaType() == QMetaType::fromType<QString>() && !value.isNull() && value.toString().isNull())
        return QStringLiteral("");
    return value;
}

} // namespace

std::size_t Database::StatementHash::operator()(const QString &sql) const
{
    return qHash(QStringView(sql).last(std::min<qsizetype>(sql.size(), 24)),
                 static_cast<std::size_t>(sql.size()));
}

Rows::Rows(Database &database, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_database(&database), m_sql(std::move(sql)), m_query(std::move(query))
{
}

Rows::Rows(Rows &&other) noexcept = default;

Rows::~Rows()
{
    if (m_query)
        m_database->giveBack(m_sql, std::move(m_query));
}

/// A statement that changes something can still fail when its last row has been read, and is undone then.
void Rows::readAhead()
{
    QList<QVariantList> rows;
    while (next()) {
        QVariantList row;
        for (int i = 0, count = m_query->record().count(); i < count; ++i)
            row.append(m_query->value(i));
        rows.append(row);
    }
    m_ahead = rows;
}

QVariant Rows::value(int column) const
{
    return m_ahead ? m_ahead->at(m_next - 1).at(column) : m_query->value(column);
}

bool Rows::next()
{
    if (m_ahead)
        return m_next++ < m_ahead->size();
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw m_database->errorOf(*m_query);
    return false;
}

bool Rows::isNull(int column) const
{
    return m_ahead ? value(column).isNull() : m_query->isNull(column);
}

qint64 Rows::integer(int column) const
{
    return value(column).toLongLong();
}

QString Rows::text(int column) const
{
    return value(column).toString();
}

QDateTime Rows::time(int column) const
{
    return fromStamp(text(column));
}

int Rows::changed() const
{
    return m_query->numRowsAffected();
}

Database::Database(DatabaseLocation location, Options options, QString connectionName)
    : m_location(std::move(location)), m_options(options), m_connectionName(std::move(connectionName))
{
}

namespace {

Problem cannotOpen(const DatabaseLocation &location, const StoreError &error)
{
    Problem problem = error.toProblem();
    problem.text = u"Cannot open the database %1: %2."_s.arg(location.displayName(), error.text());
    return problem;
}

/// SQLite takes a file of no bytes for a new database. One that has backups was cut off.
bool isEmptied(const QString &file)
{
    const QFileInfo info(file);
    return info.isFile() && info.size() == 0 && !BackupFolder(file).list().isEmpty();
}

} // namespace

Result<std::shared_ptr<Database>> Database::open(const DatabaseLocation &location, const Options &options)
{
    const bool isFile = location.engine == DatabaseEngine::Sqlite;
    if (isFile && isEmptied(location.file))
        return cannotOpen(location, StoreError(StoreError::Kind::Damaged,
                                               u"the file is empty, though there are backups of it"_s));
    if (isFile && options.access != Access::Inspect) {
        if (const auto ready = prepareDatabaseFile(location.file); !ready)
            return ready.problem();
    }
    const QString driver = isFile ? u"QSQLITE"_s : u"QPSQL"_s;
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Problem{Problem::Kind::StorageFailed,
                       u"Qt's driver %1 for the database is not installed (on Debian: %2)."_s.arg(
                           driver, isFile ? u"libqt6sql6-sqlite"_s : u"libqt6sql6-psql"_s),
                       u"database"_s,
                       {}};
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase::addDatabase(driver, name);
    const std::shared_ptr<Database> database(new Database(location, options, name));
    try {
        if (options.access == Access::Inspect)
            database->inspectSqlite();
        else
            isFile ? database->connectSqlite() : database->connectPostgres();
        if (isFile)
            database->m_systemError =
                reinterpret_cast<int (*)(void *)>(sqliteFunction(*database, "sqlite3_system_errno"));
    } catch (const StoreError &error) {
        return cannotOpen(location, error);
    }
    return database;
}

Database::~Database()
{
    m_prepared.clear();
    connection().close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connectionName, false);
}

Rows Database::run(const QString &sql, const QVariantList &values)
{
    if (!m_inTransaction)
        reconnectIfLost();
    const bool mayChange = !sql.startsWith("SELECT"_L1);
    if (mayChange)
        ++m_stillness;
    std::unique_ptr<QSqlQuery> query = std::exchange(m_prepared[sql], nullptr);
    if (!query) {
        query = std::make_unique<QSqlQuery>(connection());
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            throw errorOf(*query);
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, boundValue(values.at(i)));
    if (!query->exec())
        throw errorOf(*query);
    Rows rows(*this, sql, std::move(query));
    if (mayChange && m_location.engine == DatabaseEngine::Sqlite && sql.contains(" RETURNING "_L1))
        rows.readAhead();
    return rows;
}

void Database::runOnce(const QString &sql)
{
    ++m_stillness;
    QSqlQuery query(connection());
    if (!query.exec(sql))
        throw errorOf(query);
}

qint64 Database::dataVersion()
{
    Rows rows = run(u"PRAGMA data_version"_s);
    rows.next();
    return rows.integer(0);
}

bool Database::changedElsewhere()
{
    const qint64 version = dataVersion();
    const bool changed = m_dataVersion != -1 && version != m_dataVersion;
    m_dataVersion = version;
    return changed;
}

void Database::reconnectIfLost()
{
    if (!m_lost)
        return;
    if (m_outdated)
        throw StoreError(*m_outdated);
    m_prepared.clear();
    connection().close();
    connectPostgres();
    m_lost = false;
    if (m_rejoin)
        rejoin();
}

void Database::rejoin()
{
    try {
        m_rejoin(*this);
    } catch (const StoreError &error) {
        m_lost = true;
        m_prepared.clear();
        connection().close(); // nobody waits for what it may hold
        if (error.kind() == StoreError::Kind::Outdated)
            m_outdated = error;
        throw;
    }
}

void Database::checkSoundness()
{
    if (m_damage)
        throw StoreError(*m_damage);
    try {
        m_files.check();
    } catch (const StoreError &) {
        // What was committed to a log that was deleted is moved to where it is found.
        if (m_files.hasLostLog())
            QSqlQuery(connection()).exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
        throw;
    }
}

void Database::gather(const std::function<void()> &work)
{
    if (m_location.engine == DatabaseEngine::Postgres) {
        work();
        return;
    }
    beginGathering();
    try {
        work();
        commitGathered();
    } catch (...) {
        m_isGathering = false;
        m_gatherLoss.reset();
        if (m_inTransaction)
            rollback();
        throw;
    }
}

void Database::beginGathering()
{
    const quint64 stillness = m_stillness;
    try {
        const qint64 version = dataVersion();
        if (version == std::exchange(m_gatherVersion, version))
            m_stillness = stillness; // asking is no change
    } catch (const StoreError &) {   // each of those that are gathered meets it for itself
        ++m_stillness;
    }
    m_isGathering = true;
}

void Database::commitGathered()
{
    m_isGathering = false;
    if (const auto loss = std::exchange(m_gatherLoss, std::nullopt))
        throw StoreError(*loss);
    if (m_inTransaction)
        commit();
}

void Database::begin()
{
    if (m_gatherLoss)
        throw StoreError(*m_gatherLoss);
    if (m_isGathering && m_inTransaction) {
        run(u"SAVEPOINT part"_s);
        m_isInPart = true;
        return;
    }
    reconnectIfLost();
    checkSoundness();
    // Immediate: a deferred transaction that reads and then writes fails at once, whatever the time-out.
    if (m_location.engine == DatabaseEngine::Sqlite)
        beginFile();
    else
        runOnce(u"BEGIN"_s); // which PostgreSQL does not prepare
    m_inTransaction = true;
}

void Database::beginFile()
{
    try {
        run(u"BEGIN IMMEDIATE"_s);
    } catch (const StoreError &error) {
        if (m_isGathering)
            m_gatherLoss = error; // the others that are gathered do not wait for the same lock once more
        throw;
    }
}

void Database::commit()
{
    if (m_isInPart) {
        run(u"RELEASE part"_s);
        m_isInPart = false;
    }
    if (m_isGathering)
        return;
    if (m_location.engine == DatabaseEngine::Sqlite)
        run(u"COMMIT"_s);
    else
        runOnce(u"COMMIT"_s);
    m_inTransaction = false;
}

void Database::rollback() noexcept
{
    QSqlQuery query(connection());
    if (std::exchange(m_isInPart, false)) {
        if (query.exec(u"ROLLBACK TO part"_s) && query.exec(u"RELEASE part"_s))
            return;
        // SQLite gave up the whole: the disk is full, or cannot be read.
        m_gatherLoss =
            m_lastError.value_or(StoreError(StoreError::Kind::Other, u"what was begun was given up"_s));
    }
    m_inTransaction = false;
    if (!query.exec(u"ROLLBACK"_s) && m_location.engine == DatabaseEngine::Postgres)
        m_lost = true;
}

StoreError Database::errorOf(const QSqlQuery &query)
{
    constexpr int damagedSearchIndex = 267; // which can be made anew; nothing else is in doubt
    auto error = StoreError::fromSql(query.lastError(), connection().driverName());
    const bool isFile = m_location.engine == DatabaseEngine::Sqlite;
    if (error.kind() == StoreError::Kind::Connection && !isFile)
        m_lost = true; // a file stays open: opened anew, it might be another one
    if (void *handle = m_systemError ? sqliteHandle(*this) : nullptr)
        error = error.withSystemError(m_systemError(handle));
    if (isFile && error.kind() == StoreError::Kind::Damaged &&
        query.lastError().nativeErrorCode().toInt() != damagedSearchIndex)
        m_damage = error;
    m_lastError = error;
    return error;
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    constexpr std::size_t mostKept = 500; // more than this program has, but for those made for one search
    query->finish();
    if (m_prepared.size() >= mostKept)
        m_prepared.clear(); // but for those that somebody reads from, which are given back later
    m_prepared[sql] = std::move(query);
}

} // namespace birdcar
