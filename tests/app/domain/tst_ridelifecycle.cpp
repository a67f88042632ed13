// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ridelifecycle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;
using namespace std::chrono_literals;

class TestRideLifeCycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allowsOnlyWhatTheStateAllows_data();
    void allowsOnlyWhatTheStateAllows();
    void holdsTheLinesForTheGraceTime();
    void closesByItselfLongAfterItsTime_data();
    void closesByItselfLongAfterItsTime();
    void closesByItselfAsTheDepotSaysIt();
    void isOldOnlyWithoutATime_data();
    void isOldOnlyWithoutATime();
    void refusesPairsThatCannotBeConnected_data();
    void refusesPairsThatCannotBeConnected();
};

namespace {

const QDateTime now = QDateTime::fromString(u"2026-12-24T18:30:00Z"_s, Qt::ISODate);

using Check = std::optional<Problem> (*)(const Ride &);

PhoneNumber phone(const QString &digits)
{
    return PhoneNumber::fromDigits(digits).value();
}

} // namespace

void TestRideLifeCycle::allowsOnlyWhatTheStateAllows_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<RideState>("state");
    QTest::addColumn<QString>("text"); ///< empty: allowed

    QTest::newRow("close open") << Check(mayClose) << RideState::Open << QString();
    QTest::newRow("close closed") << Check(mayClose) << RideState::Closed << u"Ride 12 is already closed."_s;
    QTest::newRow("close cancelled") << Check(mayClose) << RideState::Cancelled
                                     << u"Ride 12 is cancelled, so it cannot be closed."_s;
    QTest::newRow("cancel open") << Check(mayCancel) << RideState::Open << QString();
    QTest::newRow("cancel closed") << Check(mayCancel) << RideState::Closed
                                   << u"Ride 12 is closed, so it cannot be cancelled."_s;
    QTest::newRow("cancel cancelled")
        << Check(mayCancel) << RideState::Cancelled << u"Ride 12 is already cancelled."_s;
    QTest::newRow("reopen open") << Check(mayReopen) << RideState::Open << u"Ride 12 is already open."_s;
    QTest::newRow("reopen closed") << Check(mayReopen) << RideState::Closed << QString();
    QTest::newRow("reopen cancelled") << Check(mayReopen) << RideState::Cancelled << QString();
    QTest::newRow("change driver of open") << Check(mayChangeDriver) << RideState::Open << QString();
    QTest::newRow("change driver of closed") << Check(mayChangeDriver) << RideState::Closed
                                             << u"Ride 12 is closed, so its driver cannot be changed."_s;
    QTest::newRow("change driver of cancelled")
        << Check(mayChangeDriver) << RideState::Cancelled
        << u"Ride 12 is cancelled, so its driver cannot be changed."_s;
}

void TestRideLifeCycle::allowsOnlyWhatTheStateAllows()
{
    QFETCH(const Check, check);
    QFETCH(const RideState, state);
    QFETCH(const QString, text);
    Ride ride;
    ride.id = {12};
    ride.state = state;
    const std::optional<Problem> problem = check(ride);
    QCOMPARE(problem.has_value(), !text.isEmpty());
    if (problem) {
        QCOMPARE(problem->text, text);
        QCOMPARE(problem->kind, Problem::Kind::Refused);
    }
}

void TestRideLifeCycle::holdsTheLinesForTheGraceTime()
{
    DepotSettings settings;
    QCOMPARE(holdUntil(now, settings), now.addDays(1));
    settings.grace = 2h;
    QCOMPARE(holdUntil(now, settings), now.addSecs(2 * 3600));
}

void TestRideLifeCycle::closesByItselfLongAfterItsTime_data()
{
    QTest::addColumn<QDateTime>("dueAt");
    QTest::addColumn<QDateTime>("reopenedAt");
    QTest::addColumn<QDateTime>("closes");
    const QDateTime later = now.addSecs(3600);
    QTest::newRow("12 h after its time") << now << QDateTime() << now.addSecs(12 * 3600);
    QTest::newRow("reopened later") << now << later << later.addSecs(12 * 3600);
    QTest::newRow("reopened before its time") << later << now << later.addSecs(12 * 3600);
    QTest::newRow("free text") << QDateTime() << QDateTime() << QDateTime();
    QTest::newRow("free text, reopened") << QDateTime() << now << QDateTime();
}

void TestRideLifeCycle::closesByItselfLongAfterItsTime()
{
    QFETCH(const QDateTime, dueAt);
    QFETCH(const QDateTime, reopenedAt);
    QTEST(closesAt(dueAt, reopenedAt, DepotSettings()), "closes");
}

void TestRideLifeCycle::closesByItselfAsTheDepotSaysIt()
{
    DepotSettings settings;
    settings.closeAfter = 2h;
    QCOMPARE(closesAt(now, {}, settings), now.addSecs(2 * 3600));
}

void TestRideLifeCycle::isOldOnlyWithoutATime_data()
{
    QTest::addColumn<RideState>("state");
    QTest::addColumn<QDateTime>("dueAt");
    QTest::addColumn<QDateTime>("createdAt");
    QTest::addColumn<bool>("old");
    const QDateTime yesterday = now.addDays(-1);
    QTest::newRow("exactly a day") << RideState::Open << QDateTime() << yesterday << false;
    QTest::newRow("more than a day") << RideState::Open << QDateTime() << yesterday.addMSecs(-1) << true;
    QTest::newRow("made at an unknown time") << RideState::Open << QDateTime() << QDateTime() << true;
    QTest::newRow("with a time") << RideState::Open << now << yesterday.addDays(-9) << false;
    QTest::newRow("closed") << RideState::Closed << QDateTime() << QDateTime() << false;
    QTest::newRow("cancelled") << RideState::Cancelled << QDateTime() << QDateTime() << false;
}

void TestRideLifeCycle::isOldOnlyWithoutATime()
{
    QFETCH(const RideState, state);
    QFETCH(const QDateTime, dueAt);
    QFETCH(const QDateTime, createdAt);
    Ride ride;
    ride.state = state;
    ride.dueAt = dueAt;
    ride.createdAt = createdAt;
    QTEST(isOld(ride, now), "old");
}

void TestRideLifeCycle::refusesPairsThatCannotBeConnected_data()
{
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("driver");
    QTest::addColumn<QString>("field"); ///< empty: fine
    const QString proxy = u"3197010260188"_s;
    QTest::newRow("two people") << u"31612345678"_s << u"31687654321"_s << QString();
    QTest::newRow("one phone") << u"31612345678"_s << u"31612345678"_s << u"driver"_s;
    QTest::newRow("customer in the pool") << proxy << u"31687654321"_s << u"customer"_s;
    QTest::newRow("driver in the pool") << u"31612345678"_s << proxy << u"driver"_s;
}

void TestRideLifeCycle::refusesPairsThatCannotBeConnected()
{
    QFETCH(const QString, customer);
    QFETCH(const QString, driver);
    QFETCH(const QString, field);
    const QSet<PhoneNumber> pool{phone(u"3197010260188"_s), phone(u"3197010260199"_s)};
    const std::optional<Problem> problem = checkPair(phone(customer), phone(driver), pool);
    QCOMPARE(problem.has_value(), !field.isEmpty());
    if (problem) {
        QCOMPARE(problem->field, field);
        QCOMPARE(problem->kind, Problem::Kind::Refused);
        QVERIFY(!problem->text.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestRideLifeCycle)
#include "tst_ridelifecycle.moc"
