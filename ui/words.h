// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/message.h"
#include "app/domain/person.h"
#include "app/domain/proxynumber.h"
#include "app/domain/ride.h"
#include "app/domain/sendingrules.h"
#include "ui/theme.h"

#include <QString>

#include <chrono>

class QDateTime;
class QTimeZone;

namespace birdcar {

struct NumberChoice;
struct RideOverview;
struct SegmentCount;

/// How a state is shown: a word, and a symbol with its tone beside it.
struct StateMark
{
    QString word;
    QString symbol;
    Tone tone = Tone::Plain;
};

/// The words of the screens for values of the domain, in the user's language.
StateMark messageMark(MessageState state);
StateMark rideMark(const RideOverview &overview);
StateMark numberMark(NumberState state);
StateMark numberMark(const ProxyNumber &number);
/// The latest delivery state that a list shows of a ride; failures first. Empty if no text went out.
StateMark deliveryMark(const RideOverview &overview);
/// The same in a sentence.
QString deliveryText(const RideOverview &overview);

/// Why a text failed, in words.
QString failureText(const QString &reason);
/// Whether somebody's wish for no more texts kept a text with this reason from being sent.
bool isWithheld(const QString &reason);
/// Whether a text with this reason never went to MessageBird: it waits for the dispatcher.
bool neverLeft(const QString &reason);
/// Why a text should not be sent as it is: "the ride is closed". Empty if nothing speaks against it.
QString untruthText(Untruth untruth);
/// In place of the words of a text that were removed.
QString removedText(const QDateTime &writtenAt, const QDateTime &removedAt);
/// Why the number was chosen.
QString choiceText(const NumberChoice &choice);
/// "7 of 12 free for this pair".
QString freeNumbersText(const NumberChoice &choice);

/// "14"; "1,000+" for what Summary did not count any further.
QString countText(int count);
/// "1 text (GSM-7, 72 of 160)", "2 texts (Unicode)".
QString segmentsText(const SegmentCount &count);

/// For a tool tip: text that looks like HTML is shown as it is, not rendered.
QString plainToolTip(const QString &text);

/// "customer" or "driver" in the user's language.
QString roleWord(Role role);
/// A pool number as people read it; as it stands if it is no phone.
QString numberText(const QString &number);
/// A person's phone for the screen: never more than country and last digits.
QString maskedPhone(const Person &person);

/// "40 min", "2 h 5 min", "3 d 2 h".
QString durationText(std::chrono::minutes length);

/// The next moment at a full five minutes, at least one minute away.
QDateTime nextFullFiveMinutes(const QDateTime &now);
/// "in 40 min", "in 2 h 5 min", "3 d 2 h ago".
QString distanceText(const QDateTime &now, const QDateTime &at);
/// "18:30" today, else with the day, on the depot's clocks.
QString shortTime(const QDateTime &at, const QDateTime &now, const QTimeZone &zone);
/// The widest that shortTime() may give.
QStringList widestTimes();
/// shortTime() of the ride, or the free text of an imported one.
QString rideTime(const Ride &ride, const QDateTime &now, const QTimeZone &zone);

} // namespace birdcar
