// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection is opened, and what it is told first.
#include "app/store/database.h"
#include "app/store/databasefile.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrlQuery>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// What the writing connection keeps of the file in memory: as many pages as the webhooks of a busy moment
/// change. With fewer, SQLite writes pages before the end of a transaction, some of them more than once.
constexpr int writerCacheKiB = 4 * 1024;
/// Pages that the log takes before they are written to their places, where each waits for the disk: a busy
/// minute changes the same ones again and again.
constexpr int pagesInLog = 2000;

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

} // namespace birdcar
