// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/store/databaselocation.h"
#include "app/store/openfiles.h"
#include "app/store/storeerror.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>

class QSqlDatabase;
class QSqlQuery;

namespace birdcar {

class Database;

/// The rows of an executed statement, read once from first to last. Finishes the statement when it goes,
/// because an open SELECT would freeze the snapshot.
class Rows
{
public:
    Rows(Database &database, QString sql, std::unique_ptr<QSqlQuery> query);
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&) = delete;
    ~Rows();

    /// Moves to the next row; false after the last. Throws StoreError.
    bool next();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;   ///< empty for NULL
    QDateTime time(int column) const; ///< of a stamp; invalid for NULL
    int changed() const;              ///< rows that an INSERT, UPDATE or DELETE touched

private:
    friend class Database;

    void readAhead();
    QVariant value(int column) const;

    Database *m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<QList<QVariantList>>
        m_ahead; ///< all rows, read before the first was asked for; and which is next:
    qsizetype m_next = 0;
};

/// One connection to the database, bound to the thread that opened it.
///
/// Statements are prepared once and kept, some hundred of them. Every function throws StoreError, except
/// open().
class Database
{
public:
    /// Inspect: an SQLite file that nobody else uses is looked at; nothing about it is changed.
    enum class Access { ReadWrite, ReadOnly, Inspect };

    struct Options
    {
        Access access = Access::ReadWrite;
        std::chrono::milliseconds busyTimeout{5000}; ///< how long to wait for another writer
        /// PostgreSQL: the server ends a transaction in which nothing happens for so long. Its process is
        /// frozen or cut off, and everybody else would wait for its locks.
        std::chrono::milliseconds stalledAfter{10000};
        /// PostgreSQL: what the server and other programs call this connection; may be empty.
        QString name = {};
    };

    /// Opens (and for SQLite creates, readable by its owner only) the database.
    /// Problem with a sentence if the folder, the file or the server cannot be used.
    static Result<std::shared_ptr<Database>> open(const DatabaseLocation &location, const Options &options);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    const DatabaseLocation &location() const { return m_location; }
    DatabaseEngine engine() const { return m_location.engine; }

    /// Executes a statement with values for its `?` marks. A QDateTime is bound as a stamp (see toStamp()),
    /// an invalid one and a null QVariant as NULL.
    Rows run(const QString &sql, const QVariantList &values = {});

    /// Executes a statement that is not worth keeping (pragmas, schema changes).
    void runOnce(const QString &sql);

    /// Runs `work` in a transaction that holds the write lock from its first statement, and commits.
    /// Rolled back if work throws or returns a Result with a Problem. Run again, up to three times in all,
    /// if it lost against a parallel transaction. Not begun if the SQLite file is not in its place any more,
    /// or has shown damage: what is added to it could not be trusted to be there tomorrow.
    template <typename Work>
    auto inTransaction(Work work) -> decltype(work());

    /// Runs `work`, whose transactions are committed together at its end: a commit waits for the disk, and
    /// many can share one. Each is still rolled back for itself. Throws if what they did is not in the
    /// database; a transaction that failed for itself does not make it throw. PostgreSQL: each is committed
    /// as ever, so that nobody waits for the locks of another.
    void gather(const std::function<void()> &work);

    /// SQLite, inside of gather() and while nothing is written in it: a number that stays the same as long as
    /// the same statement reads the same rows. What another process commits while the work runs counts as
    /// having come after it. Else 0.
    quint64 stillness() const { return m_isGathering && !m_inTransaction ? m_stillness : 0; }

    /// True if another connection changed the database since the last call.
    /// SQLite only; PostgreSQL tells by notification, see ChangeWatch.
    bool changedElsewhere();

    /// PostgreSQL: `check` runs after each time that a lost connection was opened again, before anything else
    /// does. If it throws, the connection stays lost; if it throws Outdated, for good.
    void setRejoin(std::function<void(Database &)> check) { m_rejoin = std::move(check); }

    QSqlDatabase connection() const;
    /// The files that this connection has open; none for PostgreSQL.
    const OpenFiles &files() const { return m_files; }

private:
    friend class Rows;

    /// Statements are long and begin alike.
    struct StatementHash
    {
        std::size_t operator()(const QString &sql) const;
    };

    Database(DatabaseLocation location, Options options, QString connectionName);

    void connectSqlite();
    void inspectSqlite();
    void connectPostgres();
    void openServer();
    void begin();
    void beginFile();
    void commit();
    void rollback() noexcept;
    void reconnectIfLost();
    void rejoin();
    void checkSoundness();
    void beginGathering();
    void commitGathered();
    qint64 dataVersion();
    StoreError errorOf(const QSqlQuery &query);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);

    DatabaseLocation m_location;
    Options m_options;
    QString m_connectionName;
    /// Kept statements; null while somebody reads from one.
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>, StatementHash> m_prepared;
    OpenFiles m_files;
    int (*m_systemError)(void *) = nullptr; ///< the system's error behind that of SQLite, if it can be had
    std::optional<StoreError> m_damage;     ///< met before; stays until the file is opened anew
    qint64 m_dataVersion = -1;
    qint64 m_gatherVersion = -1; ///< of the last gather()
    quint64 m_stillness = 1;
    bool m_inTransaction = false;
    bool m_isGathering = false;
    bool m_isInPart = false;                ///< in a later one of the transactions that are gathered
    std::optional<StoreError> m_lastError;  ///< for the next:
    std::optional<StoreError> m_gatherLoss; ///< why nothing of what is gathered can be stored
    std::function<void(Database &)> m_rejoin;
    std::optional<StoreError> m_outdated; ///< met before
    bool m_lost = false; ///< the server is gone: connect again before the next statement or transaction
    std::optional<StoreError> m_unreachable; ///< why the last try to connect failed; no other one before:
    QDeadlineTimer m_restsUntil;
};

/// A bound value for text that may be absent: NULL (of type text) instead of the empty string.
QVariant textOrNull(const QString &text);
/// A bound value for a reference that may be absent: NULL (of type integer) instead of 0.
QVariant idOrNull(qint64 id);

namespace detail {
template <typename T>
bool isRefused(const Result<T> &result)
{
    return !result.ok();
}
template <typename T>
bool isRefused(const T &)
{
    return false;
}
} // namespace detail

template <typename Work>
auto Database::inTransaction(Work work) -> decltype(work())
{
    constexpr int tries = 3;
    for (int attempt = 1;; ++attempt) {
        begin();
        try {
            if constexpr (std::is_void_v<decltype(work())>) {
                work();
                commit();
                return;
            } else {
                auto value = work();
                if (detail::isRefused(value))
                    rollback();
                else
                    commit();
                return value;
            }
        } catch (const StoreError &error) {
            rollback();
            if (error.kind() != StoreError::Kind::Conflict || attempt == tries)
                throw;
        } catch (...) {
            rollback();
            throw;
        }
    }
}

} // namespace birdcar
