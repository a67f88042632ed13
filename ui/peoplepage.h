// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "ui/desk.h"
#include "ui/deskpage.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace birdcar {

class EmptyText;
class NoticeStrip;
class PeopleTableModel;
class PersonEditor;
class TableView;

/// The customers or the drivers: search, add, change.
class PeoplePage : public DeskPage
{
    Q_OBJECT

public:
    PeoplePage(const Desk &desk, Role role, QWidget *parent = nullptr);

    void reload() override;
    void enter() override;
    QList<QAction *> menuActions() const override { return {m_add, m_change, m_find}; }

private:
    static constexpr int limit = 200;

    void buildActions();
    void buildTable();
    void buildLayout();
    void takePeople(const Result<QList<Person>> &people);
    void takeSaved(const Person &person);
    void changeCurrent();

    Desk m_desk;
    Role m_role;
    QTimer m_searchTimer;
    quint64 m_question = 0; ///< answers to earlier ones are dropped
    PersonId m_wanted;      ///< to be selected as soon as it is in the table
    QAction *m_add;
    QAction *m_change;
    QAction *m_find;
    PeopleTableModel *m_model;
    QLineEdit *m_searchLineEdit;
    QPushButton *m_addButton;
    QPushButton *m_changeButton;
    PersonEditor *m_editor;
    NoticeStrip *m_strip;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    QLabel *m_limitLabel;
};

} // namespace birdcar
