// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace birdcar {

class EmptyText;
class NoticeStrip;
class RequestTableModel;
class TableView;
struct KeptRequests;

/// What MessageBird sent: its last requests as they were received, which checks each passed and what was
/// decided. Stands beside the main window and follows what comes in while it is open. Phones are masked; they
/// are shown for ten seconds after a record was made of it.
class RequestsWindow : public QDialog
{
    Q_OBJECT

public:
    explicit RequestsWindow(const Desk &desk, QWidget *parent = nullptr);

    /// For a menu.
    QAction *openAction() const { return m_open; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildLayout();
    void openWindow();
    void reload();
    static QStringList dropped(const KeptRequests &kept);
    void showRequest();
    void askToReveal();
    void reveal(bool revealed);
    void copy() const;

    Desk m_desk;
    QAction *m_open;
    QTimer m_pollTimer;
    QTimer m_revealTimer;
    bool m_isRevealed = false;
    NoticeStrip *m_strip;
    RequestTableModel *m_model;
    TableView *m_tableView;
    EmptyText *m_emptyText;
    QLabel *m_droppedLabel; ///< how many are not kept
    QPlainTextEdit *m_text;
    QPushButton *m_revealButton;
    QPushButton *m_copyButton;
    QPushButton *m_closeButton;
};

} // namespace birdcar
