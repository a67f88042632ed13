// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/phonenumber.h"
#include "app/domain/ride.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace birdcar {

/// Which events to list. An empty field does not narrow the list.
struct LogFilter
{
    QString text;      ///< "ride 12", "12", a name, or a phone or number in any spelling
    QStringList kinds; ///< of the events

    bool operator==(const LogFilter &) const = default;
};

/// Somebody who could text and call through a number at some moment, and whom that reached.
struct LineAt
{
    LegId legId;
    RideId rideId;
    Role role = Role::Customer; ///< of the one who texts or calls
    QString name;
    PhoneNumber phone;
    QString otherName;
    PhoneNumber otherPhone;
    QDateTime openedAt;
    QDateTime releasedAt; ///< invalid while the line is live
    bool grace = false;   ///< the ride was over by then

    bool operator==(const LineAt &) const = default;
};

} // namespace birdcar
