// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inboxdetail.h"

#include "app/dispatcher.h"
#include "app/domain/clock.h"
#include "app/domain/texts.h"
#include "ui/actionbutton.h"
#include "ui/elidedlabel.h"
#include "ui/fieldnote.h"
#include "ui/inboxactions.h"
#include "ui/inboxtablemodel.h"
#include "ui/inboxwords.h"
#include "ui/linkchooser.h"
#include "ui/personeditor.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QLabel *plainLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

} // namespace

InboxDetail::InboxDetail(const Desk &desk, InboxActions *actions, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_actions(actions), m_titleLabel(new ElidedLabel),
      m_phoneLabel(plainLabel(u"inboxPhoneLabel"_s)), m_whyLabel(plainLabel(u"inboxWhyLabel"_s)),
      m_rideLabel(plainLabel(u"inboxRideLabel"_s)), m_revealButton(buttonWhileEnabled(actions->reveal())),
      m_bodyEdit(new QPlainTextEdit), m_link(new LinkChooser(desk)), m_replyLine(new QWidget),
      m_replyLineEdit(new QLineEdit), m_replyCountLabel(new QLabel),
      m_replyButton(new QPushButton(tr("Se&nd"))), m_replyNote(new FieldNote(m_replyLineEdit)),
      m_buttons(buildButtons()), m_customerEditor(new PersonEditor(desk, Role::Customer, u"inboxCustomer"_s)),
      m_driverEditor(new PersonEditor(desk, Role::Driver, u"inboxDriver"_s))
{
    setObjectName(u"inboxDetail"_s);
    buildWidgets();
    buildLayout();
    connectParts();
    setRow(std::nullopt);
}

void InboxDetail::buildWidgets()
{
    QFont bold = font();
    bold.setBold(true);
    m_titleLabel->setFont(bold);
    m_titleLabel->setObjectName(u"inboxTitleLabel"_s);
    m_bodyEdit->setObjectName(u"inboxBodyPlainTextEdit"_s);
    m_bodyEdit->setAccessibleName(tr("The text"));
    m_bodyEdit->setReadOnly(true);
    m_bodyEdit->setTabChangesFocus(true);
    m_bodyEdit->setFixedHeight(fontMetrics().height() * 6);
    m_replyLineEdit->setObjectName(u"inboxReplyLineEdit"_s);
    m_replyLineEdit->setAccessibleName(tr("Reply"));
    m_replyButton->setObjectName(u"inboxReplySendButton"_s);
    m_replyButton->setAccessibleName(tr("Send the reply"));
    m_revealTimer.setSingleShot(true);
    m_revealTimer.setInterval(10s);
}

QWidget *InboxDetail::buildButtons()
{
    auto *buttons = new QWidget;
    auto *grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    for (QAction *action : m_actions->forRow()) {
        if (action == m_actions->reply() || action == m_actions->link())
            continue; // they only lead to what is above
        QToolButton *button = buttonWhileEnabled(action);
        button->setParent(buttons);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_rowButtons.append(button);
    }
    return buttons;
}

/// Side by side without holes, whichever of them there are.
void InboxDetail::placeButtons()
{
    auto *grid = static_cast<QGridLayout *>(m_buttons->layout());
    int place = 0;
    for (QToolButton *button : std::as_const(m_rowButtons)) {
        grid->removeWidget(button);
        if (button->isHidden())
            continue;
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
}

void InboxDetail::buildLayout()
{
    auto *who = new QHBoxLayout;
    who->addWidget(m_phoneLabel, 1);
    who->addWidget(m_revealButton);
    auto *reply = new QHBoxLayout;
    reply->addWidget(m_replyLineEdit, 1);
    reply->addWidget(m_replyCountLabel);
    reply->addWidget(m_replyButton);
    auto *caption = new QLabel(tr("Repl&y from the number it came in on"));
    caption->setBuddy(m_replyLineEdit);
    auto *replyLayout = new QVBoxLayout(m_replyLine);
    replyLayout->setContentsMargins(0, 0, 0, 0);
    replyLayout->addWidget(caption);
    replyLayout->addLayout(reply);
    replyLayout->addWidget(m_replyNote);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_titleLabel);
    layout->addLayout(who);
    layout->addWidget(m_whyLabel);
    layout->addWidget(m_rideLabel);
    layout->addWidget(m_bodyEdit);
    layout->addWidget(m_link, 1000); // takes what is left, as far as it has something to show in it
    layout->addWidget(m_replyLine);
    layout->addWidget(m_buttons);
    layout->addWidget(m_customerEditor);
    layout->addWidget(m_driverEditor);
    layout->addStretch(1);
}

void InboxDetail::connectParts()
{
    connect(&m_revealTimer, &QTimer::timeout, this, &InboxDetail::hidePhone);
    connect(m_actions, &InboxActions::revealed, this, &InboxDetail::showPhone);
    connect(m_actions, &InboxActions::replyAsked, m_replyLineEdit,
            [this] { m_replyLineEdit->setFocus(Qt::ShortcutFocusReason); });
    connect(m_actions, &InboxActions::linkAsked, m_link, &LinkChooser::focusRides);
    connect(m_actions, &InboxActions::personAsked, this, &InboxDetail::editPerson);
    for (PersonEditor *editor : {m_customerEditor, m_driverEditor}) {
        connect(editor, &PersonEditor::saved, this, [this](const Person &person) {
            Q_EMIT done(tr("%1 is a %2 now.").arg(person.name, roleWord(person.role)));
        });
    }
    connect(m_link, &LinkChooser::linked, this, &InboxDetail::takeLinked);
    connect(m_link, &LinkChooser::rideChosen, this, [this](RideId ride) {
        m_actions->setPossibleRide(ride);
        placeButtons();
    });
    connect(m_link, &LinkChooser::rideAsked, m_actions, &InboxActions::rideAsked);
    connect(m_replyLineEdit, &QLineEdit::textChanged, this, &InboxDetail::countReply);
    connect(m_replyLineEdit, &QLineEdit::returnPressed, this, &InboxDetail::sendReply);
    connect(m_replyButton, &QPushButton::clicked, this, &InboxDetail::sendReply);
}

void InboxDetail::takeLinked(const Ride &ride, const LinkPreview &how, bool redirected)
{
    const QString text =
        m_row && m_row->kind == InboxKind::Call
            ? tr("Linked to ride %1.").arg(ride.id.value)
            : tr("Linked to ride %1. The text is queued for %2.").arg(QString::number(ride.id.value), how.to);
    if (redirected)
        Q_EMIT this->redirected(tr("%1 Answers go to this phone now.").arg(text), how.answersNow, rowId());
    else
        Q_EMIT done(text);
}

void InboxDetail::setRow(const std::optional<InboxRow> &row)
{
    const auto keyOf = [](const std::optional<InboxRow> &some) {
        return some ? InboxTableModel::keyFor(*some) : 0;
    };
    const bool another = keyOf(row) != keyOf(m_row);
    if (another) {
        putAside();
        m_customerEditor->hide();
        m_driverEditor->hide();
    }
    m_row = row;
    m_actions->setRow(row);
    if (another) {
        m_replyNote->clear();
        m_replyLineEdit->setText(m_begun.take(rowId().value));
        m_revealTimer.stop();
    }
    setEnabled(row.has_value());
    countReply();
    showRow();
}

/// Only what is lost can be answered.
void InboxDetail::putAside()
{
    if (rowId().isValid())
        m_begun.insert(rowId().value, m_replyLineEdit->text());
}

QList<BegunText> InboxDetail::begun() const
{
    QHash<qint64, QString> answers = m_begun;
    if (rowId().isValid())
        answers.insert(rowId().value, m_replyLineEdit->text());
    QList<BegunText> texts;
    for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
        if (!answer.value().trimmed().isEmpty())
            texts.append({{}, UnroutedId{answer.key()}, Recipients::Both, answer.value()});
    }
    return texts;
}

void InboxDetail::takeBegun(const QList<BegunText> &texts)
{
    for (const BegunText &text : texts) {
        if (!text.unroutedId.isValid())
            continue;
        if (text.unroutedId != rowId() && m_begun.value(text.unroutedId.value).isEmpty())
            m_begun.insert(text.unroutedId.value, text.body);
        else if (text.unroutedId == rowId() && m_replyLineEdit->text().isEmpty())
            m_replyLineEdit->setText(text.body);
    }
}

void InboxDetail::showRow()
{
    const bool lost = m_row && m_row->unroutedId.isValid();
    m_phoneLabel->setVisible(m_row.has_value());
    m_whyLabel->setVisible(m_row.has_value());
    m_rideLabel->setVisible(m_row && !lost && m_row->rideId.isValid());
    m_bodyEdit->setVisible(m_row && m_row->kind != InboxKind::Call);
    m_buttons->setVisible(m_row.has_value());
    placeButtons();
    m_link->setVisible(lost && m_row->outcome != InboxOutcome::Linked);
    m_replyLine->setVisible(lost && m_actions->reply()->isEnabled());
    if (!m_row) {
        m_titleLabel->clear();
        return;
    }
    m_titleLabel->setText(
        tr("%1, %2").arg(inboxParty(*m_row), shortTime(m_row->at, systemClock()(), m_desk.zone)));
    m_whyLabel->setText(inboxReason(*m_row));
    m_rideLabel->setText(inboxRide(*m_row));
    m_whyLabel->setToolTip(
        m_row->unrouted == UnroutedReason::Late
            ? tr("The two could reach each other through this number until their ride was over "
                 "for some time, or was cancelled, or its driver changed.")
            : QString());
    if (const QString text = inboxText(*m_row); m_bodyEdit->toPlainText() != text)
        m_bodyEdit->setPlainText(text);
    if (!m_revealTimer.isActive())
        hidePhone();
    if (!m_link->isHidden())
        m_link->setRow(*m_row);
}

void InboxDetail::showPhone(const QString &phone)
{
    m_phoneLabel->setText(phone);
    m_revealTimer.start();
}

void InboxDetail::hidePhone()
{
    m_revealTimer.stop();
    if (!m_row)
        return;
    const QString phone = m_row->phone.isEmpty() ? tr("No number") : maskedText(m_row->phone);
    const bool out = !m_row->unroutedId.isValid();
    m_phoneLabel->setText((out ? tr("%1, from %2") : tr("%1, on %2")).arg(phone, numberText(m_row->proxy)));
}

void InboxDetail::editPerson(Role role, const QString &phone)
{
    PersonEditor *editor = role == Role::Customer ? m_customerEditor : m_driverEditor;
    (role == Role::Customer ? m_driverEditor : m_customerEditor)->hide();
    editor->openForNew(phone);
}

void InboxDetail::countReply()
{
    m_replyNote->clear();
    const QString text = m_replyLineEdit->text();
    m_replyCountLabel->setText(text.isEmpty() ? QString()
                                              : tr("%n SMS", nullptr, countSegments(text).segments));
    m_replyButton->setEnabled(!text.trimmed().isEmpty());
}

void InboxDetail::sendReply()
{
    if (!m_row || !m_replyButton->isEnabled())
        return;
    m_replyButton->setEnabled(false);
    const QString text = m_replyLineEdit->text();
    onResult(this, m_desk.dispatcher.call([id = rowId(), text](Dispatcher &dispatcher) {
        return dispatcher.replyTo(id, text);
    }),
             [this, id = rowId(), text](const Result<Message> &message) { takeSent(id, text, message); });
}

void InboxDetail::takeSent(UnroutedId id, const QString &text, const Result<Message> &message)
{
    const bool shown = rowId() == id;
    if (shown)
        countReply();
    if (!message) {
        if (shown)
            m_replyNote->showProblem(message.problem().text);
        return;
    }
    if (shown && m_replyLineEdit->text() == text)
        m_replyLineEdit->clear();
    if (m_begun.value(id.value) == text)
        m_begun.remove(id.value);
    Q_EMIT done(tr("The answer is queued."));
}

} // namespace birdcar
