// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

class TestOptOutFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void stopAndStart();
    void cancelIsForwarded();
    void aReportSaysThatTheRecipientOptedOut();
};

void TestOptOutFlow::stopAndStart()
{
    FlowDesk desk;
    QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());
    QCOMPARE(desk.text(caitlyn, firstNumber, u"Stop!"_s).status, 200);
    QCOMPARE(desk.text(david, firstNumber, u"are you there?"_s).status, 200);
    QTRY_COMPARE(desk.outbox().last(), u"are you there? [failed opted_out]"_s);
    QVERIFY(desk.outbox().contains(u"Stop! [failed stop_word]"_s));
    QVERIFY(desk.listed(u"events"_s, u"kind"_s).contains(u"opted_out"_s));

    // She reaches him all the same, and by calling as before.
    QCOMPARE(desk.text(caitlyn, firstNumber, u"at the door"_s).status, 200);
    QTRY_COMPARE(desk.textsTo(david).last(), u"at the door"_s);
    QCOMPARE(desk.call(david, firstNumber).answer.destination, caitlyn);
    QCOMPARE(desk.textsTo(caitlyn).size(), 1); // the confirmation from before

    QCOMPARE(desk.text(caitlyn, firstNumber, u"START"_s).status, 200);
    QCOMPARE(desk.text(david, firstNumber, u"I am at the corner"_s).status, 200);
    QTRY_COMPARE(desk.textsTo(caitlyn).last(), u"I am at the corner"_s);
    QVERIFY(!desk.textsTo(david).contains(u"Stop!"_s));
    QVERIFY(!desk.textsTo(david).contains(u"START"_s));
    QVERIFY(desk.listed(u"events"_s, u"kind"_s).contains(u"opted_in"_s));
}

void TestOptOutFlow::cancelIsForwarded()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.text(caitlyn, firstNumber, u"CANCEL"_s).status, 200);
    QTRY_COMPARE(desk.textsTo(david).last(), u"CANCEL"_s);
    QCOMPARE(desk.text(david, firstNumber, u"End"_s).status, 200);
    QTRY_COMPARE(desk.textsTo(caitlyn).last(), u"End"_s);
}

void TestOptOutFlow::aReportSaysThatTheRecipientOptedOut()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    standin::DeliveryPlan plan;
    plan.failure = 103;
    desk.messageBird.setDeliveryPlan(plan);
    QCOMPARE(desk.text(david, firstNumber, u"here"_s).status, 200);
    QTRY_COMPARE(desk.outbox().last(), u"here [failed opted_out]"_s);
    QTRY_VERIFY(desk.listed(u"events"_s, u"kind"_s).contains(u"opted_out"_s));
    QCOMPARE(desk.text(david, firstNumber, u"still here"_s).status, 200);
    QTRY_COMPARE(desk.outbox().last(), u"still here [failed opted_out]"_s);
    QVERIFY(!desk.sent().contains(caitlyn + u": still here"_s));
}

QTEST_GUILESS_MAIN(TestOptOutFlow)
#include "tst_optoutflow.moc"
