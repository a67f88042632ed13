// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ridespage.h"

#include "app/store/reader.h"
#include "ui/conversationpane.h"
#include "ui/draftspane.h"
#include "ui/emptytext.h"
#include "ui/noticestrip.h"
#include "ui/rideactions.h"
#include "ui/ridefilterbar.h"
#include "ui/rideform.h"
#include "ui/ridetablemodel.h"
#include "ui/tableview.h"
#include "ui/undostrip.h"

#include <QAction>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

RidesPage::RidesPage(const Desk &desk, QWidget *parent)
    : DeskPage(parent), m_desk(desk), m_actions(new RideActions(desk, this)),
      m_newRide(new QAction(tr("&New ride"), this)),
      m_model(new RideTableModel(
          [reader = desk.reader](RideFilter filter, const Page &page) {
              return reader.call([filter, page](Reader &r) { return r.rideOverviews(filter, page); });
          },
          desk.zone, this)),
      m_filterBar(new RideFilterBar), m_strip(new NoticeStrip), m_undoStrip(new UndoStrip(desk)),
      m_lists(new QStackedWidget), m_drafts(new DraftsPane(desk)),
      m_tableView(new TableView(u"ridesTableView"_s, tr("Rides"))), m_emptyText(nullptr),
      m_conversation(new ConversationPane(desk, m_actions)), m_form(new RideForm(desk))
{
    setObjectName(u"ridesPage"_s);
    buildTable();
    buildLayout();
    buildActions();
    connectModel();
    connect(m_filterBar, &RideFilterBar::filterChosen, this, &RidesPage::showFilter);
    connect(m_filterBar, &RideFilterBar::draftsChosen, this, &RidesPage::showDrafts);
    connect(m_undoStrip, &UndoStrip::undone, this, &RidesPage::takeUndone);
    connect(m_undoStrip, &UndoStrip::sent, this, &RidesPage::refresh);
    buildForm();
    connect(m_conversation, &ConversationPane::driverChanged, this, [this](const Ride &ride) {
        offerUndo(UndoKind::ChangeDriver, ride,
                  tr("Ride %1 is now driven by %2.").arg(QString::number(ride.id.value), ride.driver),
                  tr("Texts to all concerned are queued."));
    });
    connect(m_conversation, &ConversationPane::rideChanged, this, &RidesPage::refresh);
    showFilter(RideFilter::Open);
}

void RidesPage::buildTable()
{
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({15, 22, 22, 0, 24, 17});
    m_emptyText = new EmptyText(m_tableView);
}

void RidesPage::buildLayout()
{
    auto *list = new QWidget;
    auto *listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->addWidget(m_filterBar);
    listLayout->addWidget(m_strip);
    listLayout->addWidget(m_undoStrip);
    m_lists->addWidget(m_tableView);
    m_lists->addWidget(m_drafts);
    listLayout->addWidget(m_lists, 1);

    auto *work = new QSplitter(Qt::Vertical);
    work->setChildrenCollapsible(false);
    work->addWidget(list);
    work->addWidget(m_conversation);
    work->setStretchFactor(0, 1);
    work->setStretchFactor(1, 1);

    auto *formArea = new QScrollArea;
    formArea->setObjectName(u"rideFormScrollArea"_s);
    formArea->setAccessibleName(tr("New ride"));
    formArea->setFocusPolicy(Qt::NoFocus);
    formArea->setFrameShape(QFrame::NoFrame);
    formArea->setWidgetResizable(true);
    formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    formArea->setWidget(m_form);
    formArea->setMinimumWidth(fontMetrics().averageCharWidth() * 56);

    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(work);
    splitter->addWidget(formArea);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
}

void RidesPage::buildActions()
{
    m_newRide->setObjectName(u"newRideAction"_s);
    m_newRide->setShortcut(QKeySequence::New);
    connect(m_newRide, &QAction::triggered, m_form, &RideForm::startNew);
    m_tableView->addActions(m_actions->all());
    connect(m_actions, &RideActions::changeDriverAsked, m_conversation, &ConversationPane::changeDriver);
    connect(m_actions, &RideActions::writeAsked, m_conversation, &ConversationPane::write);
    connect(m_actions, &RideActions::editAsked, m_conversation, &ConversationPane::editRide);
    connect(m_actions, &RideActions::done, this, &RidesPage::takeDone);
    connect(m_actions, &RideActions::undoable, this, &RidesPage::offerUndo);
    connect(m_actions, &RideActions::failed, this, [this](const Problem &problem) {
        m_strip->showNotice(problem.text, Tone::Bad, problem.details);
    });
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
    return QList<QAction *>{m_newRide} + m_form->menuActions() + m_actions->all();
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
                 m_tableView->selectionModel()->clear();
                 m_conversation->showRide(*overview);
                 select(id);
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
    connect(m_drafts, &DraftsPane::changed, this, &RidesPage::changed);
}

void RidesPage::takeCreated(const Ride &ride)
{
    m_wanted = ride.id;
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

void RidesPage::showDrafts()
{
    m_lists->setCurrentWidget(m_drafts);
    m_drafts->reload();
}

void RidesPage::showFilter(RideFilter filter)
{
    m_lists->setCurrentWidget(m_tableView);
    m_emptyText->setHint({});
    m_model->setFilter(filter);
}

/// Selects without taking the focus from where the dispatcher types.
void RidesPage::select(RideId id)
{
    const int row = m_model->rowOf(id.value);
    if (row < 0)
        return;
    m_tableView->selectRow(row);
    m_tableView->scrollTo(m_model->index(row, 0));
}

void RidesPage::showCurrent()
{
    const QModelIndex current = m_tableView->currentIndex();
    if (current.isValid())
        m_conversation->showRide(m_model->at(current.row()));
}

/// The ride may have left the table (it was closed), yet its conversation stays until another is chosen.
void RidesPage::readShownRide()
{
    const RideId id = m_conversation->rideId();
    if (!id.isValid())
        return;
    onResult(this, m_desk.reader.call([id](Reader &reader) { return reader.rideOverview(id); }),
             [this, id](const Result<std::optional<RideOverview>> &overview) {
                 if (overview && id == m_conversation->rideId())
                     m_conversation->showRide(*overview);
             });
}

void RidesPage::keepShown()
{
    m_emptyText->setHint(m_model->filter() == RideFilter::Open
                             ? tr("No open rides. Fill in the form at the right to create one (Ctrl+N).")
                             : tr("No rides here. Choose another group above."));
    if (m_wanted.isValid() && m_model->rowOf(m_wanted.value) >= 0)
        select(std::exchange(m_wanted, RideId()));
    const QModelIndex current = m_tableView->currentIndex();
    const RideId shown = m_conversation->rideId();
    if (current.isValid() && m_model->at(current.row()).ride.id != shown)
        m_tableView->selectionModel()->clear();
    if (!m_tableView->currentIndex().isValid() && m_model->rowOf(shown.value) >= 0)
        select(shown);
}

} // namespace birdcar
