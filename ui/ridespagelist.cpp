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
    m_drafts->reload();
}

void RidesPage::showFilter(RideFilter filter)
{
    m_lists->setCurrentWidget(m_tableView);
    m_model->setFilter(filter);
}

void RidesPage::search(const QString &typed)
{
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
    m_tableView->setFocus(Qt::OtherFocusReason);
    if (!m_tableView->currentIndex().isValid() && m_model->rowCount() > 0)
        m_tableView->selectRow(0);
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
    if (overview)
        showRide(*overview);
}

void RidesPage::showRide(const RideOverview &overview)
{
    m_conversation->showRide(overview);
    m_repeat->setEnabled(true);
    m_copyNumber->setEnabled(!overview.ride.number.isEmpty());
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
    showHints();
    if (m_wanted.isValid() && m_model->rowOf(m_wanted.value) >= 0)
        select(std::exchange(m_wanted, RideId()));
    const QModelIndex current = m_tableView->currentIndex();
    const RideId shown = m_conversation->rideId();
    if (current.isValid() && current.row() != m_model->rowOf(shown.value))
        m_tableView->selectionModel()->clear();
    if (!m_tableView->currentIndex().isValid() && m_model->rowOf(shown.value) >= 0)
        select(shown);
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
