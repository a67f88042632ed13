// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAction;

namespace birdcar {

struct Summary;

/// One page of the main window.
class DeskPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Something in the database changed: ask for everything shown again. Called only while visible, and
    /// when the page is shown after it missed a change.
    virtual void reload() = 0;
    /// Puts the focus where work on this page begins.
    virtual void enter() = 0;
    /// For the page's menu.
    virtual QList<QAction *> menuActions() const = 0;
    virtual void showSummary(const Summary &) {}
    /// The count beside the page's name in the side bar; 0 shows nothing.
    virtual int count(const Summary &) const { return 0; }
};

} // namespace birdcar
