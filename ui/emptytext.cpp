// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emptytext.h"

#include <QAbstractItemView>
#include <QEvent>

namespace birdcar {

EmptyText::EmptyText(QAbstractItemView *view) : QLabel(view->viewport()), m_view(view)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(24);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setForegroundRole(QPalette::Text);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel *model = view->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyText::refresh);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyText::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyText::refresh);
    refresh();
}

void EmptyText::setHint(const QString &text)
{
    setText(text);
    refresh();
}

bool EmptyText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        resize(m_view->viewport()->size());
    return QLabel::eventFilter(watched, event);
}

void EmptyText::refresh()
{
    setVisible(m_view->model()->rowCount() == 0 && !text().isEmpty());
    resize(m_view->viewport()->size());
}

} // namespace birdcar
