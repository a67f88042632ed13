// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/enginestatus.h"
#include "app/store/reader.h"
#include "ui/noticestrip.h"
#include "ui/numberspage.h"
#include "ui/peoplepage.h"
#include "ui/phonespage.h"
#include "ui/ridespage.h"
#include "ui/sidebar.h"
#include "ui/statusstrip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>

#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

MainWindow::MainWindow(const Desk &desk, Handsets *handsets, QWidget *parent)
    : QMainWindow(parent), m_desk(desk), m_sideBar(new SideBar), m_stack(new QStackedWidget),
      m_strip(new NoticeStrip), m_statusStrip(new StatusStrip)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(desk.demo ? tr("BirdCar Dispatch, demo") : tr("BirdCar Dispatch"));
    buildLayout();
    buildFileMenu();

    auto *rides = new RidesPage(desk);
    connect(rides, &RidesPage::changed, this, &MainWindow::reload);
    addPage(rides, u"rides"_s, tr("&Rides"), tr("open"));
    addPage(new PeoplePage(desk, Role::Customer), u"customers"_s, tr("&Customers"), {});
    addPage(new PeoplePage(desk, Role::Driver), u"drivers"_s, tr("&Drivers"), {});
    addPage(new NumbersPage(desk), u"numbers"_s, tr("N&umbers"), tr("in use"));
    if (handsets)
        addPage(new PhonesPage(desk, handsets), u"phones"_s, tr("&Phones"), {});

    m_reloadTimer.setSingleShot(true);
    m_reloadTimer.setInterval(80ms);
    connect(&m_reloadTimer, &QTimer::timeout, this, &MainWindow::reloadNow);
    connect(m_sideBar, &SideBar::pageChosen, this, &MainWindow::showPage);
    showPage(0);
    currentPage()->enter();
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

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    QAction *quit = menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setObjectName(u"quitAction"_s);
}

int MainWindow::addPage(DeskPage *page, const QString &symbolName, const QString &title,
                        const QString &countMeaning)
{
    const int index = m_stack->addWidget(page);
    m_stalePages.append(page);
    m_sideBar->addPage(symbolName, QString(title).remove(u'&'), countMeaning);
    QMenu *menu = menuBar()->addMenu(title);
    QAction *show = menu->addAction(tr("Show this page"), this, [this, index] {
        showPage(index);
        currentPage()->enter();
    });
    show->setObjectName(page->objectName() + u"ShowAction"_s);
    show->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
    menu->addSeparator();
    menu->addActions(page->menuActions());
    return index;
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
    for (int page = 0; page < m_stack->count(); ++page) {
        auto *hidden = static_cast<DeskPage *>(m_stack->widget(page));
        if (hidden != currentPage() && !m_stalePages.contains(hidden))
            m_stalePages.append(hidden);
    }
    m_stalePages.removeOne(currentPage());
    currentPage()->reload();
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
    for (int index = 0; index < m_stack->count(); ++index) {
        auto *page = static_cast<DeskPage *>(m_stack->widget(index));
        page->showSummary(summary);
        m_sideBar->setCount(index, page->count(summary));
    }
}

void MainWindow::showStatus(const EngineStatus &status)
{
    m_statusStrip->showStatus(status);
}

void MainWindow::showPage(int page)
{
    m_stack->setCurrentIndex(page);
    m_sideBar->setCurrentPage(page);
    if (m_stalePages.removeOne(currentPage()))
        currentPage()->reload();
}

DeskPage *MainWindow::currentPage() const
{
    return static_cast<DeskPage *>(m_stack->currentWidget());
}

} // namespace birdcar
