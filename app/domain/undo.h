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
enum class UndoAction { Create, Close, Cancel, ChangeDriver };

QString undoActionName(UndoAction action);
std::optional<UndoAction> undoActionFromName(const QString &name);

/// How long an action can be taken back: as long its texts wait and lines are not released. Zero acts at
/// once.
using UndoTime = std::chrono::milliseconds;

/// What the window gives; a command acts at once.
constexpr UndoTime undoTimeInTheWindow(UndoAction action)
{
    return std::chrono::seconds(action == UndoAction::Create ? 5 : 10);
}

/// What an action did to a ride: enough to take it back.
struct UndoRecord
{
    UndoId id;
    UndoAction action = UndoAction::Create;
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
