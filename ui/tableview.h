// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace birdcar {

/// A list of records: whole rows are chosen, one at a time; Tab leaves it; nothing is edited in its cells.
class TableView : public QTableView
{
    Q_OBJECT

public:
    TableView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// Widths in average characters; a column of 0 takes what is left.
    void setColumnWidths(const QList<int> &characters);
};

} // namespace birdcar
