// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tableroles.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>

namespace birdcar {

/// A table whose new contents are merged into the old by key: rows that stay are updated in place, so
/// selection, current cell and scroll position survive. A concrete model says its keys, cells and titles.
template <typename Row>
class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!index.isValid())
            return {};
        return cell(at(index.row()), index.column(), role);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({}))
            return {};
        if (role == Qt::ToolTipRole)
            return titleTip(section);
        if (role == WholeTextsRole)
            return wholeTexts(section);
        return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &at(int row) const { return m_rows.at(row); }

    /// -1 if there is no such row.
    int rowOf(qint64 key) const
    {
        for (int row = 0; row < rowCount(); ++row) {
            if (keyOf(at(row)) == key)
                return row;
        }
        return -1;
    }

    /// Makes the table equal to `rows`, whose keys must differ.
    void setRows(const QList<Row> &rows)
    {
        removeRowsWithout(keysOf(rows));
        const QSet<qint64> known = keysOf(m_rows);
        for (int row = 0; row < static_cast<int>(rows.size());) {
            if (!known.contains(keyOf(rows.at(row)))) {
                row += insertRun(rows, row, known);
                continue;
            }
            moveHere(row, keyOf(rows.at(row)));
            replace(row, rows.at(row));
            ++row;
        }
    }

protected:
    virtual qint64 keyOf(const Row &row) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    virtual QString title(int column) const = 0;
    /// What the title means, for those that need it.
    virtual QVariant titleTip(int) const { return {}; }
    /// See WholeTextsRole.
    virtual QVariant wholeTexts(int) const { return {}; }

private:
    QSet<qint64> keysOf(const QList<Row> &rows) const
    {
        QSet<qint64> keys;
        keys.reserve(rows.size());
        for (const Row &row : rows)
            keys.insert(keyOf(row));
        return keys;
    }

    void removeRowsWithout(const QSet<qint64> &wanted)
    {
        for (int end = rowCount(); end > 0; --end) {
            int first = end;
            while (first > 0 && !wanted.contains(keyOf(at(first - 1))))
                --first;
            if (first == end)
                continue;
            beginRemoveRows({}, first, end - 1);
            m_rows.remove(first, end - first);
            endRemoveRows();
            end = first; // the row before stays
        }
    }

    /// Inserts the new rows that follow each other at `row`; returns how many they are.
    int insertRun(const QList<Row> &rows, int row, const QSet<qint64> &known)
    {
        int count = 1;
        while (row + count < rows.size() && !known.contains(keyOf(rows.at(row + count))))
            ++count;
        beginInsertRows({}, row, row + count - 1);
        m_rows = m_rows.first(row) + rows.sliced(row, count) + m_rows.sliced(row);
        endInsertRows();
        return count;
    }

    void moveHere(int row, qint64 key)
    {
        int from = row;
        while (keyOf(at(from)) != key)
            ++from;
        if (from == row)
            return;
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        endMoveRows();
    }

    void replace(int row, const Row &value)
    {
        if (at(row) == value)
            return;
        m_rows[row] = value;
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount({}) - 1));
    }

    QList<Row> m_rows;
};

} // namespace birdcar
