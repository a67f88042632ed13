// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace birdcar {

/// The text in the middle of a list that has no rows: what to do next.
class EmptyText : public QLabel
{
    Q_OBJECT

public:
    /// `view` must have its model. Nothing is shown before the first setHint().
    explicit EmptyText(QAbstractItemView *view);

    /// Shown whenever the list has no rows.
    void setHint(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    QAbstractItemView *m_view;
};

} // namespace birdcar
