// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/migrations.h"
#include "tests/support/testdesk.h"

#include <QDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the tutorial's createdb.js makes, and rows as its readers add them by hand.
const QStringList tutorialTables{
    u"CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, number TEXT)"_s,
    u"CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT, number TEXT)"_s,
    u"CREATE TABLE proxy_numbers (id INTEGER PRIMARY KEY, number TEXT)"_s,
    u"CREATE TABLE rides (id INTEGER PRIMARY KEY, start TEXT, destination TEXT, datetime TEXT, "
    "customer_id INTEGER, driver_id INTEGER, number_id INTEGER, "
    "FOREIGN KEY (customer_id) REFERENCES customers(id), FOREIGN KEY (driver_id) REFERENCES drivers(id))"_s,
};

const QStringList tutorialRows{
    u"INSERT INTO customers (name, number) VALUES ('Caitlyn Carless', '31612345601'), ('Chris', "
    u"'+31612345602'), "
    "('Nobody', 'call the office')"_s,
    u"INSERT INTO drivers (name, number) VALUES ('David Driver', '31687654301'), ('Diana', '31687654302')"_s,
    u"INSERT INTO proxy_numbers (number) VALUES ('3197010220001'), ('+3197010220002')"_s,
    u"INSERT INTO rides (start, destination, datetime, customer_id, driver_id, number_id) VALUES "
    "('Depot', 'Dam', 'tomorrow around nine', 1, 1, 1), ('A', 'B', '2018-10-01 10:00', 2, 1, 2), "
    "('C', 'D', 'soon', 3, 2, 1)"_s,
};

/// The queries of the tutorial's own pages.
const QStringList tutorialQueries{
    u"SELECT id, name, number FROM customers ORDER BY id"_s,
    u"SELECT id, name, number FROM drivers ORDER BY id"_s,
    u"SELECT id, number FROM proxy_numbers ORDER BY id"_s,
    u"SELECT c.name, d.name, start, destination, datetime, p.number FROM rides r "
    "JOIN customers c ON c.id = r.customer_id JOIN drivers d ON d.id = r.driver_id "
    "JOIN proxy_numbers p ON p.id = r.number_id ORDER BY r.id"_s,
    u"SELECT c.number, d.number, p.number FROM rides r JOIN customers c ON r.customer_id = c.id "
    "JOIN drivers d ON r.driver_id = d.id JOIN proxy_numbers p ON p.id = r.number_id "
    "WHERE p.number = '3197010220001' AND (c.number = '31612345601' OR d.number = '31612345601')"_s,
};

QStringList rowsOf(Database &database, const QString &sql, int columns)
{
    QStringList lines;
    Rows rows = database.run(sql);
    while (rows.next()) {
        QStringList line;
        for (int i = 0; i < columns; ++i)
            line.append(rows.text(i));
        lines.append(line.join(u'|'));
    }
    return lines;
}

void runAll(Database &database, const QStringList &statements)
{
    for (const QString &statement : statements)
        database.runOnce(statement);
}

/// A desk over an upgraded tutorial database.
struct ImportDesk : TestDesk
{
    ImportDesk(const QStringList &rows = tutorialRows)
        : TestDesk(DatabaseEngine::Sqlite, TestDatabase::Schema::Empty)
    {
        runAll(*database, tutorialTables + rows);
    }

    void upgrade()
    {
        const auto migrated = migrate(*database, clock(), true);
        QVERIFY2(migrated.ok(), qPrintable(migrated.ok() ? QString() : migrated.problem().text));
        QVERIFY(dispatcher.adoptImports().ok());
    }
};

} // namespace

class TestDispatcherImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tutorialQueriesGiveTheSameRows();
    void backupIsMadeFirst();
    void importedRidesAnswerAtOnce();
    void brokenRowsAreReportedAndKept();
    void contestedLinesConnectNobody();
    void contestedLineComesBackWhenTheRivalEnds();
    void rowsAddedLaterByTheTutorialAreAdopted();
    void correctedPhoneGetsItsLegs();
    void importedRideNeverClosesByItself();
};

void TestDispatcherImport::tutorialQueriesGiveTheSameRows()
{
    ImportDesk desk;
    const int columns[] = {3, 3, 2, 6, 3};
    QList<QStringList> before;
    for (int i = 0; i < tutorialQueries.size(); ++i)
        before.append(rowsOf(*desk.database, tutorialQueries.at(i), columns[i]));
    QVERIFY(!before.last().isEmpty());
    desk.upgrade();
    for (int i = 0; i < tutorialQueries.size(); ++i)
        QCOMPARE(rowsOf(*desk.database, tutorialQueries.at(i), columns[i]), before.at(i));
}

void TestDispatcherImport::backupIsMadeFirst()
{
    ImportDesk desk;
    desk.upgrade();
    const QStringList copies =
        QDir(desk.database.folder()).entryList({u"birdcar.db.before-upgrade-from-0-*"_s});
    QCOMPARE(copies.size(), 1);
    DatabaseLocation location;
    location.file = desk.database.folder() + u'/' + copies.first();
    QCOMPARE(QFile::permissions(location.file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    auto copy = Database::open(location, {}).value();
    QCOMPARE(rowsOf(*copy, u"SELECT count(*) FROM rides"_s, 1), QStringList(u"3"_s));
    QCOMPARE(rowsOf(*copy, u"SELECT count(*) FROM sqlite_master WHERE name = 'legs'"_s, 1),
             QStringList(u"0"_s));
}

void TestDispatcherImport::importedRidesAnswerAtOnce()
{
    ImportDesk desk;
    desk.upgrade();
    InboundCall call;
    call.source = u"31612345602"_s;
    call.destination = u"3197010220002"_s;
    QCOMPARE(desk.dispatcher.answerCall(call)->transferTo->digits(), u"31687654301"_s);
    QVERIFY(!desk.text(u"31687654301"_s, u"3197010220001"_s, u"hello"_s)->unrouted);
    QCOMPARE(desk.outbox(), QStringList(u"3197010220001 > 31612345601: hello [pending]"_s));
}

void TestDispatcherImport::brokenRowsAreReportedAndKept()
{
    ImportDesk desk;
    desk.upgrade();
    QCOMPARE(desk.events(), QStringList({u"import_refused customer 3"_s, u"import_refused ride 3"_s}));
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM rides"_s), u"3"_s);
    QVERIFY(desk.dispatcher.adoptImports().ok());
    QCOMPARE(desk.events().size(), 2); // reported once
}

void TestDispatcherImport::contestedLinesConnectNobody()
{
    ImportDesk desk(
        {u"INSERT INTO customers (name, number) VALUES ('One', '31612345601'), ('Same phone', '31612345601')"_s,
         u"INSERT INTO drivers (name, number) VALUES ('David', '31687654301'), ('Diana', '31687654302')"_s,
         u"INSERT INTO proxy_numbers (number) VALUES ('3197010220001')"_s,
         u"INSERT INTO rides (start, destination, datetime, customer_id, driver_id, number_id) VALUES "
         "('A', 'B', 'x', 1, 1, 1), ('A', 'B', 'x', 2, 2, 1)"_s});
    desk.upgrade();
    const auto taken = desk.text(u"31612345601"_s, u"3197010220001"_s, u"which of you?"_s);
    QVERIFY(taken->unrouted == UnroutedReason::Ambiguous);
    // Each driver still reaches the one phone that both rides agree on.
    QVERIFY(!desk.text(u"31687654301"_s, u"3197010220001"_s, u"hello"_s)->unrouted);
    QVERIFY(!desk.text(u"31687654302"_s, u"3197010220001"_s, u"hello"_s)->unrouted);
    QVERIFY(desk.events().contains(u"import_contested ride 1"_s));
    QVERIFY(desk.events().contains(u"import_contested ride 2"_s));
}

void TestDispatcherImport::contestedLineComesBackWhenTheRivalEnds()
{
    ImportDesk desk(
        {u"INSERT INTO customers (name, number) VALUES ('One', '31612345601')"_s,
         u"INSERT INTO drivers (name, number) VALUES ('David', '31687654301'), ('Diana', '31687654302')"_s,
         u"INSERT INTO proxy_numbers (number) VALUES ('3197010220001')"_s,
         u"INSERT INTO rides (start, destination, datetime, customer_id, driver_id, number_id) VALUES "
         "('A', 'B', 'x', 1, 1, 1), ('A', 'B', 'x', 1, 2, 1)"_s});
    desk.upgrade();
    QVERIFY(desk.text(u"31612345601"_s, u"3197010220001"_s, u"?"_s)->unrouted == UnroutedReason::Ambiguous);
    QVERIFY(desk.dispatcher.cancelRide(RideId{1}).ok());
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(!desk.text(u"31612345601"_s, u"3197010220001"_s, u"now?"_s)->unrouted);
    QCOMPARE(desk.outbox().last(), u"3197010220001 > 31687654302: now? [pending]"_s);
}

void TestDispatcherImport::rowsAddedLaterByTheTutorialAreAdopted()
{
    ImportDesk desk;
    desk.upgrade();
    runAll(*desk.database,
           {u"INSERT INTO customers (name, number) VALUES ('Late', '31612345609')"_s,
            u"INSERT INTO rides (start, destination, datetime, customer_id, driver_id, number_id) "
            "VALUES ('E', 'F', 'now', 4, 2, 2)"_s});
    QCOMPARE(desk.dispatcher.sweep()->adopted, 0); // the phone first
    QCOMPARE(desk.dispatcher.sweep()->adopted, 1);
    QVERIFY(!desk.text(u"31612345609"_s, u"3197010220002"_s, u"hello"_s)->unrouted);
}

void TestDispatcherImport::correctedPhoneGetsItsLegs()
{
    ImportDesk desk;
    desk.upgrade();
    QVERIFY(desk.dispatcher.changePerson(Role::Customer, PersonId{3}, u"Somebody"_s, u"+31612345603"_s).ok());
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(!desk.text(u"31612345603"_s, u"3197010220001"_s, u"hello"_s)->unrouted);
}

void TestDispatcherImport::importedRideNeverClosesByItself()
{
    ImportDesk desk;
    desk.upgrade();
    desk.pass(24h * 365);
    QCOMPARE(desk.dispatcher.sweep()->closed, 0);
}

QTEST_GUILESS_MAIN(TestDispatcherImport)
#include "tst_dispatcherimport.moc"
