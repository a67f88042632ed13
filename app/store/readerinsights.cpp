// SPDX-License-Identifier: GPL-3.0-or-later
// The traffic of a day, counted by the database.
#include "app/domain/clock.h"
#include "app/store/reader_p.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

// A slice is a small read however much passed in it: a busy day has some thousand texts.
constexpr int mostDelays = 5000;
constexpr int mostLines = 20000;

/// A minute as the database cuts it off a stamp: "2026-12-24T18:30".
QDateTime minuteFrom(const QString &text)
{
    return fromStamp(text + u":00.000Z"_s);
}

MinuteCount::Kind kindFrom(const QString &state)
{
    if (state == "received"_L1)
        return MinuteCount::Kind::TextIn;
    if (state == "delivered"_L1)
        return MinuteCount::Kind::Delivered;
    if (state == "failed"_L1)
        return MinuteCount::Kind::Failed;
    return state == "kept"_L1 ? MinuteCount::Kind::NeverLeft : MinuteCount::Kind::Unknown;
}

LineUse lineUseFrom(const Rows &row)
{
    return {row.text(0), row.time(1), row.time(2)};
}

} // namespace

Result<TrafficSlice> Reader::traffic(const QDateTime &from, const QDateTime &to)
{
    return guarded([&] {
        TrafficSlice slice;
        const auto read = [&](const QString &sql, const QVariantList &more, auto take) {
            Rows rows = m_database->run(sql, QVariantList{from, to} + more);
            while (rows.next())
                take(rows);
        };
        read(u"SELECT substr(created_at, 1, 16), CASE WHEN state = 'failed' AND reason IN ('withdrawn', "
             u"'late') "
             "THEN 'kept' ELSE state END, count(*) FROM messages WHERE created_at >= ? AND created_at < ? "
             "GROUP BY 1, 2"_s,
             {}, [&](const Rows &row) {
                 slice.counts.append(
                     {minuteFrom(row.text(0)), kindFrom(row.text(1)), static_cast<int>(row.integer(2))});
             });
        read(
            u"SELECT substr(created_at, 1, 16), count(*) FROM calls WHERE created_at >= ? AND created_at < ? "
            "GROUP BY 1"_s,
            {}, [&](const Rows &row) {
                slice.counts.append(
                    {minuteFrom(row.text(0)), MinuteCount::Kind::Call, static_cast<int>(row.integer(1))});
            });
        read(u"SELECT created_at, delivered_at FROM messages WHERE created_at >= ? AND created_at < ? "
             "AND state = 'delivered' ORDER BY created_at DESC LIMIT ?"_s,
             {mostDelays}, [&](const Rows &row) {
                 slice.deliveries.append({row.time(0), row.time(1)});
             });
        for (const QString &table : {u"messages"_s, u"calls"_s}) {
            read(u"SELECT proxy, count(*) FROM %1 WHERE created_at >= ? AND created_at < ? GROUP BY 1"_s.arg(
                     table),
                 {},
                 [&](const Rows &row) { slice.byNumber[row.text(0)] += static_cast<int>(row.integer(1)); });
        }
        read(u"SELECT proxy, opened_at, released_at FROM legs WHERE released_at >= ? AND released_at < ? "
             "AND contested = 0 LIMIT ?"_s,
             {mostLines}, [&](const Rows &row) { slice.lines.append(lineUseFrom(row)); });
        return slice;
    });
}

Result<QList<LineUse>> Reader::liveLines()
{
    return guarded([&] {
        return listOf(m_database->run(u"SELECT proxy, min(opened_at), released_at FROM legs "
                                      "WHERE released_at IS NULL GROUP BY proxy, released_at"_s),
                      lineUseFrom);
    });
}

} // namespace birdcar
