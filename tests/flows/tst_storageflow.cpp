// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backupfolder.h"
#include "tests/flows/flowdesk.h"
#include "tests/support/faultydisk.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFutureWatcher>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

void refill(int descriptor, const char *path)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    ::dup2(file, descriptor);
}

} // namespace

/// What happens to the database and the log under the running program, as MessageBird and an administrator
/// see it: what cannot be stored is not answered 200, calls are answered all the same, and nothing is lost.
class TestStorageFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diskFails_data();
    void diskFails();
    void aSlowDiskKeepsUp();
    void filesMayNotGrow();
    void lockedByAnotherProgram();
    void filesAreTakenAway_data();
    void filesAreTakenAway();
    void movedFileComesBack();
    void readOnlyFile();
    void damagedFile_data();
    void damagedFile();
    void damageIsMetOnTheWay();
    void logIsLost_data();
    void logIsLost();
    void resultsAreLost_data();
    void resultsAreLost();

private:
    static standin::PhoneText text(const QString &id);
    static bool isSound(FlowDesk &desk);
    static QByteArray doctor(FlowDesk &desk);
    static bool saw(const FlowDesk &desk, const QByteArray &words)
    {
        return desk.birdcar.errors().contains(words);
    }
};

standin::PhoneText TestStorageFlow::text(const QString &id)
{
    standin::PhoneText written;
    written.from = caitlyn;
    written.to = firstNumber;
    written.body = u"text "_s + id;
    written.messageId = id;
    return written;
}

bool TestStorageFlow::isSound(FlowDesk &desk)
{
    return desk.database.scalar(u"PRAGMA integrity_check"_s) == "ok"_L1;
}

QByteArray TestStorageFlow::doctor(FlowDesk &desk)
{
    return desk.birdcar.run({u"doctor"_s}).output.split('\n').value(0);
}

void TestStorageFlow::diskFails_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("full") << ENOSPC << QByteArray("The disk that holds the database is full");
    QTest::newRow("quota used up") << EDQUOT << QByteArray("The disk that holds the database is full");
    QTest::newRow("became read-only") << EROFS << QByteArray("it is read-only");
    QTest::newRow("broken") << EIO << QByteArray("disk I/O error (Input/output error)");
}

void TestStorageFlow::diskFails()
{
    QFETCH(int, error);
    QFETCH(QByteArray, words);
    FlowDesk desk(DatabaseEngine::Sqlite);
    FaultyDisk disk(desk.database.folder());
    desk.birdcar.setup.environment = disk.environment();
    QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());

    disk.failAlways(error);
    QCOMPARE(desk.text(text(u"a"_s)).status, 503);
    QCOMPARE(desk.text(text(u"b"_s)).status, 503);
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, david);
    QTRY_VERIFY2(saw(desk, "nothing can be stored: "), desk.birdcar.errors().constData());
    QVERIFY2(saw(desk, words), desk.birdcar.errors().constData());
    const QByteArray found = doctor(desk);
    QVERIFY2(found.startsWith("FAIL") && found.contains(words), found.constData());
    QVERIFY(isSound(desk));
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM messages WHERE direction = 'in'"_s), u"0"_s);
    QVERIFY(!saw(desk, "can be written again"));

    disk.heal();
    QTRY_VERIFY2(saw(desk, "can be written again"), desk.birdcar.errors().constData());
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(desk.text(text(u"a"_s)).status, 200);
        QCOMPARE(desk.text(text(u"b"_s)).status, 200);
    }
    QTRY_COMPARE(desk.textsTo(david).mid(1), QStringList({u"text a"_s, u"text b"_s}));
    QTRY_COMPARE(desk.listed(u"calls"_s, u"answer"_s), QStringList(u"transfer"_s));
    QVERIFY(isSound(desk));
    QCOMPARE(desk.birdcar.stop(), 0);
}

/// Five texts a second on a disk that takes 100 ms for a sync.
void TestStorageFlow::aSlowDiskKeepsUp()
{
    constexpr int texts = 15;
    FlowDesk desk(DatabaseEngine::Sqlite);
    FaultyDisk disk(desk.database.folder());
    desk.birdcar.setup.environment = disk.environment();
    QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());
    disk.slowDown(100ms);
    QList<qint64> times;
    int refused = 0;
    QTimer clock;
    int sent = 0;
    const auto write = [&] {
        QElapsedTimer elapsed;
        elapsed.start();
        auto *watcher = new QFutureWatcher<standin::WebhookResult>(&clock);
        connect(watcher, &QFutureWatcherBase::finished, this, [&, watcher, elapsed] {
            const int status = watcher->result().answer.status;
            if (status == 200)
                times.append(elapsed.elapsed());
            else if (status == 503)
                ++refused;
        });
        watcher->setFuture(desk.messageBird.sendText(text(QString::number(sent))));
        if (++sent == texts)
            clock.stop();
    };
    connect(&clock, &QTimer::timeout, this, write);
    clock.start(200ms);
    QTRY_COMPARE_WITH_TIMEOUT(times.size() + refused, texts, 30'000);
    disk.heal();
    std::sort(times.begin(), times.end());
    QVERIFY2(times.size() > texts / 2, QByteArray::number(refused).constData());
    QVERIFY2(times.at(times.size() / 2) < 1000, QByteArray::number(times.at(times.size() / 2)).constData());
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM messages WHERE direction = 'in'"_s),
             QString::number(times.size()));
}

void TestStorageFlow::filesMayNotGrow()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.startWithRide());
    const auto limitFiles = [&desk](rlim_t size) {
        const rlimit limit{size, RLIM_INFINITY};
        return ::prlimit(static_cast<pid_t>(desk.birdcar.processId()), RLIMIT_FSIZE, &limit, nullptr) == 0;
    };
    if (!limitFiles(4096))
        QSKIP("this user's own limit cannot be restored");
    QCOMPARE(desk.text(text(u"a"_s)).status, 503);
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, david);
    QTRY_VERIFY2(saw(desk, "The disk that holds the database is full"), desk.birdcar.errors().constData());
    QVERIFY(limitFiles(RLIM_INFINITY));
    QTRY_VERIFY(saw(desk, "can be written again"));
    QCOMPARE(desk.text(text(u"a"_s)).status, 200);
    QTRY_COMPARE(desk.textsTo(david).mid(1), QStringList(u"text a"_s));
}

void TestStorageFlow::lockedByAnotherProgram()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.startWithRide());
    desk.database->runOnce(u"BEGIN IMMEDIATE"_s);
    desk.database->runOnce(u"UPDATE customers SET name = 'changed by another'"_s);
    QCOMPARE(desk.text(text(u"a"_s)).status, 503);
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, david);
    QCOMPARE(desk.text(text(u"a"_s)).status, 503);
    QCOMPARE(desk.call(david, firstNumber).answer.destination, caitlyn);
    QTRY_VERIFY2(saw(desk, "nothing can be stored: The database is in use by another program"),
                 desk.birdcar.errors().constData());
    const QByteArray found = doctor(desk);
    QVERIFY2(found.startsWith("FAIL") && found.contains("locked"), found.constData());
    desk.database->runOnce(u"COMMIT"_s);

    QTRY_VERIFY(saw(desk, "can be written again"));
    QCOMPARE(desk.text(text(u"a"_s)).status, 200);
    QTRY_COMPARE(desk.textsTo(david).mid(1), QStringList(u"text a"_s));
    QTRY_COMPARE(desk.listed(u"calls"_s, u"callee"_s), QStringList({david, caitlyn}));
    QCOMPARE(desk.listed(u"customers"_s, u"name"_s),
             QStringList({u"changed by another"_s, u"changed by another"_s}));
}

void TestStorageFlow::filesAreTakenAway_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("replaced");
    QTest::addColumn<QByteArray>("words");
    const QByteArray deleted = "was deleted or moved";
    const QByteArray replaced = "was replaced by another file";
    QTest::newRow("database deleted") << u""_s << false << deleted;
    QTest::newRow("database replaced") << u""_s << true << replaced;
    QTest::newRow("log deleted") << u"-wal"_s << false << deleted;
    QTest::newRow("log replaced") << u"-wal"_s << true << replaced;
    QTest::newRow("shared memory deleted") << u"-shm"_s << false << deleted;
}

void TestStorageFlow::filesAreTakenAway()
{
    QFETCH(QString, ending);
    QFETCH(bool, replaced);
    QFETCH(QByteArray, words);
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.startWithRide());
    const QString file = desk.birdcar.setup.database + ending;
    const QByteArray other = "somebody else's\n";
    QVERIFY(QFile::remove(file));
    if (replaced)
        QVERIFY(writeFile(file, other));

    QCOMPARE(desk.text(text(u"a"_s)).status, 503);
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, david);
    QTRY_VERIFY2(saw(desk, words), desk.birdcar.errors().constData());
    // No other program makes new files, or writes where the running one does not look.
    const QByteArray found = doctor(desk);
    QVERIFY2(found.startsWith("FAIL") && found.contains("has another database open"), found.constData());
    QCOMPARE(desk.birdcar.run({u"list"_s, u"rides"_s}).status, 1);
    QCOMPARE(contentOf(file), replaced ? other : QByteArray());
    QCOMPARE(QFile::exists(file), replaced);
    QCOMPARE(desk.text(text(u"a"_s)).status, 503);
    if (ending.isEmpty() || replaced) {
        QCOMPARE(desk.birdcar.stop(), 0);
        return;
    }
    desk.birdcar.kill(); // what was committed is there all the same
    QVERIFY(desk.start());
    QCOMPARE(desk.text(text(u"a"_s)).status, 200);
    QTRY_COMPARE(desk.textsTo(david).mid(1), QStringList(u"text a"_s));
}

void TestStorageFlow::movedFileComesBack()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.startWithRide());
    const QString file = desk.birdcar.setup.database;
    QVERIFY(QFile::remove(file + u".lock"_s)); // which keeps a second one from running
    QTRY_VERIFY(QFile::exists(file + u".lock"_s));
    QVERIFY(QFile::rename(file, file + u".away"_s));
    QCOMPARE(desk.text(text(u"a"_s)).status, 503);
    QTRY_VERIFY(saw(desk, "was deleted or moved"));
    QVERIFY(QFile::rename(file + u".away"_s, file));
    QTRY_VERIFY(saw(desk, "can be written again"));
    QCOMPARE(desk.text(text(u"a"_s)).status, 200);
    QTRY_COMPARE(desk.textsTo(david).mid(1), QStringList(u"text a"_s));
    QVERIFY(isSound(desk));
}

void TestStorageFlow::readOnlyFile()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.startWithRide());
    const QString file = desk.birdcar.setup.database;
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    QCOMPARE(desk.text(text(u"a"_s)).status, 503);
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, david);
    QTRY_VERIFY2(saw(desk, "it is read-only"), desk.birdcar.errors().constData());
    const QByteArray found = doctor(desk);
    QVERIFY2(found.startsWith("FAIL") &&
                 found.contains(geteuid() == 0 ? "is read-only" : "cannot be written"),
             found.constData());
    QCOMPARE(desk.birdcar.stop(), 0);
    QVERIFY2(saw(desk, "answered calls are not recorded"), desk.birdcar.errors().constData());

    const CommandResult refused = desk.birdcar.runPlain(desk.birdcar.setup.options());
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains(geteuid() == 0 ? "is read-only" : "cannot be written"),
             refused.errors.constData());
    QVERIFY(!(QFile::permissions(file) & QFile::WriteOwner));

    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(desk.start());
    QCOMPARE(desk.text(text(u"a"_s)).status, 200);
    QTRY_COMPARE(desk.textsTo(david).mid(1), QStringList(u"text a"_s));
}

void TestStorageFlow::damagedFile_data()
{
    QTest::addColumn<int>("kept");
    QTest::addColumn<QByteArray>("instead");
    QTest::newRow("garbage at the beginning") << 0 << QByteArray(200, '?');
    QTest::newRow("cut off") << 8192 << QByteArray();
    QTest::newRow("cut off within the first page") << 600 << QByteArray();
    QTest::newRow("nothing left") << 0 << QByteArray();
}

void TestStorageFlow::damagedFile()
{
    QFETCH(int, kept);
    QFETCH(QByteArray, instead);
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.start());
    QVERIFY(desk.addPeople());
    QCOMPARE(desk.birdcar.stop(), 0);
    const QString damaged = desk.birdcar.file(u"damaged.db"_s);
    desk.database.scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QByteArray content = contentOf(desk.birdcar.setup.database);
    content = instead.isEmpty() ? content.left(kept) : instead + content.mid(instead.size());
    QVERIFY(writeFile(damaged, content));
    const auto backup =
        BackupFolder(damaged).make(*desk.database, BackupKind::Daily, QDateTime::currentDateTimeUtc());
    QVERIFY(backup.ok());
    desk.birdcar.setup.database = damaged;

    const CommandResult refused = desk.birdcar.runPlain(desk.birdcar.setup.options());
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains(backup->file.toUtf8()), refused.errors.constData()); // the way back
    QVERIFY2(refused.errors.contains("Cannot open the database"), refused.errors.constData());
    QVERIFY2(refused.errors.contains("not a database") || refused.errors.contains("malformed") ||
                 refused.errors.contains("the file is empty, though there are backups of it"),
             refused.errors.constData());
    const QByteArray found = doctor(desk);
    QVERIFY2(found.startsWith("FAIL"), found.constData());
    QVERIFY(contentOf(damaged) == content);

    const CommandResult restored =
        desk.birdcar.runPlain({u"restore"_s, backup->file, u"--database"_s, damaged});
    QVERIFY2(restored.status == 0, restored.errors.constData());
    QVERIFY2(desk.start(), desk.birdcar.errors().constData());
}

void TestStorageFlow::damageIsMetOnTheWay()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.birdcar.stop(), 0);
    const QString damaged = desk.birdcar.file(u"damaged.db"_s);
    desk.database.scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const qint64 pageSize = desk.database.scalar(u"PRAGMA page_size"_s).toLongLong();
    const qint64 page =
        desk.database.scalar(u"SELECT rootpage FROM sqlite_master WHERE name = 'messages'"_s).toLongLong();
    QByteArray content = contentOf(desk.birdcar.setup.database);
    content.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, '?'));
    QVERIFY(writeFile(damaged, content));
    desk.birdcar.setup.database = damaged;

    QVERIFY2(desk.start(), desk.birdcar.errors().constData());
    QCOMPARE(desk.text(text(u"a"_s)).status, 503);
    QCOMPARE(desk.text(text(u"b"_s)).status, 503);
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, david);
    QTRY_VERIFY2(saw(desk, "The database is damaged"), desk.birdcar.errors().constData());
    const QByteArray found = doctor(desk);
    QVERIFY2(found.startsWith("FAIL") && found.contains("damaged") && found.contains("birdcar restore"),
             found.constData());
    QVERIFY(!saw(desk, "can be written again"));
}

void TestStorageFlow::logIsLost_data()
{
    QTest::addColumn<QString>("log");
    QTest::newRow("closed") << u"closed"_s;
    QTest::newRow("on a full disk") << u"full"_s;
    QTest::newRow("nobody reads it") << u"broken"_s;
}

void TestStorageFlow::logIsLost()
{
    QFETCH(QString, log);
    FlowDesk desk(DatabaseEngine::Sqlite);
    int broken[2] = {-1, -1};
    QCOMPARE(::pipe2(broken, O_CLOEXEC), 0);
    ::close(broken[0]);
    desk.birdcar.setup.inChild = [log, writer = broken[1]] {
        if (log == "closed"_L1)
            ::close(STDERR_FILENO);
        else if (log == "full"_L1)
            refill(STDERR_FILENO, "/dev/full");
        else
            ::dup2(writer, STDERR_FILENO);
    };
    QVERIFY(desk.startWithRide());
    standin::PhoneCall forged;
    forged.source = caitlyn;
    forged.destination = firstNumber;
    forged.signing.flaw = standin::Signing::Flaw::WrongKey;
    QCOMPARE(desk.call(forged).webhook.answer.status, 401); // is logged
    desk.database->runOnce(u"BEGIN IMMEDIATE"_s);
    QCOMPARE(desk.text(text(u"a"_s)).status, 503); // is logged
    desk.database->runOnce(u"ROLLBACK"_s);
    QTRY_COMPARE(desk.text(text(u"a"_s)).status, 200);
    QTRY_COMPARE(desk.textsTo(david).mid(1), QStringList(u"text a"_s));
    QVERIFY(isSound(desk));
    // No line of the log went into a file that got its number.
    const QFileInfoList files = QDir(desk.database.folder()).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        QVERIFY2(!contentOf(file.filePath()).contains("birdcar.engine"), qPrintable(file.fileName()));
    QCOMPARE(desk.birdcar.stop(), 0);
    ::close(broken[1]);
}

void TestStorageFlow::resultsAreLost_data()
{
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("closed") << true;
    QTest::newRow("on a full disk") << false;
}

void TestStorageFlow::resultsAreLost()
{
    QFETCH(bool, isClosed);
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.birdcar.run({u"list"_s, u"rides"_s}).status, 0);
    desk.birdcar.setup.inChild = [isClosed] {
        if (isClosed)
            ::close(STDOUT_FILENO);
        else
            refill(STDOUT_FILENO, "/dev/full");
    };
    const CommandResult lost = desk.birdcar.run({u"list"_s, u"rides"_s});
    QCOMPARE(lost.status, 1);
    QVERIFY2(lost.errors.contains("could not be written"), lost.errors.constData());
}

QTEST_GUILESS_MAIN(TestStorageFlow)
#include "tst_storageflow.moc"
