// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote.h"
#include "app/store/reader.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

namespace birdcar {

/// Rides of one condition, or those that a search finds, however many there are. Knows the keys of the rows
/// that were scrolled to, and the contents of those near the view; the rest is read when it comes into sight.
/// Pages arrive later and are merged in place. A new question overtakes the old one, whose answer is dropped.
/// Keeps what it shows if a page cannot be read, and says why by failed().
class RidePagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Answer = Result<RideAnswer>;
    /// Asks for one page; the answer may come at any time.
    using ReadPage = std::function<QFuture<Answer>(const RideQuestion &)>;
    /// Whether one ride stands above another.
    using Above = std::function<bool(const RideOverview &, const RideOverview &)>;

    static constexpr int pageSize = 200;

    explicit RidePagesModel(ReadPage readPage, QObject *parent = nullptr);
    ~RidePagesModel() override;

    int rowCount(const QModelIndex &parent = {}) const final;
    bool canFetchMore(const QModelIndex &parent) const final;
    void fetchMore(const QModelIndex &parent) final;

    RideFilter filter() const { return m_filter; }
    void setFilter(RideFilter filter);
    QString search() const { return m_search; }
    bool isSearching() const { return !m_search.isEmpty(); }
    void setSearch(const QString &typed);
    /// The rows shown answer the present filter and search.
    bool isUpToDate() const { return !m_outdated; }
    /// There are rows below the last one that are not known yet.
    bool hasMore() const { return m_next.has_value(); }
    /// What the search found beside the rows, see RideAnswer.
    const RideAnswer &hidden() const { return m_hidden; }

    /// Reads again what is at the top and what is visible. Calls during a read are done together after it.
    void reload();
    /// What the view shows, so that it is read again first and more is there before it is scrolled to.
    void setVisibleRows(int first, int last);

    /// Nothing while the row's contents are not here.
    const RideOverview *at(int row) const;
    /// -1 if there is no such row.
    int rowOf(qint64 id) const;
    /// True while rows change because of a read, not of a person.
    bool isMerging() const { return m_merging; }

Q_SIGNALS:
    /// A page is shown.
    void loaded();
    void failed(const birdcar::Problem &problem);

protected:
    /// How the list is sorted in the database; searches are not.
    virtual RideOrder listOrder() const { return RideOrder::Newest; }
    /// How the hits of a search are sorted here; newest first by default.
    void setHitOrder(const Above &above);
    /// The filter, the search or the order is another one.
    virtual void startOver();

private:
    struct Kept
    {
        RideOverview overview;
        quint64 round = 0; ///< of the reload that it comes from
    };

    RideOrder order() const { return isSearching() ? RideOrder::Newest : listOrder(); }
    bool isSorted() const { return isSearching() && m_above; }
    bool askNext();
    void ask(const std::optional<RideKey> &after);
    void take(const std::optional<RideKey> &after, const Answer &answer);
    void merge(const std::optional<RideKey> &after, const RideAnswer &answer);
    void replace(int begin, int end, const QList<RideOverview> &rides);
    void removeKeys(int first, int count);
    int insertNew(int row, const QList<RideOverview> &rides, qsizetype from);
    bool update(int row, const RideOverview &overview);
    void sortKeys(const std::function<bool(const RideKey &, const RideKey &)> &above);
    void forgetFarRows();
    int placeAfter(const RideKey &key) const;
    bool isVisibleStale() const;
    std::optional<RideKey> keyAboveVisible() const;

    ReadPage m_readPage;
    RideFilter m_filter = RideFilter::Open;
    QString m_search;
    Above m_above;
    QList<RideKey> m_keys;         ///< of the rows, in their order
    QHash<qint64, qint64> m_dueOf; ///< of every row, by id
    QHash<qint64, Kept> m_kept;    ///< contents of rows, by id
    std::optional<RideKey> m_next; ///< what follows the last row; nothing if that is the end
    RideAnswer m_hidden;           ///< of the first page, without its rows
    std::shared_ptr<std::atomic_bool> m_withdrawn;
    quint64 m_generation = 0; ///< answers to earlier ones are dropped
    quint64 m_round = 0;
    int m_firstVisible = 0;
    int m_lastVisible = -1;
    bool m_busy = false;
    bool m_outdated = true; ///< the rows are still those of the question before
    bool m_topWanted = false;
    bool m_visibleWanted = false;
    bool m_moreWanted = false;
    bool m_merging = false;
};

} // namespace birdcar
