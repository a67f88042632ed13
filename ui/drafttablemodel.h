// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ridedraft.h"
#include "ui/rowsmodel.h"
#include "ui/shared.h"

namespace birdcar {

/// Ride forms that were put aside, in the order given to setRows().
class DraftTableModel : public RowsModel<RideDraft>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, CustomerColumn, DriverColumn, RouteColumn, NoteColumn, ColumnCount };

    explicit DraftTableModel(const DepotZone &zone, QObject *parent = nullptr);

    /// The draft that stands in the form says so; invalid: none does.
    void markTaken(DraftId draft);

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    qint64 keyOf(const RideDraft &draft) const override { return draft.id.value; }
    QVariant cell(const RideDraft &draft, int column, int role) const override;
    QString title(int column) const override;

private:
    QString text(const RideDraft &draft, int column) const;
    QString driverText(const RideDraft &draft) const;
    void repaintRow(DraftId draft);

    DepotZone m_zone;
    DraftId m_taken;
};

} // namespace birdcar
