// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/numberorders.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime morning(QDate(2026, 12, 24), QTime(9, 0), Qt::UTC);

/// One event a minute: "ordered 1" is of the number that ends in 1.
QList<EventRecord> eventsOf(const QStringList &told)
{
    QList<EventRecord> events;
    for (const QString &one : told) {
        EventRecord event;
        event.kind = u"number_"_s + one.section(u' ', 0, 0);
        event.detail =
            u"+31 970 102 2000%1: 1.50 EUR a month, for 3 months at least"_s.arg(one.section(u' ', 1));
        event.createdAt = morning.addDuration(std::chrono::minutes(events.size()));
        events.append(event);
    }
    return events;
}

} // namespace

class TestNumberOrders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatHasNoOutcome_data()
    {
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<QStringList>("open"); ///< "1 at 0": the number, and the minute of its order
        const auto row = [](const char *name, const QStringList &told, const QStringList &open) {
            QTest::newRow(name) << told << open;
        };
        row("nothing", {}, {});
        row("ordered", {u"ordered 1"_s}, {u"1 at 0"_s});
        row("unknown", {u"ordered 1"_s, u"order_unknown 1"_s}, {u"1 at 0"_s});
        row("unknown, and the order long ago", {u"order_unknown 1"_s}, {u"1 at 0"_s});
        row("bought", {u"ordered 1"_s, u"bought 1"_s}, {});
        row("refused", {u"ordered 1"_s, u"not_bought 1"_s}, {});
        row("rented already", {u"ordered 1"_s, u"rented_already 1"_s}, {});
        row("found later", {u"ordered 1"_s, u"order_unknown 1"_s, u"bought 1"_s}, {});
        row("given up", {u"ordered 1"_s, u"released 1"_s}, {});
        row("again", {u"ordered 1"_s, u"not_bought 1"_s, u"ordered 1"_s}, {u"1 at 2"_s});
        row("another's outcome", {u"ordered 1"_s, u"ordered 2"_s, u"bought 1"_s}, {u"2 at 1"_s});
    }

    void findsWhatHasNoOutcome()
    {
        QFETCH(QStringList, told);
        QStringList open;
        for (const OpenOrder &order : openOrders(eventsOf(told)))
            open.append(
                u"%1 at %2"_s.arg(order.phone.digits().last(1)).arg(morning.secsTo(order.orderedAt) / 60));
        QTEST(open, "open");
    }

    void anythingElseIsNoOrder()
    {
        EventRecord event;
        event.kind = u"number_ordered"_s;
        event.detail = u"some"_s;
        QCOMPARE(openOrders({event}), QList<OpenOrder>());
    }

    void knowsWhatWasTaken_data()
    {
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<bool>("taken");
        QTest::newRow("nothing") << QStringList() << false;
        QTest::newRow("ordered") << QStringList{u"bought 1"_s, u"ordered 1"_s} << false;
        QTest::newRow("bought") << QStringList{u"ordered 1"_s, u"bought 1"_s, u"ordered 2"_s} << true;
        QTest::newRow("rented already") << QStringList{u"ordered 1"_s, u"rented_already 1"_s} << true;
        QTest::newRow("given up since") << QStringList{u"bought 1"_s, u"released 1"_s} << false;
        QTest::newRow("another") << QStringList{u"ordered 1"_s, u"bought 2"_s} << false;
    }

    void knowsWhatWasTaken()
    {
        QFETCH(QStringList, told);
        QTEST(isTaken(*PhoneNumber::fromDigits(u"3197010220001"_s), eventsOf(told)), "taken");
    }

    void looksForWhatThePoolHasNoUseOf_data()
    {
        QTest::addColumn<std::optional<NumberState>>("state");
        QTest::addColumn<QDateTime>("movedAt");
        QTest::addColumn<bool>("owed");
        using State = std::optional<NumberState>;
        const QDateTime before = morning.addDuration(-1h);
        QTest::newRow("not in the pool") << State() << QDateTime() << true;
        QTest::newRow("in use") << State(NumberState::Active) << before << false;
        QTest::newRow("drained") << State(NumberState::Draining) << before << false;
        QTest::newRow("out of use before") << State(NumberState::Disabled) << before << true;
        QTest::newRow("out of use since") << State(NumberState::Disabled) << morning.addDuration(1h) << false;
        QTest::newRow("nobody knows since when") << State(NumberState::Disabled) << QDateTime() << false;
    }

    void looksForWhatThePoolHasNoUseOf()
    {
        QFETCH(std::optional<NumberState>, state);
        QFETCH(QDateTime, movedAt);
        const OpenOrder order{*PhoneNumber::fromDigits(u"3197010220001"_s), morning};
        std::optional<ProxyNumber> number;
        if (state)
            number = ProxyNumber{NumberId{1}, order.phone.digits(), order.phone, *state, {}, 0};
        QTEST(isOwed(order, number, movedAt), "owed");
    }

    void waitsTenMinutes()
    {
        const OpenOrder order{*PhoneNumber::fromDigits(u"3197010220001"_s), morning};
        QVERIFY(mayStillBeBought(order, morning.addDuration(9min)));
        QVERIFY(!mayStillBeBought(order, morning.addDuration(10min)));
    }
};

QTEST_APPLESS_MAIN(TestNumberOrders)
#include "tst_numberorders.moc"
