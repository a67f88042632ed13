// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enterpress.h"

#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <QRadioButton>

namespace birdcar {

EnterPress::EnterPress(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EnterPress::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!enter || !button || (key->modifiers() & ~Qt::KeypadModifier) || qobject_cast<QCheckBox *>(button) ||
        qobject_cast<QRadioButton *>(button))
        return QObject::eventFilter(watched, event);
    if (!key->isAutoRepeat()) // a key held down for the field before is not meant for this button
        button->click();
    return true;
}

} // namespace birdcar
