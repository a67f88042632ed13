// SPDX-License-Identifier: GPL-3.0-or-later
// The words for every enumeration, as they stand in the database, in `--json` and on the command line.
#include "app/domain/begunwork.h"
#include "app/domain/inbound.h"
#include "app/domain/inbox.h"
#include "app/domain/message.h"
#include "app/domain/person.h"
#include "app/domain/proxynumber.h"
#include "app/domain/ride.h"
#include "app/domain/undo.h"
#include "app/domain/webhookauth.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace birdcar {

namespace {

template <typename Enum>
struct Name
{
    Enum value;
    QLatin1StringView text;
};

template <typename Enum, size_t Count>
QString nameOf(const std::array<Name<Enum>, Count> &names, Enum value)
{
    const auto found = std::ranges::find(names, value, &Name<Enum>::value);
    return found != names.end() ? QString(found->text) : QString();
}

template <typename Enum, size_t Count>
std::optional<Enum> valueOf(const std::array<Name<Enum>, Count> &names, const QString &text)
{
    const auto found =
        std::ranges::find_if(names, [&text](const Name<Enum> &name) { return name.text == text; });
    return found != names.end() ? std::optional(found->value) : std::nullopt;
}

constexpr auto roles = std::to_array<Name<Role>>({
    {Role::Customer, "customer"_L1},
    {Role::Driver, "driver"_L1},
});

constexpr auto recipientsNames = std::to_array<Name<Recipients>>({
    {Recipients::Customer, "customer"_L1},
    {Recipients::Driver, "driver"_L1},
    {Recipients::Both, "both"_L1},
});

constexpr auto webhookAuths = std::to_array<Name<WebhookAuth>>({
    {WebhookAuth::Signature, "signature"_L1},
    {WebhookAuth::Secret, "secret"_L1},
    {WebhookAuth::Off, "off"_L1},
});

constexpr auto numberStates = std::to_array<Name<NumberState>>({
    {NumberState::Active, "active"_L1},
    {NumberState::Draining, "draining"_L1},
    {NumberState::Disabled, "disabled"_L1},
});

constexpr auto rideStates = std::to_array<Name<RideState>>({
    {RideState::Open, "open"_L1},
    {RideState::Closed, "closed"_L1},
    {RideState::Cancelled, "cancelled"_L1},
});

constexpr auto directions = std::to_array<Name<Direction>>({
    {Direction::In, "in"_L1},
    {Direction::Out, "out"_L1},
});

constexpr auto messageKinds = std::to_array<Name<MessageKind>>({
    {MessageKind::Inbound, "inbound"_L1},
    {MessageKind::Forward, "forward"_L1},
    {MessageKind::Notice, "notice"_L1},
    {MessageKind::Dispatch, "dispatch"_L1},
});

constexpr auto noticeTopics = std::to_array<Name<NoticeTopic>>({
    {NoticeTopic::None, "none"_L1},
    {NoticeTopic::Confirmation, "confirmation"_L1},
    {NoticeTopic::Cancelled, "cancelled"_L1},
    {NoticeTopic::DriverChanged, "driver_changed"_L1},
    {NoticeTopic::DriverRemoved, "driver_removed"_L1},
});

constexpr auto messageStates = std::to_array<Name<MessageState>>({
    {MessageState::Received, "received"_L1},
    {MessageState::Pending, "pending"_L1},
    {MessageState::Sending, "sending"_L1},
    {MessageState::Sent, "sent"_L1},
    {MessageState::Delivered, "delivered"_L1},
    {MessageState::Failed, "failed"_L1},
});

constexpr auto failureOutcomes = std::to_array<Name<FailureOutcome>>({
    {FailureOutcome::Open, "open"_L1},
    {FailureOutcome::Dropped, "dropped"_L1},
    {FailureOutcome::SentAgain, "sent_again"_L1},
    {FailureOutcome::Superseded, "superseded"_L1},
});

constexpr auto inboxOutcomes = std::to_array<Name<InboxOutcome>>({
    {InboxOutcome::None, "none"_L1},
    {InboxOutcome::Dismissed, "dismissed"_L1},
    {InboxOutcome::Linked, "linked"_L1},
    {InboxOutcome::Replied, "replied"_L1},
});

constexpr auto unroutedReasons = std::to_array<Name<UnroutedReason>>({
    {UnroutedReason::NoRide, "no_ride"_L1},
    {UnroutedReason::Late, "late"_L1},
    {UnroutedReason::Withheld, "withheld"_L1},
    {UnroutedReason::Ambiguous, "ambiguous"_L1},
    {UnroutedReason::Loop, "loop"_L1},
    {UnroutedReason::NotInPool, "not_in_pool"_L1},
    {UnroutedReason::IdReused, "id_reused"_L1},
});

constexpr auto undoKinds = std::to_array<Name<UndoKind>>({
    {UndoKind::Create, "create"_L1},
    {UndoKind::Close, "close"_L1},
    {UndoKind::Cancel, "cancel"_L1},
    {UndoKind::ChangeDriver, "change_driver"_L1},
});

} // namespace

QString roleName(Role role)
{
    return nameOf(roles, role);
}

Role otherRole(Role role)
{
    return role == Role::Customer ? Role::Driver : Role::Customer;
}

QString numberStateName(NumberState state)
{
    return nameOf(numberStates, state);
}

std::optional<NumberState> numberStateFromName(const QString &name)
{
    return valueOf(numberStates, name);
}

QString rideStateName(RideState state)
{
    return nameOf(rideStates, state);
}

std::optional<RideState> rideStateFromName(const QString &name)
{
    return valueOf(rideStates, name);
}

QString directionName(Direction direction)
{
    return nameOf(directions, direction);
}

std::optional<Direction> directionFromName(const QString &name)
{
    return valueOf(directions, name);
}

QString messageKindName(MessageKind kind)
{
    return nameOf(messageKinds, kind);
}

std::optional<MessageKind> messageKindFromName(const QString &name)
{
    return valueOf(messageKinds, name);
}

QString noticeTopicName(NoticeTopic topic)
{
    return nameOf(noticeTopics, topic);
}

std::optional<NoticeTopic> noticeTopicFromName(const QString &name)
{
    return valueOf(noticeTopics, name);
}

QString messageStateName(MessageState state)
{
    return nameOf(messageStates, state);
}

std::optional<MessageState> messageStateFromName(const QString &name)
{
    return valueOf(messageStates, name);
}

QString failureOutcomeName(FailureOutcome outcome)
{
    return nameOf(failureOutcomes, outcome);
}

std::optional<FailureOutcome> failureOutcomeFromName(const QString &name)
{
    return valueOf(failureOutcomes, name);
}

QString inboxOutcomeName(InboxOutcome outcome)
{
    return nameOf(inboxOutcomes, outcome);
}

std::optional<InboxOutcome> inboxOutcomeFromName(const QString &name)
{
    return valueOf(inboxOutcomes, name);
}

QString unroutedReasonName(UnroutedReason reason)
{
    return nameOf(unroutedReasons, reason);
}

std::optional<UnroutedReason> unroutedReasonFromName(const QString &name)
{
    return valueOf(unroutedReasons, name);
}

QString undoKindName(UndoKind action)
{
    return nameOf(undoKinds, action);
}

std::optional<UndoKind> undoKindFromName(const QString &name)
{
    return valueOf(undoKinds, name);
}

QString recipientsName(Recipients recipients)
{
    return nameOf(recipientsNames, recipients);
}

std::optional<Recipients> recipientsFromName(const QString &name)
{
    return valueOf(recipientsNames, name);
}

QString webhookAuthName(WebhookAuth auth)
{
    return nameOf(webhookAuths, auth);
}

std::optional<WebhookAuth> webhookAuthFromName(const QString &name)
{
    return valueOf(webhookAuths, name);
}

} // namespace birdcar
