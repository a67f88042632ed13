// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/enginestatus.h"
#include "app/store/reader.h"
#include "ui/actionlist.h"
#include "ui/commandpalette.h"
#include "ui/deskpage.h"
#include "ui/logpage.h"
#include "ui/mainmenu.h"
#include "ui/noticestrip.h"
#include "ui/numberspage.h"
#include "ui/pagestack.h"
#include "ui/peoplepage.h"
#include "ui/phonespage.h"
#include "ui/ridespage.h"
#include "ui/shortcutlist.h"
#include "ui/sidebar.h"
#include "ui/statusstrip.h"
#include "ui/undoaction.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QStatusBar>

#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MainWindow::MainWindow(const Desk &desk, Handsets *handsets, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_sideBar(new SideBar), m_stack(new PageStack),
      m_strip(new NoticeStrip), m_statusStrip(new StatusStrip), m_menu(new MainMenu(this)),
      m_memory(this, m_stack)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(desk.demo ? tr("BirdCar Dispatch, demo") : tr("BirdCar Dispatch"));
    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(80ms);
    buildLayout();
    addPages(handsets);
    m_palette = new CommandPalette(this);
    m_shortcuts = new ShortcutList(this);
    m_menu->editMenu()->addAction(new UndoAction(this));
    connectParts();
    m_memory.restore();
    enterPage(m_stack->currentIndex());
    reload();
}

void MainWindow::buildLayout()
{
    auto *pages = new QWidget;
    auto *pagesLayout = new QVBoxLayout(pages);
    pagesLayout->setContentsMargins(0, 0, 0, 0);
    pagesLayout->addWidget(m_strip);
    pagesLayout->addWidget(m_stack, 1);
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sideBar);
    layout->addWidget(pages, 1);
    setCentralWidget(central);
    statusBar()->addWidget(m_statusStrip, 1);
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(QSize(unit.width() * 215, unit.height() * 56).boundedTo(screen()->availableSize()));
}

void MainWindow::addPages(Handsets *handsets)
{
    m_rides = new RidesPage(m_desk);
    addPage(m_rides, u"rides"_s, tr("&Rides"), tr("open"));
    addPage(new PeoplePage(m_desk, Role::Customer), u"customers"_s, tr("&Customers"));
    addPage(new PeoplePage(m_desk, Role::Driver), u"drivers"_s, tr("&Drivers"));
    addPage(new NumbersPage(m_desk), u"numbers"_s, tr("N&umbers"), tr("in use"));
    addPage(new LogPage(m_desk), u"log"_s, tr("&Log"));
    if (handsets)
        addPage(new PhonesPage(m_desk, handsets), u"phones"_s, tr("&Phones"));
}

void MainWindow::addPage(DeskPage *page, const QString &symbolName, const QString &title,
                         const QString &countMeaning)
{
    page->setWindowTitle(plainActionText(title));
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
    connect(&m_reloadTimer, &QTimer::timeout, this, &MainWindow::reloadNow);
    connect(m_sideBar, &SideBar::pageChosen, this, &MainWindow::showPage);
    connect(m_menu, &MainMenu::pageAsked, this, &MainWindow::enterPage);
    connect(m_menu, &MainMenu::quitAsked, this, &QWidget::close);
    connect(m_menu, &MainMenu::paletteAsked, m_palette, &CommandPalette::openList);
    connect(m_menu, &MainMenu::shortcutsAsked, m_shortcuts, &ShortcutList::openList);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::run);
}

void MainWindow::reload()
{
    if (m_reading)
        m_reloadAgain = true;
    else if (!m_reloadTimer.isActive())
        m_reloadTimer.start();
}

void MainWindow::reloadNow()
{
    m_stack->reload();
    m_reading = true;
    onResult(this, m_desk.reader.call([](Reader &reader) { return reader.summary(); }),
             [this](const Result<Summary> &summary) {
                 m_reading = false;
                 if (std::exchange(m_reloadAgain, false))
                     reload();
                 if (summary)
                     takeSummary(*summary);
                 else
                     m_strip->showNotice(summary.problem().text, Tone::Bad);
             });
}

void MainWindow::takeSummary(const Summary &summary)
{
    m_strip->hide();
    m_statusStrip->showSummary(summary);
    m_stack->showSummary(summary);
    for (int index = 0; index < m_stack->count(); ++index)
        m_sideBar->setCount(index, m_stack->page(index)->count(summary));
}

void MainWindow::showStatus(const EngineStatus &status)
{
    m_statusStrip->showStatus(status);
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_memory.save();
    QMainWindow::closeEvent(event);
}

} // namespace birdcar
