// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inboxtablemodel.h"
#include "ui/inboxwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

InboxRow lost(qint64 id)
{
    InboxRow row;
    row.unroutedId = UnroutedId{id};
    row.phone = u"31699999999"_s;
    row.proxy = u"3197010220001"_s;
    row.body = u"text %1"_s.arg(id);
    row.unrouted = UnroutedReason::NoRide;
    row.at = QDateTime(QDate(2020, 1, 2), QTime(3, 4), Qt::UTC);
    return row;
}

InboxRow failedText(qint64 id, const QString &reason, FailureOutcome outcome = FailureOutcome::Open)
{
    InboxRow row = lost(0);
    row.unroutedId = {};
    row.unrouted.reset();
    row.kind = InboxKind::Failed;
    row.messageId = MessageId{id};
    row.name = u"David"_s;
    row.failure = reason;
    row.failureOutcome = outcome;
    return row;
}

template <typename T>
QFuture<T> ready(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Lost texts, newest first, in pages of two.
struct Rows
{
    QList<qint64> ids;
    int reads = 0;

    InboxTableModel::ReadPage reader()
    {
        return [this](InboxFilter, const InboxPosition &after) {
            ++reads;
            InboxList page;
            for (const qint64 id : std::as_const(ids)) {
                if (page.rows.size() < 2 && (after.beforeUnrouted == 0 || id < after.beforeUnrouted))
                    page.rows.append(lost(id));
            }
            page.more = page.rows.size() == 2;
            if (!page.rows.isEmpty())
                page.next.beforeUnrouted = page.rows.last().unroutedId.value;
            return ready(Result<InboxList>(page));
        };
    }
};

QStringList textsOf(const InboxTableModel &model)
{
    QStringList texts;
    for (const InboxRow &row : model.rows())
        texts.append(row.body);
    return texts;
}

} // namespace

class TestInboxTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPageAfterPage();
    void readsAgainAsFarAsItShows();
    void keepsItsRowsWhenAReadFails();
    void saysWhyARowIsThere_data();
    void saysWhyARowIsThere();
};

void TestInboxTableModel::readsPageAfterPage()
{
    Rows rows{{5, 4, 3, 2, 1}};
    InboxTableModel model(rows.reader(), QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(InboxFilter::Waiting);
    QTRY_COMPARE(textsOf(model), (QStringList{u"text 5"_s, u"text 4"_s}));
    for (const int count : {4, 5}) {
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), count);
    }
    QVERIFY(!model.canFetchMore({}));
}

void TestInboxTableModel::readsAgainAsFarAsItShows()
{
    Rows rows{{5, 4, 3, 2, 1}};
    InboxTableModel model(rows.reader(), QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter(InboxFilter::Waiting);
    QTRY_COMPARE(model.rowCount(), 2);
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 4);
    const QPersistentModelIndex four = model.index(1, 0);
    rows.ids = {6, 4, 3, 2, 1};
    model.reload();
    model.reload(); // during a read
    QTRY_COMPARE(textsOf(model), (QStringList{u"text 6"_s, u"text 4"_s, u"text 3"_s, u"text 2"_s}));
    QCOMPARE(four.row(), 1);
}

void TestInboxTableModel::keepsItsRowsWhenAReadFails()
{
    bool broken = false;
    InboxTableModel model(
        [&broken](InboxFilter, const InboxPosition &) {
            if (broken)
                return ready(Result<InboxList>(Problem{Problem::Kind::Busy, u"locked"_s, {}, {}}));
            return ready(Result<InboxList>(InboxList{{lost(1)}, {}, false}));
        },
        QTimeZone::utc());
    QSignalSpy failed(&model, &InboxTableModel::failed);
    model.setFilter(InboxFilter::Waiting);
    QTRY_COMPARE(model.rowCount(), 1);
    broken = true;
    model.reload();
    QVERIFY(failed.wait());
    QCOMPARE(model.rowCount(), 1);
    broken = false;
    model.reload();
    QTRY_COMPARE(model.rowCount(), 1);
}

void TestInboxTableModel::saysWhyARowIsThere_data()
{
    QTest::addColumn<InboxRow>("row");
    QTest::addColumn<QString>("party");
    QTest::addColumn<QString>("reason");
    const QString masked = u"+31 \u2022\u2022\u2022 999"_s;
    QTest::newRow("no ride") << lost(1) << masked << u"No ride has this phone on this number"_s;
    InboxRow withheld = lost(1);
    withheld.phone.clear();
    withheld.unrouted = UnroutedReason::Withheld;
    QTest::newRow("withheld") << withheld << u"Withheld number"_s << u"No number, cannot call back"_s;
    InboxRow late = lost(1);
    late.name = u"Caitlyn"_s;
    late.unrouted = UnroutedReason::Late;
    QTest::newRow("late, known") << late << u"Caitlyn"_s << u"The line of its ride has ended"_s;
    InboxRow linked = lost(1);
    linked.outcome = InboxOutcome::Linked;
    linked.rideId = RideId{7};
    QTest::newRow("linked") << linked << masked << u"Linked to ride 7"_s;
    InboxRow replied = lost(1);
    replied.outcome = InboxOutcome::Replied;
    replied.reply = MessageState::Pending;
    QTest::newRow("a queued answer is not sent") << replied << masked << u"Answered, the answer is queued"_s;
    QTest::newRow("wants no texts") << failedText(1, u"opted_out"_s) << u"David"_s
                                    << u"Not sent: the recipient asked for no more texts"_s;
    QTest::newRow("too late") << failedText(1, u"late"_s) << u"David"_s
                              << u"Not sent: too late to go out by itself"_s;
    QTest::newRow("withdrawn") << failedText(1, u"withdrawn"_s) << u"David"_s
                               << u"Not sent: withdrawn before it left"_s;
    QTest::newRow("failed") << failedText(1, u"absent"_s) << u"David"_s << u"Failed: absent"_s;
    QTest::newRow("dropped") << failedText(1, u"absent"_s, FailureOutcome::Dropped) << u"David"_s
                             << u"Dropped; was absent"_s;
}

void TestInboxTableModel::saysWhyARowIsThere()
{
    QFETCH(InboxRow, row);
    QTEST(inboxParty(row), "party");
    QTEST(inboxReason(row), "reason");
}

QTEST_MAIN(TestInboxTableModel)
#include "tst_inboxtablemodel.moc"
