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

} // namespace birdcar
