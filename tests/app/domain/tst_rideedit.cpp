// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ridedraft.h"
#include "app/domain/rideedit.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace birdcar;

class TestRideEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOnlyWhatWasTouched();
    void saysWhatDiffers_data();
    void saysWhatDiffers();
    void saysWhatSomebodyElseChanged_data();
    void saysWhatSomebodyElseChanged();
    void knowsAnEmptyDraft();
};

namespace {

const QTimeZone amsterdam("Europe/Amsterdam");
const QDateTime due = QDateTime::fromString(u"2026-12-24T18:00:00Z"_s, Qt::ISODate);

Ride planned()
{
    Ride ride;
    ride.id = {12};
    ride.start = u"Depot"_s;
    ride.destination = u"Dam"_s;
    ride.datetime = u"2026-12-24T18:00:00Z"_s;
    ride.dueAt = due;
    return ride;
}

RideEdit editOf(const Ride &ride)
{
    return {ride, ride.start, ride.destination, {}, ride.officeNote, ride.driverNote};
}

} // namespace

void TestRideEdit::takesOnlyWhatWasTouched()
{
    Ride imported = planned();
    imported.start = u"Depot  north"_s; // as another program wrote it
    imported.datetime = u"tonight"_s;
    imported.dueAt = {};
    QCOMPARE(edited(imported, editOf(imported)), imported);
    RideEdit edit = editOf(imported);
    edit.at = due;
    edit.driverNote = u" Ring\ttwice "_s;
    const Ride after = edited(imported, edit);
    QCOMPARE(after.datetime, u"2026-12-24T18:00:00Z"_s);
    QCOMPARE(after.dueAt, due);
    QCOMPARE(after.driverNote, u"Ring twice"_s);
    QCOMPARE(after.start, u"Depot  north"_s);
}

void TestRideEdit::saysWhatDiffers_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("plan");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("start") << u"start"_s << true;
    QTest::newRow("destination") << u"destination"_s << true;
    QTest::newRow("time") << u"time"_s << true;
    QTest::newRow("office note") << u"office"_s << false;
    QTest::newRow("note to the driver") << u"driver"_s << false;
}

void TestRideEdit::saysWhatDiffers()
{
    QFETCH(QString, field);
    QFETCH(bool, plan);
    Ride after = planned();
    RideDifference expected;
    const auto change = [&](const QString &name, QString &text, bool &flag) {
        if (field == name) {
            text = u"else"_s;
            flag = true;
        }
    };
    change(u"start"_s, after.start, expected.start);
    change(u"destination"_s, after.destination, expected.destination);
    change(u"time"_s, after.datetime, expected.time);
    change(u"office"_s, after.officeNote, expected.officeNote);
    change(u"driver"_s, after.driverNote, expected.driverNote);
    QCOMPARE(difference(planned(), after), expected);
    QCOMPARE(difference(planned(), after).plan(), plan);
    QCOMPARE(difference(planned(), after).any(), !field.isEmpty());
}

void TestRideEdit::saysWhatSomebodyElseChanged_data()
{
    QTest::addColumn<Ride>("now");
    QTest::addColumn<QString>("myStart");
    QTest::addColumn<QDateTime>("myTime");
    QTest::addColumn<QStringList>("lines");
    Ride theirs = planned();
    QTest::newRow("nobody did") << theirs << u"Harbour"_s << due.addSecs(60) << QStringList();
    theirs.start = u"Station"_s;
    theirs.datetime = u"2026-12-24T18:30:00Z"_s;
    theirs.dueAt = due.addSecs(1800);
    QTest::newRow("what I left alone") << theirs << u"Depot"_s << QDateTime() << QStringList();
    QTest::newRow("the same as I") << theirs << u"Station"_s << due.addSecs(1800) << QStringList();
    QTest::newRow("one of mine") << theirs << u"Harbour"_s << QDateTime()
                                 << QStringList{u"From: \"Depot\" is now \"Station\""_s};
    QTest::newRow("both") << theirs << u"Harbour"_s << due.addSecs(60)
                          << QStringList{u"From: \"Depot\" is now \"Station\""_s,
                                         u"When: \"2026-12-24 19:00\" is now \"2026-12-24 19:30\""_s};
}

void TestRideEdit::saysWhatSomebodyElseChanged()
{
    QFETCH(Ride, now);
    QFETCH(QString, myStart);
    QFETCH(QDateTime, myTime);
    RideEdit edit = editOf(planned());
    edit.start = myStart;
    edit.at = myTime;
    QTEST(changedMeanwhile(edit, now, amsterdam), "lines");
}

void TestRideEdit::knowsAnEmptyDraft()
{
    RideDraft draft;
    QVERIFY(draft.isEmpty());
    draft.start = u"  "_s;
    QVERIFY(draft.isEmpty());
    draft.time = u"+20m"_s;
    QVERIFY(!draft.isEmpty());
    draft = {};
    draft.driverId = {3};
    QVERIFY(!draft.isEmpty());
}

QTEST_GUILESS_MAIN(TestRideEdit)
#include "tst_rideedit.moc"
