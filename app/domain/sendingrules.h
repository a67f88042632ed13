// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/message.h"
#include "app/domain/ride.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace birdcar {

/// Whether a waiting text still goes out by itself. The others fail with that word as the reason, and the
/// dispatcher decides about them.
enum class SendVerdict { Send, Late, Withdrawn, OptedOut };

/// An outgoing text that waits, and what has become of its ride meanwhile.
struct SendInput
{
    MessageKind kind = MessageKind::Forward;
    NoticeTopic topic = NoticeTopic::None;
    QDateTime arrivedAt; ///< of a forward: when the text that it copies came in; of a dispatch: its creation
    QDateTime createdAt;
    std::optional<Ride> ride;         ///< nothing if the text belongs to no ride
    bool sentAgain = false;           ///< the dispatcher asked for it to be sent again
    bool recipientStillParty = false; ///< the recipient's phone is still that of a party of the ride
    bool optedOut = false;            ///< the recipient asked for no more texts
    QDateTime now;
    std::chrono::minutes lateAfter{30}; ///< the depot's setting
};

/// After an outage nobody gets a text that has become untrue: a party's words are worth sending for a
/// while, "will pick you up" only as long as somebody will.
SendVerdict sendVerdict(const SendInput &input);

/// Why a text that was not sent says something that is no longer so.
enum class Untruth { None, RideClosed, RideCancelled, RideOpen, NoLine, RidePast };

/// What a text that waits for the dispatcher would be sent into.
struct TruthInput
{
    MessageKind kind = MessageKind::Forward;
    NoticeTopic topic = NoticeTopic::None;
    std::optional<RideState> rideState; ///< nothing if the text belongs to no ride
    QDateTime dueAt;                    ///< of the ride; invalid for free text
    bool recipientIsParty = true;       ///< has a line in the ride, or is one of the two
    QDateTime now;
};

Untruth untruthOf(const TruthInput &input);

} // namespace birdcar
