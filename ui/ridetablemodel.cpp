// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ridetablemodel.h"

#include "app/domain/clock.h"
#include "app/domain/doublebooking.h"
#include "ui/icons.h"
#include "ui/tableroles.h"
#include "ui/words.h"

#include <QFont>

#include <array>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Only the weight: the view adds its own family and size.
QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

} // namespace

RideTableModel::RideTableModel(ReadPage readPage, const DepotZone &zone, QObject *parent)
    : RidePagesModel(std::move(readPage), parent), m_zone(zone)
{
}

int RideTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RideTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const RideOverview *overview = at(index.row()))
        return cell(*overview, index.column(), role);
    return role == Qt::DisplayRole && index.column() == TimeColumn ? QVariant(u"\u2026"_s) : QVariant();
}

QVariant RideTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::array titles{tr("Time"),           tr("Customer"), tr("Driver"),
                            tr("From \u2192 To"), tr("Number"),   tr("Last text")};
    switch (role) {
    case Qt::DisplayRole:
        return titles.at(static_cast<std::size_t>(section));
    case Qt::ToolTipRole:
        return isSortable(section)
                   ? tr("Click to sort by this column")
                   : tr("Only what a search found can be sorted by this column. Search first (Ctrl+F).");
    case SortableRole:
        return isSortable(section);
    case WholeTextsRole:
        return section == TimeColumn ? QVariant(widestTimes()) : QVariant();
    case TailFirstRole:
        return section == NumberColumn;
    default:
        return {};
    }
}

void RideTableModel::sort(int column, Qt::SortOrder order)
{
    const bool up = order == Qt::AscendingOrder;
    const std::optional<RideOrder> before = m_timeOrder;
    m_timeOrder.reset();
    if (column == TimeColumn)
        m_timeOrder = up ? RideOrder::DueFirst : RideOrder::DueLast;
    if (column < 0)
        setHitOrder({});
    else
        setHitOrder([this, column, up](const RideOverview &a, const RideOverview &b) {
            return up ? compare(a, b, column) < 0 : compare(b, a, column) < 0;
        });
    if (!isSearching() && m_timeOrder != before)
        RidePagesModel::startOver();
}

RideOrder RideTableModel::listOrder() const
{
    return m_timeOrder.value_or(filter() == RideFilter::Open ? RideOrder::DueFirst : RideOrder::Newest);
}

void RideTableModel::startOver()
{
    RidePagesModel::startOver();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); // what can be sorted depends on the search
}

QVariant RideTableModel::cell(const RideOverview &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(row, column));
    case Qt::AccessibleTextRole:
        return accessibleText(row, column);
    case Qt::DecorationRole:
        return mark(row, column);
    case Qt::FontRole:
        return row.unread > 0 ? QVariant(boldFont()) : QVariant();
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
        return lastText(row, deliveryMark(row).word, u", "_s);
    default:
        return {};
    }
}

/// What came in and was not seen, then what became of the texts out.
QString RideTableModel::lastText(const RideOverview &row, const QString &delivery, const QString &separator)
{
    if (row.unread == 0)
        return delivery;
    const QString unread = tr("%n new", nullptr, row.unread);
    return delivery.isEmpty() ? unread : unread + separator + delivery;
}

QString RideTableModel::toolTip(const RideOverview &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Ride %1, %2").arg(QString::number(row.ride.id.value), rideMark(row).word);
    case DriverColumn:
        return clash(row).isEmpty() ? text(row, column) : clash(row);
    case LastColumn:
        return lastText(row, deliveryText(row), u"; "_s);
    default:
        return text(row, column);
    }
}

QString RideTableModel::accessibleText(const RideOverview &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("%1, ride %2, %3")
            .arg(text(row, column), QString::number(row.ride.id.value), rideMark(row).word);
    case DriverColumn:
        return clash(row).isEmpty() ? text(row, column) : clash(row);
    case LastColumn:
        return lastText(row, deliveryText(row), u"; "_s);
    default:
        return text(row, column);
    }
}

QVariant RideTableModel::mark(const RideOverview &row, int column) const
{
    if (column == TimeColumn)
        return symbol(rideMark(row).symbol, rideMark(row).tone);
    if (column == DriverColumn && !clash(row).isEmpty())
        return symbol(toneSymbol(Tone::Attention), Tone::Attention);
    if (column == LastColumn && row.unread > 0 && row.failed == 0)
        return symbol(u"received"_s, Tone::Attention);
    if (column == LastColumn && !deliveryMark(row).symbol.isEmpty())
        return symbol(deliveryMark(row).symbol, deliveryMark(row).tone);
    return {};
}

/// Empty unless the driver is wanted elsewhere at nearly the same time.
QString RideTableModel::clash(const RideOverview &row) const
{
    if (!areTooClose(row.ride.dueAt, row.otherPickup))
        return {};
    return tr("%1 has another pickup at %2")
        .arg(row.ride.driver, shortTime(row.otherPickup, systemClock()(), m_zone));
}

int RideTableModel::compare(const RideOverview &a, const RideOverview &b, int column) const
{
    if (column != TimeColumn)
        return m_collator.compare(text(a, column), text(b, column));
    const bool timed = a.ride.dueAt.isValid() && b.ride.dueAt.isValid();
    if (timed && a.ride.dueAt != b.ride.dueAt)
        return a.ride.dueAt < b.ride.dueAt ? -1 : 1;
    return timed ? 0 : int(b.ride.dueAt.isValid()) - int(a.ride.dueAt.isValid());
}

} // namespace birdcar
