// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QTest>
#include <QTimeZone>

using namespace birdcar;
using namespace Qt::StringLiterals;
using standin::PhoneText;

class TestRelayFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void bothAreTold();
    void textsGoEachWayInAllShapes_data();
    void textsGoEachWayInAllShapes();
    void callsGoEachWay();
    void closedRideStaysReachable();
    void cancelledRideIsCutOff();
    void reassignedRideReachesTheNewDriver();
    void reopenedRideWorksAgain();
    void reopeningIsRefusedWhileTheLineIsTaken();
    void dispatcherWrites();
    void unroutedIsListed();
    void jsonHasExactlyTheKeys();
    void sharedPhoneIsRefused();
    void exhaustedPoolIsSaid();
    void importSaysWhichRowsAreBad();
};

void TestRelayFlow::initTestCase_data()
{
    TestDatabase::addEngineRows();
}

void TestRelayFlow::bothAreTold()
{
    FlowDesk desk;
    QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());
    const QString at = desk.rideTime.toTimeZone(QTimeZone::systemTimeZone()).toString(u"yyyy-MM-dd HH:mm"_s);
    QCOMPARE(
        desk.textsTo(caitlyn),
        QStringList(u"David will pick you up at %1. Reply to this message to contact the driver."_s.arg(at)));
    QCOMPARE(
        desk.textsTo(david),
        QStringList(
            u"Caitlyn will wait for you at %1. Reply to this message to contact the customer."_s.arg(at)));

    QStringList references;
    for (const standin::TextRecord &text : desk.messageBird.texts()) {
        QCOMPARE(text.originator, firstNumber);
        QCOMPARE(text.datacoding, u"auto"_s);
        QCOMPARE(text.reportUrl, desk.birdcar.setup.publicUrl + u"/webhook-status"_s);
        QVERIFY(!text.reference.isEmpty() && !references.contains(text.reference));
        references.append(text.reference);
    }
    QTRY_COMPARE(desk.listed(u"messages"_s, u"state"_s), QStringList({u"delivered"_s, u"delivered"_s}));
    QStringList listed = desk.listed(u"messages"_s, u"reference"_s);
    listed.sort();
    references.sort();
    QCOMPARE(listed, references);
    QCOMPARE(desk.listed(u"messages"_s, u"attempts"_s), QStringList({u"1"_s, u"1"_s}));
}

void TestRelayFlow::textsGoEachWayInAllShapes_data()
{
    QTest::addColumn<PhoneText::Shape>("shape");
    QTest::newRow("form of 2018") << PhoneText::Shape::Form2018;
    QTest::newRow("JSON of 2021") << PhoneText::Shape::Json2021;
    QTest::newRow("courier form") << PhoneText::Shape::CourierForm;
}

void TestRelayFlow::textsGoEachWayInAllShapes()
{
    QFETCH(PhoneText::Shape, shape);
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    const QString body = u"\U0001F697 <b>&amp;</b> 100% + \"x\" = 'y'; é\nsecond line"_s;
    const auto write = [&](const QString &from, const QString &text) {
        PhoneText written;
        written.from = from;
        written.to = firstNumber;
        written.body = text;
        written.shape = shape;
        return desk.text(written);
    };
    const standin::HttpAnswer answer = write(caitlyn, body);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "OK");
    QCOMPARE(write(david, u"two minutes"_s).status, 200);

    QTRY_COMPARE(desk.messageBird.texts().size(), 4);
    QCOMPARE(desk.textsTo(david).last(), body);
    QCOMPARE(desk.textsTo(caitlyn).last(), u"two minutes"_s);
    QCOMPARE(desk.messageBird.texts().last().originator, firstNumber);
    QCOMPARE(desk.listed(u"messages"_s, u"kind"_s).count(u"inbound"_s), 2);
}

void TestRelayFlow::callsGoEachWay()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    for (const auto &[from, to] : {std::pair(caitlyn, david), std::pair(david, caitlyn)}) {
        const standin::CallResult call = desk.call(from, firstNumber);
        QCOMPARE(call.webhook.answer.status, 200);
        QCOMPARE(call.webhook.answer.body,
                 R"(<?xml version="1.0" encoding="UTF-8"?><Transfer destination=")" + to.toLatin1() +
                     R"(" mask="true" />)");
        QVERIFY(call.webhook.answer.took < std::chrono::seconds(1));
    }
    QTRY_COMPARE(desk.listed(u"calls"_s, u"callee"_s), QStringList({david, caitlyn}));
    QCOMPARE(desk.listed(u"calls"_s, u"answer"_s), QStringList({u"transfer"_s, u"transfer"_s}));
}

void TestRelayFlow::closedRideStaysReachable()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    const CommandResult closed = desk.birdcar.run({u"ride"_s, u"close"_s, u"1"_s, u"--json"_s});
    QCOMPARE(closed.status, 0);
    QCOMPARE(closed.object()[u"state"].toString(), u"closed"_s);
    QCOMPARE(desk.text(caitlyn, firstNumber, u"my umbrella"_s).status, 200);
    QTRY_COMPARE(desk.textsTo(david).last(), u"my umbrella"_s);
    QCOMPARE(desk.call(david, firstNumber).answer.destination, caitlyn);
}

void TestRelayFlow::cancelledRideIsCutOff()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.birdcar.run({u"ride"_s, u"cancel"_s, u"1"_s}).status, 0);
    QTRY_COMPARE(desk.messageBird.texts().size(), 4);
    QVERIFY(desk.textsTo(caitlyn).last().contains(u"cancelled"_s));
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.kind, standin::CallAnswer::Kind::Say);
    QCOMPARE(desk.text(david, firstNumber, u"too late"_s).status, 200);
    QTRY_COMPARE(desk.listed(u"unrouted"_s, u"reason"_s), QStringList({u"late"_s, u"late"_s}));
    QCOMPARE(desk.listed(u"rides"_s, u"state"_s), QStringList(u"cancelled"_s));
    QCOMPARE(desk.listed(u"numbers"_s, u"live_legs"_s), QStringList(u"0"_s));
}

void TestRelayFlow::reassignedRideReachesTheNewDriver()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    const CommandResult reassigned =
        desk.birdcar.run({u"ride"_s, u"reassign"_s, u"1"_s, u"--driver"_s, u'+' + diana, u"--json"_s});
    QCOMPARE(reassigned.status, 0);
    QCOMPARE(reassigned.object()[u"driver"].toString(), u"Diana"_s);
    QTRY_COMPARE(desk.messageBird.texts().size(), 5);
    QCOMPARE(desk.textsTo(diana).size(), 1);
    QCOMPARE(desk.textsTo(david).size(), 2);
    QCOMPARE(desk.textsTo(caitlyn).size(), 2);
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, diana);
    QCOMPARE(desk.call(diana, firstNumber).answer.destination, caitlyn);
    QCOMPARE(desk.call(david, firstNumber).answer.kind, standin::CallAnswer::Kind::Say);
}

void TestRelayFlow::reopenedRideWorksAgain()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.birdcar.run({u"ride"_s, u"cancel"_s, u"1"_s}).status, 0);
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.kind, standin::CallAnswer::Kind::Say);
    const CommandResult reopened = desk.birdcar.run({u"ride"_s, u"reopen"_s, u"1"_s, u"--json"_s});
    QCOMPARE(reopened.status, 0);
    QCOMPARE(reopened.object()[u"state"].toString(), u"open"_s);
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, david);
}

void TestRelayFlow::reopeningIsRefusedWhileTheLineIsTaken()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.birdcar.run({u"ride"_s, u"cancel"_s, u"1"_s}).status, 0);
    QCOMPARE(desk.ride(u'+' + caitlyn, u'+' + diana).object()[u"number"].toString(), firstNumber);
    const CommandResult refused = desk.birdcar.run({u"ride"_s, u"reopen"_s, u"1"_s, u"--json"_s});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("2"), refused.errors.constData()); // the ride that has the line
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, diana);
}

void TestRelayFlow::dispatcherWrites()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    const CommandResult one = desk.birdcar.run({u"message"_s, u"send"_s, u"--ride"_s, u"1"_s, u"--to"_s,
                                                u"driver"_s, u"Use the back door"_s, u"--json"_s});
    QCOMPARE(one.status, 0);
    QCOMPARE(one.object()[u"kind"].toString(), u"dispatch"_s);
    QTRY_COMPARE(desk.textsTo(david).last(), u"Use the back door"_s);
    QCOMPARE(
        desk.birdcar
            .run({u"message"_s, u"send"_s, u"--ride"_s, u"1"_s, u"--to"_s, u"both"_s, u"Ten minutes late"_s})
            .status,
        0);
    QTRY_COMPARE(desk.textsTo(caitlyn).last(), u"Ten minutes late"_s);
    QTRY_COMPARE(desk.textsTo(david).last(), u"Ten minutes late"_s);
    const CommandResult unknown =
        desk.birdcar.run({u"message"_s, u"send"_s, u"--ride"_s, u"99"_s, u"--to"_s, u"both"_s, u"Hello"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY(!unknown.errors.isEmpty());
}

void TestRelayFlow::unroutedIsListed()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.text(stranger, firstNumber, u"who are you"_s).status, 200);
    QCOMPARE(desk.text(u"Taxi4You"_s, firstNumber, u"advertisement"_s).status, 200);
    QCOMPARE(desk.text(caitlyn, secondNumber, u"elsewhere"_s).status, 200);
    QCOMPARE(desk.text(firstNumber, firstNumber, u"round and round"_s).status, 200);
    standin::PhoneCall withheld;
    withheld.destination = firstNumber;
    for (const std::optional<QString> &source : {std::optional<QString>(), std::optional(u"Restricted"_s)}) {
        withheld.source = source;
        QCOMPARE(desk.call(withheld).answer.kind, standin::CallAnswer::Kind::Say);
    }
    QTRY_COMPARE(desk.listed(u"unrouted"_s, u"reason"_s),
                 QStringList({u"no_ride"_s, u"withheld"_s, u"not_in_pool"_s, u"loop"_s, u"withheld"_s,
                              u"withheld"_s}));
    QCOMPARE(desk.listed(u"messages"_s, u"kind"_s).count(u"inbound"_s), 4);
    QCOMPARE(desk.messageBird.texts().size(), 2);
}

void TestRelayFlow::jsonHasExactlyTheKeys()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.text(stranger, firstNumber, u"who are you"_s).status, 200);
    desk.call(caitlyn, firstNumber);
    QTRY_VERIFY(!desk.list(u"calls"_s).isEmpty());
    const QList<std::pair<QString, QString>> lists{
        {u"customers"_s, u"id name number"_s},
        {u"drivers"_s, u"id name number"_s},
        {u"numbers"_s, u"id live_legs number state"_s},
        {u"rides"_s, u"customer customer_id datetime destination driver driver_id id number start state"_s},
        {u"messages"_s,
         u"attempts body created_at direction id kind provider_id proxy reason recipient reference ride_id "
         "sender state"_s},
        {u"calls"_s, u"answer call_id callee caller created_at id proxy ride_id"_s},
        {u"unrouted"_s, u"body created_at id kind proxy reason sender"_s},
        {u"events"_s, u"created_at detail id kind subject"_s},
    };
    for (const auto &[list, keys] : lists) {
        const QJsonObject row = desk.list(list).first().toObject();
        QCOMPARE(list + u": "_s + row.keys().join(u' '), list + u": "_s + keys);
    }
}

void TestRelayFlow::sharedPhoneIsRefused()
{
    FlowDesk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.addPeople());
    QCOMPARE(desk.import(u"customers"_s, {u"name,number"_s, u"Caitlyn's mother,+31612345601"_s}).status, 0);
    const CommandResult refused = desk.ride(u"+31612345601"_s, u'+' + david);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains('1') && refused.errors.contains('3'),
             refused.errors.constData()); // their ids
    QVERIFY(desk.list(u"rides"_s).isEmpty());
    QCOMPARE(desk.ride(u"3"_s, u'+' + david).status, 0); // by id it is clear
}

void TestRelayFlow::exhaustedPoolIsSaid()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    const CommandResult refused = desk.ride(u'+' + caitlyn, u'+' + diana);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("No number available! Please extend your pool."),
             refused.errors.constData());
    QCOMPARE(desk.import(u"numbers"_s, {u"number"_s, secondNumber}).status, 0);
    QCOMPARE(desk.ride(u'+' + caitlyn, u'+' + diana).object()[u"number"].toString(), secondNumber);
}

void TestRelayFlow::importSaysWhichRowsAreBad()
{
    FlowDesk desk;
    QVERIFY(desk.start());
    const CommandResult imported = desk.import(u"customers"_s, {u"Name;Number"_s, u"Caitlyn;+31612345601"_s,
                                                                u"Nobody;call me"_s, u"Chris;0612345602"_s});
    QCOMPARE(imported.status, 1);
    QVERIFY2(imported.errors.contains("line 3"), imported.errors.constData());
    QCOMPARE(desk.listed(u"customers"_s, u"number"_s), QStringList({caitlyn, chris}));
    QCOMPARE(desk.import(u"drivers"_s, {u"name,phone"_s, u"David,+31687654301"_s}).status, 1);
    QVERIFY(desk.list(u"drivers"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestRelayFlow)
#include "tst_relayflow.moc"
