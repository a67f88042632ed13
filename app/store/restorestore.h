// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"

#include <QDateTime>
#include <QList>

namespace birdcar {

class Database;

/// What is changed in a backup before it becomes the database. Throws StoreError.
class RestoreStore
{
public:
    explicit RestoreStore(Database &database) : m_database(database) {}

    /// Those who are not erased, by id, behind `after`.
    QList<Person> people(Role role, PersonId after, int limit);
    /// Tokens that the present database has seen and that would still be taken.
    void takeTokens(Database &present, const QDateTime &now);
    /// Who wants no texts, as the present database knows it.
    void takeOptOuts(Database &present);
    /// Nobody is sending a text of a backup; it waits, so that it can be withdrawn.
    void putBackInQueue();
    /// Every unsent text may have been sent since the backup was made: its outcome counts as unknown, which
    /// the outbox settles by look-up before it sends anything.
    void doubtUnsent();

private:
    Database &m_database;
};

} // namespace birdcar
