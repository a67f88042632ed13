// SPDX-License-Identifier: GPL-3.0-or-later
// The list of rides, all of one condition or those that were searched for.
#include "app/domain/clock.h"
#include "app/store/reader_p.h"
#include "app/store/ridesearch.h"

#include <QDeadlineTimer>
#include <QHash>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// As in the indexes; free text sorts behind every time.
const auto dueKey = u"COALESCE(r.due_at, '9')"_s;

RideKey keyOf(const RideOverview &overview)
{
    const QDateTime &due = overview.ride.dueAt;
    return {due.isValid() ? due.toMSecsSinceEpoch() : RideKey::noTime, overview.ride.id.value};
}

QString stampOf(const RideKey &key)
{
    return key.due == RideKey::noTime ? u"9"_s : toStamp(QDateTime::fromMSecsSinceEpoch(key.due, Qt::UTC));
}

/// What follows conditionFor() in a statement for one page.
struct PageClause
{
    QString sql;
    QVariantList values;
};

PageClause clauseFor(const RideQuestion &question)
{
    PageClause clause;
    const bool up = question.order == RideOrder::DueFirst;
    if (question.order == RideOrder::Newest) {
        clause = {u" AND r.id < ? ORDER BY r.id DESC LIMIT ?"_s,
                  {question.after ? question.after->id : newest}};
    } else {
        if (question.after) {
            // The first comparison is for the index, the rest for rides at the same time.
            clause.sql = u" AND %1 %2= ? AND (%1 %2 ? OR r.id %2 ?)"_s.arg(dueKey, up ? u">"_s : u"<"_s);
            const QString stamp = stampOf(*question.after);
            clause.values = {stamp, stamp, question.after->id};
        }
        clause.sql += u" ORDER BY %1 %2, r.id %2 LIMIT ?"_s.arg(dueKey, up ? u"ASC"_s : u"DESC"_s);
    }
    clause.values.append(question.limit);
    return clause;
}

RideAnswer allOfOneCondition(Database &database, const RideQuestion &question)
{
    const PageClause clause = clauseFor(question);
    RideAnswer answer;
    answer.rides =
        listOf(database.run(selectOverviews() + u"WHERE "_s + conditionFor(question.filter) + clause.sql,
                            clause.values),
               overviewFrom);
    if (answer.rides.size() == question.limit)
        answer.next = keyOf(answer.rides.last());
    return answer;
}

QList<RideOverview> readOverviews(Database &database, const QList<qint64> &ids)
{
    constexpr int atOnce = 50;
    static const QString sql =
        selectOverviews() + u"WHERE r.id IN (%1)"_s.arg(QStringList(atOnce, u"?"_s).join(u", "_s));
    QList<RideOverview> rides;
    for (qsizetype first = 0; first < ids.size(); first += atOnce) {
        QVariantList values;
        for (qsizetype i = first; i < first + atOnce; ++i)
            values.append(i < ids.size() ? ids.at(i) : qint64{0});
        rides += listOf(database.run(sql, values), overviewFrom);
    }
    std::ranges::sort(rides, std::greater(), [](const RideOverview &overview) { return overview.ride.id; });
    return rides;
}

/// The first page of a search knows all the newest hits, so that it can tell what a condition hides.
RideHits firstHits(RideSearch &search, const RideQuestion &question, RideAnswer &answer)
{
    const QDeadlineTimer half(question.budget / 2);
    const QDeadlineTimer whole(question.budget);
    const bool any = question.filter == RideFilter::All;
    const RideHits all = search.find(RideFilter::All, newest, question.limit, any ? whole : half);
    if (any)
        return all;
    answer.elsewhere = search.countByCondition(all.ids);
    answer.elsewhere.at(static_cast<std::size_t>(question.filter)) = 0;
    answer.moreElsewhere = all.reached > 0;
    return search.find(question.filter, newest, question.limit, whole);
}

RideAnswer searched(Database &database, const PartLookup &lookup, const RideQuestion &question)
{
    RideSearch search(database, lookup, question);
    RideAnswer answer;
    answer.onlyBeginnings = !lookup.findsParts();
    const RideHits hits = question.after ? search.find(question.filter, question.after->id, question.limit,
                                                       QDeadlineTimer(question.budget))
                                         : firstHits(search, question, answer);
    answer.rides = readOverviews(database, hits.ids);
    if (hits.reached > 0)
        answer.next = RideKey{RideKey::noTime, hits.reached};
    return answer;
}

} // namespace

Result<RideAnswer> Reader::rideList(const RideQuestion &question)
{
    return guarded([&] {
        if (question.withdrawn && *question.withdrawn)
            return RideAnswer{}; // overtaken by a newer question while it waited
        return question.search.trimmed().isEmpty() ? allOfOneCondition(*m_database, question)
                                                   : searched(*m_database, PartLookup(*m_database), question);
    });
}

} // namespace birdcar
