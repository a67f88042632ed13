// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "ui/rowsmodel.h"

namespace birdcar {

/// In the order of the user's language; the database sorts by code only.
QList<Person> sortedByName(QList<Person> people);

/// Customers or drivers with masked phones, in the order given to setRows().
/// Its first column also feeds the choice lists of the ride form: there a person is one line.
class PeopleTableModel : public RowsModel<Person>
{
    Q_OBJECT

public:
    enum Column { NameColumn, PhoneColumn, ColumnCount };
    Q_ENUM(Column)

    /// Table: two columns. Choices: one line with name and phone, whose EditRole is the name.
    enum class Layout { Table, Choices };

    explicit PeopleTableModel(Layout layout, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;

protected:
    qint64 keyOf(const Person &person) const override { return person.id.value; }
    QVariant cell(const Person &person, int column, int role) const override;
    QString title(int column) const override;

private:
    QString display(const Person &person, int column) const;

    Layout m_layout;
};

} // namespace birdcar
