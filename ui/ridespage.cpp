// SPDX-License-Identifier: GPL-3.0-or-later
// The page itself and what is done on it; which rides it lists and shows is in ridespagelist.cpp.
#include "ui/ridespage.h"

#include "app/dispatcher.h"
#include "app/store/reader.h"
#include "ui/actionlist.h"
#include "ui/conversationpane.h"
#include "ui/draftspane.h"
#include "ui/emptytext.h"
#include "ui/messageline.h"
#include "ui/noticestrip.h"
#include "ui/rideactions.h"
#include "ui/ridefilterbar.h"
#include "ui/rideform.h"
#include "ui/ridesearchbar.h"
#include "ui/ridetablemodel.h"
#include "ui/tableview.h"
#include "ui/undostrip.h"
#include "ui/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

RidesPage::RidesPage(const Desk &desk, QWidget *parent)
    : DeskPage(parent), m_desk(desk), m_actions(new RideActions(desk, this)),
      m_newRide(new QAction(tr("&New ride"), this)), m_find(new QAction(tr("&Find rides"), this)),
      m_repeat(nullptr), m_copyNumber(nullptr),
      m_model(new RideTableModel(
          [reader = desk.reader](const RideQuestion &question) {
              return reader.call([question](Reader &r) { return r.rideList(question); });
          },
          desk.zone, this)),
      m_searchBar(new RideSearchBar), m_filterBar(new RideFilterBar), m_strip(new NoticeStrip),
      m_undoStrip(new UndoStrip(desk)), m_lists(new QStackedWidget), m_drafts(new DraftsPane(desk)),
      m_tableView(new TableView(u"ridesTableView"_s, tr("Rides"))), m_emptyText(nullptr),
      m_conversation(new ConversationPane(desk, m_actions)), m_form(new RideForm(desk))
{
    setObjectName(u"ridesPage"_s);
    buildTable();
    buildLayout();
    buildActions();
    connectModel();
    connectSearch();
    connect(m_filterBar, &RideFilterBar::filterChosen, this, &RidesPage::showFilter);
    connect(m_filterBar, &RideFilterBar::draftsChosen, this, &RidesPage::showDrafts);
    connect(m_undoStrip, &UndoStrip::undone, this, &RidesPage::takeUndone);
    connect(m_undoStrip, &UndoStrip::sent, this, &RidesPage::refresh);
    buildForm();
    connect(m_conversation, &ConversationPane::changed, this, &DeskPage::changed);
    connect(m_conversation, &ConversationPane::driverChanged, this, [this](const Ride &ride) {
        offerUndo(UndoKind::ChangeDriver, ride,
                  tr("Ride %1 is now driven by %2.").arg(QString::number(ride.id.value), ride.driver),
                  tr("Texts to all concerned are queued."));
    });
    connect(m_conversation, &ConversationPane::rideChanged, this, &RidesPage::refresh);
    showFilter(m_filterBar->filter());
}

void RidesPage::buildTable()
{
    m_tableView->setModel(m_model);
    m_tableView->enableSorting();
    m_tableView->setColumnWidths({23, 24, 24, 0, 24, 21});
    m_emptyText = new EmptyText(m_tableView);
}

void RidesPage::buildLayout()
{
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_searchBar);
    listLayout->addWidget(m_filterBar);
    m_lists->addWidget(m_tableView);
    m_lists->addWidget(m_drafts);
    listLayout->addWidget(m_lists, 1);
    listLayout->addWidget(m_strip); // below the rows, which stay where they are under the mouse
    listLayout->addWidget(m_undoStrip);

    auto *work = new QSplitter(Qt::Vertical);
    work->setChildrenCollapsible(false);
    work->addWidget(list);
    work->addWidget(m_conversation);
    work->setStretchFactor(0, 1);
    work->setStretchFactor(1, 1);

    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(work);
    splitter->addWidget(m_form);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
}

void RidesPage::buildActions()
{
    m_newRide->setObjectName(u"newRideAction"_s);
    m_newRide->setShortcut(QKeySequence::New);
    markComesToPage(m_newRide);
    connect(m_newRide, &QAction::triggered, this, [this] {
        Q_EMIT pageWanted(objectName()); // what is typed next has to be seen
        m_form->startNew();
    });
    m_find->setObjectName(u"findRideAction"_s);
    m_find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::Key_Slash)});
    m_find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_find);
    connect(m_find, &QAction::triggered, m_searchBar, &RideSearchBar::focusField);
    m_repeat =
        addRideAction(u"repeatRideAction"_s, tr("&Repeat this ride"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_copyNumber = addRideAction(u"copyNumberAction"_s, tr("Copy n&umber"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(m_repeat, &QAction::triggered, this, [this] { m_form->repeatRide(m_conversation->rideId()); });
    connect(m_copyNumber, &QAction::triggered, this, &RidesPage::copyNumber);
    m_tableView->insertActions(m_tableView->columnsAction(),
                               m_actions->all() + QList<QAction *>{m_repeat, m_copyNumber});
    connect(m_actions, &RideActions::changeDriverAsked, m_conversation, &ConversationPane::changeDriver);
    connect(m_actions, &RideActions::writeAsked, m_conversation, &ConversationPane::write);
    connect(m_actions, &RideActions::editAsked, m_conversation, &ConversationPane::editRide);
    connect(m_actions, &RideActions::done, this, &RidesPage::takeDone);
    connect(m_actions, &RideActions::undoable, this, &RidesPage::offerUndo);
    connect(m_actions, &RideActions::failed, this, [this](const Problem &problem) {
        m_strip->showNotice(problem.text, Tone::Bad, problem.details);
    });
}

/// For the selected ride; its key works on the whole page, as those of RideActions do.
QAction *RidesPage::addRideAction(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(false);
    markActsOnRow(action);
    addAction(action);
    return action;
}

void RidesPage::connectSearch()
{
    connect(m_searchBar, &RideSearchBar::searchChanged, this, &RidesPage::search);
    connect(m_searchBar, &RideSearchBar::filterAsked, this, &RidesPage::showHits);
    connect(m_searchBar, &RideSearchBar::listAsked, this, &RidesPage::focusList);
    connect(m_tableView, &TableView::visibleRowsChanged, m_model, &RideTableModel::setVisibleRows);
}

void RidesPage::connectModel()
{
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_model->isMerging())
            showCurrent();
    });
    connect(m_model, &RideTableModel::failed, this,
            [this](const Problem &problem) { m_strip->showNotice(problem.text, Tone::Bad); });
    connect(m_model, &RideTableModel::loaded, this, &RidesPage::keepShown);
    connect(qApp, &QApplication::focusChanged, m_conversation, [this](QWidget *, const QWidget *now) {
        if (now && (now == m_tableView || m_conversation->isAncestorOf(now)))
            m_conversation->noteLooking();
    });
}

void RidesPage::reload()
{
    m_model->reload();
    m_form->reload();
    if (m_drafts->isVisible())
        m_drafts->reload();
    readShownRide();
}

void RidesPage::enter()
{
    m_form->focusCustomer();
}

QList<QAction *> RidesPage::menuActions() const
{
    return QList<QAction *>{m_newRide, m_find} + m_form->menuActions() + m_actions->all() +
           QList<QAction *>{m_repeat, m_copyNumber, m_tableView->columnsAction()};
}

void RidesPage::showSummary(const Summary &summary)
{
    m_filterBar->showCounts(summary);
}

int RidesPage::count(const Summary &summary) const
{
    return summary.openRides;
}

void RidesPage::openRide(RideId id)
{
    onResult(this, m_desk.reader.call([id](Reader &reader) { return reader.rideOverview(id); }),
             [this, id](const Result<std::optional<RideOverview>> &overview) {
                 if (!overview || !*overview)
                     return;
                 listRide(**overview);
                 m_tableView->selectionModel()->clear();
                 showRide(**overview);
                 m_conversation->noteLooking();
                 m_wanted = id;
                 if (m_model->isUpToDate())
                     keepShown();
             });
}

void RidesPage::startRide(const QString &customer)
{
    RideDraft begun;
    begun.customer = customer;
    m_form->take(begun);
}

void RidesPage::buildForm()
{
    connect(m_form, &RideForm::rideCreated, this, &RidesPage::takeCreated);
    connect(m_form, &RideForm::rideWanted, this, &RidesPage::openRide);
    connect(m_form, &RideForm::closeRideWanted, m_actions, &RideActions::close);
    connect(m_form, &RideForm::numbersWanted, this, [this] { Q_EMIT pageWanted(u"numbersPage"_s); });
    connect(m_form, &RideForm::draftsChanged, this, &RidesPage::refresh);
    connect(m_drafts, &DraftsPane::draftWanted, m_form, &RideForm::take);
    connect(m_drafts, &DraftsPane::deleted, m_form, &RideForm::forgetDraft);
    connect(m_form, &RideForm::draftTaken, m_drafts, &DraftsPane::markTaken);
    connect(m_drafts, &DraftsPane::changed, this, &DeskPage::changed);
}

void RidesPage::takeCreated(const Ride &ride)
{
    m_wanted = ride.id;
    m_searchBar->clear(); // the new ride may not be what was searched for
    if (m_model->filter() != RideFilter::All || m_lists->currentWidget() == m_drafts)
        m_filterBar->setFilter(RideFilter::Open);
    offerUndo(UndoKind::Create, ride, tr("Ride %1 created.").arg(ride.id.value),
              tr("Texts to both are queued."));
}

void RidesPage::takeDone(const Ride &, const QString &text)
{
    m_strip->showNotice(text, Tone::Good);
    refresh();
}

void RidesPage::offerUndo(UndoKind action, const Ride &ride, const QString &done, const QString &after)
{
    m_strip->hide();
    m_undoStrip->offer(action, ride, done, after);
    refresh();
}

void RidesPage::takeUndone(UndoKind action, const Ride &ride)
{
    if (action == UndoKind::Create) {
        m_form->refill(ride);
        if (m_conversation->rideId() == ride.id)
            m_conversation->showRide(std::nullopt);
    } else {
        m_wanted = ride.id;
    }
    refresh();
}

void RidesPage::refresh()
{
    m_model->reload();
    if (m_drafts->isVisible())
        m_drafts->reload();
    readShownRide();
    Q_EMIT changed();
}

void RidesPage::copyNumber()
{
    const std::optional<RideOverview> &shown = m_conversation->overview();
    if (!shown)
        return;
    const QString number = numberText(shown->ride.number);
    // Without the marks that keep its groups in order where text runs from right to left.
    QGuiApplication::clipboard()->setText(QString(number).remove(QChar(0x2066)).remove(QChar(0x2069)));
    m_strip->showNotice(tr("%1 is copied.").arg(number), Tone::Good);
}

void RidesPage::collectWork(BegunWork &work) const
{
    work.form = m_form->contents();
    work.texts += m_conversation->messageLine()->begun();
}

void RidesPage::restoreWork(const BegunWork &work)
{
    m_form->restore(work.form);
    m_conversation->messageLine()->takeBegun(work.texts);
}

} // namespace birdcar
