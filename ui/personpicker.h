// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "ui/desk.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QCompleter;
class QPushButton;

namespace birdcar {

class FieldNote;
class PeopleTableModel;
class PersonEditor;

/// A field for a customer or a driver: completes on name or phone while one types, shows the masked phone
/// of whom it stands for, and offers to add an unknown name in place. Never guesses between two people.
class PersonPicker : public QWidget
{
    Q_OBJECT

public:
    /// The combo box is called `name`.
    PersonPicker(const Desk &desk, Role role, const QString &name, QWidget *parent = nullptr);

    QComboBox *comboBox() const { return m_comboBox; }
    std::optional<Person> person() const { return m_person; }
    /// True if there is anything in the field.
    bool hasText() const;
    QString text() const;

    void clear();
    void setPerson(const Person &person);
    /// The person with this id; whoever `text` is if that is invalid, as if it had been typed.
    void showPerson(PersonId id, const QString &text);
    void showProblem(const QString &text);
    /// Something to know about the person, beside the phone; none if empty.
    void showRemark(const QString &text);
    /// Reads the list of choices again.
    void reload();
    /// Takes the only match, so that half a name is enough; done by itself when the field is left.
    void settle();
    /// What the note points out about the person, a line each; empty if there is nothing.
    QStringList warnings() const;
    FieldNote *note() const { return m_note; }
    /// True until it is known who matches what was typed.
    bool isSearching() const { return m_searchTimer.isActive() || m_searches > 0; }

Q_SIGNALS:
    /// Somebody was chosen, or nobody is any more.
    void personChanged();
    /// isSearching() became false.
    void searchFinished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int choiceLimit = 200;
    static constexpr int matchLimit = 20;

    void buildCompleter();
    void connectEditor();
    void buildLayout();
    void takeLeaving(Qt::FocusReason reason);
    void followTab(QWidget *to);
    bool takeKey(const QKeyEvent &key);
    bool takeListKey(const QKeyEvent &key);
    void takeText(const QString &text);
    void search();
    void takeMatches(const QString &text, const QList<Person> &people);
    std::optional<Person> certainMatch(const QString &text, const QList<Person> &people) const;
    void takeChoices(const QList<Person> &people);
    void enter();
    void openList();
    void showMatches();
    int highlightedRow() const;
    int certainRow() const;
    void openEditor();
    void choose(const Person &person);
    void showNote();
    void showMatchState(const QString &text, const QList<Person> &people);
    void setText(const QString &text);

    Desk m_desk;
    Role m_role;
    std::optional<Person> m_person;
    QString m_remark;   ///< about m_person
    QString m_searched; ///< the text whose matches are known
    QTimer m_searchTimer;
    int m_searches = 0;             ///< under way
    bool m_settleWhenKnown = false; ///< settle() came before the matches
    bool m_addWhenNobody = false;   ///< Enter asks to add whom it does not find
    QTimer m_fullPhoneTimer;        ///< the phone is shown in full while it runs
    QPointer<QWidget> m_tabbedTo;   ///< by a Tab before it was known who was typed
    QComboBox *m_comboBox;
    QCompleter *m_completer;
    PeopleTableModel *m_choices;
    PeopleTableModel *m_matches;
    FieldNote *m_note;
    QPushButton *m_addButton;
    PersonEditor *m_editor;
};

} // namespace birdcar
