// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace birdcar {

enum class Direction { In, Out };

/// inbound: received. forward: a copy of an inbound text to the other party. notice: a text that BirdCar
/// wrote (confirmation, cancellation, change of driver). dispatch: written by the dispatcher.
enum class MessageKind { Inbound, Forward, Notice, Dispatch };

/// What a notice tells; decides how long it may wait before it is too late to be true.
enum class NoticeTopic { None, Confirmation, Cancelled, DriverChanged, DriverRemoved };

/// Outgoing: pending -> sending -> sent -> delivered; sending -> delivered|failed; sent -> failed;
/// sending -> pending. delivered is final. Incoming rows are `received`.
enum class MessageState { Received, Pending, Sending, Sent, Delivered, Failed };

/// What became of a failed text. Superseded: the dispatcher's own act made it pointless, as a cancellation
/// does to a confirmation that has not left.
enum class FailureOutcome { Open, Dropped, SentAgain, Superseded };

QString directionName(Direction direction);
QString messageKindName(MessageKind kind);
QString noticeTopicName(NoticeTopic topic);
QString messageStateName(MessageState state);
QString failureOutcomeName(FailureOutcome outcome);
std::optional<Direction> directionFromName(const QString &name);
std::optional<MessageKind> messageKindFromName(const QString &name);
std::optional<NoticeTopic> noticeTopicFromName(const QString &name);
std::optional<MessageState> messageStateFromName(const QString &name);
std::optional<FailureOutcome> failureOutcomeFromName(const QString &name);

/// A text, in or out. Phones are digits; an inbound sender may be alphanumeric.
struct Message
{
    MessageId id;
    Direction direction = Direction::Out;
    MessageKind kind = MessageKind::Forward;
    NoticeTopic topic = NoticeTopic::None;
    RideId rideId; ///< invalid for an unrouted text
    QString proxy;
    QString sender;    ///< outgoing: the proxy
    QString recipient; ///< incoming: the proxy
    QString body;
    MessageState state = MessageState::Pending;
    QString reason;     ///< why it failed: "late", "withdrawn", or what MessageBird said
    int attempts = 0;   ///< POSTs whose outcome was not "not sent" or "wait"
    QString reference;  ///< ours, a UUID; outgoing only
    QString providerId; ///< MessageBird's id
    MessageId causeId;  ///< the inbound text that this is a copy of
    MessageId resendOf; ///< the failed text that this one repeats
    QDateTime createdAt;
    QDateTime sentAt;
    QDateTime deliveredAt;
    QString operatorInitials;                      ///< who wrote it, of a dispatcher's text
    FailureOutcome failure = FailureOutcome::Open; ///< of an unsent text: what holds if it fails
    bool unread = false;                           ///< inbound, of a ride, and nobody has seen it
    QDateTime purgedAt; ///< when its words were removed, because they had been kept for long enough

    bool operator==(const Message &) const = default;
};

} // namespace birdcar
