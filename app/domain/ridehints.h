// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ride.h"

#include <QList>

#include <chrono>
#include <optional>

namespace birdcar {

/// Rides this close in time are about the same time for one driver.
inline constexpr std::chrono::minutes aboutTheSameTime{60};

/// What the form points out about the two people of a new ride; forbids nothing.
struct RideHints
{
    std::optional<Ride> lastOfCustomer; ///< to be repeated
    QList<Ride> openOfCustomer;         ///< newest first, a few
    QList<Ride> nearOfDriver;           ///< open, about the same time, the earliest first, a few

    bool operator==(const RideHints &) const = default;
};

} // namespace birdcar
