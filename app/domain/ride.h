// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/person.h"
#include "app/domain/phonenumber.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace birdcar {

enum class RideState { Open, Closed, Cancelled };

QString rideStateName(RideState state);
std::optional<RideState> rideStateFromName(const QString &name);

/// A ride as it stands in the database, with what every screen shows of it.
struct Ride
{
    RideId id;
    PersonId customerId;
    PersonId driverId;
    NumberId numberId;
    QString customer; ///< name
    QString driver;   ///< name
    QString number;   ///< the proxy's digits; as imported if it is no phone
    QString start;
    QString destination;
    QString datetime;   ///< the tutorial's column: UTC `YYYY-MM-DDTHH:MM:SSZ` if ours, free text if imported
    QDateTime dueAt;    ///< the time of `datetime`; invalid for free text
    QDateTime closesAt; ///< when it closes by itself while it is open; invalid for never
    RideState state = RideState::Open;
    QDateTime createdAt; ///< invalid for imported rides
    QDateTime closedAt;  ///< when it was last closed or cancelled
    QString officeNote;  ///< for the office only
    QString driverNote;  ///< goes to the driver with his confirmation
    int revision = 0;    ///< how often it was changed by us

    bool operator==(const Ride &) const = default;
};

/// One side of a ride: whoever texts or calls `proxy` from `phone` reaches `otherPhone`.
/// The database keeps (proxy, phone) unique among the live ones.
struct Leg
{
    LegId id;
    RideId rideId;
    NumberId numberId;
    PhoneNumber proxy;      ///< the number that this party texts and calls
    PhoneNumber phone;      ///< this party's own phone
    PhoneNumber otherPhone; ///< the other party's phone
    PhoneNumber viaProxy;   ///< the number that copies to the other party come from; proxy, unless the driver
                            ///< was changed and the ride moved to another number
    Role role = Role::Customer;
    QDateTime openedAt;
    QDateTime holdUntil; ///< end of the grace time; invalid while the ride is open
    QDateTime releasedAt;

    bool operator==(const Leg &) const = default;
};

} // namespace birdcar
