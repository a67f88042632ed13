// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messageline.h"

#include "app/dispatcher.h"
#include "app/domain/texts.h"
#include "ui/fieldnote.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

MessageLine::MessageLine(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_recipientsComboBox(new QComboBox), m_textLineEdit(new QLineEdit),
      m_countLabel(new QLabel), m_sendButton(new QPushButton(tr("&Send"))),
      m_note(new FieldNote(m_textLineEdit))
{
    m_recipientsComboBox->setObjectName(u"recipientsComboBox"_s);
    m_recipientsComboBox->setAccessibleName(tr("Who gets the text"));
    m_recipientsComboBox->addItem(tr("Both"), static_cast<int>(Recipients::Both));
    m_recipientsComboBox->addItem(tr("Customer"), static_cast<int>(Recipients::Customer));
    m_recipientsComboBox->addItem(tr("Driver"), static_cast<int>(Recipients::Driver));
    m_textLineEdit->setObjectName(u"messageLineEdit"_s);
    m_textLineEdit->setAccessibleName(tr("Text to write"));
    m_textLineEdit->setPlaceholderText(tr("Write to them from the ride's number"));
    m_sendButton->setObjectName(u"sendButton"_s);
    m_sendButton->setAccessibleName(tr("Send the text"));

    auto *line = new QHBoxLayout;
    line->addWidget(m_recipientsComboBox);
    line->addWidget(m_textLineEdit, 1);
    line->addWidget(m_countLabel);
    line->addWidget(m_sendButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_note);

    connect(m_textLineEdit, &QLineEdit::textChanged, this, &MessageLine::countText);
    connect(m_textLineEdit, &QLineEdit::returnPressed, this, &MessageLine::send);
    connect(m_sendButton, &QPushButton::clicked, this, &MessageLine::send);
    countText();
}

void MessageLine::setRide(const Ride &ride)
{
    if (ride.id != m_ride.id) {
        m_drafts.insert(m_ride.id.value, m_textLineEdit->text());
        m_textLineEdit->setText(m_drafts.take(ride.id.value));
        m_recipientsComboBox->setCurrentIndex(0);
    }
    m_ride = ride;
    m_recipientsComboBox->setItemText(1, ride.customer);
    m_recipientsComboBox->setItemText(2, ride.driver);
}

void MessageLine::focusText()
{
    m_textLineEdit->setFocus(Qt::ShortcutFocusReason);
}

void MessageLine::countText()
{
    m_note->clear();
    const QString text = m_textLineEdit->text();
    const SegmentCount count = countSegments(text);
    const QString segments = tr("%n SMS", nullptr, count.segments);
    m_countLabel->setText(text.isEmpty() ? QString()
                          : count.gsm7   ? segments
                                         : tr("%1, Unicode").arg(segments));
    m_countLabel->setToolTip(count.gsm7 ? tr("What each of them gets and the phone company bills")
                                        : tr("A character that is not in the SMS alphabet makes all of them "
                                             "take more room"));
    m_sendButton->setEnabled(!text.trimmed().isEmpty());
}

void MessageLine::send()
{
    if (!m_sendButton->isEnabled())
        return;
    m_sendButton->setEnabled(false);
    const auto to = static_cast<Recipients>(m_recipientsComboBox->currentData().toInt());
    const QString text = m_textLineEdit->text();
    onResult(this, m_desk.dispatcher.call([id = m_ride.id, to, text](Dispatcher &dispatcher) {
        return dispatcher.writeTo(id, to, text);
    }),
             [this, id = m_ride.id](const Result<QList<Message>> &messages) {
                 if (id != m_ride.id)
                     return;
                 countText();
                 if (!messages) {
                     m_note->showProblem(messages.problem().text);
                     return;
                 }
                 m_textLineEdit->clear();
                 Q_EMIT queued();
             });
}

} // namespace birdcar
