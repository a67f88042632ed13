// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/proxynumber.h"
#include "ui/rowsmodel.h"

#include <QTimeZone>

namespace birdcar {

/// The pool: each number with its state, its live lines and when a ride last got it.
class NumberTableModel : public RowsModel<ProxyNumber>
{
    Q_OBJECT

public:
    enum Column { NumberColumn, StateColumn, LinesColumn, LastUsedColumn, ColumnCount };
    Q_ENUM(Column)

    explicit NumberTableModel(const QTimeZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    qint64 keyOf(const ProxyNumber &number) const override { return number.id.value; }
    QVariant cell(const ProxyNumber &number, int column, int role) const override;
    QString title(int column) const override;

private:
    QString text(const ProxyNumber &number, int column) const;

    QTimeZone m_zone;
};

} // namespace birdcar
