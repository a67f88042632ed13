// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/relay.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;

class TestRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsToTheOtherParty_data();
    void sendsToTheOtherParty();
    void usesTheNumberThatTheOtherPartyKnows();
    void saysWhyNobodyGetsIt_data();
    void saysWhyNobodyGetsIt();
    void aLiveLegGoesBeforeOldOnes();
};

namespace {

const QString customer = u"31612345678"_s;
const QString driver = u"31687654321"_s;

PhoneNumber phone(const QString &digits)
{
    return PhoneNumber::fromDigits(digits).value();
}

Leg leg(Role role)
{
    Leg leg;
    leg.rideId = {7};
    leg.proxy = phone(u"3197010260188"_s);
    leg.viaProxy = leg.proxy;
    leg.phone = phone(role == Role::Customer ? customer : driver);
    leg.otherPhone = phone(role == Role::Customer ? driver : customer);
    leg.role = role;
    return leg;
}

RelayInput input(bool proxyInPool, const QString &sender)
{
    RelayInput input;
    input.proxyInPool = proxyInPool;
    input.sender = PhoneNumber::fromDigits(sender);
    return input;
}

} // namespace

void TestRelay::sendsToTheOtherParty_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("recipient");
    QTest::newRow("from the customer") << Role::Customer << driver;
    QTest::newRow("from the driver") << Role::Driver << customer;
}

void TestRelay::sendsToTheOtherParty()
{
    QFETCH(const Role, role);
    QFETCH(const QString, recipient);
    RelayInput known = input(true, leg(role).phone.digits());
    known.live = leg(role);

    const auto routed = route(known);
    const Relay *relay = std::get_if<Relay>(&routed);
    QVERIFY(relay);
    QVERIFY((*relay == Relay{{7}, role, phone(recipient), phone(u"3197010260188"_s)}));
}

void TestRelay::usesTheNumberThatTheOtherPartyKnows()
{
    RelayInput moved = input(true, customer);
    moved.live = leg(Role::Customer);
    moved.live->viaProxy = phone(u"3197010260199"_s);
    QCOMPARE(std::get<Relay>(route(moved)).originator, phone(u"3197010260199"_s));
}

void TestRelay::saysWhyNobodyGetsIt_data()
{
    QTest::addColumn<RelayInput>("given");
    QTest::addColumn<UnroutedReason>("reason");

    RelayInput known = input(true, customer);
    QTest::newRow("stranger") << known << UnroutedReason::NoRide;

    known.hadLegBefore = true;
    QTest::newRow("ride is over") << known << UnroutedReason::Late;

    known.contested = true;
    QTest::newRow("two rides claim it") << known << UnroutedReason::Ambiguous;

    known.live = leg(Role::Customer);
    known.senderInPool = true;
    QTest::newRow("our own number, whatever else is known") << known << UnroutedReason::Loop;

    known.proxyInPool = false;
    QTest::newRow("not our number, whatever else is known") << known << UnroutedReason::NotInPool;

    known.sender = std::nullopt;
    QTest::newRow("withheld, whatever else is known") << known << UnroutedReason::Withheld;

    QTest::newRow("withheld") << input(true, u"Restricted"_s) << UnroutedReason::Withheld;
    QTest::newRow("not our number") << input(false, customer) << UnroutedReason::NotInPool;
}

void TestRelay::saysWhyNobodyGetsIt()
{
    QFETCH(const RelayInput, given);
    const auto routed = route(given);
    const UnroutedReason *reason = std::get_if<UnroutedReason>(&routed);
    QVERIFY(reason);
    QTEST(*reason, "reason");
}

void TestRelay::aLiveLegGoesBeforeOldOnes()
{
    RelayInput known = input(true, customer);
    known.live = leg(Role::Customer);
    known.contested = true;
    known.hadLegBefore = true;
    QVERIFY(std::holds_alternative<Relay>(route(known)));
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
