// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/focusring.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace birdcar {

namespace {

/// Draws the line; the mouse goes through it.
class RingLine : public QWidget
{
public:
    explicit RingLine(QWidget *around) : QWidget(around)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(around->rect());
        raise();
        show();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
};

} // namespace

FocusRing::FocusRing(QWidget *window) : QObject(window), m_window(window)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focus)
{
    if (m_line) {
        m_line->parentWidget()->removeEventFilter(this);
        delete m_line;
    }
    auto *list = qobject_cast<QAbstractItemView *>(focus);
    if (!list || list->window() != m_window)
        return;
    m_line = new RingLine(list);
    list->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (m_line && watched == m_line->parentWidget() && event->type() == QEvent::Resize)
        m_line->resize(m_line->parentWidget()->size());
    return QObject::eventFilter(watched, event);
}

} // namespace birdcar
