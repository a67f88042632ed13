// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using standin::PhoneText;

namespace {

constexpr int patience = 20'000; // ms, on a busy computer

} // namespace

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
    // Reports that come while it is off are asked for much later.
    QTRY_COMPARE_WITH_TIMEOUT(desk.listed(u"messages"_s, u"state"_s).count(u"delivered"_s), 2, patience);
    QCOMPARE(desk.birdcar.stop(), 0);
    QVERIFY(desk.text(caitlyn, firstNumber, u"where are you?"_s).status != 200);
    QVERIFY(desk.text(stranger, firstNumber, u"hello?"_s).status != 200);
    QVERIFY(desk.start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.textsTo(david).last(), u"where are you?"_s, patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.listed(u"unrouted"_s, u"body"_s), QStringList(u"hello?"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(desk.listed(u"events"_s, u"kind"_s).contains(u"texts_fetched"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(desk.listed(u"messages"_s, u"state"_s).count(u"delivered"_s), 3, patience);

    // The next start finds nothing new.
    QCOMPARE(desk.birdcar.stop(), 0);
    QVERIFY(desk.start());
    QCOMPARE(desk.text(david, firstNumber, u"at the door"_s).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(desk.textsTo(caitlyn).last(), u"at the door"_s, patience);
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
    QTRY_COMPARE_WITH_TIMEOUT(desk.textsTo(david).last(), u"ok"_s, patience);
    QCOMPARE(desk.birdcar.stop(), 0);
    text.body = u"still there?"_s; // this one is lost
    QVERIFY(desk.text(text).status != 200);
    QVERIFY(desk.start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.textsTo(david).last(), u"still there?"_s, patience);
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
    QTRY_VERIFY_WITH_TIMEOUT(desk.messageBird.requestCount(standin::Route::List) > 0, patience);
    const standin::HttpAnswer answer = desk.text(david, firstNumber, u"two minutes"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.took < std::chrono::seconds(5));
    QTRY_COMPARE_WITH_TIMEOUT(desk.textsTo(caitlyn).last(), u"two minutes"_s, patience);
    QCOMPARE(desk.birdcar.stop(), 0);
    desk.messageBird.clearFault(standin::Route::List);
    QVERIFY(desk.start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.textsTo(david).last(), u"where are you?"_s, patience);
}

QTEST_GUILESS_MAIN(TestMissedFlow)
#include "tst_missedflow.moc"
