// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inboxwords.h"

#include "app/domain/optout.h"
#include "app/store/reader.h"

#include <QCoreApplication>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct InboxWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::InboxWords)
};

QString failedReason(const InboxRow &row)
{
    switch (row.failureOutcome) {
    case FailureOutcome::Open:
        break;
    case FailureOutcome::Dropped:
        return InboxWords::tr("Dropped; was %1").arg(failureText(row.failure));
    case FailureOutcome::SentAgain:
        return InboxWords::tr("Sent again; was %1").arg(failureText(row.failure));
    case FailureOutcome::Superseded:
        return InboxWords::tr("Not needed any more");
    }
    if (row.untruth != Untruth::None && row.failure == "withdrawn"_L1)
        return InboxWords::tr("Withdrawn: %1").arg(untruthText(row.untruth));
    if (row.untruth != Untruth::None && row.failure == "late"_L1)
        return InboxWords::tr("Not sent: too late to go out by itself, %1").arg(untruthText(row.untruth));
    if (row.failure == "late"_L1)
        return InboxWords::tr("Not sent: too late to go out by itself");
    if (row.failure == "withdrawn"_L1)
        return InboxWords::tr("Not sent: withdrawn before it left");
    if (isWithheld(row.failure))
        return InboxWords::tr("Not sent: %1").arg(failureText(row.failure));
    return InboxWords::tr("Failed: %1").arg(failureText(row.failure));
}

QString handledReason(const InboxRow &row)
{
    switch (row.outcome) {
    case InboxOutcome::None:
        break;
    case InboxOutcome::Dismissed:
        return InboxWords::tr("Dismissed");
    case InboxOutcome::Linked:
        return InboxWords::tr("Linked to ride %1").arg(row.rideId.value);
    case InboxOutcome::Replied:
        if (row.reply)
            return InboxWords::tr("Answered, the answer is %1").arg(messageMark(*row.reply).word);
        return InboxWords::tr("Answered");
    }
    return {};
}

} // namespace

QString unroutedText(UnroutedReason reason)
{
    switch (reason) {
    case UnroutedReason::NoRide:
        return InboxWords::tr("No ride has this phone on this number");
    case UnroutedReason::Late:
        return InboxWords::tr("The line of its ride has ended");
    case UnroutedReason::Withheld:
        return InboxWords::tr("No number, cannot call back");
    case UnroutedReason::Ambiguous:
        return InboxWords::tr("Two imported rides claim this phone");
    case UnroutedReason::Loop:
        return InboxWords::tr("Came from one of our own numbers");
    case UnroutedReason::NotInPool:
        return InboxWords::tr("Came in on a number that is not in the pool");
    case UnroutedReason::IdReused:
        return InboxWords::tr("Has the id of another text");
    }
    Q_UNREACHABLE();
}

StateMark inboxMark(const InboxRow &row)
{
    switch (row.kind) {
    case InboxKind::Text:
        return {InboxWords::tr("Text"), u"received"_s, row.waits() ? Tone::Attention : Tone::Quiet};
    case InboxKind::Call:
        return {InboxWords::tr("Call"), u"call"_s, row.waits() ? Tone::Attention : Tone::Quiet};
    case InboxKind::Failed:
        return {InboxWords::tr("Not sent"), u"failed"_s, row.waits() ? Tone::Bad : Tone::Quiet};
    case InboxKind::NotTold:
        return {InboxWords::tr("Waits"), u"queued"_s, Tone::Attention};
    }
    Q_UNREACHABLE();
}

QString inboxReason(const InboxRow &row)
{
    if (row.kind == InboxKind::NotTold)
        return InboxWords::tr("Not yet told: sending is paused");
    if (row.kind == InboxKind::Failed)
        return failedReason(row);
    const QString handled = handledReason(row);
    if (!handled.isEmpty())
        return handled;
    const QString why = unroutedText(row.unrouted.value_or(UnroutedReason::NoRide));
    const bool asksForNone = row.kind == InboxKind::Text && consentWord(row.body) == ConsentWord::Stop;
    return asksForNone ? InboxWords::tr("Asks for no more texts. %1").arg(why) : why;
}

QString inboxParty(const InboxRow &row)
{
    if (!row.name.isEmpty())
        return row.name;
    return row.phone.isEmpty() ? InboxWords::tr("Withheld number") : maskedText(row.phone);
}

QString inboxRide(const InboxRow &row)
{
    if (!row.rideId.isValid())
        return {};
    if (row.customer.isEmpty() || row.driver.isEmpty())
        return InboxWords::tr("Ride %1").arg(row.rideId.value);
    return InboxWords::tr("Ride %1: %2 with %3")
        .arg(QString::number(row.rideId.value), row.customer, row.driver);
}

QString suggestedRide(const RideSuggestion &suggestion, const QDateTime &now, const QTimeZone &zone)
{
    const Ride &ride = suggestion.ride;
    RideOverview overview;
    overview.ride = ride;
    overview.lineLive = suggestion.lineLive;
    return InboxWords::tr("Ride %1: %2 with %3, %4, %5")
        .arg(QString::number(ride.id.value), ride.customer, ride.driver, rideTime(ride, now, zone),
             rideMark(overview).word);
}

QString suggestionReason(const RideSuggestion &suggestion, const QDateTime &now)
{
    const Ride &ride = suggestion.ride;
    switch (suggestion.reason) {
    case SuggestionReason::SamePhone: {
        const QString other = suggestion.role == Role::Driver ? ride.customer : ride.driver;
        if (!suggestion.since.isValid())
            return InboxWords::tr("This phone rode with %1").arg(other);
        return InboxWords::tr("This phone rode with %1, %2").arg(other, distanceText(now, suggestion.since));
    }
    case SuggestionReason::Named:
        return InboxWords::tr("The text has a name of this ride");
    case SuggestionReason::DialledNumber:
        return InboxWords::tr("Live on the number that was dialled");
    }
    Q_UNREACHABLE();
}

QString ownerText(const LinkPreview &preview, Role role)
{
    if (preview.wasParty)
        return (role == Role::Driver ? InboxWords::tr("%1, the driver before")
                                     : InboxWords::tr("%1, the customer before"))
            .arg(preview.owner);
    return (role == Role::Driver ? InboxWords::tr("%1, for the driver %2")
                                 : InboxWords::tr("%1, for the customer %2"))
        .arg(preview.owner, preview.answersNow);
}

QString answersText(const LinkPreview &preview)
{
    return InboxWords::tr("%1's answers will go to %2, not to %3")
        .arg(preview.to, preview.owner, preview.answersNow);
}

QString linkText(const LinkPreview &preview, bool isCall, bool takesAnswers, const QDateTime &now,
                 const QTimeZone &zone)
{
    const QString number = formatted(preview.proxy);
    if (!takesAnswers)
        return isCall ? InboxWords::tr("The call is noted in the ride; its lines stay as they are.")
                      : InboxWords::tr("The text goes to %1 from %2. Answers go to %3 as before.")
                            .arg(preview.to, number, preview.answersNow);
    QStringList parts;
    if (!preview.owner.isEmpty())
        parts.append(answersText(preview) + u'.');
    if (isCall)
        parts.append(InboxWords::tr("Opens a line between this phone and %1 on %2.").arg(preview.to, number));
    else
        parts.append(
            InboxWords::tr("The text goes to %1 from %2, and answers come back.").arg(preview.to, number));
    if (preview.otherNumber && preview.heldBy.isValid())
        parts.append(InboxWords::tr("It is another number than before: ride %1 holds the old one.")
                         .arg(preview.heldBy.value));
    else if (preview.otherNumber)
        parts.append(InboxWords::tr("It is another number than before: the old one is out of use."));
    if (preview.reopens)
        parts.append(InboxWords::tr("The ride is over; its line is live again until %1.")
                         .arg(shortTime(preview.until, now, zone)));
    return parts.join(u' ');
}

QString inboxText(const InboxRow &row)
{
    return row.purgedAt.isValid() ? removedText(row.at, row.purgedAt) : row.body;
}

} // namespace birdcar
