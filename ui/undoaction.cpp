// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undoaction.h"

#include "ui/noticestrip.h"

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

/// What the field could undo by itself. An emptied field is left, as a form that starts over leaves it.
enum class OwnUndo { None, OfLeft, OfText };

OwnUndo ownUndo(bool isAvailable, bool isEmpty)
{
    if (!isAvailable)
        return OwnUndo::None;
    return isEmpty ? OwnUndo::OfLeft : OwnUndo::OfText;
}

OwnUndo ownUndo(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    if (qobject_cast<const QComboBox *>(field) || qobject_cast<const QAbstractSpinBox *>(field))
        line = field->findChild<QLineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    if (line)
        return ownUndo(line->isUndoAvailable(), line->text().isEmpty());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return ownUndo(text->document()->isUndoAvailable(), text->document()->isEmpty());
    return OwnUndo::None;
}

} // namespace

UndoAction::UndoAction(QWidget *window, NoticeStrip *answers)
    : QAction(tr("&Undo"), window), m_window(window), m_answers(answers)
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
    const OwnUndo own = ownUndo(m_window->focusWidget());
    if (own == OwnUndo::OfText || (own == OwnUndo::OfLeft && !offer()))
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
    QAbstractButton *button = offer();
    if (!button) {
        m_answers->showRemark(tr("There is nothing to undo."));
        return;
    }
    m_answers->hide();
    button->click();
}

} // namespace birdcar
