// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headerrow.h"

#include <QBoxLayout>
#include <QEvent>

namespace birdcar {

HeaderRow::HeaderRow(const QList<QWidget *> &lines, const QList<QWidget *> &buttons, QWidget *parent)
    : QWidget(parent), m_lines(new QWidget), m_buttons(new QWidget),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    auto *linesLayout = new QVBoxLayout(m_lines);
    linesLayout->setContentsMargins(0, 0, 0, 0);
    linesLayout->setSpacing(0);
    for (QWidget *line : lines)
        linesLayout->addWidget(line);
    auto *buttonsLayout = new QHBoxLayout(m_buttons);
    buttonsLayout->setContentsMargins(0, 0, 0, 0);
    buttonsLayout->addStretch();
    for (QWidget *button : buttons)
        buttonsLayout->addWidget(button);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_lines, 1);
    m_layout->addWidget(m_buttons);
}

/// Never as wide as both together.
QSize HeaderRow::minimumSizeHint() const
{
    return {qMax(m_lines->minimumSizeHint().width(), m_buttons->minimumSizeHint().width()),
            QWidget::minimumSizeHint().height()};
}

bool HeaderRow::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return taken;
}

void HeaderRow::arrange()
{
    const int together = m_lines->sizeHint().width() + m_layout->spacing() + m_buttons->sizeHint().width();
    m_layout->setDirection(together > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace birdcar
