// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phonecellnote.h"

#include "app/domain/phonenumber.h"
#include "ui/fieldnote.h"
#include "ui/sentences.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

PhoneCellNote::PhoneCellNote(QLineEdit *editor, const DepotRegion &region)
    : QFrame(editor->parentWidget()), m_editor(editor), m_region(region), m_note(new FieldNote(editor))
{
    setObjectName(u"phoneCellNote"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);            // told from the cells that it covers
    setAttribute(Qt::WA_TransparentForMouseEvents); // the row below can be clicked all the same
    auto *layout = new QVBoxLayout(this);
    const int space = fontMetrics().height() / 3;
    layout->setContentsMargins(space, space, space, space);
    layout->addWidget(m_note);
    hide();
    editor->installEventFilter(this);
    connect(editor, &QLineEdit::textEdited, this, &PhoneCellNote::look);
    connect(editor, &QObject::destroyed, this, &QObject::deleteLater);
}

void PhoneCellNote::look()
{
    const QString typed = m_editor->text();
    const auto read = readPhone(typed, m_region);
    if (typed.trimmed().isEmpty())
        m_note->clear();
    else if (!read)
        m_note->showWarning(read.problem().text);
    else if (read->hint.isEmpty())
        m_note->showHint(formatted(read->number));
    else
        m_note->showWarning(tr("%1: %2").arg(formatted(read->number), spoken(read->hint)));
    place();
}

/// Below the cell, or above it where the table ends.
void PhoneCellNote::place()
{
    const bool says = !m_note->text().isEmpty() && m_editor->isVisible();
    setVisible(says);
    if (!says)
        return;
    const QRect cell = m_editor->geometry();
    const QRect room = parentWidget()->rect();
    const int wanted = qMax(cell.width(), fontMetrics().averageCharWidth() * 44);
    const int width = qMin(wanted, room.width());
    resize(width, sizeHint().height());
    layout()->activate();
    const int height = qMax(layout()->minimumSize().height(), layout()->heightForWidth(width));
    const int left = qBound(room.left(), cell.left(), qMax(room.left(), room.right() + 1 - width));
    const bool below = cell.bottom() + 1 + height <= room.bottom();
    setGeometry(left, below ? cell.bottom() + 1 : cell.top() - height, width, height);
    raise();
}

bool PhoneCellNote::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
        place();
        break;
    case QEvent::Hide:
        hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace birdcar
