// SPDX-License-Identifier: GPL-3.0-or-later
// Periodic work: rides whose time is past, grace that ended, rows that other programs added.
#include "app/dispatcher_p.h"
#include "app/domain/ridelifecycle.h"

#include <QScopedValueRollback>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

// So much fits into one short write; the rest follows after a pause.
constexpr int ridesAtOnce = 20;
constexpr int legsAtOnce = 100;
constexpr int phonesAtOnce = 100;

/// An imported number as the tutorial compares it: digits in E.164 order, with or without `+`; anything else
/// is read as if a person had typed it.
std::optional<PhoneNumber> readImported(const QString &number, const QString &region)
{
    const QString trimmed = number.trimmed();
    if (!trimmed.startsWith(u'0')) {
        if (const auto digits = PhoneNumber::fromDigits(trimmed))
            return digits;
    }
    const auto typed = readPhone(trimmed, region);
    return typed ? std::optional(typed->number) : std::nullopt;
}

} // namespace

Result<SweepReport> Dispatcher::sweep()
{
    const QScopedValueRollback nobody(m_operator, QString()); // the program does it by itself
    return transact([&]() -> Result<SweepReport> {
        m_stores->rides.lock();
        SweepReport report;
        const int phones = adoptPhones();
        report.adopted = phones == 0 ? adoptRides() : 0; // rides need their people's phones
        report.closed = closeOverdue();
        report.released = m_stores->legs.releaseEnded(now(), legsAtOnce);
        m_stores->records.forgetTokens(now());
        m_stores->undos.removeExpired(now());
        withdrawTests();
        report.more = phones > 0 || report.adopted == ridesAtOnce || report.closed == ridesAtOnce ||
                      report.released == legsAtOnce;
        return report;
    });
}

Result<Done> Dispatcher::tryStorage()
{
    return transact([&]() -> Result<Done> {
        m_stores->records.tryWriting(now());
        return Done{};
    });
}

Result<Done> Dispatcher::adoptImports()
{
    const QScopedValueRollback nobody(m_operator, QString());
    for (bool more = true; more;) {
        const auto adopted = transact([&]() -> Result<Done> {
            m_stores->rides.lock();
            more = adoptPhones() > 0 || adoptRides() == ridesAtOnce;
            return Done{};
        });
        if (!adopted)
            return adopted;
    }
    return Done{};
}

int Dispatcher::closeOverdue()
{
    const auto overdue = m_stores->rides.overdue(now(), ridesAtOnce);
    for (const Ride &ride : overdue)
        close(ride.id, u"by itself: its time was long past"_s);
    return static_cast<int>(overdue.size());
}

int Dispatcher::adoptPhones()
{
    int seen = 0;
    for (const Role role : {Role::Customer, Role::Driver}) {
        for (const Person &person : m_stores->people.unchecked(role, phonesAtOnce)) {
            const auto phone = readImported(person.number, m_settings.region);
            m_stores->people.setChecked(role, person.id, phone);
            if (!phone)
                note(
                    u"import_refused"_s, subjectOf(person),
                    u"\"%1\" is not a phone number; nobody can reach this person until it is corrected"_s.arg(
                        person.number));
            ++seen;
        }
    }
    for (const ProxyNumber &number : m_stores->numbers.unchecked(phonesAtOnce)) {
        const auto phone = readImported(number.number, m_settings.region);
        const bool stored = m_stores->numbers.setChecked(number.id, phone);
        const QString subject = u"number %1"_s.arg(number.id.value);
        if (!phone)
            note(u"import_refused"_s, subject, u"\"%1\" is not a phone number"_s.arg(number.number));
        else if (!stored)
            note(u"import_refused"_s, subject, u"%1 is in the pool already"_s.arg(formatted(*phone)));
        ++seen;
    }
    return seen;
}

int Dispatcher::adoptRides()
{
    const auto rides = m_stores->rides.unadopted(ridesAtOnce);
    for (const Ride &ride : rides) {
        m_stores->legs.dropContested(ride.id);
        m_stores->rides.setAdopted(ride.id, now());
        if (ride.state == RideState::Open)
            adopt(ride);
    }
    return static_cast<int>(rides.size());
}

void Dispatcher::adopt(const Ride &ride)
{
    const auto refuse = [&](const QString &why) { note(u"import_refused"_s, subjectOf(ride.id), why); };
    const auto pair = findPair(ride.customerId, ride.driverId);
    if (!pair)
        return refuse(pair.problem().text);
    const auto number = m_stores->numbers.find(ride.numberId);
    const auto proxy = number ? readImported(number->number, m_settings.region) : std::nullopt;
    if (!proxy)
        return refuse(number ? u"\"%1\" is not a phone number"_s.arg(number->number)
                             : u"there is no number %1"_s.arg(ride.numberId.value));
    for (const Role role : {Role::Customer, Role::Driver}) {
        Leg leg;
        leg.rideId = ride.id;
        leg.numberId = ride.numberId;
        leg.proxy = *proxy;
        leg.phone = *pair->of(role).phone;
        leg.otherPhone = *pair->of(otherRole(role)).phone;
        leg.viaProxy = *proxy;
        leg.role = role;
        leg.openedAt = now();
        claimLeg(leg);
    }
    m_stores->numbers.setUsed(ride.numberId, now());
}

void Dispatcher::claimLeg(const Leg &leg)
{
    const auto contest = [this](const Leg &loser, RideId rival) {
        note(u"import_contested"_s, subjectOf(loser.rideId),
             u"ride %1 claims %2 for the same phone %3; texts and calls from it wait for the dispatcher"_s
                 .arg(rival.value)
                 .arg(formatted(loser.proxy), masked(loser.phone)));
    };
    const auto rival = m_stores->legs.findLive(leg.proxy, leg.phone);
    if (!rival) {
        if (const auto other = m_stores->legs.contestedBy(leg.proxy, leg.phone)) {
            m_stores->legs.addContested(leg);
            return contest(leg, *other);
        }
        if (!m_stores->legs.open(leg))
            throw StoreError(StoreError::Kind::Conflict, u"the line was taken meanwhile"_s);
        return;
    }
    if (rival->rideId == leg.rideId)
        return;
    contest(leg, rival->rideId);
    const auto rivalRide = m_stores->rides.find(rival->rideId);
    if (rivalRide &&
        !rivalRide->createdAt.isValid()) { // imported too: nobody can tell which of the two is meant
        m_stores->legs.contest(rival->id, now());
        m_stores->legs.addContested(leg);
        contest(*rival, leg.rideId);
    }
}

} // namespace birdcar
