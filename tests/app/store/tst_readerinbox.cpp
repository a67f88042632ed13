// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto caitlyn = u"31612345601"_s;
const auto david = u"31687654301"_s;
const auto stranger = u"31699999999"_s;
const auto proxy = u"3197010220001"_s;

struct Desk : TestDesk
{
    Desk()
        : TestDesk(TestDatabase::currentEngine()),
          reader(database.connect({.access = Database::Access::ReadOnly}))
    {
        number(proxy);
        created = ride(customer(u"Caitlyn"_s, caitlyn), driver(u"David"_s, david)).value();
        database->runOnce(u"DELETE FROM messages"_s);
    }

    void call(const QString &from)
    {
        InboundCall made;
        made.source = from;
        made.destination = proxy;
        if (!dispatcher.answerCall(made) || !dispatcher.flush())
            qFatal("no call");
    }

    QStringList suggestions(const QString &phone, const QString &body)
    {
        InboxRow row;
        row.phone = phone;
        row.proxy = proxy;
        row.body = body;
        const QStringList reasons{u"phone"_s, u"named"_s, u"number"_s};
        QStringList lines;
        const QList<RideSuggestion> suggestions = reader.suggestRides(row, now()).value();
        for (const RideSuggestion &found : suggestions)
            lines.append(u"%1 %2"_s.arg(found.ride.id.value).arg(reasons.at(static_cast<int>(found.reason))));
        return lines;
    }

    Ride created;
    Reader reader;
};

} // namespace

class TestReaderInbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void pagesMixLostAndFailedByTime();
    void knowsWhosePhoneItIs();
    void suggestsByPhoneNameAndNumber();
    void arrivalsBeginAtTheMark();
};

void TestReaderInbox::pagesMixLostAndFailedByTime()
{
    Desk desk;
    QStringList expected;
    for (int i = 0; i < 7; ++i) {
        desk.pass(1min);
        const QString body = u"text %1"_s.arg(i);
        QVERIFY(desk.text(i % 3 == 0 ? caitlyn : stranger, proxy, body).ok());
        expected.prepend(body);
    }
    desk.database->runOnce(
        u"UPDATE messages SET state = 'failed', reason = 'late' WHERE direction = 'out'"_s);
    QStringList bodies;
    int pages = 0;
    InboxList page;
    do {
        page = desk.reader.inbox(InboxFilter::Waiting, page.next, 2).value();
        for (const InboxRow &row : page.rows)
            bodies.append(row.body);
        ++pages;
    } while (page.more);
    QCOMPARE(bodies, expected);
    QCOMPARE(pages, 4);
    QVERIFY(desk.reader.inbox(InboxFilter::Handled, {})->rows.isEmpty());
}

void TestReaderInbox::knowsWhosePhoneItIs()
{
    Desk desk;
    desk.customer(u"Chris"_s, u"31612345602"_s);
    QVERIFY(desk.text(u"31612345602"_s, proxy, u"known"_s).ok());
    QVERIFY(desk.text(stranger, proxy, u"unknown"_s).ok());
    desk.call(u"Restricted"_s);
    const QList<InboxRow> rows = desk.reader.inbox(InboxFilter::Waiting, {})->rows;
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).kind, InboxKind::Call);
    QVERIFY(rows.at(0).phone.isEmpty() && rows.at(0).name.isEmpty());
    QVERIFY(rows.at(0).unrouted == UnroutedReason::Withheld);
    QCOMPARE(rows.at(1).name, QString());
    QCOMPARE(rows.at(2).name, u"Chris"_s);
}

void TestReaderInbox::suggestsByPhoneNameAndNumber()
{
    Desk desk;
    const Person chris = desk.customer(u"Chris"_s, u"31612345602"_s);
    const Person diana = desk.driver(u"Diana"_s, u"31687654302"_s);
    const Ride other = desk.ride(chris, diana).value();
    const QString first = QString::number(desk.created.id.value);
    const QString second = QString::number(other.id.value);
    QCOMPARE(desk.suggestions(stranger, {}), (QStringList{second + u" number"_s, first + u" number"_s}));
    QCOMPARE(desk.suggestions(stranger, u"caitlyn speaking"_s),
             (QStringList{first + u" named"_s, second + u" number"_s}));
    QCOMPARE(desk.suggestions(caitlyn, {}), (QStringList{first + u" phone"_s, second + u" number"_s}));
    QVERIFY(desk.dispatcher.cancelRide(desk.created.id).ok());
    QVERIFY(desk.dispatcher.cancelRide(other.id).ok());
    QCOMPARE(desk.suggestions(caitlyn, {}), QStringList{first + u" phone"_s}); // its own of before
}

void TestReaderInbox::arrivalsBeginAtTheMark()
{
    Desk desk;
    QVERIFY(desk.text(caitlyn, proxy, u"before"_s).ok());
    const NewArrivals start = desk.reader.arrivals({}).value();
    QVERIFY(start.arrivals.isEmpty());
    QVERIFY(desk.reader.arrivals(start.mark)->arrivals.isEmpty());
    QVERIFY(desk.text(david, proxy, u"from the driver"_s).ok());
    QVERIFY(desk.text(stranger, proxy, u"lost"_s).ok());
    desk.call(stranger);
    desk.call(caitlyn); // is connected, so nobody missed it
    const NewArrivals found = desk.reader.arrivals(start.mark).value();
    QCOMPARE(found.arrivals.size(), 3);
    QCOMPARE(found.arrivals.at(0), (Arrival{Arrival::Kind::Text, u"ride %1"_s.arg(desk.created.id.value),
                                            u"David"_s, desk.created.id.value}));
    QCOMPARE(found.arrivals.at(1).kind, Arrival::Kind::UnroutedText);
    QCOMPARE(found.arrivals.at(2).kind, Arrival::Kind::MissedCall);
    QCOMPARE(found.arrivals.at(1).conversation, found.arrivals.at(2).conversation);
    QVERIFY(desk.reader.arrivals(found.mark)->arrivals.isEmpty());
}

QTEST_GUILESS_MAIN(TestReaderInbox)
#include "tst_readerinbox.moc"
