// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace birdcar {

/// A panel over the window that is in nobody's way: Esc or a click elsewhere closes it, and the focus goes
/// back to where it was. Tab stays inside while it is open.
class Overlay : public QFrame
{
    Q_OBJECT

public:
    /// Lies over `window` once it is opened.
    explicit Overlay(QWidget *window);

    /// Shows it with the focus on `first`.
    void open(QWidget *first);
    /// Closes it; the focus goes back.
    void dismiss();

protected:
    /// Where it lies in the window of this size.
    virtual QRect place(const QSize &window) const = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void watchFocus(QWidget *focus);

    QPointer<QWidget> m_focusBefore;
};

} // namespace birdcar
