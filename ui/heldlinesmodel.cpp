// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heldlinesmodel.h"

#include "app/domain/clock.h"
#include "ui/icons.h"
#include "ui/numberwords.h"
#include "ui/words.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString party(const QString &name, const PhoneNumber &phone)
{
    return u"%1, %2"_s.arg(name, masked(phone));
}

} // namespace

HeldLinesModel::HeldLinesModel(const DepotZone &zone, QObject *parent) : RowsModel(parent), m_zone(zone) {}

int HeldLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeldLinesModel::cell(const HeldLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(line, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(line, column));
    case Qt::DecorationRole:
        if (column == UntilColumn)
            return line.holdUntil.isValid() ? symbol(u"grace"_s, Tone::Attention)
                                            : symbol(u"open"_s, Tone::Good);
        return {};
    default:
        return {};
    }
}

QString HeldLinesModel::text(const HeldLine &line, int column) const
{
    switch (column) {
    case RideColumn:
        return QString::number(line.rideId.value);
    case CustomerColumn:
        return party(line.customer, line.customerPhone);
    case DriverColumn:
        return party(line.driver, line.driverPhone);
    case TimeColumn:
        return line.dueAt.isValid() ? shortTime(line.dueAt, systemClock()(), m_zone) : line.datetime;
    case UntilColumn:
        return untilText(line, systemClock()(), m_zone);
    default:
        return {};
    }
}

QString HeldLinesModel::title(int column) const
{
    switch (column) {
    case RideColumn:
        return tr("Ride");
    case CustomerColumn:
        return tr("Customer");
    case DriverColumn:
        return tr("Driver");
    case TimeColumn:
        return tr("Time");
    case UntilColumn:
        return tr("Line is live");
    default:
        return {};
    }
}

} // namespace birdcar
