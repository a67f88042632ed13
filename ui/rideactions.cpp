// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rideactions.h"

#include "app/dispatcher.h"
#include "app/domain/ridelifecycle.h"
#include "ui/actionlist.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace birdcar {

using namespace Qt::StringLiterals;

RideActions::RideActions(const Desk &desk, QWidget *owner)
    : QObject(owner), m_desk(desk),
      m_close(add(owner, u"closeRideAction"_s, tr("C&lose ride"), Qt::CTRL | Qt::SHIFT | Qt::Key_L)),
      m_cancel(add(owner, u"cancelRideAction"_s, tr("C&ancel ride"), Qt::CTRL | Qt::SHIFT | Qt::Key_X)),
      m_reopen(add(owner, u"reopenRideAction"_s, tr("Re&open ride"), Qt::CTRL | Qt::SHIFT | Qt::Key_O)),
      m_changeDriver(
          add(owner, u"changeDriverAction"_s, tr("Change &driver"), Qt::CTRL | Qt::SHIFT | Qt::Key_D)),
      m_write(add(owner, u"writeTextAction"_s, tr("&Write a text"), Qt::CTRL | Qt::Key_M)),
      m_edit(add(owner, u"editRideAction"_s, tr("&Edit ride"), Qt::Key_F2))
{
    connect(m_close, &QAction::triggered, this, [this] { close(m_overview->ride.id); });
    connect(m_cancel, &QAction::triggered, this, [this] { cancel(m_overview->ride.id); });
    connect(m_reopen, &QAction::triggered, this, [this] { reopen(m_overview->ride.id); });
    connect(m_changeDriver, &QAction::triggered, this, &RideActions::changeDriverAsked);
    connect(m_write, &QAction::triggered, this, &RideActions::writeAsked);
    connect(m_edit, &QAction::triggered, this, &RideActions::editAsked);
    setRide(std::nullopt);
}

QAction *RideActions::add(QWidget *owner, const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    owner->addAction(action);
    markActsOnRow(action);
    return action;
}

void RideActions::setRide(const std::optional<RideOverview> &overview)
{
    m_overview = overview;
    m_close->setEnabled(overview && !mayClose(overview->ride));
    m_cancel->setEnabled(overview && !mayCancel(overview->ride));
    m_reopen->setEnabled(overview && !mayReopen(overview->ride));
    m_changeDriver->setEnabled(overview && !mayChangeDriver(overview->ride));
    m_write->setEnabled(overview && overview->lineLive);
    m_edit->setEnabled(overview && !mayEdit(overview->ride));
}

QList<QAction *> RideActions::all() const
{
    return {m_write, m_edit, m_changeDriver, m_close, m_cancel, m_reopen};
}

void RideActions::close(RideId id)
{
    onResult(this, m_desk.dispatcher.call([id](Dispatcher &dispatcher) {
        return dispatcher.closeRide(id, undoTimeInTheWindow(UndoKind::Close));
    }),
             [this](const Result<Ride> &ride) {
                 if (ride)
                     Q_EMIT undoable(UndoKind::Close, *ride, tr("Ride %1 closed.").arg(ride->id.value),
                                     tr("Its line stays live for a while, for forgotten things."));
                 else
                     Q_EMIT failed(ride.problem());
             });
}

void RideActions::cancel(RideId id)
{
    onResult(this, m_desk.dispatcher.call([id](Dispatcher &dispatcher) {
        return dispatcher.cancelRide(id, undoTimeInTheWindow(UndoKind::Cancel));
    }),
             [this](const Result<Ride> &ride) {
                 if (ride)
                     Q_EMIT undoable(UndoKind::Cancel, *ride, tr("Ride %1 cancelled.").arg(ride->id.value),
                                     tr("Texts to both are queued."));
                 else
                     Q_EMIT failed(ride.problem());
             });
}

void RideActions::reopen(RideId id)
{
    onResult(this, m_desk.dispatcher.call([id](Dispatcher &dispatcher) { return dispatcher.reopenRide(id); }),
             [this](const Result<Ride> &ride) {
                 if (ride)
                     Q_EMIT done(*ride, tr("Ride %1 is open again.").arg(ride->id.value));
                 else
                     Q_EMIT failed(ride.problem());
             });
}

} // namespace birdcar
