// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace birdcar {

/// By which column a table is sorted.
struct ColumnSort
{
    QString column;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const ColumnSort &) const = default;
};

/// How a person has arranged the columns of one table. Columns have names that no language and no version
/// changes.
struct ColumnLayout
{
    QStringList order; ///< every column, from left to right
    QStringList hidden;
    QHash<QString, int> widths; ///< in pixels, without those that take what is left
    std::optional<ColumnSort> sort;

    bool operator==(const ColumnLayout &) const = default;
};

/// What is kept of a layout for the columns that there are now: a column that it does not know stands where
/// it would by itself and is shown, one that is gone is left out. Never hides every column.
ColumnLayout fitted(const ColumnLayout &layout, const QStringList &columns);

/// The layout that was saved for this table. Nothing if there is none.
std::optional<ColumnLayout> savedLayout(const QString &table);
void saveLayout(const QString &table, const ColumnLayout &layout);
void forgetLayout(const QString &table);

} // namespace birdcar
