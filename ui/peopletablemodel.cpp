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
        if (a.offDuty != b.offDuty)
            return b.offDuty;
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

Qt::ItemFlags PeopleTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = RowsModel::flags(index);
    const bool editable = m_layout == Layout::Table && index.isValid() && index.column() != NoteColumn;
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool PeopleTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Q_EMIT edited(at(index.row()), index.column(), value.toString());
    return false;
}

void PeopleTableModel::setRevealed(PersonId id, const QString &phone)
{
    m_revealed = phone.isEmpty() ? PersonId() : id;
    m_revealedPhone = phone;
    if (const int row = rowOf(id.value); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
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
    if (m_layout == Layout::Choices) {
        const QString line = u"%1   %2"_s.arg(person.name, maskedPhone(person));
        return person.offDuty ? tr("%1   (off duty)").arg(line) : line;
    }
    if (column == NoteColumn)
        return note(person);
    if (column == PhoneColumn)
        return person.id == m_revealed ? m_revealedPhone : maskedPhone(person);
    return person.name;
}

QString PeopleTableModel::note(const Person &person) const
{
    QStringList notes;
    if (person.archived)
        notes.append(tr("archived"));
    if (person.optedOut)
        notes.append(tr("wants no texts"));
    if (person.offDuty)
        notes.append(tr("off duty"));
    for (const Person &other : rows()) {
        if (person.phone && other.phone == person.phone && other.id != person.id)
            notes.append(tr("same phone as %1").arg(other.name));
    }
    return notes.join(tr(", "));
}

QString PeopleTableModel::title(int column) const
{
    switch (column) {
    case NameColumn:
        return tr("Name");
    case PhoneColumn:
        return tr("Phone");
    default:
        return tr("Remarks");
    }
}

} // namespace birdcar
