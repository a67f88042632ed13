// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QList>
#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace birdcar {

struct EngineStatus;
struct Summary;
class DeskPage;
class Handsets;
class NoticeStrip;
class SideBar;
class StatusStrip;

/// The window a dispatcher works in: pages, side bar, menus, status bar. Connects them, decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// With `handsets` (the demo's phones, which must outlive the window) there is a page for them.
    explicit MainWindow(const Desk &desk, Handsets *handsets = nullptr, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Something in the database changed. Calls that come together are answered by one read.
    void reload();
    void showStatus(const birdcar::EngineStatus &status);
    void showPage(int page);

private:
    void buildLayout();
    void buildFileMenu();
    int addPage(DeskPage *page, const QString &symbolName, const QString &title, const QString &countMeaning);
    void reloadNow();
    void takeSummary(const Summary &summary);
    DeskPage *currentPage() const;

    Desk m_desk;
    QTimer m_reloadTimer;
    bool m_reading = false;         ///< a read is under way: the next waits for it, so that none pile up
    bool m_reloadAgain = false;     ///< something changed meanwhile
    QList<DeskPage *> m_stalePages; ///< missed a change while they were hidden
    SideBar *m_sideBar;
    QStackedWidget *m_stack;
    NoticeStrip *m_strip;
    StatusStrip *m_statusStrip;
};

} // namespace birdcar
