// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/record.h"
#include "ui/rowsmodel.h"
#include "ui/shared.h"

namespace birdcar {

/// The log: when, what, about whom, by whom, with which detail.
class EventTableModel : public RowsModel<EventRecord>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, KindColumn, SubjectColumn, OperatorColumn, DetailColumn, ColumnCount };

    explicit EventTableModel(const DepotZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    qint64 keyOf(const EventRecord &event) const override { return event.id.value; }
    QVariant cell(const EventRecord &event, int column, int role) const override;
    QString title(int column) const override;

private:
    DepotZone m_zone;
};

} // namespace birdcar
