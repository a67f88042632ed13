// SPDX-License-Identifier: GPL-3.0-or-later
// Which rides are listed, by chip and by search, and which one's conversation is shown.
#include "app/store/reader.h"
#include "ui/conversationpane.h"
#include "ui/draftspane.h"
#include "ui/emptytext.h"
#include "ui/noticestrip.h"
#include "ui/ridefilterbar.h"
#include "ui/ridesearchbar.h"
#include "ui/ridespage.h"
#include "ui/ridetablemodel.h"
#include "ui/tableview.h"

#include <QAction>
#include <QStackedWidget>

#include <utility>

namespace birdcar {

void RidesPage::showDrafts()
{
    m_lists->setCurrentWidget(m_drafts);
    showNoRide(); // what is highlighted now is a draft
    m_drafts->reload();
}

void RidesPage::showFilter(RideFilter filter)
{
    m_lists->setCurrentWidget(m_tableView);
    m_follows = true;
    m_model->setFilter(filter);
}

void RidesPage::search(const QString &typed)
{
    m_follows = true;
    m_model->setSearch(typed);
    if (!typed.isEmpty() && m_filterBar->showsDrafts())
        leaveChipFor(RideFilter::All);
    if (typed.isEmpty() && m_chipBefore)
        m_filterBar->setCurrentIndex(*std::exchange(m_chipBefore, std::nullopt));
}

void RidesPage::showHits(RideFilter filter)
{
    leaveChipFor(filter);
    focusList();
}

/// Only for the time of the search: the dispatcher has not left the list that was there.
void RidesPage::leaveChipFor(RideFilter filter)
{
    if (!m_chipBefore)
        m_chipBefore = m_filterBar->currentIndex();
    m_filterBar->setFilter(filter);
}

void RidesPage::focusList()
{
    if (!m_tableView->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tableView->selectRow(0);
    m_tableView->setFocus(Qt::OtherFocusReason);
    m_conversation->noteLooking();
}

/// The chip and the search give way to the ride: what is worked on is in the list.
void RidesPage::listRide(const RideOverview &overview)
{
    m_chipBefore.reset();
    if (!m_model->isUpToDate() || m_model->rowOf(overview.ride.id.value) < 0)
        m_searchBar->clear();
    const RideFilter filter = rideFilterOf(overview.ride.state, overview.lineLive);
    if (m_filterBar->showsDrafts() ||
        (m_filterBar->filter() != RideFilter::All && m_filterBar->filter() != filter))
        m_filterBar->setFilter(filter);
    m_follows = false;
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
    const RideOverview *overview = current.isValid() ? m_model->at(current.row()) : nullptr;
    if (!overview)
        return;
    m_wanted = {}; // another was chosen meanwhile
    showRide(*overview);
    if (m_tableView->hasFocus())
        m_conversation->noteLooking();
}

void RidesPage::showRide(const RideOverview &overview)
{
    m_conversation->showRide(overview);
    m_repeat->setEnabled(true);
    m_copyNumber->setEnabled(!overview.ride.number.isEmpty());
}

void RidesPage::showNoRide()
{
    m_tableView->selectionModel()->clear();
    m_conversation->showRide(std::nullopt);
    m_repeat->setEnabled(false);
    m_copyNumber->setEnabled(false);
}

/// The ride may have left the table because it was closed, yet its conversation stays until another is chosen
/// or other rides are listed.
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
    showHints();
    if (m_wanted.isValid() && m_model->rowOf(m_wanted.value) >= 0)
        select(std::exchange(m_wanted, RideId()));
    if (m_follows && m_model->isUpToDate())
        followList();
    const QModelIndex current = m_tableView->currentIndex();
    const RideId shown = m_conversation->rideId();
    if (current.isValid() && current.row() != m_model->rowOf(shown.value))
        m_tableView->selectionModel()->clear();
    if (!m_tableView->currentIndex().isValid() && m_model->rowOf(shown.value) >= 0)
        select(shown);
}

/// Other rides are listed now. What is done with a ride is done with one that is in sight: the one shown, if
/// it is still here, else the first hit of a search, else none. Passing hits does not count as reading them.
void RidesPage::followList()
{
    const RideId shown = m_conversation->rideId();
    m_follows = m_model->rowCount() == 0 && m_model->hasMore();
    if (!shown.isValid() ? !m_model->isSearching() : m_model->rowOf(shown.value) >= 0)
        return;
    showNoRide();
    const RideOverview *first = m_model->isSearching() && m_model->rowCount() > 0 ? m_model->at(0) : nullptr;
    if (!first)
        return;
    const RideId id = first->ride.id;
    m_conversation->glance();
    select(id);
}

void RidesPage::showHints()
{
    const RideFilter filter = m_model->filter();
    const bool complete = !m_model->hasMore();
    if (m_model->isSearching()) {
        m_emptyText->setHint(complete
                                 ? tr("No ride here has all of these words. Press Esc to end the search.")
                                 : tr("Searching\u2026"));
        m_searchBar->showFound(filter, m_model->rowCount(), complete, m_model->hidden());
        if (m_model->hidden().onlyBeginnings && !std::exchange(m_toldOfBeginnings, true))
            m_strip->showNotice(tr("Searching by parts of words needs the extension pg_trgm of PostgreSQL. "
                                   "Without it, names are found by their beginning and phones by their end."),
                                Tone::Attention);
        return;
    }
    m_emptyText->setHint(filter == RideFilter::Open
                             ? tr("No open rides. Fill in the form at the right to create one (Ctrl+N).")
                             : tr("No rides here. Choose another group above."));
}

} // namespace birdcar
