// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/servicewatch.h"

#include "app/store/runnerlock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

using Phase = ServiceStatus::Phase;

const QDateTime since(QDate(2026, 12, 24), QTime(18, 30), Qt::UTC);

EngineStatus busyStatus()
{
    EngineStatus status;
    status.listening = u"http://127.0.0.1:8080"_s;
    status.listenAddress = u"127.0.0.1:8080"_s;
    status.listenProblem = u"It did not at first."_s;
    status.publicUrl = u"https://birdcar.example"_s;
    status.formerUrl = u"https://old.example"_s;
    status.tunnel = {u"lt"_s, TunnelPhase::Down, TunnelFault::Gateway, u"HTTP 502"_s};
    status.voiceFlowSet = true;
    status.authMode = u"signature"_s;
    status.authProblem = u"The signing key is missing."_s;
    status.mismatch = WebhookMismatch{WebhookMismatch::Kind::OtherUrl, -70, u"other.example"_s};
    status.sending = SendingState::NoBalance;
    status.isTestKey = true;
    status.balance = u"3.20 EUR"_s;
    status.creditIsLow = true;
    status.storageProblem = u"The disk is full."_s;
    status.databaseDamaged = true;
    status.backupProblem = u"No room."_s;
    status.missed = {4, since, since.addSecs(60)};
    status.refusedRequests = 17;
    status.awake = {true, AwakeTrouble::Refused, u"not now"_s};
    return status;
}

RunnerReport reportWith(const std::optional<EngineStatus> &status)
{
    RunnerReport report;
    report.process = 4711;
    report.since = since;
    report.unit = {u"birdcar.service"_s, true};
    report.depot = u"Taxi"_s;
    report.region = u"BE"_s;
    report.sources = {{u"listen"_s, u"--listen"_s}};
    report.voiceUrlMark = u"mark"_s;
    report.status = status;
    return report;
}

} // namespace

/// A program tells how it is by its lock, and another sees it.
class TestServiceWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void keepsSecretsToItself();
    void takesNothingFromOtherLines_data();
    void takesNothingFromOtherLines();
    void joinsAServiceAlone();
    void seesItGoAndComeBack();
    void knowsTheRunnersFilesBesideTheReport();
    void saysWhatIsKnown();
    void putsOwnTroubleFirst();

private:
    QString file() const { return m_folder->filePath(u"birdcar.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestServiceWatch::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestServiceWatch::readsWhatWasWritten_data()
{
    QTest::addColumn<bool>("serves");
    QTest::newRow("starting") << false;
    QTest::newRow("serving") << true;
}

void TestServiceWatch::readsWhatWasWritten()
{
    QFETCH(const bool, serves);
    const RunnerReport report = reportWith(serves ? std::optional(busyStatus()) : std::nullopt);
    const QByteArray line = runnerReportLine(report);
    QVERIFY(!line.contains('\n'));
    const auto read = readRunnerReport(line);
    QVERIFY(read.has_value());
    QVERIFY(*read == report);
}

void TestServiceWatch::keepsSecretsToItself()
{
    EngineStatus status = busyStatus();
    status.textWebhook = u"https://birdcar.example/webhook?key=secret"_s;
    status.voiceWebhook = u"https://birdcar.example/webhook-voice?key=secret"_s;
    QVERIFY(!runnerReportLine(reportWith(status)).contains("secret"));
}

void TestServiceWatch::takesNothingFromOtherLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut off") << runnerReportLine(reportWith(busyStatus())).chopped(20);
    QTest::newRow("files") << QByteArray("2049:77 2049:78");
    QTest::newRow("a list") << QByteArray("[1]");
    QTest::newRow("without a process") << QByteArray(R"({"hasWindow":false})");
}

void TestServiceWatch::takesNothingFromOtherLines()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!readRunnerReport(line).has_value());
}

void TestServiceWatch::joinsAServiceAlone()
{
    QVERIFY(!ServiceWatch::serviceOn(file()));
    RunnerLock lock(file());
    QVERIFY(*lock.tryTake());
    QVERIFY(!ServiceWatch::serviceOn(file())); // a command, or one that has said nothing yet
    RunnerReport window = reportWith({});
    window.hasWindow = true;
    lock.tell(runnerReportLine(window));
    QVERIFY(!ServiceWatch::serviceOn(file()));
    lock.tell(runnerReportLine(reportWith({})));
    QVERIFY(ServiceWatch::serviceOn(file()) == reportWith({}));
}

void TestServiceWatch::seesItGoAndComeBack()
{
    auto lock = std::make_unique<RunnerLock>(file());
    QVERIFY(*lock->tryTake());
    lock->tell(runnerReportLine(reportWith({})));
    ServiceWatch watch(file(), *ServiceWatch::serviceOn(file()));
    QSignalSpy changed(&watch, &ServiceWatch::changed);
    const auto phase = [&watch] {
        EngineStatus status;
        watch.describe(status);
        return status.service.phase;
    };
    const auto isKnown = [&watch] {
        EngineStatus status;
        watch.describe(status);
        return status.service.isKnown;
    };
    watch.start();
    QVERIFY(phase() == Phase::Running);
    QVERIFY(!isKnown());
    lock->tell(runnerReportLine(reportWith(busyStatus())));
    QTRY_VERIFY(isKnown());
    lock.reset();
    QTRY_VERIFY(phase() == Phase::Gone);
    QVERIFY(!isKnown());

    lock = std::make_unique<RunnerLock>(file());
    QTRY_VERIFY(*lock->tryTake()); // the watch looks now and then
    RunnerReport another = reportWith(busyStatus());
    another.process = 4712;
    lock->tell(runnerReportLine(another));
    QTRY_VERIFY(phase() == Phase::Running);
    QVERIFY(watch.report() == another);
    QVERIFY(changed.size() >= 3);
}

void TestServiceWatch::knowsTheRunnersFilesBesideTheReport()
{
    RunnerLock lock(file());
    QVERIFY(*lock.tryTake());
    lock.note("1:2 1:3");
    lock.tell(runnerReportLine(reportWith({})));
    const auto same = checkRunnersFiles(file()); // there are no such files
    QVERIFY(!same);
    QCOMPARE(lookForRunner(file()).report, runnerReportLine(reportWith({})));
    lock.note({});
    QVERIFY(checkRunnersFiles(file()));
}

void TestServiceWatch::saysWhatIsKnown()
{
    RunnerLock lock(file());
    QVERIFY(*lock.tryTake());
    ServiceWatch watch(file(), reportWith(busyStatus()));
    EngineStatus status;
    status.keepAwake = true;
    watch.describe(status);
    EngineStatus expected = busyStatus();
    expected.keepAwake = true;
    expected.missed = {}; // somebody else was told of those
    expected.service = {Phase::Running, true, 4711, since, {u"birdcar.service"_s, true}};
    QVERIFY(status == expected);
}

void TestServiceWatch::putsOwnTroubleFirst()
{
    ServiceWatch watch(file(), reportWith(busyStatus()));
    EngineStatus status;
    status.storageProblem = u"Install the newer one."_s;
    status.databaseOutdated = true;
    watch.describe(status);
    QCOMPARE(status.storageProblem, u"Install the newer one."_s);
    QVERIFY(status.databaseOutdated);
    QVERIFY(!status.databaseDamaged);
}

QTEST_GUILESS_MAIN(TestServiceWatch)
#include "tst_servicewatch.moc"
