// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chartdata.h"

#include <QAbstractTableModel>

namespace birdcar {

/// The figures of a chart as a table: a row for each category, a column for each series.
class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void showData(const ChartData &data);
    const ChartData &chartData() const { return m_data; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ChartData m_data;
};

} // namespace birdcar
