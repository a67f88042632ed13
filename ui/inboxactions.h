// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbox.h"
#include "ui/desk.h"

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

class QAction;

namespace birdcar {

struct Problem;

/// What can be done with the selected row of the inbox, as actions for menus, buttons and keys. Only what
/// makes sense for the row is enabled.
class InboxActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work while the focus is inside `owner`.
    InboxActions(const Desk &desk, QWidget *owner);

    void setRow(const std::optional<InboxRow> &row);
    /// The ride that a lost text or call may belong to, to be looked at.
    void setPossibleRide(RideId ride);
    /// The rows that "all late ones" means.
    void setRows(const QList<InboxRow> &rows);

    QList<QAction *> all() const;
    /// Those for one row, in the order of the buttons.
    QList<QAction *> forRow() const;
    QAction *reveal() const { return m_reveal; }
    QAction *reply() const { return m_reply; }
    QAction *link() const { return m_link; }
    /// Takes the line of a linked phone away again.
    void sendAllTheSame(MessageId id) { settle(id, FailureOutcome::SentAgain); }
    void giveAnswersBack(UnroutedId id);
    void putBack(UnroutedId id);

Q_SIGNALS:
    void done(const QString &text);
    /// A lost text or call is out of the way; it can be put back.
    void dismissed(birdcar::UnroutedId id);
    void failed(const birdcar::Problem &problem);
    /// The text to be sent again is no longer true; `why` says it.
    void doubted(birdcar::MessageId text, const QString &why);
    void replyAsked();
    void linkAsked();
    void newRideAsked(const QString &phone);
    void personAsked(birdcar::Role role, const QString &phone);
    void rideAsked(birdcar::RideId ride);
    /// The whole phone of the present row, to be shown for a while.
    void revealed(const QString &phone);

private:
    QAction *add(QWidget *owner, const QString &name, const QString &text, const QKeySequence &key = {});
    void connectActions();
    /// The row's own ride, or the one it may belong to.
    RideId shownRide() const;
    void sendAgain();
    void settle(MessageId id, FailureOutcome outcome);
    void settleLate(FailureOutcome outcome);
    void settleNext();
    void setHandled(UnroutedId id, bool handled);
    void tellByPhone();
    void revealPhone();

    Desk m_desk;
    std::optional<InboxRow> m_row;
    RideId m_possibleRide;
    QList<MessageId> m_late;
    QList<MessageId> m_lateAndTrue; ///< those that nothing speaks against
    QList<MessageId> m_queue;       ///< of late texts that are being settled
    FailureOutcome m_outcome = FailureOutcome::SentAgain;
    int m_settled = 0;
    QTimer m_pause; ///< between two short writes
    QAction *m_reply;
    QAction *m_link;
    QAction *m_newRide;
    QAction *m_addCustomer;
    QAction *m_addDriver;
    QAction *m_showRide;
    QAction *m_sendAgain;
    QAction *m_drop;
    QAction *m_told;
    QAction *m_dismiss;
    QAction *m_putBack;
    QAction *m_reveal;
    QAction *m_sendAllLate;
    QAction *m_dropAllLate;
};

} // namespace birdcar
