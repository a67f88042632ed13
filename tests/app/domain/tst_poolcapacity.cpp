// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/numberchoice.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace birdcar;
using namespace std::chrono_literals;

namespace {

PhoneNumber phone(qint64 digits)
{
    return PhoneNumber::fromDigits(QString::number(digits)).value();
}

/// Rides that come and go at random, with both legs of each as the database would have them.
class Depot
{
public:
    struct Held
    {
        RideId id;
        PhoneNumber customer;
        PhoneNumber driver;
        NumberId number;
        QDateTime closedAt; ///< invalid while open
    };

    Depot(int numbers, quint32 seed) : m_random(seed)
    {
        for (int id = 1; id <= numbers; ++id)
            m_pool.append({{id}, {}, phone(3197010260100 + id), NumberState::Active, {}, 0});
    }

    QRandomGenerator &random() { return m_random; }
    void pass(std::chrono::minutes time) { m_now = m_now.addDuration(time); }

    qsizetype heldBy(const PhoneNumber &who) const
    {
        return std::ranges::count_if(
            m_rides, [&who](const Held &ride) { return ride.customer == who || ride.driver == who; });
    }

    std::optional<NumberChoice> choose(const PhoneNumber &customer, const PhoneNumber &driver) const
    {
        ChoiceInput input{customer, driver, m_pool, {}, m_last.value({customer, driver}), m_now, 30min};
        for (const Held &ride : m_rides) {
            for (ProxyNumber &proxy : input.pool)
                proxy.liveLegs += proxy.id == ride.number ? 2 : 0;
            for (const PhoneNumber &who : {ride.customer, ride.driver}) {
                if (who == customer || who == driver)
                    input.holders.append(holder(ride, who));
            }
        }
        return chooseNumber(input);
    }

    /// False if the new ride breaks the invariant, or takes the number from an open ride.
    bool open(const PhoneNumber &customer, const PhoneNumber &driver, const NumberChoice &choice)
    {
        const auto givesWay = [&choice](const Held &ride) { return choice.released.contains(ride.id); };
        const bool robs = std::ranges::any_of(
            m_rides, [&](const Held &ride) { return givesWay(ride) && !ride.closedAt.isValid(); });
        m_rides.removeIf(givesWay);
        const bool collides = std::ranges::any_of(m_rides, [&](const Held &ride) {
            const bool meets = ride.customer == customer || ride.customer == driver ||
                               ride.driver == customer || ride.driver == driver;
            return ride.number == choice.numberId && meets;
        });
        m_rides.append({{++m_lastId}, customer, driver, choice.numberId, {}});
        m_last.insert({customer, driver}, choice.numberId);
        m_pool[choice.numberId.value - 1].lastUsedAt = m_now;
        return !robs && !collides;
    }

    void closeOrReleaseAny()
    {
        if (m_rides.isEmpty())
            return;
        const qsizetype index = m_random.bounded(int(m_rides.size()));
        if (m_rides[index].closedAt.isValid())
            m_rides.removeAt(index);
        else
            m_rides[index].closedAt = m_now;
    }

private:
    Holder holder(const Held &ride, const PhoneNumber &who) const
    {
        const PhoneNumber &other = who == ride.customer ? ride.driver : ride.customer;
        const RideState state = ride.closedAt.isValid() ? RideState::Closed : RideState::Open;
        return {ride.id, ride.number, who, other, {}, state, ride.closedAt, {}, {}};
    }

    QRandomGenerator m_random;
    QDateTime m_now = QDateTime::fromString(u"2026-12-24T18:30:00Z"_s, Qt::ISODate);
    QList<ProxyNumber> m_pool;
    QList<Held> m_rides;
    QHash<std::pair<PhoneNumber, PhoneNumber>, NumberId> m_last;
    qint64 m_lastId = 0;
};

} // namespace

/// How many numbers a pool needs, and what a pool that is too small must never do.
class TestPoolCapacity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enoughNumbersAlwaysSuffice_data();
    void enoughNumbersAlwaysSuffice();
    void aShortPoolNeverRobsAnOpenRide();
};

void TestPoolCapacity::enoughNumbersAlwaysSuffice_data()
{
    QTest::addColumn<int>("perCustomer");
    QTest::addColumn<int>("perDriver");
    QTest::newRow("1 and 1") << 1 << 1;
    QTest::newRow("1 and 4") << 1 << 4;
    QTest::newRow("2 and 4") << 2 << 4;
    QTest::newRow("4 and 4") << 4 << 4;
    QTest::newRow("3 and 8") << 3 << 8;
}

void TestPoolCapacity::enoughNumbersAlwaysSuffice()
{
    QFETCH(const int, perCustomer);
    QFETCH(const int, perDriver);
    Depot depot(perCustomer + perDriver - 1, 20261224);
    int opened = 0;
    for (int step = 0; step < 3000; ++step) {
        depot.pass(1min);
        if (depot.random().bounded(3) == 0)
            depot.closeOrReleaseAny();
        const PhoneNumber customer = phone(31600000000 + depot.random().bounded(12));
        const PhoneNumber driver = phone(31700000000 + depot.random().bounded(8));
        if (depot.heldBy(customer) >= perCustomer || depot.heldBy(driver) >= perDriver)
            continue;
        const std::optional<NumberChoice> choice = depot.choose(customer, driver);
        QVERIFY(choice);
        QVERIFY(choice->reason != ChoiceReason::TakenOver);
        QVERIFY(depot.open(customer, driver, *choice));
        ++opened;
    }
    QVERIFY(opened > 500);
}

void TestPoolCapacity::aShortPoolNeverRobsAnOpenRide()
{
    Depot depot(3, 20261225);
    int refused = 0;
    int takenOver = 0;
    for (int step = 0; step < 3000; ++step) {
        depot.pass(5min);
        if (depot.random().bounded(3) == 0)
            depot.closeOrReleaseAny();
        // Anybody may ride with anybody: a phone is a customer's today and a driver's tomorrow.
        const PhoneNumber customer = phone(31600000000 + depot.random().bounded(6));
        const PhoneNumber driver = phone(31600000000 + depot.random().bounded(6));
        if (customer == driver)
            continue;
        const std::optional<NumberChoice> choice = depot.choose(customer, driver);
        if (!choice) {
            ++refused;
            continue;
        }
        takenOver += choice->reason == ChoiceReason::TakenOver ? 1 : 0;
        QVERIFY(depot.open(customer, driver, *choice));
    }
    QVERIFY(refused > 100);
    QVERIFY(takenOver > 20);
}

QTEST_GUILESS_MAIN(TestPoolCapacity)
#include "tst_poolcapacity.moc"
