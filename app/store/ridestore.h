// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ride.h"

#include <QList>

#include <optional>

namespace birdcar {

struct UndoRecord;

class Database;
class Rows;

/// The table `rides`. Throws StoreError.
class RideStore
{
public:
    explicit RideStore(Database &database) : m_database(database) {}

    /// Stores a ride of our own; uses its people, number, places, datetime, dueAt,
    /// closesAt, createdAt and notes.
    RideId add(const Ride &ride);
    /// Until the end of the transaction no other process changes rides or their lines: what is read from now
    /// on stays true. First of all in a transaction that does.
    void lock();

    std::optional<Ride> find(RideId id);
    /// Closes or cancels.
    void end(RideId id, RideState state, const QDateTime &at);
    /// Makes a ride open again as it was before the action of `record`.
    void restore(const UndoRecord &record);
    void reopen(RideId id, const QDateTime &closesAt);
    void setDriverAndNumber(RideId id, PersonId driver, NumberId number);
    void setNumber(RideId id, NumberId number);
    /// Writes places, time, closesAt and notes.
    void setDetails(const Ride &ride);
    /// Nothing may refer to it any more.
    void remove(RideId id);

    /// Open rides that close by themselves now, the longest overdue first.
    QList<Ride> overdue(const QDateTime &now, int limit);

    /// Imported rides that nobody has looked at yet.
    QList<Ride> unadopted(int limit);
    void setAdopted(RideId id, const QDateTime &at);
    /// Imported rides that could not get a leg because ride `id` or another claimed it too are looked at
    /// again.
    void readoptRivalsOf(RideId id);

    /// The same for open imported rides of a person whose phone was corrected.
    void readoptOf(Role role, PersonId id);
    QList<Ride> openOf(Role role, PersonId id);
    /// Rides of this person with at least one live leg.
    QList<Ride> withLiveLegs(Role role, PersonId id);

private:
    Database &m_database;
};

/// How many columns rideFrom() reads.
inline constexpr int rideColumnCount = 18;

/// `SELECT ... FROM rides r JOIN ...` with the columns that rideFrom() reads; add the WHERE.
QString selectRides();
Ride rideFrom(const Rows &row);

} // namespace birdcar
