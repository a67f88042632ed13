// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableview.h"

#include <QHeaderView>

namespace birdcar {

TableView::TableView(const QString &name, const QString &accessibleName, QWidget *parent) : QTableView(parent)
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void TableView::setColumnWidths(const QList<int> &characters)
{
    for (int column = 0; column < static_cast<int>(characters.size()); ++column) {
        if (characters.at(column) > 0)
            setColumnWidth(column, fontMetrics().averageCharWidth() * characters.at(column));
        else
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

} // namespace birdcar
