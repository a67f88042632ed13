// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ridelifecycle.h"

using namespace Qt::StringLiterals;

namespace birdcar {

namespace {

constexpr std::chrono::hours oldAfter{24};

/// "Ride 12 is already closed.", or "Ride 12 is cancelled, so ..." if it is in another state than `wanted`.
Problem refusedBecauseOfState(const Ride &ride, RideState wanted, const QString &consequence)
{
    const QString state = rideStateName(ride.state);
    const QString text =
        ride.state == wanted
            ? u"Ride %1 is already %2."_s.arg(QString::number(ride.id.value), state)
            : u"Ride %1 is %2, so %3."_s.arg(QString::number(ride.id.value), state, consequence);
    return {Problem::Kind::Refused, text, {}, {}};
}

Problem inThePool(const QString &field)
{
    return {Problem::Kind::Refused,
            u"The %1's phone is a number of the pool, so texts would run in circles."_s.arg(field),
            field,
            {}};
}

} // namespace

std::optional<Problem> mayClose(const Ride &ride)
{
    if (ride.state == RideState::Open)
        return std::nullopt;
    return refusedBecauseOfState(ride, RideState::Closed, u"it cannot be closed"_s);
}

std::optional<Problem> mayCancel(const Ride &ride)
{
    if (ride.state == RideState::Open)
        return std::nullopt;
    return refusedBecauseOfState(ride, RideState::Cancelled, u"it cannot be cancelled"_s);
}

std::optional<Problem> mayReopen(const Ride &ride)
{
    if (ride.state != RideState::Open)
        return std::nullopt;
    return refusedBecauseOfState(ride, RideState::Open, {});
}

std::optional<Problem> mayChangeDriver(const Ride &ride)
{
    if (ride.state == RideState::Open)
        return std::nullopt;
    return refusedBecauseOfState(ride, RideState::Open, u"its driver cannot be changed"_s);
}

std::optional<Problem> mayEdit(const Ride &ride)
{
    if (ride.state == RideState::Open)
        return std::nullopt;
    return refusedBecauseOfState(ride, RideState::Open, u"it cannot be changed"_s);
}

QDateTime holdUntil(const QDateTime &closedAt, const DepotSettings &settings)
{
    return closedAt.addDuration(settings.grace);
}

QDateTime closesAt(const QDateTime &dueAt, const QDateTime &reopenedAt, const DepotSettings &settings)
{
    if (!dueAt.isValid())
        return {};
    const bool reopenedLater = reopenedAt.isValid() && reopenedAt > dueAt;
    return (reopenedLater ? reopenedAt : dueAt).addDuration(settings.closeAfter);
}

bool isOld(const Ride &ride, const QDateTime &now)
{
    return ride.state == RideState::Open && !ride.dueAt.isValid() &&
           (!ride.createdAt.isValid() || ride.createdAt.addDuration(oldAfter) < now);
}

std::optional<Problem> checkPair(const PhoneNumber &customer, const PhoneNumber &driver,
                                 const QSet<PhoneNumber> &pool)
{
    if (pool.contains(customer))
        return inThePool(roleName(Role::Customer));
    if (pool.contains(driver))
        return inThePool(roleName(Role::Driver));
    if (customer == driver)
        return Problem{Problem::Kind::Refused,
                       u"Customer and driver have the same phone."_s,
                       roleName(Role::Driver),
                       {}};
    return std::nullopt;
}

} // namespace birdcar
