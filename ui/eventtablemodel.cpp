// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/eventtablemodel.h"

#include "ui/eventwords.h"
#include "ui/words.h"

namespace birdcar {

using namespace Qt::StringLiterals;

EventTableModel::EventTableModel(const DepotZone &zone, QObject *parent) : RowsModel(parent), m_zone(zone) {}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTableModel::cell(const EventRecord &event, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return plainToolTip(cell(event, column, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case TimeColumn: // with seconds: this is what one compares with a bill or a complaint
        return event.createdAt.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case KindColumn:
        return eventWord(event.kind);
    case SubjectColumn:
        return event.about.isEmpty() ? eventSubject(event.subject) : event.about;
    case OperatorColumn:
        return event.operatorInitials;
    default:
        return event.detail;
    }
}

QString EventTableModel::title(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("When");
    case KindColumn:
        return tr("What");
    case SubjectColumn:
        return tr("About");
    case OperatorColumn:
        return tr("By");
    default:
        return tr("Detail");
    }
}

} // namespace birdcar
