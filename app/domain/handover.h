// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/message.h"
#include "app/domain/record.h"
#include "app/domain/ride.h"
#include "app/domain/ridedraft.h"

#include <QList>

namespace birdcar {

/// A ride as the next dispatcher finds it.
struct HandOverRide
{
    Ride ride;
    int unread = 0;  ///< texts and calls that nobody has looked at
    int failed = 0;  ///< texts that failed and that nobody has dealt with
    int waiting = 0; ///< texts not yet taken by MessageBird

    bool operator==(const HandOverRide &) const = default;
};

/// What one dispatcher leaves to the next. The lists are cut off at HandOver::most rows; the counts are not.
struct HandOver
{
    static constexpr int most = 100;

    QList<HandOverRide> openRides; ///< the next due first
    int openCount = 0;
    QList<RideDraft> drafts;    ///< forms put aside, the next due first
    QList<Message> failedTexts; ///< that nobody has dealt with, newest first
    int failedCount = 0;
    QList<UnroutedRecord> unhandled; ///< texts and calls that match no ride, newest first
    int unhandledCount = 0;
    int activeNumbers = 0;
    int numbersInUse = 0;
    int numbersInGrace = 0; ///< numbers with a line of a ride that is over
    int waitingTexts = 0;

    bool operator==(const HandOver &) const = default;
};

} // namespace birdcar
