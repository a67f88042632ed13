// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/inbound.h"
#include "app/domain/message.h"
#include "app/domain/person.h"
#include "app/domain/proxynumber.h"
#include "app/domain/ride.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;

/// The names stand in databases and in scripts that read `--json`: none may ever change.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roles();
    void numberStates();
    void rideStates();
    void directions();
    void messageKinds();
    void noticeTopics();
    void messageStates();
    void unroutedReasons();
};

namespace {

/// The names of the values 0, 1, 2, ... up to the first without a name.
template <typename Enum>
QStringList namesOf(QString (*nameOf)(Enum))
{
    QStringList names;
    for (int value = 0; !nameOf(Enum(value)).isEmpty(); ++value)
        names.append(nameOf(Enum(value)));
    return names;
}

template <typename Enum>
bool readsBack(QString (*nameOf)(Enum), std::optional<Enum> (*fromName)(const QString &))
{
    const QStringList names = namesOf(nameOf);
    for (int value = 0; value < names.size(); ++value) {
        if (fromName(names[value]) != Enum(value))
            return false;
    }
    return !fromName(u"nonsense"_s) && !fromName(QString()) && !fromName(names.first().toUpper());
}

} // namespace

void TestNames::roles()
{
    QCOMPARE(namesOf(roleName), QStringList({u"customer"_s, u"driver"_s}));
    QCOMPARE(otherRole(Role::Customer), Role::Driver);
    QCOMPARE(otherRole(Role::Driver), Role::Customer);
}

void TestNames::numberStates()
{
    QCOMPARE(namesOf(numberStateName), QStringList({u"active"_s, u"draining"_s, u"disabled"_s}));
    QVERIFY(readsBack(numberStateName, numberStateFromName));
}

void TestNames::rideStates()
{
    QCOMPARE(namesOf(rideStateName), QStringList({u"open"_s, u"closed"_s, u"cancelled"_s}));
    QVERIFY(readsBack(rideStateName, rideStateFromName));
}

void TestNames::directions()
{
    QCOMPARE(namesOf(directionName), QStringList({u"in"_s, u"out"_s}));
    QVERIFY(readsBack(directionName, directionFromName));
}

void TestNames::messageKinds()
{
    QCOMPARE(namesOf(messageKindName), QStringList({u"inbound"_s, u"forward"_s, u"notice"_s, u"dispatch"_s}));
    QVERIFY(readsBack(messageKindName, messageKindFromName));
}

void TestNames::noticeTopics()
{
    QCOMPARE(namesOf(noticeTopicName), QStringList({u"none"_s, u"confirmation"_s, u"cancelled"_s,
                                                    u"driver_changed"_s, u"driver_removed"_s}));
    QVERIFY(readsBack(noticeTopicName, noticeTopicFromName));
}

void TestNames::messageStates()
{
    QCOMPARE(namesOf(messageStateName), QStringList({u"received"_s, u"pending"_s, u"sending"_s, u"sent"_s,
                                                     u"delivered"_s, u"failed"_s}));
    QVERIFY(readsBack(messageStateName, messageStateFromName));
}

void TestNames::unroutedReasons()
{
    QCOMPARE(namesOf(unroutedReasonName), QStringList({u"no_ride"_s, u"late"_s, u"withheld"_s, u"ambiguous"_s,
                                                       u"loop"_s, u"not_in_pool"_s, u"id_reused"_s}));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
