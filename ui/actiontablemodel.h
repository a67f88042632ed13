// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actionlist.h"

#include <QAbstractTableModel>

namespace birdcar {

/// Actions as rows: what it does, where it is found, its keys. A disabled action is a disabled row.
class ActionTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TextColumn, PathColumn, KeysColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(const QList<ActionEntry> &entries);
    /// For a list to read, in which what cannot be done now is no different.
    void showAllAlike() { m_allAlike = true; }
    const ActionEntry &at(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ActionEntry> m_entries;
    bool m_allAlike = false;
};

} // namespace birdcar
