// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/undo.h"
#include "ui/desk.h"

#include <QDeadlineTimer>
#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;

namespace birdcar {

class SymbolLabel;

/// Says what was just done with a ride and offers to take it back while its texts wait, or to let them go at
/// once. The waiting itself is in the database; the strip only shows it. Several may be open: the latest is
/// shown, the one before it comes back when that is settled. Never takes the focus.
class UndoStrip : public QFrame
{
    Q_OBJECT

public:
    explicit UndoStrip(const Desk &desk, QWidget *parent = nullptr);

    /// `done` says what was done ("Ride 12 cancelled."), `after` what it comes to when the time is over.
    void offer(UndoKind action, const Ride &ride, const QString &done, const QString &after);
    QString text() const;

Q_SIGNALS:
    /// The ride as it is again; as it was if its creation was taken back.
    void undone(birdcar::UndoKind action, const birdcar::Ride &ride);
    /// The texts of a ride were let go.
    void sent();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Offer
    {
        UndoKind action = UndoKind::Create;
        Ride ride;
        QString done;
        QString after;
        QDeadlineTimer until;
    };

    void buildLayout();
    void undo();
    void sendNow();
    void tick();
    void showLatest();
    void showText(const QString &text, bool bad = false);
    void announce();

    Desk m_desk;
    QList<Offer> m_offers; ///< still open, the latest last
    QTimer m_timer;
    QTimer m_newsTimer; ///< then what was done has been read
    bool m_bad = false;
    SymbolLabel *m_symbol;
    QLabel *m_label;
    QPushButton *m_undoButton;
    QPushButton *m_sendButton;
    QToolButton *m_closeButton;
};

} // namespace birdcar
