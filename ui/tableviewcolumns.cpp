// SPDX-License-Identifier: GPL-3.0-or-later
// How the columns are arranged: their widths, their menu, and what is kept of it.
#include "ui/tableview.h"

#include "ui/columnwidths.h"
#include "ui/tableroles.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QMetaEnum>
#include <QScopedValueRollback>
#include <QStyle>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

void TableView::setColumnWidths(const QList<int> &characters)
{
    m_defaultWidths = characters;
    m_applying = true;
    if (const auto saved = savedLayout(objectName())) {
        m_plainWidths = saved->widths.isEmpty();
        applyDefaultWidths();
        apply(fitted(*saved, columnNames()));
    } else {
        applyDefaultWidths();
    }
    m_applying = false;
    connect(model(), &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                if (m_plainWidths && model()->rowCount() == last - first + 1)
                    applyDefaultWidths();
                else
                    m_growTimer.start();
            });
    connect(model(), &QAbstractItemModel::dataChanged, &m_growTimer, qOverload<>(&QTimer::start));
}

/// A name that is new or longer, or has a mark beside it now, is not to stay cut while there is room. What
/// is in sight stays where it is as long as nothing is cut.
void TableView::growForContents()
{
    if (!m_plainWidths || !model()) // which may be gone before the timer
        return;
    QList<int> cut;
    for (int column = 0; column < static_cast<int>(m_defaultWidths.size()); ++column) {
        if (m_defaultWidths.at(column) != 0 && !isColumnHidden(column) &&
            contentsWidth(column) > columnWidth(column))
            cut.append(column);
    }
    if (cut.isEmpty())
        return;
    const QScopedValueRollback applying(m_applying, true);
    const SizedColumns wanted = defaultWidths();
    for (qsizetype i = 0; i < wanted.columns.size(); ++i) {
        const int column = wanted.columns.at(i);
        if (cut.contains(column) && wanted.widths.at(i) > columnWidth(column))
            return applyWidths(wanted);
    }
}

/// What the cells in sight take. Qt measures every row of a table that is not in sight.
int TableView::contentsWidth(int column) const
{
    return isVisible() ? sizeHintForColumn(column) : 0;
}

/// What the widest texts take that the column may ever have, in bold and beside a symbol; 0 if it says none.
int TableView::wholeWidth(int column) const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (const QString &text : model()->headerData(column, Qt::Horizontal, WholeTextsRole).toStringList())
        widest = std::max(widest, metrics.horizontalAdvance(text));
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    return widest == 0 ? 0 : widest + iconSize().width() + 5 * margin;
}

/// What the column asks for; `asked` is its width in average characters.
ColumnNeed TableView::needOf(int column, int asked) const
{
    const int unit = fontMetrics().averageCharWidth();
    const int title = horizontalHeader()->sectionSizeHint(column);
    const int whole = wholeWidth(column);
    const int least = std::max(title, whole);
    const int wished = std::max(asked * unit, least);
    const int inSight = contentsWidth(column) + unit; // dear to measure
    return {std::max(wished, std::min(unit * 60, inSight)), wished,
            std::max(least, std::min(unit * 26, inSight)), least, std::max(unit * 8, whole)};
}

/// The same for a column that takes what the others leave.
ColumnNeed TableView::needOfRest(int column) const
{
    const int unit = fontMetrics().averageCharWidth();
    const int title = std::max(unit * 14, horizontalHeader()->sectionSizeHint(column));
    const int wished = std::max({unit * 34, title, std::min(unit * 60, contentsWidth(column) + unit)});
    return {wished, wished, title, title, std::max(unit * 4, horizontalHeader()->sectionSizeHint(column))};
}

TableView::SizedColumns TableView::defaultWidths()
{
    const int unit = fontMetrics().averageCharWidth();
    SizedColumns sized;
    QList<ColumnNeed> needs;
    ColumnNeed rest{unit * 34, unit * 34, unit * 14, unit * 14, unit * 4};
    for (int column = 0; column < static_cast<int>(m_defaultWidths.size()); ++column) {
        if (m_defaultWidths.at(column) == 0) {
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
            rest = largest(rest, needOfRest(column));
        } else if (!isColumnHidden(column)) {
            sized.columns.append(column);
            needs.append(needOf(column, m_defaultWidths.at(column)));
        }
    }
    sized.widths = dividedWidths(needs, rest, viewport()->width());
    return sized;
}

void TableView::applyWidths(const SizedColumns &sized)
{
    for (qsizetype i = 0; i < sized.columns.size(); ++i)
        setColumnWidth(sized.columns.at(i), sized.widths.at(i));
}

void TableView::applyDefaultWidths()
{
    const QScopedValueRollback applying(m_applying, true);
    applyWidths(defaultWidths());
}

void TableView::setColumnShown(int column, bool shown)
{
    if (!shown && horizontalHeader()->hiddenSectionCount() + 1 >= horizontalHeader()->count())
        return; // an empty table has no header to bring a column back with
    setColumnHidden(column, !shown);
    noteChange();
}

void TableView::resetColumns()
{
    m_saveTimer.stop();
    const QScopedValueRollback applying(m_applying, true);
    m_plainWidths = true;
    ColumnLayout plain;
    plain.order = columnNames();
    apply(plain);
    applyDefaultWidths();
    forgetLayout(objectName());
}

void TableView::buildColumnsMenu(QMenu *menu)
{
    menu->clear();
    const int shown = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(columnName(column) + u"Action"_s);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    menu->addSeparator();
    addMoves(menu);
    if (m_sorts)
        addSorts(menu);
    QAction *reset = menu->addAction(tr("&Reset columns"), this, &TableView::resetColumns);
    reset->setObjectName(u"resetColumnsAction"_s);
}

/// What the mouse does by dragging a header, for the column of the current cell.
void TableView::addMoves(QMenu *menu)
{
    const int column = currentIndex().column();
    if (column < 0)
        return;
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    QAction *left = menu->addAction(tr("Move \"%1\" to the &left").arg(title), this,
                                    [this, column] { moveColumn(column, -1); });
    left->setObjectName(u"moveColumnLeftAction"_s);
    QAction *right = menu->addAction(tr("Move \"%1\" to the ri&ght").arg(title), this,
                                     [this, column] { moveColumn(column, 1); });
    right->setObjectName(u"moveColumnRightAction"_s);
}

void TableView::addSorts(QMenu *menu)
{
    QMenu *sorts = menu->addMenu(tr("&Sort by"));
    const auto add = [this, sorts](const QString &text, int column, Qt::SortOrder order) {
        sorts->addAction(text, this, [this, column, order] { takeSort(column, order); });
    };
    add(tr("The list's own order"), -1, Qt::AscendingOrder);
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!isSortable(column))
            continue;
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        add(tr("%1, ascending").arg(title), column, Qt::AscendingOrder);
        add(tr("%1, descending").arg(title), column, Qt::DescendingOrder);
    }
}

void TableView::moveColumn(int column, int by)
{
    QHeaderView *header = horizontalHeader();
    const int from = header->visualIndex(column);
    int to = from + by;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to)))
        to += by;
    if (to >= 0 && to < header->count())
        header->moveSection(from, to);
}

ColumnLayout TableView::layoutNow() const
{
    const QHeaderView *header = horizontalHeader();
    ColumnLayout layout;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        layout.order.append(columnName(column));
        if (header->isSectionHidden(column))
            layout.hidden.append(columnName(column));
        else if (header->sectionResizeMode(column) != QHeaderView::Stretch)
            layout.widths.insert(columnName(column), header->sectionSize(column));
    }
    layout.sort = m_sort;
    return layout;
}

void TableView::apply(const ColumnLayout &layout)
{
    QHeaderView *header = horizontalHeader();
    const QStringList names = columnNames();
    for (int visual = 0; visual < static_cast<int>(layout.order.size()); ++visual) {
        const int column = static_cast<int>(names.indexOf(layout.order.at(visual)));
        header->moveSection(header->visualIndex(column), visual);
        setColumnHidden(column, layout.hidden.contains(layout.order.at(visual)));
        if (layout.widths.contains(layout.order.at(visual)))
            setColumnWidth(column, layout.widths.value(layout.order.at(visual)));
    }
    if (!m_sorts || m_sort == layout.sort)
        return;
    m_sort = layout.sort;
    model()->sort(m_sort ? static_cast<int>(names.indexOf(m_sort->column)) : -1,
                  m_sort ? m_sort->order : Qt::AscendingOrder);
    showSort();
}

void TableView::noteChange()
{
    if (!m_applying)
        m_saveTimer.start();
}

void TableView::save()
{
    m_saveTimer.stop();
    ColumnLayout layout = layoutNow();
    if (const auto saved = savedLayout(objectName())) {
        for (const QString &column : layout.hidden) // its width, for when it is shown again
            if (saved->widths.contains(column))
                layout.widths.insert(column, saved->widths.value(column));
    }
    saveLayout(objectName(), layout);
}

QStringList TableView::columnNames() const
{
    QStringList names;
    for (int column = 0; column < model()->columnCount(); ++column)
        names.append(columnName(column));
    return names;
}

/// The enumerator of the model's `Column`, which neither a language nor a new column before it changes.
QString TableView::columnName(int column) const
{
    const QMetaObject *type = model()->metaObject();
    const int columns = type->indexOfEnumerator("Column");
    const char *name = columns < 0 ? nullptr : type->enumerator(columns).valueToKey(column);
    return name ? QString::fromLatin1(name) : u"column%1"_s.arg(column);
}

} // namespace birdcar
