// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ridestore.h"
#include "tests/support/testdesk.h"

#include <QTest>

#include <functional>
#include <optional>

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

/// Does something to a ride. Nothing if it was done, else why it was not.
using RideAction = std::function<std::optional<Problem::Kind>(TestDesk &, const Ride &)>;

template <typename T>
std::optional<Problem::Kind> outcomeOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.problem().kind);
}

} // namespace

Q_DECLARE_METATYPE(RideAction)

class TestDispatcherRides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void createsLegsAndConfirmations();
    void refusesIncompleteForms_data();
    void refusesIncompleteForms();
    void refusesWhenPoolIsEmpty();
    void refusesOnePhoneForBothParties();
    void twoRidesOfOnePairNeedTwoNumbers();
    void pairKeepsItsNumberDuringGrace();
    void takesOverTheOldestGraceHold();
    void closeHoldsThenReleases();
    void cancelReleasesAtOnceAndTellsBoth();
    void cancelWithdrawsWhatWasNotSent();
    void reopensWhileTheLinesAreFree();
    void refusesReopeningWhenTheLineIsTaken();
    void changeOfDriverKeepsTheNumber();
    void changeOfDriverMovesToAnotherNumber();
    void overdueRideClosesByItself();
    void newPhoneGetsTheLegOfTheOldOne();
    void writesToBothParties();
    void sendsAgainAsNewText();
    void waitsForOthersWhoChangeRides_data();
    void waitsForOthersWhoChangeRides();
};

void TestDispatcherRides::createsLegsAndConfirmations()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const auto ride = desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"David"_s, david));
    QVERIFY2(ride.ok(), qPrintable(ride.ok() ? QString() : ride.problem().text));
    QCOMPARE(ride->number, first);
    QCOMPARE(ride->datetime, u"2026-12-24T18:00:00Z"_s);
    QCOMPARE(desk.liveLegs(), QStringList({first + u' ' + caitlyn + u" > "_s + david + u" via "_s + first,
                                           first + u' ' + david + u" > "_s + caitlyn + u" via "_s + first}));
    const auto time = u"2026-12-24 19:00"_s; // at the depot
    QCOMPARE(desk.outbox(),
             QStringList({first + u" > "_s + caitlyn + u": David will pick you up at "_s + time +
                              u". Reply to this message to contact the driver. [pending]"_s,
                          first + u" > "_s + david + u": Caitlyn will wait for you at "_s + time +
                              u". Reply to this message to contact the customer. [pending]"_s}));
}

void TestDispatcherRides::refusesIncompleteForms_data()
{
    QTest::addColumn<QString>("missing");
    for (const char *field : {"customer", "driver", "start", "destination", "at"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestDispatcherRides::refusesIncompleteForms()
{
    QFETCH(QString, missing);
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    NewRide form;
    form.customerId = missing == "customer"_L1 ? PersonId() : desk.customer(u"Caitlyn"_s, caitlyn).id;
    form.driverId = missing == "driver"_L1 ? PersonId() : desk.driver(u"David"_s, david).id;
    form.start = missing == "start"_L1 ? u"  "_s : u"Depot"_s;
    form.destination = missing == "destination"_L1 ? QString() : u"Dam"_s;
    form.at = missing == "at"_L1 ? QDateTime() : desk.now();
    const auto ride = desk.dispatcher.createRide(form);
    QVERIFY(!ride.ok());
    QCOMPARE(ride.problem().field, missing);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM rides"_s), u"0"_s);
    QVERIFY(desk.outbox().isEmpty());
}

void TestDispatcherRides::refusesWhenPoolIsEmpty()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const Person customer = desk.customer(u"Caitlyn"_s, caitlyn);
    QVERIFY(desk.ride(customer, desk.driver(u"David"_s, david)).ok());
    const auto refused = desk.ride(customer, desk.driver(u"Diana"_s, diana));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().kind, Problem::Kind::NoNumberFree);
    QCOMPARE(refused.problem().text, u"No number available! Please extend your pool."_s);
    QCOMPARE(refused.problem().details.size(), 1);
    QVERIFY2(refused.problem().details.first().contains(u"ride 1"_s),
             qPrintable(refused.problem().details.first()));
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM rides"_s), u"1"_s);
}

void TestDispatcherRides::refusesOnePhoneForBothParties()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const auto refused =
        desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"Caitlyn too"_s, caitlyn));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().field, u"driver"_s);
}

void TestDispatcherRides::twoRidesOfOnePairNeedTwoNumbers()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    desk.number(second);
    const Person customer = desk.customer(u"Caitlyn"_s, caitlyn);
    const Person driver = desk.driver(u"David"_s, david);
    QCOMPARE(desk.ride(customer, driver)->number, first);
    QCOMPARE(desk.ride(customer, driver)->number, second);
    QVERIFY(!desk.ride(customer, driver).ok());
}

void TestDispatcherRides::pairKeepsItsNumberDuringGrace()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    desk.number(second);
    const Person customer = desk.customer(u"Caitlyn"_s, caitlyn);
    const Person driver = desk.driver(u"David"_s, david);
    const auto before = desk.ride(customer, driver);
    QVERIFY(desk.dispatcher.closeRide(before->id).ok());
    const auto again = desk.ride(customer, driver);
    QCOMPARE(again->number, before->number);
    QCOMPARE(desk.liveLegs().size(), 2);
    QVERIFY(!desk.events().contains(u"grace_taken_over ride 1"_s));
}

void TestDispatcherRides::takesOverTheOldestGraceHold()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const Person caitlynPerson = desk.customer(u"Caitlyn"_s, caitlyn);
    const Person dianaPerson = desk.driver(u"Diana"_s, diana);
    const auto before = desk.ride(caitlynPerson, desk.driver(u"David"_s, david));
    QVERIFY(desk.dispatcher.closeRide(before->id).ok());
    desk.pass(30min);
    QVERIFY2(!desk.ride(caitlynPerson, dianaPerson).ok(), "a hold of exactly 30 minutes is not old enough");
    desk.pass(1s);
    const auto ride = desk.ride(caitlynPerson, dianaPerson);
    QVERIFY(ride.ok());
    QCOMPARE(desk.liveLegs().size(), 2);
    QVERIFY(desk.events().contains(u"grace_taken_over ride 1"_s));
}

void TestDispatcherRides::closeHoldsThenReleases()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const auto ride = desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"David"_s, david));
    QVERIFY(desk.dispatcher.closeRide(ride->id).ok());
    QVERIFY(!desk.dispatcher.closeRide(ride->id).ok());
    desk.pass(24h - 1s);
    QVERIFY(desk.dispatcher.sweep().ok());
    QCOMPARE(desk.liveLegs().size(), 2);
    desk.pass(2s);
    QCOMPARE(desk.dispatcher.sweep()->released, 2);
    QVERIFY(desk.liveLegs().isEmpty());
}

void TestDispatcherRides::cancelReleasesAtOnceAndTellsBoth()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const auto ride = desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"David"_s, david));
    desk.database->runOnce(u"UPDATE messages SET state = 'sent'"_s);
    const auto cancelled = desk.dispatcher.cancelRide(ride->id);
    QCOMPARE(cancelled->state, RideState::Cancelled);
    QVERIFY(desk.liveLegs().isEmpty());
    const QStringList outbox = desk.outbox();
    QCOMPARE(outbox.size(), 4);
    QCOMPARE(outbox.at(2),
             first + u" > "_s + caitlyn + u": Your ride at 2026-12-24 19:00 was cancelled. [pending]"_s);
    QVERIFY(outbox.at(3).contains(u"The ride with Caitlyn"_s));
}

void TestDispatcherRides::cancelWithdrawsWhatWasNotSent()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const auto ride = desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"David"_s, david));
    QVERIFY(desk.dispatcher.cancelRide(ride->id).ok());
    const QStringList outbox = desk.outbox();
    QVERIFY(outbox.at(0).endsWith(u"[failed withdrawn]"_s));
    QVERIFY(outbox.at(1).endsWith(u"[failed withdrawn]"_s));
}

void TestDispatcherRides::reopensWhileTheLinesAreFree()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const auto ride = desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"David"_s, david));
    QVERIFY(desk.dispatcher.closeRide(ride->id).ok());
    desk.pass(23h);
    QCOMPARE(desk.dispatcher.reopenRide(ride->id)->state, RideState::Open);
    desk.pass(2h);
    const auto sweep = desk.dispatcher.sweep(); // neither the hold nor the ride's time ends it now
    QCOMPARE(sweep->released, 0);
    QCOMPARE(sweep->closed, 0);
    QVERIFY(desk.dispatcher.closeRide(ride->id).ok());
    desk.pass(48h);
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(desk.liveLegs().isEmpty());
    QCOMPARE(desk.dispatcher.reopenRide(ride->id)->state, RideState::Open);
    QCOMPARE(desk.liveLegs().size(), 2);
}

void TestDispatcherRides::refusesReopeningWhenTheLineIsTaken()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const Person customer = desk.customer(u"Caitlyn"_s, caitlyn);
    const auto ride = desk.ride(customer, desk.driver(u"David"_s, david));
    QVERIFY(desk.dispatcher.cancelRide(ride->id).ok());
    const auto other = desk.ride(customer, desk.driver(u"Diana"_s, diana));
    QVERIFY(other.ok());
    const auto refused = desk.dispatcher.reopenRide(ride->id);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.problem().text.contains(u"ride 2"_s), qPrintable(refused.problem().text));
    QCOMPARE(desk.liveLegs().size(), 2);
}

void TestDispatcherRides::changeOfDriverKeepsTheNumber()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const auto ride = desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"David"_s, david));
    const auto changed = desk.dispatcher.changeDriver(ride->id, desk.driver(u"Diana"_s, diana).id);
    QVERIFY2(changed.ok(), qPrintable(changed.ok() ? QString() : changed.problem().text));
    QCOMPARE(changed->number, first);
    QCOMPARE(changed->driver, u"Diana"_s);
    QStringList legs = desk.liveLegs();
    legs.sort();
    QCOMPARE(legs, QStringList({first + u' ' + caitlyn + u" > "_s + diana + u" via "_s + first,
                                first + u' ' + diana + u" > "_s + caitlyn + u" via "_s + first}));
    const QStringList outbox = desk.outbox();
    QCOMPARE(outbox.size(), 5);
    QVERIFY(outbox.at(0).endsWith(u"[failed withdrawn]"_s)); // "David will pick you up" is no longer true
    QVERIFY(outbox.at(1).endsWith(u"[failed withdrawn]"_s));
    QVERIFY(outbox.at(2).contains(david + u": You no longer drive Caitlyn"_s));
    QVERIFY(outbox.at(3).contains(caitlyn + u": Diana will now pick you up"_s));
    QVERIFY(outbox.at(4).contains(diana + u": Caitlyn will wait for you"_s));
}

void TestDispatcherRides::changeOfDriverMovesToAnotherNumber()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const Person dianaPerson = desk.driver(u"Diana"_s, diana);
    const auto ride = desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"David"_s, david));
    QCOMPARE(desk.ride(desk.customer(u"Chris"_s, chris), dianaPerson)->number, first);
    QVERIFY(!desk.dispatcher.changeDriver(ride->id, dianaPerson.id).ok()); // the only number has Diana on it
    desk.number(second);
    QCOMPARE(desk.dispatcher.previewDriverChange(ride->id, dianaPerson.id)->proxy.digits(), second);
    QCOMPARE(desk.dispatcher.changeDriver(ride->id, dianaPerson.id)->number, second);
    // The number that the customer knows goes on working for the grace time, with copies from the new one.
    QVERIFY(desk.liveLegs().contains(first + u' ' + caitlyn + u" > "_s + diana + u" via "_s + second));
    QVERIFY(desk.liveLegs().contains(second + u' ' + caitlyn + u" > "_s + diana + u" via "_s + second));
    QVERIFY(desk.text(caitlyn, first, u"hello"_s).ok());
    QCOMPARE(desk.outbox().last(), second + u" > "_s + diana + u": hello [pending]"_s);
    desk.pass(25h);
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(!desk.liveLegs().contains(first + u' ' + caitlyn + u" > "_s + diana + u" via "_s + second));
}

void TestDispatcherRides::overdueRideClosesByItself()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    QVERIFY(desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"David"_s, david)).ok());
    desk.pass(13h - 1s); // one hour to go, twelve hours past
    QCOMPARE(desk.dispatcher.sweep()->closed, 0);
    desk.pass(1s);
    QCOMPARE(desk.dispatcher.sweep()->closed, 1);
    QCOMPARE(desk.database.scalar(u"SELECT state FROM rides"_s), u"closed"_s);
    QCOMPARE(desk.liveLegs().size(), 2);
}

void TestDispatcherRides::newPhoneGetsTheLegOfTheOldOne()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const Person customer = desk.customer(u"Caitlyn"_s, caitlyn);
    QVERIFY(desk.ride(customer, desk.driver(u"David"_s, david)).ok());
    QVERIFY(desk.dispatcher.changePerson(Role::Customer, customer.id, u"Caitlyn"_s, u'+' + chris).ok());
    QStringList legs = desk.liveLegs();
    legs.sort();
    QCOMPARE(legs, QStringList({first + u' ' + chris + u" > "_s + david + u" via "_s + first,
                                first + u' ' + david + u" > "_s + chris + u" via "_s + first}));
    QVERIFY(desk.outbox().first().endsWith(u"[failed withdrawn]"_s));
}

void TestDispatcherRides::writesToBothParties()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const auto ride = desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"David"_s, david));
    const auto written = desk.dispatcher.writeTo(ride->id, Recipients::Both, u"Road closed"_s);
    QCOMPARE(written->size(), 2);
    QCOMPARE(written->at(0).recipient, caitlyn);
    QCOMPARE(written->at(1).recipient, david);
    QVERIFY(!desk.dispatcher.writeTo(ride->id, Recipients::Both, u" "_s).ok());
    QVERIFY(desk.dispatcher.cancelRide(ride->id).ok());
    QVERIFY(!desk.dispatcher.writeTo(ride->id, Recipients::Driver, u"hello"_s).ok());
}

void TestDispatcherRides::sendsAgainAsNewText()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    QVERIFY(desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"David"_s, david)).ok());
    QVERIFY(!desk.dispatcher.sendAgain(MessageId{1}).ok()); // it waits, it has not failed
    desk.database->runOnce(u"UPDATE messages SET state = 'failed', reason = 'late' WHERE id = 1"_s);
    const auto again = desk.dispatcher.sendAgain(MessageId{1});
    QCOMPARE(again->resendOf, MessageId{1});
    QCOMPARE(desk.database.scalar(u"SELECT state FROM messages WHERE id = 1"_s), u"failed"_s);
    QCOMPARE(desk.database.scalar(u"SELECT count(DISTINCT reference) FROM messages"_s), u"3"_s);
}

void TestDispatcherRides::waitsForOthersWhoChangeRides_data()
{
    QTest::addColumn<RideAction>("action");
    const auto row = [](const char *name, const RideAction &action) { QTest::newRow(name) << action; };
    row("create", [](TestDesk &desk, const Ride &ride) {
        return outcomeOf(desk.dispatcher.createRide(
            {ride.customerId, ride.driverId, u"Depot"_s, u"Dam"_s, desk.now().addSecs(3600)}));
    });
    row("close",
        [](TestDesk &desk, const Ride &ride) { return outcomeOf(desk.dispatcher.closeRide(ride.id)); });
    row("cancel",
        [](TestDesk &desk, const Ride &ride) { return outcomeOf(desk.dispatcher.cancelRide(ride.id)); });
    row("reopen",
        [](TestDesk &desk, const Ride &ride) { return outcomeOf(desk.dispatcher.reopenRide(ride.id)); });
    row("change driver", [](TestDesk &desk, const Ride &ride) {
        return outcomeOf(desk.dispatcher.changeDriver(ride.id, ride.driverId));
    });
    row("sweep", [](TestDesk &desk, const Ride &) { return outcomeOf(desk.dispatcher.sweep()); });
}

void TestDispatcherRides::waitsForOthersWhoChangeRides()
{
    QFETCH(RideAction, action);

    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const auto ride = desk.ride(desk.customer(u"Caitlyn"_s, caitlyn), desk.driver(u"David"_s, david));
    QVERIFY(ride.ok());
    desk.database->runOnce(TestDatabase::currentEngine() == DatabaseEngine::Sqlite
                               ? u"PRAGMA busy_timeout = 50"_s
                               : u"SET lock_timeout = 50"_s);
    const auto other = desk.database.connect();
    std::optional<Problem::Kind> whileLocked;
    other->inTransaction([&] {
        RideStore(*other).lock();
        whileLocked = action(desk, *ride);
    });
    QCOMPARE(whileLocked, Problem::Kind::Busy);
    QVERIFY(action(desk, *ride) != Problem::Kind::Busy); // whatever the rules say of it
}

QTEST_GUILESS_MAIN(TestDispatcherRides)
#include "tst_dispatcherrides.moc"
