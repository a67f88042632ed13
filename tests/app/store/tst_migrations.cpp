// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/dialect.h"
#include "app/store/migrations.h"
#include "app/store/reader.h"
#include "app/store/schemalock.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void makesTheNewestSchemaOnce();
    void upgradesEverySchema();
    void refusesANewerDatabase();
    void namesTheWayBackFromANewerDatabase();
    void refusesTheDatabaseOfAnotherProgram();
    void leavesTheUpgradeToTheRunner();
    void anOlderProgramThatRunsKeepsTheUpgradeAway();
    void severalStartAtOnce();
    void saysWhenThereIsNoSchemaToUse();
    void aLostConnectionMeetsTheUpgrade();
    void oneLiveLegForAPhoneOnANumber();
    void whatIsThereAlreadyCountsAsSeen();
    void indexesWhatIsThereForTheSearch();
    void indexesFurtherPhonesThatAreThere();
    void beginsATimelineAndPurgesNothing();
    void theTutorialsInsertsStillRun();
    void refusesFilesThatAreNoDatabase_data();
    void refusesFilesThatAreNoDatabase();
};

void TestMigrations::makesTheNewestSchemaOnce()
{
    TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Schema::Empty);
    QVERIFY(migrate(*database, systemClock(), true).ok());
    QCOMPARE(dialectOf(database->engine()).schemaVersion(*database), newestSchemaVersion());
    database->run(u"INSERT INTO drivers (name) VALUES ('kept')"_s);
    QVERIFY(migrate(*database, systemClock(), false).ok());
    QCOMPARE(database.scalar(u"SELECT name FROM drivers"_s), u"kept"_s);
    QVERIFY(
        QDir(database.folder()).entryList({u"*before-upgrade*"_s}).isEmpty()); // there was nothing to keep
}

/// With what the tutorial's own program wrote into each.
void TestMigrations::upgradesEverySchema()
{
    // A server takes a second for each: there every sixth has to do.
    const int step = TestDatabase::currentEngine() == DatabaseEngine::Sqlite ? 1 : 6;
    for (int version = newestSchemaVersion() - 1; version > 0; version -= step) {
        TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Schema::Empty);
        TestDatabase::makeSchema(*database, version);
        database->runOnce(u"INSERT INTO customers (name, number) VALUES ('Caitlyn', '31612345601')"_s);
        database->runOnce(u"INSERT INTO drivers (name, number) VALUES ('David', '31687654301')"_s);
        database->runOnce(u"INSERT INTO proxy_numbers (number) VALUES ('3197010220001')"_s);
        database->runOnce(
            u"INSERT INTO rides (start, destination, datetime, customer_id, driver_id, number_id) "
            "VALUES ('Depot', 'Dam square', 'tonight', 1, 1, 1)"_s);
        const auto upgraded = migrate(*database, systemClock(), true);
        QVERIFY2(upgraded.ok(),
                 qPrintable(u"%1: %2"_s.arg(version).arg(upgraded ? QString() : upgraded.problem().text)));
        QCOMPARE(dialectOf(database->engine()).schemaVersion(*database), newestSchemaVersion());
        QCOMPARE(
            database.scalar(u"SELECT c.name || d.name || n.number || r.destination || r.datetime || r.state "
                            "FROM rides r JOIN customers c ON c.id = r.customer_id "
                            "JOIN drivers d ON d.id = r.driver_id "
                            "JOIN proxy_numbers n ON n.id = r.number_id"_s),
            u"CaitlynDavid3197010220001Dam squaretonightopen"_s);
        if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite) {
            const QString copies = u"*.before-upgrade-from-%1-*"_s.arg(version);
            QCOMPARE(QDir(database.folder()).entryList({copies}).size(), 1);
        }
    }
}

void TestMigrations::refusesANewerDatabase()
{
    TestDatabase database(TestDatabase::currentEngine());
    dialectOf(database->engine()).setSchemaVersion(*database, newestSchemaVersion() + 1);
    const auto refused = migrate(*database, systemClock(), true);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().text.contains(u"newer BirdCar"_s), qPrintable(refused.problem().text));
    QCOMPARE(dialectOf(database->engine()).schemaVersion(*database), newestSchemaVersion() + 1);
}

void TestMigrations::namesTheWayBackFromANewerDatabase()
{
    TestDatabase database(TestDatabase::currentEngine());
    const int newest = newestSchemaVersion();
    dialectOf(database->engine()).setSchemaVersion(*database, newest + 2);
    const auto refusal = [&database] { return migrate(*database, systemClock(), true).problem().text; };
    if (TestDatabase::currentEngine() == DatabaseEngine::Postgres) {
        QVERIFY2(refusal().contains(u"the server's backup"_s), qPrintable(refusal()));
        return;
    }
    QVERIFY2(refusal().contains(u"No copy from before"_s), qPrintable(refusal()));
    const auto addCopy = [&database](int version, const QString &time) {
        const QString name =
            u"%1.before-upgrade-from-%2-%3Z"_s.arg(database.location().file).arg(version).arg(time);
        QFile file(name);
        return file.open(QFile::WriteOnly) ? name : QString();
    };
    addCopy(newest - 1, u"20260101T101010123"_s);
    const QString right = addCopy(newest, u"20261001T101010123"_s);
    addCopy(newest + 1, u"20261101T101010123"_s); // this program cannot open it either
    QVERIFY2(refusal().endsWith(
                 u": birdcar restore \"%1\" --database \"%2\""_s.arg(right, database.location().file)),
             qPrintable(refusal()));
}

void TestMigrations::refusesTheDatabaseOfAnotherProgram()
{
    TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Schema::Empty);
    database->runOnce(u"CREATE TABLE bookmarks (url TEXT)"_s);
    const auto refused = migrate(*database, systemClock(), true);
    QVERIFY(!refused.ok());
    QCOMPARE(dialectOf(database->engine()).tables(*database), QSet<QString>{u"bookmarks"_s});
}

void TestMigrations::leavesTheUpgradeToTheRunner()
{
    TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Schema::Empty);
    QVERIFY(!migrate(*database, systemClock(), false).ok());
    QVERIFY(dialectOf(database->engine()).tables(*database).isEmpty());
}

void TestMigrations::anOlderProgramThatRunsKeepsTheUpgradeAway()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite)
        QSKIP("there the runner's lock does it");
    TestDatabase database(TestDatabase::currentEngine());
    auto older = database.connect({.name = u"BirdCar Nørth \\'"_s});
    QVERIFY(migrate(*older, systemClock(), true).ok());
    QVERIFY(migrate(*database, systemClock(), true).ok()); // one of the same version
    const int before = newestSchemaVersion() - 1;
    dialectOf(database->engine()).setSchemaVersion(*older, before);

    const auto newer = database.connect({.name = u"BirdCar south"_s});
    const auto refused = migrate(*newer, systemClock(), true);
    QVERIFY(!refused.ok());
    const QString text = refused.problem().text;
    QVERIFY2(text.contains(u"older BirdCar is still running"_s) && text.contains(u"BirdCar N"_s) &&
                 text.contains(u"rth"_s) && !text.contains(u"south"_s),
             qPrintable(text));
    QCOMPARE(dialectOf(database->engine()).schemaVersion(*newer), before);
    older.reset();
    dialectOf(database->engine()).setSchemaVersion(*newer, newestSchemaVersion());
    QVERIFY(migrate(*newer, systemClock(), true).ok());
}

void TestMigrations::severalStartAtOnce()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite)
        QSKIP("there is one runner there");
    const TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Schema::Empty);
    QStringList refusals;
    QMutex mutex;
    std::vector<std::unique_ptr<QThread>> programs;
    for (int i = 0; i < 4; ++i) {
        programs.emplace_back(QThread::create([&] {
            const auto own = database.connect();
            const auto migrated = migrate(*own, systemClock(), true);
            const QMutexLocker locker(&mutex);
            if (!migrated)
                refusals.append(migrated.problem().text);
        }));
        programs.back()->start();
    }
    for (const auto &program : programs)
        program->wait();
    QCOMPARE(refusals, QStringList());
    QCOMPARE(dialectOf(database->engine()).schemaVersion(*database), newestSchemaVersion());
}

void TestMigrations::saysWhenThereIsNoSchemaToUse()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite)
        QSKIP("there is always one");
    const TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Schema::Empty);
    database->runOnce(u"SET search_path = nowhere"_s);
    const auto refused = migrate(*database, systemClock(), true);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().text.contains(u"schema"_s), qPrintable(refused.problem().text));
}

void TestMigrations::aLostConnectionMeetsTheUpgrade()
{
    if (TestDatabase::currentEngine() == DatabaseEngine::Sqlite)
        QSKIP("a file is not lost");
    TestDatabase database(TestDatabase::currentEngine());
    const auto runner = database.connect({.name = u"BirdCar north"_s});
    QVERIFY(migrate(*runner, systemClock(), true).ok());
    const auto cut = [&] {
        (void)database.scalar(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                              "WHERE application_name = 'BirdCar north'"_s);
        QVERIFY_EXCEPTION_THROWN(runner->run(u"SELECT 1"_s), StoreError);
    };
    const auto write = [&runner] {
        runner->inTransaction([&runner] { runner->run(u"INSERT INTO drivers (name) VALUES ('new')"_s); });
    };
    cut();
    write(); // nothing has changed
    SchemaLock newer(*database);
    QVERIFY(!newer.tryTake()); // it shares the lock again
    cut();
    QVERIFY(QTest::qWaitFor([&newer] { return newer.tryTake(); }));
    QVERIFY_EXCEPTION_THROWN(write(), StoreError); // it does not write into an upgrade
    dialectOf(database->engine()).setSchemaVersion(*database, newestSchemaVersion() + 1);
    newer.end();
    try {
        write();
        QFAIL("it writes on");
    } catch (const StoreError &error) {
        QVERIFY(error.kind() == StoreError::Kind::Outdated);
        QVERIFY2(error.toProblem().text.contains(u"newer BirdCar"_s), qPrintable(error.text()));
    }
    QVERIFY_EXCEPTION_THROWN(runner->run(u"SELECT 1"_s), StoreError);
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"1"_s);
    QTRY_VERIFY(newer.tryTake()); // it is in nobody's way, as soon as the server has noticed that it left
}

void TestMigrations::oneLiveLegForAPhoneOnANumber()
{
    TestDatabase database(TestDatabase::currentEngine());
    database->runOnce(u"INSERT INTO customers (name) VALUES ('c')"_s);
    database->runOnce(u"INSERT INTO drivers (name) VALUES ('d')"_s);
    database->runOnce(u"INSERT INTO proxy_numbers (number) VALUES ('n')"_s);
    database->runOnce(u"INSERT INTO rides (customer_id, driver_id, number_id) VALUES (1, 1, 1)"_s);
    const QString leg =
        u"INSERT INTO legs (ride_id, number_id, proxy, phone, other_phone, via_proxy, role, opened_at) "
        "VALUES (1, 1, '1', '2', '3', '1', 'customer', 'now')"_s;
    database->runOnce(leg);
    QVERIFY_EXCEPTION_THROWN(database->runOnce(leg), StoreError);
    database->runOnce(u"UPDATE legs SET released_at = 'now'"_s);
    database->runOnce(leg);
    QCOMPARE(database.scalar(u"SELECT count(*) FROM legs"_s), u"2"_s);
}

void TestMigrations::whatIsThereAlreadyCountsAsSeen()
{
    TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Schema::Empty);
    TestDatabase::makeSchema(*database, 6);
    database->runOnce(u"INSERT INTO rides (state) VALUES ('open'), ('closed')"_s);
    const QString text =
        u"INSERT INTO messages (direction, kind, ride_id, proxy, sender, recipient, body, state, created_at, "
        "arrived_at) VALUES ('%1', '%2', %3, '1', '2', '3', 'x', '%4', 'now', 'now')"_s;
    database->runOnce(text.arg(u"in"_s, u"inbound"_s, u"1"_s, u"received"_s));
    database->runOnce(text.arg(u"out"_s, u"forward"_s, u"1"_s, u"failed"_s));
    database->runOnce(text.arg(u"out"_s, u"forward"_s, u"2"_s, u"failed"_s));
    database->runOnce(text.arg(u"in"_s, u"inbound"_s, u"NULL"_s, u"received"_s));
    database->runOnce(u"INSERT INTO unrouted (kind, message_id, reason, created_at) "
                      "VALUES ('text', 4, 'no_ride', 'now')"_s);
    QVERIFY(migrate(*database, systemClock(), true).ok());
    QCOMPARE(database.scalar(u"SELECT count(*) FROM messages WHERE unread = 1"_s), u"0"_s);
    QCOMPARE(database.scalar(u"SELECT count(*) FROM unrouted WHERE waiting = 1"_s), u"0"_s);
    QCOMPARE(database.scalar(u"SELECT id FROM messages WHERE state = 'failed' AND failure = 'open'"_s),
             u"2"_s); // of the ride that is still open
}

void TestMigrations::indexesWhatIsThereForTheSearch()
{
    TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Schema::Empty);
    TestDatabase::makeSchema(*database, 6);
    database->runOnce(u"INSERT INTO customers (name, number) VALUES ('Caitlyn Carless', '31612345678')"_s);
    database->runOnce(
        u"INSERT INTO rides (start, destination, customer_id) VALUES ('Depot', 'Dam square', 1)"_s);
    QVERIFY(migrate(*database, systemClock(), true).ok());
    Reader reader(database.connect({.access = Database::Access::ReadOnly}));
    RideQuestion question;
    for (const QString &typed : {u"arles"_s, u"squa"_s, u"c"_s}) {
        question.search = typed;
        QCOMPARE(reader.rideList(question)->rides.size(), 1);
    }
    database->runOnce(u"UPDATE customers SET name = 'Beatrix Bold'"_s);
    question.search = u"arles"_s;
    QCOMPARE(reader.rideList(question)->rides.size(), 0);
}

void TestMigrations::indexesFurtherPhonesThatAreThere()
{
    TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Schema::Empty);
    TestDatabase::makeSchema(*database, 13);
    database->runOnce(u"INSERT INTO customers (name, number, phone) VALUES ('Caitlyn', '31612345678', "
                      "'31612345678')"_s);
    database->runOnce(u"INSERT INTO further_phones (role, person_id, phone, created_at) VALUES "
                      "('customer', 1, '31698765432', '2026-01-01T00:00:00.000Z')"_s);
    QVERIFY(migrate(*database, systemClock(), true).ok());
    Reader reader(database.connect({.access = Database::Access::ReadOnly}));
    QCOMPARE(reader.people(Role::Customer, u"98765"_s, 10)->size(), 1);
    QCOMPARE(reader.people(Role::Driver, u"98765"_s, 10)->size(), 0);
    QCOMPARE(database.scalar(u"SELECT count(*) FROM begun_work"_s), u"0"_s);
}

void TestMigrations::beginsATimelineAndPurgesNothing()
{
    TestDatabase database(TestDatabase::currentEngine(), TestDatabase::Schema::Empty);
    TestDatabase::makeSchema(*database, 13);
    database->runOnce(u"INSERT INTO messages (direction, kind, proxy, sender, recipient, body, state, "
                      "created_at, arrived_at) VALUES ('in', 'inbound', '1', '2', '1', 'words', 'received', "
                      "'2020-01-01T00:00:00.000Z', '2020-01-01T00:00:00.000Z')"_s);
    QVERIFY(migrate(*database, systemClock(), true).ok());
    QCOMPARE(database.scalar(u"SELECT body FROM messages WHERE purged_at IS NULL"_s), u"words"_s);
    QCOMPARE(database.scalar(u"SELECT count(*) FROM timelines"_s), u"1"_s);
    QCOMPARE(database.scalar(u"SELECT name FROM timelines"_s).size(), 32);
    TestDatabase other(TestDatabase::currentEngine());
    QVERIFY(other.scalar(u"SELECT name FROM timelines"_s) !=
            database.scalar(u"SELECT name FROM timelines"_s));
}

void TestMigrations::theTutorialsInsertsStillRun()
{
    TestDatabase database(TestDatabase::currentEngine());
    database->runOnce(u"INSERT INTO rides (start, destination, datetime) VALUES ('a', 'b', 'tonight')"_s);
    QCOMPARE(database.scalar(u"SELECT office_note || driver_note || revision FROM rides"_s), u"0"_s);
    QCOMPARE(database.scalar(u"SELECT state FROM rides"_s), u"open"_s);
}

void TestMigrations::refusesFilesThatAreNoDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("name,number\nCaitlyn,+31612345678\n");
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("almost") << QByteArray("SQLite format 2\0 and more", 25);
}

void TestMigrations::refusesFilesThatAreNoDatabase()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    DatabaseLocation location;
    location.file = folder.filePath(u"file"_s);
    QFile file(location.file);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
    file.close();
    const auto refused = Database::open(location, {});
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().text.contains(location.file), qPrintable(refused.problem().text));
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
