// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ridetablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

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
        return [this](RideFilter filter, const Page &page) {
            asked.append({filter, page, {}});
            asked.last().promise = std::make_shared<QPromise<RideTableModel::RideList>>();
            asked.last().promise->start();
            return asked.last().promise->future();
        };
    }

    void answer()
    {
        const Question question = asked.takeFirst();
        QList<RideOverview> found;
        for (const RideOverview &ride : rides) {
            if (question.page.beforeId > 0 && ride.ride.id.value >= question.page.beforeId)
                continue;
            if (found.size() < question.page.limit)
                found.append(ride);
        }
        ++answered;
        question.promise->addResult(problem ? RideTableModel::RideList(*problem)
                                            : RideTableModel::RideList(found));
        question.promise->finish();
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

    struct Question
    {
        RideFilter filter;
        Page page;
        std::shared_ptr<QPromise<RideTableModel::RideList>> promise;
    };

    QList<RideOverview> rides; ///< newest first
    QList<Question> asked;
    int answered = 0;
    std::optional<Problem> problem;
};

QList<qint64> idsOf(const RideTableModel &model)
{
    QList<qint64> ids;
    for (const RideOverview &row : model.rows())
        ids.append(row.ride.id.value);
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
    void readsEveryPageThatIsShownAgain();
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
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
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

void TestRideTableModel::readsEveryPageThatIsShownAgain()
{
    Shelf shelf(650);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
    model.reload();
    shelf.answerAll();
    model.fetchMore({});
    shelf.answerAll();

    shelf.rides.prepend(rideNumber(651));
    shelf.rides.removeAt(300);
    shelf.rides[350].failed = 1;
    model.reload();
    shelf.answerAll();
    QCOMPARE(idsOf(model), idsOf(shelf).first(model.rowCount()));
    QVERIFY(model.rowCount() >= 400);
    QCOMPARE(model.at(350).failed, 1);
    QVERIFY(model.canFetchMore({}));
}

void TestRideTableModel::updatesRowsInPlace()
{
    Shelf shelf(3);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
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
    model.reload();
    model.setFilter(RideFilter::Cancelled);
    QCOMPARE(shelf.asked.size(), 2);
    QCOMPARE(shelf.asked.last().filter, RideFilter::Cancelled);
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
    const QSignalSpy loads(&model, &RideTableModel::loaded);
    for (int i = 0; i < 100; ++i)
        model.reload();
    shelf.answerAll();
    QCOMPARE(shelf.answered, 2);
    QCOMPARE(loads.size(), 2);
}

void TestRideTableModel::keepsItsRowsWhenAReadFails()
{
    Shelf shelf(5);
    RideTableModel model(shelf.reader(), QTimeZone::utc());
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
    shelf.rides[0].ride.state = RideState::Closed;
    shelf.rides[0].lineLive = true;
    RideTableModel model(shelf.reader(), QTimeZone::utc());
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
    model.reload();
    shelf.answerAll();
    const QModelIndex customer = model.index(0, RideTableModel::CustomerColumn);
    QCOMPARE(customer.data().toString(), shelf.rides[0].ride.customer);
    QVERIFY(!customer.data(Qt::ToolTipRole).toString().contains(u"<img"_s));
}

QTEST_MAIN(TestRideTableModel)
#include "tst_ridetablemodel.moc"
