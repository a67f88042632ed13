// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importpreviewmodel.h"

#include "ui/icons.h"
#include "ui/sentences.h"
#include "ui/words.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QIcon symbolOf(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return symbol(u"good"_s, Tone::Good);
    case ImportVerdict::Changed:
    case ImportVerdict::SecondPerson:
        return symbol(u"attention"_s, Tone::Attention);
    case ImportVerdict::Bad:
        return symbol(u"bad"_s, Tone::Bad);
    case ImportVerdict::Unchanged:
        break;
    }
    return symbol(u"closed"_s, Tone::Quiet);
}

} // namespace

QString verdictWord(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::New:
        return ImportPreviewModel::tr("new");
    case ImportVerdict::Changed:
        return ImportPreviewModel::tr("renamed");
    case ImportVerdict::Unchanged:
        return ImportPreviewModel::tr("unchanged");
    case ImportVerdict::SecondPerson:
        return ImportPreviewModel::tr("second person on this phone");
    case ImportVerdict::Bad:
        return ImportPreviewModel::tr("not imported");
    }
    Q_UNREACHABLE();
}

void ImportPreviewModel::setRows(const QList<PlannedRow> &rows)
{
    if (rows.size() == m_rows.size() && !rows.isEmpty()) { // looked at again: the current cell stays
        m_rows = rows;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int ImportPreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportPreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportPreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlannedRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(display(row, index.column()).toString());
    case Qt::EditRole:
        return index.column() == NumberColumn ? row.row.number : display(row, index.column());
    case Qt::DecorationRole:
        return index.column() == VerdictColumn ? QVariant(symbolOf(row.verdict)) : QVariant();
    case VerdictRole:
        return static_cast<int>(row.verdict);
    default:
        return {};
    }
}

QVariant ImportPreviewModel::display(const PlannedRow &row, int column) const
{
    switch (column) {
    case LineColumn:
        return QString::number(row.row.line);
    case NameColumn:
        return row.row.name;
    case NumberColumn: // what cannot be read must be seen whole to be corrected
        return row.phone ? masked(*row.phone) : row.row.number;
    case VerdictColumn:
        return verdictWord(row.verdict);
    default:
        return spoken(row.remark);
    }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case NameColumn:
        return tr("Name");
    case NumberColumn:
        return tr("Number");
    case VerdictColumn:
        return tr("What happens");
    case RemarkColumn:
        return tr("Remark");
    default:
        return {};
    }
}

Qt::ItemFlags ImportPreviewModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool text = index.column() == NameColumn || index.column() == NumberColumn;
    return index.isValid() && text && !m_locked ? flags | Qt::ItemIsEditable : flags;
}

bool ImportPreviewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    PlannedRow &row = m_rows[index.row()];
    QString &cell = index.column() == NameColumn ? row.row.name : row.row.number;
    if (cell == value.toString())
        return true;
    cell = value.toString();
    row.row.problem.clear(); // somebody looked at it
    row.phone.reset();
    Q_EMIT dataChanged(index, index);
    Q_EMIT corrected(row.row);
    return true;
}

} // namespace birdcar
