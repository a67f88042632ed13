// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depotsettings.h"
#include "app/domain/phonenumber.h"
#include "app/domain/result.h"
#include "app/domain/ride.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace birdcar {

// What may be done with a ride in its present state: open -> closed | cancelled, and back to open.
// Nothing means that it may; a Problem (Refused) says which state stands in the way.
std::optional<Problem> mayClose(const Ride &ride);
std::optional<Problem> mayCancel(const Ride &ride);
std::optional<Problem> mayReopen(const Ride &ride);
std::optional<Problem> mayChangeDriver(const Ride &ride);
std::optional<Problem> mayEdit(const Ride &ride);

/// Until when the lines of a ride stay live that was closed then.
QDateTime holdUntil(const QDateTime &closedAt, const DepotSettings &settings);

/// When an open ride closes by itself, so that nobody needs to close it by hand: some time after it was due,
/// or after it was opened again if that was later. Never (invalid) for a ride whose time is free text.
QDateTime closesAt(const QDateTime &dueAt, const QDateTime &reopenedAt, const DepotSettings &settings);

/// True for an open ride that cannot close by itself (its time is free text) and was made more than a day
/// ago, or at an unknown time: a person has to look at it.
bool isOld(const Ride &ride, const QDateTime &now);

/// Problem (Refused, field "customer" or "driver") for two parties that no number can connect: both with
/// the same phone, or one whose phone is in the pool, which would make a text run in circles.
std::optional<Problem> checkPair(const PhoneNumber &customer, const PhoneNumber &driver,
                                 const QSet<PhoneNumber> &pool);

} // namespace birdcar
