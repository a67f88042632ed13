// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/phonenumber.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace birdcar {

/// active: may be given to new rides. draining: serves its rides, gets no new ones. disabled: out of use
/// for new rides, whatever is live on it still works.
enum class NumberState { Active, Draining, Disabled };

QString numberStateName(NumberState state);
std::optional<NumberState> numberStateFromName(const QString &name);

/// A number of the pool: customers and drivers text and call it.
struct ProxyNumber
{
    NumberId id;
    QString number;                   ///< as it stands in the tutorial's column
    std::optional<PhoneNumber> phone; ///< nothing if `number` of an imported row is no phone
    NumberState state = NumberState::Active;
    QDateTime lastUsedAt; ///< when a ride was last given this number; invalid if never
    int liveLegs = 0;
    bool isGivenUp = false; ///< at MessageBird, and not taken in again since; it is disabled then

    bool operator==(const ProxyNumber &) const = default;
};

} // namespace birdcar
