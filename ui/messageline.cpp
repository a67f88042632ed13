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
    m_recipientsComboBox->setMaximumWidth(fontMetrics().averageCharWidth() *
                                          26); // long names leave room to write
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
    const bool another = ride.id != m_ride.id;
    if (another && m_ride.id.isValid())
        m_begun.insert(m_ride.id.value, current());
    m_ride = ride;
    if (another)
        show(m_begun.take(ride.id.value));
    m_recipientsComboBox->setItemText(1, ride.customer);
    m_recipientsComboBox->setItemText(2, ride.driver);
}

BegunText MessageLine::current() const
{
    return {m_ride.id,
            {},
            static_cast<Recipients>(m_recipientsComboBox->currentData().toInt()),
            m_textLineEdit->text()};
}

/// Who was to get it belongs to a text as much as its words.
void MessageLine::show(const BegunText &text)
{
    m_textLineEdit->setText(text.body);
    m_recipientsComboBox->setCurrentIndex(m_recipientsComboBox->findData(static_cast<int>(text.to)));
}

QList<BegunText> MessageLine::begun() const
{
    QList<BegunText> texts = m_begun.values();
    if (m_ride.id.isValid())
        texts.append(current());
    texts.removeIf([](const BegunText &text) { return text.body.trimmed().isEmpty(); });
    return texts;
}

void MessageLine::takeBegun(const QList<BegunText> &texts)
{
    for (const BegunText &text : texts) {
        if (!text.rideId.isValid())
            continue;
        if (text.rideId != m_ride.id && m_begun.value(text.rideId.value).body.isEmpty())
            m_begun.insert(text.rideId.value, text);
        else if (text.rideId == m_ride.id && m_textLineEdit->text().isEmpty())
            show(text);
    }
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
    const BegunText text = current();
    onResult(this, m_desk.dispatcher.call([text](Dispatcher &dispatcher) {
        return dispatcher.writeTo(text.rideId, text.to, text.body);
    }),
             [this, text](const Result<QList<Message>> &messages) { takeSent(text, messages); });
}

void MessageLine::takeSent(const BegunText &sent, const Result<QList<Message>> &messages)
{
    if (sent.rideId != m_ride.id) { // another ride is shown by now
        if (messages && m_begun.value(sent.rideId.value) == sent)
            m_begun.remove(sent.rideId.value);
        return;
    }
    countText();
    if (!messages) {
        m_note->showProblem(messages.problem().text);
        return;
    }
    m_textLineEdit->clear();
    m_recipientsComboBox->setCurrentIndex(m_recipientsComboBox->findData(static_cast<int>(Recipients::Both)));
    Q_EMIT queued();
}

} // namespace birdcar
