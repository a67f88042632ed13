// SPDX-License-Identifier: GPL-3.0-or-later
// For the .cpp files of Dispatcher only.
#pragma once

#include "app/dispatcher.h"
#include "app/domain/record.h"
#include "app/domain/relay.h"
#include "app/domain/texts.h"
#include "app/store/database.h"
#include "app/store/stores.h"

namespace birdcar {

/// The answer to what cannot be done as things are; `text` says why, and `field` which entry is in the way.
inline Problem refused(const QString &text, const QString &field = {})
{
    return {Problem::Kind::Refused, text, field, {}};
}

/// A call that was answered and waits for flush().
struct Dispatcher::PendingCall
{
    CallRecord record;
    std::optional<UnroutedReason> unrouted;
    QString tokenId;
    QDateTime tokenExpiresAt;
};

/// The two parties of a ride; both have a phone.
struct Dispatcher::Pair
{
    Person customer;
    Person driver;

    const Person &of(Role role) const { return role == Role::Customer ? customer : driver; }
};

/// What a use case does, noted while it is done, so that it can be taken back.
struct Dispatcher::Undoing
{
    bool isKept = false; ///< else it acts at once
    UndoRecord record;

    /// Until when texts wait; invalid for not at all.
    QDateTime heldUntil() const { return isKept ? record.expiresAt : QDateTime(); }
};

template <typename Work>
auto Dispatcher::transact(Work work) -> decltype(work())
{
    const QList<QDateTime> answers = m_lostAnswers; // what is rolled back or run again answered nobody
    try {
        auto done = m_database.inTransaction([&] {
            m_lostAnswers = answers;
            return work();
        });
        if (!done)
            m_lostAnswers = answers;
        return done;
    } catch (const StoreError &error) {
        m_lostAnswers = answers;
        const Problem problem = error.toProblem();
        Q_EMIT storageFailed(problem);
        return problem;
    }
}

template <typename Work>
auto Dispatcher::look(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const StoreError &error) {
        const Problem problem = error.toProblem();
        Q_EMIT storageFailed(problem);
        return problem;
    }
}

/// What an event or a log line is about: "ride 12".
inline QString subjectOf(RideId id)
{
    return QStringLiteral("ride %1").arg(id.value);
}

inline QString subjectOf(const Person &person)
{
    return QStringLiteral("%1 %2").arg(roleName(person.role)).arg(person.id.value);
}

/// The text to the other party that an inbound one becomes.
inline Message copyFor(const Message &inbound, const Relay &relay)
{
    Message copy;
    copy.kind = MessageKind::Forward;
    copy.rideId = relay.rideId;
    copy.proxy = relay.originator.digits();
    copy.recipient = relay.recipient.digits();
    copy.body = inbound.body;
    copy.causeId = inbound.id;
    return copy;
}

/// The row of the settings that keeps what the administrator was told.
inline QString alarmMemoryName()
{
    return QStringLiteral("alarm_memory");
}

inline Problem missingName()
{
    return {Problem::Kind::InvalidInput, QStringLiteral("Please enter a name."), QStringLiteral("name"), {}};
}

} // namespace birdcar
