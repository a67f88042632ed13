// SPDX-License-Identifier: GPL-3.0-or-later
// What one dispatcher leaves to the next.
#include "app/store/draftstore.h"
#include "app/store/messagestore.h"
#include "app/store/reader_p.h"
#include "app/store/ridestore.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// rideFrom()'s columns, then what is unread, what failed and what waits.
QString selectHandOverRides()
{
    QString select = selectRides();
    const QString extra = u", "_s + rideCounts() + u" "_s;
    return select.replace(u"FROM rides"_s, extra + u"FROM rides"_s);
}

HandOverRide handOverRideFrom(const Rows &row)
{
    constexpr int first = rideColumnCount;
    return {rideFrom(row), static_cast<int>(row.integer(first)), static_cast<int>(row.integer(first + 1)),
            static_cast<int>(row.integer(first + 2))};
}

} // namespace

Result<HandOver> Reader::handOver()
{
    const auto figures = summary();
    if (!figures)
        return figures.problem();
    return guarded([&] {
        HandOver page;
        page.openCount = figures->openRides;
        page.failedCount = figures->failedTexts;
        page.unhandledCount = figures->unrouted;
        page.activeNumbers = figures->activeNumbers;
        page.numbersInUse = figures->numbersInUse;
        page.waitingTexts = figures->waitingTexts;
        page.drafts = DraftStore(*m_database).all(HandOver::most);
        page.unhandled = listOf(
            m_database->run(selectUnroutedRecords() + u"WHERE u.waiting = 1 ORDER BY u.id DESC LIMIT ?"_s,
                            {HandOver::most}),
            unroutedRecordFrom);
        page.openRides =
            listOf(m_database->run(selectHandOverRides() +
                                       u"WHERE r.state = 'open' ORDER BY "
                                       "CASE WHEN r.due_at IS NULL THEN 1 ELSE 0 END, r.due_at, r.id "
                                       "LIMIT ?"_s,
                                   {HandOver::most}),
                   handOverRideFrom);
        page.failedTexts =
            listOf(m_database->run(u"SELECT %1 FROM messages WHERE state = 'failed' "
                                   "AND failure = 'open' ORDER BY id DESC LIMIT ?"_s.arg(messageColumns()),
                                   {HandOver::most}),
                   messageFrom);
        Rows rows = m_database->run(
            u"SELECT count(DISTINCT proxy) FROM legs WHERE released_at IS NULL AND hold_until IS NOT NULL"_s);
        page.numbersInGrace = rows.next() ? static_cast<int>(rows.integer(0)) : 0;
        return page;
    });
}

} // namespace birdcar
