// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "ui/shared.h"

#include <QStyledItemDelegate>

#include <functional>

namespace birdcar {

/// Edits a name or a phone in the table of people. A phone opens in full, which is told to `phoneOpened`
/// because it must be recorded, and says under its cell what is odd about it. What was refused comes back as
/// it was typed.
class PersonCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PersonCellDelegate(const DepotRegion &region, std::function<void(const Person &)> phoneOpened,
                       QObject *parent);

    /// The next editor of this cell begins with what was typed before.
    void keepTyped(PersonId id, int column, const QString &typed);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;

private:
    DepotRegion m_region;
    std::function<void(const Person &)> m_phoneOpened;
    PersonId m_typedFor;
    int m_typedColumn = -1;
    QString m_typed;
};

} // namespace birdcar
