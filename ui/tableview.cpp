// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableview.h"

#include "ui/icons.h"
#include "ui/tableroles.h"
#include "ui/words.h"

#include <QAction>
#include <QFocusEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaEnum>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Takes what `widths` have too much for `room` from those that are wider than they have to be, each its
/// share.
void shrink(QList<int> &widths, const QList<int> &floors, int room)
{
    int over = -room;
    int spare = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        over += widths.at(i);
        spare += std::max(0, widths.at(i) - floors.at(i));
    }
    if (over <= 0 || spare <= 0)
        return;
    const double share = std::min(1.0, double(over) / spare);
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i] -= static_cast<int>(std::ceil(std::max(0, widths.at(i) - floors.at(i)) * share));
}

/// Cuts a text at its beginning where the column says so.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.model()->headerData(index.column(), Qt::Horizontal, TailFirstRole).toBool())
            option->textElideMode = Qt::ElideLeft;
    }
};

} // namespace

TableView::TableView(const QString &name, const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_columnsAction(new QAction(tr("Colu&mns"), this))
{
    setObjectName(name);
    setAccessibleName(accessibleName);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setIconSize(QSize(symbolSide(this), symbolSide(this)));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // nothing to measure, however many rows

    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { buildColumnsMenu(menu); });
    connect(header, &QWidget::customContextMenuRequested, this,
            [header, menu](const QPoint &at) { menu->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionMoved, this, &TableView::noteChange);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        if (m_applying || header->sectionResizeMode(column) == QHeaderView::Stretch)
            return;
        m_plainWidths = false;
        noteChange();
    });
    header->viewport()->installEventFilter(this);
    m_columnsAction->setObjectName(name + u"ColumnsAction"_s);
    m_columnsAction->setMenu(menu);
    addAction(m_columnsAction);
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(500ms); // a column that is being sized changes many times a second
    connect(&m_saveTimer, &QTimer::timeout, this, &TableView::save);
}

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
    const auto firstRows = [this](const QModelIndex &, int first, int last) {
        if (m_plainWidths && model()->rowCount() == last - first + 1)
            applyDefaultWidths();
    };
    connect(model(), &QAbstractItemModel::rowsInserted, this, firstRows);
}

/// What it takes to show the column's title and the cells in sight, or the most of them if they are long.
int TableView::neededWidth(int column) const
{
    const int unit = fontMetrics().averageCharWidth();
    return std::max({horizontalHeader()->sectionSizeHint(column), wholeWidth(column),
                     std::min(unit * 26, sizeHintForColumn(column) + unit)});
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

void TableView::applyDefaultWidths()
{
    const QScopedValueRollback applying(m_applying, true);
    const int unit = fontMetrics().averageCharWidth();
    const auto title = [this](int column) { return horizontalHeader()->sectionSizeHint(column); };
    QList<int> widths;
    QList<int> needed;
    QList<int> titled; // no title is cut, and no text that is never to be
    QList<int> least;
    int rest = unit * 14;
    int leastRest = unit * 4;
    int wanted = unit * 34;
    for (int column = 0; column < static_cast<int>(m_defaultWidths.size()); ++column) {
        const bool takesRest = m_defaultWidths.at(column) == 0;
        const bool counts = !takesRest && !isColumnHidden(column);
        if (takesRest) {
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
            rest = std::max(rest, title(column));
            leastRest = std::max(leastRest, title(column));
            wanted = std::max({wanted, rest, std::min(unit * 60, sizeHintForColumn(column) + unit)});
        }
        widths.append(
            counts ? std::max({m_defaultWidths.at(column) * unit, title(column), wholeWidth(column)}) : 0);
        needed.append(counts ? neededWidth(column) : 0);
        const int whole = wholeWidth(column);
        titled.append(counts ? std::max(title(column), whole) : 0);
        least.append(counts ? std::max(unit * 8, whole) : 0);
    }
    shrink(widths, needed, viewport()->width() - wanted);
    shrink(widths, titled, viewport()->width() - rest);
    // Where there is still no room, the titles give way, not the texts.
    for (const QList<int> &floors : {titled, least})
        shrink(widths, floors, viewport()->width() - leastRest);
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        if (widths.at(column) > 0)
            setColumnWidth(column, widths.at(column));
    }
}

void TableView::enableSorting()
{
    m_sorts = true;
    QHeaderView *header = horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::takeSort);
    connect(model(), &QAbstractItemModel::headerDataChanged, this, &TableView::showSort);
}

void TableView::takeSort(int column, Qt::SortOrder order)
{
    if (column < 0 || isSortable(column)) {
        m_sort = column < 0 ? std::nullopt : std::optional(ColumnSort{columnName(column), order});
        model()->sort(column, order);
        noteChange();
    }
    showSort();
}

/// The arrow shows what the rows are sorted by now, which is not what was chosen while the model cannot.
void TableView::showSort()
{
    const int column = m_sort ? static_cast<int>(columnNames().indexOf(m_sort->column)) : -1;
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(isSortable(column) ? column : -1,
                                         m_sort ? m_sort->order : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

bool TableView::isSortable(int column) const
{
    return column >= 0 && model()->headerData(column, Qt::Horizontal, SortableRole).toBool();
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

void TableView::updateGeometries()
{
    QTableView::updateGeometries();
    tellVisibleRows();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0)
        tellVisibleRows();
}

/// The row that has the focus is the one that is chosen, and looks it.
void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid() &&
        !selectionModel()->isRowSelected(currentIndex().row()))
        selectRow(currentIndex().row());
}

/// Rows are chosen, not cells: Home and End mean the first and the last.
void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool ends = event->key() == Qt::Key_Home || event->key() == Qt::Key_End;
    if (!ends || event->modifiers() & ~Qt::KeypadModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    const int row = event->key() == Qt::Key_Home ? 0 : model()->rowCount() - 1;
    if (row >= 0)
        selectRow(row);
}

/// The window may be about to close; by the time of the destructor the model is gone.
void TableView::hideEvent(QHideEvent *event)
{
    if (m_saveTimer.isActive())
        save();
    QTableView::hideEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (m_plainWidths && !m_defaultWidths.isEmpty())
        applyDefaultWidths();
}

/// A cell whose text is longer than the cell shows all of it, unless the model has more to say.
bool TableView::viewportEvent(QEvent *event)
{
    const bool shown = QTableView::viewportEvent(event);
    if (event->type() != QEvent::ToolTip || event->isAccepted())
        return shown;
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid() || sizeHintForIndex(index).width() <= columnWidth(index.column()))
        return shown;
    QToolTip::showText(help->globalPos(), plainToolTip(index.data().toString()), this, visualRect(index));
    event->accept();
    return true;
}

/// Likewise for the titles.
bool TableView::eventFilter(QObject *watched, QEvent *event)
{
    QHeaderView *header = horizontalHeader();
    if (watched != header->viewport() || event->type() != QEvent::ToolTip)
        return QTableView::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = header->logicalIndexAt(help->pos());
    if (column < 0 || header->sectionSizeHint(column) <= header->sectionSize(column))
        return false;
    const QString title = model()->headerData(column, Qt::Horizontal).toString();
    QToolTip::showText(help->globalPos(), plainToolTip(title), header->viewport());
    event->accept();
    return true;
}

void TableView::tellVisibleRows()
{
    if (!model())
        return;
    const int first = rowAt(0);
    const int below = rowAt(viewport()->height() - 1);
    const std::pair visible{first, below >= 0 || first < 0 ? below : model()->rowCount() - 1};
    if (visible == m_visible)
        return;
    m_visible = visible;
    Q_EMIT visibleRowsChanged(visible.first, visible.second);
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
