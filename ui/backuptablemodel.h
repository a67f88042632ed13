// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/backuprecord.h"
#include "ui/rowsmodel.h"

#include <QTimeZone>

namespace birdcar {

/// The backups of the database, with what is in each.
class BackupTableModel : public RowsModel<BackupRecord>
{
    Q_OBJECT

public:
    enum Column {
        MadeColumn,
        KindColumn,
        StateColumn,
        SizeColumn,
        RidesColumn,
        CustomersColumn,
        TextsColumn,
        ColumnCount
    };

    explicit BackupTableModel(const QTimeZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    qint64 keyOf(const BackupRecord &backup) const override;
    QVariant cell(const BackupRecord &backup, int column, int role) const override;
    QString title(int column) const override;

private:
    QString display(const BackupRecord &backup, int column) const;

    QTimeZone m_zone;
};

} // namespace birdcar
