// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numbertablemodel.h"

#include "app/domain/clock.h"
#include "ui/icons.h"
#include "ui/words.h"

namespace birdcar {

NumberTableModel::NumberTableModel(const QTimeZone &zone, QObject *parent) : RowsModel(parent), m_zone(zone)
{
}

int NumberTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NumberTableModel::cell(const ProxyNumber &number, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(number, column);
    case Qt::ToolTipRole:
        return column == NumberColumn && !number.phone
                   ? tr("This is not a phone number; it is never given to a ride.")
                   : plainToolTip(text(number, column));
    case Qt::DecorationRole:
        if (column == StateColumn)
            return symbol(numberMark(number.state).symbol, numberMark(number.state).tone);
        return {};
    default:
        return {};
    }
}

QString NumberTableModel::text(const ProxyNumber &number, int column) const
{
    switch (column) {
    case NumberColumn:
        return numberText(number.number);
    case StateColumn:
        return numberMark(number.state).word;
    case LinesColumn:
        return QString::number(number.liveLegs);
    case LastUsedColumn:
        return number.lastUsedAt.isValid() ? shortTime(number.lastUsedAt, systemClock()(), m_zone)
                                           : tr("never");
    default:
        return {};
    }
}

QString NumberTableModel::title(int column) const
{
    switch (column) {
    case NumberColumn:
        return tr("Number");
    case StateColumn:
        return tr("State");
    case LinesColumn:
        return tr("Live lines");
    case LastUsedColumn:
        return tr("Last given to a ride");
    default:
        return {};
    }
}

} // namespace birdcar
