// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/ride.h"

#include <QString>

#include <array>
#include <atomic>
#include <chrono>
#include <compare>
#include <cstddef>
#include <limits>
#include <memory>
#include <optional>

namespace birdcar {

/// Rides in one of these conditions. Grace: closed, but the lines are still live.
enum class RideFilter { All, Open, Grace, Closed, Cancelled };

inline constexpr std::size_t rideFilterCount = 5;

/// The narrowest condition that a ride is in. `lineLive`: the two still reach each other.
inline RideFilter rideFilterOf(RideState state, bool lineLive)
{
    if (state == RideState::Open)
        return RideFilter::Open;
    if (state == RideState::Cancelled)
        return RideFilter::Cancelled;
    return lineLive ? RideFilter::Grace : RideFilter::Closed;
}

/// How a list of rides is sorted: by id, or by the time of the ride with free text last.
enum class RideOrder { Newest, DueFirst, DueLast };

/// The place of a ride in a sorted list.
struct RideKey
{
    static constexpr qint64 noTime = std::numeric_limits<qint64>::max();

    qint64 due = noTime; ///< milliseconds since the epoch
    qint64 id = 0;

    auto operator<=>(const RideKey &) const = default;
};

/// Whether `a` stands above `b`.
inline bool comesBefore(const RideKey &a, const RideKey &b, RideOrder order)
{
    switch (order) {
    case RideOrder::Newest:
        break;
    case RideOrder::DueFirst:
        return a < b;
    case RideOrder::DueLast:
        return b < a;
    }
    return b.id < a.id;
}

/// One page of a list of rides. A search goes over all rides, newest first, whatever `order` says.
struct RideQuestion
{
    RideFilter filter = RideFilter::All;
    RideOrder order = RideOrder::Newest;
    QString search;               ///< as typed; empty for all
    std::optional<RideKey> after; ///< the row above the page; nothing for the first page
    int limit = 200;
    std::chrono::milliseconds budget{100};       ///< a search that takes longer answers with what it has
    std::shared_ptr<std::atomic_bool> withdrawn; ///< set when nobody waits for the answer any more
};

/// How many rides are in each condition, by RideFilter; `All` is not used.
using RideCounts = std::array<int, rideFilterCount>;

} // namespace birdcar
