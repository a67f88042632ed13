// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString carlas = u"31612345601"_s;

/// Two rides: Cem's at 19:00, Carla's, made later, at 18:30.
struct Desk : TestDesk
{
    Desk()
        : TestDesk(TestDatabase::currentEngine()),
          reader(database.connect({.access = Database::Access::ReadOnly}))
    {
        for (int i = 1; i <= 3; ++i)
            number(u"319701022000%1"_s.arg(i));
        const Person david = driver(u"David Driver"_s, u"31687654301"_s);
        add(customer(u"Cem Celik"_s, u"31612345602"_s), david, 2h);
        add(customer(u"Carla Coach"_s, carlas), david, 90min);
    }

    void add(const Person &customer, const Person &driver, std::chrono::minutes in)
    {
        NewRide form;
        form.customerId = customer.id;
        form.driverId = driver.id;
        form.start = u"Depot"_s;
        form.destination = u"Dam"_s;
        form.at = now().addDuration(in);
        if (!dispatcher.createRide(form))
            qFatal("no ride");
    }

    HandOver page() { return *reader.handOver(); }

    Reader reader;
};

} // namespace

class TestReaderHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void openRidesAreThereTheNextFirst();
    void countsWhatWaitsForSomebody();
    void whatWasDealtWithIsGone();
    void countsNumbers();
};

void TestReaderHandOver::openRidesAreThereTheNextFirst()
{
    Desk desk;
    QCOMPARE(desk.page().openRides.size(), 2);
    QCOMPARE(desk.page().openRides.first().ride.customer, u"Carla Coach"_s);
    QVERIFY(desk.dispatcher.closeRide(RideId{2}).ok());
    QCOMPARE(desk.page().openRides.size(), 1);
    QCOMPARE(desk.page().openCount, 1);
}

void TestReaderHandOver::countsWhatWaitsForSomebody()
{
    Desk desk;
    QVERIFY(desk.text(carlas, u"3197010220002"_s, u"hello"_s).ok());
    desk.database->runOnce(u"UPDATE messages SET state = 'failed', reason = 'absent' WHERE id = 3"_s);
    const HandOverRide carla = desk.page().openRides.first();
    QCOMPARE(carla.unread, 1);
    QCOMPARE(carla.failed, 1);
    QCOMPARE(carla.waiting, 2); // the other confirmation, and the copy of the text
    QCOMPARE(desk.page().failedTexts.size(), 1);
    QCOMPARE(desk.page().failedTexts.first().reason, u"absent"_s);
    QCOMPARE(desk.page().failedCount, 1);
    QVERIFY(desk.text(u"31600000000"_s, u"3197010220003"_s, u"who is this?"_s).ok());
    QCOMPARE(desk.page().unhandled.size(), 1);
    QCOMPARE(desk.page().unhandled.first().sender, u"31600000000"_s);
    QCOMPARE(desk.page().unhandledCount, 1);
}

void TestReaderHandOver::whatWasDealtWithIsGone()
{
    Desk desk;
    QVERIFY(desk.text(u"31600000000"_s, u"3197010220003"_s, u"who is this?"_s).ok());
    QVERIFY(desk.dispatcher.setHandled(desk.page().unhandled.first().id, true).ok());
    QVERIFY(desk.page().unhandled.isEmpty());
    desk.database->runOnce(u"UPDATE messages SET state = 'failed' WHERE id = 3"_s);
    QVERIFY(desk.dispatcher.sendAgain(MessageId{3}).ok());
    QVERIFY(desk.page().failedTexts.isEmpty());
    QCOMPARE(desk.page().openRides.first().failed, 0);
}

void TestReaderHandOver::countsNumbers()
{
    Desk desk;
    QVERIFY(desk.dispatcher.closeRide(RideId{2}).ok());
    QCOMPARE(desk.page().numbersInGrace, 1);
    QCOMPARE(desk.page().numbersInUse, 2);
    QCOMPARE(desk.page().activeNumbers, 3);
    QCOMPARE(desk.page().waitingTexts, 4);
}

QTEST_GUILESS_MAIN(TestReaderHandOver)
#include "tst_readerhandover.moc"
