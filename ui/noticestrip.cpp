// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/noticestrip.h"

#include "ui/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace birdcar {

using namespace Qt::StringLiterals;

NoticeStrip::NoticeStrip(QWidget *parent)
    : QFrame(parent), m_symbol(new SymbolLabel), m_label(new QLabel), m_actionButton(new QPushButton),
      m_closeButton(new QToolButton)
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_actionButton->setObjectName(u"noticeActionButton"_s);
    m_actionButton->setAccessibleName(tr("What the message offers"));
    m_closeButton->setObjectName(u"noticeCloseButton"_s);
    m_closeButton->setAccessibleName(tr("Close this message"));
    m_closeButton->setToolTip(tr("Close this message"));
    m_closeButton->setIcon(symbol(u"close"_s));
    m_closeButton->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_symbol);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_actionButton);
    layout->addWidget(m_closeButton);
    connect(m_closeButton, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_actionButton, &QPushButton::clicked, this, [this] {
        hide();
        if (m_run)
            m_run();
    });
    hide();
}

void NoticeStrip::showNotice(const QString &text, Tone tone, const QStringList &details)
{
    m_tone = tone;
    m_run = nullptr;
    m_symbol->setSymbol(toneSymbol(tone), tone);
    m_label->setText((QStringList{text} + details).join(u'\n'));
    m_actionButton->hide();
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void NoticeStrip::showOffer(const QString &text, Tone tone, const QString &label, std::function<void()> run)
{
    showNotice(text, tone);
    m_run = std::move(run);
    m_actionButton->setText(label);
    m_actionButton->setAccessibleName(label);
    m_actionButton->show();
}

QString NoticeStrip::text() const
{
    return m_label->text();
}

void NoticeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_tone == Tone::Plain ? outlineColor(palette()) : toneColor(palette(), m_tone));
    painter.setBrush(stripColor(palette(), m_tone));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace birdcar
