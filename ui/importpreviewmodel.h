// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/importplan.h"

#include <QAbstractTableModel>

namespace birdcar {

/// The rows of a file with what importing each would do. Names and numbers can be corrected.
class ImportPreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LineColumn, NameColumn, NumberColumn, VerdictColumn, RemarkColumn, ColumnCount };
    enum Roles { VerdictRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<PlannedRow> &rows);
    const QList<PlannedRow> &rows() const { return m_rows; }
    /// No more corrections while rows are written.
    void setLocked(bool locked) { m_locked = locked; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void corrected(const birdcar::ImportCandidate &row);

private:
    QVariant display(const PlannedRow &row, int column) const;

    QList<PlannedRow> m_rows;
    bool m_locked = false;
};

/// "new", "second person on this phone".
QString verdictWord(ImportVerdict verdict);

} // namespace birdcar
