// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote.h"
#include "app/store/reader.h"
#include "ui/rowsmodel.h"

#include <QTimeZone>

#include <functional>

namespace birdcar {

/// Rides of one condition, newest first, read in pages that arrive later and are merged in place.
/// Keeps what it shows if a page cannot be read, and says why by failed().
class RideTableModel : public RowsModel<RideOverview>
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        CustomerColumn,
        DriverColumn,
        RouteColumn,
        NumberColumn,
        LastColumn,
        ColumnCount
    };

    using RideList = Result<QList<RideOverview>>;
    /// Asks for one page; the answer may come at any time.
    using ReadPage = std::function<QFuture<RideList>(RideFilter, const Page &)>;

    static constexpr int pageSize = 200;

    RideTableModel(ReadPage readPage, const QTimeZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    RideFilter filter() const { return m_filter; }
    /// Empties the table and reads the first page.
    void setFilter(RideFilter filter);
    /// Reads every page again that was shown. Calls during a read are done together after it.
    void reload();
    /// True while rows change because of a read, not of a person.
    bool isMerging() const { return m_merging; }

Q_SIGNALS:
    /// Everything asked for so far is shown.
    void loaded();
    void failed(const birdcar::Problem &problem);

protected:
    qint64 keyOf(const RideOverview &row) const override { return row.ride.id.value; }
    QVariant cell(const RideOverview &row, int column, int role) const override;
    QString title(int column) const override;

private:
    QString text(const RideOverview &row, int column) const;
    qint64 lastId() const { return rows().isEmpty() ? 0 : rows().last().ride.id.value; }
    void readFrom(qint64 beforeId);
    void takePage(qint64 beforeId, const RideList &page);
    void merge(qint64 beforeId, const QList<RideOverview> &page);
    void finish();

    ReadPage m_readPage;
    QTimeZone m_zone;
    RideFilter m_filter = RideFilter::Open;
    quint64 m_generation = 0; ///< answers to earlier ones are dropped
    qint64 m_readUntil = 0;   ///< the oldest ride that the present read must cover
    bool m_busy = false;
    bool m_complete = true; ///< there are no older rides than the last row
    bool m_reloadAgain = false;
    bool m_merging = false;
};

} // namespace birdcar
