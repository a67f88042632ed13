// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personeditor.h"

#include "app/dispatcher.h"
#include "app/store/reader.h"
#include "ui/fieldnote.h"
#include "ui/sentences.h"
#include "ui/words.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

PersonEditor::PersonEditor(const Desk &desk, Role role, const QString &prefix, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_role(role), m_titleLabel(new QLabel), m_nameLineEdit(new QLineEdit),
      m_nameNote(new FieldNote(m_nameLineEdit)), m_phoneLineEdit(new QLineEdit),
      m_phoneNote(new FieldNote(m_phoneLineEdit)), m_saveButton(new QPushButton(tr("&Save"))),
      m_useButton(new QPushButton), m_cancelButton(new QPushButton(tr("Do not save")))
{
    const QString word = roleWord(role);
    m_titleLabel->setTextFormat(Qt::PlainText);
    m_nameLineEdit->setObjectName(prefix + u"NameLineEdit"_s);
    m_nameLineEdit->setAccessibleName(tr("Name of the %1").arg(word));
    m_phoneLineEdit->setObjectName(prefix + u"PhoneLineEdit"_s);
    m_phoneLineEdit->setAccessibleName(tr("Phone of the %1").arg(word));
    m_phoneLineEdit->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_saveButton->setObjectName(prefix + u"SaveButton"_s);
    m_saveButton->setAccessibleName(tr("Save the %1").arg(word));
    m_useButton->setObjectName(prefix + u"UseButton"_s);
    m_useButton->setAccessibleName(tr("Take the %1 who has this phone").arg(word));
    m_useButton->hide();
    m_cancelButton->setObjectName(prefix + u"CancelButton"_s);
    m_cancelButton->setAccessibleName(tr("Close without saving the %1").arg(word));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_useButton);
    buttons->addWidget(m_saveButton);
    buttons->addWidget(m_cancelButton);
    buttons->addStretch();
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(m_titleLabel);
    layout->addRow(tr("N&ame"), m_nameLineEdit);
    layout->addRow(m_nameNote);
    layout->addRow(tr("&Phone"), m_phoneLineEdit);
    layout->addRow(m_phoneNote);
    layout->addRow(buttons);

    connect(m_saveButton, &QPushButton::clicked, this, &PersonEditor::save);
    connect(m_useButton, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT saved(*m_known);
    });
    connect(m_cancelButton, &QPushButton::clicked, this, &PersonEditor::leave);
    connect(m_nameLineEdit, &QLineEdit::textEdited, m_nameNote, &FieldNote::clear);
    connect(m_phoneLineEdit, &QLineEdit::textEdited, m_phoneNote, &FieldNote::clear);
    connect(m_phoneLineEdit, &QLineEdit::editingFinished, this, &PersonEditor::hintAtPhone);
    hide();
}

void PersonEditor::openForNew(const QString &typed)
{
    const bool isPhone = readPhone(typed, m_desk.region).ok();
    m_titleLabel->setText(m_role == Role::Customer ? tr("New customer") : tr("New driver"));
    m_nameLineEdit->setText(isPhone ? QString() : typed.trimmed());
    m_phoneLineEdit->setText(isPhone ? typed.trimmed() : QString());
    m_nameNote->clear();
    m_phoneNote->clear();
    m_shownPhone = {};
    m_useButton->hide();
    show();
    (m_nameLineEdit->text().isEmpty() ? m_nameLineEdit : m_phoneLineEdit)->setFocus(Qt::OtherFocusReason);
    hintAtPhone();
}

void PersonEditor::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        save();
    } else if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PersonEditor::save()
{
    if (!m_saveButton->isEnabled())
        return;
    const auto typed = readPhone(m_phoneLineEdit->text(), m_desk.region);
    if (typed && typed->number != m_shownPhone)
        checkPhone(*typed);
    else
        store();
}

/// Somebody new is not added before it was shown who has the phone already, and what is odd about it.
void PersonEditor::checkPhone(const TypedPhone &phone)
{
    m_saveButton->setEnabled(false);
    const auto work = [number = phone.number](Reader &reader) { return reader.peopleOn(number); };
    onResult(this, m_desk.reader.call(work), [this, phone](const Result<QList<Person>> &people) {
        m_saveButton->setEnabled(true);
        const auto now = readPhone(m_phoneLineEdit->text(), m_desk.region);
        if (!now || now->number != phone.number)
            return; // somebody types on
        m_shownPhone = phone.number;
        if (const auto known = ofThisRole(people))
            offerKnown(*known);
        else if (!phone.hint.isEmpty())
            m_phoneNote->showWarning(
                tr("%1: %2 Save again if it is right.").arg(formatted(phone.number), spoken(phone.hint)));
        else
            store();
    });
}

std::optional<Person> PersonEditor::ofThisRole(const Result<QList<Person>> &people) const
{
    for (const Person &person : people ? *people : QList<Person>()) {
        if (person.role == m_role)
            return person;
    }
    return std::nullopt;
}

void PersonEditor::offerKnown(const Person &person)
{
    m_known = person;
    m_phoneNote->showWarning(
        tr("%1 has this phone already. Save again to add a second person on it.").arg(person.name));
    const QString shown =
        fontMetrics().elidedText(person.name, Qt::ElideRight, fontMetrics().averageCharWidth() * 20);
    m_useButton->setText(tr("Use %1").arg(QString(shown).replace(u'&', "&&"_L1)));
    m_useButton->show();
}

void PersonEditor::store()
{
    m_saveButton->setEnabled(false);
    const auto work = [role = m_role, name = m_nameLineEdit->text(), phone = m_phoneLineEdit->text()](
                          Dispatcher &dispatcher) { return dispatcher.addPerson(role, name, phone); };
    onResult(this, m_desk.dispatcher.call(work), [this](const Result<Person> &result) { takeSaved(result); });
}

void PersonEditor::takeSaved(const Result<Person> &result)
{
    m_saveButton->setEnabled(true);
    if (!result) {
        showProblem(result.problem());
        return;
    }
    hide();
    Q_EMIT saved(*result);
}

void PersonEditor::showProblem(const Problem &problem)
{
    const bool aboutName = problem.field == "name"_L1;
    (aboutName ? m_nameNote : m_phoneNote)->showProblem(problem.text);
    (aboutName ? m_nameLineEdit : m_phoneLineEdit)->setFocus(Qt::OtherFocusReason);
}

void PersonEditor::hintAtPhone()
{
    if (m_phoneLineEdit->text().trimmed().isEmpty() || m_phoneNote->hasProblem())
        return;
    const auto read = readPhone(m_phoneLineEdit->text(), m_desk.region);
    if (!read)
        m_phoneNote->showWarning(read.problem().text);
    else if (read->hint.isEmpty())
        m_phoneNote->showHint(formatted(read->number));
    else
        m_phoneNote->showWarning(tr("%1: %2").arg(formatted(read->number), spoken(read->hint)));
    if (read)
        warnOfSamePhone(read->number);
}

/// Two people may share a phone, but mostly it is the same person twice.
void PersonEditor::warnOfSamePhone(const PhoneNumber &phone)
{
    onResult(this, m_desk.reader.call([phone](Reader &reader) { return reader.peopleOn(phone); }),
             [this, phone](const Result<QList<Person>> &people) {
                 const auto typed = readPhone(m_phoneLineEdit->text(), m_desk.region);
                 if (!typed || typed->number != phone || m_phoneNote->hasProblem())
                     return;
                 if (const auto known = ofThisRole(people))
                     m_phoneNote->showWarning(tr("%1 has this phone already.").arg(known->name));
             });
}

void PersonEditor::leave()
{
    hide();
    Q_EMIT closed();
}

} // namespace birdcar
