// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/numberchoice.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;
using namespace std::chrono_literals;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-12-24T18:30:00Z"_s, Qt::ISODate);

PhoneNumber phone(qint64 digits)
{
    return PhoneNumber::fromDigits(QString::number(digits)).value();
}

const PhoneNumber ann = phone(31612345601);
const PhoneNumber bob = phone(31612345602);
const PhoneNumber dave = phone(31612345611);
const PhoneNumber erin = phone(31612345612);

QDateTime ago(std::chrono::milliseconds time)
{
    return now.addDuration(-time);
}

ProxyNumber number(qint64 id, int liveLegs = 0, const QDateTime &lastUsedAt = {},
                   NumberState state = NumberState::Active)
{
    ProxyNumber number;
    number.id = {id};
    number.phone = phone(3197010260100 + id);
    number.number = number.phone->digits();
    number.state = state;
    number.liveLegs = liveLegs;
    number.lastUsedAt = lastUsedAt;
    return number;
}

Holder openHold(qint64 rideId, qint64 numberId, const PhoneNumber &who, const PhoneNumber &other)
{
    Holder holder;
    holder.rideId = {rideId};
    holder.numberId = {numberId};
    holder.phone = who;
    holder.otherPhone = other;
    return holder;
}

Holder graceHold(qint64 rideId, qint64 numberId, const PhoneNumber &who, const PhoneNumber &other,
                 std::chrono::milliseconds before)
{
    Holder holder = openHold(rideId, numberId, who, other);
    holder.rideState = RideState::Closed;
    holder.closedAt = ago(before);
    holder.holdUntil = holder.closedAt.addDuration(24h);
    return holder;
}

/// A ride of Ann with Dave is wanted.
ChoiceInput wanted(const QList<ProxyNumber> &pool, const QList<Holder> &holders = {}, qint64 lastOfPair = 0)
{
    ChoiceInput input;
    input.customer = ann;
    input.driver = dave;
    input.pool = pool;
    input.holders = holders;
    input.lastOfPair = {lastOfPair};
    input.now = now;
    return input;
}

/// Columns and a way to add rows for checkChoice(): what is given, and the number and the reason to expect.
auto choiceRows()
{
    QTest::addColumn<ChoiceInput>("input");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<ChoiceReason>("reason");
    return [](const char *name, const ChoiceInput &input, qint64 id, ChoiceReason reason) {
        QTest::newRow(name) << input << id << reason;
    };
}

} // namespace

class TestNumberChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheBestFreeNumber_data();
    void choosesTheBestFreeNumber() { checkChoice(); }
    void passesOverNumbersInTheWay_data();
    void passesOverNumbersInTheWay() { checkChoice(); }
    void takesOverTheOldestGrace_data();
    void takesOverTheOldestGrace() { checkChoice(); }
    void choosesNothingWhenAllAreTaken_data();
    void choosesNothingWhenAllAreTaken();
    void releasesTheOwnEndedRides();
    void namesEveryHoldTakenOver();
    void countsWhatIsLeft();
    void listsHoldersSoonestFirst();
    void saysWhenEveryLineGivesWay();

private:
    void checkChoice();
};

void TestNumberChoice::choosesTheBestFreeNumber_data()
{
    using enum ChoiceReason;
    using enum NumberState;
    const auto row = choiceRows();
    row("the only one", wanted({number(5)}), 5, FewestRides);
    row("used before, though busy", wanted({number(1), number(2, 90, now)}, {}, 2), 2, UsedBefore);
    row("used before, but taken", wanted({number(1), number(2)}, {openHold(1, 2, ann, erin)}, 2), 1,
        FewestRides);
    row("used before, but draining", wanted({number(1), number(2, 0, {}, Draining)}, {}, 2), 1, FewestRides);
    row("fewest live legs", wanted({number(1, 4), number(2, 2, now), number(3, 6)}), 2, FewestRides);
    row("longest unused", wanted({number(1, 2, ago(1h)), number(2, 2, ago(3h)), number(3, 2, ago(2h))}), 2,
        LongestUnused);
    row("never used", wanted({number(1, 2, ago(99h)), number(2, 2)}), 2, LongestUnused);
    row("lowest id", wanted({number(3), number(1), number(2)}), 1, LongestUnused);
    row("disabled", wanted({number(1, 0, {}, Disabled), number(2, 9)}), 2, FewestRides);
    row("draining", wanted({number(1, 0, {}, Draining), number(2, 9)}), 2, FewestRides);
    ProxyNumber unreadable = number(1);
    unreadable.phone = std::nullopt;
    row("imported number that is no phone", wanted({unreadable, number(2, 9)}), 2, FewestRides);
}

void TestNumberChoice::passesOverNumbersInTheWay_data()
{
    using enum ChoiceReason;
    const auto row = choiceRows();
    row("the customer holds it", wanted({number(1), number(2, 9)}, {openHold(1, 1, ann, erin)}), 2,
        FewestRides);
    row("the driver holds it", wanted({number(1), number(2, 9)}, {openHold(1, 1, dave, bob)}), 2,
        FewestRides);
    row("in grace, while another is free",
        wanted({number(1), number(2, 9)}, {graceHold(1, 1, ann, erin, 23h)}), 2, FewestRides);
    row("an open ride of the pair needs a second number",
        wanted({number(1, 2), number(2, 9)}, {openHold(1, 1, ann, dave), openHold(1, 1, dave, ann)}, 1), 2,
        FewestRides);
    row("the pair's own grace does not count",
        wanted({number(1, 2), number(2)}, {graceHold(1, 1, ann, dave, 0ms), graceHold(1, 1, dave, ann, 0ms)},
               1),
        1, UsedBefore);
    row("the pair's own grace, its roles exchanged", wanted({number(1)}, {graceHold(1, 1, dave, ann, 1s)}), 1,
        FewestRides);
    row("the pair's own grace beside an open ride of another",
        wanted({number(1), number(2, 9)}, {graceHold(1, 1, ann, dave, 1h), openHold(2, 1, dave, bob)}, 1), 2,
        FewestRides);
}

void TestNumberChoice::takesOverTheOldestGrace_data()
{
    using enum ChoiceReason;
    const auto row = choiceRows();
    row("takes over", wanted({number(1)}, {graceHold(1, 1, ann, erin, 31min)}), 1, TakenOver);
    row("takes over the oldest close",
        wanted(
            {number(1), number(2), number(3)},
            {graceHold(1, 1, ann, erin, 2h), graceHold(2, 2, ann, erin, 4h), graceHold(3, 3, dave, bob, 3h)}),
        2, TakenOver);
    row("ranks a number by its latest close",
        wanted({number(1), number(2)}, {graceHold(1, 1, ann, erin, 20h), graceHold(2, 1, dave, bob, 1h),
                                        graceHold(3, 2, ann, erin, 2h)}),
        2, TakenOver);
    row("takes over the lowest id",
        wanted({number(2), number(1)}, {graceHold(1, 1, ann, erin, 2h), graceHold(2, 2, dave, bob, 2h)}), 1,
        TakenOver);
    row("neither habit nor legs count in a take-over",
        wanted({number(1, 0), number(2, 9)}, {graceHold(1, 1, ann, erin, 2h), graceHold(2, 2, ann, erin, 3h)},
               1),
        2, TakenOver);
    row("takes over beside a number with an open ride",
        wanted({number(1), number(2)}, {openHold(1, 1, ann, erin), graceHold(2, 2, dave, bob, 1h)}), 2,
        TakenOver);
    row("the pair's own fresh grace does not stop a take-over",
        wanted({number(1)}, {graceHold(1, 1, ann, dave, 1min), graceHold(2, 1, dave, bob, 1h)}), 1,
        TakenOver);
}

void TestNumberChoice::checkChoice()
{
    QFETCH(const ChoiceInput, input);
    const std::optional<NumberChoice> choice = chooseNumber(input);
    QVERIFY(choice);
    QTEST(choice->numberId.value, "id");
    QTEST(choice->reason, "reason");
    QCOMPARE(choice->proxy, *number(choice->numberId.value).phone);
    QCOMPARE(choice->takenOver.isEmpty(), choice->reason != ChoiceReason::TakenOver);
}

void TestNumberChoice::choosesNothingWhenAllAreTaken_data()
{
    QTest::addColumn<ChoiceInput>("input");
    QTest::newRow("empty pool") << wanted({});
    QTest::newRow("none active") << wanted(
        {number(1, 0, {}, NumberState::Draining), number(2, 0, {}, NumberState::Disabled)});
    QTest::newRow("open rides") << wanted({number(1), number(2)},
                                          {openHold(1, 1, ann, erin), openHold(2, 2, dave, bob)});
    QTest::newRow("grace of 30 minutes exactly") << wanted({number(1)}, {graceHold(1, 1, ann, erin, 30min)});
    QTest::newRow("old grace and fresh grace")
        << wanted({number(1)}, {graceHold(1, 1, ann, erin, 9h), graceHold(2, 1, dave, bob, 5min)});
    QTest::newRow("old grace and an open ride")
        << wanted({number(1)}, {graceHold(1, 1, ann, erin, 9h), openHold(2, 1, dave, bob)});
    Holder undated = graceHold(1, 1, ann, erin, 9h);
    undated.closedAt = {};
    QTest::newRow("closed at an unknown time") << wanted({number(1)}, {undated});
    ChoiceInput patient = wanted({number(1)}, {graceHold(1, 1, ann, erin, 59min)});
    patient.takeOverAfter = 60min;
    QTest::newRow("the depot lets grace last longer") << patient;
}

void TestNumberChoice::choosesNothingWhenAllAreTaken()
{
    QFETCH(const ChoiceInput, input);
    QVERIFY(!chooseNumber(input));
}

void TestNumberChoice::releasesTheOwnEndedRides()
{
    const auto choice = chooseNumber(wanted({number(1), number(2)},
                                            {graceHold(4, 1, ann, dave, 1h), graceHold(4, 1, dave, ann, 1h),
                                             graceHold(5, 2, ann, dave, 2h), graceHold(5, 2, dave, ann, 2h)},
                                            1));
    QVERIFY(choice);
    QCOMPARE(choice->numberId.value, 1);
    QCOMPARE(choice->released, QList<RideId>{{4}});
}

void TestNumberChoice::namesEveryHoldTakenOver()
{
    const Holder ofAnn = graceHold(4, 1, ann, erin, 2h);
    const Holder ofDave = graceHold(5, 1, dave, bob, 3h);
    const Holder ofBoth = graceHold(6, 1, dave, ann, 4h);
    const auto choice = chooseNumber(wanted({number(1)}, {ofAnn, ofBoth, ofDave}));
    QVERIFY(choice);
    QCOMPARE(choice->reason, ChoiceReason::TakenOver);
    QCOMPARE(choice->takenOver, QList<Holder>({ofAnn, ofDave}));
    QCOMPARE(choice->released, QList<RideId>({{6}, {4}, {5}}));
}

void TestNumberChoice::countsWhatIsLeft()
{
    const QList<ProxyNumber> pool{number(1), number(2), number(3),
                                  number(4), number(5), number(6, 0, {}, NumberState::Draining)};
    const QList<Holder> holders{openHold(1, 1, ann, erin), graceHold(2, 2, ann, erin, 9h),
                                graceHold(3, 3, dave, bob, 5min), graceHold(4, 4, ann, dave, 5min)};
    const auto choice = chooseNumber(wanted(pool, holders));
    QVERIFY(choice);
    QCOMPARE(choice->unused, 2);        // 4 and 5
    QCOMPARE(choice->byEndingGrace, 1); // 2
    QCOMPARE(choice->poolSize, 5);
}

void TestNumberChoice::listsHoldersSoonestFirst()
{
    Holder undated = openHold(1, 1, ann, erin);
    Holder tomorrow = openHold(2, 2, ann, erin);
    tomorrow.dueAt = now.addDays(1);
    Holder today = openHold(4, 3, ann, erin);
    today.dueAt = now;
    Holder todayToo = openHold(3, 4, ann, erin);
    todayToo.dueAt = now;
    const Holder fresh = graceHold(5, 5, ann, erin, 1h);
    const Holder old = graceHold(6, 6, ann, erin, 20h);
    QCOMPARE(holdersSoonestFirst({undated, tomorrow, today, fresh, todayToo, old}),
             QList<Holder>({old, fresh, todayToo, today, tomorrow, undated}));
}

void TestNumberChoice::saysWhenEveryLineGivesWay()
{
    const Holder fresh = graceHold(5, 5, ann, erin, 10min);
    Holder ending = graceHold(6, 6, ann, erin, 20min);
    ending.holdUntil = now.addDuration(1min);
    const Holder open = openHold(1, 1, ann, erin);
    const Holder ofPair = openHold(2, 2, ann, dave);
    const Holder disabled = openHold(3, 3, ann, bob);
    const Holder ownGrace = graceHold(4, 4, ann, dave, 5min); // in nobody's way
    const QList<WayOut> ways = waysOut(wanted(
        {number(1), number(2), number(3, 0, {}, NumberState::Disabled), number(4), number(5), number(6)},
        {open, ofPair, disabled, ownGrace, fresh, ending}));
    QCOMPARE(ways, QList<WayOut>({{ending, *number(6).phone, false, now.addDuration(1min)},
                                  {fresh, *number(5).phone, false, now.addDuration(20min)},
                                  {open, *number(1).phone, false, {}},
                                  {ofPair, *number(2).phone, true, {}}}));
}

QTEST_GUILESS_MAIN(TestNumberChoice)
#include "tst_numberchoice.moc"
