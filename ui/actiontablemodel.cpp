// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actiontablemodel.h"

namespace birdcar {

using namespace Qt::StringLiterals;

void ActionTableModel::setEntries(const QList<ActionEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int ActionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ActionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActionTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const ActionEntry &entry = at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == KeysColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && index.column() == TextColumn) {
        const QString where = tr("%1, in %2").arg(entry.text, entry.path);
        return entry.keys.isEmpty() ? where : tr("%1, %2").arg(where, entry.keys);
    }
    if (role == Qt::ToolTipRole && entry.elsewhere)
        return tr("It acts on the row selected on that page. Go there and see which one that is.");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TextColumn:
        return entry.text;
    case PathColumn:
        return entry.path;
    case KeysColumn:
        return entry.keys;
    default:
        return {};
    }
}

QVariant ActionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == KeysColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Action");
    case PathColumn:
        return tr("Where");
    case KeysColumn:
        return tr("Keys");
    default:
        return {};
    }
}

Qt::ItemFlags ActionTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool usable = m_allAlike || at(index.row()).isEnabled();
    return usable ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                  : Qt::ItemNeverHasChildren | Qt::ItemFlags();
}

} // namespace birdcar
