// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberuse.h"
#include "ui/rowsmodel.h"
#include "ui/shared.h"

namespace birdcar {

/// Whom a number connects at present: a row for each ride, with both parties and until when.
class HeldLinesModel : public RowsModel<HeldLine>
{
    Q_OBJECT

public:
    enum Column { RideColumn, CustomerColumn, DriverColumn, TimeColumn, UntilColumn, ColumnCount };

    explicit HeldLinesModel(const DepotZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    qint64 keyOf(const HeldLine &line) const override { return line.rideId.value; }
    QVariant cell(const HeldLine &line, int column, int role) const override;
    QString title(int column) const override;

private:
    QString text(const HeldLine &line, int column) const;

    DepotZone m_zone;
};

} // namespace birdcar
