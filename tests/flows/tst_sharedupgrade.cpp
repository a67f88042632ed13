// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/dialect.h"
#include "app/store/migrations.h"
#include "app/store/schemalock.h"
#include "tests/flows/flowdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// Programs of different versions on one PostgreSQL database.
class TestSharedUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anUpgradeIsRefusedWhileAnOlderOneRuns();
    void anOlderOneStopsOnceANewerHasUpgraded();
};

void TestSharedUpgrade::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("BIRDCAR_TEST_PG_URL"))
        QSKIP("needs a PostgreSQL server, which BIRDCAR_TEST_PG_URL names");
}

void TestSharedUpgrade::anUpgradeIsRefusedWhileAnOlderOneRuns()
{
    FlowDesk desk(DatabaseEngine::Postgres);
    const Dialect &dialect = dialectOf(DatabaseEngine::Postgres);
    QVERIFY(desk.start());
    // As if the program that runs, and the database, were of before.
    dialect.setSchemaVersion(*desk.database, newestSchemaVersion() - 1);
    BirdcarProcess newer;
    newer.setup = desk.birdcar.setup;
    for (const CommandResult &refused :
         {newer.runPlain(newer.setup.options()), newer.run({u"list"_s, u"numbers"_s})}) {
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.errors.contains("older BirdCar is still running on it: BirdCar "),
                 refused.errors.constData());
    }
    QCOMPARE(dialect.schemaVersion(*desk.database), newestSchemaVersion() - 1);
    QVERIFY(desk.birdcar.isRunning());
    dialect.setSchemaVersion(*desk.database, newestSchemaVersion());
    QVERIFY2(newer.start(), newer.errors().constData()); // of the same version
}

void TestSharedUpgrade::anOlderOneStopsOnceANewerHasUpgraded()
{
    FlowDesk desk(DatabaseEngine::Postgres);
    QVERIFY(desk.startWithRide());
    const Dialect &dialect = dialectOf(DatabaseEngine::Postgres);
    const QString before = desk.database.scalar(u"SELECT count(*) FROM messages"_s);
    dialect.setSchemaVersion(*desk.database, newestSchemaVersion() + 1);
    QCOMPARE(desk.text(caitlyn, firstNumber, u"while it is connected"_s).status, 200); // nobody could upgrade
    QTRY_COMPARE(desk.textsTo(david).last(), u"while it is connected"_s);
    const QString then = desk.database.scalar(u"SELECT count(*) FROM messages"_s);
    QVERIFY(then > before);
    (void)desk.database.scalar(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                               " WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(desk.text(caitlyn, firstNumber, u"afterwards"_s).status, 503);
    QVERIFY(desk.call(caitlyn, firstNumber).webhook.answer.status == 503);
    QTRY_VERIFY(desk.birdcar.errors().contains("A newer BirdCar has upgraded the database"));
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM messages"_s), then);
    QVERIFY(SchemaLock(*desk.database).tryTake()); // it is in nobody's way
    SchemaLock(*desk.database).end();
    QVERIFY(desk.birdcar.isRunning());
    QCOMPARE(desk.birdcar.stop(), 0);
}

QTEST_GUILESS_MAIN(TestSharedUpgrade)
#include "tst_sharedupgrade.moc"
