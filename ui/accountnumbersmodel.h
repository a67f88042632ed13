// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"
#include "ui/rowsmodel.h"

#include <QSet>

namespace birdcar {

/// The numbers of the account and of the pool beside each other. Those that can be taken into the pool have a
/// box; all that are fit for it are chosen, but for those that were declined by hand.
class AccountNumbersModel : public RowsModel<ComparedNumber>
{
    Q_OBJECT

public:
    enum Column { NumberColumn, PlaceColumn, TextsColumn, CallsColumn, RemarkColumn, ColumnCount };

    using RowsModel::RowsModel;

    void showNumbers(const QList<ComparedNumber> &numbers);
    /// In the order of the rows.
    QList<PhoneNumber> chosen() const;
    bool canChoose(int row) const;
    void setChosen(int row, bool chosen);

    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void chosenChanged();

protected:
    qint64 keyOf(const ComparedNumber &number) const override;
    QVariant cell(const ComparedNumber &number, int column, int role) const override;
    QString title(int column) const override;

private:
    QString text(const ComparedNumber &number, int column) const;

    QSet<PhoneNumber> m_chosen;
    QSet<PhoneNumber> m_declined; ///< not chosen by hand, also when they are read again
};

} // namespace birdcar
