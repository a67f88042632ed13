// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charttablemodel.h"

namespace birdcar {

using namespace Qt::StringLiterals;

void ChartTableModel::showData(const ChartData &data)
{
    if (data == m_data)
        return;
    beginResetModel();
    m_data = data;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.categories.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.series.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && index.column() > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString category = m_data.categories.at(index.row());
    if (index.column() == 0)
        return category;
    const ChartData::Series &series = m_data.series.at(index.column() - 1);
    const QString value = valueText(series.values.at(index.row()), m_data.decimals);
    return role == Qt::DisplayRole ? value : u"%1, %2: %3"_s.arg(category, series.name, value);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? m_data.categoryTitle : m_data.series.at(section - 1).name;
}

} // namespace birdcar
