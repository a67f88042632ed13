// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/personcare.h"
#include "ui/desk.h"
#include "ui/deskpage.h"

#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace birdcar {

class EmptyText;
class ListImport;
class NoticeStrip;
class PeopleActions;
class PeopleTableModel;
class PersonCellDelegate;
class PersonEditor;
class PersonPane;
class PhoneReveal;
class TableView;

/// The customers or the drivers: search, add, edit in place, archive, erase, and the rides of the selected
/// one.
class PeoplePage : public DeskPage
{
    Q_OBJECT

public:
    PeoplePage(const Desk &desk, Role role, QWidget *parent = nullptr);
    ~PeoplePage() override;

    void reload() override;
    void enter() override;
    QList<QAction *> menuActions() const override;

private:
    static constexpr int limit = 200;

    void connectActions();
    void offerUndo(const QString &text, const std::function<void()> &undo);
    void buildTable();
    void buildReveal();
    void buildLayout();
    QLayout *buildTop();
    bool showsArchive() const;
    std::optional<Person> current() const;
    void takePeople(const Result<QList<Person>> &people);
    void takeAdded(const Person &person);
    void showCurrent();
    void editCurrent();
    void saveCell(const Person &person, int column, const QString &typed);
    void takeRefused(PersonId id, int column, const QString &typed, const Problem &problem);
    void takeChange(const PersonChange &change);
    QStringList phoneHints(const PersonChange &change) const;
    void offerConfirmations(const PersonChange &change, const QStringList &hints);

    Desk m_desk;
    Role m_role;
    QTimer m_searchTimer;
    quint64 m_question = 0; ///< answers to earlier ones are dropped
    PersonId m_wanted;      ///< to be selected as soon as it is in the table
    PeopleActions *m_actions;
    PhoneReveal *m_reveal;
    PeopleTableModel *m_model;
    PersonCellDelegate *m_delegate;
    QLineEdit *m_searchLineEdit;
    QComboBox *m_groupComboBox;
    PersonEditor *m_editor;
    NoticeStrip *m_strip;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    QLabel *m_limitLabel;
    PersonPane *m_pane;
    ListImport *m_listImport;
};

} // namespace birdcar
