// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbox.h"
#include "app/domain/ridesuggestion.h"
#include "ui/words.h"

class QTimeZone;

namespace birdcar {

/// The words of the inbox, in the user's language.

/// Why a text or call matched no ride.
QString unroutedText(UnroutedReason reason);
/// What kind of row it is, with its symbol: a text, a call, a text that did not reach somebody.
StateMark inboxMark(const InboxRow &row);
/// Why the row is there, or what became of it: one line.
QString inboxReason(const InboxRow &row);
/// Whose row it is: a name, else the masked phone, else that there is none.
QString inboxParty(const InboxRow &row);
/// The ride that the row belongs to, with its people where they are known; empty if there is none.
QString inboxRide(const InboxRow &row);
/// The words of a text, or that they were removed.
QString inboxText(const InboxRow &row);
/// "Caitlyn Carless with David Driver, 18:30, open".
QString suggestedRide(const RideSuggestion &suggestion, const QDateTime &now, const QTimeZone &zone);
/// "This phone rode with David Driver 3 h ago".
QString suggestionReason(const RideSuggestion &suggestion, const QDateTime &now);
/// Whose phone it is, if somebody else's than the party's: "David Driver, the driver before".
QString ownerText(const LinkPreview &preview, Role role);
/// "Caitlyn's answers will go to David, not to Dounia".
QString answersText(const LinkPreview &preview);
/// What linking would do: "The text goes to David Driver from +31 970 ...".
QString linkText(const LinkPreview &preview, bool isCall, bool takesAnswers, const QDateTime &now,
                 const QTimeZone &zone);

} // namespace birdcar
