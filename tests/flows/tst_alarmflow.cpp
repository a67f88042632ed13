// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QSysInfo>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// The administrator's phone rings when nothing arrives any more.
class TestAlarmFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void aChangedAddressIsToldOnce();
};

void TestAlarmFlow::aChangedAddressIsToldOnce()
{
    const QString administrator = u"31655555555"_s;
    FlowDesk desk;
    QVERIFY(desk.addPeople());
    desk.database->run(u"INSERT INTO settings (depot, name, value) VALUES (?, 'alarm_phone', ?)"_s,
                       {QSysInfo::machineHostName(), administrator});
    QVERIFY(desk.start());
    QCOMPARE(desk.text(stranger, firstNumber, u"hello"_s).status, 200);
    QVERIFY(desk.birdcar.stop() == 0);
    desk.birdcar.setup.publicUrl = u"https://moved.example"_s;
    QVERIFY(desk.start());
    QTRY_COMPARE_WITH_TIMEOUT(desk.textsTo(administrator).size(), 1, 20'000);
    const QString said = desk.textsTo(administrator).first();
    QVERIFY2(said.contains(u"is now https://moved.example:"_s), qPrintable(said));
    QCOMPARE(desk.listed(u"events"_s, u"kind"_s).count(u"alarm_sent"_s), 1);

    // An answer is nobody's, and a restart tells nothing again.
    QCOMPARE(desk.text(administrator, firstNumber, u"I am on it"_s).status, 200);
    QCOMPARE(desk.listed(u"unrouted"_s, u"sender"_s).last(), administrator);
    QVERIFY(desk.birdcar.stop() == 0);
    QVERIFY(desk.start());
    QCOMPARE(desk.text(stranger, firstNumber, u"hello again"_s).status, 200);
    QCOMPARE(desk.textsTo(administrator).size(), 1);
}

QTEST_GUILESS_MAIN(TestAlarmFlow)
#include "tst_alarmflow.moc"
