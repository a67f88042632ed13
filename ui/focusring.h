// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace birdcar {

/// A line around the list or table that has the focus: styles mark only its current row, which may be out of
/// sight, or not there at all.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    /// For the lists and tables of `window`.
    explicit FocusRing(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focus);

    QWidget *m_window;
    QPointer<QWidget> m_line; ///< a child of the list it is around
};

} // namespace birdcar
