// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberuse.h"
#include "ui/rowsmodel.h"
#include "ui/shared.h"

namespace birdcar {

/// The pool: each number with its state, its live lines, and when it last took and delivered something.
class NumberTableModel : public RowsModel<NumberOverview>
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        StateColumn,
        LinesColumn,
        GraceColumn,
        HeardColumn,
        DeliveredColumn,
        FaultColumn,
        TestColumn,
        LastUsedColumn,
        ColumnCount
    };
    Q_ENUM(Column)

    explicit NumberTableModel(const DepotZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    qint64 keyOf(const NumberOverview &overview) const override { return overview.number.id.value; }
    QVariant cell(const NumberOverview &overview, int column, int role) const override;
    QString title(int column) const override;
    QVariant titleTip(int column) const override;
    QVariant wholeTexts(int column) const override;

private:
    QString text(const NumberOverview &overview, int column) const;
    QVariant decoration(const NumberOverview &overview, int column) const;
    QString timeOrNever(const QDateTime &at) const;

    DepotZone m_zone;
};

} // namespace birdcar
