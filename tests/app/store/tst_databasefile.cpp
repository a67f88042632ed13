// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/databasefile.h"
#include "app/store/openfiles.h"
#include "app/store/runnerlock.h"
#include "tests/support/testdatabase.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cerrno>
#include <cstring>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

/// Where a database may lie, and what is noticed about its files while they are open.
class TestDatabaseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesDisksOfOtherComputers_data();
    void refusesDisksOfOtherComputers();
    void leavesDisksOfOtherComputersAlone();
    void tellsHowMuchRoomThereIs_data();
    void tellsHowMuchRoomThereIs();
    void readOnlyFileIsRefused();
    void systemErrorsAreNamed_data();
    void systemErrorsAreNamed();
    void noWriteIntoFilesThatAreGone_data();
    void noWriteIntoFilesThatAreGone();
    void damageStays();
    void allFilesOfANewDatabaseAreKnown();
    void otherProcessesCompareTheFiles();
};

void TestDatabaseFile::refusesDisksOfOtherComputers_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("refused");
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "CIFS", "fuse.sshfs"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "apfs", "NTFS", "fuse", ""})
        QTest::newRow(*type ? type : "unknown") << QByteArray(type) << false;
}

void TestDatabaseFile::refusesDisksOfOtherComputers()
{
    QFETCH(QByteArray, type);
    QTEST(isNetworkFileSystem(type), "refused");
}

void TestDatabaseFile::leavesDisksOfOtherComputersAlone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"share/depot/birdcar.db"_s);
    QString asked;
    const auto refused = prepareDatabaseFile(file, [&asked](const QString &where) {
        asked = where;
        return QByteArray("nfs4");
    });
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().text.contains("on another computer (nfs4)"_L1),
             qPrintable(refused.problem().text));
    QCOMPARE(asked, folder.path());
    QVERIFY(QDir(folder.path()).isEmpty());

    const QString used = folder.filePath(u"birdcar.db"_s);
    QVERIFY(prepareDatabaseFile(used, [](const QString &) { return QByteArray("ext4"); }));
    QVERIFY(!prepareDatabaseFile(used, [](const QString &) { return QByteArray("cifs"); }));
}

void TestDatabaseFile::tellsHowMuchRoomThereIs_data()
{
    QTest::addColumn<qint64>("database");
    QTest::addColumn<qint64>("free");
    QTest::addColumn<int>("room");
    const auto row = [](const char *name, qint64 database, qint64 free, DiskRoom room) {
        QTest::newRow(name) << database * mebibyte << free * mebibyte << static_cast<int>(room);
    };
    row("plenty", 10, 5000, DiskRoom::Enough);
    row("just enough", 10, 200, DiskRoom::Enough);
    row("little", 10, 199, DiskRoom::Little);
    row("little for a large one", 1000, 1999, DiskRoom::Little);
    row("enough for a large one", 1000, 2000, DiskRoom::Enough);
    row("none", 1000, 0, DiskRoom::None);
}

void TestDatabaseFile::tellsHowMuchRoomThereIs()
{
    QFETCH(qint64, database);
    QFETCH(qint64, free);
    QTEST(static_cast<int>(roomFor(database, free)), "room");
}

void TestDatabaseFile::readOnlyFileIsRefused()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"birdcar.db"_s);
    QVERIFY(prepareDatabaseFile(file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    const auto refused = prepareDatabaseFile(file);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().text.contains(file), qPrintable(refused.problem().text));
    QVERIFY(!(QFile::permissions(file) & QFile::WriteOwner));
}

void TestDatabaseFile::systemErrorsAreNamed_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("full") << ENOSPC << u"The disk that holds the database is full."_s;
    QTest::newRow("quota") << EDQUOT << u"The disk that holds the database is full."_s;
    QTest::newRow("read-only") << EROFS << u"The database cannot be written: it is read-only."_s;
    QTest::newRow("not allowed") << EACCES << u"The database cannot be written: it is read-only."_s;
    QTest::newRow("broken") << EIO
                            << u"The database cannot be reached: disk I/O error (%1)."_s.arg(
                                   QString::fromLocal8Bit(std::strerror(EIO)));
    QTest::newRow("none") << 0 << u"The database cannot be reached: disk I/O error."_s;
}

void TestDatabaseFile::systemErrorsAreNamed()
{
    QFETCH(int, number);
    const StoreError error(StoreError::Kind::Connection, u"disk I/O error"_s);
    QTEST(error.withSystemError(number).toProblem().text, "sentence");
    const StoreError busy(StoreError::Kind::Busy, u"locked"_s);
    QCOMPARE(busy.withSystemError(number).kind(), StoreError::Kind::Busy);
}

void TestDatabaseFile::noWriteIntoFilesThatAreGone_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("replaced");
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QTest::addRow("deleted %s", qPrintable(ending)) << ending << false;
        QTest::addRow("replaced %s", qPrintable(ending)) << ending << true;
    }
}

void TestDatabaseFile::noWriteIntoFilesThatAreGone()
{
    QFETCH(QString, ending);
    QFETCH(bool, replaced);
    TestDatabase database;
    const QString file = database.location().file + ending;
    const auto write = [&] {
        database->inTransaction([&] { database->run(u"INSERT INTO drivers (name) VALUES ('x')"_s); });
    };
    write();
    QVERIFY(QFile::rename(file, file + u".away"_s));
    if (replaced)
        QVERIFY(QFile(file).open(QFile::WriteOnly));
    try {
        write();
        QFAIL("written into a file that nobody finds");
    } catch (const StoreError &error) {
        QCOMPARE(error.kind(), StoreError::Kind::Gone);
        QVERIFY2(error.text().startsWith(file), qPrintable(error.text()));
    }
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"1"_s); // reads go on
    QFile::remove(file);
    QVERIFY(QFile::rename(file + u".away"_s, file));
    write();
    QCOMPARE(database.scalar(u"SELECT count(*) FROM drivers"_s), u"2"_s);
}

void TestDatabaseFile::damageStays()
{
    TestDatabase database;
    const auto number = [&](const QString &sql) { return database.scalar(sql).toLongLong(); };
    const qint64 size = number(u"PRAGMA page_size"_s);
    const qint64 page = number(u"SELECT rootpage FROM sqlite_master WHERE name = 'used_tokens'"_s);
    database.scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const auto broken = database.connect();
    QFile file(database.location().file); // stays open: closed, it would take the locks along
    QVERIFY(file.open(QFile::ReadWrite) && file.seek((page - 1) * size) &&
            file.write(QByteArray(size, '?')) == size && file.flush());
    const auto harmless = [&] { broken->run(u"INSERT INTO drivers (name) VALUES ('x')"_s); };
    broken->inTransaction(harmless);
    QVERIFY_EXCEPTION_THROWN(broken->run(u"SELECT * FROM used_tokens"_s).next(), StoreError);
    try {
        broken->inTransaction(harmless);
        QFAIL("written into a damaged file");
    } catch (const StoreError &error) {
        QCOMPARE(error.kind(), StoreError::Kind::Damaged);
    }
}

void TestDatabaseFile::allFilesOfANewDatabaseAreKnown()
{
    const QTemporaryDir folder;
    DatabaseLocation location;
    location.file = folder.filePath(u"new.db"_s);
    const auto database = Database::open(location, {}).value();
    const QByteArray atOnce = database->files().fingerprint();
    QCOMPARE(atOnce.count(' '), 2);
    database->inTransaction([&] { database->runOnce(u"CREATE TABLE t (id INTEGER)"_s); });
    QCOMPARE(OpenFiles(location.file).fingerprint(), atOnce);
}

void TestDatabaseFile::otherProcessesCompareTheFiles()
{
    TestDatabase database;
    const QString file = database.location().file;
    {
        RunnerLock runner(file);
        QVERIFY(*runner.tryTake());
        QVERIFY(checkRunnersFiles(file)); // nothing is noted yet
        runner.note(database->files().fingerprint());
        QVERIFY(checkRunnersFiles(file));
        QVERIFY(QFile::rename(file, file + u".away"_s));
        QVERIFY(!checkRunnersFiles(file));
    }
    QVERIFY(checkRunnersFiles(file)); // nobody has it open any more
}

QTEST_GUILESS_MAIN(TestDatabaseFile)
#include "tst_databasefile.moc"
