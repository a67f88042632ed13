// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/relay.h"

namespace birdcar {

std::variant<Relay, UnroutedReason> route(const RelayInput &input)
{
    if (!input.sender)
        return UnroutedReason::Withheld;
    if (!input.proxyInPool)
        return UnroutedReason::NotInPool;
    if (input.senderInPool)
        return UnroutedReason::Loop;
    if (input.live)
        return Relay{input.live->rideId, input.live->role, input.live->otherPhone, input.live->viaProxy};
    if (input.contested)
        return UnroutedReason::Ambiguous;
    return input.hadLegBefore ? UnroutedReason::Late : UnroutedReason::NoRide;
}

} // namespace birdcar
