// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ridesuggestion.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 12, 24), QTime(17, 0), Qt::UTC);

RideCandidate candidate(qint64 id, const QString &customer = u"Somebody Else"_s,
                        const QString &driver = u"Another Driver"_s)
{
    RideCandidate made;
    made.ride.id = RideId{id};
    made.ride.customer = customer;
    made.ride.driver = driver;
    made.ride.dueAt = now;
    return made;
}

RideCandidate ofPhone(qint64 id, std::chrono::hours ago, RideState state = RideState::Open)
{
    RideCandidate made = candidate(id);
    made.phoneIs = Role::Customer;
    made.phoneSince = now.addDuration(-ago);
    made.ride.state = state;
    return made;
}

RideCandidate onNumber(RideCandidate made)
{
    made.onDialledNumber = true;
    return made;
}

RideCandidate wasOnNumber(RideCandidate made)
{
    made.wasOnDialledNumber = true;
    return made;
}

} // namespace

class TestRideSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranks_data();
    void ranks();
    void saysWhyAndWhose();
    void suggestsEightAtMost();
};

void TestRideSuggestion::ranks_data()
{
    QTest::addColumn<QList<RideCandidate>>("candidates");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QList<qint64>>("order");
    QTest::newRow("nobody") << QList<RideCandidate>{} << u"hello"_s << QList<qint64>{};
    QTest::newRow("nothing speaks for it") << QList{candidate(1)} << u"hello"_s << QList<qint64>{};
    QTest::newRow("the phone before the number")
        << QList{onNumber(candidate(1)), ofPhone(2, 3h)} << QString() << QList<qint64>{2, 1};
    QTest::newRow("the fresher ride of the phone")
        << QList{ofPhone(1, 5h), ofPhone(2, 3h)} << QString() << QList<qint64>{2, 1};
    QTest::newRow("an open ride before an ended one")
        << QList{ofPhone(1, 1h, RideState::Closed), ofPhone(2, 9h)} << QString() << QList<qint64>{2, 1};
    QTest::newRow("the number it knew before a fresher one")
        << QList{ofPhone(1, 1h, RideState::Closed), wasOnNumber(ofPhone(2, 3h, RideState::Closed))}
        << QString() << QList<qint64>{2, 1};
    QTest::newRow("a name before the number")
        << QList{onNumber(candidate(1)), candidate(2, u"Caitlyn Carless"_s)} << u"Caitlyn here, help"_s
        << QList<qint64>{2, 1};
    QTest::newRow("a name on the number before a name")
        << QList{candidate(1, u"Caitlyn One"_s), onNumber(candidate(2, u"Caitlyn Two"_s))}
        << u"caitlyn here"_s << QList<qint64>{2, 1};
    QTest::newRow("a name before a phone of long ago")
        << QList{ofPhone(1, 24h * 30, RideState::Closed), candidate(2, u"Caitlyn Carless"_s)}
        << u"Caitlyn here"_s << QList<qint64>{2, 1};
    QTest::newRow("accents and case do not matter")
        << QList{candidate(1, u"Zo\u00eb Jansen"_s)} << u"ZOE speaking"_s << QList<qint64>{1};
    QTest::newRow("part of a word is no name")
        << QList{candidate(1, u"Ann Lee"_s)} << u"Annoying, leeks"_s << QList<qint64>{};
    QTest::newRow("short words are no names")
        << QList{candidate(1, u"Al Is"_s)} << u"al is well"_s << QList<qint64>{};
    QTest::newRow("each ride once, by its best reason")
        << QList{onNumber(candidate(1)), ofPhone(1, 3h)} << QString() << QList<qint64>{1};
}

void TestRideSuggestion::ranks()
{
    QFETCH(QList<RideCandidate>, candidates);
    QFETCH(QString, body);
    QList<qint64> order;
    for (const RideSuggestion &suggestion : rankRides(candidates, body, now))
        order.append(suggestion.ride.id.value);
    QTEST(order, "order");
}

void TestRideSuggestion::saysWhyAndWhose()
{
    const QList<RideSuggestion> found =
        rankRides({onNumber(candidate(1)), ofPhone(2, 3h), candidate(3, u"Caitlyn"_s)}, u"Caitlyn?"_s, now);
    QCOMPARE(found.at(0).reason, SuggestionReason::SamePhone);
    QVERIFY(found.at(0).role == Role::Customer);
    QCOMPARE(found.at(0).since, now.addDuration(-3h));
    QCOMPARE(found.at(1).reason, SuggestionReason::Named);
    QVERIFY(!found.at(1).role); // she may be the sender or the one who is asked for
    QCOMPARE(found.at(2).reason, SuggestionReason::DialledNumber);
}

void TestRideSuggestion::suggestsEightAtMost()
{
    QList<RideCandidate> many;
    for (int i = 1; i <= 20; ++i)
        many.append(ofPhone(i, std::chrono::hours(i)));
    QCOMPARE(rankRides(many, {}, now).size(), 8);
}

QTEST_GUILESS_MAIN(TestRideSuggestion)
#include "tst_ridesuggestion.moc"
