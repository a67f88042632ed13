// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, keys and sorting; how the columns are arranged is in tableviewcolumns.cpp.
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
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

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
    header->setResizeContentsPrecision(0); // what is in sight is measured, not a thousand rows
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
    m_growTimer.setSingleShot(true);
    m_growTimer.setInterval(100ms); // not while somebody scrolls
    connect(&m_growTimer, &QTimer::timeout, this, &TableView::growForContents);
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

/// What came while nobody looked was not measured.
void TableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (m_plainWidths && !m_defaultWidths.isEmpty())
        applyDefaultWidths();
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
    m_growTimer.start();
    Q_EMIT visibleRowsChanged(visible.first, visible.second);
}

} // namespace birdcar
