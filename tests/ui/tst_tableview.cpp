// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tableroles.h"
#include "ui/tableview.h"

#include <QAction>
#include <QHeaderView>
#include <QIcon>
#include <QLineEdit>
#include <QMenu>
#include <QPixmap>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// Names its columns as the models of the program do, and can be sorted by the first.
class Model : public QStandardItemModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, NameColumn, PlaceColumn, NoteColumn, ColumnCount };
    Q_ENUM(Column)

    Model() : QStandardItemModel(50, ColumnCount)
    {
        setHorizontalHeaderLabels({u"Time"_s, u"Name"_s, u"Place"_s, u"Note"_s});
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (role == SortableRole)
            return section == TimeColumn || everySortable;
        if (role == WholeTextsRole && section == TimeColumn)
            return QStringList{u"the widest of all times"_s, u"soon"_s};
        return QStandardItemModel::headerData(section, orientation, role);
    }

    void sort(int column, Qt::SortOrder order) override { sorted = {column, order}; }

    QVariant data(const QModelIndex &index, int role) const override
    {
        lastRowAsked = std::max(lastRowAsked, index.row());
        return QStandardItemModel::data(index, role);
    }

    mutable int lastRowAsked = -1;
    bool everySortable = false;
    std::pair<int, Qt::SortOrder> sorted{-2, Qt::AscendingOrder};
};

/// A table as a page makes it.
struct Table
{
    Table() : view(u"testTableView"_s, u"Test"_s)
    {
        view.setModel(&model);
        view.enableSorting();
        view.setColumnWidths({10, 20, 0, 10});
        view.resize(600, 300);
        view.show();
    }

    QStringList shownColumns() const
    {
        QStringList titles;
        for (int visual = 0; visual < view.horizontalHeader()->count(); ++visual) {
            const int column = view.horizontalHeader()->logicalIndex(visual);
            if (!view.isColumnHidden(column))
                titles.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        return titles;
    }

    /// Opens the menu "Columns" and gives its entry.
    QAction *entry(const QString &name)
    {
        Q_EMIT view.columnsAction()->menu()->aboutToShow();
        return view.columnsAction()->menu()->findChild<QAction *>(name);
    }

    void clickHeader(int column)
    {
        const QHeaderView *header = view.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    }

    Model model;
    TableView view;
};

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void columnsStayAsTheyWereLeft();
    void nothingIsSavedThatNobodyChanged();
    void newColumnsAreShown_data();
    void newColumnsAreShown();
    void resetsColumns();
    void neverHidesTheLastColumn();
    void sortsOnlyWhereTheModelCan();
    void movesColumnsByKeyboard();
    void tellsWhatIsInSight();
    void neverCutsWhatMustBeWhole();
    void aMarkMakesRoomForItself();
    void longerContentsMakeRoomForThemselves();
    void measuresOnlyWhatIsInSight();
    void measuresNothingWhileNobodyLooks();
    void rowsThatComeIntoSightMakeRoom();
    void theRowWithTheFocusIsChosen();
    void homeAndEndGoToTheFirstAndLastRow();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTableView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
}

void TestTableView::columnsStayAsTheyWereLeft()
{
    {
        Table table;
        table.entry(u"NoteColumnAction"_s)->trigger();
        table.view.horizontalHeader()->moveSection(1, 0);
        table.view.setColumnWidth(Model::NameColumn, 177);
        table.clickHeader(Model::TimeColumn);
        table.clickHeader(Model::TimeColumn);
        QCOMPARE(table.model.sorted, std::pair(0, Qt::DescendingOrder));
        table.view.hide(); // as when the window closes
    }
    Table table;
    QCOMPARE(table.shownColumns(), (QStringList{u"Name"_s, u"Time"_s, u"Place"_s}));
    QCOMPARE(table.view.columnWidth(Model::NameColumn), 177);
    QCOMPARE(table.model.sorted, std::pair(0, Qt::DescendingOrder));
    QCOMPARE(table.view.horizontalHeader()->sortIndicatorSection(), 0);
    table.entry(u"NoteColumnAction"_s)->trigger();
    QCOMPARE(table.shownColumns(), (QStringList{u"Name"_s, u"Time"_s, u"Place"_s, u"Note"_s}));
}

void TestTableView::nothingIsSavedThatNobodyChanged()
{
    {
        Table table;
        table.view.resize(900, 400);
        QCoreApplication::processEvents();
        table.view.hide();
    }
    QVERIFY(!savedLayout(u"testTableView"_s));
}

void TestTableView::newColumnsAreShown_data()
{
    QTest::addColumn<QStringList>("savedOrder");
    QTest::addColumn<QStringList>("savedHidden");
    QTest::addColumn<QStringList>("order");
    QTest::addColumn<QStringList>("hidden");
    QTest::newRow("nothing saved") << QStringList{} << QStringList{} << QStringList{u"A"_s, u"B"_s, u"C"_s}
                                   << QStringList{};
    QTest::newRow("a new one at the end") << QStringList{u"B"_s, u"A"_s} << QStringList{u"A"_s}
                                          << QStringList{u"B"_s, u"C"_s, u"A"_s} << QStringList{u"A"_s};
    QTest::newRow("a new one at the beginning") << QStringList{u"C"_s, u"B"_s} << QStringList{}
                                                << QStringList{u"A"_s, u"C"_s, u"B"_s} << QStringList{};
    QTest::newRow("one is gone") << QStringList{u"X"_s, u"C"_s, u"B"_s, u"A"_s} << QStringList{u"X"_s}
                                 << QStringList{u"C"_s, u"B"_s, u"A"_s} << QStringList{};
    QTest::newRow("all would be hidden") << QStringList{} << QStringList{u"A"_s, u"B"_s, u"C"_s}
                                         << QStringList{u"A"_s, u"B"_s, u"C"_s} << QStringList{};
    QTest::newRow("twice") << QStringList{u"B"_s, u"B"_s} << QStringList{u"B"_s, u"B"_s}
                           << QStringList{u"A"_s, u"B"_s, u"C"_s} << QStringList{u"B"_s};
}

void TestTableView::newColumnsAreShown()
{
    QFETCH(QStringList, savedOrder);
    QFETCH(QStringList, savedHidden);
    ColumnLayout saved;
    saved.order = savedOrder;
    saved.hidden = savedHidden;
    saved.widths = {{u"X"_s, 10}, {u"B"_s, -1}};
    saved.sort = ColumnSort{u"X"_s, Qt::AscendingOrder};
    const ColumnLayout fits = fitted(saved, {u"A"_s, u"B"_s, u"C"_s});
    QTEST(fits.order, "order");
    QTEST(fits.hidden, "hidden");
    QVERIFY(fits.widths.isEmpty());
    QVERIFY(!fits.sort);
}

void TestTableView::resetsColumns()
{
    {
        Table table;
        const int width = table.view.columnWidth(Model::NameColumn);
        table.entry(u"TimeColumnAction"_s)->trigger();
        table.view.horizontalHeader()->moveSection(3, 0);
        table.view.setColumnWidth(Model::NameColumn, width + 50);
        table.entry(u"resetColumnsAction"_s)->trigger();
        QCOMPARE(table.shownColumns(), (QStringList{u"Time"_s, u"Name"_s, u"Place"_s, u"Note"_s}));
        QCOMPARE(table.view.columnWidth(Model::NameColumn), width);
        table.view.hide();
    }
    QVERIFY(!savedLayout(u"testTableView"_s));
}

void TestTableView::neverHidesTheLastColumn()
{
    Table table;
    for (int column = 0; column < Model::ColumnCount; ++column)
        table.view.setColumnShown(column, false);
    QCOMPARE(table.shownColumns(), QStringList{u"Note"_s});
    QVERIFY(!table.entry(u"NoteColumnAction"_s)->isEnabled());
    QVERIFY(table.entry(u"NameColumnAction"_s)->isEnabled());
}

void TestTableView::sortsOnlyWhereTheModelCan()
{
    Table table;
    const QHeaderView *header = table.view.horizontalHeader();
    table.clickHeader(Model::NameColumn);
    QCOMPARE(table.model.sorted.first, -2);
    QCOMPARE(header->sortIndicatorSection(), -1);
    table.model.everySortable = true;
    Q_EMIT table.model.headerDataChanged(Qt::Horizontal, 0, 3);
    table.clickHeader(Model::NameColumn);
    QCOMPARE(table.model.sorted, std::pair(1, Qt::AscendingOrder));
    QCOMPARE(header->sortIndicatorSection(), 1);
    table.model.everySortable = false;
    Q_EMIT table.model.headerDataChanged(Qt::Horizontal, 0, 3);
    QCOMPARE(header->sortIndicatorSection(), -1);
    table.model.everySortable = true;
    Q_EMIT table.model.headerDataChanged(Qt::Horizontal, 0, 3);
    QCOMPARE(header->sortIndicatorSection(), 1); // still wanted
}

void TestTableView::movesColumnsByKeyboard()
{
    Table table;
    table.view.setCurrentIndex(table.model.index(0, Model::NameColumn));
    table.view.setColumnShown(Model::PlaceColumn, false);
    table.entry(u"moveColumnRightAction"_s)->trigger();
    QCOMPARE(table.shownColumns(), (QStringList{u"Time"_s, u"Note"_s, u"Name"_s}));
    table.entry(u"moveColumnLeftAction"_s)->trigger();
    table.entry(u"moveColumnLeftAction"_s)->trigger();
    table.entry(u"moveColumnLeftAction"_s)->trigger();
    QCOMPARE(table.shownColumns(), (QStringList{u"Name"_s, u"Time"_s, u"Note"_s}));
}

void TestTableView::tellsWhatIsInSight()
{
    Table table;
    QSignalSpy told(&table.view, &TableView::visibleRowsChanged);
    table.view.scrollToBottom();
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last().at(1).toInt(), 49);
    QVERIFY(told.last().at(0).toInt() > 30);
    table.model.removeRows(5, 45);
    QTRY_COMPARE(told.last().at(0).toInt(), 0);
    QCOMPARE(told.last().at(1).toInt(), 4);
}

void TestTableView::neverCutsWhatMustBeWhole()
{
    Table table;
    QFont bold = table.view.font();
    bold.setBold(true);
    const int needed =
        QFontMetrics(bold).horizontalAdvance(u"the widest of all times"_s) + table.view.iconSize().width();
    for (const int width : {900, 500, 300}) {
        table.view.resize(width, 300);
        QCoreApplication::processEvents();
        QVERIFY2(table.view.columnWidth(Model::TimeColumn) >= needed, qPrintable(QString::number(width)));
    }
}

/// A triangle that comes beside a name cuts nothing off the name.
void TestTableView::aMarkMakesRoomForItself()
{
    Table table;
    const QModelIndex name = table.model.index(0, Model::NameColumn);
    const int before = table.view.columnWidth(Model::NameColumn);
    QString text;
    while (table.view.sizeHintForIndex(name).width() < before) {
        text += u'm';
        table.model.setData(name, text);
    }
    text.chop(1);
    table.model.setData(name, text);
    QCoreApplication::processEvents();
    QCOMPARE(table.view.columnWidth(Model::NameColumn), before); // nothing is cut, so nothing moves
    QPixmap mark(32, 32);
    mark.fill();
    table.model.setData(name, QIcon(mark), Qt::DecorationRole);
    QTRY_VERIFY(table.view.columnWidth(Model::NameColumn) >= table.view.sizeHintForIndex(name).width());
    QVERIFY(!savedLayout(u"testTableView"_s)); // nobody chose it
}

void TestTableView::longerContentsMakeRoomForThemselves()
{
    Table table;
    table.view.resize(900, 300);
    table.model.insertRow(0);
    const QModelIndex name = table.model.index(0, Model::NameColumn);
    table.model.setData(name, u"Maria Wilhelmina Brandsma"_s);
    QTRY_VERIFY(table.view.columnWidth(Model::NameColumn) >= table.view.sizeHintForIndex(name).width());
    // Widths that somebody has chosen stay.
    table.view.setColumnWidth(Model::NameColumn, 90);
    table.model.setData(name, u"Johanna Wilhelmina Brandsma"_s);
    QCoreApplication::processEvents();
    QCOMPARE(table.view.columnWidth(Model::NameColumn), 90);
}

/// There may be thousands of rows, and some change several times a second.
void TestTableView::measuresOnlyWhatIsInSight()
{
    Table table;
    QVERIFY(QTest::qWaitForWindowExposed(&table.view));
    const int last = table.view.rowAt(table.view.viewport()->height() - 1);
    QVERIFY(last > 0 && last < 40);
    table.model.lastRowAsked = -1;
    const int before = table.view.columnWidth(Model::NameColumn);
    table.model.setData(table.model.index(0, Model::NameColumn), QString(30, u'W'));
    QTRY_VERIFY(table.view.columnWidth(Model::NameColumn) > before);
    QVERIFY2(table.model.lastRowAsked <= last + 1, qPrintable(QString::number(table.model.lastRowAsked)));
}

void TestTableView::measuresNothingWhileNobodyLooks()
{
    Table table;
    QVERIFY(QTest::qWaitForWindowExposed(&table.view));
    const int before = table.view.columnWidth(Model::NameColumn);
    table.view.hide();
    table.model.lastRowAsked = -1;
    table.model.insertRow(0);
    table.model.setData(table.model.index(0, Model::NameColumn), QString(30, u'W'));
    table.view.setColumnWidths({10, 20, 0, 10});
    QCOMPARE(table.model.lastRowAsked, -1);
    table.view.show();
    QTRY_VERIFY(table.view.columnWidth(Model::NameColumn) > before);
}

void TestTableView::rowsThatComeIntoSightMakeRoom()
{
    Table table;
    QVERIFY(QTest::qWaitForWindowExposed(&table.view));
    table.model.setData(table.model.index(49, Model::NameColumn), QString(30, u'W'));
    const int before = table.view.columnWidth(Model::NameColumn);
    table.view.scrollToBottom();
    QTRY_VERIFY(table.view.columnWidth(Model::NameColumn) > before);
}

void TestTableView::theRowWithTheFocusIsChosen()
{
    Table table;
    QLineEdit other;
    other.show();
    table.view.activateWindow();
    table.view.setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(table.view.currentIndex().isValid());
    QVERIFY(table.view.selectionModel()->isRowSelected(table.view.currentIndex().row()));
}

void TestTableView::homeAndEndGoToTheFirstAndLastRow()
{
    Table table;
    QTest::keyClick(&table.view, Qt::Key_End);
    QCOMPARE(table.view.currentIndex().row(), 49);
    QTest::keyClick(&table.view, Qt::Key_Home);
    QCOMPARE(table.view.currentIndex().row(), 0);
}

QTEST_MAIN(TestTableView)
#include "tst_tableview.moc"
