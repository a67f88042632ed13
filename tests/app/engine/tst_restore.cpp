// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/restore.h"
#include "app/store/backup.h"
#include "app/store/backupfolder.h"
#include "app/store/erasurestore.h"
#include "app/store/migrations.h"
#include "app/store/missedstore.h"
#include "tests/support/testdatabase.h"

#include "app/dispatcher.h"

#include <QFile>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2026, 12, 24), QTime(17, 0), Qt::UTC);

/// A depot whose database nobody has open but while it is worked on.
class Depot
{
public:
    Depot() { m_location.file = m_folder.filePath(u"birdcar.db"_s); }

    const DatabaseLocation &location() const { return m_location; }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    Clock clock() const
    {
        return [this] { return m_now; };
    }
    void pass(std::chrono::milliseconds time) { m_now = m_now.addDuration(time); }

    /// Opens the database as a command does, and lets `work` use it.
    template <typename Work>
    auto with(Work work)
    {
        if (const auto finished = finishRestore(m_location); !finished)
            qFatal("%s", qPrintable(finished.problem().text));
        const auto database = Database::open(m_location, {});
        if (!database || !migrate(**database, clock(), true))
            qFatal("cannot open the database");
        Dispatcher dispatcher(**database, clock(), u"test"_s);
        return work(**database, dispatcher);
    }

    void add(const QString &name, const QString &digits, Role role = Role::Customer)
    {
        with([&](Database &, Dispatcher &dispatcher) {
            if (!dispatcher.addPerson(role, name, u'+' + digits))
                qFatal("cannot add");
        });
    }

    /// The people of the database, by id.
    QStringList names()
    {
        return with([](Database &database, Dispatcher &) {
            QStringList names;
            Rows rows = database.run(u"SELECT name FROM customers ORDER BY id"_s);
            while (rows.next())
                names.append(rows.text(0));
            return names;
        });
    }

    QString scalar(const QString &sql)
    {
        return with([&](Database &database, Dispatcher &) {
            Rows rows = database.run(sql);
            return rows.next() ? rows.text(0) : QString();
        });
    }

    QString backUp()
    {
        return with([&](Database &database, Dispatcher &) {
            const auto made = BackupFolder(m_location.file).make(database, BackupKind::Daily, m_now);
            return made ? made->file : QString();
        });
    }

    Result<QString> restore(const QString &file) { return Restore(m_location, file, clock()).run(); }

    /// A ride of the first customer and the first driver with its two texts.
    void ride()
    {
        with([&](Database &, Dispatcher &dispatcher) {
            (void)dispatcher.addNumber(u"+3197010220001"_s);
            NewRide form;
            form.customerId = PersonId{1};
            form.driverId = PersonId{1};
            form.start = u"Depot"_s;
            form.destination = u"Dam"_s;
            form.at = m_now.addDuration(1h);
            if (const auto made = dispatcher.createRide(form); !made)
                qFatal("%s", qPrintable(made.problem().text));
        });
    }

    void erase(PersonId id)
    {
        with([&](Database &, Dispatcher &dispatcher) {
            EraseStep step;
            while (!step.finished) {
                const auto next = dispatcher.erasePerson(Role::Customer, id, step.after);
                if (!next)
                    qFatal("%s", qPrintable(next.problem().text));
                step = *next;
            }
        });
    }

    QByteArray content(const QString &file) const
    {
        QFile source(file);
        return source.open(QFile::ReadOnly) ? source.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
    DatabaseLocation m_location;
    QDateTime m_now = start;
};

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheBackupInPlace();
    void canBeTakenBack();
    void leavesTheOldOrTheNewWhereverItEnds_data();
    void leavesTheOldOrTheNewWhereverItEnds();
    void refusesWhatCannotBeUsed_data();
    void refusesWhatCannotBeUsed();
    void refusesWhileABirdCarRuns();
    void refusesWhileSomebodyHasItOpen();
    void takesABackupWithItsUnwrittenPages();
    void bringsBackADamagedDatabase_data();
    void bringsBackADamagedDatabase();
    void needsNoDatabaseToReplace();
    void upgradesABackupOfAFormerVersion();
    void doubtsEveryUnsentText();
    void erasesAgain_data();
    void erasesAgain();
    void doesNotEraseWhoCameBack();
    void keepsUsedTokensUsed();
    void keepsWhoWantsNoTexts();
    void fetchesNothingFromBefore();
};

void TestRestore::putsTheBackupInPlace()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    const QString backup = depot.backUp();
    const QByteArray before = depot.content(backup);
    depot.add(u"Chris"_s, u"31612345602"_s);
    depot.pass(1h);
    const auto kept = depot.restore(backup);
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.problem().text));
    QCOMPARE(depot.names(), QStringList{u"Caitlyn"_s});
    QCOMPARE(depot.content(backup), before); // it is only read
    QCOMPARE(depot.scalar(u"SELECT kind FROM events ORDER BY id DESC LIMIT 1"_s), u"database_restored"_s);
    const auto backups = BackupFolder(depot.location().file).list();
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups.first().kind, BackupKind::Replaced);
    QVERIFY(backups.first().verified);
    QCOMPARE(backups.first().customers, 2);
    QVERIFY(!QFile::exists(depot.location().file + u".restoring"_s));
}

void TestRestore::canBeTakenBack()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    const QString backup = depot.backUp();
    depot.add(u"Chris"_s, u"31612345602"_s);
    depot.pass(1h);
    const auto kept = depot.restore(backup);
    QVERIFY(kept);
    depot.pass(1min);
    QVERIFY(depot.restore(*kept));
    QCOMPARE(depot.names(), QStringList({u"Caitlyn"_s, u"Chris"_s}));
}

void TestRestore::leavesTheOldOrTheNewWhereverItEnds_data()
{
    QTest::addColumn<int>("steps");
    for (int steps = 0; steps <= 11; ++steps)
        QTest::addRow("after %d", steps) << steps;
}

void TestRestore::leavesTheOldOrTheNewWhereverItEnds()
{
    QFETCH(int, steps);
    constexpr int commitStep = 10;
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    const QString backup = depot.backUp();
    depot.add(u"Chris"_s, u"31612345602"_s);
    {
        Restore restore(depot.location(), backup, depot.clock());
        for (int i = 0; i < steps; ++i) {
            const auto done = restore.step();
            QVERIFY2(done, qPrintable(done ? QString() : done.problem().text));
            QCOMPARE(*done, i == 10);
        }
    } // as if the process had ended here: nothing is tidied up
    const QStringList before{u"Caitlyn"_s, u"Chris"_s};
    QCOMPARE(depot.names(), steps < commitStep ? before : QStringList{u"Caitlyn"_s});
    QCOMPARE(depot.scalar(u"PRAGMA integrity_check"_s), u"ok"_s);
    depot.add(u"Carol"_s, u"31612345603"_s); // and it can be written
    depot.pass(1min);
    const auto again = depot.restore(backup); // what was left is in nobody's way
    QVERIFY2(again, qPrintable(again ? QString() : again.problem().text));
    QCOMPARE(depot.names(), QStringList{u"Caitlyn"_s});
    const auto backups = BackupFolder(depot.location().file).list();
    QCOMPARE(backups.size(), steps < commitStep ? 2 : 3); // no second name of what was not replaced
}

void TestRestore::refusesWhatCannotBeUsed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("why");
    QTest::newRow("missing") << u"missing.db"_s << u"There is no file"_s;
    QTest::newRow("the database itself") << u"birdcar.db"_s << u"the database itself"_s;
    QTest::newRow("text") << u"text.db"_s << u"not a whole SQLite database"_s;
    QTest::newRow("cut off") << u"short.db"_s << u"cannot be restored"_s;
    QTest::newRow("damaged inside") << u"damaged.db"_s << u"it is damaged"_s;
    QTest::newRow("of another program") << u"foreign.db"_s << u"not a database of BirdCar"_s;
    QTest::newRow("of a newer version") << u"newer.db"_s << u"newer BirdCar"_s;
}

void TestRestore::refusesWhatCannotBeUsed()
{
    QFETCH(QString, name);
    QFETCH(QString, why);
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    const QByteArray whole = depot.content(depot.backUp());
    const auto write = [&](const QString &file, const QByteArray &content) {
        QFile target(depot.path(file));
        QVERIFY(target.open(QFile::WriteOnly));
        target.write(content);
    };
    const auto change = [&](const QString &file, const QString &sql) {
        DatabaseLocation location;
        location.file = depot.path(file);
        const auto database = Database::open(location, {});
        QVERIFY(database);
        (*database)->runOnce(sql);
    };
    write(u"text.db"_s, QByteArray(4096, 'x'));
    write(u"short.db"_s, whole.first(whole.size() / 2));
    QByteArray damaged = whole;
    // Not where the schema is: then it would not be a database at all.
    const QString root = depot.scalar(u"SELECT rootpage FROM sqlite_master WHERE name = 'messages_ride'"_s);
    damaged.replace((root.toLongLong() - 1) * 4096, 100, QByteArray(100, '\xff'));
    write(u"damaged.db"_s, damaged);
    change(u"foreign.db"_s, u"CREATE TABLE bookmarks (url TEXT)"_s);
    write(u"newer.db"_s, whole);
    change(u"newer.db"_s, u"PRAGMA user_version = 9999"_s);
    const auto refused = depot.restore(depot.path(name));
    QVERIFY(!refused);
    QVERIFY2(refused.problem().text.contains(why), qPrintable(refused.problem().text));
    QCOMPARE(depot.names(), QStringList{u"Caitlyn"_s});
    QVERIFY(!QFile::exists(depot.location().file + u".restoring"_s));
    QCOMPARE(BackupFolder(depot.location().file).list().size(), 1);
}

void TestRestore::refusesWhileABirdCarRuns()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    const QString backup = depot.backUp();
    RunnerLock lock(depot.location().file);
    QVERIFY(*lock.tryTake());
    const auto refused = depot.restore(backup);
    QVERIFY(!refused);
    QVERIFY2(refused.problem().text.contains(u"is running"_s), qPrintable(refused.problem().text));
}

void TestRestore::refusesWhileSomebodyHasItOpen()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    const QString backup = depot.backUp();
    depot.add(u"Chris"_s, u"31612345602"_s);
    const auto other = Database::open(depot.location(), {});
    QVERIFY(other);
    (*other)->run(u"SELECT count(*) FROM rides"_s);
    const auto refused = depot.restore(backup);
    QVERIFY(!refused);
    QCOMPARE(refused.problem().kind, Problem::Kind::Busy);
    QCOMPARE(depot.names(), QStringList({u"Caitlyn"_s, u"Chris"_s}));
    QCOMPARE(BackupFolder(depot.location().file).list().size(), 1);
}

void TestRestore::takesABackupWithItsUnwrittenPages()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    DatabaseLocation other;
    other.file = depot.path(u"other.db"_s);
    QVERIFY(QFile::copy(depot.backUp(), other.file));
    const auto database = Database::open(other, {});
    QVERIFY(database);
    (*database)->run(u"UPDATE customers SET name = 'Only in the log'"_s);
    // Copied as a file while it is open: the change is in the log beside it.
    const QString copy = depot.path(u"copy.db"_s);
    QVERIFY(QFile::copy(other.file, copy));
    QVERIFY(QFile::copy(other.file + u"-wal"_s, copy + u"-wal"_s));
    QVERIFY(depot.restore(copy));
    QCOMPARE(depot.names(), QStringList{u"Only in the log"_s});
}

void TestRestore::bringsBackADamagedDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("not even a database") << QByteArray(8192, 'x');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("shorter than a page") << QByteArray("SQLite format 3");
}

void TestRestore::bringsBackADamagedDatabase()
{
    QFETCH(QByteArray, content);
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    const QString backup = depot.backUp();
    {
        QFile file(depot.location().file);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(content);
        QFile log(depot.location().file + u"-wal"_s); // which must not be taken for the new one's
        QVERIFY(log.open(QFile::WriteOnly | QFile::Truncate));
        log.write(QByteArray(5000, 'w'));
    }
    depot.pass(1h);
    const auto kept = depot.restore(backup);
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.problem().text));
    QCOMPARE(depot.names(), QStringList{u"Caitlyn"_s});
    if (content.isEmpty())
        return;
    QCOMPARE(depot.content(*kept), content); // as it was, for whoever can read something from it
    QVERIFY(!BackupFolder(depot.location().file).list().first().verified);
}

void TestRestore::needsNoDatabaseToReplace()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    const QString backup = depot.backUp();
    QVERIFY(QFile::remove(depot.location().file));
    const auto kept = depot.restore(backup);
    QVERIFY(kept);
    QVERIFY(kept->isEmpty());
    QCOMPARE(depot.names(), QStringList{u"Caitlyn"_s});
}

void TestRestore::upgradesABackupOfAFormerVersion()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    DatabaseLocation old;
    old.file = depot.path(u"old.db"_s);
    {
        const auto database = Database::open(old, {});
        QVERIFY(database);
        TestDatabase::makeSchema(**database, 6);
        (*database)->runOnce(u"INSERT INTO customers (name, number) VALUES ('Old', '31612345609')"_s);
    }
    const auto kept = depot.restore(old.file);
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.problem().text));
    QCOMPARE(depot.names(), QStringList{u"Old"_s});
    QCOMPARE(depot.scalar(u"PRAGMA user_version"_s), QString::number(newestSchemaVersion()));
}

void TestRestore::doubtsEveryUnsentText()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    depot.add(u"David"_s, u"31687654301"_s, Role::Driver);
    depot.ride();
    const QString backup = depot.backUp();
    const QString reference = depot.scalar(u"SELECT reference FROM messages ORDER BY id LIMIT 1"_s);
    depot.pass(1h);
    QVERIFY(depot.restore(backup));
    QCOMPARE(depot.scalar(u"SELECT count(*) FROM messages WHERE state = 'sending' AND owner IS NULL "
                          "AND attempts = 1 AND first_attempt_at = created_at"_s),
             u"2"_s);
    QCOMPARE(depot.scalar(u"SELECT count(*) FROM messages"_s), u"2"_s);
    QCOMPARE(depot.scalar(u"SELECT reference FROM messages ORDER BY id LIMIT 1"_s), reference);
}

void TestRestore::erasesAgain_data()
{
    QTest::addColumn<bool>("databaseLost");
    QTest::addColumn<bool>("renamed");
    QTest::newRow("known by the database") << false << false;
    QTest::newRow("known by the file beside the backups") << true << false;
    QTest::newRow("renamed before that") << false << true;
}

void TestRestore::erasesAgain()
{
    QFETCH(bool, databaseLost);
    QFETCH(bool, renamed);
    Depot depot;
    depot.add(u"Zebulon"_s, u"31612345601"_s);
    depot.add(u"Chris"_s, u"31612345602"_s);
    depot.add(u"David"_s, u"31687654301"_s, Role::Driver);
    depot.ride(); // open in the backup
    const QString backup = depot.backUp();
    depot.with([&](Database &database, Dispatcher &dispatcher) {
        QVERIFY(dispatcher.closeRide(RideId{1}));
        database.run(u"UPDATE messages SET state = 'sent'"_s);
        if (renamed) {
            QVERIFY(dispatcher.changePerson(Role::Customer, PersonId{1}, u"Zebulon Married"_s,
                                            u"+31612345601"_s));
        }
    });
    depot.erase(PersonId{1});
    if (databaseLost) {
        const auto erasures =
            depot.with([](Database &database, Dispatcher &) { return ErasureStore(database).all(); });
        QVERIFY(writeErasureFile(BackupFolder(depot.location().file).erasureFile(), erasures));
        QVERIFY(QFile::remove(depot.location().file));
    }
    depot.pass(1h);
    const auto kept = depot.restore(backup);
    QVERIFY2(kept, qPrintable(kept ? QString() : kept.problem().text));
    QCOMPARE(depot.names(), QStringList({u"(erased)"_s, u"Chris"_s}));
    QCOMPARE(depot.scalar(u"SELECT state FROM rides"_s), u"closed"_s);
    QCOMPARE(depot.scalar(u"SELECT count(*) FROM messages WHERE recipient = '31612345601' OR body LIKE "
                          "'%Zebulon%'"_s),
             u"0"_s);
    QCOMPARE(depot.scalar(u"SELECT count(*) FROM legs WHERE released_at IS NULL"_s), u"0"_s);
    // And once more, from the same backup: the new database knows it, too.
    depot.pass(1h);
    QVERIFY(depot.restore(backup));
    QCOMPARE(depot.names().first(), u"(erased)"_s);
    // Nothing of the name is in the file.
    QVERIFY(!depot.content(depot.location().file).contains("Zebulon"));
}

void TestRestore::doesNotEraseWhoCameBack()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    depot.erase(PersonId{1});
    depot.add(u"Caitlyn"_s, u"31612345601"_s); // a customer again, by her own will
    const QString backup = depot.backUp();
    depot.pass(1h);
    QVERIFY(depot.restore(backup));
    QCOMPARE(depot.names(), QStringList({u"(erased)"_s, u"Caitlyn"_s}));
}

void TestRestore::keepsUsedTokensUsed()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    const QString backup = depot.backUp();
    depot.with([](Database &database, Dispatcher &) {
        database.run(u"INSERT INTO used_tokens (token, expires_at) VALUES ('fresh', ?), ('old', ?)"_s,
                     {start.addSecs(60), start.addSecs(-60)});
    });
    QVERIFY(depot.restore(backup));
    QCOMPARE(depot.scalar(u"SELECT group_concat(token) FROM used_tokens"_s), u"fresh"_s);
}

void TestRestore::keepsWhoWantsNoTexts()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    depot.add(u"Chris"_s, u"31612345602"_s);
    const auto want = [&depot](PersonId id, bool optedOut) {
        return depot.with([&](Database &, Dispatcher &dispatcher) {
            return dispatcher.setOptedOut(Role::Customer, id, optedOut).ok();
        });
    };
    QVERIFY(want(PersonId{1}, true));
    const QString backup = depot.backUp();
    depot.pass(1h);
    QVERIFY(want(PersonId{1}, false) && want(PersonId{2}, true));
    QVERIFY(depot.restore(backup));
    QCOMPARE(depot.scalar(u"SELECT group_concat(digits) FROM opt_outs WHERE ended_at IS NULL"_s),
             u"31612345602"_s);
}

void TestRestore::fetchesNothingFromBefore()
{
    Depot depot;
    depot.add(u"Caitlyn"_s, u"31612345601"_s);
    const QString backup = depot.backUp();
    depot.pass(1h);
    QVERIFY(depot.restore(backup));
    const QDateTime restoredAt =
        depot.with([](Database &database, Dispatcher &) { return MissedStore(database).past().restoredAt; });
    QCOMPARE(restoredAt, start.addDuration(1h));
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
