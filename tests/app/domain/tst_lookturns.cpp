// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lookturns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;
using namespace std::chrono_literals;

class TestLookTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHasATurn();
    void oneThatFailsWaitsEverLonger();
    void aLongOneLetsTheOthersGoFirst();
    void oneThatLeftThePoolIsForgotten();
    void afterAStopNothingIsDue();
};

namespace {

const LookTurns::Time now{1h};
const QStringList three{u"1"_s, u"2"_s, u"3"_s};

} // namespace

void TestLookTurns::eachHasATurn()
{
    LookTurns turns;
    QVERIFY(turns.isOver());
    turns.beginAll(three);
    QStringList asked;
    for (; !turns.isOver(); turns.succeed())
        asked.append(turns.current());
    QCOMPARE(asked, three);
    QVERIFY(!turns.nextDue());
    turns.beginDue(three, now + 24h);
    QVERIFY(turns.isOver());
}

void TestLookTurns::oneThatFailsWaitsEverLonger()
{
    LookTurns turns;
    turns.beginAll(three);
    turns.fail(now, 0.999);
    QCOMPARE(turns.current(), u"2"_s);
    turns.succeed();
    turns.succeed();
    const LookTurns::Time first = *turns.nextDue();
    QVERIFY(first > now);
    turns.beginDue(three, first - 1ms);
    QVERIFY(turns.isOver());
    turns.beginDue(three, first);
    QCOMPARE(turns.current(), u"1"_s);
    turns.fail(first, 0.999);
    QVERIFY(*turns.nextDue() - first > first - now);
    turns.hurry();
    QVERIFY(!turns.nextDue());
    turns.beginAll(three);
    turns.fail(now, 0.999);
    QCOMPARE(*turns.nextDue(), first); // it counts from the beginning
    turns.beginAll({u"1"_s});
    turns.succeed();
    QVERIFY(!turns.nextDue());
}

void TestLookTurns::aLongOneLetsTheOthersGoFirst()
{
    LookTurns turns;
    turns.beginAll(three);
    turns.goOnLater();
    QStringList asked;
    for (; !turns.isOver(); turns.succeed())
        asked.append(turns.current());
    QCOMPARE(asked, QStringList({u"2"_s, u"3"_s, u"1"_s}));
}

void TestLookTurns::oneThatLeftThePoolIsForgotten()
{
    LookTurns turns;
    turns.beginAll(three);
    turns.fail(now, 0);
    turns.succeed();
    turns.succeed();
    QVERIFY(turns.nextDue());
    turns.beginAll({u"2"_s});
    QVERIFY(!turns.nextDue());
}

void TestLookTurns::afterAStopNothingIsDue()
{
    LookTurns turns;
    turns.beginAll(three);
    turns.fail(now, 0);
    turns.stop();
    QVERIFY(turns.isOver());
    QVERIFY(!turns.nextDue());
    turns.beginDue(three, now + 24h);
    QVERIFY(turns.isOver());
}

QTEST_APPLESS_MAIN(TestLookTurns)
#include "tst_lookturns.moc"
