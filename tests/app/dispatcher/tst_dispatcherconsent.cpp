// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/optoutstore.h"
#include "app/store/outboxstore.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto caitlyn = u"31612345601"_s;
const auto david = u"31687654301"_s;
const auto stranger = u"31699999999"_s;
const auto proxy = u"3197010220001"_s;

/// A desk with one ride, whose confirmations are out of the way.
struct RideDesk : TestDesk
{
    RideDesk() : TestDesk(TestDatabase::currentEngine())
    {
        number(proxy);
        passenger = customer(u"Caitlyn"_s, caitlyn);
        created = ride(passenger, driver(u"David"_s, david)).value();
        database->runOnce(u"DELETE FROM messages"_s);
        database->runOnce(u"DELETE FROM events"_s);
    }

    /// The outbox takes what is due: "recipient: body" of what would be sent.
    QStringList claimed()
    {
        QStringList texts;
        for (bool more = true; more;) {
            const Claim claim = database->inTransaction([&] {
                OutboxStore store(*database, u"here"_s);
                return store.claim({.now = now(), .limit = 16});
            });
            for (const ClaimedText &text : claim.texts)
                texts.append(text.recipient + u": "_s + text.body);
            more = claim.more;
        }
        return texts;
    }
    bool isOut(const QString &digits)
    {
        return OptOutStore(*database).consentOf(*PhoneNumber::fromDigits(digits)).isOut;
    }

    Person passenger;
    Ride created;
};

} // namespace

class TestDispatcherConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void stopEndsRelaysToThatPhone();
    void whatWaitsIsNotSentEither();
    void cancelAndEndAreForwarded();
    void startTakesItBack();
    void aStopOutsideARideCountsAsWell();
    void theDispatcherTakesItBack();
    void anErrorOfAReportCountsAsOptOut();
    void aLateReportDoesNotUndoStart();
    void aWordFromOurOwnNumberCountsForNothing();
    void erasingForgetsIt();
};

void TestDispatcherConsent::stopEndsRelaysToThatPhone()
{
    RideDesk desk;
    QVERIFY(desk.text(caitlyn, proxy, u" Stop. "_s, u"id-1"_s).ok());
    QCOMPARE(desk.outbox(), QStringList(proxy + u" > "_s + david + u":  Stop.  [failed stop_word]"_s));
    QCOMPARE(desk.events(), QStringList(u"opted_out customer 1"_s));
    QVERIFY(desk.dispatcher.findPerson(Role::Customer, u"1"_s)->optedOut);
    QCOMPARE(desk.database.scalar(u"SELECT unread FROM messages WHERE direction = 'in'"_s), u"1"_s);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM unrouted"_s), u"0"_s);

    QVERIFY(desk.text(david, proxy, u"I am here"_s, u"id-2"_s).ok());
    QVERIFY(desk.dispatcher.writeTo(desk.created.id, Recipients::Both, u"Taxi is late"_s).ok());
    QCOMPARE(desk.claimed(), QStringList(david + u": Taxi is late"_s));
    QVERIFY(desk.outbox().contains(proxy + u" > "_s + caitlyn + u": I am here [failed opted_out]"_s));
    QVERIFY(desk.outbox().contains(proxy + u" > "_s + caitlyn + u": Taxi is late [failed opted_out]"_s));

    // And her own words still go to the driver.
    QVERIFY(desk.text(caitlyn, proxy, u"at the door"_s, u"id-3"_s).ok());
    desk.database->runOnce(u"UPDATE messages SET state = 'sent' WHERE state = 'sending'"_s);
    QCOMPARE(desk.claimed(), QStringList(david + u": at the door"_s));
}

void TestDispatcherConsent::whatWaitsIsNotSentEither()
{
    RideDesk desk;
    QVERIFY(desk.text(david, proxy, u"two minutes"_s, u"id-1"_s).ok());
    QVERIFY(desk.text(caitlyn, proxy, u"STOP"_s, u"id-2"_s).ok());
    QCOMPARE(desk.claimed(), QStringList());
    QVERIFY(desk.outbox().contains(proxy + u" > "_s + caitlyn + u": two minutes [failed opted_out]"_s));
    // Sent again by hand it does not leave either.
    const auto id = desk.database.scalar(u"SELECT id FROM messages WHERE body = 'two minutes' "
                                         "AND direction = 'out'"_s);
    QVERIFY(desk.dispatcher.sendAgain(MessageId{id.toLongLong()}).ok());
    QCOMPARE(desk.claimed(), QStringList());
}

void TestDispatcherConsent::cancelAndEndAreForwarded()
{
    RideDesk desk;
    QVERIFY(desk.text(caitlyn, proxy, u"CANCEL"_s, u"id-1"_s).ok());
    QVERIFY(desk.text(caitlyn, proxy, u"End"_s, u"id-2"_s).ok());
    QVERIFY(desk.text(caitlyn, proxy, u"Stop at the corner"_s, u"id-3"_s).ok());
    QVERIFY(desk.text(caitlyn, proxy, u"START"_s, u"id-4"_s).ok()); // she gets texts
    for (const QString &state : desk.outbox())
        QVERIFY2(state.endsWith(u"[pending]"_s), qPrintable(state));
    QCOMPARE(desk.outbox().size(), 4);
    QVERIFY(!desk.isOut(caitlyn));
    QCOMPARE(desk.events(), QStringList());
}

void TestDispatcherConsent::startTakesItBack()
{
    RideDesk desk;
    QVERIFY(desk.text(caitlyn, proxy, u"stop"_s, u"id-1"_s).ok());
    desk.pass(1min);
    QVERIFY(desk.text(caitlyn, proxy, u"Unstop"_s, u"id-2"_s).ok());
    QVERIFY(!desk.isOut(caitlyn));
    QCOMPARE(desk.events(), QStringList({u"opted_out customer 1"_s, u"opted_in customer 1"_s}));
    QCOMPARE(desk.outbox().size(), 1); // the two words stay with us
    QVERIFY(desk.text(david, proxy, u"here"_s, u"id-3"_s).ok());
    QCOMPARE(desk.claimed(), QStringList(caitlyn + u": here"_s));
    desk.pass(1min);
    QVERIFY(desk.text(caitlyn, proxy, u"STOP"_s, u"id-4"_s).ok());
    QVERIFY(desk.isOut(caitlyn));
}

void TestDispatcherConsent::aStopOutsideARideCountsAsWell()
{
    RideDesk desk;
    QVERIFY(desk.text(stranger, proxy, u"stop"_s, u"id-1"_s).ok());
    QCOMPARE(desk.database.scalar(u"SELECT reason FROM unrouted"_s), u"no_ride"_s);
    QVERIFY(desk.isOut(stranger));
    QCOMPARE(desk.events(), QStringList(u"opted_out phone "_s + masked(*PhoneNumber::fromDigits(stranger))));
}

void TestDispatcherConsent::theDispatcherTakesItBack()
{
    RideDesk desk;
    QVERIFY(desk.text(caitlyn, proxy, u"stop"_s, u"id-1"_s).ok());
    desk.pass(1min);
    const auto back = desk.dispatcher.setOptedOut(Role::Customer, desk.passenger.id, false);
    QVERIFY(back.ok() && !back->optedOut);
    QVERIFY(desk.dispatcher.setOptedOut(Role::Customer, desk.passenger.id, false).ok()); // no second event
    QCOMPARE(desk.events(), QStringList({u"opted_out customer 1"_s, u"opted_in customer 1"_s}));
    QVERIFY(desk.dispatcher.setOptedOut(Role::Customer, desk.passenger.id, true)->optedOut);
}

void TestDispatcherConsent::anErrorOfAReportCountsAsOptOut()
{
    RideDesk desk;
    QVERIFY(desk.text(david, proxy, u"here"_s, u"id-1"_s).ok());
    QCOMPARE(desk.claimed().size(), 1);
    DeliveryReport report;
    report.reference = desk.database.scalar(u"SELECT reference FROM messages WHERE direction = 'out'"_s);
    report.status = u"delivery_failed"_s;
    report.reason = u"rejected"_s;
    report.errorCode = u"103"_s;
    QVERIFY(desk.dispatcher.takeReport(report).ok());
    QCOMPARE(desk.outbox(), QStringList(proxy + u" > "_s + caitlyn + u": here [failed opted_out]"_s));
    QVERIFY(desk.isOut(caitlyn));
    QCOMPARE(desk.events(), QStringList(u"opted_out customer 1"_s));
    report.reference = u"somebody else's"_s;
    QVERIFY(desk.dispatcher.takeReport(report).ok());
    QCOMPARE(desk.events().size(), 1);
}

void TestDispatcherConsent::aLateReportDoesNotUndoStart()
{
    RideDesk desk;
    QVERIFY(desk.text(david, proxy, u"here"_s, u"id-1"_s).ok());
    QCOMPARE(desk.claimed().size(), 1);
    desk.pass(1min);
    QVERIFY(desk.text(caitlyn, proxy, u"stop"_s, u"id-2"_s).ok());
    desk.pass(1min);
    QVERIFY(desk.text(caitlyn, proxy, u"start"_s, u"id-3"_s).ok());
    DeliveryReport report;
    report.reference = desk.database.scalar(u"SELECT reference FROM messages WHERE body = 'here' "
                                            "AND direction = 'out'"_s);
    report.status = u"delivery_failed"_s;
    report.errorCode = u"103"_s;
    QVERIFY(desk.dispatcher.takeReport(report).ok());
    QVERIFY(!desk.isOut(caitlyn));
}

void TestDispatcherConsent::aWordFromOurOwnNumberCountsForNothing()
{
    RideDesk desk;
    const auto other = u"3197010220002"_s;
    desk.number(other);
    QVERIFY(desk.text(other, proxy, u"stop"_s, u"id-1"_s).ok());
    QVERIFY(!desk.isOut(other));
    QVERIFY(desk.text(u"MyBank"_s, proxy, u"stop"_s, u"id-2"_s).ok());
    QVERIFY(desk.text(caitlyn, u"31970199999999"_s, u"stop"_s, u"id-3"_s).ok());
    QVERIFY(!desk.isOut(caitlyn));
    QCOMPARE(desk.events(), QStringList());
}

void TestDispatcherConsent::erasingForgetsIt()
{
    RideDesk desk;
    QVERIFY(desk.text(caitlyn, proxy, u"stop"_s, u"id-1"_s).ok());
    QVERIFY(desk.dispatcher.cancelRide(desk.created.id).ok());
    QVERIFY(desk.claimed().size() <= 1);
    desk.database->runOnce(u"UPDATE messages SET state = 'sent' WHERE state = 'sending'"_s);
    for (RideId after;;) {
        const auto step = desk.dispatcher.erasePerson(Role::Customer, desk.passenger.id, after);
        QVERIFY(step.ok());
        if (step->finished)
            break;
        after = step->after;
    }
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM opt_outs"_s), u"0"_s);
}

QTEST_GUILESS_MAIN(TestDispatcherConsent)
#include "tst_dispatcherconsent.moc"
