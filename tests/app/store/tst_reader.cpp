// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Five rides of five customers with one driver, on five numbers; the confirmations are still waiting.
struct Desk : TestDesk
{
    Desk()
        : TestDesk(TestDatabase::currentEngine()),
          reader(database.connect({.access = Database::Access::ReadOnly}))
    {
        const Person david = driver(u"David Driver"_s, u"31687654301"_s);
        for (int i = 1; i <= 5; ++i) {
            number(u"319701022000%1"_s.arg(i));
            const Person person = customer(u"Customer %1"_s.arg(i), u"3161234560%1"_s.arg(i));
            if (!ride(person, david))
                qFatal("no ride");
        }
    }

    Reader reader;
};

QList<qint64> idsOf(const QList<RideOverview> &rides)
{
    QList<qint64> ids;
    for (const RideOverview &overview : rides)
        ids.append(overview.ride.id.value);
    return ids;
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void pagesFollowByKey();
    void filtersByState();
    void overviewTellsWhatBecameOfTheTexts();
    void findsPeople_data();
    void findsPeople();
    void summaryCounts();
    void conversationHoldsTextsAndCalls();
    void unroutedHoldsTextsAndCalls();
    void tellsOfChanges();
};

void TestReader::pagesFollowByKey()
{
    Desk desk;
    Page page{2, 0};
    QCOMPARE(idsOf(*desk.reader.rideOverviews(RideFilter::All, page)), (QList<qint64>{5, 4}));
    page.beforeId = 4;
    QCOMPARE(idsOf(*desk.reader.rideOverviews(RideFilter::All, page)), (QList<qint64>{3, 2}));
    page.limit = Page::all;
    QCOMPARE(idsOf(*desk.reader.rideOverviews(RideFilter::All, page)), (QList<qint64>{3, 2, 1}));
}

void TestReader::filtersByState()
{
    Desk desk;
    QVERIFY(desk.dispatcher.closeRide(RideId{1}).ok());
    desk.pass(25h);
    QVERIFY(desk.dispatcher.sweep().ok()); // closes the rest as well, long past their time
    QVERIFY(desk.dispatcher.reopenRide(RideId{3}).ok());
    QVERIFY(desk.dispatcher.cancelRide(RideId{3}).ok());
    QVERIFY(desk.dispatcher.reopenRide(RideId{4}).ok());
    const auto ids = [&desk](RideFilter filter) { return idsOf(*desk.reader.rideOverviews(filter, Page())); };
    QCOMPARE(ids(RideFilter::Open), (QList<qint64>{4}));
    QCOMPARE(ids(RideFilter::Grace), (QList<qint64>{5, 2}));
    QCOMPARE(ids(RideFilter::Closed), (QList<qint64>{1}));
    QCOMPARE(ids(RideFilter::Cancelled), (QList<qint64>{3}));
    QCOMPARE(ids(RideFilter::All), (QList<qint64>{5, 4, 3, 2, 1}));
}

void TestReader::overviewTellsWhatBecameOfTheTexts()
{
    Desk desk;
    auto overview = *desk.reader.rideOverview(RideId{1});
    QVERIFY(overview && overview->lineLive);
    QCOMPARE(overview->waiting, 2);
    QCOMPARE(overview->failed, 0);
    desk.database->runOnce(u"UPDATE messages SET state = 'failed' WHERE id = 1"_s);
    QCOMPARE((*desk.reader.rideOverview(RideId{1}))->failed, 1);
    QVERIFY(desk.dispatcher.sendAgain(MessageId{1}).ok());
    overview = *desk.reader.rideOverview(RideId{1});
    QCOMPARE(overview->failed, 0); // taken care of
    QVERIFY(overview->lastOutgoing == MessageState::Pending);
    QVERIFY(!*desk.reader.rideOverview(RideId{99}));
}

void TestReader::findsPeople_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<int>("found");
    QTest::newRow("everybody") << QString() << 5;
    QTest::newRow("part of the name, any case") << u"OMER 3"_s << 1;
    QTest::newRow("digits") << u"1234560"_s << 5;
    QTest::newRow("national spelling") << u"06-1234 5603"_s << 1;
    QTest::newRow("international spelling") << u"+31 6 12345604"_s << 1;
    QTest::newRow("nobody") << u"Zoë"_s << 0;
    QTest::newRow("not a pattern") << u"%"_s << 0;
}

void TestReader::findsPeople()
{
    QFETCH(QString, search);
    Desk desk;
    QTEST(static_cast<int>(desk.reader.people(Role::Customer, search, 10)->size()), "found");
}

void TestReader::summaryCounts()
{
    Desk desk;
    QVERIFY(desk.dispatcher.closeRide(RideId{1}).ok());
    QVERIFY(desk.dispatcher.cancelRide(RideId{2}).ok());
    QVERIFY(desk.text(u"31600000000"_s, u"3197010220001"_s, u"who is this?"_s).ok());
    const Summary summary = *desk.reader.summary();
    QCOMPARE(summary.openRides, 3);
    QCOMPARE(summary.graceRides, 1);
    QCOMPARE(summary.closedRides, 0);
    QCOMPARE(summary.cancelledRides, 1);
    QCOMPARE(summary.unrouted, 1);
    QCOMPARE(summary.failedTexts, 0); // those withdrawn with the cancelled ride need nobody
    QCOMPARE(summary.inbox, 1);
    QCOMPARE(summary.waitingTexts, 10); // eight confirmations, two cancellations
    QCOMPARE(summary.activeNumbers, 5);
    QCOMPARE(summary.numbersInUse, 4);
}

void TestReader::conversationHoldsTextsAndCalls()
{
    Desk desk;
    QVERIFY(desk.text(u"31612345601"_s, u"3197010220001"_s, u"hello"_s).ok());
    InboundCall call;
    call.source = u"31687654301"_s;
    call.destination = u"3197010220001"_s;
    QVERIFY(desk.dispatcher.answerCall(call).ok());
    QVERIFY(desk.dispatcher.flush().ok());
    const Conversation conversation = *desk.reader.conversation(RideId{1});
    QCOMPARE(conversation.messages.size(), 4);
    QCOMPARE(conversation.messages.at(2).body, u"hello"_s);
    QCOMPARE(conversation.messages.at(3).causeId, conversation.messages.at(2).id);
    QCOMPARE(conversation.calls.size(), 1);
    QCOMPARE(conversation.calls.first().callee, u"31612345601"_s);
}

void TestReader::unroutedHoldsTextsAndCalls()
{
    Desk desk;
    QVERIFY(desk.text(u"31600000000"_s, u"3197010220001"_s, u"who is this?"_s).ok());
    InboundCall call;
    call.source = u"Restricted"_s;
    call.destination = u"3197010220001"_s;
    QVERIFY(desk.dispatcher.answerCall(call).ok());
    QVERIFY(desk.dispatcher.flush().ok());
    const auto unrouted = *desk.reader.unrouted(Page());
    QCOMPARE(unrouted.size(), 2);
    QVERIFY(unrouted.at(0).isCall);
    QVERIFY(unrouted.at(0).sender.isEmpty());
    QCOMPARE(unrouted.at(0).reason, u"withheld"_s);
    QCOMPARE(unrouted.at(1).body, u"who is this?"_s);
    QCOMPARE(unrouted.at(1).proxy, u"3197010220001"_s);
}

void TestReader::tellsOfChanges()
{
    Desk desk;
    QSignalSpy changed(&desk.reader, &Reader::changed);
    QVERIFY(desk.dispatcher.closeRide(RideId{1}).ok());
    QVERIFY(changed.wait(1000));
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
