// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/linetablemodel.h"

#include "app/domain/depottime.h"
#include "ui/icons.h"
#include "ui/words.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString partyText(const QString &name, const PhoneNumber &phone)
{
    return phone.isEmpty() ? name : LineTableModel::tr("%1 (%2)").arg(name, masked(phone));
}

} // namespace

LineTableModel::LineTableModel(const DepotZone &zone, QObject *parent) : RowsModel(parent), m_zone(zone) {}

int LineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qint64 LineTableModel::keyOf(const LineAt &line) const
{
    return line.legId.value;
}

QVariant LineTableModel::cell(const LineAt &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(line, column);
    case Qt::ToolTipRole:
        return plainToolTip(display(line, column));
    case Qt::DecorationRole:
        if (column == RideColumn)
            return line.grace ? symbol(u"grace"_s, Tone::Attention) : symbol(u"open"_s, Tone::Good);
        return {};
    default:
        return {};
    }
}

QString LineTableModel::display(const LineAt &line, int column) const
{
    switch (column) {
    case FromColumn:
        return partyText(line.name, line.phone);
    case ToColumn:
        return partyText(line.otherName, line.otherPhone);
    case RideColumn:
        return line.grace ? tr("%1, was over").arg(line.rideId.value) : QString::number(line.rideId.value);
    case SinceColumn:
        return depotTimeText(line.openedAt, m_zone);
    default:
        return line.releasedAt.isValid() ? depotTimeText(line.releasedAt, m_zone) : tr("still live");
    }
}

QString LineTableModel::title(int column) const
{
    switch (column) {
    case FromColumn:
        return tr("Who texts or calls");
    case ToColumn:
        return tr("Reaches");
    case RideColumn:
        return tr("Ride");
    case SinceColumn:
        return tr("Since");
    default:
        return tr("Until");
    }
}

} // namespace birdcar
