// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnwidths.h"

#include <algorithm>
#include <cmath>

namespace birdcar {

namespace {

/// Takes what `widths` have too much for `room` from those that are wider than their floor, each its share.
void shrink(QList<int> &widths, const QList<ColumnNeed> &columns, int ColumnNeed::*floor, int room)
{
    const auto spareOf = [&](qsizetype i) { return std::max(0, widths.at(i) - columns.at(i).*floor); };
    int over = -room;
    int spare = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        over += widths.at(i);
        spare += spareOf(i);
    }
    if (over <= 0 || spare <= 0)
        return;
    const double share = std::min(1.0, double(over) / spare);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] -= static_cast<int>(std::ceil(spareOf(i) * share));
}

/// Gives what `room` has left to those that could use more, each its share.
void grow(QList<int> &widths, const QList<ColumnNeed> &columns, int room)
{
    const auto missingOf = [&](qsizetype i) { return std::max(0, columns.at(i).most - widths.at(i)); };
    int left = room;
    int missing = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        left -= widths.at(i);
        missing += missingOf(i);
    }
    if (left <= 0 || missing <= 0)
        return;
    const double share = std::min(1.0, double(left) / missing);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] += static_cast<int>(missingOf(i) * share);
}

} // namespace

ColumnNeed largest(const ColumnNeed &a, const ColumnNeed &b)
{
    return {std::max(a.most, b.most), std::max(a.wished, b.wished), std::max(a.filled, b.filled),
            std::max(a.titled, b.titled), std::max(a.least, b.least)};
}

QList<int> dividedWidths(const QList<ColumnNeed> &columns, const ColumnNeed &rest, int room)
{
    QList<int> widths;
    for (const ColumnNeed &column : columns)
        widths.append(column.wished);
    grow(widths, columns, room - rest.wished);
    shrink(widths, columns, &ColumnNeed::filled, room - rest.wished);
    shrink(widths, columns, &ColumnNeed::titled, room - rest.titled);
    for (const auto floor : {&ColumnNeed::titled, &ColumnNeed::least})
        shrink(widths, columns, floor, room - rest.least);
    return widths;
}

} // namespace birdcar
