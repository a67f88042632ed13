// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inboxtablemodel.h"

#include "app/domain/clock.h"
#include "ui/icons.h"
#include "ui/inboxwords.h"

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

InboxTableModel::InboxTableModel(ReadPage readPage, const DepotZone &zone, QObject *parent)
    : RowsModel(parent), m_readPage(std::move(readPage)), m_zone(zone)
{
}

int InboxTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool InboxTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_busy;
}

void InboxTableModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_incoming = rows();
    m_wanted = rows().size() + 1;
    read(m_next);
}

void InboxTableModel::setFilter(InboxFilter filter)
{
    m_filter = filter;
    ++m_generation;
    m_busy = false;
    m_reloadAgain = false;
    m_more = false;
    setRows({});
    reload();
}

void InboxTableModel::reload()
{
    if (m_busy) {
        m_reloadAgain = true;
        return;
    }
    m_incoming.clear();
    m_wanted = rows().size();
    read({});
}

void InboxTableModel::read(const InboxPosition &after)
{
    m_busy = true;
    onResult(this, m_readPage(m_filter, after),
             [this, generation = m_generation](const Result<InboxList> &page) {
                 if (generation == m_generation)
                     takePage(page);
             });
}

void InboxTableModel::takePage(const Result<InboxList> &page)
{
    if (!page) {
        m_busy = false;
        Q_EMIT failed(page.problem());
        return;
    }
    m_incoming += page->rows;
    m_next = page->next;
    m_more = page->more;
    if (m_more && m_incoming.size() < m_wanted) {
        read(m_next);
        return;
    }
    setRows(std::exchange(m_incoming, {})); // a view that asks for more meanwhile has to wait
    m_busy = false;
    Q_EMIT loaded();
    if (std::exchange(m_reloadAgain, false))
        reload();
}

/// Lost texts and calls have ids of their own beside those of texts out.
qint64 InboxTableModel::keyFor(const InboxRow &row)
{
    return row.unroutedId.isValid() ? row.unroutedId.value : -row.messageId.value;
}

QVariant InboxTableModel::cell(const InboxRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return plainToolTip(column == RideColumn ? inboxRide(row) : text(row, column));
    case Qt::DecorationRole:
        if (column == KindColumn)
            return symbol(inboxMark(row).symbol, inboxMark(row).tone);
        return {};
    default:
        return {};
    }
}

QString InboxTableModel::text(const InboxRow &row, int column) const
{
    switch (column) {
    case TimeColumn:
        return shortTime(row.at, systemClock()(), m_zone);
    case KindColumn:
        return inboxMark(row).word;
    case PartyColumn:
        return inboxParty(row);
    case RideColumn:
        return row.rideId.isValid() ? QString::number(row.rideId.value) : QString();
    case TextColumn:
        return row.kind == InboxKind::Call ? tr("Called %1").arg(numberText(row.proxy))
                                           : inboxText(row).simplified();
    case ReasonColumn:
        return inboxReason(row);
    default:
        return {};
    }
}

QString InboxTableModel::title(int column) const
{
    switch (column) {
    case TimeColumn:
        return tr("Time");
    case KindColumn:
        return tr("What");
    case PartyColumn:
        return tr("Who");
    case RideColumn:
        return tr("Ride");
    case TextColumn:
        return tr("Text");
    case ReasonColumn:
        return tr("Why it is here");
    default:
        return {};
    }
}

} // namespace birdcar
