// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QDirIterator>
#include <QTest>

#include <chrono>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

/// The library that lies to a program about the time; empty if it is not installed.
QString lyingClock()
{
    QDirIterator files(u"/usr/lib"_s, {u"libfaketimeMT.so.1"_s}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

} // namespace

/// The program on a computer whose clock is wrong, or is set while it runs. Its timers go on as they should,
/// as they do on such a computer.
class TestClockFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }

    void wrongClockIsNamedUntilItIsRight_data();
    void wrongClockIsNamedUntilItIsRight();
    void waitingTextsLeaveAfterItWasSetBack_data();
    void waitingTextsLeaveAfterItWasSetBack();
    void nothingIsReleasedEarlyWhenItIsSetBack();
    void afterALongSleepOldTextsWaitForTheDispatcher();
    void aZoneThatCannotBeReadIsSaid();

private:
    /// Of the program and its commands, from now on.
    void setClockAhead(std::chrono::seconds offset);

    QString m_library;
    std::unique_ptr<FlowDesk> m_desk;
};

void TestClockFlow::initTestCase()
{
    m_library = lyingClock();
    if (m_library.isEmpty())
        QSKIP("libfaketime is not installed");
}

void TestClockFlow::init()
{
    m_desk = std::make_unique<FlowDesk>();
    m_desk->birdcar.setup.webhookAuth = u"secret"_s;
    m_desk->birdcar.setup.environment = {
        {u"LD_PRELOAD"_s, m_library},
        {u"FAKETIME_TIMESTAMP_FILE"_s, m_desk->birdcar.file(u"clock"_s)},
        {u"FAKETIME_NO_CACHE"_s, u"1"_s},
        {u"FAKETIME_DONT_FAKE_MONOTONIC"_s, u"1"_s},
        {u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s}};
    setClockAhead(0s);
}

void TestClockFlow::setClockAhead(std::chrono::seconds offset)
{
    QFile file(m_desk->birdcar.file(u"clock.new"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray(offset < 0s ? "" : "+") + QByteArray::number(qint64(offset.count())) + '\n');
    file.close();
    QFile::remove(m_desk->birdcar.file(u"clock"_s));
    QVERIFY(file.rename(m_desk->birdcar.file(u"clock"_s)));
}

void TestClockFlow::wrongClockIsNamedUntilItIsRight_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("ten minutes slow") << -600 << u"seconds behind"_s;
    QTest::newRow("ten minutes fast") << 600 << u"seconds ahead"_s;
}

void TestClockFlow::wrongClockIsNamedUntilItIsRight()
{
    QFETCH(int, offset);
    QFETCH(QString, verdict);

    m_desk->birdcar.setup.webhookAuth = u"signature"_s;
    setClockAhead(std::chrono::seconds(offset));
    QVERIFY2(m_desk->startWithRide(), m_desk->birdcar.errors().constData());
    QCOMPARE(m_desk->text(caitlyn, firstNumber, u"are you there"_s).status, 401);
    QTRY_VERIFY(m_desk->birdcar.errors().contains("clock is off by"));
    const CommandResult doctor =
        m_desk->birdcar.run({u"doctor"_s, u"--api-url"_s, m_desk->messageBird.apiUrl().toString()});
    QCOMPARE(doctor.status, 1);
    QVERIFY2(doctor.output.contains(verdict.toUtf8()), doctor.output.constData());

    setClockAhead(0s);
    QCOMPARE(m_desk->text(caitlyn, firstNumber, u"and now"_s).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->textsTo(david).contains(u"and now"_s), patience);
}

void TestClockFlow::waitingTextsLeaveAfterItWasSetBack_data()
{
    QTest::addColumn<std::chrono::seconds>("back");
    QTest::newRow("an hour") << std::chrono::seconds(1h);
    QTest::newRow("a day") << std::chrono::seconds(24h);
}

void TestClockFlow::waitingTextsLeaveAfterItWasSetBack()
{
    QFETCH(std::chrono::seconds, back);

    QVERIFY(m_desk->startWithRide());
    m_desk->messageBird.setFault(standin::Route::Send, {.kind = standin::Fault::Kind::ServerError});
    QCOMPARE(m_desk->text(caitlyn, firstNumber, u"at the gate"_s).status, 200);
    // Tried, looked up, and to be tried again at a time of this clock.
    QTRY_COMPARE_WITH_TIMEOUT(
        m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE state = 'pending' AND attempts > 0"_s),
        u"1"_s, patience);
    setClockAhead(-back);
    m_desk->messageBird.clearFault(standin::Route::Send);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->textsTo(david).count(u"at the gate"_s), 1, patience);
}

void TestClockFlow::nothingIsReleasedEarlyWhenItIsSetBack()
{
    QVERIFY(m_desk->startWithRide());
    QCOMPARE(m_desk->birdcar.run({u"ride"_s, u"close"_s, u"1"_s}).status, 0);
    setClockAhead(-24h);
    QCOMPARE(m_desk->text(caitlyn, firstNumber, u"my umbrella"_s).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->textsTo(david).contains(u"my umbrella"_s), patience);
    QCOMPARE(m_desk->ride(u'+' + chris, u'+' + diana).status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->textsTo(diana).size(), 1, patience);
    QCOMPARE(m_desk->listed(u"numbers"_s, u"live_legs"_s), QStringList(u"4"_s));
}

void TestClockFlow::afterALongSleepOldTextsWaitForTheDispatcher()
{
    QVERIFY(m_desk->startWithRide());
    QVERIFY(m_desk->messageBird.setReachable(false));
    QCOMPARE(m_desk->text(caitlyn, firstNumber, u"where are you"_s).status, 200);
    QCOMPARE(m_desk->ride(u'+' + chris, u'+' + diana).status, 0);
    QTRY_VERIFY(m_desk->birdcar.errors().contains("cannot be reached"));

    setClockAhead(8h); // both rides were to be in two hours
    QVERIFY(m_desk->messageBird.setReachable(true));
    QTRY_COMPARE_WITH_TIMEOUT(
        m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE state = 'failed'"_s), u"3"_s, patience);
    QCOMPARE(m_desk->outbox().filter(u"[failed late]"_s).size(), 3);
    QCOMPARE(m_desk->messageBird.texts().size(), 2);
}

void TestClockFlow::aZoneThatCannotBeReadIsSaid()
{
    m_desk->birdcar.setup.environment.insert(u"TZ"_s, u"CET-1CEST"_s);
    QVERIFY(m_desk->start());
    QVERIFY2(m_desk->birdcar.errors().contains("CET-1CEST"), m_desk->birdcar.errors().constData());
    QVERIFY(m_desk->addPeople());
    const CommandResult ride = m_desk->birdcar.run(
        {u"ride"_s, u"create"_s, u"--customer"_s, u"1"_s, u"--driver"_s, u"1"_s, u"--start"_s, u"A"_s,
         u"--destination"_s, u"B"_s, u"--at"_s, u"2027-07-01T18:30"_s, u"--json"_s});
    QCOMPARE(ride.status, 0);
    QVERIFY2(ride.output.contains("2027-07-01T17:30:00Z"), ride.output.constData());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->textsTo(caitlyn).join(u' ').contains("2027-07-01 18:30"_L1), patience);
}

QTEST_GUILESS_MAIN(TestClockFlow)
#include "tst_clockflow.moc"
