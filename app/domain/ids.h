// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QtGlobal>

#include <compare>

namespace birdcar {

/// The key of a database row. A tag per table, so that a ride's id is never taken for a number's.
/// 0 means "none".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

/// A row of `customers` or of `drivers`; always used together with a Role, which names the table.
using PersonId = Id<struct PersonTag>;
using NumberId = Id<struct NumberTag>;
using RideId = Id<struct RideTag>;
using LegId = Id<struct LegTag>;
using MessageId = Id<struct MessageTag>;
using CallId = Id<struct CallTag>;
using UnroutedId = Id<struct UnroutedTag>;
using EventId = Id<struct EventTag>;
using DraftId = Id<struct DraftTag>;
using UndoId = Id<struct UndoTag>;
using NumberTestId = Id<struct NumberTestTag>;

} // namespace birdcar
