// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ride.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace birdcar {

/// A ride that a lost text or call may belong to, with everything known that speaks for it.
struct RideCandidate
{
    Ride ride;
    bool lineLive = false;           ///< its parties still reach each other
    std::optional<Role> phoneIs;     ///< whose phone it is or was in this ride
    QDateTime phoneSince;            ///< when that phone got its latest line in it
    bool onDialledNumber = false;    ///< its line is live on the number that was dialled
    bool wasOnDialledNumber = false; ///< the phone's own line in it was on that number
};

/// Why a ride is suggested; the strongest reason only.
enum class SuggestionReason { SamePhone, Named, DialledNumber };

/// A ride that a lost text or call may belong to, and as whose words it would be taken.
struct RideSuggestion
{
    Ride ride;
    bool lineLive = false;
    SuggestionReason reason = SuggestionReason::DialledNumber;
    std::optional<Role> role; ///< nothing if it could be either party's
    QDateTime since;          ///< for SamePhone: when the phone rode; invalid else

    bool operator==(const RideSuggestion &) const = default;
};

/// The best rides first, each at most once and eight at most. The phone of a party says most, the more the
/// fresher (and more on the number that was dialled); then a party's name in the text; then a live line on
/// the dialled number. A ride for which nothing speaks is not suggested.
QList<RideSuggestion> rankRides(const QList<RideCandidate> &candidates, const QString &body,
                                const QDateTime &now);

} // namespace birdcar
