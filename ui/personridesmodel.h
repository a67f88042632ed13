// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ride.h"
#include "ui/rowsmodel.h"
#include "ui/shared.h"

namespace birdcar {

/// The rides of one person: when, with whom, from where to where, and what became of them.
class PersonRidesModel : public RowsModel<Ride>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, OtherColumn, WayColumn, StateColumn, ColumnCount };

    PersonRidesModel(Role role, const DepotZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    qint64 keyOf(const Ride &ride) const override { return ride.id.value; }
    QVariant cell(const Ride &ride, int column, int role) const override;
    QString title(int column) const override;

private:
    QString display(const Ride &ride, int column) const;

    Role m_role;
    DepotZone m_zone;
};

} // namespace birdcar
