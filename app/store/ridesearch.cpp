// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ridesearch.h"

#include "app/store/database.h"
#include "app/store/reader_p.h"

#include <QHash>

#include <algorithm>
#include <functional>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewPeople = 500; ///< beyond that, going down all rides finds a page sooner
constexpr int idsAtOnce = 50;

QList<qint64> idsFrom(Rows rows)
{
    QList<qint64> ids;
    while (rows.next())
        ids.append(rows.integer(0));
    return ids;
}

/// Newest first, each once, none below `reached`, and no more than `limit`.
RideHits tidied(RideHits hits, int limit)
{
    std::ranges::sort(hits.ids, std::greater());
    hits.ids.erase(std::ranges::unique(hits.ids).begin(), hits.ids.end());
    hits.ids.erase(std::ranges::find_if(hits.ids, [&hits](qint64 id) { return id < hits.reached; }),
                   hits.ids.end());
    if (hits.ids.size() > limit) {
        hits.ids.resize(limit);
        hits.reached = hits.ids.last();
    }
    return hits;
}

RideFilter conditionOf(const QString &state, bool held)
{
    if (state == "open"_L1)
        return RideFilter::Open;
    if (state == "cancelled"_L1)
        return RideFilter::Cancelled;
    return held ? RideFilter::Grace : RideFilter::Closed;
}

/// A ride as it is compared with what was typed.
struct Candidate
{
    SearchableRide ride;
    RideFilter condition = RideFilter::Open;
};

Candidate searchCandidateFrom(const Rows &row)
{
    return {{row.integer(0),
             {row.text(1), row.text(2)},
             {row.text(3), row.text(4), row.text(5)},
             {row.text(6), row.text(7)}},
            conditionOf(row.text(8), row.integer(9) > 0)};
}

/// "?, ?, ..." for idsAtOnce values.
QString idMarks()
{
    return QStringList(idsAtOnce, u"?"_s).join(u", "_s);
}

QVariantList idGroup(const QList<qint64> &ids, qsizetype first)
{
    QVariantList values;
    for (qsizetype i = first; i < first + idsAtOnce; ++i)
        values.append(i < ids.size() ? ids.at(i) : qint64{0});
    return values;
}

/// Rows of these rides, newest first. Ids are bound in groups of one size, so that one prepared statement
/// serves all.
QList<Candidate> readCandidates(Database &database, const QList<qint64> &ids)
{
    static const QString sql =
        u"SELECT r.id, c.name, d.name, COALESCE(c.phone, c.number), COALESCE(d.phone, d.number), "
        "COALESCE(p.phone, p.number), r.start, r.destination, r.state, "
        "(SELECT count(*) FROM legs l WHERE l.ride_id = r.id AND l.released_at IS NULL "
        "AND l.hold_until IS NOT NULL) FROM rides r LEFT JOIN customers c ON c.id = r.customer_id "
        "LEFT JOIN drivers d ON d.id = r.driver_id LEFT JOIN proxy_numbers p ON p.id = r.number_id "
        "WHERE r.id IN (%1)"_s.arg(idMarks());
    QList<Candidate> candidates;
    for (qsizetype first = 0; first < ids.size(); first += idsAtOnce)
        candidates += listOf(database.run(sql, idGroup(ids, first)), searchCandidateFrom);
    std::ranges::sort(candidates, std::greater(),
                      [](const Candidate &candidate) { return candidate.ride.id; });
    return candidates;
}

/// Further phones of the people in these rides, by ride.
QHash<qint64, QStringList> readFurtherPhones(Database &database, const QList<qint64> &ids)
{
    static const QString sql =
        u"SELECT r.id, f.phone FROM rides r JOIN further_phones f ON f.role = 'customer' "
        "AND f.person_id = r.customer_id WHERE r.id IN (%1) UNION ALL "
        "SELECT r.id, f.phone FROM rides r JOIN further_phones f ON f.role = 'driver' "
        "AND f.person_id = r.driver_id WHERE r.id IN (%1)"_s.arg(idMarks());
    QHash<qint64, QStringList> phones;
    for (qsizetype first = 0; first < ids.size(); first += idsAtOnce) {
        const QVariantList group = idGroup(ids, first);
        Rows rows = database.run(sql, group + group);
        while (rows.next())
            phones[rows.integer(0)].append(rows.text(1));
    }
    return phones;
}

} // namespace

RideCandidates::RideCandidates(Database &database, const PartLookup &lookup, const SearchTerm &term)
    : m_database(&database), m_lookup(&lookup), m_term(term)
{
    addParty(u"customer_id"_s, lookup.people(Role::Customer, term), 1);
    addParty(u"driver_id"_s, lookup.people(Role::Driver, term), 100);
    addParty(u"number_id"_s, lookup.numbers(term), 1000);
    if (lookup.findsPlaces(term))
        m_weight += ofPlaces(newest, fewPeople).ids.size();
}

void RideCandidates::addParty(const QString &column, const IdLookup &lookup, qint64 ridesEach)
{
    if (lookup.isEmpty())
        return;
    Party party{column, lookup, {}, false};
    party.few =
        idsFrom(m_database->run(lookup.sql + u" LIMIT ?"_s, lookup.values + QVariantList{fewPeople + 1}));
    party.many = party.few.size() > fewPeople;
    m_weight += party.few.size() * ridesEach * (party.many ? 100 : 1);
    m_parties.append(party);
}

RideHits RideCandidates::next(qint64 beforeId, int limit, const QDeadlineTimer &deadline) const
{
    RideHits all = ofFew(beforeId, limit);
    for (const RideHits &hits :
         {ofMany(beforeId, limit, deadline), ofPlaces(beforeId, limit), ofOwnNumber(beforeId)}) {
        all.ids += hits.ids;
        all.reached = std::max(all.reached, hits.reached);
    }
    return tidied(all, limit);
}

/// Each person's newest rides; what is older than a full page of hits is not read at all.
RideHits RideCandidates::ofFew(qint64 beforeId, int limit) const
{
    RideHits hits;
    for (const Party &party : m_parties) {
        if (party.many)
            continue;
        const QString sql =
            u"SELECT id FROM rides WHERE %1 = ? AND id < ? AND id > ? ORDER BY id DESC LIMIT ?"_s.arg(
                party.column);
        for (const qint64 person : party.few) {
            hits.ids += idsFrom(m_database->run(sql, {person, beforeId, hits.reached, limit}));
            if (hits.ids.size() >= limit)
                hits = tidied(hits, limit);
            if (hits.ids.size() == limit)
                hits.reached = hits.ids.last();
        }
    }
    return hits;
}

/// Goes down the rides in steps that grow, and asks of each whether its people are among those who match.
RideHits RideCandidates::ofMany(qint64 beforeId, int limit, const QDeadlineTimer &deadline) const
{
    QStringList conditions;
    QVariantList people;
    for (const Party &party : m_parties) {
        if (!party.many)
            continue;
        // The sum keeps the database from looking up the rides of each of those many people.
        conditions.append(u"r.%1 + 0 IN (%2)"_s.arg(party.column, party.lookup.sql));
        people += party.lookup.values;
    }
    RideHits hits;
    if (conditions.isEmpty())
        return hits;
    const QString sql = u"SELECT r.id FROM rides r WHERE r.id < ? AND r.id >= ? AND (%1) "
                        "ORDER BY r.id DESC LIMIT ?"_s.arg(conditions.join(u" OR "_s));
    const QList<qint64> last = idsFrom(m_database->run(u"SELECT max(id) FROM rides"_s));
    qint64 upper = std::min(beforeId, last.first() + 1);
    for (qint64 step = 4000; upper > 0 && hits.ids.size() < limit;
         step = std::min<qint64>(step * 4, 64'000)) {
        const qint64 lower = std::max<qint64>(upper - step, 0);
        const QVariantList ends{upper, lower};
        const QList<qint64> ids = idsFrom(m_database->run(sql, ends + people + QVariantList{limit}));
        hits.ids += ids;
        upper = ids.size() == limit ? ids.last() : lower;
        if (deadline.hasExpired())
            break;
    }
    hits.reached = upper;
    return tidied(hits, limit);
}

RideHits RideCandidates::ofPlaces(qint64 beforeId, int limit) const
{
    RideHits hits;
    if (!m_lookup->findsPlaces(m_term))
        return hits;
    const IdLookup lookup = m_lookup->rides(m_term, beforeId, limit);
    hits.ids = idsFrom(m_database->run(lookup.sql, lookup.values));
    if (hits.ids.size() == limit)
        hits.reached = hits.ids.last();
    return hits;
}

RideHits RideCandidates::ofOwnNumber(qint64 beforeId) const
{
    RideHits hits;
    bool isNumber = false;
    const qint64 id = m_term.text.toLongLong(&isNumber);
    if (isNumber && id > 0 && id < beforeId)
        hits.ids = idsFrom(m_database->run(u"SELECT id FROM rides WHERE id = ?"_s, {id}));
    return hits;
}

RideSearch::RideSearch(Database &database, const PartLookup &lookup, const RideQuestion &question)
    : m_database(database), m_question(question), m_terms(searchTerms(question.search))
{
    for (const SearchTerm &term : std::as_const(m_terms)) {
        if (m_terms.size() > 1 && term.isShort())
            continue; // finds too much to begin with, and only beginnings
        m_candidates.append(RideCandidates(database, lookup, term));
    }
    if (m_candidates.isEmpty() && !m_terms.isEmpty())
        m_candidates.append(RideCandidates(database, lookup, m_terms.first()));
    std::ranges::sort(m_candidates, std::less(), &RideCandidates::weight);
}

RideHits RideSearch::find(RideFilter filter, qint64 beforeId, int limit, const QDeadlineTimer &deadline)
{
    RideHits found;
    found.reached = beforeId;
    const int batch = isCertain(filter) ? limit : limit * 4; // of those, not all will be confirmed
    while (found.reached > 0 && found.ids.size() < limit) {
        const RideHits next = candidates(filter, found.reached, batch, deadline);
        found.ids += confirmed(next.ids, filter);
        found.reached = next.reached;
        if (deadline.hasExpired() || isWithdrawn())
            break;
    }
    return tidied(found, limit);
}

/// Open rides and those in grace are few: each is compared with what was typed. The others come out of the
/// indexes.
RideHits RideSearch::candidates(RideFilter filter, qint64 beforeId, int limit, const QDeadlineTimer &deadline)
{
    if (m_candidates.isEmpty())
        return {};
    if (filter != RideFilter::Open && filter != RideFilter::Grace)
        return m_candidates.first().next(beforeId, limit, deadline);
    RideHits hits;
    hits.ids = idsFrom(
        m_database.run(u"SELECT r.id FROM rides r WHERE r.id < ? AND %1 ORDER BY r.id DESC LIMIT ?"_s.arg(
                           conditionFor(filter)),
                       {beforeId, limit}));
    if (hits.ids.size() == limit)
        hits.reached = hits.ids.last();
    return hits;
}

QList<qint64> RideSearch::confirmed(const QList<qint64> &ids, RideFilter filter)
{
    if (isCertain(filter))
        return ids;
    const bool hasDigits =
        std::ranges::any_of(m_terms, [](const SearchTerm &term) { return !term.digits.isEmpty(); });
    const auto further = hasDigits ? readFurtherPhones(m_database, ids) : QHash<qint64, QStringList>();
    QList<qint64> kept;
    QList<Candidate> candidates = readCandidates(m_database, ids);
    for (Candidate &candidate : candidates) {
        candidate.ride.phones += further.value(candidate.ride.id);
        const bool fits = filter == RideFilter::All || filter == candidate.condition;
        if (fits && std::ranges::all_of(m_terms, [&candidate](const SearchTerm &term) {
                return isInRide(term, candidate.ride);
            }))
            kept.append(candidate.ride.id);
    }
    return kept;
}

RideCounts RideSearch::countByCondition(const QList<qint64> &ids)
{
    RideCounts counts{};
    for (const Candidate &candidate : readCandidates(m_database, ids))
        ++counts.at(static_cast<std::size_t>(candidate.condition));
    return counts;
}

/// Whether what the indexes find needs no second look.
bool RideSearch::isCertain(RideFilter filter) const
{
    return m_terms.size() == 1 && filter == RideFilter::All;
}

bool RideSearch::isWithdrawn() const
{
    return m_question.withdrawn && *m_question.withdrawn;
}

} // namespace birdcar
