// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnwidths.h"

#include <QTest>

using namespace birdcar;

/// How the columns of a table share the room that there is.
class TestColumnWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dividesTheRoom_data();
    void dividesTheRoom();
    void takesTheLargerOfEach();
};

void TestColumnWidths::dividesTheRoom_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("widths");
    QTest::newRow("room for all") << 1000 << QList<int>{260, 100};
    QTest::newRow("long cells take what is left") << 530 << QList<int>{230, 100};
    QTest::newRow("exactly enough") << 500 << QList<int>{200, 100};
    QTest::newRow("what the cells do not need goes first") << 460 << QList<int>{168, 92};
    QTest::newRow("until the cells are just filled") << 400 << QList<int>{120, 80};
    QTest::newRow("then the titles' room, each its share") << 240 << QList<int>{93, 66};
    QTest::newRow("down to the titles") << 190 << QList<int>{60, 50};
    QTest::newRow("the rest column gives way before titles do") << 160 << QList<int>{60, 50};
    QTest::newRow("then the titles give way") << 100 << QList<int>{45, 35};
    QTest::newRow("the texts stay") << 90 << QList<int>{40, 30};
    QTest::newRow("however little there is") << 10 << QList<int>{40, 30};
}

void TestColumnWidths::dividesTheRoom()
{
    QFETCH(const int, room);
    const QList<ColumnNeed> columns{{260, 200, 120, 60, 40}, {100, 100, 80, 50, 30}};
    const ColumnNeed rest{200, 200, 80, 80, 20};
    const QList<int> widths = dividedWidths(columns, rest, room);
    QTEST(widths, "widths");
}

void TestColumnWidths::takesTheLargerOfEach()
{
    QCOMPARE(largest({5, 4, 3, 2, 1}, {4, 5, 3, 1, 2}), (ColumnNeed{5, 5, 3, 2, 2}));
}

QTEST_MAIN(TestColumnWidths)
#include "tst_columnwidths.moc"
