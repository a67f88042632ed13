// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/doublebooking.h"

#include <QTest>

using namespace birdcar;

namespace {

/// Minutes of one day; 0 for no pickup at all.
QDateTime at(int minutes)
{
    return minutes == 0 ? QDateTime()
                        : QDateTime(QDate(2026, 12, 24), QTime(0, 0).addSecs(minutes * 60), Qt::UTC);
}

} // namespace

class TestDoubleBooking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNearest_data();
    void takesTheNearest();
    void minutesBetween_data();
    void minutesBetween();
};

void TestDoubleBooking::takesTheNearest_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<int>("nearest");
    QTest::newRow("none") << 0 << 0 << 0;
    QTest::newRow("only before") << 500 << 0 << 500;
    QTest::newRow("only after") << 0 << 700 << 700;
    QTest::newRow("the one before is nearer") << 590 << 620 << 590;
    QTest::newRow("the one after is nearer") << 500 << 620 << 620;
    QTest::newRow("at the same time") << 600 << 620 << 600;
}

void TestDoubleBooking::takesTheNearest()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(int, nearest);
    QCOMPARE(nearestPickup(at(600), at(before), at(after)), at(nearest));
}

void TestDoubleBooking::minutesBetween_data()
{
    QTest::addColumn<int>("pickup");
    QTest::addColumn<int>("other");
    QTest::addColumn<bool>("tooClose");
    QTest::newRow("same time") << 600 << 600 << true;
    QTest::newRow("29 minutes later") << 600 << 629 << true;
    QTest::newRow("29 minutes before") << 600 << 571 << true;
    QTest::newRow("half an hour") << 600 << 630 << false;
    QTest::newRow("no other") << 600 << 0 << false;
    QTest::newRow("free text") << 0 << 600 << false;
}

void TestDoubleBooking::minutesBetween()
{
    QFETCH(int, pickup);
    QFETCH(int, other);
    QTEST(areTooClose(at(pickup), at(other)), "tooClose");
}

QTEST_GUILESS_MAIN(TestDoubleBooking)
#include "tst_doublebooking.moc"
