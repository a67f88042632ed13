// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/callreply.h"
#include "app/domain/ids.h"
#include "app/domain/phonenumber.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace birdcar {

/// A text as the webhook delivered it, after the first non-empty of MessageBird's repeated keys was picked.
struct InboundText
{
    QString sender;           ///< as received: `+` and digits, digits, or an alphanumeric name
    QString recipient;        ///< as received
    QString text;             ///< clean: no U+0000, no lone surrogates
    QString providerId;       ///< first non-empty of `message_id`, `id`; may be empty
    QString tokenId;          ///< the signature's `jti`; empty without a signature
    QDateTime tokenExpiresAt; ///< when that token stops being valid, leeway included
    QDateTime sentAt = {};    ///< of a text that no webhook brought, by our clock; else invalid
    QDateTime writtenAt = {}; ///< as its webhook says, by MessageBird's clock; invalid if it does not
};

/// A call that asks where to go.
struct InboundCall
{
    QString source;      ///< as received; "Restricted", empty or any other non-number is a withheld caller
    QString destination; ///< the number that was called, as received
    QString callId;      ///< MessageBird's callID; may be empty
    QString tokenId;
    QDateTime tokenExpiresAt;
};

/// What MessageBird's delivery report says of a text we sent.
struct DeliveryReport
{
    QString reference;
    QString providerId;
    QString recipient;
    QString status;     ///< scheduled, sent, buffered, delivered, expired, delivery_failed
    QString reason;     ///< statusReason or statusErrorCode; may be empty
    QString errorCode;  ///< statusErrorCode; may be empty
    QDateTime statusAt; ///< invalid if absent or unreadable
    QString tokenId;
    QDateTime tokenExpiresAt;
};

/// Why an inbound text or call reached nobody.
enum class UnroutedReason { NoRide, Late, Withheld, Ambiguous, Loop, NotInPool, IdReused };

QString unroutedReasonName(UnroutedReason reason);
std::optional<UnroutedReason> unroutedReasonFromName(const QString &name);

/// What became of an inbound text or of a delivery report.
struct TextIntake
{
    bool repeat = false;                    ///< known already: nothing was written
    MessageId messageId;                    ///< the inbound row; invalid for a repeat
    std::optional<UnroutedReason> unrouted; ///< set if it went to nobody
    bool isOwnTest = false;                 ///< a text that BirdCar sent to see whether it comes back
};

/// Where a call goes.
struct CallAnswer
{
    bool replayed = false;                 ///< the token was used before: refuse, say nothing
    std::optional<PhoneNumber> transferTo; ///< nothing: the caller hears `say`
    Speech say;                            ///< after a transfer, if it is not empty; else in its place
    CallFlowFormat format = CallFlowFormat::Xml;
};

} // namespace birdcar
