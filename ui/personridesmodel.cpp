// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personridesmodel.h"

#include "app/store/reader.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QDateTime>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

StateMark markOf(const Ride &ride)
{
    RideOverview overview;
    overview.ride = ride;
    return rideMark(overview);
}

} // namespace

PersonRidesModel::PersonRidesModel(Role role, const DepotZone &zone, QObject *parent)
    : RowsModel(parent), m_role(role), m_zone(zone)
{
}

int PersonRidesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PersonRidesModel::cell(const Ride &ride, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(ride, column);
    case Qt::ToolTipRole:
        return plainToolTip(display(ride, column));
    case Qt::DecorationRole:
        if (column == StateColumn)
            return symbol(markOf(ride).symbol, markOf(ride).tone);
        return {};
    default:
        return {};
    }
}

QString PersonRidesModel::display(const Ride &ride, int column) const
{
    switch (column) {
    case TimeColumn:
        return rideTime(ride, QDateTime::currentDateTimeUtc(), m_zone);
    case OtherColumn:
        return m_role == Role::Customer ? ride.driver : ride.customer;
    case WayColumn:
        return tr("%1 to %2").arg(ride.start, ride.destination);
    default:
        return markOf(ride).word;
    }
}

QString PersonRidesModel::title(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("When");
    case OtherColumn:
        return m_role == Role::Customer ? tr("Driver") : tr("Customer");
    case WayColumn:
        return tr("From and to");
    default:
        return tr("State");
    }
}

} // namespace birdcar
