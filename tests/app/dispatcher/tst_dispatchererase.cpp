// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString first = u"3197010220001"_s;
const QString caitlyn = u"31612345601"_s;
const QString oldPhone = u"31612345699"_s;
const QString david = u"31687654301"_s;

/// Caitlyn rode with David five times and changed her phone in between; everything is over.
struct Desk : TestDesk
{
    Desk()
        : TestDesk(TestDatabase::currentEngine()),
          reader(database.connect({.access = Database::Access::ReadOnly}))
    {
        number(first);
        customerOne = customer(u"Caitlyn Carless"_s, oldPhone);
        driverOne = driver(u"David Driver"_s, david);
        for (int i = 1; i <= 5; ++i) {
            const auto made = ride(customerOne, driverOne);
            if (!made)
                qFatal("%s", qPrintable(made.problem().text));
            const QString phone = i < 3 ? oldPhone : caitlyn;
            (void)text(phone, first, u"secret of Caitlyn %1"_s.arg(i));
            (void)text(david, first, u"word of David %1"_s.arg(i));
            InboundCall call;
            call.source = phone;
            call.destination = first;
            (void)dispatcher.answerCall(call);
            if (i == 2)
                (void)dispatcher.changePerson(Role::Customer, customerOne.id, u"Caitlyn Carless"_s,
                                              u'+' + caitlyn);
            (void)dispatcher.closeRide(made->id);
        }
        (void)dispatcher.flush();
        (void)text(caitlyn, u"3197010229999"_s, u"lost secret"_s);
    }

    Result<Done> erase()
    {
        EraseStep step;
        for (int round = 0; round < 100 && !step.finished; ++round) {
            const auto next = dispatcher.erasePerson(Role::Customer, customerOne.id, step.after);
            if (!next)
                return next.problem();
            step = *next;
            ++rounds;
        }
        return step.finished ? Result<Done>(Done{}) : Problem{};
    }

    /// Every text of the database in one string.
    QString everything() const
    {
        QString all;
        for (const QString &sql :
             {u"SELECT name || number || COALESCE(phone, '') FROM customers"_s,
              u"SELECT sender || recipient || body FROM messages"_s,
              u"SELECT COALESCE(caller, '') || COALESCE(callee, '') FROM calls"_s,
              u"SELECT phone || other_phone FROM legs"_s, u"SELECT detail FROM events"_s}) {
            Rows rows = database->run(sql);
            while (rows.next())
                all += rows.text(0) + u'\n';
        }
        return all;
    }

    Reader reader;
    Person customerOne;
    Person driverOne;
    int rounds = 0;
};

} // namespace

class TestDispatcherErase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void leavesNoTraceButTheCounts();
    void saysFirstWhatItTouches();
    void refusedDuringARide();
    void endsGrace();
    void othersOnThePhoneStay();
    void waitsForATextOnItsWay();
    void goesOnWhereItStopped();
    void erasedPeopleStayAway();
    void notesAndDraftsGoToo();
    void recordHoldsWhatIsStored();
    void whatWasErasedIsNotFetchedAgain();
    void theTextsOfOthersAreFetched();
    void aRepeatBringsNothingErasedBack_data();
    void aRepeatBringsNothingErasedBack();
};

void TestDispatcherErase::leavesNoTraceButTheCounts()
{
    Desk desk;
    QVERIFY(desk.everything().contains(u"secret of Caitlyn 1"_s));
    const QString texts = desk.database.scalar(u"SELECT count(*) FROM messages"_s);
    const QString calls = desk.database.scalar(u"SELECT count(*) FROM calls"_s);
    QVERIFY(desk.erase().ok());
    QVERIFY(desk.rounds > 1);
    const QString left = desk.everything();
    for (const QString &trace : {u"Caitlyn"_s, u"secret"_s, caitlyn, oldPhone, u"601"_s, u"699"_s})
        QVERIFY2(!left.contains(trace), qPrintable(trace + u" in\n"_s + left));
    QVERIFY(left.contains(u"word of David 1"_s)); // what he wrote is his
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM messages"_s), texts);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM calls"_s), calls);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM rides"_s), u"5"_s);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM unrouted"_s), u"0"_s);
    QCOMPARE(desk.events().last(), u"person_erased customer 1"_s);
}

void TestDispatcherErase::whatWasErasedIsNotFetchedAgain()
{
    Desk desk;
    QVERIFY(desk.erase().ok());
    const auto fetch = [&desk](const QString &sender, std::chrono::milliseconds ago) {
        const ListedText text{u"id-of-the-list"_s + QString::number(ago.count()), sender, first,
                              u"secret of Caitlyn"_s, desk.now().addDuration(-ago)};
        const auto taken = desk.dispatcher.takeMissed({text});
        return taken ? taken->size() : -1;
    };
    QCOMPARE(fetch(caitlyn, 1min), 0);
    QCOMPARE(fetch(oldPhone, 1h), 0);
    for (const QString &trace : {caitlyn, oldPhone, u"secret of Caitlyn"_s})
        QVERIFY(!desk.everything().contains(trace));
    Rows marks = desk.database->run(u"SELECT name FROM text_checks"_s);
    while (marks.next())
        QVERIFY(!marks.text(0).contains(caitlyn) && !marks.text(0).contains(oldPhone));

    desk.pass(1h);
    QCOMPARE(fetch(caitlyn, 1min), 1); // a stranger, who writes afterwards
    desk.pass(95h);
    QVERIFY(desk.dispatcher.tidySearch().ok());
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM text_checks"_s), u"2"_s);
    desk.pass(2h);
    QVERIFY(desk.dispatcher.tidySearch().ok());
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM text_checks"_s), u"0"_s);
}

void TestDispatcherErase::theTextsOfOthersAreFetched()
{
    Desk desk;
    (void)desk.driver(u"Caitlyn as a driver"_s, caitlyn);
    QVERIFY(desk.erase().ok());
    for (const QString &sender : {caitlyn, david}) {
        const ListedText text{u"id of "_s + sender, sender, first, u"hello"_s, desk.now().addDuration(-1min)};
        QCOMPARE(desk.dispatcher.takeMissed({text})->size(), 1);
    }
}

void TestDispatcherErase::aRepeatBringsNothingErasedBack_data()
{
    QTest::addColumn<bool>("shared");
    QTest::addColumn<std::chrono::milliseconds>("later");
    QTest::newRow("soon") << false << std::chrono::milliseconds(1min);
    QTest::newRow("late") << false << std::chrono::milliseconds(24h);
    QTest::newRow("a phone of two") << true << std::chrono::milliseconds(1min);
    QTest::newRow("a phone of two, late") << true << std::chrono::milliseconds(24h);
}

void TestDispatcherErase::aRepeatBringsNothingErasedBack()
{
    QFETCH(bool, shared);
    QFETCH(std::chrono::milliseconds, later);
    Desk desk;
    const auto ride = desk.ride(desk.customerOne, desk.driverOne);
    QVERIFY(ride.ok());
    const auto write = [&desk](const QString &phone) {
        return desk.text(phone, first, u"where I live"_s, u"id-1"_s);
    };
    QVERIFY(!write(caitlyn)->repeat);
    if (shared)
        (void)desk.driver(u"Caitlyn as a driver"_s, caitlyn);
    QVERIFY(desk.dispatcher.closeRide(ride->id).ok());
    QVERIFY(desk.erase().ok());
    desk.pass(later);
    QVERIFY(write(caitlyn)->repeat);
    QVERIFY(!desk.everything().contains(u"where I live"_s));
    if (later > latestArrival) // where all texts have one id, none is lost
        QVERIFY(!write(david)->repeat);
}

void TestDispatcherErase::saysFirstWhatItTouches()
{
    Desk desk;
    const auto preview = desk.reader.erasePreview(Role::Customer, desk.customerOne.id);
    QVERIFY2(preview.ok(), qPrintable(preview.ok() ? QString() : preview.problem().text));
    QCOMPARE(preview->rides, 5);
    QVERIFY(preview->openRides.isEmpty());
    QVERIFY(preview->graceRides > 0);
    QCOMPARE(preview->calls, 3); // those of the old phone are found when erasing
    QCOMPARE(preview->inboxRows, 1);
    QVERIFY(preview->samePhone.isEmpty());
    // Per ride two notices, her text, the copy of it, and the copy of his.
    QCOMPARE(preview->texts, 25);
    QVERIFY(!desk.reader.erasePreview(Role::Customer, PersonId{99}).ok());
}

void TestDispatcherErase::refusedDuringARide()
{
    Desk desk;
    QVERIFY(desk.ride(desk.customerOne, desk.driverOne).ok());
    QCOMPARE(desk.reader.erasePreview(Role::Customer, desk.customerOne.id)->openRides,
             QList<RideId>{RideId{6}});
    const QString before = desk.everything();
    const auto refused = desk.erase();
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().text.contains(u"(6)"_s));
    QCOMPARE(desk.everything(), before);
}

void TestDispatcherErase::endsGrace()
{
    Desk desk;
    QCOMPARE(desk.liveLegs().size(), 2);
    QVERIFY(desk.erase().ok());
    QVERIFY(desk.liveLegs().isEmpty());
    QVERIFY(desk.text(david, first, u"anybody there?"_s)->unrouted);
}

void TestDispatcherErase::othersOnThePhoneStay()
{
    Desk desk;
    desk.customer(u"Carl"_s, caitlyn);
    const auto preview = desk.reader.erasePreview(Role::Customer, desk.customerOne.id);
    QCOMPARE(preview->samePhone.size(), 1);
    QCOMPARE(preview->samePhone.first().name, u"Carl"_s);
    QCOMPARE(preview->inboxRows, 0);
    QVERIFY(desk.erase().ok());
    QCOMPARE(desk.dispatcher.findPerson(Role::Customer, u'+' + caitlyn)->name, u"Carl"_s);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM unrouted"_s), u"1"_s);
    QVERIFY(!desk.everything().contains(u"secret of Caitlyn"_s));
}

void TestDispatcherErase::waitsForATextOnItsWay()
{
    Desk desk;
    desk.database->runOnce(u"UPDATE messages SET state = 'sending' WHERE id = (SELECT max(id) FROM messages "
                           "WHERE recipient = '31612345601')"_s);
    const auto busy = desk.erase();
    QVERIFY(!busy.ok());
    QCOMPARE(busy.problem().kind, Problem::Kind::Busy);
    desk.database->runOnce(u"UPDATE messages SET state = 'sent' WHERE state = 'sending'"_s);
    QVERIFY(desk.erase().ok());
}

void TestDispatcherErase::goesOnWhereItStopped()
{
    Desk desk;
    const auto step = desk.dispatcher.erasePerson(Role::Customer, desk.customerOne.id, RideId());
    QVERIFY(step.ok());
    QVERIFY(!step->finished);
    QVERIFY(
        desk.dispatcher.findPerson(Role::Customer, u"1"_s)->archived); // nobody chooses a half erased person
    QVERIFY(desk.erase().ok());                                        // from the beginning again
    QVERIFY(!desk.everything().contains(u"Caitlyn"_s));
}

void TestDispatcherErase::erasedPeopleStayAway()
{
    Desk desk;
    QVERIFY(desk.erase().ok());
    QVERIFY(desk.reader.archivedPeople(Role::Customer, {}, 10)->isEmpty());
    QVERIFY(desk.reader.people(Role::Customer, {}, 10)->isEmpty());
    QVERIFY(!desk.dispatcher.setArchived(Role::Customer, desk.customerOne.id, false).ok());
    const auto failed = desk.database.scalar(u"SELECT max(id) FROM messages WHERE recipient = 'erased' "
                                             "AND state = 'failed'"_s);
    QVERIFY(!failed.isEmpty());
    QVERIFY(!desk.dispatcher.sendAgain(MessageId{failed.toLongLong()}).ok());
}

void TestDispatcherErase::notesAndDraftsGoToo()
{
    Desk desk;
    desk.database->runOnce(u"UPDATE rides SET office_note = 'a wheelchair', driver_note = 'ring twice'"_s);
    desk.database->runOnce(
        u"INSERT INTO drafts (customer_id, customer, driver, start, destination, typed_time, office_note, "
        "driver_note, created_at) VALUES (1, 'Caitlyn Carless', 'David', 'Depot', 'Dam', '18:30', 'hers', "
        "'hers', 'now')"_s);
    desk.database->runOnce(u"INSERT INTO further_phones (role, person_id, phone, created_at) VALUES "
                           "('customer', 1, '31612345688', 'now')"_s);
    QVERIFY(desk.text(u"31612345688"_s, u"3197010229999"_s, u"another secret"_s)->unrouted);
    QVERIFY(desk.erase().ok());
    QCOMPARE(
        desk.database.scalar(u"SELECT count(*) FROM rides WHERE office_note <> '' OR driver_note <> ''"_s),
        u"0"_s);
    QCOMPARE(desk.database.scalar(u"SELECT customer || driver || start || office_note FROM drafts"_s),
             u"DavidDepot"_s);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM further_phones"_s), u"0"_s);
    QVERIFY(!desk.everything().contains(u"another secret"_s));
    QVERIFY(!desk.everything().contains(u"31612345688"_s));
}

void TestDispatcherErase::recordHoldsWhatIsStored()
{
    Desk desk;
    const auto record = desk.reader.personRecord(Role::Customer, desk.customerOne.id);
    QCOMPARE(record->rides.size(), 5);
    QCOMPARE(record->calls.size(), 5);
    QStringList bodies;
    for (const Message &message : record->messages)
        bodies.append(message.body);
    QVERIFY(bodies.contains(u"secret of Caitlyn 1"_s)); // from the old phone
    QVERIFY(bodies.contains(u"secret of Caitlyn 5"_s));
    QVERIFY(bodies.contains(u"lost secret"_s));
    QVERIFY(bodies.contains(u"word of David 3"_s)); // as it was sent to her
    QVERIFY(!record->events.isEmpty());
}

QTEST_GUILESS_MAIN(TestDispatcherErase)
#include "tst_dispatchererase.moc"
