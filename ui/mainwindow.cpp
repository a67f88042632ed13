// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/enginestatus.h"
#include "app/store/reader.h"
#include "ui/aboutpanel.h"
#include "ui/actionlist.h"
#include "ui/addressstrip.h"
#include "ui/closing.h"
#include "ui/commandpalette.h"
#include "ui/depotwatch.h"
#include "ui/deskalerts.h"
#include "ui/deskpage.h"
#include "ui/desktopnotifier.h"
#include "ui/enterpress.h"
#include "ui/focusring.h"
#include "ui/guidewindow.h"
#include "ui/handoverwindow.h"
#include "ui/icons.h"
#include "ui/inboxpage.h"
#include "ui/insightspage.h"
#include "ui/keyringstrip.h"
#include "ui/languagemenu.h"
#include "ui/logpage.h"
#include "ui/mainmenu.h"
#include "ui/missedstrip.h"
#include "ui/noticestrip.h"
#include "ui/numberspage.h"
#include "ui/pagestack.h"
#include "ui/peoplepage.h"
#include "ui/phonespage.h"
#include "ui/readablecolors.h"
#include "ui/requestswindow.h"
#include "ui/ridespage.h"
#include "ui/servicestrip.h"
#include "ui/settingspage.h"
#include "ui/setupmenu.h"
#include "ui/shortcutlist.h"
#include "ui/sidebar.h"
#include "ui/statusstrip.h"
#include "ui/storagestrip.h"
#include "ui/summaryreader.h"
#include "ui/trayicon.h"
#include "ui/undoaction.h"
#include "ui/wholetexts.h"
#include "ui/workmemory.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QStatusBar>
#include <QStyle>
#include <QTimer>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int trayLooksAtStart = 10;
constexpr std::chrono::milliseconds trayLookEvery{500};
/// The desktop ends its programs some seconds after it said so. Nothing tells that it was called off.
constexpr std::chrono::minutes logOutTakes{1};

} // namespace

MainWindow::MainWindow(const Desk &desk, Handsets *handsets, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_summary(new SummaryReader(desk.reader, this)),
      m_depot(new DepotWatch(desk, this)), m_sideBar(new SideBar), m_stack(new PageStack),
      m_strip(new NoticeStrip), m_undoAnswers(new NoticeStrip), m_windowStrip(new NoticeStrip),
      m_serviceStrip(new ServiceStrip), m_storageStrip(new StorageStrip(desk)),
      m_keyringStrip(new KeyringStrip(desk.keys)), m_addressStrip(new AddressStrip(desk)),
      m_missedStrip(new MissedStrip(desk)),
      m_closing(new Closing({desk.demo, &TrayIcon::isAvailable}, m_windowStrip, this)),
      m_tray(new TrayIcon(this)), m_menu(new MainMenu(this)),
      m_setup(new SetupMenu(desk, this, m_windowStrip)), m_memory(this, m_stack)
{
    setObjectName(u"mainWindow"_s);
    new ReadableColors(this);
    setWindowIcon(applicationIcon());
    setWindowTitle(desk.demo ? tr("BirdCar Dispatch, demo") : tr("BirdCar Dispatch"));
    buildLayout();
    addPages(handsets);
    m_statusStrip = new StatusStrip(desk, this); // after the pages, which Tab reaches first
    statusBar()->addWidget(m_statusStrip, 1);
    m_palette = new CommandPalette(this);
    m_about = new AboutPanel(this, desk.commit);
    m_shortcuts = new ShortcutList(this);
    m_menu->editMenu()->addAction(new UndoAction(this, m_undoAnswers));
    new FocusRing(this);
    new EnterPress(this);
    m_menu->fileMenu()->insertMenu(m_menu->quitAction(), m_setup->menu());
    if (QAction *keep = m_closing->keepAction())
        m_menu->fileMenu()->insertAction(m_menu->quitAction(), keep);
    m_alerts = new DeskAlerts(m_desk, this, new DesktopNotifier, [] { QApplication::beep(); });
    connectParts();
    m_memory.restore();
    m_work = new WorkMemory(m_desk, m_stack, this);
    m_work->restore();
    enterPage(m_stack->currentIndex());
    reload();
}

MainWindow::~MainWindow()
{
    m_work->save();
}

void MainWindow::buildLayout()
{
    auto *pages = new QWidget;
    auto *pagesLayout = new QVBoxLayout(pages);
    pagesLayout->setContentsMargins(0, 0, 0, 0);
    pagesLayout->addWidget(m_serviceStrip);
    pagesLayout->addWidget(m_storageStrip);
    pagesLayout->addWidget(m_keyringStrip);
    pagesLayout->addWidget(m_addressStrip);
    pagesLayout->addWidget(m_missedStrip);
    pagesLayout->addWidget(m_windowStrip);
    pagesLayout->addWidget(m_strip);
    pagesLayout->addWidget(m_undoAnswers);
    pagesLayout->addWidget(m_stack, 1);
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(pages, 1);
    setCentralWidget(central);
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    // The frame is the desktop's: how high its title bar is can only be guessed before it is there.
    const QSize frame(4 * unit.width(),
                      qMax(style()->pixelMetric(QStyle::PM_TitleBarHeight), 2 * unit.height()));
    resize(QSize(unit.width() * 215, unit.height() * 56).boundedTo(screen()->availableSize() - frame));
}

void MainWindow::addPages(Handsets *handsets)
{
    m_rides = new RidesPage(m_desk);
    addPage(m_rides, u"rides"_s, tr("&Rides"), tr("open"));
    addPage(new InboxPage(m_desk), u"inbox"_s, tr("In&box"), tr("waiting"));
    addPage(new PeoplePage(m_desk, Role::Customer), u"customers"_s, tr("&Customers"));
    addPage(new PeoplePage(m_desk, Role::Driver), u"drivers"_s, tr("&Drivers"));
    addPage(new NumbersPage(m_desk), u"numbers"_s, tr("N&umbers"), tr("in use"));
    addPage(new InsightsPage(m_desk), u"insights"_s, tr("&Insights"));
    addPage(new LogPage(m_desk), u"log"_s, tr("&Log"));
    auto *settings = new SettingsPage(m_desk);
    addPage(settings, u"settings"_s, tr("&Settings"));
    connect(m_storageStrip, &StorageStrip::backupsWanted, settings->backupsAction(), &QAction::trigger);
    connect(m_keyringStrip, &KeyringStrip::settingsWanted, settings->connectionAction(), &QAction::trigger);
    if (handsets)
        addPage(new PhonesPage(m_desk, handsets), u"phones"_s, tr("&Phones"));
    auto *handOver = new HandOverWindow(m_desk, this);
    m_menu->fileMenu()->insertAction(m_menu->quitAction(), handOver->openAction());
    m_menu->fileMenu()->insertAction(m_menu->quitAction(), (new RequestsWindow(m_desk, this))->openAction());
}

void MainWindow::addPage(DeskPage *page, const QString &symbolName, const QString &title,
                         const QString &countMeaning)
{
    page->setWindowTitle(plainActionText(title));
    new WholeTexts(page);
    const int index = m_stack->addPage(page);
    m_sideBar->addPage(symbolName, page->windowTitle(), countMeaning);
    m_menu->addPage(page, index, title);
    connect(page, &DeskPage::changed, this, &MainWindow::reload);
    connect(page, &DeskPage::pageWanted, this, &MainWindow::openPage);
    connect(page, &DeskPage::rideWanted, this, [this](RideId ride) {
        openPage(m_rides->objectName());
        m_rides->openRide(ride);
    });
    connect(page, &DeskPage::newRideWanted, this, [this](const QString &customer) {
        openPage(m_rides->objectName());
        m_rides->startRide(customer);
    });
}

void MainWindow::connectParts()
{
    connect(m_summary, &SummaryReader::reading, m_stack, &PageStack::reload);
    connect(m_summary, &SummaryReader::reading, m_depot, &DepotWatch::look);
    connect(m_depot, &DepotWatch::moved, m_stack, &PageStack::reload);
    connect(m_summary, &SummaryReader::summaryRead, this, &MainWindow::takeSummary);
    connect(m_summary, &SummaryReader::failed, this,
            [this](const Problem &problem) { m_strip->showNotice(problem.text, Tone::Bad); });
    connect(m_sideBar, &SideBar::pageChosen, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::pageAsked, this, &MainWindow::enterPage);
    connect(m_menu, &MainMenu::quitAsked, this, &MainWindow::quit);
    connect(m_menu, &MainMenu::languageChosen, this, [this](const QString &name) {
        m_windowStrip->showNotice(tr("From its next start on, BirdCar speaks this language: %1").arg(name),
                                  Tone::Plain);
    });
    connect(qApp, &QGuiApplication::commitDataRequest, this, &MainWindow::keepForLogOut);
    connect(m_closing, &Closing::quitAsked, this, &MainWindow::quit);
    connect(m_closing, &Closing::decided, this, &QWidget::close);
    connect(m_tray, &TrayIcon::quitAsked, this, &MainWindow::quit);
    connect(m_tray, &TrayIcon::windowAsked, this, [this] { bringToFront(); });
    connect(m_statusStrip, &StatusStrip::pageWanted, this, &MainWindow::openPage);
    connect(m_missedStrip, &MissedStrip::inboxWanted, this, [this] { openPage(u"inboxPage"_s); });
    connect(m_statusStrip, &StatusStrip::portAsked, this, &MainWindow::portAsked);
    connect(m_statusStrip, &StatusStrip::listenAsked, this, &MainWindow::askToListen);
    connect(m_serviceStrip, &ServiceStrip::listenAsked, this, &MainWindow::askToListen);
    connect(m_setup, &SetupMenu::portAsked, this, &MainWindow::portAsked);
    connect(m_setup, &SetupMenu::numbersChanged, this, &MainWindow::reload);
    connect(m_setup, &SetupMenu::demoAsked, this, &MainWindow::demoAsked);
    connect(m_setup, &SetupMenu::realAsked, this, &MainWindow::realAsked);
    connect(m_menu, &MainMenu::paletteAsked, m_palette, &CommandPalette::openList);
    connect(m_menu, &MainMenu::guideAsked, this, &MainWindow::openGuide);
    connect(m_menu, &MainMenu::shortcutsAsked, m_shortcuts, &ShortcutList::openList);
    connect(m_menu, &MainMenu::aboutAsked, m_about, &AboutPanel::openPanel);
    connect(m_about, &AboutPanel::guideAsked, this, &MainWindow::openGuide);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::run);
    connect(m_alerts, &DeskAlerts::opened, this, &MainWindow::openAlert);
}

void MainWindow::reload()
{
    m_summary->ask();
}

void MainWindow::takeSummary(const Summary &summary)
{
    m_strip->hide();
    m_statusStrip->showSummary(summary);
    m_stack->showSummary(summary);
    m_tray->showUnread(summary.unreadTexts);
    m_alerts->showSummary(summary);
    m_setup->showSummary(summary);
    for (int index = 0; index < m_stack->count(); ++index)
        m_sideBar->setCount(index, m_stack->page(index)->count(summary));
}

void MainWindow::showStatus(const EngineStatus &status)
{
    m_statusStrip->showStatus(status);
    m_serviceStrip->showStatus(status);
    m_storageStrip->showStatus(status);
    m_keyringStrip->showStatus(status);
    m_addressStrip->showStatus(status);
    m_missedStrip->showStatus(status);
    m_setup->showStatus(status);
    m_tray->showStatus(status);
    m_closing->setServing(status.storageProblem.isEmpty());
    m_closing->setBeside(status.service.phase != ServiceStatus::Phase::None);
    m_stack->showStatus(status);
}

void MainWindow::showPage(int page)
{
    m_stack->showPage(page);
    m_sideBar->setCurrentPage(page);
}

void MainWindow::enterPage(int page)
{
    showPage(page);
    m_stack->currentPage()->enter();
}

/// The dispatcher clicked a notification, so the window may come to the front.
void MainWindow::openAlert(RideId ride)
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (ride.isValid()) {
        openPage(m_rides->objectName());
        m_rides->openRide(ride);
    } else {
        openPage(u"inboxPage"_s);
    }
}

/// At the chapter about what is at hand.
void MainWindow::openGuide()
{
    if (!m_guide)
        m_guide = std::make_unique<GuideWindow>();
    const DeskPage *page = m_stack->currentPage();
    const QWidget *focus = QApplication::focusWidget();
    const QWidget *part = page->isAncestorOf(focus) ? page->partInView() : nullptr;
    m_guide->openChapter(m_guide->contents().chapterAbout({part, focus, QApplication::activeWindow(), page}));
}

/// The window that opens then looks like this one.
void MainWindow::askToListen()
{
    m_memory.save();
    Q_EMIT listenAsked();
}

QString MainWindow::sourceOfService(const QString &source)
{
    return tr("%1, for the service").arg(source);
}

void MainWindow::openPage(const QString &objectName)
{
    if (const int page = m_stack->indexOfName(objectName); page >= 0)
        enterPage(page);
}

/// An action acts on what its page shows, so that page comes first.
void MainWindow::run(const ActionEntry &entry)
{
    if (entry.page && entry.page != m_stack->currentPage())
        openPage(entry.page->objectName());
    if (entry.isEnabled())
        entry.action->trigger();
}

void MainWindow::bringToFront(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // Qt hands it to the desktop when it asks for the focus
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::waitInTray()
{
    lookForTray(trayLooksAtStart);
}

void MainWindow::lookForTray(int looks)
{
    m_tray->look();
    if (isVisible() || TrayIcon::isAvailable())
        return;
    if (looks > 0)
        QTimer::singleShot(trayLookEvery, this, [this, looks] { lookForTray(looks - 1); });
    else
        showMinimized();
}

void MainWindow::quit()
{
    m_memory.save();
    Q_EMIT quitAsked();
}

/// The session of the desktop ends: what was begun is kept at once, since the program may be ended in any way
/// now, and closing asks nothing.
void MainWindow::keepForLogOut()
{
    m_memory.save();
    m_work->save();
    m_loggingOut.setRemainingTime(logOutTakes);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.save();
    const bool isAsked = !qApp->isSavingSession() && m_loggingOut.hasExpired();
    const CloseAnswer answer = isAsked ? m_closing->answer() : CloseAnswer::Quit;
    event->setAccepted(answer == CloseAnswer::Quit);
    if (answer == CloseAnswer::Hide) {
        m_tray->look();
        hide();
    }
    if (answer == CloseAnswer::Quit)
        Q_EMIT quitAsked();
}

} // namespace birdcar
