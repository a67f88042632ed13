// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undoaction.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// True if there is text in the field whose changes can be undone. An emptied field counts as left.
bool undoesItself(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    if (qobject_cast<const QComboBox *>(field) || qobject_cast<const QAbstractSpinBox *>(field))
        line = field->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    if (line)
        return line->isUndoAvailable() && !line->text().isEmpty();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->document()->isUndoAvailable() && !text->document()->isEmpty();
    return false;
}

} // namespace

UndoAction::UndoAction(QWidget *window) : QAction(tr("&Undo"), window), m_window(window)
{
    setObjectName(u"undoAction"_s);
    setShortcut(QKeySequence::Undo);
    setToolTip(tr("Takes back what the message on the screen offers to undo"));
    connect(this, &QAction::triggered, this, &UndoAction::undo);
    qApp->installEventFilter(this);
}

bool UndoAction::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || watched != m_window->focusWidget())
        return false;
    if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return false;
    if (undoesItself(m_window->focusWidget()) || !offer())
        return false;
    event->ignore(); // the field would keep the key for itself
    return true;
}

QAbstractButton *UndoAction::offer() const
{
    for (QAbstractButton *button : m_window->findChildren<QAbstractButton *>()) {
        if (button->property(buttonProperty).toBool() && button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

void UndoAction::undo()
{
    if (QAbstractButton *button = offer())
        button->click();
}

} // namespace birdcar
