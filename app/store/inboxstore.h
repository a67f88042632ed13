// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbox.h"

#include <QList>

#include <optional>

namespace birdcar {

class Database;

/// The tables `unrouted`, as far as rows are dealt with, and `further_phones`. Throws StoreError.
class InboxStore
{
public:
    explicit InboxStore(Database &database) : m_database(database) {}

    std::optional<Unrouted> find(UnroutedId id);
    /// Outcome None: it waits again.
    void settle(UnroutedId id, InboxOutcome outcome, const QDateTime &now);
    void setRide(UnroutedId id, RideId ride);
    void setReply(UnroutedId id, MessageId reply);
    /// Puts a call that matched no ride in one.
    void setRideOfCall(CallId id, RideId ride);
    void markCallsSeen(RideId ride, const QDateTime &now);

    /// False if the person has this phone already.
    bool addFurtherPhone(Role role, PersonId person, const PhoneNumber &phone, const QDateTime &now);
    QList<PhoneNumber> furtherPhones(Role role, PersonId person);

private:
    Database &m_database;
};

} // namespace birdcar
