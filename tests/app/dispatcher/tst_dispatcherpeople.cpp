// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

#include <algorithm>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString first = u"3197010220001"_s;
const QString second = u"3197010220002"_s;
const QString caitlyn = u"31612345601"_s;
const QString chris = u"31612345602"_s;
const QString david = u"31687654301"_s;
const QString diana = u"31687654302"_s;

/// Caitlyn rides with David; there is one number.
struct Desk : TestDesk
{
    Desk() : TestDesk(TestDatabase::currentEngine())
    {
        number(first);
        customerOne = customer(u"Caitlyn"_s, caitlyn);
        driverOne = driver(u"David"_s, david);
        if (!ride(customerOne, driverOne))
            qFatal("no ride");
    }

    Result<PersonChange> move(const Person &person, const QString &digits)
    {
        return dispatcher.changePerson(person.role, person.id, person.name, u'+' + digits);
    }

    Person customerOne;
    Person driverOne;
};

QString leg(const QString &proxy, const QString &phone, const QString &other, const QString &via)
{
    return u"%1 %2 > %3 via %4"_s.arg(proxy, phone, other, via);
}

PlannedRow row(int line, const QString &name, const QString &digits)
{
    PlannedRow planned;
    planned.row = {line, name, digits, {}};
    planned.phone = PhoneNumber::fromDigits(digits);
    planned.verdict = ImportVerdict::New;
    return planned;
}

} // namespace

class TestDispatcherPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void newPhoneTakesTheLineAndTheOldOneHasNone();
    void graceLineKeepsItsEnd();
    void busyPhoneMovesTheRide();
    void withoutANumberTheRideSaysWhoHoldsIt();
    void repeatsConfirmationsToTheNewPhone();
    void refusesTheOtherPartysPhone();
    void renamesAPersonWhosePhoneIsNone();
    void archivedPeopleLeaveTheListsAndComeBack();
    void archivedPeopleAreFoundWithoutTheirAccents_data();
    void archivedPeopleAreFoundWithoutTheirAccents();
    void refusesToArchiveDuringARide();
    void offDutyStays();
    void revealIsRecorded_data();
    void revealIsRecorded();
    void revealOfNobodyIsRefused();
    void importLooksAgainAtTheVerdict();
    void importIsTakenBack();
    void whatWasChangedSinceTheImportStays();
    void numbersInUseStay();
    void namesAreNoPatterns();
};

void TestDispatcherPeople::newPhoneTakesTheLineAndTheOldOneHasNone()
{
    Desk desk;
    const auto change = desk.move(desk.customerOne, chris);
    QVERIFY(change.ok());
    QVERIFY(change->phoneChanged);
    QCOMPARE(change->openRides, QList<RideId>{RideId{1}});
    QVERIFY(change->moved.isEmpty());
    QVERIFY(desk.text(caitlyn, first, u"still me?"_s)->unrouted == UnroutedReason::Late);
    QVERIFY(!desk.text(chris, first, u"hello"_s)->unrouted);
    QVERIFY(desk.outbox().first().endsWith(u"[failed withdrawn]"_s));
    QVERIFY(desk.events().contains(u"phone_changed ride 1"_s));
}

void TestDispatcherPeople::graceLineKeepsItsEnd()
{
    Desk desk;
    QVERIFY(desk.dispatcher.closeRide(RideId{1}).ok());
    QVERIFY(desk.move(desk.customerOne, chris).ok());
    QCOMPARE(desk.liveLegs().size(), 2);
    desk.pass(24h + 1s);
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(desk.liveLegs().isEmpty());
}

void TestDispatcherPeople::busyPhoneMovesTheRide()
{
    Desk desk;
    const Person other = desk.customer(u"Chris"_s, chris);
    QVERIFY(desk.ride(other, desk.driver(u"Diana"_s, diana)).ok()); // on the same number
    desk.number(second);
    const auto change = desk.move(desk.customerOne, chris);
    QVERIFY2(change.ok(), qPrintable(change.ok() ? QString() : change.problem().text));
    QCOMPARE(change->moved, QList<RideId>{RideId{1}});
    QVERIFY(change->lineless.isEmpty());
    QStringList legs = desk.liveLegs();
    legs.sort();
    QStringList wanted{leg(first, chris, diana, first), leg(first, diana, chris, first),
                       leg(first, david, chris, second), leg(second, chris, david, second),
                       leg(second, david, chris, second)};
    wanted.sort();
    QCOMPARE(legs, wanted);
    QCOMPARE(desk.database.scalar(u"SELECT number_id FROM rides WHERE id = 1"_s), u"2"_s);
    QVERIFY(desk.text(caitlyn, first, u"still me?"_s)->unrouted);
}

void TestDispatcherPeople::withoutANumberTheRideSaysWhoHoldsIt()
{
    Desk desk;
    QVERIFY(desk.ride(desk.customer(u"Chris"_s, chris), desk.driver(u"Diana"_s, diana)).ok());
    const auto change = desk.move(desk.customerOne, chris);
    QVERIFY(change.ok());
    QVERIFY2(change->lineless.first().contains(u"ride 2"_s), qPrintable(change->lineless.join(u' ')));
    QVERIFY(!change->lineless.first().contains(chris.last(6)));
    // Nobody reaches a stranger, and the wrong phone reaches nobody.
    QCOMPARE(desk.liveLegs(),
             QStringList({leg(first, chris, diana, first), leg(first, diana, chris, first)}));
    QVERIFY(desk.events().contains(u"line_lost ride 1"_s));
}

void TestDispatcherPeople::repeatsConfirmationsToTheNewPhone()
{
    Desk desk;
    QVERIFY(desk.move(desk.customerOne, chris).ok());
    const qsizetype before = desk.outbox().size();
    QCOMPARE(*desk.dispatcher.repeatConfirmations(Role::Customer, desk.customerOne.id, {}), 1);
    QCOMPARE(desk.outbox().size(), before + 1);
    QVERIFY2(desk.outbox().last().startsWith(first + u" > "_s + chris + u": David will pick you up"_s),
             qPrintable(desk.outbox().last()));
    QCOMPARE(*desk.dispatcher.repeatConfirmations(Role::Customer, desk.customerOne.id, {RideId{1}}), 1);
    QCOMPARE(desk.outbox().size(), before + 3); // the ride has another number: the driver is told too
}

void TestDispatcherPeople::refusesTheOtherPartysPhone()
{
    Desk desk;
    QVERIFY(!desk.move(desk.customerOne, david).ok());
    QVERIFY(!desk.move(desk.customerOne, first).ok());
    QCOMPARE(desk.database.scalar(u"SELECT phone FROM customers"_s), caitlyn);
    QCOMPARE(desk.liveLegs().size(), 2);
}

void TestDispatcherPeople::renamesAPersonWhosePhoneIsNone()
{
    Desk desk;
    desk.database->runOnce(u"INSERT INTO customers (name, number) VALUES ('Odd', 'call the office')"_s);
    QVERIFY(desk.dispatcher.sweep().ok());
    QVERIFY(desk.dispatcher.changePerson(Role::Customer, PersonId{2}, u"Even"_s, u"call the office"_s).ok());
    QVERIFY(!desk.dispatcher.changePerson(Role::Customer, PersonId{2}, u"Even"_s, u"call us"_s).ok());
    QCOMPARE(desk.database.scalar(u"SELECT name FROM customers WHERE id = 2"_s), u"Even"_s);
}

void TestDispatcherPeople::archivedPeopleAreFoundWithoutTheirAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const QString celine = u"Céline Corneille"_s;
    const QString oemer = u"Ömer Müller"_s;
    const QString plain = u"Celine Plain"_s;
    QTest::newRow("as it is") << u"Céline"_s << QStringList{plain, celine};
    QTest::newRow("without") << u"celine"_s << QStringList{plain, celine};
    QTest::newRow("first letter") << u"OMER"_s << QStringList{oemer};
    QTest::newRow("large letters with") << u"ÖMER"_s << QStringList{oemer};
    QTest::newRow("inside") << u"r mul"_s << QStringList{oemer};
    QTest::newRow("a phone") << u"40 102"_s << QStringList{oemer};
    QTest::newRow("everybody") << QString() << QStringList{plain, celine, oemer};
    QTest::newRow("nobody") << u"zoe"_s << QStringList();
}

void TestDispatcherPeople::archivedPeopleAreFoundWithoutTheirAccents()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, names);
    Desk desk;
    Reader reader(desk.database.connect({.access = Database::Access::ReadOnly}));
    int end = 0;
    for (const QString &name : {u"Céline Corneille"_s, u"Ömer Müller"_s, u"Celine Plain"_s}) {
        const Person person = desk.customer(name, u"316123401%1"_s.arg(++end, 2, 10, QChar(u'0')));
        QVERIFY(desk.dispatcher.setArchived(Role::Customer, person.id, true).ok());
    }
    desk.customer(u"Celine Open"_s, u"31612340199"_s);
    QStringList found;
    for (const Person &person : reader.archivedPeople(Role::Customer, typed, 10).value())
        found.append(person.name);
    found.sort();
    QStringList expected = names;
    expected.sort();
    QCOMPARE(found, expected);
    const qsizetype all = std::min<qsizetype>(found.size(), 1);
    QCOMPARE(reader.archivedPeople(Role::Customer, typed, 1)->size(), all);
}

void TestDispatcherPeople::archivedPeopleLeaveTheListsAndComeBack()
{
    Desk desk;
    Reader reader(desk.database.connect({.access = Database::Access::ReadOnly}));
    const Person chrisHimself = desk.customer(u"Chris"_s, chris);
    QVERIFY(desk.dispatcher.setArchived(Role::Customer, chrisHimself.id, true)->archived);
    QCOMPARE(reader.people(Role::Customer, u"Chris"_s, 10)->size(), 0);
    QCOMPARE(reader.archivedPeople(Role::Customer, u"chr"_s, 10)->size(), 1);
    QCOMPARE(reader.archivedPeople(Role::Customer, u"nobody"_s, 10)->size(), 0);
    QVERIFY(!desk.dispatcher.setArchived(Role::Customer, chrisHimself.id, false)->archived);
    QCOMPARE(reader.people(Role::Customer, u"Chris"_s, 10)->size(), 1);
    QVERIFY(desk.dispatcher.setArchived(Role::Customer, chrisHimself.id, true).ok());
    desk.number(chris); // free by now
    QVERIFY(!desk.dispatcher.setArchived(Role::Customer, chrisHimself.id, false).ok());
}

void TestDispatcherPeople::refusesToArchiveDuringARide()
{
    Desk desk;
    const auto refused = desk.dispatcher.setArchived(Role::Driver, desk.driverOne.id, true);
    QVERIFY(!refused.ok());
    QVERIFY(refused.problem().text.contains(u"(1)"_s));
    QVERIFY(desk.dispatcher.closeRide(RideId{1}).ok());
    QVERIFY(desk.dispatcher.setArchived(Role::Driver, desk.driverOne.id, true).ok());
    QCOMPARE(desk.liveLegs().size(), 2); // the forgotten umbrella
}

void TestDispatcherPeople::offDutyStays()
{
    Desk desk;
    QVERIFY(desk.dispatcher.setOffDuty(desk.driverOne.id, true)->offDuty);
    QVERIFY(desk.dispatcher.findPerson(Role::Driver, u'+' + david)->offDuty);
    QVERIFY(!desk.dispatcher.setOffDuty(desk.driverOne.id, false)->offDuty);
    QVERIFY(desk.events().contains(u"driver_off_duty driver 1"_s));
}

void TestDispatcherPeople::revealIsRecorded_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QStringList>("phones");
    QTest::addColumn<QString>("subject");
    const QString full = u"+31 6 12345601"_s;
    QTest::newRow("customer") << int(PhoneOwner::Kind::Customer) << QStringList{full} << u"customer 1"_s;
    QTest::newRow("driver") << int(PhoneOwner::Kind::Driver) << QStringList{u"+31 6 87654301"_s}
                            << u"driver 1"_s;
    QTest::newRow("ride") << int(PhoneOwner::Kind::Ride) << QStringList{full, u"+31 6 87654301"_s}
                          << u"ride 1"_s;
    QTest::newRow("inbox") << int(PhoneOwner::Kind::Unrouted) << QStringList{u"+31 6 12345609"_s}
                           << u"inbox 1"_s;
}

void TestDispatcherPeople::revealIsRecorded()
{
    QFETCH(int, kind);
    QFETCH(QStringList, phones);
    QFETCH(QString, subject);
    Desk desk;
    QVERIFY(desk.text(u"31612345609"_s, first, u"who is this?"_s)->unrouted);
    const auto revealed = desk.dispatcher.revealPhone({static_cast<PhoneOwner::Kind>(kind), 1});
    QStringList shown;
    for (const RevealedPhone &phone : *revealed)
        shown.append(phone.phone);
    QCOMPARE(shown, phones);
    QCOMPARE(desk.events().last(), u"phone_revealed "_s + subject);
    const QString detail = desk.database.scalar(u"SELECT detail FROM events ORDER BY id DESC LIMIT 1"_s);
    QVERIFY2(detail.contains(phones.first().last(3)) && !detail.contains(phones.first().last(6)),
             qPrintable(detail));
}

void TestDispatcherPeople::revealOfNobodyIsRefused()
{
    Desk desk;
    InboundCall call;
    call.source = u"Restricted"_s;
    call.destination = first;
    QVERIFY(desk.dispatcher.answerCall(call).ok());
    QVERIFY(desk.dispatcher.flush().ok());
    const qsizetype before = desk.events().size();
    QVERIFY(!desk.dispatcher.revealPhone(PhoneOwner::of(UnroutedId{1})).ok());
    QVERIFY(!desk.dispatcher.revealPhone(PhoneOwner::of(RideId{99})).ok());
    QCOMPARE(desk.events().size(), before);
}

void TestDispatcherPeople::importLooksAgainAtTheVerdict()
{
    Desk desk;
    const QList<PlannedRow> rows{row(2, u"Anna"_s, u"31612345611"_s), row(3, u"Caitlyn"_s, caitlyn),
                                 row(4, u"Cat"_s, caitlyn), row(5, u"Loop"_s, first)};
    const auto imported = desk.dispatcher.importPlanned(ImportTarget::Customers, rows, SamePhone::Rename);
    QList<ImportedRow::Outcome> outcomes;
    for (const ImportedRow &each : *imported)
        outcomes.append(each.outcome);
    using Outcome = ImportedRow::Outcome;
    QCOMPARE(outcomes,
             (QList<Outcome>{Outcome::Added, Outcome::Unchanged, Outcome::Changed, Outcome::Refused}));
    QVERIFY(imported->last().reason.contains(u"pool"_s));
    QCOMPARE(desk.database.scalar(u"SELECT name FROM customers WHERE id = 1"_s), u"Cat"_s);
    const auto again = desk.dispatcher.importPlanned(ImportTarget::Customers, rows, SamePhone::SecondPerson);
    QVERIFY(again->at(0).outcome == Outcome::Unchanged);
}

void TestDispatcherPeople::importIsTakenBack()
{
    Desk desk;
    const auto imported = desk.dispatcher.importPlanned(
        ImportTarget::Customers,
        {row(2, u"Anna"_s, u"31612345611"_s), row(3, u"Bert"_s, u"31612345612"_s), row(4, u"Cat"_s, caitlyn)},
        SamePhone::Rename);
    desk.number(second);
    QVERIFY(desk.ride(*desk.dispatcher.findPerson(Role::Customer, u"+31612345611"_s), desk.driverOne).ok());
    QCOMPARE(*desk.dispatcher.undoImport(ImportTarget::Customers, *imported), 2); // Anna rides by now
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM customers"_s), u"2"_s);
    QCOMPARE(desk.database.scalar(u"SELECT name FROM customers WHERE id = 1"_s), u"Caitlyn"_s);
}

void TestDispatcherPeople::whatWasChangedSinceTheImportStays()
{
    Desk desk;
    const QString phone = u"3161234561%1"_s;
    const auto imported = desk.dispatcher.importPlanned(
        ImportTarget::Customers,
        {row(2, u"Anna"_s, phone.arg(1)), row(3, u"Bert"_s, phone.arg(2)), row(4, u"Carl"_s, phone.arg(3)),
         row(5, u"Dora"_s, phone.arg(4)), row(6, u"Cat"_s, caitlyn)},
        SamePhone::Rename);
    const auto idOf = [&](int i) { return PersonId{imported->at(i).id}; };
    auto &dispatcher = desk.dispatcher;
    QVERIFY(dispatcher.changePerson(Role::Customer, idOf(0), u"Anna B."_s, u"+31612345611"_s).ok());
    QVERIFY(dispatcher.changePerson(Role::Customer, idOf(1), u"Bert"_s, u"+31612345619"_s).ok());
    QVERIFY(dispatcher.setArchived(Role::Customer, idOf(2), true).ok());
    QVERIFY(dispatcher.changePerson(Role::Customer, idOf(4), u"Cathy"_s, u'+' + caitlyn).ok());
    QCOMPARE(*dispatcher.undoImport(ImportTarget::Customers, *imported), 1); // Dora
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM customers WHERE name = 'Dora'"_s), u"0"_s);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM customers"_s), u"4"_s);
    QCOMPARE(desk.database.scalar(u"SELECT name FROM customers WHERE id = 1"_s), u"Cathy"_s);
}

void TestDispatcherPeople::numbersInUseStay()
{
    Desk desk;
    const auto imported = desk.dispatcher.importPlanned(
        ImportTarget::Numbers, {row(2, {}, second), row(3, {}, first), row(4, {}, u"3197010220003"_s)},
        SamePhone::SecondPerson);
    QVERIFY(imported->at(1).outcome == ImportedRow::Outcome::Unchanged);
    QVERIFY(desk.text(caitlyn, second, u"hello?"_s)->unrouted);
    QCOMPARE(*desk.dispatcher.undoImport(ImportTarget::Numbers, *imported), 1);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM proxy_numbers"_s), u"2"_s);
}

/// Whatever somebody is called, a sentence says so.
void TestDispatcherPeople::namesAreNoPatterns()
{
    TestDesk desk(TestDatabase::currentEngine());
    desk.number(first);
    const QString typed = u"%1 %2 <b> \u202E%3"_s;
    const Person customer = desk.customer(typed, caitlyn);
    const Person driver = desk.driver(typed, david);
    const QString name = driver.name;
    QVERIFY(name.startsWith(u"%1 %2 <b>"_s));
    const auto ride = desk.ride(customer, driver);
    QVERIFY(ride.ok());
    const auto id = QString::number(ride->id.value);
    QCOMPARE(desk.dispatcher.changeDriver(ride->id, driver.id).problem().text,
             name + u" drives ride "_s + id + u" already."_s);
    for (const Person &person : {driver, customer}) {
        const QString refusal = name + u" has an open ride ("_s + id + u"). Close or cancel it first."_s;
        QCOMPARE(desk.dispatcher.setArchived(person.role, person.id, true).problem().text, refusal);
        QCOMPARE(desk.dispatcher.erasePerson(person.role, person.id, {}).problem().text, refusal);
    }
    const auto exhausted = desk.ride(customer, driver);
    QVERIFY(exhausted.problem().kind == Problem::Kind::NoNumberFree);
    for (const QString &line : exhausted.problem().details)
        QVERIFY2(line.contains(u": "_s + name + u", ride "_s + id + u", until the ride is closed"_s),
                 qPrintable(line));
    QVERIFY(!exhausted.problem().details.isEmpty());
}

QTEST_GUILESS_MAIN(TestDispatcherPeople)
#include "tst_dispatcherpeople.moc"
