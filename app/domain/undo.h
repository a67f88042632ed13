// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/ride.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace birdcar {

/// What can be taken back for a few seconds.
enum class UndoKind { Create, Close, Cancel, ChangeDriver };

QString undoKindName(UndoKind action);
std::optional<UndoKind> undoKindFromName(const QString &name);

/// How long an action can be taken back: as long its texts wait and lines are not released. Zero acts at
/// once.
using UndoTime = std::chrono::milliseconds;

/// What the window gives; a command acts at once.
constexpr UndoTime undoTimeInTheWindow(UndoKind action)
{
    return std::chrono::seconds(action == UndoKind::Create ? 5 : 10);
}

/// What an action did to a ride: enough to take it back.
struct UndoRecord
{
    UndoId id;
    UndoKind action = UndoKind::Create;
    RideId rideId;
    int revision = 0;           ///< of the ride when it was done
    PersonId driverId;          ///< before
    NumberId numberId;          ///< before
    QDateTime expiresAt;        ///< when it takes its full effect
    QList<Leg> legs;            ///< as they were before, also of ended rides that had to give way
    QList<LegId> opened;        ///< legs that it opened
    QList<MessageId> held;      ///< texts that wait for the end
    QList<MessageId> withdrawn; ///< texts that it withdrew
};

} // namespace birdcar
