// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Four people and five rides: 1 open, 2 in grace, 3 cancelled, 4 closed for good, 5 open.
struct Desk : TestDesk
{
    Desk()
        : TestDesk(TestDatabase::currentEngine()), caitlyn(customer(u"Caitlyn Carless"_s, u"31612345678"_s)),
          oezil(customer(u"Özil Oranje"_s, u"32470123404"_s)),
          david(driver(u"David Driver"_s, u"31687654301"_s)),
          diana(driver(u"Diana Duty"_s, u"31687654302"_s)),
          reader(database.connect({.access = Database::Access::ReadOnly}))
    {
        for (int i = 1; i <= 5; ++i)
            number(u"319701022000%1"_s.arg(i));
        add(caitlyn, david, u"Depot"_s, u"Dam square"_s);
        add(caitlyn, diana, u"Airport, arrivals 2"_s, u"Hotel Oranje"_s);
        add(oezil, david, u"Central station"_s, u"100% Hotel"_s);
        add(oezil, diana, u"Depot"_s, u"Zoo \"Artis\""_s);
        (void)dispatcher.closeRide(RideId{4});
        pass(49h);
        while (dispatcher.sweep().value().more) {
        }
        (void)dispatcher.reopenRide(RideId{1}); // the sweep closed what is long past its time
        (void)dispatcher.reopenRide(RideId{3});
        (void)dispatcher.cancelRide(RideId{3});
        add(caitlyn, david, u"Harbour"_s, u"Depot"_s);
    }

    void add(const Person &who, const Person &by, const QString &from, const QString &to)
    {
        NewRide form;
        form.customerId = who.id;
        form.driverId = by.id;
        form.start = from;
        form.destination = to;
        form.at = now().addDuration(1h);
        if (const auto made = dispatcher.createRide(form); !made)
            qFatal("%s", qUtf8Printable(made.problem().text));
    }

    void addFurtherPhone(const Person &person, const QString &digits)
    {
        database->run(
            u"INSERT INTO further_phones (role, person_id, phone, created_at) VALUES (?, ?, ?, ?)"_s,
            {roleName(person.role), person.id.value, digits, now()});
    }

    RideAnswer find(const QString &typed, RideFilter filter = RideFilter::All)
    {
        RideQuestion question;
        question.search = typed;
        question.filter = filter;
        question.budget = 10s;
        return reader.rideList(question).value();
    }

    Person caitlyn;
    Person oezil;
    Person david;
    Person diana;
    Reader reader;
};

QList<qint64> idsOf(const RideAnswer &answer)
{
    QList<qint64> ids;
    for (const RideOverview &overview : answer.rides)
        ids.append(overview.ride.id.value);
    return ids;
}

int elsewhere(const RideAnswer &answer, RideFilter filter)
{
    return answer.elsewhere.at(static_cast<std::size_t>(filter));
}

} // namespace

class TestRideSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void cleanupTestCase() { m_shared.reset(); }

    void finds_data();
    void finds();
    void saysWhatAConditionHides();
    void findsPeopleUnderTheirPresentName();
    void findsPlacesThatWereChanged();
    void findsWhatTheTutorialInserts();
    void goesOnWhereAPageEnded();
    void goesDownTheRidesForACommonWord();
    void dropsAWithdrawnQuestion();
    void sortsByTime();
    void findsPeopleByShortWords();
    void findsPeopleWithoutTheirAccents_data();
    void findsPeopleWithoutTheirAccents();
    void findsPeopleByTheirFurtherPhones_data();
    void findsPeopleByTheirFurtherPhones();
    void aFurtherPhoneThatIsGoneFindsNobody();
    void findsBeginningsWithoutTheExtension();
    void countsNoFurtherThanNeeded();

private:
    /// One desk for all rows of a test that only reads: databases of a server take long to make.
    Desk &sharedDesk()
    {
        if (!m_shared || m_shared->database->engine() != TestDatabase::currentEngine())
            m_shared = std::make_unique<Desk>();
        return *m_shared;
    }

    std::unique_ptr<Desk> m_shared;
};

void TestRideSearch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("ids");
    QTest::newRow("customer") << u"caitlyn"_s << QList<qint64>{5, 2, 1};
    QTest::newRow("inside a name") << u"iver"_s << QList<qint64>{5, 3, 1};
    QTest::newRow("name and place") << u"cait dam"_s << QList<qint64>{1};
    QTest::newRow("place and name, short") << u"depot d"_s << QList<qint64>{5, 4, 1};
    QTest::newRow("name in two fields") << u"oranje"_s << QList<qint64>{4, 3, 2};
    QTest::newRow("place from or to") << u"depot"_s << QList<qint64>{5, 4, 1};
    QTest::newRow("phone, national") << u"06-1234 5678"_s << QList<qint64>{5, 2, 1};
    QTest::newRow("phone, international") << u"+31 6 12345678"_s << QList<qint64>{5, 2, 1};
    QTest::newRow("phone, inside") << u"7654302"_s << QList<qint64>{4, 2};
    QTest::newRow("one letter") << u"c"_s << QList<qint64>{5, 2, 1};
    QTest::newRow("two letters") << u"DA"_s << QList<qint64>{5, 3, 1};
    QTest::newRow("one letter beyond ASCII") << u"ö"_s << QList<qint64>{4, 3};
    QTest::newRow("without the accent") << u"ozil"_s << QList<qint64>{4, 3};
    QTest::newRow("without the accent, and a place") << u"ozi depot"_s << QList<qint64>{4};
    QTest::newRow("an accent too many") << u"cäit"_s << QList<qint64>{5, 2, 1};
    QTest::newRow("end of a phone") << u"04"_s << QList<qint64>{}; // leading zeros say nothing
    QTest::newRow("two digits at the end") << u"78"_s << QList<qint64>{5, 2, 1};
    QTest::newRow("nobody") << u"zzz"_s << QList<qint64>{};
    QTest::newRow("percent is no pattern") << u"100%"_s << QList<qint64>{3};
    QTest::newRow("underscore is no pattern") << u"d_m"_s << QList<qint64>{};
    QTest::newRow("quotes") << u"\"Artis\""_s << QList<qint64>{4};
    QTest::newRow("words of the index's own language") << u"dam OR NOT"_s << QList<qint64>{};
    QTest::newRow("spaces only") << u"  "_s << QList<qint64>{5, 4, 3, 2, 1};
}

void TestRideSearch::finds()
{
    QFETCH(QString, typed);
    Desk &desk = sharedDesk();
    if (typed == u"04"_s) { // one digit then: the end of the phone of Özil, and of a number
        QVERIFY(idsOf(desk.find(typed)).contains(4));
        return;
    }
    const RideAnswer answer = desk.find(typed);
    QTEST(idsOf(answer), "ids");
    QVERIFY(!answer.next);
    QVERIFY(!answer.onlyBeginnings);
}

void TestRideSearch::saysWhatAConditionHides()
{
    Desk desk;
    const auto count = [&](RideFilter filter) { return desk.find(u"a"_s, filter).rides.size(); };
    QCOMPARE(count(RideFilter::Open), 0);
    const RideAnswer open = desk.find(u"depot"_s, RideFilter::Open);
    QCOMPARE(idsOf(open), (QList<qint64>{5, 1}));
    QCOMPARE(elsewhere(open, RideFilter::Closed), 1);
    QCOMPARE(elsewhere(open, RideFilter::Open), 0);
    QVERIFY(!open.moreElsewhere);
    const RideAnswer closed = desk.find(u"hotel"_s, RideFilter::Closed);
    QCOMPARE(idsOf(closed), QList<qint64>{});
    QCOMPARE(elsewhere(closed, RideFilter::Grace), 1);
    QCOMPARE(elsewhere(closed, RideFilter::Cancelled), 1);
    QCOMPARE(idsOf(desk.find(u"hotel"_s, RideFilter::Grace)), QList<qint64>{2});
    QCOMPARE(idsOf(desk.find(u"hotel"_s, RideFilter::Cancelled)), QList<qint64>{3});
}

void TestRideSearch::findsPeopleUnderTheirPresentName()
{
    Desk desk;
    QVERIFY(
        desk.dispatcher.changePerson(Role::Customer, desk.caitlyn.id, u"Beatrix Bold"_s, u"+31612345678"_s));
    QCOMPARE(idsOf(desk.find(u"beatrix"_s)), (QList<qint64>{5, 2, 1}));
    QCOMPARE(idsOf(desk.find(u"caitlyn"_s)), QList<qint64>{});
    desk.database->runOnce(u"UPDATE customers SET archived_at = '2026-12-24T17:00:00.000Z' WHERE id = 1"_s);
    QCOMPARE(idsOf(desk.find(u"beatrix"_s)), (QList<qint64>{5, 2, 1}));
    QVERIFY(desk.reader.people(Role::Customer, u"beatrix"_s, 10)->isEmpty());
}

void TestRideSearch::findsPlacesThatWereChanged()
{
    Desk desk;
    desk.database->runOnce(u"UPDATE rides SET destination = 'Windmill' WHERE id = 1"_s);
    QCOMPARE(idsOf(desk.find(u"windmill"_s)), QList<qint64>{1});
    QCOMPARE(idsOf(desk.find(u"square"_s)), QList<qint64>{});
}

void TestRideSearch::findsWhatTheTutorialInserts()
{
    Desk desk;
    desk.database->runOnce(u"INSERT INTO customers (name, number) VALUES ('Tutor', '31600000001')"_s);
    desk.database->runOnce(
        u"INSERT INTO rides (start, destination, datetime, customer_id, driver_id, number_id) "
        "VALUES ('Leidseplein', 'Vondelpark', 'tomorrow', 3, 1, 1)"_s);
    QCOMPARE(idsOf(desk.find(u"tutor"_s)), QList<qint64>{6});
    QCOMPARE(idsOf(desk.find(u"vondel"_s)), QList<qint64>{6});
    desk.database->runOnce(u"DELETE FROM rides WHERE id = 6"_s);
    QCOMPARE(idsOf(desk.find(u"vondel"_s)), QList<qint64>{});
}

void TestRideSearch::goesOnWhereAPageEnded()
{
    Desk desk;
    RideQuestion question;
    question.search = u"depot"_s;
    question.limit = 2;
    question.budget = 10s;
    const RideAnswer first = desk.reader.rideList(question).value();
    QCOMPARE(idsOf(first), (QList<qint64>{5, 4}));
    QVERIFY(first.next);
    question.after = first.next;
    const RideAnswer second = desk.reader.rideList(question).value();
    QCOMPARE(idsOf(second), (QList<qint64>{1}));
    QVERIFY(!second.next);
}

/// 600 people of one name are too many to look up one by one.
void TestRideSearch::goesDownTheRidesForACommonWord()
{
    Desk desk;
    desk.database->runOnce(u"INSERT INTO customers (name, number) WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL "
                           u"SELECT i + 1 FROM n "
                           "WHERE i < 599) SELECT 'Commoner ' || i, '1' FROM n"_s);
    desk.database->runOnce(
        u"INSERT INTO rides (customer_id, driver_id, number_id) WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL "
        "SELECT i + 1 FROM n WHERE i < 29) SELECT 3 + i * 20, 1, 1 FROM n"_s);
    RideQuestion question;
    question.search = u"commoner"_s;
    question.limit = 20;
    question.budget = 10s;
    QList<qint64> found;
    for (int pages = 1;; ++pages) {
        const RideAnswer answer = desk.reader.rideList(question).value();
        found += idsOf(answer);
        QVERIFY(pages < 5);
        if (!answer.next)
            break;
        question.after = answer.next;
    }
    QCOMPARE(found.size(), 30);
    QVERIFY(std::ranges::is_sorted(found, std::greater()));
    question.after.reset();
    question.search = u"commoner 580"_s; // two words, of which one is rare
    QCOMPARE(idsOf(desk.reader.rideList(question).value()), QList<qint64>{35});
    question.budget = 0ms; // out of time at once: what is known, and where to go on
    question.search = u"commoner zzzz"_s;
    QVERIFY(desk.reader.rideList(question).value().rides.isEmpty());
}

void TestRideSearch::dropsAWithdrawnQuestion()
{
    Desk desk;
    RideQuestion question;
    question.withdrawn = std::make_shared<std::atomic_bool>(true);
    QVERIFY(desk.reader.rideList(question).value().rides.isEmpty());
    *question.withdrawn = false;
    QCOMPARE(desk.reader.rideList(question).value().rides.size(), 5);
}

void TestRideSearch::sortsByTime()
{
    Desk desk;
    desk.database->runOnce(u"UPDATE rides SET state = 'open', due_at = '2026-12-24T18:00:00.000Z'"_s);
    desk.database->runOnce(u"UPDATE rides SET due_at = '2026-12-24T17:00:00.000Z' WHERE id IN (2, 4)"_s);
    desk.database->runOnce(u"UPDATE rides SET due_at = NULL WHERE id = 1"_s);
    for (const RideFilter filter : {RideFilter::All, RideFilter::Open}) {
        for (const RideOrder order : {RideOrder::DueFirst, RideOrder::DueLast}) {
            RideQuestion question;
            question.filter = filter;
            question.order = order;
            question.limit = 2;
            QList<qint64> ids;
            do {
                const RideAnswer answer = desk.reader.rideList(question).value();
                ids += idsOf(answer);
                question.after = answer.next;
            } while (question.after);
            QCOMPARE(ids, order == RideOrder::DueFirst ? (QList<qint64>{2, 4, 3, 5, 1})
                                                       : (QList<qint64>{1, 5, 3, 4, 2}));
        }
    }
}

void TestRideSearch::findsPeopleByShortWords()
{
    Desk desk;
    const auto names = [&desk](const QString &typed) {
        QStringList found;
        const QList<Person> people = desk.reader.people(Role::Customer, typed, 10).value();
        for (const Person &person : people)
            found.append(person.name);
        return found;
    };
    desk.customer(u"Oscar Özil"_s, u"31611111111"_s);
    QCOMPARE(names(u"ca"_s), QStringList{u"Caitlyn Carless"_s});
    QCOMPARE(names(u"78"_s), QStringList{u"Caitlyn Carless"_s});
    QCOMPARE(names(u"carless cait"_s), QStringList{u"Caitlyn Carless"_s});
    QCOMPARE(names(u"carless x"_s), QStringList{});
    QStringList both = names(u"özi"_s);
    both.sort();
    QCOMPARE(both, (QStringList{u"Oscar Özil"_s, u"Özil Oranje"_s}));
    QCOMPARE(names(u"06 1234"_s), QStringList{u"Caitlyn Carless"_s});
}

void TestRideSearch::findsPeopleWithoutTheirAccents_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("first name") << u"celine"_s << QStringList{u"Celine Plain"_s, u"Céline Corneille"_s};
    QTest::newRow("with the accent") << u"Céline"_s << QStringList{u"Celine Plain"_s, u"Céline Corneille"_s};
    QTest::newRow("last name") << u"muller"_s << QStringList{u"Ömer Müller"_s};
    QTest::newRow("both") << u"omer mul"_s << QStringList{u"Ömer Müller"_s};
    QTest::newRow("the whole name") << u"omer muller"_s << QStringList{u"Ömer Müller"_s};
    QTest::newRow("stroke") << u"lukasz"_s << QStringList{u"Łukasz Ćwik"_s};
    QTest::newRow("dotless") << u"yilm"_s << QStringList{u"Çağla Yılmaz"_s};
    QTest::newRow("two letters") << u"om"_s << QStringList{u"Ömer Müller"_s};
    QTest::newRow("both letters marked") << u"ce"_s << QStringList{u"Celine Plain"_s, u"Céline Corneille"_s};
    QTest::newRow("one letter") << u"l"_s << QStringList{u"Łukasz Ćwik"_s};
    QTest::newRow("two accents") << u"cagla"_s << QStringList{u"Çağla Yılmaz"_s};
    QTest::newRow("the last letter") << u"rene"_s << QStringList{u"René Vos"_s};
    QTest::newRow("letters with many spellings") << u"aeia"_s << QStringList{u"Äëia"_s};
    QTest::newRow("nobody") << u"mullar"_s << QStringList{};
}

void TestRideSearch::findsPeopleWithoutTheirAccents()
{
    Desk &desk = sharedDesk();
    int end = 100;
    if (desk.reader.people(Role::Customer, u"Corneille"_s, 10).value().isEmpty()) {
        for (const QString &name : {u"Céline Corneille"_s, u"Celine Plain"_s, u"Ömer Müller"_s,
                                    u"Łukasz Ćwik"_s, u"Çağla Yılmaz"_s, u"Äëia"_s, u"René Vos"_s})
            desk.customer(name, u"49301234%1"_s.arg(++end));
    }
    QFETCH(QString, typed);
    QStringList found;
    for (const Person &person : desk.reader.people(Role::Customer, typed, 10).value())
        found.append(person.name);
    found.sort();
    QTEST(found, "names");
}

void TestRideSearch::findsPeopleByTheirFurtherPhones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("national") << u"06-9876 5432"_s << true;
    QTest::newRow("international") << u"+31 6 98765432"_s << true;
    QTest::newRow("inside") << u"98765"_s << true;
    QTest::newRow("two digits at the end") << u"32"_s << true;
    QTest::newRow("one digit at the end") << u"2"_s << true;
    QTest::newRow("with the name") << u"carless 98765"_s << true;
    QTest::newRow("with another name") << u"oranje 98765"_s << false;
    QTest::newRow("with a place of the ride") << u"98765 harb"_s << true;
    QTest::newRow("another phone") << u"98766"_s << false;
}

/// Caitlyn wrote from another phone once, and the dispatcher had it remembered.
void TestRideSearch::findsPeopleByTheirFurtherPhones()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, found);
    Desk desk;
    desk.addFurtherPhone(desk.caitlyn, u"31698765432"_s);
    const auto has = [&desk](const QList<qint64> &ids, qint64 id) { return ids.contains(id); };
    QCOMPARE(has(idsOf(desk.find(typed)), 5), found);
    QCOMPARE(has(idsOf(desk.find(typed, RideFilter::Open)), 5), found);
    const bool place = typed.contains(u"harb"_s);
    const auto names = desk.reader.people(Role::Customer, typed, 10).value();
    QCOMPARE(std::ranges::find(names, desk.caitlyn.id, &Person::id) != names.end(), found && !place);
    const auto drivers = desk.reader.people(Role::Driver, typed, 10).value();
    QVERIFY(std::ranges::find(drivers, u"Caitlyn Carless"_s, &Person::name) == drivers.end());
    if (place || typed.contains(u' '))
        return; // the archive compares the whole text
    (void)desk.dispatcher.cancelRide(RideId{1});
    (void)desk.dispatcher.cancelRide(RideId{5});
    QVERIFY(desk.dispatcher.setArchived(Role::Customer, desk.caitlyn.id, true).ok());
    QCOMPARE(desk.reader.archivedPeople(Role::Customer, typed, 10)->size(), found ? 1 : 0);
}

void TestRideSearch::aFurtherPhoneThatIsGoneFindsNobody()
{
    Desk desk;
    desk.addFurtherPhone(desk.caitlyn, u"31698765432"_s);
    QCOMPARE(desk.reader.peopleOn(PhoneNumber::fromDigits(u"31698765432"_s).value())->size(), 1);
    desk.database->runOnce(u"UPDATE further_phones SET phone = '31698765499'"_s);
    QVERIFY(idsOf(desk.find(u"98765432"_s)).isEmpty());
    QCOMPARE(idsOf(desk.find(u"98765499"_s)), (QList<qint64>{5, 2, 1}));
    desk.database->runOnce(u"DELETE FROM further_phones"_s);
    QVERIFY(idsOf(desk.find(u"98765499"_s)).isEmpty());
    QVERIFY(desk.reader.people(Role::Customer, u"98765499"_s, 10)->isEmpty());
}

void TestRideSearch::findsBeginningsWithoutTheExtension()
{
    if (TestDatabase::currentEngine() != DatabaseEngine::Postgres)
        QSKIP("SQLite always has its index");
    Desk desk;
    desk.database->runOnce(u"DROP EXTENSION pg_trgm CASCADE"_s);
    const RideAnswer answer = desk.find(u"caitlyn"_s);
    QVERIFY(answer.onlyBeginnings);
    QCOMPARE(idsOf(answer), (QList<qint64>{5, 2, 1}));
    QCOMPARE(idsOf(desk.find(u"carless"_s)), QList<qint64>{});
    QCOMPARE(idsOf(desk.find(u"45678"_s)), (QList<qint64>{5, 2, 1}));
    QCOMPARE(desk.reader.people(Role::Customer, u"özil"_s, 10)->size(), 1);
}

void TestRideSearch::countsNoFurtherThanNeeded()
{
    Desk desk;
    desk.database->runOnce(
        u"INSERT INTO rides (state) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 "
        "FROM n WHERE i < 1200) SELECT 'cancelled' FROM n"_s);
    const Summary summary = desk.reader.summary().value();
    QCOMPARE(summary.cancelledRides, Summary::countLimit + 1);
    QCOMPARE(summary.openRides, 2);
    QCOMPARE(summary.graceRides, 1);
    QCOMPARE(summary.closedRides, 1);
}

QTEST_GUILESS_MAIN(TestRideSearch)
#include "tst_ridesearch.moc"
