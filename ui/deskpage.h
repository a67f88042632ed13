// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QList>
#include <QWidget>

class QAction;

namespace birdcar {

struct BegunWork;
struct EngineStatus;
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
    /// For the page's menu. A page without actions has no menu of its own.
    virtual QList<QAction *> menuActions() const = 0;
    /// What of the page is in view, where it has parts: the guide then opens at the chapter about that.
    virtual const QWidget *partInView() const { return nullptr; }
    virtual void showSummary(const Summary &) {}
    virtual void showStatus(const EngineStatus &) {}
    // What was begun here and neither saved nor sent, from one start to the next.
    virtual void collectWork(BegunWork &) const {}
    /// Never replaces what was typed since the start.
    virtual void restoreWork(const BegunWork &) {}
    /// The count beside the page's name in the side bar; 0 shows nothing.
    virtual int count(const Summary &) const { return 0; }

Q_SIGNALS:
    // "Show me": the window opens the page that can.
    void rideWanted(birdcar::RideId ride);
    /// The page with this object name ("numbersPage").
    void pageWanted(const QString &objectName);
    /// The form for a new ride, begun with this customer's phone (or name).
    void newRideWanted(const QString &customer);
    /// The page did something that the summary should show soon.
    void changed();
};

} // namespace birdcar
