// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/peopletablemodel.h"
#include "ui/personpicker.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>

namespace birdcar {

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tabbedTo) {
        if (event->type() == QEvent::KeyPress)
            followTab(nullptr); // somebody types there already
        return QWidget::eventFilter(watched, event);
    }
    const bool ofList = watched == m_completer->popup();
    bool taken = false;
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto &key = *static_cast<QKeyEvent *>(event);
        taken = ofList ? takeListKey(key) : takeKey(key);
        break;
    }
    case QEvent::FocusOut:
        if (!ofList)
            takeLeaving(static_cast<QFocusEvent *>(event)->reason());
        break;
    case QEvent::Wheel: // turned past the field, it would choose somebody
        event->ignore();
        taken = !ofList;
        break;
    default:
        break;
    }
    return taken || QWidget::eventFilter(watched, event);
}

void PersonPicker::takeLeaving(Qt::FocusReason reason)
{
    if (reason == Qt::PopupFocusReason)
        return;
    settle();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
        m_comboBox->lineEdit()->setCursorPosition(0); // a long name is known by its beginning
    if (reason == Qt::TabFocusReason && isSearching())
        followTab(QApplication::focusWidget());
}

/// Tab goes to the button that adds somebody, also when it was pressed before the button could be there.
void PersonPicker::followTab(QWidget *to)
{
    if (m_tabbedTo)
        m_tabbedTo->removeEventFilter(this);
    m_tabbedTo = to;
    if (to)
        to->installEventFilter(this);
}

/// A combo box would step to whoever comes next in the alphabet: only what is seen in a list is chosen here.
bool PersonPicker::takeKey(const QKeyEvent &key)
{
    const bool plain = !(key.modifiers() & ~Qt::KeypadModifier);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain || m_person || !hasText())
            return false;
        enter();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        if (!plain && key.modifiers() != Qt::AltModifier)
            return false;
        openList();
        return true;
    case Qt::Key_F4:
        openList();
        return true;
    default:
        return false;
    }
}

/// The list of matches is open.
bool PersonPicker::takeListKey(const QKeyEvent &key)
{
    const bool alt = key.modifiers() == Qt::AltModifier;
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & ~Qt::KeypadModifier)
            return false;
        enter();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        settle();
        return false; // goes on to the next field
    case Qt::Key_F4:
        m_completer->popup()->hide();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (alt)
            m_completer->popup()->hide();
        return alt;
    default:
        return false;
    }
}

/// Takes the only match, shows the list of several, or opens the fields for somebody unknown.
void PersonPicker::enter()
{
    m_addWhenNobody = true;
    settle();
    if (!m_person && !isSearching() && m_matches->rowCount() > 0)
        showMatches();
}

/// The people who match what is typed; everybody if that is nothing or a person who was chosen.
void PersonPicker::openList()
{
    if (!hasText() || m_person) {
        m_comboBox->showPopup();
    } else if (m_searched == m_comboBox->currentText().trimmed()) {
        showMatches();
    } else {
        m_searchTimer.stop();
        search();
    }
}

void PersonPicker::showMatches()
{
    QAbstractItemView *list = m_completer->popup();
    if (m_matches->rowCount() == 0) {
        list->hide();
        return;
    }
    const int pointedAt = highlightedRow();
    // As wide as the whole field.
    m_completer->complete(m_comboBox->rect().translated(-m_comboBox->lineEdit()->pos()));
    // The completer draws a line around the first row, which looks as if Enter would take it.
    const int row = pointedAt >= 0 ? pointedAt : certainRow();
    if (row >= 0)
        list->setCurrentIndex(list->model()->index(row, m_completer->completionColumn()));
    else
        list->selectionModel()->clear();
}

/// The line of the open list that looks chosen, which Enter takes; -1 if none does.
int PersonPicker::highlightedRow() const
{
    const QAbstractItemView *list = m_completer->popup();
    return list->isVisible() && list->selectionModel() && list->selectionModel()->hasSelection()
               ? list->currentIndex().row()
               : -1;
}

} // namespace birdcar
