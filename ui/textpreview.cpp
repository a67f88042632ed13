// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/textpreview.h"

#include "app/dispatcher.h"
#include "ui/words.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// The value, or the placeholder that stands for it.
QString valueOr(const QString &value, const QString &placeholder)
{
    return value.isEmpty() ? placeholder : value;
}

} // namespace

TextPreview::TextPreview(const Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_foldButton(new QToolButton),
      m_customerLabel(textLabel(u"customerTextLabel"_s)), m_driverLabel(textLabel(u"driverTextLabel"_s))
{
    m_foldButton->setObjectName(u"textPreviewButton"_s);
    m_foldButton->setText(tr("Te&xts that will be queued"));
    m_foldButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_foldButton->setAutoRaise(true);
    m_foldButton->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_foldButton);
    layout->addWidget(m_customerLabel);
    layout->addWidget(m_driverLabel);
    connect(m_foldButton, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(true);
    refresh();
    reload();
}

void TextPreview::setOpen(bool open)
{
    m_open = open;
    m_foldButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_foldButton->setAccessibleName(open ? tr("Hide the texts that will be queued")
                                         : tr("Show the texts that will be queued"));
    m_customerLabel->setVisible(open);
    m_driverLabel->setVisible(open);
}

void TextPreview::showTexts(const TextValues &values, const QString &driverNote)
{
    m_values = values;
    m_driverNote = driverNote;
    refresh();
}

void TextPreview::reload()
{
    onResult(this, m_desk.dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.settings().texts; }),
             [this](const TextTemplates &templates) {
                 m_templates = templates;
                 refresh();
             });
}

void TextPreview::refresh()
{
    const TextValues values{
        valueOr(m_values.customer, u"{customer}"_s), valueOr(m_values.driver, u"{driver}"_s),
        valueOr(m_values.datetime, u"{datetime}"_s), valueOr(m_values.start, u"{start}"_s),
        valueOr(m_values.destination, u"{destination}"_s)};
    const QString toCustomer = fillIn(m_templates.confirmationToCustomer, values);
    const QString toDriver = textWithNote(fillIn(m_templates.confirmationToDriver, values), m_driverNote);
    m_customerLabel->setText(
        tr("To the customer, %1: %2").arg(segmentsText(countSegments(toCustomer)), toCustomer));
    m_driverLabel->setText(tr("To the driver, %1: %2").arg(segmentsText(countSegments(toDriver)), toDriver));
}

} // namespace birdcar
