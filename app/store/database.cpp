// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"

#include "app/domain/clock.h"
#include "app/store/databasefile.h"
#include "app/store/sqlitehandle.h"

#include <QElapsedTimer>
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

/// What the writing connection keeps of the file in memory: as many pages as the webhooks of a busy moment
/// change. With fewer, SQLite writes pages before the end of a transaction, some of them more than once.
constexpr int writerCacheKiB = 4 * 1024;
/// Pages that the log takes before they are written to their places, where each waits for the disk: a busy
/// minute changes the same ones again and again.
constexpr int pagesInLog = 4000;

/// What a driver is given for a value: times as stamps, and never NULL for text that is merely empty.
QVariant boundValue(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QDateTime>())
        return textOrNull(toStamp(value.toDateTime()));
    if (value.metaType() == QMetaType::fromType<QString>() && !value.isNull() && value.toString().isNull())
        return QStringLiteral("");
    return value;
}

/// How long libpq waits for a server that does not answer; by itself for minutes, while no webhook is
/// answered. What the URL or libpq's environment says stands.
QStringList patienceWith(const QUrlQuery &given)
{
    struct Default
    {
        QString name;
        QString value;
        const char *variable = nullptr;
    };
    static const QList<Default> defaults{
        {u"connect_timeout"_s, u"3"_s, "PGCONNECT_TIMEOUT"}, // s
        {u"tcp_user_timeout"_s, u"5000"_s},                  // ms until what was sent is confirmed
        {u"keepalives_idle"_s, u"5"_s},                      // s of waiting for an answer until it is asked
        {u"keepalives_interval"_s, u"2"_s},
        {u"keepalives_count"_s, u"3"_s},
    };
    QStringList options;
    for (const Default &option : defaults) {
        if (!given.hasQueryItem(option.name) &&
            !(option.variable && qEnvironmentVariableIsSet(option.variable)))
            options += option.name + u'=' + option.value;
    }
    return options;
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

Result<std::shared_ptr<Database>> Database::open(const DatabaseLocation &location, const Options &options)
{
    const bool isFile = location.engine == DatabaseEngine::Sqlite;
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
        Problem problem = error.toProblem();
        problem.text = u"Cannot open the database %1: %2."_s.arg(location.displayName(), error.text());
        return problem;
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

void Database::connectSqlite()
{
    QSqlDatabase sqlite = connection();
    sqlite.setDatabaseName(m_location.file);
    sqlite.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeout.count()));
    if (!sqlite.open())
        throw StoreError::fromSql(sqlite.lastError(), sqlite.driverName());
    runOnce(u"PRAGMA schema_version"_s); // a file of another kind is refused here, before anything is changed
    if (!restrictToOwner(m_location.file))
        throw StoreError(StoreError::Kind::Other, u"it cannot be made readable by its owner only"_s);
    runOnce(u"PRAGMA foreign_keys = ON"_s);
    runOnce(u"PRAGMA journal_mode = WAL"_s);
    runOnce(u"PRAGMA synchronous = FULL"_s);
    runOnce(u"PRAGMA secure_delete = ON"_s); // what is erased is overwritten
    if (m_options.access == Access::ReadOnly)
        runOnce(u"PRAGMA query_only = ON"_s);
    else
        runOnce(u"PRAGMA cache_size = -%1"_s.arg(writerCacheKiB));
    runOnce(u"PRAGMA wal_autocheckpoint = %1"_s.arg(pagesInLog));
    runOnce(u"PRAGMA schema_version"_s); // has everything opened that belongs to it
    m_files = OpenFiles(m_location.file);
}

void Database::inspectSqlite()
{
    QSqlDatabase sqlite = connection();
    sqlite.setDatabaseName(m_location.file);
    sqlite.setConnectOptions(
        u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_options.busyTimeout.count()));
    if (!sqlite.open())
        throw StoreError::fromSql(sqlite.lastError(), sqlite.driverName());
    runOnce(u"PRAGMA schema_version"_s);
}

void Database::connectPostgres()
{
    QSqlDatabase postgres = connection();
    const QUrl &url = m_location.server;
    postgres.setHostName(url.host());
    postgres.setPort(url.port());
    postgres.setUserName(url.userName(QUrl::FullyDecoded));
    postgres.setPassword(url.password(QUrl::FullyDecoded));
    postgres.setDatabaseName(url.path(QUrl::FullyDecoded).mid(1));
    QStringList options = patienceWith(QUrlQuery(url));
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (key == "host"_L1) // a socket folder, which cannot stand in the host's place of a URL
            postgres.setHostName(value);
        else
            options += key + u'=' + value;
    }
    postgres.setConnectOptions(options.join(u';'));
    openServer();
    runOnce(u"SET lock_timeout = %1"_s.arg(m_options.busyTimeout.count()));
    runOnce(u"SET idle_in_transaction_session_timeout = %1"_s.arg(m_options.stalledAfter.count()));
    runOnce(u"SET client_min_messages = warning"_s);
    // The server frees the locks of a computer that is gone within a minute; by itself it takes hours.
    runOnce(u"SET tcp_keepalives_idle = 30"_s);
    runOnce(u"SET tcp_keepalives_interval = 10"_s);
    runOnce(u"SET tcp_keepalives_count = 3"_s);
    if (m_options.access == Access::ReadOnly)
        runOnce(u"SET default_transaction_read_only = on"_s);
    if (!m_options.name.isEmpty()) {
        QSqlQuery naming(postgres);
        if (!naming.prepare(u"SELECT set_config('application_name', ?, false)"_s))
            throw errorOf(naming);
        naming.bindValue(0, m_options.name);
        if (!naming.exec())
            throw errorOf(naming);
    }
}

/// A server that is out of reach says nothing, and each try blocks the thread for a while: between two of
/// them it rests for twice as long, in which everything is refused at once.
void Database::openServer()
{
    if (m_unreachable && !m_restsUntil.hasExpired())
        throw StoreError(*m_unreachable);
    QElapsedTimer tried;
    tried.start();
    QSqlDatabase postgres = connection();
    if (postgres.open()) {
        m_unreachable.reset();
        return;
    }
    m_unreachable = StoreError::fromSql(postgres.lastError(), postgres.driverName());
    m_restsUntil.setRemainingTime(2 * tried.elapsed());
    throw StoreError(*m_unreachable);
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
    query->finish();
    m_prepared[sql] = std::move(query);
}

} // namespace birdcar
