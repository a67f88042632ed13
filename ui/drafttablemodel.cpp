// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drafttablemodel.h"

#include "app/domain/clock.h"
#include "ui/words.h"

#include <QRegularExpression>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

DraftTableModel::DraftTableModel(const DepotZone &zone, QObject *parent) : RowsModel(parent), m_zone(zone) {}

void DraftTableModel::markTaken(DraftId draft)
{
    const DraftId before = std::exchange(m_taken, draft);
    repaintRow(before);
    repaintRow(draft);
}

void DraftTableModel::repaintRow(DraftId draft)
{
    const int row = rowOf(draft.value);
    if (row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

QString DraftTableModel::driverText(const RideDraft &draft) const
{
    if (!draft.id.isValid() || draft.id != m_taken)
        return draft.driver.isEmpty() ? tr("to assign") : draft.driver;
    return draft.driver.isEmpty() ? tr("in the form") : tr("%1 (in the form)").arg(draft.driver);
}

int DraftTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DraftTableModel::cell(const RideDraft &draft, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return text(draft, column);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(draft, column));
    return {};
}

QString DraftTableModel::text(const RideDraft &draft, int column) const
{
    switch (column) {
    case TimeColumn:
        return draft.at.isValid() ? shortTime(draft.at, systemClock()(), m_zone) : draft.time;
    case CustomerColumn:
        return draft.customer;
    case DriverColumn:
        return driverText(draft);
    case RouteColumn:
        return draft.start.isEmpty() && draft.destination.isEmpty()
                   ? QString()
                   : tr("%1 \u2192 %2").arg(draft.start, draft.destination);
    case NoteColumn:
        return QStringList{draft.officeNote, draft.driverNote}
            .filter(QRegularExpression(u"\\S"_s))
            .join(u"; "_s);
    default:
        return {};
    }
}

QString DraftTableModel::title(int column) const
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
    case NoteColumn:
        return tr("Notes");
    default:
        return {};
    }
}

} // namespace birdcar
