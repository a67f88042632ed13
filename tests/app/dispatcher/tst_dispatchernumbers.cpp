// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/numberstore.h"
#include "tests/support/testdesk.h"

#include <QTest>

#include <future>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString proxy = u"3197010220001"_s;

PhoneNumber phoneOf(const QString &digits)
{
    return *PhoneNumber::fromDigits(digits);
}

} // namespace

/// What the pool makes of numbers that were bought, and given up.
class TestDispatcherNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init() { m_desk = std::make_unique<TestDesk>(TestDatabase::currentEngine()); }
    void cleanup() { m_desk.reset(); }

    void aBoughtNumberIsInThePool()
    {
        const auto taken = m_desk->dispatcher.takeBoughtNumber(phoneOf(proxy), u"1.50 EUR a month"_s);
        QVERIFY(taken.ok());
        QCOMPARE(taken->state, NumberState::Active);
        QCOMPARE(m_desk->events(), QStringList{u"number_bought number %1"_s.arg(taken->id.value)});
    }

    void oneThatWasGivenUpBeforeIsInUseAgain()
    {
        const ProxyNumber number = m_desk->number(proxy);
        QVERIFY(m_desk->dispatcher.setNumberState(number.id, NumberState::Disabled).ok());
        const auto taken = m_desk->dispatcher.takeBoughtNumber(phoneOf(proxy), u"1.50 EUR a month"_s);
        QVERIFY(taken.ok());
        QCOMPARE(taken->id, number.id);
        QCOMPARE(taken->state, NumberState::Active);
    }

    /// By the command line, for instance, beside the window.
    void whatWasGivenUpIsNotJustEnabled()
    {
        const NumberId id = giveUpUsed();
        QVERIFY(all().first().isGivenUp);
        for (const NumberState state : {NumberState::Active, NumberState::Draining, NumberState::Disabled}) {
            const auto enabled = m_desk->dispatcher.setNumberState(id, state);
            QVERIFY(!enabled.ok());
            QCOMPARE(enabled.problem().text,
                     u"+31 970 102 20001 was given up at MessageBird. Buy it again, or import it once the "
                     "account rents it again."_s);
            QCOMPARE(enabled.problem().field, u"given_up"_s);
        }
        QVERIFY(!isInUse());
    }

    void aDisabledNumberIsNoneThatWasGivenUp()
    {
        const NumberId id = m_desk->number(proxy).id;
        QVERIFY(m_desk->dispatcher.setNumberState(id, NumberState::Disabled).ok());
        QVERIFY(!all().first().isGivenUp);
        QVERIFY(m_desk->dispatcher.leaveUnrented(phoneOf(proxy)).ok()); // maybe another account's
        QVERIFY(m_desk->dispatcher.setNumberState(id, NumberState::Active).ok());
    }

    void aReleaseThatTurnsOutIsOne()
    {
        const NumberId id = giveUpUsed(false);
        QVERIFY(m_desk->dispatcher.leaveUnrented(phoneOf(proxy)).ok()); // the second try finds it gone
        QVERIFY(!m_desk->dispatcher.setNumberState(id, NumberState::Active).ok());
    }

    void whatWasGivenUpComesBack_data()
    {
        QTest::addColumn<QString>("way");
        for (const auto &way : {u"bought"_s, u"typed"_s, u"imported"_s, u"planned"_s})
            QTest::newRow(qPrintable(way)) << way;
    }

    void whatWasGivenUpComesBack()
    {
        QFETCH(const QString, way);
        const NumberId id = giveUpUsed();
        const QString typed = u'+' + proxy;
        if (way == "bought"_L1) {
            QVERIFY(m_desk->dispatcher.takeBoughtNumber(phoneOf(proxy), u"1.50 EUR a month"_s).ok());
        } else if (way == "typed"_L1) {
            QCOMPARE(m_desk->dispatcher.addNumber(typed)->id, id);
        } else if (way == "imported"_L1) {
            QCOMPARE(m_desk->dispatcher.importNumbers({{{}, typed}})->first().value(), ImportOutcome::Added);
        } else {
            PlannedRow row;
            row.row.number = typed;
            QCOMPARE(m_desk->dispatcher.importPlanned(ImportTarget::Numbers, {row}, SamePhone::SecondPerson)
                         ->first()
                         .outcome,
                     ImportedRow::Outcome::Added);
        }
        QCOMPARE(all().size(), 1);
        QCOMPARE(all().first().state, NumberState::Active);
        QVERIFY(m_desk->dispatcher.setNumberState(id, NumberState::Disabled).ok());
        QVERIFY(m_desk->dispatcher.setNumberState(id, NumberState::Active).ok());
    }

    /// It was given up, bought again, and the answer to that was lost.
    void anOrderOfWhatWasGivenUpIsLookedFor()
    {
        const NumberId id = giveUpUsed();
        m_desk->pass(1min);
        order();
        m_desk->pass(1min);
        QCOMPARE(m_desk->dispatcher.ordersToSettle()->size(), 1);
        QVERIFY(m_desk->dispatcher.takeBoughtNumber(phoneOf(proxy), u"1.50 EUR a month"_s).ok());
        QVERIFY(isInUse());
        QCOMPARE(m_desk->dispatcher.ordersToSettle()->size(), 0);
        m_desk->pass(1min);
        order();
        m_desk->pass(1min);
        QVERIFY(m_desk->dispatcher.setNumberState(id, NumberState::Disabled).ok());
        QCOMPARE(m_desk->dispatcher.ordersToSettle()->size(), 0); // somebody wanted it so after the order
    }

    void onePurchaseIsRecordedOnce_data()
    {
        QTest::addColumn<bool>("isInPool");
        QTest::newRow("new") << false;
        QTest::newRow("given up before") << true;
    }

    /// Two depots on one database look for it at the same time.
    void onePurchaseIsRecordedOnce()
    {
        QFETCH(const bool, isInPool);
        if (isInPool)
            giveUpUsed();
        order();
        const auto take = [this](const QString &depot) {
            const auto database = m_desk->database.connect();
            Dispatcher dispatcher(*database, m_desk->clock(), depot);
            return dispatcher.takeBoughtNumber(phoneOf(proxy), u"1.50 EUR a month"_s).ok();
        };
        auto other = std::async(std::launch::async, [&take] { return take(u"north"_s); });
        QVERIFY(take(u"south"_s));
        QVERIFY(other.get());
        QVERIFY(isInUse());
        QCOMPARE(m_desk->events().filter(u"number_bought"_s).size(), 1);
        m_desk->pass(1min);
        order(); // a purchase of its own
        QVERIFY(take(u"north"_s));
        QVERIFY(take(u"south"_s));
        QCOMPARE(m_desk->events().filter(u"number_bought"_s).size(), 2);
    }

    void whatThePoolCannotHaveIsRecordedAllTheSame()
    {
        m_desk->customer(u"Anna"_s, proxy);
        QVERIFY(!m_desk->dispatcher.takeBoughtNumber(phoneOf(proxy), u"1.50 EUR a month"_s).ok());
        QCOMPARE(m_desk->events().last(), u"number_bought numbers"_s);
        QVERIFY(!m_desk->dispatcher.takeBoughtNumber(phoneOf(proxy), u"1.50 EUR a month"_s).ok());
        QCOMPARE(m_desk->events().filter(u"number_bought"_s).size(), 1);
    }

    void anOrderIsOpenUntilItsOutcomeIsKnown()
    {
        QVERIFY(m_desk->dispatcher
                    .recordEvent(u"number_ordered"_s, u"numbers"_s, u"+31 970 102 20001: 1.50 EUR a month"_s)
                    .ok());
        QCOMPARE(m_desk->dispatcher.openOrders().value(),
                 (QList<OpenOrder>{{phoneOf(proxy), TestDesk::start()}}));
        QVERIFY(*m_desk->dispatcher.isUnderWay(phoneOf(proxy)));
        m_desk->pass(10min);
        QVERIFY(!*m_desk->dispatcher.isUnderWay(phoneOf(proxy)));
        QCOMPARE(m_desk->dispatcher.ordersToSettle()->size(), 1);
        m_desk->number(proxy); // taken over by hand, and then its own affair
        QCOMPARE(m_desk->dispatcher.ordersToSettle()->size(), 0);
        QCOMPARE(m_desk->dispatcher.openOrders()->size(), 1);
        m_desk->pass(8 * 24h);
        QCOMPARE(m_desk->dispatcher.openOrders()->size(), 0);
    }

    void liveAndGraceLinesStandInTheWay()
    {
        m_desk->number(proxy);
        const auto ride = rideOnIt();
        QCOMPARE(problem(), u"+31 970 102 20001 still has live lines (2). Drain it, and give it up once they "
                            "have ended."_s);
        QVERIFY(m_desk->dispatcher.closeRide(ride.id).ok());
        QVERIFY(problem().contains(u"live lines (2)"_s));
        QVERIFY(isInUse()); // nothing was changed
        m_desk->pass(25h);
        QVERIFY(m_desk->dispatcher.sweep().ok());
        QCOMPARE(problem(),
                 u"A text from +31 970 102 20001 is still to be sent. Try again once it has left."_s);
    }

    void aReleaseThatBeganIsOutOfUse()
    {
        m_desk->number(proxy);
        const auto before = m_desk->dispatcher.beginRelease(phoneOf(proxy));
        QVERIFY(before.ok());
        QCOMPARE(before->state, NumberState::Active);
        QVERIFY(!isInUse());
        QVERIFY(m_desk->dispatcher.undoRelease(*before).ok());
        QVERIFY(isInUse());
    }

    void anotherPoolsNumberIsNotGivenUp()
    {
        QCOMPARE(problem(),
                 u"+31 970 102 20001 is not in this pool. Give it up in MessageBird's dashboard."_s);
    }

    void anUnusedNumberLeavesThePool()
    {
        m_desk->number(proxy);
        QVERIFY(m_desk->dispatcher.beginRelease(phoneOf(proxy)).ok());
        QVERIFY(m_desk->dispatcher.finishRelease(phoneOf(proxy)).ok());
        QCOMPARE(m_desk->dispatcher.callNumbers().value(), QStringList());
        QCOMPARE(m_desk->events(),
                 (QStringList{u"number_disabled number 1"_s, u"number_released number 1"_s}));
        QVERIFY(m_desk->dispatcher.addNumber(u'+' + proxy).ok());
    }

    void aNumberIsNotEnabledWhileItIsGivenUp()
    {
        const NumberId id = m_desk->number(proxy).id;
        const auto before = m_desk->dispatcher.beginRelease(phoneOf(proxy));
        QVERIFY(before.ok());
        const auto enabled = m_desk->dispatcher.setNumberState(id, NumberState::Active);
        QVERIFY(!enabled.ok());
        QCOMPARE(enabled.problem().text, u"+31 970 102 20001 is being given up at present."_s);
        QVERIFY(!isInUse());
        QVERIFY(m_desk->dispatcher.leaveRelease(*before).ok());
        QVERIFY(m_desk->dispatcher.setNumberState(id, NumberState::Active).ok());
        QVERIFY(isInUse());
    }

    void whatAnotherMadeOfItMeanwhileStays()
    {
        const NumberId id = m_desk->number(proxy).id;
        const auto before = m_desk->dispatcher.beginRelease(phoneOf(proxy));
        QVERIFY(before.ok());
        m_desk->database->run(u"UPDATE proxy_numbers SET state = 'draining'"_s);
        QVERIFY(m_desk->dispatcher.undoRelease(*before).ok());
        QCOMPARE(m_desk->database.scalar(u"SELECT state FROM proxy_numbers"_s), u"draining"_s);
        QVERIFY(m_desk->dispatcher.setNumberState(id, NumberState::Active).ok()); // it is over
    }

    void linesThatAreLostAreSaid()
    {
        m_desk->number(proxy);
        rideOnIt();
        const auto finished = m_desk->dispatcher.finishRelease(phoneOf(proxy));
        QVERIFY(!finished.ok());
        QCOMPARE(finished.problem().text, u"Its live lines (2) work no more. Create their rides anew."_s);
        QVERIFY(!isInUse());
        QCOMPARE(m_desk->events().last(), u"number_released number 1"_s);
    }

    void aUsedNumberStaysForItsRides()
    {
        m_desk->number(proxy);
        const Ride ride = rideOnIt();
        QVERIFY(m_desk->dispatcher.closeRide(ride.id).ok());
        m_desk->pass(25h);
        QVERIFY(m_desk->dispatcher.sweep().ok());
        QVERIFY(m_desk->dispatcher.finishRelease(phoneOf(proxy)).ok());
        QCOMPARE(all().size(), 1);
        QVERIFY(!isInUse());
    }

    /// A ride of the tutorial's that has no lines yet.
    void aNumberOfAnImportedRideStaysAsWell()
    {
        const ProxyNumber number = m_desk->number(proxy);
        m_desk->database->run(u"INSERT INTO rides (start, number_id) VALUES ('a', ?)"_s, {number.id.value});
        QVERIFY(m_desk->dispatcher.finishRelease(phoneOf(proxy)).ok());
        QVERIFY(!isInUse());
        QCOMPARE(m_desk->database.scalar(u"SELECT state FROM proxy_numbers"_s), u"disabled"_s);
    }

    void noLineIsOpenedAgainOnANumberThatIsGone()
    {
        m_desk->number(proxy);
        const Ride ride = rideOnIt();
        QVERIFY(m_desk->dispatcher.closeRide(ride.id).ok());
        QVERIFY(m_desk->dispatcher.setNumberState(ride.numberId, NumberState::Disabled).ok());
        QVERIFY(m_desk->dispatcher.reopenRide(ride.id).ok()); // its lines were still live
        QVERIFY(m_desk->dispatcher.closeRide(ride.id).ok());
        m_desk->pass(25h);
        QVERIFY(m_desk->dispatcher.sweep().ok());
        QCOMPARE(m_desk->liveLegs(), QStringList());
        QVERIFY(m_desk->dispatcher.finishRelease(phoneOf(proxy)).ok());
        const auto reopened = m_desk->dispatcher.reopenRide(ride.id);
        QVERIFY(!reopened.ok());
        QCOMPARE(
            reopened.problem().text,
            u"+31 970 102 20001 is disabled, so ride %1 gets no lines on it. Create a new ride instead."_s
                .arg(ride.id.value));
        QCOMPARE(m_desk->liveLegs(), QStringList());
    }

    void theFlowForCallsForgetsIt()
    {
        m_desk->number(proxy);
        QVERIFY(m_desk->dispatcher.keepVoiceFlow({u"f"_s, u"m"_s, {proxy, u"3197010220002"_s}}).ok());
        QVERIFY(m_desk->dispatcher.finishRelease(phoneOf(proxy)).ok());
        QCOMPARE(m_desk->dispatcher.voiceFlow()->numbers, QStringList{u"3197010220002"_s});
    }

private:
    Ride rideOnIt()
    {
        const auto ride = m_desk->ride(m_desk->customer(u"Caitlyn"_s, u"31612345601"_s),
                                       m_desk->driver(u"David"_s, u"31687654301"_s));
        if (!ride)
            qFatal("no ride");
        return *ride;
    }

    /// A number that rides have used; with `isKnown` the outcome is known.
    NumberId giveUpUsed(bool isKnown = true)
    {
        const NumberId id = m_desk->number(proxy).id;
        const Ride ride = rideOnIt();
        if (!m_desk->dispatcher.cancelRide(ride.id))
            qFatal("not cancelled");
        m_desk->database->runOnce(u"UPDATE messages SET state = 'sent' WHERE state = 'pending'"_s);
        const auto before = m_desk->dispatcher.beginRelease(phoneOf(proxy));
        if (!before)
            qFatal("%s", qUtf8Printable(before.problem().text));
        const auto done = isKnown ? m_desk->dispatcher.finishRelease(phoneOf(proxy))
                                  : m_desk->dispatcher.leaveRelease(*before);
        if (!done)
            qFatal("not given up");
        return id;
    }

    void order()
    {
        if (!m_desk->dispatcher.recordEvent(u"number_ordered"_s, u"numbers"_s,
                                            u"+31 970 102 20001: 1.50 EUR a month"_s))
            qFatal("not recorded");
    }

    QList<ProxyNumber> all() { return NumberStore(*m_desk->database).all(); }

    QString problem()
    {
        const auto begun = m_desk->dispatcher.beginRelease(phoneOf(proxy));
        const auto checked = m_desk->dispatcher.checkRelease(phoneOf(proxy));
        if (begun || checked || begun.problem() != checked.problem())
            return u"not refused"_s;
        return begun.problem().text;
    }

    bool isInUse() { return m_desk->dispatcher.callNumbers()->contains(proxy); }

    std::unique_ptr<TestDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestDispatcherNumbers)
#include "tst_dispatchernumbers.moc"
