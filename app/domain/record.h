// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace birdcar {

/// A call that was answered: connected to the other party, or told that nobody could be found.
struct CallRecord
{
    CallId id;
    RideId rideId;  ///< invalid if it matched no ride
    QString proxy;  ///< the number that was called
    QString caller; ///< digits; empty for a withheld caller
    QString callee; ///< whom it was transferred to; empty if the caller heard the apology
    QString callId; ///< MessageBird's; may be empty
    QDateTime createdAt;
    bool unread = false; ///< of a ride, and nobody has seen it

    bool transferred() const { return !callee.isEmpty(); }
    bool operator==(const CallRecord &) const = default;
};

/// A text or call that reached nobody and waits for the dispatcher.
struct UnroutedRecord
{
    UnroutedId id;
    bool isCall = false;
    QString proxy;
    QString sender; ///< empty for a withheld caller
    QString body;   ///< empty for a call
    QString reason; ///< see unroutedReasonName()
    QDateTime createdAt;

    bool operator==(const UnroutedRecord &) const = default;
};

/// Longer initials are cut off.
inline constexpr int longestInitials = 8;

/// Who did what, and what the program decided.
struct EventRecord
{
    EventId id;
    QString kind;
    QString subject; ///< "ride 12", "customer 3"
    QString detail;
    QDateTime createdAt;
    QString operatorInitials; ///< empty for commands and for what the program does by itself

    QString about;            ///< name of the customer or driver in `subject`; empty for others

    bool operator==(const EventRecord &) const = default;
};

} // namespace birdcar
