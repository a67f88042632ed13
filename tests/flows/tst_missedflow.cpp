// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using standin::PhoneText;

class TestMissedFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void whatCameWhileItWasOffArrivesOnce();
    void whatCameBeforeIsNotDoubled_data();
    void whatCameBeforeIsNotDoubled();
    void aListThatFailsHoldsUpNothing();
};

void TestMissedFlow::whatCameWhileItWasOffArrivesOnce()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.birdcar.stop(), 0);
    QVERIFY(desk.text(caitlyn, firstNumber, u"where are you?"_s).status != 200);
    QVERIFY(desk.text(stranger, firstNumber, u"hello?"_s).status != 200);
    QVERIFY(desk.start());
    QTRY_COMPARE(desk.textsTo(david).last(), u"where are you?"_s);
    QTRY_COMPARE(desk.listed(u"unrouted"_s, u"body"_s), QStringList(u"hello?"_s));
    QTRY_VERIFY(desk.listed(u"events"_s, u"kind"_s).contains(u"texts_fetched"_s));
    QTRY_COMPARE(desk.listed(u"messages"_s, u"state"_s).count(u"delivered"_s), 3);

    // The next start finds nothing new.
    QCOMPARE(desk.birdcar.stop(), 0);
    QVERIFY(desk.start());
    QCOMPARE(desk.text(david, firstNumber, u"at the door"_s).status, 200);
    QTRY_COMPARE(desk.textsTo(caitlyn).last(), u"at the door"_s);
    QCOMPARE(desk.textsTo(david).count(u"where are you?"_s), 1);
    QCOMPARE(desk.listed(u"messages"_s, u"kind"_s).count(u"inbound"_s), 3);
}

void TestMissedFlow::whatCameBeforeIsNotDoubled_data()
{
    QTest::addColumn<PhoneText::Shape>("shape");
    QTest::newRow("with an id") << PhoneText::Shape::Form2018;
    QTest::newRow("without an id") << PhoneText::Shape::Json2021;
}

void TestMissedFlow::whatCameBeforeIsNotDoubled()
{
    QFETCH(PhoneText::Shape, shape);
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    PhoneText text;
    text.from = caitlyn;
    text.to = firstNumber;
    text.body = u"ok"_s;
    text.shape = shape;
    QCOMPARE(desk.text(text).status, 200);
    QTRY_COMPARE(desk.textsTo(david).last(), u"ok"_s);
    QCOMPARE(desk.birdcar.stop(), 0);
    text.body = u"still there?"_s; // this one is lost
    QVERIFY(desk.text(text).status != 200);
    QVERIFY(desk.start());
    QTRY_COMPARE(desk.textsTo(david).last(), u"still there?"_s);
    QCOMPARE(desk.textsTo(david).count(u"ok"_s), 1);
    QCOMPARE(desk.listed(u"messages"_s, u"kind"_s).count(u"inbound"_s), 2);
}

void TestMissedFlow::aListThatFailsHoldsUpNothing()
{
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.birdcar.stop(), 0);
    desk.messageBird.setFault(standin::Route::List, {.kind = standin::Fault::Kind::Hang});
    QVERIFY(desk.text(caitlyn, firstNumber, u"where are you?"_s).status != 200);
    QVERIFY(desk.start());
    QTRY_VERIFY(desk.messageBird.requestCount(standin::Route::List) > 0);
    const standin::HttpAnswer answer = desk.text(david, firstNumber, u"two minutes"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.took < std::chrono::seconds(5));
    QTRY_COMPARE(desk.textsTo(caitlyn).last(), u"two minutes"_s);
    QCOMPARE(desk.birdcar.stop(), 0);
    desk.messageBird.clearFault(standin::Route::List);
    QVERIFY(desk.start());
    QTRY_COMPARE(desk.textsTo(david).last(), u"where are you?"_s);
}

QTEST_GUILESS_MAIN(TestMissedFlow)
#include "tst_missedflow.moc"
