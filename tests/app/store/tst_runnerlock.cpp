// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/runnerlock.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestRunnerLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneHasIt();
    void isTakenAnewIfTheFileIsGone();
    void isFreeAfterAKill();
    void saysWhyItCannotBeMade();
};

void TestRunnerLock::onlyOneHasIt()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"birdcar.db"_s);
    QVERIFY(!hasRunner(file));
    {
        RunnerLock runner(file);
        QVERIFY(*runner.tryTake());
        QVERIFY(hasRunner(file));
        RunnerLock second(file);
        QVERIFY(!*second.tryTake());
    }
    QVERIFY(!hasRunner(file));
    RunnerLock next(file);
    QVERIFY(*next.tryTake());
}

void TestRunnerLock::isTakenAnewIfTheFileIsGone()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"birdcar.db"_s);
    RunnerLock runner(file);
    QVERIFY(*runner.tryTake());
    runner.note("noted");
    runner.renew();
    QVERIFY(hasRunner(file));
    QVERIFY(QFile::remove(file + u".lock"_s));
    QVERIFY(!hasRunner(file));
    runner.renew();
    QVERIFY(hasRunner(file));
    QFile lock(file + u".lock"_s);
    QVERIFY(lock.open(QFile::ReadOnly));
    QCOMPARE(lock.readAll(), QByteArray("noted"));
    QVERIFY(lock.remove());
    RunnerLock quicker(file);
    QVERIFY(*quicker.tryTake());
    runner.renew();
    QVERIFY(hasRunner(file));
}

void TestRunnerLock::isFreeAfterAKill()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"birdcar.db"_s);
    QVERIFY(!hasRunner(file));
    QVERIFY(QFile(file + u".lock"_s).open(QFile::WriteOnly));
    QProcess holder;
    holder.start(u"flock"_s, {file + u".lock"_s, u"sh"_s, u"-c"_s, u"echo locked; exec sleep 60"_s});
    QVERIFY(holder.waitForReadyRead());
    QVERIFY(hasRunner(file));
    // The whole family: flock has handed the file to the shell it started.
    QProcess::execute(u"pkill"_s, {u"-KILL"_s, u"-P"_s, QString::number(holder.processId())});
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QTRY_VERIFY(!hasRunner(file));
}

void TestRunnerLock::saysWhyItCannotBeMade()
{
    RunnerLock lock(u"/nowhere/at/all/birdcar.db"_s);
    const auto taken = lock.tryTake();
    QVERIFY(!taken.ok());
    QVERIFY(taken.problem().text.contains(u"/nowhere/at/all/birdcar.db.lock"_s));
}

QTEST_GUILESS_MAIN(TestRunnerLock)
#include "tst_runnerlock.moc"
