// SPDX-License-Identifier: GPL-3.0-or-later
// For the .cpp files of Reader only.
#pragma once

#include "app/store/database.h"
#include "app/store/reader.h"

#include <limits>

namespace birdcar {

inline constexpr qint64 newest = std::numeric_limits<qint64>::max();

/// For "... id < ? ORDER BY id DESC LIMIT ?".
inline QVariantList pageValues(const Page &page)
{
    return {page.beforeId > 0 ? page.beforeId : newest,
            page.limit == Page::all ? newest : qint64{page.limit}};
}

/// `SELECT ... FROM rides r ...` with the columns that overviewFrom() reads; add the WHERE.
QString selectOverviews();
RideOverview overviewFrom(const Rows &row);
/// For the WHERE of a statement on `rides r`.
QString conditionFor(RideFilter filter);

/// Reads a whole result; the one place that catches StoreError for Reader.
template <typename Read>
auto guarded(Read read) -> Result<decltype(read())>
{
    try {
        return read();
    } catch (const StoreError &error) {
        return error.toProblem();
    }
}

template <typename Make>
auto listOf(Rows rows, Make make) -> QList<decltype(make(rows))>
{
    QList<decltype(make(rows))> list;
    while (rows.next())
        list.append(make(rows));
    return list;
}

/// Three columns of a statement on `rides r`: texts and calls that nobody has seen, texts that failed and
/// wait for the dispatcher, texts that MessageBird has not taken yet.
inline QString rideCounts()
{
    return QStringLiteral(
        "(SELECT count(*) FROM messages m WHERE m.ride_id = r.id AND m.unread = 1) + "
        "(SELECT count(*) FROM calls k WHERE k.ride_id = r.id AND k.unread = 1), "
        "(SELECT count(*) FROM messages m WHERE m.ride_id = r.id AND m.state = 'failed' "
        "AND m.failure = 'open'), "
        "(SELECT count(*) FROM messages m WHERE m.ride_id = r.id AND m.state IN ('pending', 'sending'))");
}

/// `SELECT ... FROM unrouted u ...` with the columns that unroutedRecordFrom() reads; add the WHERE.
inline QString selectUnroutedRecords()
{
    return QStringLiteral(
        "SELECT u.id, u.kind, COALESCE(m.proxy, c.proxy), COALESCE(m.sender, c.caller), m.body, u.reason, "
        "u.created_at FROM unrouted u LEFT JOIN messages m ON m.id = u.message_id "
        "LEFT JOIN calls c ON c.id = u.call_id ");
}

inline UnroutedRecord unroutedRecordFrom(const Rows &row)
{
    return {UnroutedId{row.integer(0)},
            row.text(1) == QLatin1StringView("call"),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.time(6)};
}

inline CallRecord callFrom(const Rows &row)
{
    return {CallId{row.integer(0)},
            RideId{row.integer(1)},
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.time(6),
            row.integer(7) == 1};
}

inline QString selectCalls()
{
    return QStringLiteral(
        "SELECT id, ride_id, proxy, caller, callee, call_id, created_at, unread FROM calls ");
}

inline EventRecord eventFrom(const Rows &row)
{
    return {EventId{row.integer(0)}, row.text(1), row.text(2), row.text(3), row.time(4), row.text(5), {}};
}

inline QString selectEvents()
{
    return QStringLiteral("SELECT id, kind, subject, detail, created_at, operator FROM events ");
}

} // namespace birdcar
