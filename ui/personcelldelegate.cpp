// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personcelldelegate.h"

#include "ui/peopletablemodel.h"
#include "ui/phonecellnote.h"

#include <QLineEdit>

namespace birdcar {

using namespace Qt::StringLiterals;

PersonCellDelegate::PersonCellDelegate(const DepotRegion &region,
                                       std::function<void(const Person &)> phoneOpened, QObject *parent)
    : QStyledItemDelegate(parent), m_region(region), m_phoneOpened(std::move(phoneOpened))
{
}

void PersonCellDelegate::keepTyped(PersonId id, int column, const QString &typed)
{
    m_typedFor = id;
    m_typedColumn = column;
    m_typed = typed;
}

QWidget *PersonCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                          const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    const bool isPhone = index.column() == PeopleTableModel::PhoneColumn;
    editor->setObjectName(isPhone ? u"phoneCellLineEdit"_s : u"nameCellLineEdit"_s);
    editor->setAccessibleName(isPhone ? tr("Phone") : tr("Name"));
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    if (isPhone) {
        editor->setInputMethodHints(Qt::ImhDialableCharactersOnly);
        new PhoneCellNote(editor, m_region);
    }
    return editor;
}

void PersonCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line->isModified())
        return; // the list was read again while somebody types
    const auto *model = static_cast<const PeopleTableModel *>(index.model());
    const Person &person = model->at(index.row());
    if (person.id == m_typedFor && index.column() == m_typedColumn) {
        line->setText(m_typed);
        Q_EMIT line->textEdited(m_typed); // what is said about it comes back as well
    } else if (index.column() == PeopleTableModel::NameColumn) {
        line->setText(person.name);
    } else {
        line->setText(person.phone ? formatted(*person.phone) : person.number);
        m_phoneOpened(person);
    }
    line->selectAll();
}

} // namespace birdcar
