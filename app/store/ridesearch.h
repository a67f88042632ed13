// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ridelist.h"
#include "app/domain/searchterms.h"
#include "app/store/partlookup.h"

#include <QDeadlineTimer>
#include <QList>

#include <array>

namespace birdcar {

class Database;

/// Rides found so far, newest first.
struct RideHits
{
    QList<qint64> ids;
    qint64 reached = 0; ///< every hit with a larger id is among them; 0 if there are no others
};

/// Looks for one term, newest rides first, and stops early however many there are. People and numbers are
/// found first; their rides then one by one if they are few, else by going down the newest rides.
class RideCandidates
{
public:
    RideCandidates(Database &database, const PartLookup &lookup, const SearchTerm &term);

    /// A rough number of rides that the term finds.
    qint64 weight() const { return m_weight; }
    /// Hits below this id: at least the newest `limit` of them, unless time runs out.
    RideHits next(qint64 beforeId, int limit, const QDeadlineTimer &deadline) const;

private:
    /// Those of one table who match, and the column of `rides` that points there.
    struct Party
    {
        QString column;
        IdLookup lookup;
        QList<qint64> few; ///< all of them, unless there are too many to look up one by one
        bool many = false;
    };

    void addParty(const QString &column, const IdLookup &lookup, qint64 ridesEach);
    RideHits ofFew(qint64 beforeId, int limit) const;
    RideHits ofMany(qint64 beforeId, int limit, const QDeadlineTimer &deadline) const;
    RideHits ofPlaces(qint64 beforeId, int limit) const;
    RideHits ofOwnNumber(qint64 beforeId) const;

    Database *m_database; // pointers, so that candidates can be sorted
    const PartLookup *m_lookup;
    SearchTerm m_term;
    QList<Party> m_parties;
    qint64 m_weight = 0;
};

/// Finds the rides that every word of a search is in. Throws StoreError.
class RideSearch
{
public:
    RideSearch(Database &database, const PartLookup &lookup, const RideQuestion &question);

    /// The newest `limit` hits below this id in this condition, or fewer if time runs out.
    RideHits find(RideFilter filter, qint64 beforeId, int limit, const QDeadlineTimer &deadline);
    /// How many of these rides are in each condition.
    RideCounts countByCondition(const QList<qint64> &ids);

private:
    RideHits candidates(RideFilter filter, qint64 beforeId, int limit, const QDeadlineTimer &deadline);
    QList<qint64> confirmed(const QList<qint64> &ids, RideFilter filter);
    bool isCertain(RideFilter filter) const;
    bool isWithdrawn() const;

    Database &m_database;
    RideQuestion m_question;
    QList<SearchTerm> m_terms;
    QList<RideCandidates> m_candidates; ///< of the term that finds the fewest; none if nothing was typed
};

} // namespace birdcar
