// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ridetablemodel.h"

#include "app/domain/clock.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QScopedValueRollback>

#include <limits>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

RideTableModel::RideTableModel(ReadPage readPage, const QTimeZone &zone, QObject *parent)
    : RowsModel(parent), m_readPage(std::move(readPage)), m_zone(zone)
{
}

int RideTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool RideTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_busy;
}

void RideTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        readFrom(lastId());
}

void RideTableModel::setFilter(RideFilter filter)
{
    m_filter = filter;
    ++m_generation;
    m_busy = false;
    m_reloadAgain = false;
    m_complete = true;
    {
        const QScopedValueRollback merging(m_merging, true);
        setRows({});
    }
    reload();
}

void RideTableModel::reload()
{
    if (m_busy) {
        m_reloadAgain = true;
        return;
    }
    m_readUntil = lastId();
    readFrom(0);
}

void RideTableModel::readFrom(qint64 beforeId)
{
    m_busy = true;
    onResult(this, m_readPage(m_filter, Page{pageSize, beforeId}),
             [this, beforeId, generation = m_generation](const RideList &page) {
                 if (generation == m_generation)
                     takePage(beforeId, page);
             });
}

void RideTableModel::takePage(qint64 beforeId, const RideList &page)
{
    m_busy = false;
    if (!page) {
        Q_EMIT failed(page.problem());
        return;
    }
    merge(beforeId, *page);
    const bool full = page->size() == pageSize;
    const qint64 reached = full ? page->last().ride.id.value : 0;
    if (m_readUntil > 0 && reached > m_readUntil)
        readFrom(reached);
    else
        finish();
}

void RideTableModel::merge(qint64 beforeId, const QList<RideOverview> &page)
{
    const bool full = page.size() == pageSize;
    const qint64 upper = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    const qint64 lower = full ? page.last().ride.id.value : 0;
    QList<RideOverview> merged;
    for (const RideOverview &row : rows()) {
        if (row.ride.id.value >= upper)
            merged.append(row);
    }
    merged.append(page);
    for (const RideOverview &row : rows()) {
        if (row.ride.id.value < lower)
            merged.append(row);
    }
    if (!full)
        m_complete = true;
    else if (merged.last().ride.id.value == lower)
        m_complete = false;
    const QScopedValueRollback merging(m_merging, true);
    setRows(merged);
}

void RideTableModel::finish()
{
    m_readUntil = 0;
    Q_EMIT loaded();
    if (std::exchange(m_reloadAgain, false))
        reload();
}

QVariant RideTableModel::cell(const RideOverview &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == TimeColumn)
            return tr("Ride %1, %2").arg(QString::number(row.ride.id.value), rideMark(row).word);
        return plainToolTip(column == LastColumn ? deliveryText(row) : text(row, column));
    case Qt::AccessibleTextRole:
        if (column == TimeColumn)
            return tr("%1, ride %2, %3")
                .arg(text(row, column), QString::number(row.ride.id.value), rideMark(row).word);
        return column == LastColumn ? deliveryText(row) : text(row, column);
    case Qt::DecorationRole:
        if (column == TimeColumn)
            return symbol(rideMark(row).symbol, rideMark(row).tone);
        if (column == LastColumn && !deliveryMark(row).symbol.isEmpty())
            return symbol(deliveryMark(row).symbol, deliveryMark(row).tone);
        return {};
    default:
        return {};
    }
}

QString RideTableModel::text(const RideOverview &row, int column) const
{
    const Ride &ride = row.ride;
    switch (column) {
    case TimeColumn:
        return rideTime(ride, systemClock()(), m_zone);
    case CustomerColumn:
        return ride.customer;
    case DriverColumn:
        return ride.driver;
    case RouteColumn:
        return u"%1 \u2192 %2"_s.arg(ride.start, ride.destination);
    case NumberColumn:
        return numberText(ride.number);
    case LastColumn:
        return deliveryMark(row).word;
    default:
        return {};
    }
}

QString RideTableModel::title(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Time");
    case CustomerColumn:
        return tr("Customer");
    case DriverColumn:
        return tr("Driver");
    case RouteColumn:
        return tr("From \u2192 To");
    case NumberColumn:
        return tr("Number");
    case LastColumn:
        return tr("Last text");
    default:
        return {};
    }
}

} // namespace birdcar
