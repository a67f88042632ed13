// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbound.h"
#include "app/domain/message.h"
#include "app/domain/person.h"
#include "app/domain/phonenumber.h"
#include "app/domain/ride.h"
#include "app/domain/sendingrules.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace birdcar {

/// What the dispatcher did with a text or call that matched no ride.
enum class InboxOutcome { None, Dismissed, Linked, Replied };

QString inboxOutcomeName(InboxOutcome outcome);
std::optional<InboxOutcome> inboxOutcomeFromName(const QString &name);

/// A text or call that matched no ride, as the use cases need it.
struct Unrouted
{
    UnroutedId id;
    MessageId messageId; ///< invalid for a call
    CallId callId;       ///< invalid for a text
    QString proxy;       ///< the number that was texted or called
    QString sender;      ///< empty for a withheld caller
    QString body;
    bool purged = false; ///< the body was removed for its age
    UnroutedReason reason = UnroutedReason::NoRide;
    bool waiting = false;
    InboxOutcome outcome = InboxOutcome::None;
    RideId rideId; ///< the ride it was linked to
};

/// What a row of the inbox is. NotTold: a text that waits because sending is paused.
enum class InboxKind { Text, Call, Failed, NotTold };

/// Which rows the inbox shows. NotTold lists the people who have not got a text that waits.
enum class InboxFilter { Waiting, NotTold, Handled };

/// One row of the inbox, with what is shown of it.
struct InboxRow
{
    InboxKind kind = InboxKind::Text;
    UnroutedId unroutedId; ///< of a text or call
    MessageId messageId;   ///< the text; invalid for a call
    QString proxy;         ///< the number that was texted or called, or that the text leaves from
    QString phone;         ///< whose row it is: the sender, or the recipient of a text out; may be empty
    QString name;          ///< of the person with this phone, if one is known
    QString body;
    QDateTime purgedAt; ///< when its words were removed, because they had been kept for long enough
    std::optional<UnroutedReason> unrouted; ///< why it matched no ride
    QString failure;                        ///< why a text failed
    Untruth untruth = Untruth::None;        ///< why it should not be sent as it is
    FailureOutcome failureOutcome = FailureOutcome::Open;
    InboxOutcome outcome = InboxOutcome::None;
    std::optional<MessageState> reply; ///< what became of the reply
    RideId rideId;                     ///< the ride it belongs to, or was linked to
    QString customer;                  ///< of the ride that a text out belongs to
    QString driver;
    QDateTime at;
    QDateTime handledAt; ///< of a handled text or call

    bool waits() const;
    bool operator==(const InboxRow &) const = default;
};

/// Where a page of the inbox goes on: the last row of each kind that was read.
struct InboxPosition
{
    qint64 beforeUnrouted = 0; ///< 0 for the first page
    qint64 beforeMessage = 0;

    bool operator==(const InboxPosition &) const = default;
};

/// A text or call that is to be taken into a ride.
struct LinkRequest
{
    UnroutedId unroutedId;
    RideId rideId;
    Role role = Role::Customer; ///< whose words they are
    NumberId numberId;          ///< for an ended ride: another number than its old one; invalid for that
    bool remember = false;      ///< the phone becomes a further phone of that person
    bool takesAnswers = true;   ///< the phone gets a line, and the other party's answers
};

/// Whether answers should go to a phone that is linked, if nobody says: it is a party's or a stranger's, who
/// most likely is that party on another phone. Another person does not take the answers away from the party.
inline bool takesAnswersUnasked(const QString &owner)
{
    return owner.isEmpty();
}

/// How a link would be made: nothing is reserved.
struct LinkPreview
{
    NumberId numberId;
    PhoneNumber proxy;        ///< the number the other party sees the text come from
    bool reopens = false;     ///< the ride is over; its line becomes live again until `until`
    bool otherNumber = false; ///< it cannot be the ride's old number; `heldBy` has that
    RideId heldBy;            ///< whose line is in the way on the old number
    QDateTime until;          ///< valid if the line ends by itself
    QString to;               ///< name of the other party, who gets the text
    QString owner;            ///< somebody else than the ride's own party, whose phone this is known to be
    bool wasParty = false;    ///< the owner had a line in this ride before
    QString answersNow;       ///< who gets the other party's answers while nothing is linked

    bool operator==(const LinkPreview &) const = default;
};

} // namespace birdcar
