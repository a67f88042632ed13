// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/undo.h"

#include <optional>

namespace birdcar {

class Database;

/// The tables `undos`, `undo_legs` and `undo_texts`: what can be taken back just now. Throws StoreError.
class UndoStore
{
public:
    explicit UndoStore(Database &database) : m_database(database) {}

    void add(const UndoRecord &record);
    /// What was done last with a ride, if it can still be taken back. Its legs have only what restoring
    /// needs.
    std::optional<UndoRecord> findLast(RideId ride);
    void remove(UndoId id);
    void removeOfRide(RideId ride);
    /// Forgets what has taken its full effect.
    void removeExpired(const QDateTime &now);

private:
    void readLegs(UndoRecord &record);
    void readTexts(UndoRecord &record);

    Database &m_database;
};

} // namespace birdcar
