// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/columnlayout.h"

#include <QTableView>
#include <QTimer>

class QMenu;

namespace birdcar {

struct ColumnNeed;

/// A list of records: whole rows are chosen, one at a time; Tab leaves it; nothing is edited in its cells.
/// Its columns can be hidden, moved and sized, with the mouse on the header or in the menu "Columns", and
/// stay as they were left, also after a restart.
class TableView : public QTableView
{
    Q_OBJECT

public:
    TableView(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// Widths in average characters; a column of 0 takes what is left. Where there is little room the others
    /// give way to it, as far as their contents allow. To be called once the model is set; then applies what
    /// was saved, and what was saved gives way to nothing.
    void setColumnWidths(const QList<int> &characters);
    /// A click on a header sorts by it, if the model says that it can (SortableRole).
    void enableSorting();
    /// A menu of all columns, for the page's menu; also at the header and in the table's own menu.
    QAction *columnsAction() const { return m_columnsAction; }
    void setColumnShown(int column, bool shown);
    void resetColumns();

Q_SIGNALS:
    /// Which rows are in sight; -1 for none.
    void visibleRowsChanged(int first, int last);

protected:
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildColumnsMenu(QMenu *menu);
    void addMoves(QMenu *menu);
    void addSorts(QMenu *menu);
    void moveColumn(int column, int by);
    /// Columns that are shown and do not take what is left, with their widths in pixels.
    struct SizedColumns
    {
        QList<int> columns;
        QList<int> widths;
    };

    SizedColumns defaultWidths();
    void applyWidths(const SizedColumns &sized);
    void applyDefaultWidths();
    void growForContents();
    ColumnNeed needOf(int column, int asked) const;
    ColumnNeed needOfRest(int column) const;
    int contentsWidth(int column) const;
    int wholeWidth(int column) const;
    ColumnLayout layoutNow() const;
    void apply(const ColumnLayout &layout);
    void noteChange();
    void save();
    void takeSort(int column, Qt::SortOrder order);
    void showSort();
    bool isSortable(int column) const;
    void tellVisibleRows();
    QStringList columnNames() const;
    QString columnName(int column) const;

    QList<int> m_defaultWidths;
    QAction *m_columnsAction;
    QTimer m_saveTimer;
    QTimer m_growTimer;        ///< once for all that changes at the same time
    bool m_plainWidths = true; ///< nobody has chosen others
    bool m_applying = true;    ///< columns change because of the program, not of a person
    bool m_sorts = false;
    std::optional<ColumnSort> m_sort; ///< as chosen, even while the model cannot sort by it
    std::pair<int, int> m_visible{-1, -1};
};

} // namespace birdcar
