// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace birdcar {

/// A ride form put aside: whatever was typed, mostly a ride that has no driver yet. It has no number and
/// causes no text.
struct RideDraft
{
    DraftId id;          ///< invalid until it is saved
    PersonId customerId; ///< invalid if nobody was chosen
    PersonId driverId;   ///< invalid if nobody was chosen
    QString customer;    ///< the name of who was chosen, or what was typed
    QString driver;      ///< likewise
    QString start;
    QString destination;
    QString time; ///< as typed; empty if nobody touched it
    QDateTime at; ///< what it meant; invalid if it meant nothing
    QString officeNote;
    QString driverNote;
    QDateTime createdAt;

    /// True if there is nothing worth keeping.
    bool isEmpty() const;

    bool operator==(const RideDraft &) const = default;
};

} // namespace birdcar
