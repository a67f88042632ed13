// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "ui/desk.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;

namespace birdcar {

struct Problem;

/// What can be done with the people of a list, each an action with a key. Does what needs no field; the rest
/// it asks the page for.
class PeopleActions : public QObject
{
    Q_OBJECT

public:
    PeopleActions(const Desk &desk, Role role, QWidget *page);

    /// Which actions make sense.
    void setCurrent(const std::optional<Person> &person);
    QList<QAction *> all() const;
    /// Those for the selected person.
    QList<QAction *> ofPerson() const;

    QAction *add;
    QAction *change;
    QAction *find;
    QAction *archive;
    QAction *restore;
    QAction *offDuty;
    QAction *onDuty;     ///< null for customers, as offDuty
    QAction *allowTexts; ///< for whoever asked for no more
    QAction *importList;
    QAction *exportList;
    QAction *exportPerson;
    QAction *erase;

Q_SIGNALS:
    /// `undo` may be empty.
    void done(const QString &text, const std::function<void()> &undo);
    void failed(const birdcar::Problem &problem);

private:
    QAction *make(const QString &name, const QString &text, const QString &symbolName = {});
    void setArchived(const Person &person, bool archived, bool offerUndo);
    void setOffDuty(const Person &person, bool offDuty, bool offerUndo);
    void setOptedOut(const Person &person, bool optedOut, bool offerUndo);
    void saveRecord();
    void writeRecord(const Person &person, const QString &file);
    void saveList();
    void readList(const QString &file, QList<Person> people);
    void writeList(const QString &file, QList<Person> people);

    Desk m_desk;
    Role m_role;
    QWidget *m_page;
    std::optional<Person> m_person;
};

} // namespace birdcar
