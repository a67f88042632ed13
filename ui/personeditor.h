// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "ui/desk.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace birdcar {

struct Problem;
class FieldNote;

/// A small form in place for somebody new: name and phone, with what is wrong beside the field. Return saves;
/// a phone that somebody has already, or that no numbering plan knows, is pointed out first and saved by a
/// second Return. Esc closes without saving. Hidden until it is opened.
class PersonEditor : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` starts the object names: "newCustomer" gives newCustomerNameLineEdit.
    PersonEditor(const Desk &desk, Role role, const QString &prefix, QWidget *parent = nullptr);

    /// Opens for somebody new. What was typed goes into the phone if it is one, else into the name.
    void openForNew(const QString &typed);

Q_SIGNALS:
    void saved(const birdcar::Person &person);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();
    void store();
    void checkPhone(const TypedPhone &phone);
    /// The first of them whom this editor could have added.
    std::optional<Person> ofThisRole(const Result<QList<Person>> &people) const;
    void offerKnown(const Person &person);
    void takeSaved(const Result<Person> &result);
    void showProblem(const Problem &problem);
    void hintAtPhone();
    void warnOfSamePhone(const PhoneNumber &phone);
    void leave();

    Desk m_desk;
    Role m_role;
    PhoneNumber m_shownPhone;      ///< all about it was shown, so saving it again is meant
    std::optional<Person> m_known; ///< who has it
    QLabel *m_titleLabel;
    QLineEdit *m_nameLineEdit;
    FieldNote *m_nameNote;
    QLineEdit *m_phoneLineEdit;
    FieldNote *m_phoneNote;
    QPushButton *m_saveButton;
    QPushButton *m_useButton;
    QPushButton *m_cancelButton;
};

} // namespace birdcar
