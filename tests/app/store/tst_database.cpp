// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/clock.h"
#include "app/store/databasecheck.h"
#include "tests/support/serverrelay.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <functional>
#include <optional>
#include <thread>
#include <utility>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDatabaseConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void keepsNotAllStatements();
    void keepsValuesAsTheyAre_data();
    void keepsValuesAsTheyAre();
    void rollsBackWhenWorkThrows();
    void rollsBackWhenAProblemComesBack();
    void runsAgainAfterAConflict();
    void givesUpAfterThreeConflicts();
    void deadlocksAreResolved();
    void runsAgainWhenTheServerCannotPutItInOrder();
    void aReadThatTurnsIntoAWriteIsAConflict();
    void gathersTransactions();
    void knowsWhetherAnythingChanged();
    void oneThatFailsLeavesTheOthers();
    void saysWhenWhatWasGatheredIsLost_data();
    void saysWhenWhatWasGatheredIsLost();
    void waitsOnceForAllThatIsGathered();
    void waitsNoLongerThanToldForAnotherWriter();
    void aFrozenWriterHoldsUpNobodyForLong();
    void readOnlyConnectionCannotWrite();
    void writingCanBeTried();
    void noticesChangesOfOthers();
    void durableAndStrictOnEveryConnection();
    void connectsAgainWhenTheServerComesBack();
    void aServerOutOfReachIsNotWaitedForAgainAndAgain();
    void aSilentServerIsGivenUp_data();
    void aSilentServerIsGivenUp();
    void connectsAgainWithTheSameSettings();
};

/// Some searches make a statement of their own, all day.
void TestDatabaseConnection::keepsNotAllStatements()
{
    TestDatabase database(TestDatabase::currentEngine());
    const bool isFile = TestDatabase::currentEngine() == DatabaseEngine::Sqlite;
    const QString count =
        isFile ? u"SELECT count(*) FROM sqlite_stmt"_s : u"SELECT count(*) FROM pg_prepared_statements"_s;
    std::optional<Rows> open; // PostgreSQL has one at a time
    if (isFile) {
        open.emplace(database->run(u"SELECT 1 UNION ALL SELECT 2 ORDER BY 1"_s));
        QVERIFY(open->next());
    }
    for (int i = 0; i < 1200; ++i) {
        Rows rows = database->run(u"SELECT %1"_s.arg(i));
        QVERIFY(rows.next());
        QCOMPARE(rows.integer(0), i);
    }
    QVERIFY2(database.scalar(count).toInt() <= 510, qPrintable(database.scalar(count)));
    if (open) { // what somebody reads from stays
        QVERIFY(open->next());
        QCOMPARE(open->integer(0), 2);
    }
}

void TestDatabaseConnection::keepsValuesAsTheyAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("null string") << QString();
    QTest::newRow("quotes") << u"'; DROP TABLE events; -- \" \\ %1 ?"_s;
    QTest::newRow("emoji") << u"\U0001F697 naïve Ünïcode 漢字"_s;
    QTest::newRow("line breaks") << u"a\r\nb\tc"_s;
}

void TestDatabaseConnection::keepsValuesAsTheyAre()
{
    QFETCH(QString, text);
    TestDatabase database(TestDatabase::currentEngine());
    const QDateTime time = QDateTime(QDate(2026, 12, 24), QTime(17, 0, 0, 7), Qt::UTC);
    database->run(u"INSERT INTO events (kind, subject, detail, created_at) VALUES (?, ?, ?, ?)"_s,
                  {u"k"_s, u"s"_s, text, time});
    Rows rows = database->run(u"SELECT detail, created_at FROM events"_s);
    QVERIFY(rows.next());
    QVERIFY(!rows.isNull(0));
    QCOMPARE(rows.text(0), text);
    QCOMPARE(rows.time(1), time);
    QVERIFY(!rows.next());
}

void TestDatabaseConnection::rollsBackWhenWorkThrows()
{
    TestDatabase database(TestDatabase::currentEngine());
    const auto work = [&] {
        database->run(u"INSERT INTO drivers (name) VALUES ('x')"_s);
        database->runOnce(u"SELECT no_such_column FROM drivers"_s);
    };
    QVERIFY_EXCEPTION_THROWN(database->inTransaction(work), StoreError);
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"0"_s);
}

void TestDatabaseConnection::rollsBackWhenAProblemComesBack()
{
    TestDatabase database(TestDatabase::currentEngine());
    const auto result = database->inTransaction([&]() -> Result<int> {
        database->run(u"INSERT INTO drivers (name) VALUES ('x')"_s);
        return Problem{Problem::Kind::Refused, u"no"_s, {}, {}};
    });
    QVERIFY(!result.ok());
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"0"_s);
}

void TestDatabaseConnection::runsAgainAfterAConflict()
{
    TestDatabase database(TestDatabase::currentEngine());
    int runs = 0;
    database->inTransaction([&] {
        database->run(u"INSERT INTO drivers (name) VALUES ('x')"_s);
        if (++runs < 3)
            throw StoreError(StoreError::Kind::Conflict, u"lost"_s);
    });
    QCOMPARE(runs, 3);
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"1"_s);
}

void TestDatabaseConnection::givesUpAfterThreeConflicts()
{
    TestDatabase database(TestDatabase::currentEngine());
    int runs = 0;
    const auto work = [&] {
        ++runs;
        throw StoreError(StoreError::Kind::Conflict, u"lost"_s);
    };
    QVERIFY_EXCEPTION_THROWN(database->inTransaction(work), StoreError);
    QCOMPARE(runs, 3);
}

/// Each holds what the other wants next: one of them loses, and tries again.
void TestDatabaseConnection::deadlocksAreResolved()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite)
        return; // has one lock
    TestDatabase database(DatabaseEngine::Postgres);
    database->run(u"INSERT INTO drivers (name) VALUES ('x'), ('y')"_s);
    std::atomic<int> runs = 0;
    std::atomic<int> holding = 0;
    const auto add = [&](const QString &first, const QString &second) {
        const auto own = database.connect(); // on its thread
        own->inTransaction([&] {
            ++runs;
            const auto lock = [&](const QString &name) {
                own->run(u"SELECT id FROM drivers WHERE name LIKE ? FOR UPDATE"_s, {name + u'%'});
            };
            lock(first);
            for (++holding; holding < 2;)
                std::this_thread::yield();
            lock(second);
            own->run(u"UPDATE drivers SET name = name || '+'"_s);
        });
    };
    std::thread other(add, u"y"_s, u"x"_s);
    add(u"x"_s, u"y"_s);
    other.join();
    QCOMPARE(runs, 3);
    QCOMPARE(database.scalar(u"SELECT string_agg(name, ' ' ORDER BY name) FROM drivers"_s), u"x++ y++"_s);
}

void TestDatabaseConnection::runsAgainWhenTheServerCannotPutItInOrder()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite)
        return; // writers come one after the other
    TestDatabase database(DatabaseEngine::Postgres);
    database->run(u"INSERT INTO drivers (name) VALUES ('x')"_s);
    const auto other = database.connect();
    int runs = 0;
    other->inTransaction([&] {
        other->runOnce(u"SET TRANSACTION ISOLATION LEVEL SERIALIZABLE"_s);
        {
            Rows rows = other->run(u"SELECT name FROM drivers"_s);
            QVERIFY(rows.next());
        }
        if (++runs == 1)
            database->run(u"UPDATE drivers SET name = name || 'y'"_s);
        other->run(u"UPDATE drivers SET name = name || 'z'"_s);
    });
    QCOMPARE(runs, 2);
    QCOMPARE(database.scalar(u"SELECT name FROM drivers"_s), u"xyz"_s);
}

/// Why every transaction begins immediate.
void TestDatabaseConnection::aReadThatTurnsIntoAWriteIsAConflict()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Postgres)
        return; // waits for the row
    TestDatabase database;
    const auto other = database.connect();
    other->runOnce(u"BEGIN"_s);
    other->run(u"SELECT count(*) FROM drivers"_s).next();
    database->run(u"INSERT INTO drivers (name) VALUES ('x')"_s);
    try {
        other->run(u"INSERT INTO drivers (name) VALUES ('y')"_s);
        QFAIL("written into a snapshot of before");
    } catch (const StoreError &error) {
        QCOMPARE(error.kind(), StoreError::Kind::Conflict);
    }
    other->runOnce(u"ROLLBACK"_s);
    other->inTransaction([&] { other->run(u"INSERT INTO drivers (name) VALUES ('y')"_s); });
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"2"_s);
}

void TestDatabaseConnection::gathersTransactions()
{
    TestDatabase database(TestDatabase::currentEngine());
    const auto other = database.connect();
    const auto seenByOthers = [&] {
        Rows rows = other->run(u"SELECT count(*) FROM drivers"_s);
        rows.next();
        return rows.integer(0);
    };
    database->gather([&] {
        QCOMPARE(seenByOthers(), 0); // nobody is locked out before there is something to write
        database->inTransaction([&] { database->run(u"INSERT INTO drivers (name) VALUES ('x')"_s); });
        database->inTransaction([&] { database->run(u"INSERT INTO drivers (name) VALUES ('y')"_s); });
        QCOMPARE(seenByOthers(), database->engine() == DatabaseEngine::Sqlite ? 0 : 2);
    });
    QCOMPARE(seenByOthers(), 2);
    database->gather([] {});
}

void TestDatabaseConnection::knowsWhetherAnythingChanged()
{
    TestDatabase database(TestDatabase::currentEngine());
    const auto other = database.connect();
    const auto insert = [](Database &into) { into.run(u"INSERT INTO drivers (name) VALUES ('x')"_s); };
    const auto stillness = [&](const std::function<void()> &work = [] {}) {
        quint64 now = 0;
        database->gather([&] {
            work();
            now = database->stillness();
        });
        return now;
    };
    const auto look = [&] { database.scalar(u"SELECT count(*) FROM drivers"_s); };
    QCOMPARE(database->stillness(), 0U); // nobody has asked what others did
    stillness();
    quint64 before = stillness();
    if (database->engine() == DatabaseEngine::Postgres) {
        QCOMPARE(before, 0U); // others are not heard of in time
        return;
    }
    QVERIFY(before != 0);
    QCOMPARE(stillness(look), before);
    const auto changes = [&](const std::function<void()> &change) {
        change();
        return std::exchange(before, stillness()) != before;
    };
    QVERIFY(!changes(look));
    QVERIFY(changes([&] { insert(*other); }));
    QVERIFY(!changes(look));
    QVERIFY(changes([&] { insert(*database); }));
    QVERIFY(changes([&] { database->inTransaction([&] { insert(*database); }); }));
    QVERIFY(changes([&] {
        const auto refused = database->inTransaction([&]() -> Result<int> {
            insert(*database);
            return Problem{};
        });
        QVERIFY(!refused.ok());
    }));
    QVERIFY(changes([&] { stillness([&] { database->inTransaction([&] { insert(*database); }); }); }));
    QCOMPARE(stillness([&] { database->inTransaction([&] { insert(*database); }); }), 0U); // not stored yet
}

void TestDatabaseConnection::oneThatFailsLeavesTheOthers()
{
    TestDatabase database(TestDatabase::currentEngine());
    const auto insert = [&](const QString &name) {
        database->run(u"INSERT INTO drivers (name) VALUES (?)"_s, {name});
    };
    database->gather([&] {
        for (const QString &name : {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s}) {
            const auto work = [&] {
                insert(name);
                if (name != "third"_L1)
                    database->runOnce(u"SELECT no_such_column FROM drivers"_s);
            };
            if (name == "third"_L1)
                database->inTransaction(work);
            else
                QVERIFY_EXCEPTION_THROWN(database->inTransaction(work), StoreError);
        }
        const auto refused = database->inTransaction([&]() -> Result<int> {
            insert(u"fifth"_s);
            return Problem{Problem::Kind::Refused, u"no"_s, {}, {}};
        });
        QVERIFY(!refused.ok());
    });
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"1"_s);
    QCOMPARE(database.scalar(u"SELECT name FROM drivers"_s), u"third"_s);
}

void TestDatabaseConnection::saysWhenWhatWasGatheredIsLost_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("partThrows");
    // As SQLite does by itself when it cannot go on.
    QTest::newRow("the transaction is given up") << u"ROLLBACK"_s << true;
    QTest::newRow("the commit fails") << u"PRAGMA defer_foreign_keys = ON"_s << false;
}

void TestDatabaseConnection::saysWhenWhatWasGatheredIsLost()
{
    QFETCH(QString, statement);
    QFETCH(bool, partThrows);
    if (TestDatabase::currentEngine() == DatabaseEngine::Postgres)
        return; // nothing is gathered there
    TestDatabase database;
    const auto insert = [&] { database->run(u"INSERT INTO drivers (name) VALUES ('x')"_s); };
    const auto fails = [&] {
        database->runOnce(statement);
        database->run(u"INSERT INTO calls (ride_id, proxy, answer, created_at) "
                      "VALUES (77, '3197010200001', 'say', '2026-01-01')"_s);
        if (partThrows)
            database->runOnce(u"SELECT no_such_column FROM drivers"_s);
    };
    const auto work = [&] {
        database->inTransaction(insert);
        if (partThrows) {
            QVERIFY_EXCEPTION_THROWN(database->inTransaction(fails), StoreError);
            QVERIFY_EXCEPTION_THROWN(database->inTransaction(insert), StoreError); // would be lost with it
        } else {
            database->inTransaction(fails);
        }
    };
    QVERIFY_EXCEPTION_THROWN(database->gather(work), StoreError);
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"0"_s);
    database->gather([&] { database->inTransaction(insert); });
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"1"_s);
}

void TestDatabaseConnection::waitsOnceForAllThatIsGathered()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Postgres)
        return; // nothing is gathered there
    TestDatabase database;
    Database::Options options;
    options.busyTimeout = 1ms;
    const auto impatient = database.connect(options);
    const auto insert = [&] { impatient->run(u"INSERT INTO drivers (name) VALUES ('x')"_s); };
    database->runOnce(u"BEGIN IMMEDIATE"_s);
    const auto work = [&] {
        QVERIFY_EXCEPTION_THROWN(impatient->inTransaction(insert), StoreError);
        database->runOnce(u"ROLLBACK"_s);
        QVERIFY_EXCEPTION_THROWN(impatient->inTransaction(insert), StoreError); // without another try
    };
    QVERIFY_EXCEPTION_THROWN(impatient->gather(work), StoreError);
    impatient->gather([&] { impatient->inTransaction(insert); });
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"1"_s);
}

void TestDatabaseConnection::waitsNoLongerThanToldForAnotherWriter()
{
    TestDatabase database(TestDatabase::currentEngine());
    database->run(u"INSERT INTO drivers (name) VALUES ('x')"_s);
    Database::Options options;
    options.busyTimeout = 50ms;
    auto impatient = Database::open(database.location(), options).value();
    database->inTransaction([&] {
        database->run(u"UPDATE drivers SET name = 'held'"_s);
        try {
            impatient->inTransaction([&] { impatient->run(u"UPDATE drivers SET name = 'y'"_s); });
            QFAIL("two writers at once");
        } catch (const StoreError &error) {
            QCOMPARE(error.kind(), StoreError::Kind::Busy);
            QCOMPARE(error.toProblem().kind, Problem::Kind::Busy);
        }
    });
    impatient->inTransaction([&] { impatient->run(u"UPDATE drivers SET name = 'y'"_s); });
    QCOMPARE(database.scalar(u"SELECT name FROM drivers"_s), u"y"_s);
}

void TestDatabaseConnection::aFrozenWriterHoldsUpNobodyForLong()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite)
        QSKIP("SQLite has one runner; what it may wait for is in waitsNoLongerThanToldForAnotherWriter()");
    TestDatabase database(TestDatabase::currentEngine());
    database->run(u"INSERT INTO drivers (name) VALUES ('x')"_s);
    Database::Options options;
    options.stalledAfter = 100ms;
    auto frozen = Database::open(database.location(), options).value();
    try {
        frozen->inTransaction([&] {
            frozen->run(u"UPDATE drivers SET name = 'held'"_s);
            database->inTransaction([&] { database->run(u"UPDATE drivers SET name = 'y'"_s); }); // waits
            frozen->run(u"UPDATE drivers SET name = 'late'"_s);
        });
        QFAIL("a transaction outlived its end");
    } catch (const StoreError &error) {
        QCOMPARE(error.kind(), StoreError::Kind::Connection);
    }
    QCOMPARE(database.scalar(u"SELECT name FROM drivers"_s), u"y"_s);
    frozen->inTransaction([&] { frozen->run(u"UPDATE drivers SET name = 'anew'"_s); });
    QCOMPARE(database.scalar(u"SELECT name FROM drivers"_s), u"anew"_s);
}

void TestDatabaseConnection::readOnlyConnectionCannotWrite()
{
    TestDatabase database(TestDatabase::currentEngine());
    const auto reader = database.connect({.access = Database::Access::ReadOnly});
    QVERIFY_EXCEPTION_THROWN(reader->run(u"INSERT INTO drivers (name) VALUES ('x')"_s), StoreError);
}

void TestDatabaseConnection::writingCanBeTried()
{
    TestDatabase database(TestDatabase::currentEngine());
    QVERIFY(checkWriting(*database, systemClock()()));
    QCOMPARE(database.scalar(u"SELECT count(*) FROM events"_s), u"0"_s);
    const auto reader = database.connect({.access = Database::Access::ReadOnly});
    const auto refused = checkWriting(*reader, systemClock()());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().text, u"The database cannot be written: it is read-only."_s);
}

void TestDatabaseConnection::noticesChangesOfOthers()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Postgres)
        return; // tells by notification, see TestReader
    TestDatabase database;
    const auto other = database.connect();
    QVERIFY(!other->changedElsewhere());
    other->run(u"INSERT INTO drivers (name) VALUES ('own')"_s);
    QVERIFY(!other->changedElsewhere());
    database->run(u"INSERT INTO drivers (name) VALUES ('foreign')"_s);
    QVERIFY(other->changedElsewhere());
    QVERIFY(!other->changedElsewhere());
}

void TestDatabaseConnection::durableAndStrictOnEveryConnection()
{
    TestDatabase database(TestDatabase::currentEngine());
    const auto other = database.connect();
    QVERIFY_EXCEPTION_THROWN(
        other->run(u"INSERT INTO rides (customer_id, driver_id, number_id) VALUES (1, 1, 1)"_s), StoreError);
    if (TestDatabase::currentEngine() == DatabaseEngine::Postgres)
        return;
    Rows mode = other->run(u"PRAGMA journal_mode"_s);
    QVERIFY(mode.next());
    QCOMPARE(mode.text(0), u"wal"_s);
    Rows synchronous = other->run(u"PRAGMA synchronous"_s);
    QVERIFY(synchronous.next());
    QCOMPARE(synchronous.integer(0), 2); // FULL
    for (const QFileInfo &file : QDir(database.folder()).entryInfoList({u"birdcar.db*"_s}, QDir::Files))
        QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(file.fileName()));
}

void TestDatabaseConnection::connectsAgainWhenTheServerComesBack()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite)
        return; // there is no server to lose
    TestDatabase database(DatabaseEngine::Postgres);
    const auto other = database.connect();
    const auto endTheOther = [&] {
        database->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                      "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    };
    const auto insert = [&] { other->run(u"INSERT INTO drivers (name) VALUES ('x')"_s); };

    endTheOther();
    QVERIFY_EXCEPTION_THROWN(insert(), StoreError);
    insert();

    endTheOther();
    QVERIFY_EXCEPTION_THROWN(other->inTransaction(insert), StoreError);
    other->inTransaction(insert);
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"2"_s);
    QVERIFY_EXCEPTION_THROWN(other->run(u"INSERT INTO rides (customer_id) VALUES (99)"_s), StoreError);
}

/// A try blocks the thread, and every webhook and every sweep would try.
void TestDatabaseConnection::aServerOutOfReachIsNotWaitedForAgainAndAgain()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite)
        return; // there is no server to lose
    TestDatabase database(DatabaseEngine::Postgres);
    ServerRelay relay(database.location().server);
    DatabaseLocation behind = database.location();
    behind.server = relay.url();
    behind.server.setQuery(u"connect_timeout=2"_s); // s; the shortest there is
    const auto connection = Database::open(behind, {}).value();
    const auto insert = [&] { connection->run(u"INSERT INTO drivers (name) VALUES ('x')"_s); };
    insert();

    relay.fallSilent();
    QVERIFY_EXCEPTION_THROWN(insert(), StoreError); // finds out
    const int before = relay.accepted();
    try {
        insert();
        QFAIL("nobody could answer");
    } catch (const StoreError &error) {
        QCOMPARE(error.kind(), StoreError::Kind::Connection);
    }
    QCOMPARE(relay.accepted(), before + 1);
    for (int i = 0; i < 100; ++i)
        QVERIFY_EXCEPTION_THROWN(insert(), StoreError);
    QVERIFY_EXCEPTION_THROWN(connection->inTransaction(insert), StoreError);
    QCOMPARE(relay.accepted(), before + 1); // it rests

    relay.speakAgain();
    bool works = false;
    const auto tryIt = [&] {
        try {
            insert();
            works = true;
        } catch (const StoreError &) {
        }
        return works;
    };
    QTRY_VERIFY_WITH_TIMEOUT(works || tryIt(), 60'000);
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"2"_s);
}

void TestDatabaseConnection::aSilentServerIsGivenUp_data()
{
    QTest::addColumn<QString>("parameters");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("by itself") << QString() << 5000;
    QTest::newRow("as the URL says") << u"tcp_user_timeout=7000"_s << 7000;
}

/// What was sent to a server without power is confirmed by nobody; without a limit the system waits for a
/// quarter of an hour.
void TestDatabaseConnection::aSilentServerIsGivenUp()
{
#ifdef Q_OS_LINUX
    QFETCH(QString, parameters);
    QFETCH(int, milliseconds);
    if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite)
        return; // there is no server to lose
    TestDatabase database(DatabaseEngine::Postgres);
    ServerRelay relay(database.location().server); // so that there is a port of its own to look for
    DatabaseLocation behind = database.location();
    behind.server = relay.url();
    behind.server.setQuery(parameters);
    const auto connection = Database::open(behind, {}).value();
    const QList<std::pair<int, int>> tcpOptions{{IPPROTO_TCP, TCP_USER_TIMEOUT},
                                                {SOL_SOCKET, SO_KEEPALIVE},
                                                {IPPROTO_TCP, TCP_KEEPIDLE},
                                                {IPPROTO_TCP, TCP_KEEPINTVL}};
    QList<int> found;
    constexpr int mostHandles = 1024;
    for (int handle = 0; handle < mostHandles; ++handle) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        if (getpeername(handle, reinterpret_cast<sockaddr *>(&peer), &size) != 0 ||
            peer.sin_family != AF_INET || ntohs(peer.sin_port) != relay.url().port())
            continue;
        for (const auto &[level, option] : tcpOptions) {
            int value = -1;
            size = sizeof value;
            QCOMPARE(getsockopt(handle, level, option, &value, &size), 0);
            found.append(value);
        }
    }
    QCOMPARE(found, QList<int>({milliseconds, 1, 5, 2}));
#else
    QSKIP("looks at the socket as Linux shows it");
#endif
}

void TestDatabaseConnection::connectsAgainWithTheSameSettings()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite)
        return; // a file stays open
    TestDatabase database(DatabaseEngine::Postgres);
    for (const auto access : {Database::Access::ReadWrite, Database::Access::ReadOnly}) {
        Database::Options options;
        options.access = access;
        options.busyTimeout = 234ms;
        options.stalledAfter = 4567ms;
        options.name = u"the one that is lost"_s;
        const auto other = database.connect(options);
        const auto settings = [&other] {
            QStringList values;
            for (const QString &name :
                 {u"lock_timeout"_s, u"idle_in_transaction_session_timeout"_s, u"application_name"_s,
                  u"default_transaction_read_only"_s, u"client_min_messages"_s, u"client_encoding"_s,
                  u"search_path"_s, u"TimeZone"_s, u"default_transaction_isolation"_s,
                  u"tcp_keepalives_idle"_s, u"tcp_keepalives_interval"_s, u"tcp_keepalives_count"_s}) {
                Rows row = other->run(u"SELECT current_setting(?)"_s, {name});
                values.append(row.next() ? name + u' ' + row.text(0) : name);
            }
            Rows row = other->run(u"SELECT pg_backend_pid()"_s);
            return std::pair(values, row.next() ? row.integer(0) : 0);
        };
        const auto before = settings();
        QVERIFY(before.first.contains(u"lock_timeout 234ms"_s));
        QVERIFY(before.first.contains(u"application_name the one that is lost"_s));
        database->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                      "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
        QVERIFY_EXCEPTION_THROWN(settings(), StoreError);
        const auto after = settings();
        QCOMPARE(after.first, before.first);
        QVERIFY(after.second != before.second);
    }
}

QTEST_GUILESS_MAIN(TestDatabaseConnection)
#include "tst_database.moc"
