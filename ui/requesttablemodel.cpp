// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requesttablemodel.h"

#include "ui/requestwords.h"

namespace birdcar {

using namespace Qt::StringLiterals;

RequestTableModel::RequestTableModel(const DepotZone &zone, QObject *parent) : RowsModel(parent), m_zone(zone)
{
}

int RequestTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestTableModel::cell(const WebhookRequest &request, int column, int role) const
{
    if (role == Qt::TextAlignmentRole && column == TookColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case TimeColumn:
        return request.at.toTimeZone(m_zone).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case KindColumn:
        return RequestWords::kind(request);
    case StatusColumn:
        return RequestWords::status(request);
    case OutcomeColumn:
        return RequestWords::outcome(request);
    default:
        return RequestWords::took(request);
    }
}

QString RequestTableModel::title(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("When");
    case KindColumn:
        return tr("What");
    case StatusColumn:
        return tr("Answer");
    case OutcomeColumn:
        return tr("Decision");
    default:
        return tr("Took");
    }
}

} // namespace birdcar
