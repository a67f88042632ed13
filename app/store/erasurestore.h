// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/erasure.h"
#include "app/domain/result.h"

namespace birdcar {

class Database;

/// Who was erased, and the present timeline of the database. Throws StoreError.
class ErasureStore
{
public:
    explicit ErasureStore(Database &database) : m_database(database) {}

    /// To be called while the person's name and phone are still there.
    void add(const Person &person, const QDateTime &now);
    QList<Erasure> all();
    int count();
    /// Adds those that are not there yet.
    void merge(const QList<Erasure> &erasures);

    QString timeline();
    /// Ids that are given out from now on mean somebody else than in the copies made so far.
    void beginTimeline();

    /// Whether words of erased people may still be in the search index of this role.
    bool isUntidied(Role role);
    void setTidied(Role role);

private:
    void insert(const Erasure &erasure);

    Database &m_database;
};

/// The erasures in a file of their own, so that they outlive a database that is damaged.
Result<Done> writeErasureFile(const QString &file, const QList<Erasure> &erasures);
/// None for a file that is missing or cannot be read.
QList<Erasure> readErasureFile(const QString &file);

} // namespace birdcar
