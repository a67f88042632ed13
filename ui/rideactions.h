// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/undo.h"
#include "app/store/reader.h"
#include "ui/desk.h"

#include <QList>
#include <QObject>

#include <optional>

class QAction;
class QKeySequence;

namespace birdcar {

/// What can be done with the selected ride, as actions for menus, buttons and keys. Only what the ride's
/// state allows is enabled.
class RideActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work while the focus is inside `owner`.
    RideActions(const Desk &desk, QWidget *owner);

    void setRide(const std::optional<RideOverview> &overview);

    QAction *closeAction() const { return m_close; }
    QAction *cancelAction() const { return m_cancel; }
    QAction *reopenAction() const { return m_reopen; }
    QAction *changeDriverAction() const { return m_changeDriver; }
    QAction *writeAction() const { return m_write; }
    QAction *editAction() const { return m_edit; }
    QList<QAction *> all() const;

Q_SIGNALS:
    /// A ride was opened again; `text` says so.
    void done(const birdcar::Ride &ride, const QString &text);
    /// A ride was closed or cancelled, which can be taken back for a while. `text` says what was done and
    /// `after` what it comes to.
    void undoable(birdcar::UndoKind action, const birdcar::Ride &ride, const QString &text,
                  const QString &after);
    void failed(const birdcar::Problem &problem);
    void changeDriverAsked();
    void writeAsked();
    void editAsked();

public Q_SLOTS:
    void close(birdcar::RideId ride);
    void reopen(birdcar::RideId ride);

private:
    QAction *add(QWidget *owner, const QString &name, const QString &text, const QKeySequence &key);
    void cancel(RideId ride);

    Desk m_desk;
    std::optional<RideOverview> m_overview;
    QAction *m_close;
    QAction *m_cancel;
    QAction *m_reopen;
    QAction *m_changeDriver;
    QAction *m_write;
    QAction *m_edit;
};

} // namespace birdcar
