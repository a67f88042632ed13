// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupkeeper.h"
#include "app/store/erasurestore.h"
#include "app/store/statementbreaker.h"
#include "tests/support/testdesk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Desk : TestDesk
{
    Desk() : TestDesk(DatabaseEngine::Sqlite), keeper(database.location(), u"test"_s, clock(), breaker)
    {
        caitlyn = customer(u"Caitlyn"_s, u"31612345601"_s);
    }

    /// Many megabytes, which take a while to copy.
    void fill(int rows)
    {
        database->run(u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                      "INSERT INTO events (kind, subject, detail, created_at) SELECT 'test', 'row ' || i, "
                      "hex(randomblob(400)), 'now' FROM n"_s,
                      {rows});
    }

    std::shared_ptr<StatementBreaker> breaker = std::make_shared<StatementBreaker>();
    BackupKeeper keeper;
    Person caitlyn;
};

} // namespace

class TestBackupKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesOneADay();
    void keepsThemAsLongAsTheDepotWants();
    void saysWhenOneCannotBeMadeAndWhenItCan();
    void othersWriteMeanwhile();
    void stopsWhenToldTo();
    void notesWhoWasErased();
};

void TestBackupKeeper::makesOneADay()
{
    Desk desk;
    const QSignalSpy changes(&desk.keeper, &BackupKeeper::listChanged);
    desk.keeper.check();
    QCOMPARE(desk.keeper.list().size(), 1);
    QCOMPARE(changes.size(), 1);
    desk.pass(23h);
    desk.keeper.check();
    QCOMPARE(desk.keeper.list().size(), 1);
    desk.pass(1h);
    desk.keeper.check();
    QCOMPARE(desk.keeper.list().size(), 2);
    QCOMPARE(desk.keeper.list().first().kind, BackupKind::Daily);
    desk.pass(1s);
    QVERIFY(desk.keeper.makeNow());
    QCOMPARE(desk.keeper.list().first().kind, BackupKind::Manual);
}

void TestBackupKeeper::keepsThemAsLongAsTheDepotWants()
{
    Desk desk;
    DepotSettings settings = desk.dispatcher.settings();
    settings.backupDays = 2;
    QVERIFY(desk.dispatcher.saveSettings(settings));
    for (int day = 0; day < 5; ++day) {
        desk.keeper.check();
        desk.pass(24h);
    }
    QCOMPARE(desk.keeper.list().size(), 3); // of today, of a day ago and of two
}

void TestBackupKeeper::saysWhenOneCannotBeMadeAndWhenItCan()
{
    Desk desk;
    QSignalSpy problems(&desk.keeper, &BackupKeeper::problemChanged);
    QFile inTheWay(desk.database.location().file + u".backups"_s);
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    desk.keeper.check();
    desk.keeper.check();
    QCOMPARE(problems.size(), 1); // said once
    QVERIFY(problems.first().first().toString().contains(inTheWay.fileName()));
    QVERIFY(inTheWay.remove());
    desk.keeper.check();
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems.last().first().toString().isEmpty());
    QCOMPARE(desk.keeper.list().size(), 1);
}

void TestBackupKeeper::othersWriteMeanwhile()
{
    Desk desk;
    desk.fill(30'000);
    std::atomic<bool> done = false;
    std::thread copying([&] {
        desk.keeper.check();
        done = true;
    });
    qint64 longest = 0;
    int written = 0;
    while (!done) {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(desk.dispatcher.recordEvent(u"test"_s, u"meanwhile"_s, {}));
        longest = qMax(longest, timer.elapsed());
        ++written;
        QThread::msleep(1);
    }
    copying.join();
    const auto backups = desk.keeper.list();
    QCOMPARE(backups.size(), 1);
    QVERIFY(backups.first().verified);
    QVERIFY2(written > 5, "the copy was too quick to tell");
    QVERIFY2(longest < 250, qPrintable(QString::number(longest))); // more would be answered by 503
}

void TestBackupKeeper::stopsWhenToldTo()
{
    Desk desk;
    desk.fill(100'000);
    std::atomic<bool> done = false;
    std::thread copying([&] {
        desk.keeper.check();
        done = true;
    });
    // Once it has begun
    const QDir folder(desk.database.location().file + u".backups"_s);
    while (folder.entryList(QDir::Files).isEmpty())
        QThread::msleep(1);
    QElapsedTimer timer;
    timer.start();
    while (!done) {
        desk.breaker->trip();
        QThread::msleep(5);
    }
    copying.join();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(desk.keeper.list().isEmpty());
    QCOMPARE(folder.entryList({u"*.db*"_s}, QDir::Files), QStringList());
}

void TestBackupKeeper::notesWhoWasErased()
{
    Desk desk;
    desk.keeper.check();
    const QString file = BackupFolder(desk.database.location().file).erasureFile();
    QVERIFY(readErasureFile(file).isEmpty());
    QVERIFY(desk.dispatcher.erasePerson(Role::Customer, desk.caitlyn.id, {})->finished);
    desk.keeper.noteErasures();
    const auto erasures = readErasureFile(file);
    QCOMPARE(erasures.size(), 1);
    QCOMPARE(erasures, ErasureStore(*desk.database).all());
    QFile content(file);
    QVERIFY(content.open(QFile::ReadOnly));
    const QByteArray text = content.readAll();
    QVERIFY(!text.contains("Caitlyn") && !text.contains("31612345601"));
}

QTEST_GUILESS_MAIN(TestBackupKeeper)
#include "tst_backupkeeper.moc"
