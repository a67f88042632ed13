// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ride.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

class QTimeZone;

namespace birdcar {

/// What somebody wants an open ride to be. Its people, number and lines stay.
struct RideEdit
{
    Ride before; ///< as it was shown to whoever edited it
    QString start;
    QString destination;
    QDateTime at; ///< invalid: the time stays, as with the free text of an imported ride
    QString officeNote;
    QString driverNote;
};

/// What of a ride's details differs.
struct RideDifference
{
    bool time = false;
    bool start = false;
    bool destination = false;
    bool officeNote = false;
    bool driverNote = false;

    /// Something that the two parties planned with.
    bool plan() const { return time || start || destination; }
    bool any() const { return plan() || officeNote || driverNote; }
    bool operator==(const RideDifference &) const = default;
};

RideDifference difference(const Ride &before, const Ride &after);

/// The ride as the edit wants it, with texts in one line and without control characters. What the edit left
/// alone stays as the ride has it.
Ride edited(const Ride &ride, const RideEdit &edit);

/// What somebody else changed while the edit was made, one line each: `"Depot" is now "Station"`. Only what
/// this edit would undo; empty if nothing stands in the way.
QStringList changedMeanwhile(const RideEdit &edit, const Ride &now, const QTimeZone &depot);

} // namespace birdcar
