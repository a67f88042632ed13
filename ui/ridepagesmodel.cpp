// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ridepagesmodel.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace birdcar {

namespace {

constexpr int mostKept = 3000;  ///< rows with contents
constexpr int keptAround = 600; ///< of them above and below the view
constexpr int readAbove = 60;   ///< rows above the view that are read with it

RideKey keyOf(const RideOverview &overview)
{
    const QDateTime &due = overview.ride.dueAt;
    return {due.isValid() ? due.toMSecsSinceEpoch() : RideKey::noTime, overview.ride.id.value};
}

} // namespace

RidePagesModel::RidePagesModel(ReadPage readPage, QObject *parent)
    : QAbstractTableModel(parent), m_readPage(std::move(readPage)),
      m_withdrawn(std::make_shared<std::atomic_bool>(false))
{
}

RidePagesModel::~RidePagesModel()
{
    *m_withdrawn = true;
}

int RidePagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

bool RidePagesModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_busy && !m_outdated && !m_merging;
}

void RidePagesModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_moreWanted = true;
    askNext();
}

void RidePagesModel::setFilter(RideFilter filter)
{
    m_filter = filter;
    startOver();
}

void RidePagesModel::setSearch(const QString &typed)
{
    if (typed == m_search)
        return;
    m_search = typed;
    startOver();
}

void RidePagesModel::startOver()
{
    ++m_generation;
    *m_withdrawn = true;
    m_withdrawn = std::make_shared<std::atomic_bool>(false);
    m_busy = false;
    m_outdated = true;
    m_topWanted = true;
    m_visibleWanted = false;
    m_moreWanted = false;
    askNext();
}

void RidePagesModel::reload()
{
    ++m_round;
    m_topWanted = true;
    m_visibleWanted = m_lastVisible >= pageSize;
    askNext();
}

void RidePagesModel::setVisibleRows(int first, int last)
{
    m_firstVisible = first;
    m_lastVisible = last;
    m_visibleWanted = m_visibleWanted || isVisibleStale();
    m_moreWanted = m_moreWanted || (m_next && last + pageSize / 2 >= rowCount());
    askNext();
}

const RideOverview *RidePagesModel::at(int row) const
{
    const auto kept = m_kept.constFind(m_keys.at(row).id);
    return kept == m_kept.cend() ? nullptr : &kept->overview;
}

int RidePagesModel::rowOf(qint64 id) const
{
    const auto due = m_dueOf.constFind(id);
    if (due == m_dueOf.cend())
        return -1;
    if (isSorted())
        return static_cast<int>(std::ranges::find(m_keys, id, &RideKey::id) - m_keys.cbegin());
    return placeAfter({*due, id}) - 1;
}

void RidePagesModel::setHitOrder(const Above &above)
{
    m_above = above;
    if (!isSearching())
        return;
    if (m_above)
        sortKeys([this](const RideKey &a, const RideKey &b) {
            return m_above(m_kept[a.id].overview, m_kept[b.id].overview);
        });
    else
        sortKeys([](const RideKey &a, const RideKey &b) { return comesBefore(a, b, RideOrder::Newest); });
}

/// False if there is nothing to ask for, or an answer is on its way.
bool RidePagesModel::askNext()
{
    if (m_busy)
        return false;
    if (std::exchange(m_topWanted, false)) {
        ask(std::nullopt);
        return true;
    }
    if (m_outdated)
        return false;
    if (std::exchange(m_visibleWanted, false) && isVisibleStale()) {
        ask(keyAboveVisible());
        return true;
    }
    if (!std::exchange(m_moreWanted, false) || !m_next)
        return false;
    ask(m_next);
    return true;
}

void RidePagesModel::ask(const std::optional<RideKey> &after)
{
    m_busy = true;
    RideQuestion question;
    question.filter = m_filter;
    question.order = order();
    question.search = m_search;
    question.after = after;
    question.limit = pageSize;
    question.withdrawn = m_withdrawn;
    onResult(this, m_readPage(question), [this, after, generation = m_generation](const Answer &answer) {
        if (generation == m_generation)
            take(after, answer);
    });
}

void RidePagesModel::take(const std::optional<RideKey> &after, const Answer &answer)
{
    m_busy = false;
    if (!answer) {
        Q_EMIT failed(answer.problem());
        askNext();
        return;
    }
    {
        const QScopedValueRollback merging(m_merging, true);
        merge(after, *answer);
    }
    forgetFarRows();
    // A search that ran out of time goes on until there is a page to look at.
    if (isSearching() && m_next && rowCount() < pageSize)
        m_moreWanted = true;
    Q_EMIT loaded();
    askNext();
}

void RidePagesModel::merge(const std::optional<RideKey> &after, const RideAnswer &answer)
{
    if (std::exchange(m_outdated, false))
        removeKeys(0, rowCount());
    if (!after) {
        m_hidden = answer;
        m_hidden.rides.clear();
    }
    const Above above = std::exchange(m_above, {});
    if (above)
        setHitOrder({});
    const int begin = after ? placeAfter(*after) : 0;
    const int end = answer.next ? placeAfter(*answer.next) : rowCount();
    if (end == rowCount())
        m_next = answer.next;
    replace(begin, end, answer.rides);
    if (above)
        setHitOrder(above);
}

/// Makes the rows from `begin` to before `end` equal to `rides`, which are in the same order.
void RidePagesModel::replace(int begin, int end, const QList<RideOverview> &rides)
{
    QSet<qint64> wanted;
    for (const RideOverview &overview : rides) {
        const qint64 id = overview.ride.id.value;
        wanted.insert(id);
        const int row = rowOf(id);
        const bool moved = order() != RideOrder::Newest && m_dueOf.value(id) != keyOf(overview).due;
        if (row < 0 || (row >= begin && row < end && !moved))
            continue;
        removeKeys(row, 1);
        begin -= row < begin ? 1 : 0;
        end -= row < end ? 1 : 0;
    }
    for (int last = end; last > begin; --last) {
        int first = last;
        while (first > begin && !wanted.contains(m_keys.at(first - 1).id))
            --first;
        if (first == last)
            continue;
        removeKeys(first, last - first);
        last = first + 1;
    }
    int row = begin;
    int changed = 0; // rows in a run above `row`
    const auto tell = [&] {
        if (changed > 0)
            Q_EMIT dataChanged(index(row - changed, 0), index(row - 1, columnCount() - 1));
        changed = 0;
    };
    for (qsizetype i = 0; i < rides.size();) {
        if (!m_dueOf.contains(rides.at(i).ride.id.value)) {
            tell();
            const int count = insertNew(row, rides, i);
            row += count;
            i += count;
            continue;
        }
        if (update(row, rides.at(i)))
            ++changed;
        else
            tell();
        ++row;
        ++i;
    }
    tell();
}

void RidePagesModel::removeKeys(int first, int count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, first, first + count - 1);
    for (int row = first; row < first + count; ++row) {
        m_dueOf.remove(m_keys.at(row).id);
        m_kept.remove(m_keys.at(row).id);
    }
    m_keys.remove(first, count);
    endRemoveRows();
}

/// Inserts the new rides that follow each other; returns how many they are.
int RidePagesModel::insertNew(int row, const QList<RideOverview> &rides, qsizetype from)
{
    QList<RideKey> keys;
    for (qsizetype i = from; i < rides.size() && !m_dueOf.contains(rides.at(i).ride.id.value); ++i)
        keys.append(keyOf(rides.at(i)));
    const int count = static_cast<int>(keys.size());
    beginInsertRows({}, row, row + count - 1);
    m_keys.insert(row, count, RideKey());
    std::ranges::copy(keys, m_keys.begin() + row);
    for (qsizetype i = from; i < from + count; ++i) {
        const qint64 id = rides.at(i).ride.id.value;
        m_dueOf.insert(id, keyOf(rides.at(i)).due);
        m_kept.insert(id, {rides.at(i), m_round});
    }
    endInsertRows();
    return count;
}

/// True if the row looks different now.
bool RidePagesModel::update(int row, const RideOverview &overview)
{
    const RideKey key = keyOf(overview);
    m_keys[row] = key;
    m_dueOf[key.id] = key.due;
    Kept &kept = m_kept[key.id];
    kept.round = m_round;
    if (kept.overview == overview)
        return false;
    kept.overview = overview;
    return true;
}

void RidePagesModel::sortKeys(const std::function<bool(const RideKey &, const RideKey &)> &above)
{
    if (std::ranges::is_sorted(m_keys, above))
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QList<qint64> ids;
    for (const QModelIndex &index : from)
        ids.append(m_keys.at(index.row()).id);
    std::ranges::stable_sort(m_keys, above);
    QHash<qint64, int> rows;
    for (int row = 0; row < rowCount(); ++row)
        rows.insert(m_keys.at(row).id, row);
    QModelIndexList to;
    for (qsizetype i = 0; i < from.size(); ++i)
        to.append(index(rows.value(ids.at(i)), from.at(i).column()));
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// Hits of a search are all kept: they are sorted here.
void RidePagesModel::forgetFarRows()
{
    if (isSearching() || m_kept.size() <= mostKept)
        return;
    QHash<qint64, Kept> near;
    const auto keep = [&](int first, int end) {
        for (int row = std::max(first, 0); row < std::min(end, rowCount()); ++row) {
            const qint64 id = m_keys.at(row).id;
            if (const auto kept = m_kept.constFind(id); kept != m_kept.cend())
                near.insert(id, *kept);
        }
    };
    keep(0, pageSize);
    keep(m_firstVisible - keptAround, m_lastVisible + keptAround);
    m_kept.swap(near);
}

/// The first row below this place in the list.
int RidePagesModel::placeAfter(const RideKey &key) const
{
    const auto place =
        std::ranges::upper_bound(m_keys, key, [order = order()](const RideKey &a, const RideKey &b) {
            return comesBefore(a, b, order);
        });
    return static_cast<int>(place - m_keys.cbegin());
}

bool RidePagesModel::isVisibleStale() const
{
    if (isSorted())
        return false;
    for (int row = std::max(m_firstVisible, 0); row <= std::min(m_lastVisible, rowCount() - 1); ++row) {
        const auto kept = m_kept.constFind(m_keys.at(row).id);
        if (kept == m_kept.cend() || kept->round < m_round)
            return true;
    }
    return false;
}

std::optional<RideKey> RidePagesModel::keyAboveVisible() const
{
    const int above = std::min(m_firstVisible - readAbove, rowCount()) - 1;
    return above < 0 ? std::nullopt : std::optional(m_keys.at(above));
}

} // namespace birdcar
