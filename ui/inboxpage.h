// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbox.h"
#include "ui/desk.h"
#include "ui/deskpage.h"

class QLabel;
class QScrollArea;

namespace birdcar {

class EmptyText;
class InboxActions;
class InboxDetail;
class InboxFilterBar;
class InboxTableModel;
class NoticeStrip;
class TableView;

/// What reached nobody: texts and calls that matched no ride, texts that failed, and while sending is paused
/// the people who are not yet told. Each can be dealt with in place.
class InboxPage : public DeskPage
{
    Q_OBJECT

public:
    explicit InboxPage(const Desk &desk, QWidget *parent = nullptr);

    void reload() override;
    void enter() override;
    QList<QAction *> menuActions() const override;
    void showSummary(const Summary &summary) override;
    void showStatus(const EngineStatus &status) override;
    int count(const Summary &summary) const override;
    void collectWork(BegunWork &work) const override;
    void restoreWork(const BegunWork &work) override;

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void showFilter(birdcar::InboxFilter filter);

private:
    void buildTable();
    void buildLayout();
    void keepDetailWidth();
    void connectParts();
    void showCurrent();
    void keepShown();
    void takeDone(const QString &text);
    void showHint();

    Desk m_desk;
    InboxActions *m_actions;
    InboxTableModel *m_model;
    InboxFilterBar *m_filterBar;
    QLabel *m_refusedLabel;
    NoticeStrip *m_pausedStrip;
    NoticeStrip *m_strip;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    InboxDetail *m_detail;
    QScrollArea *m_detailArea;
    int m_lastRow = 0; ///< where the selection goes when its row has gone
    bool m_paused = false;
};

} // namespace birdcar
