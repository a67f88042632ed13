// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "ui/desk.h"
#include "ui/windowmemory.h"

#include <QDeadlineTimer>
#include <QMainWindow>

#include <memory>

namespace birdcar {

struct ActionEntry;
struct EngineStatus;
struct Summary;
class AboutPanel;
class AddressStrip;
class Closing;
class CommandPalette;
class DepotWatch;
class DeskAlerts;
class DeskPage;
class GuideWindow;
class Handsets;
class KeyringStrip;
class MainMenu;
class MissedStrip;
class NoticeStrip;
class PageStack;
class RidesPage;
class ServiceStrip;
class SetupMenu;
class ShortcutList;
class SideBar;
class StatusStrip;
class StorageStrip;
class SummaryReader;
class TrayIcon;
class WorkMemory;

/// The window a dispatcher works in: pages, side bar, menus, status bar. Connects them, decides nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// With `handsets` (the demo's phones, which must outlive the window) there is a page for them.
    explicit MainWindow(const Desk &desk, Handsets *handsets = nullptr, QWidget *parent = nullptr);
    /// Keeps what was begun, whatever ends the program.
    ~MainWindow() override;

    /// A setting that was given to the service, in words for Desk::sources.
    static QString sourceOfService(const QString &source);

public Q_SLOTS:
    /// Something in the database changed. Calls that come together are answered by one read.
    void reload();
    void showStatus(const birdcar::EngineStatus &status);
    void showPage(int page);
    /// The page with this object name, with the focus where work on it begins.
    void openPage(const QString &objectName);
    /// Shows the window in front of all others, from wherever it is. `token` is what the desktop gave to
    /// whoever asks.
    void bringToFront(const QByteArray &token = {});
    /// Opens without being in the way: stays in the tray, or minimised where the desktop has none after some
    /// seconds: at log-in the tray may come later than the window.
    void waitInTray();

Q_SIGNALS:
    /// The program is to end.
    void quitAsked();
    /// The listener is to use another port.
    void portAsked(quint16 port);
    /// The service has ended, and this program is to listen and send in its place.
    void listenAsked();
    /// Another BirdCar is to be started: with the demo, or with a database of its own.
    void demoAsked();
    void realAsked();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    void addPages(Handsets *handsets);
    /// `title` has a mnemonic; `countMeaning` says what the count in the side bar counts.
    void addPage(DeskPage *page, const QString &symbolName, const QString &title,
                 const QString &countMeaning = {});
    void connectParts();
    void takeSummary(const Summary &summary);
    void enterPage(int page);
    void openAlert(RideId ride);
    void openGuide();
    void askToListen();
    void run(const ActionEntry &entry);
    void quit();
    void keepForLogOut();

    void lookForTray(int looks);

    Desk m_desk;
    SummaryReader *m_summary;
    DepotWatch *m_depot;
    SideBar *m_sideBar;
    PageStack *m_stack;
    RidesPage *m_rides = nullptr;
    NoticeStrip *m_strip;
    NoticeStrip *m_undoAnswers;   ///< what Undo has to say
    NoticeStrip *m_windowStrip;   ///< what the window itself has to say, whatever the database does
    ServiceStrip *m_serviceStrip; ///< that the service has ended, or is back
    StorageStrip *m_storageStrip; ///< what is wrong with the database or its backups
    KeyringStrip *m_keyringStrip;
    AddressStrip *m_addressStrip; ///< that the flows at MessageBird lead to an old URL
    MissedStrip *m_missedStrip;   ///< how many texts had not reached this computer
    StatusStrip *m_statusStrip = nullptr;
    Closing *m_closing;
    TrayIcon *m_tray;
    MainMenu *m_menu;
    SetupMenu *m_setup;
    CommandPalette *m_palette = nullptr;
    ShortcutList *m_shortcuts = nullptr;
    AboutPanel *m_about = nullptr;
    DeskAlerts *m_alerts = nullptr;
    WorkMemory *m_work = nullptr;
    std::unique_ptr<GuideWindow> m_guide; ///< once somebody asked for it
    WindowMemory m_memory;
    QDeadlineTimer m_loggingOut{0}; ///< until then closing is the desktop's doing
};

} // namespace birdcar
