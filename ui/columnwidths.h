// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace birdcar {

/// What a column of a table asks for, in pixels.
struct ColumnNeed
{
    int most;   ///< to show all that its cells hold, where there is room left
    int wished; ///< where there is room
    int filled; ///< for what its cells hold now, or the most of it
    int titled; ///< so that neither its title is cut nor a text that is never to be
    int least;  ///< so that only its title is

    bool operator==(const ColumnNeed &) const = default;
};

/// The larger of each.
ColumnNeed largest(const ColumnNeed &a, const ColumnNeed &b);

/// How wide the columns are in `room`, beside a column that takes what they leave and asks for `rest`. What
/// it does not wish for itself goes to those with long cells. Where there is less, they give way to it each
/// its share: first what their cells do not need, then what their titles do not, and where there is still no
/// room the titles, not the texts.
QList<int> dividedWidths(const QList<ColumnNeed> &columns, const ColumnNeed &rest, int room);

} // namespace birdcar
