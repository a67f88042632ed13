// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QListView>

class QAction;
class QToolButton;

namespace birdcar {

class ConversationModel;
struct ConversationEntry;

/// The bubbles of a conversation. Stays at the newest one unless somebody has scrolled away, and then offers
/// a way back. The arrow keys choose a bubble, Return or the context menu shows what can be done with it.
class ConversationView : public QListView
{
    Q_OBJECT

public:
    explicit ConversationView(ConversationModel *model, QWidget *parent = nullptr);

    /// Another conversation: begins at its newest entry.
    void startAtNewest();
    bool isAtNewest() const { return m_atNewest; }

public Q_SLOTS:
    void jumpToNewest();

Q_SIGNALS:
    void sendAgainAsked(birdcar::MessageId id);
    void dropAsked(birdcar::MessageId id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QAction *add(const QString &name, const QString &text, const QKeySequence &key);
    void connectScrollBar();
    const ConversationEntry *currentEntry() const;
    void enableActions();
    void askForCopies(void (ConversationView::*ask)(MessageId));
    void copyText();
    void showMenu();
    void placeJumpButton();
    void countBelow();

    ConversationModel *m_model;
    bool m_atNewest = true;
    int m_below = 0; ///< entries that came while something older was looked at
    QAction *m_sendAgain;
    QAction *m_drop;
    QAction *m_copy;
    QToolButton *m_jumpButton;
};

} // namespace birdcar
