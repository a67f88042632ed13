// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookrequest.h"
#include "ui/rowsmodel.h"
#include "ui/shared.h"

namespace birdcar {

/// The last requests from MessageBird: when, what, how it was answered, what was decided, how long it took.
class RequestTableModel : public RowsModel<WebhookRequest>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, KindColumn, StatusColumn, OutcomeColumn, TookColumn, ColumnCount };

    explicit RequestTableModel(const DepotZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    qint64 keyOf(const WebhookRequest &request) const override { return qint64(request.number); }
    QVariant cell(const WebhookRequest &request, int column, int role) const override;
    QString title(int column) const override;

private:
    DepotZone m_zone;
};

} // namespace birdcar
