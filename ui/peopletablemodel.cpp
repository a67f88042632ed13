// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peopletablemodel.h"

#include "ui/icons.h"
#include "ui/words.h"

#include <QCollator>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

QList<Person> sortedByName(QList<Person> people)
{
    const QCollator collator;
    std::ranges::stable_sort(people, [&collator](const Person &a, const Person &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return people;
}

PeopleTableModel::PeopleTableModel(Layout layout, QObject *parent) : RowsModel(parent), m_layout(layout) {}

int PeopleTableModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_layout == Layout::Table ? ColumnCount : 1;
}

QVariant PeopleTableModel::cell(const Person &person, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return display(person, column);
    case Qt::EditRole:
        return column == NameColumn ? person.name : display(person, column);
    case Qt::DecorationRole:
        if (column == PhoneColumn && !person.phone)
            return symbol(u"attention"_s, Tone::Attention);
        return {};
    case Qt::ToolTipRole:
        return column == PhoneColumn && !person.phone ? tr("This is not a phone number; please correct it.")
                                                      : plainToolTip(display(person, column));
    default:
        return {};
    }
}

QString PeopleTableModel::display(const Person &person, int column) const
{
    if (m_layout == Layout::Choices)
        return u"%1   %2"_s.arg(person.name, maskedPhone(person));
    return column == NameColumn ? person.name : maskedPhone(person);
}

QString PeopleTableModel::title(int column) const
{
    return column == NameColumn ? tr("Name") : tr("Phone");
}

} // namespace birdcar
