// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wholeheight.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

namespace birdcar {

WholeHeight::WholeHeight(QWidget *widget) : QObject(widget), m_widget(widget)
{
    widget->installEventFilter(this);
}

bool WholeHeight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fit();
    return QObject::eventFilter(watched, event);
}

void WholeHeight::fit()
{
    const QLayout *layout = m_widget->layout();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_widget->width())
                                                   : layout->totalMinimumSize().height();
    if (height != m_widget->minimumHeight())
        m_widget->setMinimumHeight(height);
}

} // namespace birdcar
