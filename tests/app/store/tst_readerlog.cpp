// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString first = u"3197010220001"_s;
const QString second = u"3197010220002"_s;

struct Desk : TestDesk
{
    Desk()
        : TestDesk(TestDatabase::currentEngine()),
          reader(database.connect({.access = Database::Access::ReadOnly}))
    {
        number(first);
        caitlyn = customer(u"Caitlyn"_s, u"31612345601"_s);
        david = driver(u"David"_s, u"31687654301"_s);
        diana = driver(u"Diana"_s, u"31687654302"_s);
        if (!ride(caitlyn, david))
            qFatal("no ride");
    }

    /// "Caitlyn > David", with a mark for grace.
    QStringList lines(const QString &proxy, const QDateTime &at)
    {
        QStringList texts;
        const auto live = reader.linesAt(*PhoneNumber::fromDigits(proxy), at);
        for (const LineAt &line : *live)
            texts.append(line.name + u" > "_s + line.otherName + (line.grace ? u" (grace)"_s : QString()));
        texts.sort();
        return texts;
    }

    QStringList found(const QString &text, const QStringList &kinds = {})
    {
        QStringList events;
        const auto found = reader.events(LogFilter{text, kinds}, Page());
        for (const EventRecord &event : *found)
            events.append(event.kind + u' ' + event.subject);
        return events;
    }

    Reader reader;
    Person caitlyn;
    Person david;
    Person diana;
};

} // namespace

class TestReaderLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void knowsWhoReachedWhom();
    void knowsTheDriverOfThatTime();
    void knowsTheNumberOfThatTime();
    void knowsThePhoneOfThatTime();
    void findsEventsByRidePersonAndNumber();
    void namesPeople();
    void findsEventsByKind();
    void pagesFollowByKey();
    void listsTheRidesOfAPerson();
    void plansAnImport();
};

void TestReaderLog::knowsWhoReachedWhom()
{
    Desk desk;
    const QDateTime opened = desk.now();
    desk.pass(1h);
    const QDateTime closed = desk.now();
    QVERIFY(desk.dispatcher.closeRide(RideId{1}).ok());
    desk.pass(24h + 1s);
    QVERIFY(desk.dispatcher.sweep().ok());
    const QStringList both{u"Caitlyn > David"_s, u"David > Caitlyn"_s};
    QCOMPARE(desk.lines(first, opened.addSecs(-1)), QStringList());
    QCOMPARE(desk.lines(first, opened), both);
    QCOMPARE(desk.lines(first, closed.addSecs(-1)), both);
    QCOMPARE(desk.lines(first, closed.addSecs(60)),
             QStringList({u"Caitlyn > David (grace)"_s, u"David > Caitlyn (grace)"_s}));
    QCOMPARE(desk.lines(first, desk.now()), QStringList());
    QCOMPARE(desk.lines(second, opened), QStringList());
}

void TestReaderLog::knowsTheDriverOfThatTime()
{
    Desk desk;
    desk.pass(10min);
    const QDateTime before = desk.now().addSecs(-1);
    QVERIFY(desk.dispatcher.changeDriver(RideId{1}, desk.diana.id).ok());
    QCOMPARE(desk.lines(first, before), QStringList({u"Caitlyn > David"_s, u"David > Caitlyn"_s}));
    QCOMPARE(desk.lines(first, desk.now()), QStringList({u"Caitlyn > Diana"_s, u"Diana > Caitlyn"_s}));
}

void TestReaderLog::knowsTheNumberOfThatTime()
{
    Desk desk;
    QVERIFY(
        desk.ride(desk.customer(u"Chris"_s, u"31612345602"_s), desk.diana).ok()); // holds the number for her
    desk.number(second);
    desk.pass(10min);
    const QDateTime before = desk.now().addSecs(-1);
    QVERIFY(desk.dispatcher.changeDriver(RideId{1}, desk.diana.id).ok());
    QCOMPARE(desk.lines(second, before), QStringList());
    QCOMPARE(desk.lines(second, desk.now()), QStringList({u"Caitlyn > Diana"_s, u"Diana > Caitlyn"_s}));
    QVERIFY(desk.lines(first, desk.now()).contains(u"Caitlyn > Diana"_s)); // the number that she still knows
    QVERIFY(desk.lines(first, before).contains(u"David > Caitlyn"_s));
    QVERIFY(!desk.lines(first, desk.now()).contains(u"David > Caitlyn"_s));
}

void TestReaderLog::knowsThePhoneOfThatTime()
{
    Desk desk;
    desk.pass(10min);
    const QDateTime before = desk.now().addSecs(-1);
    QVERIFY(
        desk.dispatcher.changePerson(Role::Customer, desk.caitlyn.id, u"Caitlyn"_s, u"+31612345609"_s).ok());
    const auto phoneOf = [&](const QDateTime &at) {
        const auto live = desk.reader.linesAt(*PhoneNumber::fromDigits(first), at);
        for (const LineAt &line : *live) {
            if (line.role == Role::Driver)
                return line.otherPhone.digits();
        }
        return QString();
    };
    QCOMPARE(phoneOf(before), u"31612345601"_s);
    QCOMPARE(phoneOf(desk.now()), u"31612345609"_s);
}

void TestReaderLog::namesPeople()
{
    Desk desk;
    const auto dounia = desk.driver(u"Dounia"_s, u"31687654304"_s);
    QVERIFY(desk.dispatcher.changeDriver(RideId{1}, dounia.id).ok());
    const auto changed = desk.reader.events(LogFilter{{}, {u"driver_changed"_s}}, Page())->first();
    QVERIFY2(changed.detail.startsWith(u"from David to Dounia, on "_s), qPrintable(changed.detail));
    QCOMPARE(changed.subject, u"ride 1"_s);
    const auto added = desk.reader.events(LogFilter{{}, {u"person_added"_s}}, Page())->first();
    QCOMPARE(added.about, u"Dounia"_s);
    QCOMPARE(added.subject, u"driver %1"_s.arg(dounia.id.value));
    desk.database->runOnce(u"UPDATE drivers SET name = '' WHERE id = 1"_s); // as erasing does
    QVERIFY(desk.reader.events(LogFilter{{}, {u"driver_changed"_s}}, Page())
                ->first()
                .detail.startsWith(u"from driver 1 to Dounia"_s));
}

void TestReaderLog::findsEventsByRidePersonAndNumber()
{
    Desk desk;
    QVERIFY(desk.found({}).contains(u"person_added customer 1"_s));
    desk.database->runOnce(u"DELETE FROM events WHERE kind = 'person_added'"_s);
    QVERIFY(desk.dispatcher.revealPhone(PhoneOwner::of(desk.caitlyn)).ok());
    QVERIFY(desk.dispatcher.setNumberState(NumberId{1}, NumberState::Draining).ok());
    const QString created = u"ride_created ride 1"_s;
    const QString revealed = u"phone_revealed customer 1"_s;
    const QString drained = u"number_draining number 1"_s;
    QCOMPARE(desk.found({}), QStringList({drained, revealed, created}));
    QCOMPARE(desk.found(u"ride 1"_s), QStringList{created});
    QCOMPARE(desk.found(u"cait"_s), QStringList({revealed, created}));
    QCOMPARE(desk.found(u"David"_s), QStringList{created});
    QCOMPARE(desk.found(u"+31 97 010 220 001"_s), QStringList{drained});
    QCOMPARE(desk.found(u"06 12345601"_s), QStringList({revealed, created}));
    QCOMPARE(desk.found(u"1"_s), QStringList({drained, revealed, created}));
    QCOMPARE(desk.found(u"nobody"_s), QStringList());
}

void TestReaderLog::findsEventsByKind()
{
    Desk desk;
    QVERIFY(desk.dispatcher.revealPhone(PhoneOwner::of(desk.caitlyn)).ok());
    QCOMPARE(desk.found({}, {u"phone_revealed"_s}), QStringList{u"phone_revealed customer 1"_s});
    QCOMPARE(desk.found(u"ride 1"_s, {u"phone_revealed"_s}), QStringList());
}

void TestReaderLog::pagesFollowByKey()
{
    Desk desk;
    for (int i = 0; i < 5; ++i)
        QVERIFY(desk.dispatcher.recordEvent(u"note"_s, u"ride 1"_s, QString::number(i)).ok());
    const auto page = *desk.reader.events(LogFilter{u"ride 1"_s, {}}, {2, 0});
    QCOMPARE(page.first().detail, u"4"_s);
    const auto next = *desk.reader.events(LogFilter{u"ride 1"_s, {}}, {2, page.last().id.value});
    QCOMPARE(next.first().detail, u"2"_s);
}

void TestReaderLog::listsTheRidesOfAPerson()
{
    Desk desk;
    desk.number(second);
    QVERIFY(desk.ride(desk.caitlyn, desk.diana).ok());
    const auto rides = *desk.reader.ridesOf(Role::Customer, desk.caitlyn.id, Page());
    QCOMPARE(rides.size(), 2);
    QCOMPARE(rides.first().driver, u"Diana"_s); // newest first
    QCOMPARE(desk.reader.ridesOf(Role::Driver, desk.diana.id, Page())->size(), 1);
    QCOMPARE(desk.reader.ridesOf(Role::Customer, desk.caitlyn.id, {1, 2})->first().driver, u"David"_s);
}

void TestReaderLog::plansAnImport()
{
    Desk desk;
    ImportPlanner people({ImportTarget::Customers, SamePhone::SecondPerson, LostZero::Ask, u"NL"_s});
    const auto plan = *desk.reader.planImport(people, {{2, u"Caitlyn"_s, u"0612345601"_s, {}},
                                                       {3, u"Cat"_s, u"0612345601"_s, {}},
                                                       {4, u"Caitlyn"_s, u"0612345611"_s, {}},
                                                       {5, u"Loop"_s, u"+3197010220001"_s, {}},
                                                       {6, u"Bad"_s, u"4.41E+11"_s, {}}});
    QCOMPARE(plan.at(0).verdict, ImportVerdict::Unchanged);
    QCOMPARE(plan.at(1).verdict, ImportVerdict::SecondPerson);
    QCOMPARE(plan.at(2).verdict, ImportVerdict::New);
    QVERIFY(!plan.at(2).remark.isEmpty()); // somebody with this name has another phone
    QCOMPARE(plan.at(3).verdict, ImportVerdict::Bad);
    QCOMPARE(plan.at(4).verdict, ImportVerdict::Bad);
    ImportPlanner numbers({ImportTarget::Numbers, SamePhone::SecondPerson, LostZero::Ask, u"NL"_s});
    const auto pool =
        *desk.reader.planImport(numbers, {{2, {}, u'+' + first, {}}, {3, {}, u"+31612345601"_s, {}}});
    QCOMPARE(pool.at(0).verdict, ImportVerdict::Unchanged);
    QVERIFY(pool.at(1).remark.contains(u"Caitlyn"_s));
}

QTEST_GUILESS_MAIN(TestReaderLog)
#include "tst_readerlog.moc"
