// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ridepagesmodel.h"
#include "ui/shared.h"

#include <QCollator>

namespace birdcar {

/// The cells of the table of rides. Open rides stand in the order of their times, all others newest first,
/// unless it is sorted by the time; what a search found is sorted by any column.
class RideTableModel : public RidePagesModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        CustomerColumn,
        DriverColumn,
        RouteColumn,
        NumberColumn,
        LastColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    RideTableModel(ReadPage readPage, const DepotZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column of -1 for the order that the list has by itself.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    RideOrder listOrder() const override;
    void startOver() override;

private:
    QVariant cell(const RideOverview &row, int column, int role) const;
    QString text(const RideOverview &row, int column) const;
    static QString lastText(const RideOverview &row, const QString &delivery, const QString &separator);
    QString toolTip(const RideOverview &row, int column) const;
    QString accessibleText(const RideOverview &row, int column) const;
    QVariant mark(const RideOverview &row, int column) const;
    QString clash(const RideOverview &row) const;
    bool isSortable(int column) const { return isSearching() || column == TimeColumn; }
    int compare(const RideOverview &a, const RideOverview &b, int column) const;

    DepotZone m_zone;
    QCollator m_collator;
    std::optional<RideOrder> m_timeOrder; ///< as asked for; nothing for the list's own
};

} // namespace birdcar
