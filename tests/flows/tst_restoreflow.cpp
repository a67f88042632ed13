// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"
#include "tests/support/windowhand.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using standin::Route;

namespace {

constexpr int patience = 20'000;

/// A depot whose database no test has open, so that it can be replaced.
struct Depot : FlowDesk
{
    Depot() : FlowDesk(DatabaseEngine::Sqlite) { birdcar.setup.database = databaseFile(); }

    QString databaseFile() const { return birdcar.file(u"depot.db"_s); }
    QDir backups() const { return QDir(databaseFile() + u".backups"_s); }

    QStringList customers() const { return listed(u"customers"_s, u"name"_s); }
};

} // namespace

/// Backups and restoring as people at the command line see them.
class TestRestoreFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRunningProgramMakesABackup();
    void sendsNothingTwiceAfterARestore();
    void sendsAfterARestoreWhatHadNotLeft();
    void refusesWhileTheProgramRuns();
    void killedAtAnyMoment();
    void theWindowOpensAnewAfterARestore();
};

void TestRestoreFlow::theRunningProgramMakesABackup()
{
    Depot depot;
    QVERIFY(depot.startWithRide());
    QTRY_COMPARE_WITH_TIMEOUT(depot.backups().entryList({u"daily-*.db"_s}).size(), 1, patience);
    QCOMPARE(depot.birdcar.stop(), 0);
    const CommandResult doctor = depot.birdcar.run({u"doctor"_s});
    QVERIFY2(doctor.output.contains("Backups: The newest is of "), doctor.output.constData());
}

void TestRestoreFlow::sendsNothingTwiceAfterARestore()
{
    Depot depot;
    QVERIFY(depot.start());
    QVERIFY(depot.addPeople());
    QCOMPARE(depot.birdcar.stop(), 0);
    // Two confirmations wait, and a backup is made; then they are sent.
    QCOMPARE(depot.ride(u'+' + caitlyn, u'+' + david).status, 0);
    const QString copy = depot.birdcar.file(u"copy.db"_s);
    QCOMPARE(depot.birdcar.run({u"backup"_s, copy}).status, 0);
    QVERIFY(depot.start());
    QTRY_COMPARE_WITH_TIMEOUT(depot.messageBird.texts().size(), 2, patience);
    QTRY_COMPARE(depot.listed(u"messages"_s, u"state"_s).count(u"delivered"_s), 2);
    QCOMPARE(depot.birdcar.stop(), 0);

    const CommandResult restored = depot.birdcar.run({u"restore"_s, copy});
    QVERIFY2(restored.status == 0, restored.errors.constData());
    QCOMPARE(depot.listed(u"messages"_s, u"state"_s), QStringList({u"sending"_s, u"sending"_s}));
    const int posts = depot.messageBird.requestCount(Route::Send);
    QVERIFY(depot.start());
    QTRY_COMPARE_WITH_TIMEOUT(depot.listed(u"messages"_s, u"state"_s),
                              QStringList({u"delivered"_s, u"delivered"_s}), patience);
    QCOMPARE(depot.messageBird.requestCount(Route::Send), posts);
    QCOMPARE(depot.messageBird.texts().size(), 2);
}

void TestRestoreFlow::sendsAfterARestoreWhatHadNotLeft()
{
    Depot depot;
    QVERIFY(depot.start());
    QVERIFY(depot.addPeople());
    QCOMPARE(depot.birdcar.stop(), 0);
    QCOMPARE(depot.ride(u'+' + caitlyn, u'+' + david).status, 0);
    const QString copy = depot.birdcar.file(u"copy.db"_s);
    QCOMPARE(depot.birdcar.run({u"backup"_s, copy}).status, 0);
    QCOMPARE(depot.birdcar.run({u"restore"_s, copy}).status, 0);
    QVERIFY(depot.start());
    QTRY_COMPARE_WITH_TIMEOUT(depot.messageBird.texts().size(), 2, patience);
    QVERIFY(depot.messageBird.requestCount(Route::List) >= 2);
    QTRY_COMPARE(depot.listed(u"messages"_s, u"state"_s), QStringList({u"delivered"_s, u"delivered"_s}));
}

void TestRestoreFlow::refusesWhileTheProgramRuns()
{
    Depot depot;
    QVERIFY(depot.start());
    QVERIFY(depot.addPeople());
    const QString copy = depot.birdcar.file(u"copy.db"_s);
    QCOMPARE(depot.birdcar.run({u"backup"_s, copy}).status, 0);
    const CommandResult refused = depot.birdcar.run({u"restore"_s, copy});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("is running on the database"), refused.errors.constData());
    QCOMPARE(depot.customers(), QStringList({u"Caitlyn"_s, u"Chris"_s}));
    QCOMPARE(depot.birdcar.run({u"restore"_s, u"/no/such/file"_s, u"--json"_s}).status, 2);
}

void TestRestoreFlow::killedAtAnyMoment()
{
    Depot depot;
    QStringList lines{u"name,number"_s};
    for (int i = 0; i < 3000; ++i)
        lines.append(u"Customer %1,+316%2"_s.arg(i).arg(10'000'000 + i));
    QCOMPARE(depot.import(u"customers"_s, lines).status, 0);
    const QString copy = depot.birdcar.file(u"copy.db"_s);
    QCOMPARE(depot.birdcar.run({u"backup"_s, copy}).status, 0);
    QCOMPARE(depot.import(u"customers"_s, {u"name,number"_s, u"The last,+31612345699"_s}).status, 0);

    int restored = 0;
    constexpr int rounds = 12;
    for (int round = 0; round < rounds; ++round) {
        const CommandResult ran =
            depot.birdcar.runFor({u"restore"_s, copy}, std::chrono::milliseconds(20 * round));
        const QStringList names = depot.customers();
        const bool isNew = names.size() == 3000;
        QVERIFY2(isNew || (names.size() == 3001 && names.last() == "The last"_L1),
                 qPrintable(QString::number(names.size())));
        QVERIFY(ran.status != 0 || isNew);
        if (isNew) {
            ++restored;
            QCOMPARE(depot.import(u"customers"_s, {u"name,number"_s, u"The last,+31612345699"_s}).status, 0);
        }
    }
    QCOMPARE(depot.birdcar.run({u"restore"_s, copy}).status, 0);
    QCOMPARE(depot.customers().size(), 3000);
    qInfo("%d of %d restores were done before they were killed", restored, rounds);
}

/// In the window of one and the same process: a backup is made and restored, and everything works on it.
void TestRestoreFlow::theWindowOpensAnewAfterARestore()
{
    Depot depot;
    WindowHand hand;
    depot.birdcar.setup.environment = hand.environment();
    QStringList options = depot.birdcar.setup.options();
    options.removeAll(u"--headless"_s);
    QVERIFY2(depot.birdcar.startWith(options), depot.birdcar.errors().constData());
    const qint64 process = depot.birdcar.processId();
    QVERIFY(depot.addPeople());
    QVERIFY(hand.press(u"openBackupsAction"_s));
    QVERIFY(hand.press(u"backUpNowButton"_s));
    QVERIFY(hand.sees(u"is made, and is whole"_s));
    QCOMPARE(depot.import(u"customers"_s, {u"name,number"_s, u"The last,+31612345699"_s}).status, 0);
    QCOMPARE(depot.customers().size(), 3);
    const QUrl before = depot.birdcar.url();

    QVERIFY(hand.press(u"restoreBackupButton"_s));
    QVERIFY(hand.press(u"confirmRestoreButton"_s));
    QVERIFY(hand.sees(u"is restored. Texts that it holds"_s));
    QTRY_VERIFY_WITH_TIMEOUT(depot.birdcar.url() != before, patience);
    QCOMPARE(depot.birdcar.processId(), process);
    QCOMPARE(depot.customers(), QStringList({u"Caitlyn"_s, u"Chris"_s}));

    // The listener, the outbox and the window go on with what is there now.
    depot.aimWebhooks(depot.birdcar.setup.signingKey);
    QCOMPARE(depot.ride(u'+' + caitlyn, u'+' + david).status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(depot.messageBird.texts().size(), 2, patience);
    QCOMPARE(depot.text(caitlyn, firstNumber, u"after the restore"_s).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(depot.textsTo(david).contains(u"after the restore"_s), patience);
    QVERIFY(hand.press(u"ridesPageShowAction"_s));
    QVERIFY(hand.press(u"openBackupsAction"_s));
    QVERIFY(hand.press(u"restoreBackupButton"_s)); // what was there before can be had back
    QVERIFY(hand.press(u"keepDatabaseButton"_s));
    QCOMPARE(depot.birdcar.stop(), 0);
}

QTEST_GUILESS_MAIN(TestRestoreFlow)
#include "tst_restoreflow.moc"
