// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/windowmemory.h"

#include <QMainWindow>
#include <QTimer>

namespace birdcar {

struct ActionEntry;
struct EngineStatus;
struct Summary;
class CommandPalette;
class DeskPage;
class Handsets;
class MainMenu;
class NoticeStrip;
class PageStack;
class RidesPage;
class ShortcutList;
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
    /// The page with this object name, with the focus where work on it begins.
    void openPage(const QString &objectName);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void addPages(Handsets *handsets);
    /// `title` has a mnemonic; `countMeaning` says what the count in the side bar counts.
    void addPage(DeskPage *page, const QString &symbolName, const QString &title,
                 const QString &countMeaning = {});
    void connectParts();
    void reloadNow();
    void takeSummary(const Summary &summary);
    void enterPage(int page);
    void run(const ActionEntry &entry);

    Desk m_desk;
    QTimer m_reloadTimer;
    bool m_reading = false;     ///< a read is under way: the next waits for it, so that none pile up
    bool m_reloadAgain = false; ///< something changed meanwhile
    SideBar *m_sideBar;
    PageStack *m_stack;
    RidesPage *m_rides = nullptr;
    NoticeStrip *m_strip;
    StatusStrip *m_statusStrip;
    MainMenu *m_menu;
    CommandPalette *m_palette = nullptr;
    ShortcutList *m_shortcuts = nullptr;
    WindowMemory m_memory;
};

} // namespace birdcar
