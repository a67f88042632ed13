// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backupfolder.h"
#include "app/store/databasecheck.h"
#include "app/store/migrations.h"
#include "app/store/outboxstore.h"
#include "app/store/ridestore.h"
#include "tests/support/faultydisk.h"
#include "tests/support/faultydiskcontrol.h"
#include "tests/support/testdesk.h"

#include <QDir>
#include <QTest>

#include <cerrno>
#include <functional>
#include <limits>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int never = std::numeric_limits<int>::max();
const auto caitlyn = u"31612345601"_s;
const auto david = u"31687654301"_s;
const auto pool = u"3197010220001"_s;

/// Everything that a use case may change, but for what is different each time by design.
QStringList stateOf(const TestDesk &desk)
{
    static const QStringList queries{
        u"SELECT 'customer ' || name || ' ' || number FROM customers ORDER BY id"_s,
        u"SELECT 'ride ' || id || ' ' || state || ' ' || start || ' ' || number_id FROM rides ORDER BY id"_s,
        u"SELECT 'leg ' || ride_id || ' ' || phone || ' ' || other_phone || ' ' || "
        "COALESCE(hold_until, '-') || ' ' || COALESCE(released_at, '-') FROM legs ORDER BY id"_s,
        u"SELECT 'message ' || direction || ' ' || state || ' ' || recipient || ' ' || body FROM messages ORDER BY id"_s,
        u"SELECT 'call ' || caller || ' ' || COALESCE(callee, '-') FROM calls ORDER BY id"_s,
        u"SELECT 'unrouted ' || kind || ' ' || reason FROM unrouted ORDER BY id"_s,
        u"SELECT 'event ' || kind || ' ' || subject FROM events ORDER BY id"_s,
        u"SELECT 'token ' || token FROM used_tokens ORDER BY token"_s,
    };
    const auto other = desk.database.connect();
    QStringList lines;
    for (const QString &query : queries) {
        Rows rows = other->run(query);
        while (rows.next())
            lines.append(rows.text(0));
    }
    Rows check = other->run(u"PRAGMA integrity_check"_s);
    lines.append(check.next() ? check.text(0) : u"not checked"_s);
    return lines;
}

struct UseCase
{
    const char *name;
    std::function<bool(TestDesk &)> run;
    std::function<bool(TestDesk &)> before = [](TestDesk &) { return true; };
};

bool inTransaction(TestDesk &desk, const std::function<void()> &work)
{
    try {
        desk.database->inTransaction(work);
        return true;
    } catch (const StoreError &) {
        return false;
    }
}

bool claim(TestDesk &desk)
{
    return inTransaction(desk, [&desk] {
        if (OutboxStore(*desk.database, u"test"_s).claim({desk.now(), 16}).texts.size() != 2)
            qFatal("the confirmations are not due");
    });
}

bool settle(TestDesk &desk)
{
    return inTransaction(desk, [&desk] {
        OutboxStore outbox(*desk.database, u"test"_s);
        QList<SendResult> results;
        for (const ClaimedText &text : outbox.takeOrphans({}))
            results.append({.id = text.id, .providerId = u"id of "_s + text.recipient, .at = desk.now()});
        outbox.settle(results);
    });
}

Ride shown; ///< to whoever edits it

bool show(TestDesk &desk)
{
    shown = RideStore(*desk.database).find(RideId{1}).value();
    return true;
}

bool edit(TestDesk &desk)
{
    return desk.dispatcher.changeRide({shown, u"Harbour"_s, shown.destination, shown.dueAt, {}, {}}).ok();
}

const QList<UseCase> useCases{
    {"a ride is created",
     [](TestDesk &desk) {
         const auto people = std::pair(desk.dispatcher.findPerson(Role::Customer, u'+' + caitlyn),
                                       desk.dispatcher.findPerson(Role::Driver, u'+' + david));
         return people.first && people.second && desk.ride(*people.first, *people.second);
     }},
    {"a ride is closed", [](TestDesk &desk) { return desk.dispatcher.closeRide(RideId{1}, {}).ok(); }},
    {"a ride is cancelled", [](TestDesk &desk) { return desk.dispatcher.cancelRide(RideId{1}).ok(); }},
    {"a ride is opened again", [](TestDesk &desk) { return desk.dispatcher.reopenRide(RideId{1}).ok(); },
     [](TestDesk &desk) { return desk.dispatcher.cancelRide(RideId{1}).ok(); }},
    {"a ride gets another driver",
     [](TestDesk &desk) { return desk.dispatcher.changeDriver(RideId{1}, PersonId{2}).ok(); },
     [](TestDesk &desk) { return desk.driver(u"Diana"_s, u"31687654302"_s).id == PersonId{2}; }},
    {"a ride is changed", edit, show},
    {"a cancellation is taken back",
     [](TestDesk &desk) { return desk.dispatcher.undo(RideId{1}, UndoKind::Cancel).ok(); },
     [](TestDesk &desk) { return desk.dispatcher.cancelRide(RideId{1}, 10s).ok(); }},
    {"a stranger's text is taken into a ride",
     [](TestDesk &desk) {
         return desk.dispatcher.link({UnroutedId{1}, RideId{1}, Role::Customer, {}, false}).ok();
     },
     [](TestDesk &desk) { return desk.text(u"31699999999"_s, pool, u"hello"_s, u"id-2"_s).ok(); }},
    {"texts are claimed", claim},
    {"the outcome of texts is written down", settle, claim},
    {"a text comes",
     [](TestDesk &desk) { return desk.text(caitlyn, pool, u"where are you?"_s, u"id-1"_s).ok(); }},
    {"a text of a stranger comes",
     [](TestDesk &desk) { return desk.text(u"31699999999"_s, pool, u"hello"_s, u"id-2"_s).ok(); }},
    {"a call is written down", [](TestDesk &desk) { return desk.dispatcher.flush().ok(); }},
    {"a list is imported",
     [](TestDesk &desk) {
         QList<ImportRow> rows;
         for (int i = 10; i < 30; ++i)
             rows.append({u"Customer %1"_s.arg(i), u"+316123456%1"_s.arg(i)});
         return desk.dispatcher.importPeople(Role::Customer, rows).ok();
     }},
};

void prepare(TestDesk &desk)
{
    desk.database->runOnce(u"PRAGMA synchronous = OFF"_s); // quicker
    const Person customer = desk.customer(u"Caitlyn"_s, caitlyn);
    const Person driver = desk.driver(u"David"_s, david);
    desk.number(pool);
    desk.number(u"3197010220002"_s);
    if (!desk.ride(customer, driver))
        qFatal("no ride");
    InboundCall call;
    call.source = caitlyn;
    call.destination = pool;
    if (!desk.dispatcher.answerCall(call))
        qFatal("no call");
    desk.database->runOnce(u"PRAGMA synchronous = FULL"_s);
}

} // namespace

/// The n-th read, write, sync, truncation or making of a file fails, for every n, once or from then on: each
/// use case has done all or nothing, says which, and works the next time.
class TestFailingDisk : public QObject
{
    Q_OBJECT

public:
    enum class Failure { Once, ForGood, Read };
    Q_ENUM(Failure)

private Q_SLOTS:
    void doesAllOrNothing_data();
    void doesAllOrNothing();
    void upgradesAllOrNothing_data() { addFailures(); }
    void upgradesAllOrNothing();
    void backupIsWholeOrNothing_data() { addFailures(); }
    void backupIsWholeOrNothing();

private:
    static void addFailures();
    static void failRead(FaultyDisk &disk, int operation);
    static void fail(FaultyDisk &disk, int operation, bool forGood);
    /// Sets the next operation to fail: of the many pages between the first ones and the last ones some.
    static void goOn(int &operation, int &total, const FaultyDisk &disk);
};

void TestFailingDisk::doesAllOrNothing_data()
{
    QTest::addColumn<int>("useCase");
    QTest::addColumn<Failure>("failure");
    for (int i = 0; i < useCases.size(); ++i) {
        QTest::addRow("%s, one operation fails", useCases.at(i).name) << i << Failure::Once;
        QTest::addRow("%s, the disk fills up", useCases.at(i).name) << i << Failure::ForGood;
        QTest::addRow("%s, one read fails", useCases.at(i).name) << i << Failure::Read;
    }
}

void TestFailingDisk::doesAllOrNothing()
{
    QFETCH(int, useCase);
    QFETCH(Failure, failure);
    const auto &run = useCases.at(useCase).run;
    QStringList done;
    {
        TestDesk desk(DatabaseEngine::Sqlite);
        prepare(desk);
        QVERIFY(useCases.at(useCase).before(desk));
        QVERIFY(run(desk));
        done = stateOf(desk);
    }
    constexpr int atLeast = 2;                         // a write and its sync
    const int step = failure == Failure::Read ? 3 : 1; // of the many
    for (int operation = 1;; operation += step) {
        TestDesk desk(DatabaseEngine::Sqlite);
        prepare(desk);
        QVERIFY(useCases.at(useCase).before(desk));
        const QStringList before = stateOf(desk);
        QVERIFY(before != done);
        QStringList troubles;
        connect(&desk.dispatcher, &Dispatcher::storageFailed, this,
                [&troubles](const Problem &problem) { troubles += problem.text; });
        FaultyDisk disk(desk.database.folder());
        if (failure == Failure::Read) {
            desk.database->runOnce(u"PRAGMA shrink_memory"_s); // so that there is something to read
            failRead(disk, operation);
        } else {
            fail(disk, operation, failure == Failure::ForGood);
        }
        const bool said = run(desk);
        disk.heal();
        if (disk.operations() < operation) {
            QVERIFY(said && (operation > atLeast || failure == Failure::Read));
            return;
        }
        QCOMPARE(stateOf(desk), said ? done : before);
        if (!said && !run(desk)) {
            // SQLite takes what cannot be read for damage: nothing is trusted until the file is opened anew.
            QVERIFY2(failure == Failure::Read, qPrintable(troubles.join(u", "_s)));
            QCOMPARE(stateOf(desk), before);
            continue;
        }
        QCOMPARE(stateOf(desk), done);
    }
}

void TestFailingDisk::addFailures()
{
    QTest::addColumn<bool>("forGood");
    QTest::newRow("one operation fails") << false;
    QTest::newRow("the disk fills up") << true;
}

void TestFailingDisk::fail(FaultyDisk &disk, int operation, bool forGood)
{
    birdcarUseFaultyDisk(QFile::encodeName(disk.controlFile()).constData());
    if (forGood)
        disk.failFrom(operation, ENOSPC);
    else
        disk.failOnce(operation, EIO);
}

void TestFailingDisk::failRead(FaultyDisk &disk, int operation)
{
    birdcarUseFaultyDisk(QFile::encodeName(disk.controlFile()).constData());
    disk.failRead(operation, EIO);
}

void TestFailingDisk::goOn(int &operation, int &total, const FaultyDisk &disk)
{
    constexpr int first = 15;
    constexpr int last = 25;
    constexpr int step = 7;
    if (operation == never) {
        total = disk.operations();
        operation = 1;
    } else {
        operation += operation < first || operation > total - last ? 1 : step;
    }
}

void TestFailingDisk::upgradesAllOrNothing()
{
    QFETCH(bool, forGood);
    constexpr int formerVersion = 13;
    QByteArray former;
    {
        TestDatabase database(DatabaseEngine::Sqlite, TestDatabase::Schema::Empty);
        TestDatabase::makeSchema(*database, formerVersion);
        database->run(u"INSERT INTO customers (name, number) VALUES ('Caitlyn', ?)"_s, {caitlyn});
        database->runOnce(u"PRAGMA journal_mode = DELETE"_s);
        QFile file(database.location().file);
        QVERIFY(file.open(QFile::ReadOnly));
        former = file.readAll();
    }
    for (int operation = never, total = never; operation <= total;) {
        const QTemporaryDir folder;
        DatabaseLocation location;
        location.file = folder.filePath(u"birdcar.db"_s);
        QFile file(location.file);
        QVERIFY(file.open(QFile::WriteOnly) && file.write(former) == former.size());
        file.close();
        const auto upgrade = [&location] {
            const auto opened = Database::open(location, {});
            return opened && migrate(**opened, systemClock(), true);
        };
        FaultyDisk disk(folder.path());
        fail(disk, operation, forGood);
        const bool said = upgrade();
        disk.heal();
        const QFileInfoList copies = QDir(folder.path()).entryInfoList({u"*.before-upgrade-*"_s});
        for (const QFileInfo &copy : copies)
            QVERIFY2(inspectBackup(copy.filePath()), qPrintable(copy.fileName()));
        QVERIFY(said || upgrade());
        const auto upgraded = Database::open(location, {}).value();
        QVERIFY(checkEverything(*upgraded));
        Rows rows = upgraded->run(u"SELECT name FROM customers"_s);
        QVERIFY(rows.next() && rows.text(0) == "Caitlyn"_L1);
        goOn(operation, total, disk);
    }
}

void TestFailingDisk::backupIsWholeOrNothing()
{
    QFETCH(bool, forGood);
    TestDesk desk(DatabaseEngine::Sqlite);
    prepare(desk);
    const BackupFolder backups(desk.database.location().file);
    for (int operation = never, total = never; operation <= total;) {
        FaultyDisk disk(desk.database.folder());
        fail(disk, operation, forGood);
        const auto made = backups.make(*desk.database, BackupKind::Manual, desk.now());
        disk.heal();
        const QList<BackupRecord> listed = backups.list();
        QCOMPARE(listed.size(), made ? 1 : 0);
        for (const BackupRecord &backup : listed) {
            QVERIFY(backup.verified && inspectBackup(backup.file));
            backups.remove(backup);
        }
        QCOMPARE(QDir(backups.path()).entryList(QDir::Files), QStringList());
        goOn(operation, total, disk);
    }
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
