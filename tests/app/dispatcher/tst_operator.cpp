// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// Who worked at the desk stands beside what was done there.
class TestOperator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void standsInEventsAndTexts();
    void isNobodyForWhatHappensByItself();
    void isCutAndCleaned();
};

namespace {

/// "kind operator" of every event of the rides, newest first.
QStringList eventLines(Reader &reader)
{
    QStringList lines;
    const QList<EventRecord> events = reader.events(Page{}).value();
    for (const EventRecord &event : events) {
        if (event.kind != "person_added"_L1)
            lines.append(event.kind + u' ' + event.operatorInitials);
    }
    return lines;
}

} // namespace

void TestOperator::standsInEventsAndTexts()
{
    TestDesk desk(TestDatabase::currentEngine());
    Reader reader(desk.database.connect({.access = Database::Access::ReadOnly}));
    desk.number(u"3197010220001"_s);
    const auto ride =
        desk.ride(desk.customer(u"C"_s, u"31612345601"_s), desk.driver(u"D"_s, u"31687654301"_s));
    QVERIFY(ride.ok());
    QCOMPARE(eventLines(reader), QStringList{u"ride_created "_s});
    desk.dispatcher.setOperator(u"AB"_s);
    QVERIFY(desk.dispatcher.writeTo(ride->id, Recipients::Both, u"Hello"_s).ok());
    QVERIFY(desk.text(u"31612345601"_s, u"3197010220001"_s, u"Thanks"_s, u"m1"_s).ok());
    QVERIFY(desk.dispatcher.closeRide(ride->id).ok());
    QCOMPARE(eventLines(reader), (QStringList{u"ride_closed AB"_s, u"ride_created "_s}));
    int ours = 0;
    const QList<Message> messages = reader.messages(Page{}).value();
    for (const Message &message : messages) {
        const bool byHand = message.kind == MessageKind::Dispatch;
        QCOMPARE(message.operatorInitials, byHand ? u"AB"_s : QString());
        ours += byHand ? 1 : 0;
    }
    QCOMPARE(ours, 2);
}

void TestOperator::isNobodyForWhatHappensByItself()
{
    TestDesk desk(TestDatabase::currentEngine());
    Reader reader(desk.database.connect({.access = Database::Access::ReadOnly}));
    desk.number(u"3197010220001"_s);
    desk.dispatcher.setOperator(u"AB"_s);
    const auto ride =
        desk.ride(desk.customer(u"C"_s, u"31612345601"_s), desk.driver(u"D"_s, u"31687654301"_s));
    QVERIFY(ride.ok());
    desk.pass(std::chrono::hours(14));
    QCOMPARE(desk.dispatcher.sweep()->closed, 1);
    QCOMPARE(eventLines(reader), (QStringList{u"ride_closed "_s, u"ride_created AB"_s}));
    QVERIFY(desk.dispatcher.reopenRide(ride->id).ok());
    QCOMPARE(eventLines(reader).first(), u"ride_reopened AB"_s);
}

void TestOperator::isCutAndCleaned()
{
    TestDesk desk(TestDatabase::currentEngine());
    Reader reader(desk.database.connect({.access = Database::Access::ReadOnly}));
    desk.dispatcher.setOperator(u"  A\n  very long name "_s);
    QVERIFY(desk.dispatcher.recordEvent(u"test"_s, {}, {}).ok());
    QCOMPARE(eventLines(reader), QStringList{u"test A very l"_s});
}

QTEST_GUILESS_MAIN(TestOperator)
#include "tst_operator.moc"
