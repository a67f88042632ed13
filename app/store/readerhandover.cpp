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
    const QString extra =
        u", (SELECT count(*) FROM messages m WHERE m.ride_id = r.id AND m.unread = 1) + "
        "(SELECT count(*) FROM calls c WHERE c.ride_id = r.id AND c.unread = 1), "
        "(SELECT count(*) FROM messages m WHERE m.ride_id = r.id AND m.state = 'failed' AND m.failure = "
        "'open'), "
        "(SELECT count(*) FROM messages m WHERE m.ride_id = r.id AND m.state IN ('pending', 'sending')) "_s;
    return select.replace(u"FROM rides"_s, extra + u"FROM rides"_s);
}

HandOverRide handOverRideFrom(const Rows &row)
{
    constexpr int first = rideColumnCount;
    return {rideFrom(row), static_cast<int>(row.integer(first)), static_cast<int>(row.integer(first + 1)),
            static_cast<int>(row.integer(first + 2))};
}

/// Texts and calls that match no ride and wait for somebody.
QString selectUnhandled()
{
    return u"SELECT u.id, u.kind, COALESCE(m.proxy, c.proxy), COALESCE(m.sender, c.caller), m.body, "
           u"u.reason, "
           "u.created_at FROM unrouted u LEFT JOIN messages m ON m.id = u.message_id "
           "LEFT JOIN calls c ON c.id = u.call_id WHERE u.waiting = 1 ORDER BY u.id DESC LIMIT ?"_s;
}

UnroutedRecord unhandledFrom(const Rows &row)
{
    return {UnroutedId{row.integer(0)},
            row.text(1) == "call"_L1,
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.time(6)};
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
        page.unhandled = listOf(m_database->run(selectUnhandled(), {HandOver::most}), unhandledFrom);
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
