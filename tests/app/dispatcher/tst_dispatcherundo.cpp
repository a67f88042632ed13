// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outboxstore.h"
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Digits that are easy to tell apart in a failing test.
const auto caitlyn = u"31612345601"_s;
const auto chris = u"31612345602"_s;
const auto david = u"31687654301"_s;
const auto diana = u"31687654302"_s;
const auto first = u"3197010220001"_s;
const auto second = u"3197010220002"_s;

/// A desk with two people, who may take a ride back.
class UndoDesk : public TestDesk
{
public:
    UndoDesk() : TestDesk(TestDatabase::currentEngine())
    {
        number(first);
        rider = customer(u"Caitlyn"_s, caitlyn);
        drives = driver(u"David"_s, david);
    }

    Result<Ride> create(UndoTime undoTime = 5s)
    {
        NewRide form{rider.id, drives.id, u"Depot"_s, u"Dam"_s, now().addDuration(1h)};
        form.driverNote = u"Ring twice"_s;
        form.officeNote = u"Pays in cash"_s;
        return dispatcher.createRide(form, undoTime);
    }
    /// A ride whose confirmations have left.
    Ride confirmed()
    {
        const Ride ride = *create(0ms);
        sendAll();
        return ride;
    }

    /// What the outbox would send just now; it counts as sent.
    QStringList sendAll()
    {
        QStringList sent;
        OutboxStore outbox(*database, u"test"_s);
        for (;;) {
            const Claim claim =
                database->inTransaction([&] { return outbox.claim({.now = now(), .limit = 16}); });
            for (const ClaimedText &text : claim.texts) {
                sent.append(text.recipient + u": "_s + text.body);
                database->inTransaction(
                    [&] { outbox.settle({{.kind = SendResult::Kind::Sent, .id = text.id, .at = now()}}); });
            }
            if (claim.texts.isEmpty() && !claim.more)
                return sent;
        }
    }

    /// Every row that an undo should bring back, but for the events.
    QStringList everything()
    {
        QStringList lines;
        const auto add = [&](const QString &sql, int columns) {
            Rows rows = database->run(sql);
            while (rows.next()) {
                QStringList values;
                for (int column = 0; column < columns; ++column)
                    values.append(rows.text(column));
                lines.append(values.join(u'|'));
            }
        };
        add(u"SELECT id, state, driver_id, number_id, closed_at, closes_at, start, destination, datetime, "
            "office_note, driver_note, revision FROM rides ORDER BY id"_s,
            12);
        add(u"SELECT proxy, phone, other_phone, via_proxy, hold_until, role FROM legs "
            "WHERE released_at IS NULL ORDER BY id"_s,
            6);
        add(u"SELECT id, recipient, body, state, reason, next_attempt_at FROM messages ORDER BY id"_s, 6);
        return lines;
    }

    Person rider;
    Person drives;
};

} // namespace

class TestDispatcherUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void textsWaitForTheEnd();
    void withoutTimeEverythingHappensAtOnce();
    void takesBackACreation();
    void takesBackACreationThatEndedAGrace();
    void takesBackWithIdAndHistory_data();
    void takesBackWithIdAndHistory();
    void takesBackOneAfterTheOther();
    void cancelledLinesLiveUntilTheEnd();
    void oldDriverKeepsHisLineUntilTheEnd();
    void oldDriverKeepsHisLineWhenTheNewOnesPhoneMoves();
    void bringsBackTextsThatWereWithdrawn();
    void doesNotBringBackWhatWasSentAgain();
    void sendsNowWhenAsked_data();
    void sendsNowWhenAsked();
    void standsWhenTheTimeIsOver();
    void refusesWhenATextHasLeft();
    void refusesWhenTheRideChangedSince();
    void refusesWhenSomebodyWroteOnIt();
    void aCallOnARideThatWasTakenBackIsKept();
    void refusesWhenTheLineIsAnothers();
    void refusesWhenAPhoneChanged();
    void aHeldTextKeepsTheOrderAndBlocksNobody();
    void writesToTheDriverOfTheRideOnly();
    void recordsBoth();
};

void TestDispatcherUndo::textsWaitForTheEnd()
{
    UndoDesk desk;
    QVERIFY(desk.create().ok());
    QVERIFY(desk.sendAll().isEmpty());
    desk.pass(4999ms);
    QVERIFY(desk.sendAll().isEmpty());
    desk.pass(1ms);
    QCOMPARE(desk.sendAll(),
             QStringList({caitlyn + u": David will pick you up at 2026-12-24 19:00. Reply to this message to "
                                    "contact the driver."_s,
                          david + u": Caitlyn will wait for you at 2026-12-24 19:00. Reply to this message "
                                  "to contact the customer.\nRing twice"_s}));
}

void TestDispatcherUndo::withoutTimeEverythingHappensAtOnce()
{
    UndoDesk desk;
    const auto ride = desk.create(0ms);
    QCOMPARE(desk.sendAll().size(), 2);
    QVERIFY(desk.dispatcher.cancelRide(ride->id).ok());
    QVERIFY(desk.liveLegs().isEmpty());
    QCOMPARE(desk.sendAll().size(), 2);
    QVERIFY(!desk.dispatcher.undo(ride->id, UndoKind::Cancel).ok());
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM undos"_s), u"0"_s);
}

void TestDispatcherUndo::takesBackACreation()
{
    UndoDesk desk;
    const auto ride = desk.create();
    const auto undone = desk.dispatcher.undo(ride->id, UndoKind::Create);
    QVERIFY2(undone.ok(), qPrintable(undone.ok() ? QString() : undone.problem().text));
    QCOMPARE(undone->customerId, desk.rider.id);
    QCOMPARE(undone->destination, u"Dam"_s);
    QCOMPARE(undone->officeNote, u"Pays in cash"_s);
    QVERIFY(desk.everything().isEmpty());
    for (const QString &table : {u"undos"_s, u"undo_legs"_s, u"undo_texts"_s})
        QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM %1"_s.arg(table)), u"0"_s);
    desk.pass(1h);
    QVERIFY(desk.sendAll().isEmpty());
    QVERIFY(desk.create().ok()); // the number is free again
}

void TestDispatcherUndo::takesBackACreationThatEndedAGrace()
{
    UndoDesk desk;
    const Person other = desk.driver(u"Diana"_s, diana);
    const auto ended = desk.dispatcher.createRide(
        {desk.rider.id, other.id, u"Depot"_s, u"Zoo"_s, desk.now().addDuration(1h)});
    QVERIFY(desk.dispatcher.closeRide(ended->id).ok());
    desk.sendAll();
    desk.pass(31min);
    const QStringList before = desk.everything();
    const auto ride = desk.create();
    QVERIFY2(ride.ok(), "the grace is taken over");
    QVERIFY(desk.everything() != before);
    QVERIFY(desk.dispatcher.undo(ride->id, UndoKind::Create).ok());
    QCOMPARE(desk.everything(), before);
}

void TestDispatcherUndo::takesBackWithIdAndHistory_data()
{
    QTest::addColumn<UndoKind>("action");
    QTest::addColumn<bool>("secondNumber");
    QTest::newRow("close") << UndoKind::Close << false;
    QTest::newRow("cancel") << UndoKind::Cancel << false;
    QTest::newRow("driver, same number") << UndoKind::ChangeDriver << false;
    QTest::newRow("driver, another number") << UndoKind::ChangeDriver << true;
}

void TestDispatcherUndo::takesBackWithIdAndHistory()
{
    QFETCH(UndoKind, action);
    QFETCH(bool, secondNumber);
    UndoDesk desk;
    const Person other = desk.driver(u"Diana"_s, diana);
    if (secondNumber) { // Diana is busy on the first
        const auto busy = desk.dispatcher.createRide(
            {desk.customer(u"Chris"_s, chris).id, other.id, u"Zoo"_s, u"Dam"_s, desk.now().addDuration(1h)});
        QVERIFY(busy.ok());
        desk.number(second);
    }
    const Ride ride = desk.confirmed();
    QVERIFY(desk.text(caitlyn, ride.number, u"Where are you?"_s, u"m1"_s).ok());
    const QStringList before = desk.everything();

    const auto done = action == UndoKind::Close    ? desk.dispatcher.closeRide(ride.id, 10s)
                      : action == UndoKind::Cancel ? desk.dispatcher.cancelRide(ride.id, 10s)
                                                   : desk.dispatcher.changeDriver(ride.id, other.id, 10s);
    QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : done.problem().text));
    QVERIFY(done->state != RideState::Open || done->driver == u"Diana"_s);
    QVERIFY(desk.everything() != before);
    desk.pass(9s);
    const auto undone = desk.dispatcher.undo(ride.id, action);
    QVERIFY2(undone.ok(), qPrintable(undone.ok() ? QString() : undone.problem().text));
    QCOMPARE(undone->id, ride.id);
    QCOMPARE(undone->driver, u"David"_s);
    QCOMPARE(desk.everything(), before);
    desk.pass(1min);
    QVERIFY(desk.dispatcher.sweep().ok());
    QCOMPARE(desk.liveLegs().size(), secondNumber ? 4 : 2);
}

void TestDispatcherUndo::takesBackOneAfterTheOther()
{
    UndoDesk desk;
    const auto ride = desk.create();
    QVERIFY(desk.dispatcher.cancelRide(ride->id, 10s).ok());
    QVERIFY(!desk.dispatcher.undo(ride->id, UndoKind::Create).ok()); // not what was done last
    QVERIFY(desk.dispatcher.undo(ride->id, UndoKind::Cancel).ok());
    const auto undone = desk.dispatcher.undo(ride->id, UndoKind::Create);
    QVERIFY2(undone.ok(), qPrintable(undone.ok() ? QString() : undone.problem().text));
    QVERIFY(desk.everything().isEmpty());
}

void TestDispatcherUndo::cancelledLinesLiveUntilTheEnd()
{
    UndoDesk desk;
    const Ride ride = desk.confirmed();
    QVERIFY(desk.dispatcher.cancelRide(ride.id, 10s).ok());
    desk.pass(9s);
    QVERIFY(desk.dispatcher.sweep().ok());
    QCOMPARE(desk.liveLegs().size(), 2);
    QVERIFY(desk.sendAll().isEmpty());
    desk.pass(1s);
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(desk.liveLegs().isEmpty());
    QCOMPARE(desk.sendAll().size(), 2);
}

void TestDispatcherUndo::oldDriverKeepsHisLineUntilTheEnd()
{
    UndoDesk desk;
    const Ride ride = desk.confirmed();
    QVERIFY(desk.dispatcher.changeDriver(ride.id, desk.driver(u"Diana"_s, diana).id, 10s).ok());
    const QString his = first + u' ' + david + u" > "_s + caitlyn + u" via "_s + first;
    QVERIFY(desk.liveLegs().contains(his));
    QVERIFY(desk.liveLegs().contains(first + u' ' + caitlyn + u" > "_s + diana + u" via "_s + first));
    desk.pass(10s);
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(!desk.liveLegs().contains(his));
    QCOMPARE(desk.liveLegs().size(), 2);
    QCOMPARE(desk.sendAll().size(), 3);
}

void TestDispatcherUndo::bringsBackTextsThatWereWithdrawn()
{
    UndoDesk desk;
    const auto ride = desk.create(0ms); // the confirmations wait, say for credit
    QVERIFY(desk.dispatcher.cancelRide(ride->id, 10s).ok());
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM messages WHERE reason = 'withdrawn'"_s), u"2"_s);
    QVERIFY(desk.dispatcher.undo(ride->id, UndoKind::Cancel).ok());
    const QStringList sent = desk.sendAll();
    QCOMPARE(sent.size(), 2);
    QVERIFY(sent.first().contains(u"will pick you up"_s));
}

void TestDispatcherUndo::doesNotBringBackWhatWasSentAgain()
{
    UndoDesk desk;
    const auto ride = desk.create(0ms);
    QVERIFY(desk.dispatcher.cancelRide(ride->id, 10s).ok());
    QVERIFY(desk.dispatcher.sendAgain(MessageId{1}).ok());
    QVERIFY(desk.dispatcher.undo(ride->id, UndoKind::Cancel).ok());
    const QStringList sent = desk.sendAll();
    QCOMPARE(sent.filter(caitlyn).size(), 1);
    QCOMPARE(sent.size(), 2);
}

void TestDispatcherUndo::sendsNowWhenAsked_data()
{
    QTest::addColumn<UndoKind>("action");
    QTest::addColumn<int>("texts");
    QTest::addColumn<int>("legs");
    QTest::newRow("create") << UndoKind::Create << 2 << 2;
    QTest::newRow("cancel") << UndoKind::Cancel << 2 << 0;
    QTest::newRow("driver") << UndoKind::ChangeDriver << 3 << 2;
}

void TestDispatcherUndo::sendsNowWhenAsked()
{
    QFETCH(UndoKind, action);
    QFETCH(int, texts);
    QFETCH(int, legs);
    UndoDesk desk;
    const Ride ride = action == UndoKind::Create ? *desk.create() : desk.confirmed();
    if (action == UndoKind::Cancel)
        QVERIFY(desk.dispatcher.cancelRide(ride.id, 10s).ok());
    else if (action == UndoKind::ChangeDriver)
        QVERIFY(desk.dispatcher.changeDriver(ride.id, desk.driver(u"Diana"_s, diana).id, 10s).ok());
    QVERIFY(desk.sendAll().isEmpty());
    QVERIFY(desk.dispatcher.sendNow(ride.id).ok());
    QCOMPARE(desk.sendAll().size(), texts);
    QCOMPARE(desk.liveLegs().size(), legs);
    QVERIFY(!desk.dispatcher.undo(ride.id, action).ok());
}

/// Nothing but the clock and the runner ends the wait, so a restart changes nothing.
void TestDispatcherUndo::standsWhenTheTimeIsOver()
{
    UndoDesk desk;
    const auto ride = desk.create();
    desk.pass(5s);
    QVERIFY(desk.dispatcher.sweep().ok());
    const auto late = desk.dispatcher.undo(ride->id, UndoKind::Create);
    QVERIFY(!late.ok());
    QVERIFY2(late.problem().text.contains(u"too late"_s), qPrintable(late.problem().text));
    QCOMPARE(desk.sendAll().size(), 2);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM undos"_s), u"0"_s);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM undo_legs"_s), u"0"_s);
}

void TestDispatcherUndo::refusesWhenATextHasLeft()
{
    UndoDesk desk;
    const auto ride = desk.create();
    desk.pass(5s);
    QCOMPARE(desk.sendAll().size(), 2); // before the sweep came round
    const QStringList before = desk.everything();
    const auto refused = desk.dispatcher.undo(ride->id, UndoKind::Create);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().text.contains(u"has left already"_s), qPrintable(refused.problem().text));
    QCOMPARE(desk.everything(), before);
}

void TestDispatcherUndo::refusesWhenTheRideChangedSince()
{
    UndoDesk desk;
    const Ride ride = desk.confirmed();
    QVERIFY(desk.dispatcher.closeRide(ride.id, 10s).ok());
    QVERIFY(desk.dispatcher.reopenRide(ride.id).ok());
    const auto refused = desk.dispatcher.undo(ride.id, UndoKind::Close);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().text.contains(u"changed again"_s), qPrintable(refused.problem().text));
}

void TestDispatcherUndo::refusesWhenSomebodyWroteOnIt()
{
    UndoDesk desk;
    const auto ride = desk.create();
    QVERIFY(desk.text(caitlyn, first, u"Hello?"_s, u"m1"_s).ok());
    const auto refused = desk.dispatcher.undo(ride->id, UndoKind::Create);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().text.contains(u"Cancel it instead"_s), qPrintable(refused.problem().text));
    QCOMPARE(desk.liveLegs().size(), 2);
    QCOMPARE(desk.outbox().size(), 3);
}

void TestDispatcherUndo::aCallOnARideThatWasTakenBackIsKept()
{
    UndoDesk desk;
    const auto ride = desk.create();
    const auto answered = desk.dispatcher.answerCall({caitlyn, first, u"c1"_s, {}, {}});
    QVERIFY(answered.ok());
    QVERIFY(!desk.dispatcher.undo(ride->id, UndoKind::Create).ok()); // its record is still to be written
    // Another process may not know of the call: its record is written without the ride.
    auto other = desk.database.connect();
    Dispatcher elsewhere(*other, desk.clock(), u"test"_s);
    QVERIFY(elsewhere.reloadSettings().ok());
    QVERIFY(elsewhere.undo(ride->id, UndoKind::Create).ok());
    QVERIFY(desk.dispatcher.flush().ok());
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM calls WHERE ride_id IS NULL"_s), u"1"_s);
}

void TestDispatcherUndo::refusesWhenTheLineIsAnothers()
{
    UndoDesk desk;
    const Ride ride = desk.confirmed();
    QVERIFY(desk.dispatcher.cancelRide(ride.id, 10s).ok());
    QVERIFY(desk.create().ok()); // the same two: an ended ride of theirs gives way at any age
    const QStringList before = desk.everything();
    const auto refused = desk.dispatcher.undo(ride.id, UndoKind::Cancel);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().text.contains(u"belongs to another ride"_s),
             qPrintable(refused.problem().text));
    QCOMPARE(desk.everything(), before);
}

void TestDispatcherUndo::oldDriverKeepsHisLineWhenTheNewOnesPhoneMoves()
{
    UndoDesk desk;
    const Ride ride = desk.confirmed();
    // Chris has a ride on the same number, and Diana's new phone is his.
    QVERIFY(desk.ride(desk.customer(u"Chris"_s, chris), desk.driver(u"Dora"_s, u"31687654309"_s)));
    desk.number(second);
    const Person other = desk.driver(u"Diana"_s, diana);
    QVERIFY(desk.dispatcher.changeDriver(ride.id, other.id, 10s).ok());
    const QString held = u"%1 %2 > %3 via %1"_s.arg(first, david, caitlyn);
    QVERIFY(desk.liveLegs().contains(held));
    const auto change = desk.dispatcher.changePerson(Role::Driver, other.id, u"Diana"_s, u'+' + chris);
    QVERIFY(change.ok());
    QCOMPARE(change->moved, QList{ride.id});
    QVERIFY2(desk.liveLegs().contains(held), qPrintable(desk.liveLegs().join(u'\n')));
    desk.pass(11s);
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(!desk.liveLegs().contains(held));
}

void TestDispatcherUndo::refusesWhenAPhoneChanged()
{
    UndoDesk desk;
    const Ride ride = desk.confirmed();
    QVERIFY(desk.dispatcher.closeRide(ride.id, 10s).ok());
    QVERIFY(desk.dispatcher.changePerson(Role::Customer, desk.rider.id, u"Caitlyn"_s, u'+' + chris).ok());
    const QStringList before = desk.everything();
    const auto refused = desk.dispatcher.undo(ride.id, UndoKind::Close);
    QVERIFY(!refused.ok());
    QCOMPARE(desk.everything(), before);
}

void TestDispatcherUndo::aHeldTextKeepsTheOrderAndBlocksNobody()
{
    UndoDesk desk;
    const auto ride = desk.create();
    QVERIFY(desk.dispatcher.writeTo(ride->id, Recipients::Customer, u"Bring the dog"_s).ok());
    const auto other =
        desk.dispatcher.createRide({desk.customer(u"Chris"_s, chris).id, desk.driver(u"Diana"_s, diana).id,
                                    u"Zoo"_s, u"Dam"_s, desk.now().addDuration(1h)});
    QVERIFY(other.ok());
    const QStringList atOnce = desk.sendAll(); // others on the same number are not kept waiting
    QCOMPARE(atOnce.size(), 2);
    QVERIFY(atOnce.filter(caitlyn).isEmpty());
    desk.pass(5s);
    const QStringList later = desk.sendAll().filter(caitlyn);
    QCOMPARE(later.size(), 2);
    QVERIFY(later.first().contains(u"will pick you up"_s));
    QCOMPARE(later.last(), caitlyn + u": Bring the dog"_s);
}

void TestDispatcherUndo::writesToTheDriverOfTheRideOnly()
{
    UndoDesk desk;
    const Ride ride = desk.confirmed();
    QVERIFY(desk.dispatcher.changeDriver(ride.id, desk.driver(u"Diana"_s, diana).id, 10s).ok());
    const auto written = desk.dispatcher.writeTo(ride.id, Recipients::Driver, u"Hello"_s);
    QCOMPARE(written->size(), 1);
    QCOMPARE(written->first().recipient, diana);
}

void TestDispatcherUndo::recordsBoth()
{
    UndoDesk desk;
    const auto ride = desk.create();
    QVERIFY(desk.dispatcher.undo(ride->id, UndoKind::Create).ok());
    QCOMPARE(desk.events().filter(u" ride "_s),
             QStringList({u"ride_created ride 1"_s, u"ride_undone ride 1"_s}));
}

QTEST_GUILESS_MAIN(TestDispatcherUndo)
#include "tst_dispatcherundo.moc"
