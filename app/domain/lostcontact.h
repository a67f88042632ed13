// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depotsettings.h"
#include "app/domain/inbound.h"
#include "app/domain/phonenumber.h"

#include <QDateTime>

#include <optional>

namespace birdcar {

/// Somebody whose call or text matched no ride.
struct LostContact
{
    UnroutedReason reason = UnroutedReason::NoRide;
    std::optional<PhoneNumber> phone; ///< nothing if withheld
    std::optional<PhoneNumber> depot; ///< the depot's own phone; nothing if none is set
    bool depotInPool = false;         ///< that is a number of the pool: a call to it would come back
};

/// Where such a call is connected to: the depot, or nobody.
std::optional<PhoneNumber> lostCallGoesTo(const LostContact &contact, const ReplySettings &settings);

/// What such a caller hears.
Speech lostCallHears(UnroutedReason reason, const ReplySettings &settings);

/// What is said when a transfer has ended; nothing in XML, which has one step.
Speech saidAfterTransfer(const ReplySettings &settings);

/// A text that matched no ride, and what is known about its sender.
struct LostText
{
    LostContact contact;
    QDateTime sentAt;
    QDateTime answeredAt;   ///< when this phone last got such an answer; invalid if never
    bool optedOut = false;  ///< wants no texts
    bool isRequest = false; ///< it asks for no more texts, or for texts again
    int answeredLately = 0; ///< so many such answers left in the last hour, to anybody
    QDateTime now;
    std::chrono::minutes lateAfter{30}; ///< the depot's setting: an older text is not answered
};

/// So many texts an hour are answered at most: each answer is paid for, and whoever sends from many phones
/// could use up the credit.
constexpr int mostLostAnswersPerHour = 30;

/// The text that it is answered with; empty for none. A phone gets one a day.
QString lostTextAnswer(const LostText &text, const ReplySettings &settings);

} // namespace birdcar
