// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ridetablemodel.h"

#include "ui/tableroles.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// Rides of this number were made in turn and leave in turn.
RideOverview rideNumber(qint64 id)
{
    RideOverview overview;
    overview.ride.id = RideId{id};
    overview.ride.customer = u"Customer %1"_s.arg(id);
    overview.ride.driver = u"Driver %1"_s.arg(id);
    overview.ride.start = u"Depot"_s;
    overview.ride.destination = u"Dam"_s;
    overview.ride.number = u"3197010220001"_s;
    overview.ride.datetime = u"tonight"_s;
    overview.ride.dueAt = QDateTime::fromSecsSinceEpoch(1'800'000'000 + id * 60, Qt::UTC);
    return overview;
}

/// A database of rides that answers when it is told to.
class Shelf
{
public:
    explicit Shelf(qint64 count)
    {
        for (qint64 id = count; id > 0; --id)
            rides.append(rideNumber(id));
    }

    RideTableModel::ReadPage reader()
    {
        return [this](const RideQuestion &question) {
            asked.append({question, {}});
            asked.last().promise = std::make_shared<QPromise<RideTableModel::Answer>>();
            asked.last().promise->start();
            return asked.last().promise->future();
        };
    }

    void answer()
    {
        const Asked first = asked.takeFirst();
        ++answered;
        first.promise->addResult(problem ? RideTableModel::Answer(*problem)
                                         : RideTableModel::Answer(found(first.question)));
        first.promise->finish();
    }

    RideAnswer found(const RideQuestion &question) const
    {
        const auto keyOf = [](const RideOverview &row) {
            return RideKey{row.ride.dueAt.isValid() ? row.ride.dueAt.toMSecsSinceEpoch() : RideKey::noTime,
                           row.ride.id.value};
        };
        QList<RideOverview> sorted = rides;
        std::ranges::sort(sorted, [&](const RideOverview &a, const RideOverview &b) {
            return comesBefore(keyOf(a), keyOf(b), question.order);
        });
        RideAnswer answer;
        for (const RideOverview &ride : sorted) {
            if (question.after && !comesBefore(*question.after, keyOf(ride), question.order))
                continue;
            if (ride.ride.customer.contains(question.search) && answer.rides.size() < question.limit)
                answer.rides.append(ride);
        }
        if (answer.rides.size() == question.limit)
            answer.next = keyOf(answer.rides.last());
        return answer;
    }

    /// Answers until nothing more is asked.
    void answerAll()
    {
        QCoreApplication::processEvents();
        while (!asked.isEmpty()) {
            answer();
            QCoreApplication::processEvents();
        }
    }

    struct Asked
    {
        RideQuestion question;
        std::shared_ptr<QPromise<RideTableModel::Answer>> promise;
    };

    QList<RideOverview> rides; ///< newest first
    QList<Asked> asked;
    int answered = 0;
    std::optional<Problem> problem;
};

QList<qint64> idsOf(const RideTableModel &model)
{
    QList<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.at(row) ? model.at(row)->ride.id.value : 0);
    return ids;
}

QList<qint64> idsOf(const Shelf &shelf)
{
    QList<qint64> ids;
    for (const RideOverview &row : shelf.rides)
        ids.append(row.ride.id.value);
    return ids;
}

} // namespace

class TestRideTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnePageAtATime();
    void readsWhatIsVisibleAgain();
    void keepsOnlyWhatIsNearTheView();
    void openRidesStandInTheOrderOfTheirTimes();
    void sortsWhatASearchFound();
    void aNewSearchOvertakesTheOld();
    void pointsOutADriverInTwoPlaces();
    void unreadRowsStandOut();
    void updatesRowsInPlace();
    void ridesComeAndGoWithoutAReset();
    void dropsAnswersForAnotherFilter();
    void joinsReloadsDuringARead();
    void keepsItsRowsWhenAReadFails();
    void showsARideInWords();
    void neverRendersWhatPeopleTyped();
};

void TestRideTableModel::readsOnePageAtATime()
{
    Shelf shelf(450);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setFilter(RideFilter::All);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    shelf.answerAll();
    QCOMPARE(model.rowCount(), 200);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QVERIFY2(!model.canFetchMore({}), "a page is on its way");
    shelf.answerAll();
    QCOMPARE(model.rowCount(), 400);
    model.fetchMore({});
    shelf.answerAll();
    QCOMPARE(idsOf(model), idsOf(shelf));
    QVERIFY(!model.canFetchMore({}));
}

void TestRideTableModel::readsWhatIsVisibleAgain()
{
    Shelf shelf(1050);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(RideFilter::All);
    shelf.answerAll();
    for (int page = 0; page < 4; ++page) {
        model.fetchMore({});
        shelf.answerAll();
    }
    QCOMPARE(model.rowCount(), 1000);
    model.setVisibleRows(600, 640);
    shelf.answerAll();

    shelf.rides.removeAt(610);
    shelf.rides[620].failed = 1;
    shelf.rides.prepend(rideNumber(1051));
    shelf.answered = 0;
    model.reload();
    shelf.answerAll();
    QVERIFY2(shelf.answered <= 2, "the top and what is visible, however many rows there are");
    QCOMPARE(idsOf(model), idsOf(shelf).first(model.rowCount()));
    QCOMPARE(model.at(621)->failed, 1);
    QVERIFY(model.canFetchMore({}));

    shelf.rides[300].failed = 1; // out of sight: read when it comes into sight
    model.reload();
    shelf.answerAll();
    QCOMPARE(model.at(300)->failed, 0);
    model.setVisibleRows(280, 320);
    shelf.answerAll();
    QCOMPARE(model.at(300)->failed, 1);
}

void TestRideTableModel::keepsOnlyWhatIsNearTheView()
{
    Shelf shelf(6000);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setFilter(RideFilter::All);
    shelf.answerAll();
    while (model.canFetchMore({})) {
        model.setVisibleRows(model.rowCount() - 40, model.rowCount() - 1);
        shelf.answerAll();
    }
    QCOMPARE(model.rowCount(), 6000);
    QCOMPARE(model.rowOf(1), 5999);
    const auto kept = [&model] {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += model.at(row) ? 1 : 0;
        return count;
    };
    QVERIFY2(kept() <= 3200, qPrintable(QString::number(kept())));
    QVERIFY(!model.at(2000));
    QVERIFY(!model.index(2000, RideTableModel::TimeColumn).data().toString().isEmpty());
    model.setVisibleRows(1990, 2030);
    shelf.answerAll();
    QCOMPARE(model.at(2000)->ride.id.value, 4000);
}

void TestRideTableModel::openRidesStandInTheOrderOfTheirTimes()
{
    Shelf shelf(5);
    shelf.rides[2].ride.dueAt = QDateTime(); // ride 3: free text
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    shelf.answerAll();
    QCOMPARE(idsOf(model), (QList<qint64>{1, 2, 4, 5, 3}));
    const QPersistentModelIndex moved = model.index(0, 0);
    shelf.rides[4].ride.dueAt = shelf.rides[0].ride.dueAt.addSecs(60); // ride 1 leaves last
    model.reload();
    shelf.answerAll();
    QCOMPARE(idsOf(model), (QList<qint64>{2, 4, 5, 1, 3}));
    model.sort(RideTableModel::TimeColumn, Qt::DescendingOrder);
    shelf.answerAll();
    QCOMPARE(idsOf(model), (QList<qint64>{3, 1, 5, 4, 2}));
    model.sort(RideTableModel::CustomerColumn);
    shelf.answerAll();
    QCOMPARE(idsOf(model), (QList<qint64>{2, 4, 5, 1, 3})); // not by a column that no index sorts
}

void TestRideTableModel::sortsWhatASearchFound()
{
    Shelf shelf(30);
    shelf.rides[3].ride.driver = u"Aaron"_s;
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto sortable = [&model](int column) {
        return model.headerData(column, Qt::Horizontal, SortableRole).toBool();
    };
    QVERIFY(sortable(RideTableModel::TimeColumn) && !sortable(RideTableModel::DriverColumn));
    model.setSearch(u"Customer 2"_s);
    QVERIFY(sortable(RideTableModel::DriverColumn));
    shelf.answerAll();
    QCOMPARE(idsOf(model), (QList<qint64>{29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 2}));
    const QPersistentModelIndex aaron = model.index(model.rowOf(27), 0);
    model.sort(RideTableModel::DriverColumn);
    QCOMPARE(aaron.row(), 0);
    QCOMPARE(model.rowOf(27), 0);
    shelf.rides[4].ride.driver = u"Aafke"_s;
    model.reload();
    shelf.answerAll();
    QCOMPARE(idsOf(model).first(2), (QList<qint64>{26, 27}));
    QCOMPARE(aaron.row(), 1);
    model.sort(-1);
    QCOMPARE(idsOf(model).first(), 29);
}

void TestRideTableModel::aNewSearchOvertakesTheOld()
{
    Shelf shelf(30);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setSearch(u"C"_s);
    model.setSearch(u"Cu"_s);
    model.setSearch(u"Customer 30"_s);
    QCOMPARE(shelf.asked.size(), 3);
    QVERIFY(*shelf.asked.at(0).question.withdrawn && *shelf.asked.at(1).question.withdrawn);
    QVERIFY(!*shelf.asked.at(2).question.withdrawn);
    shelf.answer();
    shelf.answer();
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 0);
    shelf.answerAll();
    QCOMPARE(idsOf(model), QList<qint64>{30});
}

void TestRideTableModel::pointsOutADriverInTwoPlaces()
{
    Shelf shelf(2);
    shelf.rides[0].otherPickup = shelf.rides[0].ride.dueAt.addSecs(20 * 60);
    shelf.rides[1].otherPickup = shelf.rides[1].ride.dueAt.addSecs(40 * 60);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setFilter(RideFilter::All);
    shelf.answerAll();
    const QModelIndex clash = model.index(0, RideTableModel::DriverColumn);
    QVERIFY(!clash.data(Qt::DecorationRole).isNull());
    QVERIFY(clash.data(Qt::ToolTipRole).toString().contains(u"another pickup"_s));
    QVERIFY(clash.data(Qt::AccessibleTextRole).toString().contains(u"another pickup"_s));
    QVERIFY(model.index(1, RideTableModel::DriverColumn).data(Qt::DecorationRole).isNull());
}

void TestRideTableModel::unreadRowsStandOut()
{
    Shelf shelf(2);
    shelf.rides[0].unread = 2;
    shelf.rides[0].lastOutgoing = MessageState::Delivered;
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setFilter(RideFilter::All);
    shelf.answerAll();
    const QModelIndex last = model.index(0, RideTableModel::LastColumn);
    QCOMPARE(last.data().toString(), u"2 new, delivered"_s);
    QVERIFY(last.data(Qt::AccessibleTextRole).toString().startsWith(u"2 new"_s));
    QVERIFY(model.index(0, RideTableModel::CustomerColumn).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(!model.index(1, RideTableModel::CustomerColumn).data(Qt::FontRole).isValid());
}

void TestRideTableModel::updatesRowsInPlace()
{
    Shelf shelf(3);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setFilter(RideFilter::All);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    shelf.answerAll();

    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex second = model.index(1, 0);
    shelf.rides[1].lastOutgoing = MessageState::Delivered;
    model.reload();
    shelf.answerAll();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
    QCOMPARE(resets.size(), 0);
    QVERIFY(second.isValid());
    QCOMPARE(model.index(1, RideTableModel::LastColumn).data().toString(), u"delivered"_s);
}

void TestRideTableModel::ridesComeAndGoWithoutAReset()
{
    Shelf shelf(5);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setFilter(RideFilter::All);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    shelf.answerAll();
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex third = model.index(2, 0);

    shelf.rides.removeAt(3);
    shelf.rides.removeAt(0);
    shelf.rides.prepend(rideNumber(6));
    shelf.rides.prepend(rideNumber(7));
    model.reload();
    shelf.answerAll();
    QCOMPARE(idsOf(model), (QList<qint64>{7, 6, 4, 3, 1}));
    QCOMPARE(third.row(), 3);
    QCOMPARE(resets.size(), 0);
}

void TestRideTableModel::dropsAnswersForAnotherFilter()
{
    Shelf shelf(5);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setFilter(RideFilter::All);
    model.setFilter(RideFilter::Cancelled);
    QCOMPARE(shelf.asked.size(), 2);
    QCOMPARE(shelf.asked.last().question.filter, RideFilter::Cancelled);
    shelf.answer();
    QCoreApplication::processEvents();
    QCOMPARE(model.rowCount(), 0);
    shelf.rides = {rideNumber(3)};
    shelf.answerAll();
    QCOMPARE(idsOf(model), QList<qint64>{3});
}

void TestRideTableModel::joinsReloadsDuringARead()
{
    Shelf shelf(5);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setFilter(RideFilter::All);
    const QSignalSpy loads(&model, &RideTableModel::loaded);
    for (int i = 0; i < 100; ++i)
        model.reload(); // the first page is on its way already
    shelf.answerAll();
    QCOMPARE(shelf.answered, 2);
    QCOMPARE(loads.size(), 2);
}

void TestRideTableModel::keepsItsRowsWhenAReadFails()
{
    Shelf shelf(5);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setFilter(RideFilter::All);
    model.reload();
    shelf.answerAll();
    const QSignalSpy failures(&model, &RideTableModel::failed);
    shelf.problem = Problem{Problem::Kind::StorageFailed, u"The disk is gone."_s, {}, {}};
    model.reload();
    shelf.answerAll();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(model.rowCount(), 5);
    shelf.problem.reset();
    shelf.rides.removeFirst();
    model.reload();
    shelf.answerAll();
    QCOMPARE(model.rowCount(), 4);
}

void TestRideTableModel::showsARideInWords()
{
    Shelf shelf(1);
    shelf.rides[0].failed = 1;
    shelf.rides[0].waiting = 2;
    shelf.rides[0].ride.dueAt = QDateTime();
    shelf.rides[0].ride.state = RideState::Closed;
    shelf.rides[0].lineLive = true;
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setFilter(RideFilter::All);
    model.reload();
    shelf.answerAll();
    QStringList cells;
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.append(model.index(0, column).data().toString());
        titles.append(model.headerData(column, Qt::Horizontal).toString());
    }
    QCOMPARE(cells, (QStringList{u"tonight"_s, u"Customer 1"_s, u"Driver 1"_s, u"Depot \u2192 Dam"_s,
                                 u"+31 970 102 20001"_s, u"failed"_s}));
    QVERIFY(!titles.contains(QString()));
    const QModelIndex last = model.index(0, RideTableModel::LastColumn);
    QCOMPARE(last.data(Qt::ToolTipRole).toString(), u"failed texts: 1; not yet taken by MessageBird: 2"_s);
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"line still live"_s));
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
}

void TestRideTableModel::neverRendersWhatPeopleTyped()
{
    Shelf shelf(1);
    shelf.rides[0].ride.customer = u"<img src='http://example.com/x'>"_s;
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.setFilter(RideFilter::All);
    model.reload();
    shelf.answerAll();
    const QModelIndex customer = model.index(0, RideTableModel::CustomerColumn);
    QCOMPARE(customer.data().toString(), shelf.rides[0].ride.customer);
    QVERIFY(!customer.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
}

QTEST_MAIN(TestRideTableModel)
#include "tst_ridetablemodel.moc"
