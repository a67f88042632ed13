// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "ui/rowsmodel.h"

namespace birdcar {

/// In the order of the user's language; the database sorts by code only. Whoever is off duty comes last.
QList<Person> sortedByName(QList<Person> people);

/// Customers or drivers with masked phones, in the order given to setRows().
/// Its first column also feeds the choice lists of the ride form: there a person is one line.
class PeopleTableModel : public RowsModel<Person>
{
    Q_OBJECT

public:
    enum Column { NameColumn, PhoneColumn, NoteColumn, ColumnCount };
    Q_ENUM(Column)

    /// Table: three columns, of which name and phone may be edited. Choices: one line with name and phone,
    /// whose EditRole is the name.
    enum class Layout { Table, Choices };

    explicit PeopleTableModel(Layout layout, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks for the change with edited(), and leaves the cell as it is until the database has it.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// Shows one person's phone in full; an empty text masks it again.
    void setRevealed(PersonId id, const QString &phone);

Q_SIGNALS:
    void edited(const birdcar::Person &person, int column, const QString &typed);

protected:
    qint64 keyOf(const Person &person) const override { return person.id.value; }
    QVariant cell(const Person &person, int column, int role) const override;
    QString title(int column) const override;

private:
    QString display(const Person &person, int column) const;
    QString note(const Person &person) const;

    Layout m_layout;
    PersonId m_revealed;
    QString m_revealedPhone;
};

} // namespace birdcar
