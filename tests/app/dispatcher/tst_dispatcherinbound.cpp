// SPDX-License-Identifier: GPL-3.0-or-later
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
const auto otherProxy = u"3197010220002"_s;

/// A desk with one ride, whose confirmations are out of the way.
struct RideDesk : TestDesk
{
    RideDesk() : TestDesk(TestDatabase::currentEngine())
    {
        number(proxy);
        created = ride(customer(u"Caitlyn"_s, caitlyn), driver(u"David"_s, david)).value();
        number(otherProxy);
        database->runOnce(u"DELETE FROM messages"_s);
    }

    QString count(const QString &table) const { return database.scalar(u"SELECT count(*) FROM "_s + table); }
    QString unroutedReason() const
    {
        return database.scalar(u"SELECT reason FROM unrouted ORDER BY id DESC"_s);
    }

    Ride created;
};

InboundCall callFrom(const QString &source, const QString &destination)
{
    InboundCall call;
    call.source = source;
    call.destination = destination;
    call.callId = u"call-1"_s;
    return call;
}

} // namespace

class TestDispatcherInbound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void forwardsToTheOtherParty_data();
    void forwardsToTheOtherParty();
    void storesUnroutedTexts_data();
    void storesUnroutedTexts();
    void lateTextAfterGraceGoesToNobody();
    void takesTheSameTextOnce_data();
    void takesTheSameTextOnce();
    void takesTheSameWordsAgainAfterFiveSeconds();
    void reusedIdIsStoredUnrouted();
    void forwardsALongTextWhole();
    void usedTokenHasNoEffect();
    void answersCalls_data();
    void answersCalls();
    void sendsNoCallWhereItWentBefore_data();
    void sendsNoCallWhereItWentBefore();
    void recordsCallsOnFlush();
    void recordsCallsInTheirOrder();
    void refusesAReplayedCall();
    void appliesReportsInAnyOrder_data();
    void appliesReportsInAnyOrder();
};

void TestDispatcherInbound::forwardsToTheOtherParty_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("body");
    QTest::newRow("customer to driver") << caitlyn << david << u"hello"_s;
    QTest::newRow("driver to customer") << david << caitlyn << u"two minutes"_s;
    QTest::newRow("with plus") << u'+' + caitlyn << david << u"hello"_s;
    QTest::newRow("empty text") << caitlyn << david << QString();
    QTest::newRow("markup and emoji")
        << caitlyn << david << u"<b>%1 & \"x\"</b> \U0001F697'; DROP TABLE rides; --"_s;
}

void TestDispatcherInbound::forwardsToTheOtherParty()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, body);
    RideDesk desk;
    const auto taken = desk.text(from, proxy, body, u"id-1"_s);
    QVERIFY(taken.ok());
    QVERIFY(!taken->repeat && !taken->unrouted);
    QCOMPARE(desk.outbox(), QStringList(proxy + u" > "_s + to + u": "_s + body + u" [pending]"_s));
    QCOMPARE(desk.database.scalar(u"SELECT ride_id FROM messages WHERE direction = 'in'"_s),
             QString::number(desk.created.id.value));
    QCOMPARE(desk.database.scalar(u"SELECT body FROM messages WHERE direction = 'in'"_s), body);
}

void TestDispatcherInbound::storesUnroutedTexts_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("reason");
    QTest::newRow("stranger") << stranger << proxy << u"no_ride"_s;
    QTest::newRow("number without this ride") << caitlyn << otherProxy << u"no_ride"_s;
    QTest::newRow("number not in pool") << caitlyn << u"31970199999999"_s << u"not_in_pool"_s;
    QTest::newRow("pool number as sender") << otherProxy << proxy << u"loop"_s;
    QTest::newRow("alphanumeric sender") << u"Amsterdam"_s << proxy << u"withheld"_s;
}

void TestDispatcherInbound::storesUnroutedTexts()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, reason);
    RideDesk desk;
    const auto taken = desk.text(from, to, u"hello"_s, u"id-1"_s);
    QVERIFY(taken.ok() && taken->unrouted);
    QCOMPARE(desk.unroutedReason(), reason);
    QVERIFY(desk.outbox().isEmpty());
    QCOMPARE(desk.count(u"messages WHERE direction = 'in' AND ride_id IS NULL"_s), u"1"_s);
}

void TestDispatcherInbound::lateTextAfterGraceGoesToNobody()
{
    RideDesk desk;
    QVERIFY(desk.dispatcher.closeRide(desk.created.id).ok());
    QVERIFY(!desk.text(caitlyn, proxy, u"my umbrella"_s)->unrouted); // within the grace time
    desk.pass(25h);
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(desk.text(caitlyn, proxy, u"anybody?"_s)->unrouted == UnroutedReason::Late);
    QCOMPARE(desk.unroutedReason(), u"late"_s);
}

void TestDispatcherInbound::takesTheSameTextOnce_data()
{
    QTest::addColumn<QString>("providerId");
    QTest::addColumn<QString>("tokenId");
    QTest::newRow("same id") << u"id-1"_s << QString();
    QTest::newRow("no id, same token") << QString() << u"token-1"_s;
    QTest::newRow("neither, within five seconds") << QString() << QString();
}

void TestDispatcherInbound::takesTheSameTextOnce()
{
    QFETCH(QString, providerId);
    QFETCH(QString, tokenId);
    RideDesk desk;
    InboundText text;
    text.sender = caitlyn;
    text.recipient = proxy;
    text.text = u"hello"_s;
    text.providerId = providerId;
    text.tokenId = tokenId;
    text.tokenExpiresAt = desk.now().addSecs(60);
    QVERIFY(!desk.dispatcher.takeText(text)->repeat);
    desk.pass(5s);
    QVERIFY(desk.dispatcher.takeText(text)->repeat);
    QCOMPARE(desk.count(u"messages WHERE direction = 'in'"_s), u"1"_s);
    QCOMPARE(desk.outbox().size(), 1);
}

void TestDispatcherInbound::takesTheSameWordsAgainAfterFiveSeconds()
{
    RideDesk desk;
    QVERIFY(!desk.text(caitlyn, proxy, u"ok"_s)->repeat);
    desk.pass(5001ms);
    QVERIFY(!desk.text(caitlyn, proxy, u"ok"_s)->repeat);
    QVERIFY(!desk.text(david, proxy, u"ok"_s)->repeat);
    QCOMPARE(desk.outbox().size(), 3);
}

void TestDispatcherInbound::reusedIdIsStoredUnrouted()
{
    RideDesk desk;
    QVERIFY(!desk.text(caitlyn, proxy, u"hello"_s, u"id-1"_s)->unrouted);
    QVERIFY(desk.text(caitlyn, proxy, u"other words"_s, u"id-1"_s)->unrouted == UnroutedReason::IdReused);
    QCOMPARE(desk.outbox().size(), 1);
    QCOMPARE(desk.unroutedReason(), u"id_reused"_s);
    QVERIFY(desk.text(caitlyn, proxy, u"other words"_s, u"id-1"_s)->repeat);  // that one too comes only once
    QVERIFY(desk.text(caitlyn, u'+' + proxy, u"hello"_s, u"id-1"_s)->repeat); // a plus is no difference
}

void TestDispatcherInbound::forwardsALongTextWhole()
{
    RideDesk desk;
    const QString body = QString(4000, u'x') + u"end"_s;
    QVERIFY(desk.text(caitlyn, proxy, body).ok());
    QString joined;
    Rows rows = desk.database->run(u"SELECT body FROM messages WHERE direction = 'out' ORDER BY id"_s);
    int parts = 0;
    for (; rows.next(); ++parts) {
        QVERIFY(rows.text(0).size() <= 1377);
        joined += rows.text(0);
    }
    QCOMPARE(parts, 3);
    QCOMPARE(joined, body);
}

void TestDispatcherInbound::usedTokenHasNoEffect()
{
    RideDesk desk;
    InboundText text;
    text.sender = caitlyn;
    text.recipient = proxy;
    text.text = u"hello"_s;
    text.providerId = u"id-1"_s;
    text.tokenId = u"token-1"_s;
    text.tokenExpiresAt = desk.now().addSecs(60);
    QVERIFY(!desk.dispatcher.takeText(text)->repeat);
    text.providerId = u"id-2"_s;
    text.text = u"replayed with another id"_s;
    QVERIFY(desk.dispatcher.takeText(text)->repeat);
    QCOMPARE(desk.outbox().size(), 1);
    desk.pass(120s);
    QVERIFY(desk.dispatcher.sweep().ok());
    QCOMPARE(desk.count(u"used_tokens"_s), u"0"_s); // refused for its age from now on
}

void TestDispatcherInbound::answersCalls_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("callee");
    QTest::addColumn<QString>("reason");
    QTest::newRow("customer") << caitlyn << proxy << david << QString();
    QTest::newRow("driver") << david << proxy << caitlyn << QString();
    QTest::newRow("with plus") << u'+' + david << u'+' + proxy << caitlyn << QString();
    QTest::newRow("stranger") << stranger << proxy << QString() << u"no_ride"_s;
    QTest::newRow("withheld") << u"Restricted"_s << proxy << QString() << u"withheld"_s;
    QTest::newRow("no source") << QString() << proxy << QString() << u"withheld"_s;
    QTest::newRow("other number") << caitlyn << otherProxy << QString() << u"no_ride"_s;
}

void TestDispatcherInbound::answersCalls()
{
    QFETCH(QString, source);
    QFETCH(QString, destination);
    QFETCH(QString, callee);
    QFETCH(QString, reason);
    RideDesk desk;
    const auto answer = desk.dispatcher.answerCall(callFrom(source, destination));
    QVERIFY(answer.ok());
    QCOMPARE(answer->transferTo ? answer->transferTo->digits() : QString(), callee);
    QVERIFY(desk.dispatcher.flush().ok());
    QCOMPARE(desk.unroutedReason(), reason);
    QCOMPARE(desk.database.scalar(u"SELECT callee FROM calls"_s), callee);
}

void TestDispatcherInbound::sendsNoCallWhereItWentBefore_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("the ride is cancelled") << u"cancelled"_s;
    QTest::newRow("another program ends the line") << u"ended elsewhere"_s;
    QTest::newRow("the line leads to somebody else") << u"redirected"_s;
    QTest::newRow("the number is no longer ours") << u"removed"_s;
}

/// Calls that come at the same moment are answered together, from what was read once.
void TestDispatcherInbound::sendsNoCallWhereItWentBefore()
{
    QFETCH(QString, change);
    RideDesk desk;
    const auto other = desk.database.connect();
    const auto heard = [&] {
        QStringList answers;
        const auto call = [&] {
            const auto answer = desk.dispatcher.answerCall(callFrom(caitlyn, proxy));
            answers.append(answer && answer->transferTo ? answer->transferTo->digits() : u"apology"_s);
        };
        const auto both = [&] {
            call();
            call();
        };
        if (!desk.dispatcher.together(both).ok())
            answers.append(u"not stored"_s);
        return answers;
    };
    QCOMPARE(heard(), QStringList({david, david}));
    QCOMPARE(heard(), QStringList({david, david}));
    if (change == "cancelled"_L1)
        QVERIFY(desk.dispatcher.cancelRide(desk.created.id).ok());
    else if (change == "ended elsewhere"_L1)
        other->run(u"UPDATE legs SET released_at = ?"_s, {desk.clock()()});
    else if (change == "redirected"_L1)
        other->run(u"UPDATE legs SET other_phone = ?"_s, {stranger});
    else
        other->run(u"UPDATE proxy_numbers SET phone = '3197010220009' WHERE phone = ?"_s, {proxy});
    const QString now = change == "redirected"_L1 ? stranger : u"apology"_s;
    QCOMPARE(heard(), QStringList({now, now}));
}

void TestDispatcherInbound::recordsCallsOnFlush()
{
    RideDesk desk;
    QVERIFY(desk.dispatcher.answerCall(callFrom(caitlyn, proxy)).ok());
    QCOMPARE(desk.count(u"calls"_s), u"0"_s);
    QVERIFY(desk.dispatcher.flush().ok());
    QVERIFY(desk.dispatcher.flush().ok());
    QCOMPARE(desk.count(u"calls"_s), u"1"_s);
    QCOMPARE(
        desk.database.scalar(u"SELECT answer FROM calls WHERE ride_id = %1"_s.arg(desk.created.id.value)),
        u"transfer"_s);
}

void TestDispatcherInbound::recordsCallsInTheirOrder()
{
    RideDesk desk;
    const QStringList callers{caitlyn, u"31699999901"_s, caitlyn, caitlyn, u"31699999902"_s, caitlyn};
    for (const QString &caller : callers)
        QVERIFY(desk.dispatcher.answerCall(callFrom(caller, proxy)).ok());
    QVERIFY(desk.dispatcher.flush().ok());
    QStringList recorded;
    Rows rows = desk.database->run(u"SELECT caller FROM calls ORDER BY id"_s);
    while (rows.next())
        recorded.append(rows.text(0));
    QCOMPARE(recorded, callers);
    QCOMPARE(desk.count(u"unrouted"_s), u"2"_s);
}

void TestDispatcherInbound::refusesAReplayedCall()
{
    RideDesk desk;
    InboundCall call = callFrom(caitlyn, proxy);
    call.tokenId = u"token-1"_s;
    call.tokenExpiresAt = desk.now().addSecs(60);
    QVERIFY(!desk.dispatcher.answerCall(call)->replayed);
    QVERIFY(desk.dispatcher.answerCall(call)->replayed); // before it was written
    QVERIFY(desk.dispatcher.flush().ok());
    const auto replayed = desk.dispatcher.answerCall(call); // and after
    QVERIFY(replayed->replayed && !replayed->transferTo);
    QVERIFY(desk.dispatcher.flush().ok());
    QCOMPARE(desk.count(u"calls"_s), u"1"_s);
}

void TestDispatcherInbound::appliesReportsInAnyOrder_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QStringList>("reports");
    QTest::addColumn<QString>("after");
    QTest::newRow("sent, delivered") << u"sent"_s << QStringList{u"sent"_s, u"delivered"_s} << u"delivered"_s;
    QTest::newRow("delivered, sent") << u"sent"_s << QStringList{u"delivered"_s, u"sent"_s} << u"delivered"_s;
    QTest::newRow("delivered before the answer")
        << u"sending"_s << QStringList{u"delivered"_s} << u"delivered"_s;
    QTest::newRow("sent before the answer") << u"sending"_s << QStringList{u"sent"_s} << u"sent"_s;
    QTest::newRow("failed, buffered")
        << u"sent"_s << QStringList{u"delivery_failed"_s, u"buffered"_s} << u"failed"_s;
    QTest::newRow("expired twice") << u"sent"_s << QStringList{u"expired"_s, u"expired"_s} << u"failed"_s;
    QTest::newRow("failed, delivered")
        << u"sent"_s << QStringList{u"delivery_failed"_s, u"delivered"_s} << u"delivered"_s;
    QTest::newRow("delivered, failed")
        << u"sent"_s << QStringList{u"delivered"_s, u"delivery_failed"_s} << u"delivered"_s;
    QTest::newRow("scheduled") << u"sent"_s << QStringList{u"scheduled"_s} << u"sent"_s;
    QTest::newRow("nonsense") << u"sent"_s << QStringList{u"eaten"_s} << u"sent"_s;
}

void TestDispatcherInbound::appliesReportsInAnyOrder()
{
    QFETCH(QString, before);
    QFETCH(QStringList, reports);
    QFETCH(QString, after);
    RideDesk desk;
    QVERIFY(desk.text(caitlyn, proxy, u"hello"_s).ok());
    desk.database->run(u"UPDATE messages SET state = ? WHERE direction = 'out'"_s, {before});
    for (const QString &status : reports) {
        DeliveryReport report;
        report.reference = desk.database.scalar(u"SELECT reference FROM messages WHERE direction = 'out'"_s);
        report.status = status;
        QVERIFY(desk.dispatcher.takeReport(report).ok());
    }
    QCOMPARE(desk.database.scalar(u"SELECT state FROM messages WHERE direction = 'out'"_s), after);
}

QTEST_GUILESS_MAIN(TestDispatcherInbound)
#include "tst_dispatcherinbound.moc"
