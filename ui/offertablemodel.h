// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberoffer.h"
#include "ui/rowsmodel.h"

namespace birdcar {

/// Numbers that can be rented, with what each costs and does.
class OfferTableModel : public RowsModel<NumberOffer>
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        PriceColumn,
        TermColumn,
        TextsColumn,
        CallsColumn,
        TypeColumn,
        PlaceColumn,
        RemarkColumn,
        ColumnCount
    };

    using RowsModel::RowsModel;

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    qint64 keyOf(const NumberOffer &offer) const override;
    QVariant cell(const NumberOffer &offer, int column, int role) const override;
    QString title(int column) const override;
    QVariant titleTip(int column) const override;

private:
    QString text(const NumberOffer &offer, int column) const;
};

} // namespace birdcar
