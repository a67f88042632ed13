// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/remote.h"
#include "app/store/reader.h"
#include "ui/rowsmodel.h"
#include "ui/shared.h"

#include <functional>

namespace birdcar {

/// The rows of the inbox under one filter, newest first, read in pages that arrive later. Keeps what it
/// shows if a page cannot be read, and says why by failed().
class InboxTableModel : public RowsModel<InboxRow>
{
    Q_OBJECT

public:
    enum Column { TimeColumn, KindColumn, PartyColumn, RideColumn, TextColumn, ReasonColumn, ColumnCount };

    /// Asks for one page; the answer may come at any time.
    using ReadPage = std::function<QFuture<Result<InboxList>>(InboxFilter, const InboxPosition &)>;

    InboxTableModel(ReadPage readPage, const DepotZone &zone, QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    InboxFilter filter() const { return m_filter; }
    /// Empties the table and reads the first page.
    void setFilter(InboxFilter filter);
    /// Reads as many rows again as are shown. Calls during a read are done together after it.
    void reload();
    /// The same for a row before and after a read.
    static qint64 keyFor(const InboxRow &row);

Q_SIGNALS:
    void loaded();
    void failed(const birdcar::Problem &problem);

protected:
    qint64 keyOf(const InboxRow &row) const override { return keyFor(row); }
    QVariant cell(const InboxRow &row, int column, int role) const override;
    QString title(int column) const override;

private:
    QString text(const InboxRow &row, int column) const;
    void read(const InboxPosition &after);
    void takePage(const Result<InboxList> &page);

    ReadPage m_readPage;
    DepotZone m_zone;
    InboxFilter m_filter = InboxFilter::Waiting;
    quint64 m_generation = 0;   ///< answers to earlier ones are dropped
    QList<InboxRow> m_incoming; ///< read so far
    qsizetype m_wanted = 0;     ///< how many rows the present read must cover
    InboxPosition m_next;
    bool m_more = false;
    bool m_busy = false;
    bool m_reloadAgain = false;
};

} // namespace birdcar
