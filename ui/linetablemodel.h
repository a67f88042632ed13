// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logrecords.h"
#include "ui/rowsmodel.h"
#include "ui/shared.h"

namespace birdcar {

/// Who could reach whom through a number at one moment, a line for each direction.
class LineTableModel : public RowsModel<LineAt>
{
    Q_OBJECT

public:
    enum Column { FromColumn, ToColumn, RideColumn, SinceColumn, UntilColumn, ColumnCount };

    explicit LineTableModel(const DepotZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    qint64 keyOf(const LineAt &line) const override;
    QVariant cell(const LineAt &line, int column, int role) const override;
    QString title(int column) const override;

private:
    QString display(const LineAt &line, int column) const;

    DepotZone m_zone;
};

} // namespace birdcar
