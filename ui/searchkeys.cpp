// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchkeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace birdcar {

SearchKeys::SearchKeys(QLineEdit *field, QAbstractItemView *list)
    : QObject(field), m_field(field), m_list(list)
{
    field->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, const QWidget *now) {
        if (now == m_field && old && old != m_field && old->window() == m_field->window())
            m_before = old;
    });
}

bool SearchKeys::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (!pressed && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    if (!plain || (key->key() != Qt::Key_Escape && key->key() != Qt::Key_Down))
        return QObject::eventFilter(watched, event);
    if (!pressed)
        event->accept();
    else if (key->key() == Qt::Key_Down)
        enterList();
    else
        leave();
    return pressed;
}

void SearchKeys::enterList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void SearchKeys::leave()
{
    m_field->clear();
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        enterList();
}

} // namespace birdcar
