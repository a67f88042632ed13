// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/inbound.h"
#include "app/domain/phonenumber.h"
#include "app/domain/ride.h"

#include <optional>
#include <variant>

namespace birdcar {

/// What the database knows about one sender (or caller) on one proxy number.
struct RelayInput
{
    bool proxyInPool = false;
    std::optional<PhoneNumber> sender; ///< nothing for a withheld or alphanumeric one
    bool senderInPool = false;         ///< the sender is one of our own numbers
    std::optional<Leg> live;           ///< the live leg of (proxy, sender)
    bool contested = false;            ///< two imported rides claim this proxy and phone
    bool hadLegBefore = false;         ///< a leg of (proxy, sender) was released
};

/// Where a text or a call goes: to `recipient`, who sees `originator`.
struct Relay
{
    RideId rideId;
    Role senderRole = Role::Customer;
    PhoneNumber recipient;
    PhoneNumber originator; ///< the proxy number that the recipient knows this ride by

    bool operator==(const Relay &) const = default;
};

/// Who gets what this phone sent on this number, or why nobody does.
std::variant<Relay, UnroutedReason> route(const RelayInput &input);

} // namespace birdcar
