// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"
#include "tests/support/faultydiskcontrol.h"
#include "tests/support/testdesk.h"

#include <QTest>

#include <cerrno>
#include <functional>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

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
};

const QList<UseCase> useCases{
    {"a ride is created",
     [](TestDesk &desk) {
         const auto people = std::pair(desk.dispatcher.findPerson(Role::Customer, u'+' + caitlyn),
                                       desk.dispatcher.findPerson(Role::Driver, u'+' + david));
         return people.first && people.second && desk.ride(*people.first, *people.second);
     }},
    {"a ride is closed", [](TestDesk &desk) { return desk.dispatcher.closeRide(RideId{1}, {}).ok(); }},
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

/// The n-th write, sync, truncation or making of a file fails, for every n, once or from then on: each use
/// case has done all or nothing, says which, and works the next time.
class TestFailingDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doesAllOrNothing_data();
    void doesAllOrNothing();
};

void TestFailingDisk::doesAllOrNothing_data()
{
    QTest::addColumn<int>("useCase");
    QTest::addColumn<bool>("forGood");
    for (int i = 0; i < useCases.size(); ++i) {
        QTest::addRow("%s, one operation fails", useCases.at(i).name) << i << false;
        QTest::addRow("%s, the disk fills up", useCases.at(i).name) << i << true;
    }
}

void TestFailingDisk::doesAllOrNothing()
{
    QFETCH(int, useCase);
    QFETCH(bool, forGood);
    const auto &run = useCases.at(useCase).run;
    QStringList done;
    {
        TestDesk desk(DatabaseEngine::Sqlite);
        prepare(desk);
        QVERIFY(run(desk));
        done = stateOf(desk);
    }
    constexpr int atLeast = 2; // a write and its sync
    for (int operation = 1;; ++operation) {
        TestDesk desk(DatabaseEngine::Sqlite);
        prepare(desk);
        const QStringList before = stateOf(desk);
        QVERIFY(before != done);
        FaultyDisk disk(desk.database.folder());
        birdcarUseFaultyDisk(QFile::encodeName(disk.controlFile()).constData());
        if (forGood)
            disk.failFrom(operation, ENOSPC);
        else
            disk.failOnce(operation, EIO);
        const bool said = run(desk);
        disk.heal();
        if (disk.operations() < operation) {
            QVERIFY(said && operation > atLeast);
            return;
        }
        QCOMPARE(stateOf(desk), said ? done : before);
        if (!said)
            QVERIFY(run(desk));
        QCOMPARE(stateOf(desk), done);
    }
}

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
