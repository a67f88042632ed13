// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/personpane.h"

#include "app/store/reader.h"
#include "ui/actionbutton.h"
#include "ui/elidedlabel.h"
#include "ui/emptytext.h"
#include "ui/erasebox.h"
#include "ui/fieldnote.h"
#include "ui/personridesmodel.h"
#include "ui/phonereveal.h"
#include "ui/tableview.h"
#include "ui/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace birdcar {

using namespace Qt::StringLiterals;

PersonPane::PersonPane(const Desk &desk, Role role, PhoneReveal *reveal, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_role(role), m_nameLabel(new ElidedLabel), m_phoneLabel(new QLabel),
      m_note(new FieldNote(m_phoneLabel)), m_buttons(new QWidget),
      m_buttonsLayout(new QHBoxLayout(m_buttons)), m_eraseBox(new EraseBox(desk, role, roleName(role))),
      m_history(new QWidget), m_model(new PersonRidesModel(role, desk.zone, this)),
      m_tableView(new TableView(roleName(role) + u"RidesTableView"_s, role == Role::Customer
                                                                          ? tr("Rides of this customer")
                                                                          : tr("Rides of this driver"))),
      m_emptyText(nullptr), m_moreButton(new QPushButton(tr("Show o&lder rides")))
{
    setObjectName(roleName(role) + u"Pane"_s);
    buildHistory();
    buildLayout(reveal);
    connect(m_eraseBox, &EraseBox::erased, this, &PersonPane::erased);
    connect(m_eraseBox, &EraseBox::closed, this, [this] {
        m_history->show();
        Q_EMIT closed();
    });
    showPerson(std::nullopt);
}

void PersonPane::buildHistory()
{
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({18, 20, 0, 12});
    m_emptyText = new EmptyText(m_tableView);
    m_moreButton->setObjectName(roleName(m_role) + u"OlderRidesButton"_s);
    m_moreButton->setAccessibleName(tr("Show older rides"));
    m_moreButton->hide();
    connect(m_tableView, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT rideChosen(m_model->at(index.row()).id); });
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        if (m_model->rowCount() > 0)
            readRides({Page().limit, m_model->rows().last().id.value}, true);
    });
    auto *caption = new QLabel(tr("&Rides, newest first; Enter opens one"));
    caption->setBuddy(m_tableView);
    auto *layout = new QVBoxLayout(m_history);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(caption);
    layout->addWidget(m_tableView, 1);
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
}

void PersonPane::buildLayout(PhoneReveal *reveal)
{
    QFont large = m_nameLabel->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_nameLabel->setFont(large);
    m_nameLabel->setObjectName(roleName(m_role) + u"NameLabel"_s);
    m_phoneLabel->setObjectName(roleName(m_role) + u"PhoneLabel"_s);
    m_phoneLabel->setTextFormat(Qt::PlainText);
    auto *eye = new QToolButton;
    eye->setDefaultAction(reveal->action());
    eye->setObjectName(roleName(m_role) + u"RevealButton"_s);
    eye->setAccessibleName(tr("Show the phone in full for ten seconds"));
    eye->setAutoRaise(true);
    eye->setFocusPolicy(Qt::TabFocus);
    m_eye = eye;
    auto *phone = new QHBoxLayout;
    phone->addWidget(m_phoneLabel);
    phone->addWidget(eye);
    phone->addStretch();
    m_buttonsLayout->setContentsMargins(0, 0, 0, 0);
    m_buttonsLayout->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0); // ends where the list beside it does
    layout->addWidget(m_nameLabel);
    layout->addLayout(phone);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
    layout->addWidget(m_eraseBox, 1);
    layout->addWidget(m_history, 1);
}

void PersonPane::addButton(QAction *action)
{
    QToolButton *button = actionButton(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
    m_buttonsLayout->insertWidget(m_buttonsLayout->count() - 1, button);
    if (!action->isVisible())
        button->hide();
}

void PersonPane::showPerson(const std::optional<Person> &person)
{
    const bool other = !person || !m_person || person->id != m_person->id;
    if (m_eraseBox->isErasing())
        return;
    m_person = person;
    if (other) {
        m_revealed.clear();
        m_eraseBox->hide();
        m_history->show();
        m_note->clear();
        m_model->setRows({});
        m_moreButton->hide();
    }
    m_nameLabel->setText(person ? person->name : tr("Nobody selected"));
    m_buttons->setVisible(person.has_value());
    m_eye->setVisible(person.has_value());
    m_emptyText->setHint({});
    showPhone();
    reload();
}

void PersonPane::showPhone()
{
    if (!m_revealed.isEmpty())
        m_phoneLabel->setText(m_revealed);
    else
        m_phoneLabel->setText(m_person ? maskedPhone(*m_person) : QString());
}

void PersonPane::setRevealed(const QString &phone)
{
    m_revealed = phone;
    showPhone();
}

void PersonPane::reload()
{
    if (!m_person)
        return;
    ++m_question;
    // As many as are shown already, so that a look at older rides is not taken away.
    readRides({static_cast<int>(qMax<qsizetype>(Page().limit, m_model->rowCount())), 0}, false);
    readOthers();
}

void PersonPane::readRides(const Page &page, bool append)
{
    const auto work = [role = m_role, id = m_person->id, page](Reader &reader) {
        return reader.ridesOf(role, id, page);
    };
    onResult(this, m_desk.reader.call(work),
             [this, append, limit = page.limit, question = m_question](const Result<QList<Ride>> &rides) {
                 if (question != m_question)
                     return;
                 if (!rides) {
                     m_note->showProblem(rides.problem().text);
                     return;
                 }
                 m_model->setRows(append ? m_model->rows() + *rides : *rides);
                 m_moreButton->setVisible(rides->size() >= limit);
                 m_emptyText->setHint(tr("No rides yet."));
             });
}

void PersonPane::readOthers()
{
    if (!m_person->phone) {
        m_note->showWarning(
            tr("\"%1\" is not a phone number; please correct it.").arg(maskedPhone(*m_person)));
        return;
    }
    const auto work = [phone = *m_person->phone](Reader &reader) { return reader.peopleOn(phone); };
    onResult(this, m_desk.reader.call(work),
             [this, question = m_question](const Result<QList<Person>> &people) {
                 if (question != m_question || !people)
                     return;
                 QStringList others;
                 for (const Person &person : *people) {
                     if (person.role != m_person->role || person.id != m_person->id)
                         others.append(tr("%1 (%2)").arg(person.name, roleWord(person.role)));
                 }
                 QStringList lines;
                 if (m_person->optedOut)
                     lines.append(tr("Asked for no more texts: none are sent to this phone."));
                 if (!others.isEmpty())
                     lines.append(tr("Same phone: %1").arg(others.join(tr(", "))));
                 if (lines.isEmpty())
                     m_note->clear();
                 else
                     m_note->showWarning(lines.join(u'\n'));
             });
}

void PersonPane::eraseShown()
{
    if (!m_person || m_eraseBox->isErasing())
        return;
    m_history->hide();
    m_eraseBox->openFor(*m_person);
}

bool PersonPane::isErasing() const
{
    return m_eraseBox->isErasing();
}

} // namespace birdcar
