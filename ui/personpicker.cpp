// SPDX-License-Identifier: GPL-3.0-or-later
// Who is chosen and what is said of him; who matches what is typed is in personpickersearch.cpp, keys, focus
// and the list of matches in personpickerkeys.cpp.
#include "ui/personpicker.h"

#include "app/dispatcher.h"
#include "app/store/reader.h"
#include "ui/fieldnote.h"
#include "ui/peopletablemodel.h"
#include "ui/personeditor.h"
#include "ui/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PersonPicker::PersonPicker(const Desk &desk, Role role, const QString &name, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_role(role), m_comboBox(new QComboBox),
      m_completer(new QCompleter(this)),
      m_choices(new PeopleTableModel(PeopleTableModel::Layout::Choices, this)),
      m_matches(new PeopleTableModel(PeopleTableModel::Layout::Choices, this)),
      m_note(new FieldNote(m_comboBox)), m_addButton(new QPushButton),
      m_editor(new PersonEditor(desk, role, role == Role::Customer ? u"newCustomer"_s : u"newDriver"_s))
{
    m_comboBox->setObjectName(name);
    m_comboBox->setAccessibleName(role == Role::Customer ? tr("Customer") : tr("Driver"));
    m_comboBox->setEditable(true);
    m_comboBox->lineEdit()->setAccessibleName(m_comboBox->accessibleName());
    m_comboBox->setInsertPolicy(QComboBox::NoInsert);
    m_comboBox->setModel(m_choices);
    m_comboBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_comboBox->setMinimumContentsLength(12);
    m_comboBox->lineEdit()->setPlaceholderText(tr("Name or phone"));
    m_addButton->setObjectName(role == Role::Customer ? u"addCustomerButton"_s : u"addDriverButton"_s);
    m_addButton->setAccessibleName(role == Role::Customer ? tr("Add as customer") : tr("Add as driver"));
    m_addButton->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // no name widens the form
    m_addButton->hide();
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(120ms);
    m_fullPhoneTimer.setSingleShot(true);
    m_fullPhoneTimer.setInterval(10s);
    buildCompleter();
    buildLayout();

    connect(m_comboBox, &QComboBox::editTextChanged, this, &PersonPicker::takeText);
    connect(m_comboBox, &QComboBox::activated, this, [this](int row) { choose(m_choices->at(row)); });
    connect(m_comboBox, &QComboBox::currentIndexChanged, this, [this](int row) {
        if (row >= 0)
            choose(m_choices->at(row));
    });
    connect(&m_searchTimer, &QTimer::timeout, this, &PersonPicker::search);
    connect(&m_fullPhoneTimer, &QTimer::timeout, this, [this] {
        if (m_person)
            showNote();
    });
    connectEditor();
    reload();
}

void PersonPicker::connectEditor()
{
    connect(m_addButton, &QPushButton::clicked, this, &PersonPicker::openEditor);
    connect(m_editor, &PersonEditor::saved, this, [this](const Person &person) {
        choose(person);
        // In full, to be compared with what was said. It was typed here a moment ago, so nobody learns
        // anything from it, and no reveal is recorded.
        m_fullPhoneTimer.start();
        showNote();
        m_comboBox->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editor, &PersonEditor::closed, this, [this] {
        m_comboBox->setFocus(Qt::OtherFocusReason);
        search();
    });
}

void PersonPicker::openEditor()
{
    m_addButton->hide();
    m_note->clear();
    m_editor->openForNew(m_comboBox->currentText());
}

void PersonPicker::buildCompleter()
{
    m_completer->setModel(m_matches);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // the database has filtered
    m_completer->setMaxVisibleItems(12);
    m_completer->setWrapAround(false);                       // the arrow keys do not lead to no line at all
    m_completer->popup()->setTextElideMode(Qt::ElideMiddle); // the phone at the end tells namesakes apart
    // Neither the combo box nor its line edit knows of it. The one would look the chosen line up among its
    // own items, and clear the field when the person is not one of them; the other would write every line
    // that the arrow keys pass into the field, as if it had been typed.
    m_comboBox->setCompleter(nullptr);
    m_completer->setWidget(m_comboBox->lineEdit());
    m_completer->popup()->installEventFilter(this);
    m_comboBox->installEventFilter(this); // has the focus for its line edit
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (index.row() >= 0 && index.row() < m_matches->rowCount())
                    choose(m_matches->at(index.row()));
            });
}

void PersonPicker::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_comboBox);
    layout->addWidget(m_note);
    layout->addWidget(m_addButton);
    layout->addWidget(m_editor);
    setFocusProxy(m_comboBox);
}

bool PersonPicker::hasText() const
{
    return !m_comboBox->currentText().trimmed().isEmpty();
}

QString PersonPicker::text() const
{
    return m_comboBox->currentText();
}

void PersonPicker::clear()
{
    m_searchTimer.stop();
    m_editor->hide();
    m_addButton->hide();
    m_note->clear();
    m_searched.clear();
    const bool had = m_person.has_value();
    m_person.reset();
    setText({});
    if (had)
        Q_EMIT personChanged();
}

void PersonPicker::setPerson(const Person &person)
{
    choose(person);
}

void PersonPicker::showPerson(PersonId id, const QString &text)
{
    clear();
    if (text.isEmpty() && !id.isValid())
        return;
    m_comboBox->setEditText(text);
    if (!id.isValid())
        return;
    m_searchTimer.stop();
    ++m_searches; // it is not known yet who that is
    onResult(this, m_desk.dispatcher.call([role = m_role, id](Dispatcher &dispatcher) {
        return dispatcher.findPerson(role, QString::number(id.value));
    }),
             [this, text](const Result<Person> &person) {
                 --m_searches;
                 if (m_comboBox->currentText() == text && !m_person) {
                     if (person)
                         choose(*person);
                     else
                         m_note->showProblem(person.problem().text);
                 }
                 if (!isSearching())
                     Q_EMIT searchFinished();
             });
}

void PersonPicker::showRemark(const QString &text)
{
    if (m_remark == text || !m_person)
        return;
    m_remark = text;
    showNote();
}

void PersonPicker::showProblem(const QString &text)
{
    m_note->showProblem(text);
}

void PersonPicker::reload()
{
    onResult(this, m_desk.reader.call([role = m_role](Reader &reader) {
        return reader.people(role, {}, choiceLimit);
    }),
             [this](const Result<QList<Person>> &people) {
                 if (people)
                     takeChoices(*people);
             });
}

void PersonPicker::takeChoices(const QList<Person> &people)
{
    const QString typed = m_comboBox->currentText();
    const int cursor = m_comboBox->lineEdit()->cursorPosition();
    {
        // QComboBox writes into the field when its first rows arrive.
        const QSignalBlocker blocker(m_comboBox);
        m_choices->setRows(sortedByName(people));
        if (!m_person)
            m_comboBox->setCurrentIndex(-1);
        if (m_comboBox->currentText() != typed) {
            m_comboBox->setEditText(typed);
            m_comboBox->lineEdit()->setCursorPosition(cursor);
        }
    }
    if (m_person) {
        const int row = m_choices->rowOf(m_person->id.value);
        if (row >= 0 && m_choices->at(row) != *m_person)
            choose(m_choices->at(row));
    }
}

void PersonPicker::choose(const Person &person)
{
    m_searchTimer.stop();
    m_fullPhoneTimer.stop();
    followTab(nullptr);
    m_completer->popup()->hide();
    m_person = person;
    setText(person.name);
    m_addButton->hide();
    m_editor->hide();
    m_remark.clear();
    showNote();
    Q_EMIT personChanged();
}

/// The masked phone, and what is to be known about the person.
void PersonPicker::showNote()
{
    if (!m_person->phone) {
        m_note->showProblem(tr("%1 has no usable phone.").arg(m_person->name));
        return;
    }
    const QString phone = m_fullPhoneTimer.isActive() ? formatted(*m_person->phone) : maskedPhone(*m_person);
    const QStringList lines = warnings();
    if (lines.isEmpty())
        m_note->showHint(phone);
    else
        m_note->showWarning((QStringList{phone} + lines).join(u'\n'));
}

QStringList PersonPicker::warnings() const
{
    QStringList lines;
    if (!m_person || !m_person->phone)
        return lines;
    if (isLandline(*m_person->phone))
        lines.append(tr("This is a landline: it cannot receive texts."));
    if (m_person->optedOut)
        lines.append(tr("Asked for no more texts: gets none of this ride."));
    if (m_person->offDuty)
        lines.append(tr("Off duty."));
    if (!m_remark.isEmpty())
        lines.append(m_remark);
    return lines;
}

void PersonPicker::setText(const QString &text)
{
    const QSignalBlocker blocker(m_comboBox);
    m_comboBox->setCurrentIndex(m_person ? m_choices->rowOf(m_person->id.value) : -1);
    if (m_comboBox->currentText() != text)
        m_comboBox->setEditText(text);
    if (!m_comboBox->hasFocus())
        m_comboBox->lineEdit()->setCursorPosition(0);
}

} // namespace birdcar
