// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace birdcar {

/// Of the pickups before and after `at`, either of which may be invalid for none, the one nearest to it.
QDateTime nearestPickup(const QDateTime &at, const QDateTime &before, const QDateTime &after);

/// True if one driver can hardly be at two pickups at these times: they are less than half an hour apart.
/// False if either is invalid.
bool areTooClose(const QDateTime &pickup, const QDateTime &other);

} // namespace birdcar
