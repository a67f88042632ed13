// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"

#include <QDateTime>

namespace birdcar {

class Database;

/// Takes away what must not be kept any longer, a little at a time. Throws StoreError.
class RetentionStore
{
public:
    explicit RetentionStore(Database &database) : m_database(database) {}

    /// Empties the oldest texts from before `limit`; those that are on their way keep their words until their
    /// fate is known. Returns how many, at most `count`.
    int emptyTexts(const QDateTime &limit, const QDateTime &now, int count);

    /// Merges a part of the search index of these people, so that words of rows that are gone leave it.
    /// False once there is nothing to merge any more.
    bool mergeSearch(Role role);

private:
    Database &m_database;
};

} // namespace birdcar
