// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/doublebooking.h"

#include <chrono>

namespace birdcar {

using namespace std::chrono_literals;

QDateTime nearestPickup(const QDateTime &at, const QDateTime &before, const QDateTime &after)
{
    if (!before.isValid() || !after.isValid())
        return before.isValid() ? before : after;
    return before.msecsTo(at) <= at.msecsTo(after) ? before : after;
}

bool areTooClose(const QDateTime &pickup, const QDateTime &other)
{
    if (!pickup.isValid() || !other.isValid())
        return false;
    return std::chrono::abs(std::chrono::milliseconds(pickup.msecsTo(other))) < 30min;
}

} // namespace birdcar
