// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/phonenumber.h"
#include "app/domain/proxynumber.h"
#include "app/domain/ride.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace birdcar {

/// A live leg of one of the two phones that want a number, as the choice needs it.
struct Holder
{
    RideId rideId;
    NumberId numberId;
    PhoneNumber phone;      ///< the customer's or the driver's of the new pair
    PhoneNumber otherPhone; ///< whom it reaches
    QString name;           ///< of the person whose phone it is, for the explanation
    RideState rideState = RideState::Open;
    QDateTime closedAt;  ///< valid for a grace hold
    QDateTime holdUntil; ///< valid for a grace hold: when the number frees by itself
    QDateTime dueAt;     ///< time of the ride; invalid if unknown

    bool operator==(const Holder &) const = default;
};

/// Everything the choice depends on. `pool` is the whole pool, `holders` every live leg of either phone.
struct ChoiceInput
{
    PhoneNumber customer;
    PhoneNumber driver;
    QList<ProxyNumber> pool;
    QList<Holder> holders;
    NumberId lastOfPair; ///< the number this pair used last; invalid if it never had one
    QDateTime now;
    std::chrono::minutes takeOverAfter{30};
};

/// Why this number; shown beside it in the form.
enum class ChoiceReason { UsedBefore, FewestRides, LongestUnused, TakenOver };

struct NumberChoice
{
    NumberId numberId;
    PhoneNumber proxy;
    ChoiceReason reason = ChoiceReason::FewestRides;
    QList<RideId> released;  ///< ended rides whose legs on this number must be released first
    QList<Holder> takenOver; ///< the grace holds that end early; empty unless reason is TakenOver
    int unused = 0;          ///< numbers free for this pair without ending anybody's grace
    int byEndingGrace = 0;   ///< numbers more, if grace holds are taken over
    int poolSize = 0;        ///< active numbers

    bool operator==(const NumberChoice &) const = default;
};

/// The number for a new ride of this pair, by the rules of the life cycle: active, with no live leg of
/// either phone (a grace hold of exactly this pair does not count); then the number this pair used last,
/// the fewest live legs, the longest unused, the lowest id. If there is none, a grace hold that began more
/// than `takeOverAfter` ago is taken over, the oldest first. Never a number with an open ride of either
/// phone. Nothing if none is left; holdersSoonestFirst() then says why.
std::optional<NumberChoice> chooseNumber(const ChoiceInput &input);

/// A line that keeps a number from a pair, and how it could be freed.
struct WayOut
{
    Holder holder;
    PhoneNumber proxy;
    bool ofPair = false; ///< a ride of exactly this pair: its line gives way as soon as the ride has ended
    QDateTime freeFrom;  ///< when it ends by itself or may be taken over; invalid while its ride is open

    bool operator==(const WayOut &) const = default;
};

/// What keeps every active number from this pair, sorted by what frees soonest.
QList<WayOut> waysOut(const ChoiceInput &input);

/// The holders sorted by what frees soonest (grace end, then ride time, then id): the explanation.
QList<Holder> holdersSoonestFirst(QList<Holder> holders);

} // namespace birdcar
