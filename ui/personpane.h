// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/personcare.h"
#include "ui/desk.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace birdcar {

class ElidedLabel;
class EmptyText;
class EraseBox;
class FieldNote;
class PersonRidesModel;
class PhoneReveal;
class TableView;
struct Page;

/// Beside the list of people: the selected one with phone, who else has that phone, and the rides so far.
class PersonPane : public QWidget
{
    Q_OBJECT

public:
    PersonPane(const Desk &desk, Role role, PhoneReveal *reveal, QWidget *parent = nullptr);

    /// Nothing selected clears the pane.
    void showPerson(const std::optional<Person> &person);
    void reload();
    /// A button for it below the phone.
    void addButton(QAction *action);
    /// Asks whether to erase the shown person, in place of the rides.
    void eraseShown();
    bool isErasing() const;
    void setRevealed(const QString &phone);

Q_SIGNALS:
    void rideChosen(birdcar::RideId ride);
    void erased(const QString &name);
    void closed(); ///< the question whether to erase was answered with no

private:
    void buildLayout(PhoneReveal *reveal);
    void buildHistory();
    void readRides(const Page &page, bool append);
    void readOthers();
    void showPhone();

    Desk m_desk;
    Role m_role;
    std::optional<Person> m_person;
    QString m_revealed;
    quint64 m_question = 0;
    ElidedLabel *m_nameLabel;
    QLabel *m_phoneLabel;
    QWidget *m_eye = nullptr; ///< shows the phone in full
    FieldNote *m_note;
    QWidget *m_buttons;
    QHBoxLayout *m_buttonsLayout;
    EraseBox *m_eraseBox;
    QWidget *m_history;
    PersonRidesModel *m_model;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    QPushButton *m_moreButton;
};

} // namespace birdcar
