// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overlay.h"

#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace birdcar {

Overlay::Overlay(QWidget *window) : QFrame(window)
{
    setAutoFillBackground(true);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watchFocus(now); });
    hide();
}

void Overlay::open(QWidget *first)
{
    if (isHidden())
        m_focusBefore = window()->focusWidget();
    setGeometry(place(parentWidget()->size()));
    show();
    raise();
    first->setFocus(Qt::PopupFocusReason);
}

void Overlay::dismiss()
{
    if (isHidden())
        return;
    QWidget *before = m_focusBefore;
    m_focusBefore = nullptr;
    if (before && before->isVisible())
        before->setFocus(Qt::PopupFocusReason);
    hide();
}

/// Where the focus was taken to, it stays.
void Overlay::watchFocus(QWidget *focus)
{
    if (isVisible() && focus && focus->window() == window() && focus != this && !isAncestorOf(focus)) {
        m_focusBefore = nullptr;
        hide();
    }
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(place(parentWidget()->size()));
    return QFrame::eventFilter(watched, event);
}

bool Overlay::focusNextPrevChild(bool next)
{
    const QWidget *from = focusWidget() ? focusWidget() : this;
    QWidget *to = next ? from->nextInFocusChain() : from->previousInFocusChain();
    for (; to != from; to = next ? to->nextInFocusChain() : to->previousInFocusChain()) {
        if (isAncestorOf(to) && to->isVisible() && to->isEnabled() && to->focusPolicy() & Qt::TabFocus) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            break;
        }
    }
    return true;
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.setPen(toneColor(palette(), Tone::Quiet));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace birdcar
