// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backuptablemodel.h"

#include "app/domain/depottime.h"
#include "ui/icons.h"
#include "ui/words.h"

#include <QLocale>

namespace birdcar {

using namespace Qt::StringLiterals;

BackupTableModel::BackupTableModel(const QTimeZone &zone, QObject *parent) : RowsModel(parent), m_zone(zone)
{
}

int BackupTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qint64 BackupTableModel::keyOf(const BackupRecord &backup) const
{
    constexpr int kinds = 4;
    return backup.madeAt.toSecsSinceEpoch() * kinds + static_cast<int>(backup.kind);
}

QVariant BackupTableModel::cell(const BackupRecord &backup, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(backup, column);
    case Qt::ToolTipRole:
        return plainToolTip(column == MadeColumn ? backup.file : display(backup, column));
    case Qt::DecorationRole:
        if (column == StateColumn)
            return backup.verified ? symbol(u"good"_s, Tone::Good) : symbol(u"attention"_s, Tone::Attention);
        return {};
    case Qt::TextAlignmentRole:
        if (column >= SizeColumn)
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    default:
        return {};
    }
}

QString BackupTableModel::display(const BackupRecord &backup, int column) const
{
    const auto count = [&backup](qint64 value) {
        return backup.verified ? QLocale().toString(value) : tr("unknown");
    };
    switch (column) {
    case MadeColumn:
        return depotTimeText(backup.madeAt, m_zone);
    case KindColumn:
        switch (backup.kind) {
        case BackupKind::Daily:
            return tr("daily");
        case BackupKind::Manual:
            return tr("by hand");
        default:
            return tr("before a restore");
        }
    case StateColumn:
        return backup.verified ? tr("whole") : tr("not verified");
    case SizeColumn:
        return QLocale().formattedDataSize(backup.bytes, 1, QLocale::DataSizeTraditionalFormat);
    case RidesColumn:
        return count(backup.rides);
    case CustomersColumn:
        return count(backup.customers);
    default:
        return count(backup.texts);
    }
}

QString BackupTableModel::title(int column) const
{
    switch (column) {
    case MadeColumn:
        return tr("Made");
    case KindColumn:
        return tr("Kind");
    case StateColumn:
        return tr("State");
    case SizeColumn:
        return tr("Size");
    case RidesColumn:
        return tr("Rides");
    case CustomersColumn:
        return tr("Customers");
    default:
        return tr("Texts");
    }
}

} // namespace birdcar
