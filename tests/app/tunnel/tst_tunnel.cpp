// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/tunnel.h"
#include "tests/app/webhooks/desk.h"
#include "tests/support/processes.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

/// Quick, but for what a test waits for to happen.
Tunnel::Pace quickPace()
{
    Tunnel::Pace pace;
    pace.checkEvery = 0ms;
    pace.recheckAfter = 10ms;
    pace.restartWait = [](int) { return 10ms; };
    return pace;
}

} // namespace

/// A script takes the place of lt: it is found by its name, as the real one.
class TestTunnel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysItsUrlOnce();
    void startsAgain();
    void showsTheLastWords();
    void programThatIsMissing();
    void programThatSaysNothing();
    void addressThatIsMissing();
    void waitsLongerEachTime();
    void noticesAnotherUrl();
    void leadsElsewhere();
    void selfTestPasses();
    void selfTestThatFailsStartsTheProgramAnew();
    void fixedUrlThatNeverAnsweredIsLeftAlone();
    void testsItselfAtOnceWhenAsked();
    void startsAtOnceWhenAsked();
    void endsWithEverythingItStarted();

private:
    /// Writes the program: the body of a shell script.
    void installProgram(const QString &name, const QByteArray &script);
    /// How often it was started.
    qsizetype starts() const;
    Tunnel *makeTunnel(const Tunnel::Pace &pace = quickPace());

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Tunnel> m_tunnel;
    QByteArray m_path;
};

void TestTunnel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
}

void TestTunnel::cleanup()
{
    m_tunnel.reset();
    qputenv("PATH", m_path);
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(m_folder->path()), QList<qint64>(), patience);
}

void TestTunnel::installProgram(const QString &name, const QByteArray &script)
{
    qputenv("PATH", m_folder->path().toLocal8Bit() + ':' + m_path);
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("#!/bin/sh\necho \"$@\" >> \"${0%/*}/starts\"\n" + script);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

qsizetype TestTunnel::starts() const
{
    QFile file(m_folder->filePath(u"starts"_s));
    return file.open(QFile::ReadOnly) ? file.readAll().count('\n') : 0;
}

Tunnel *TestTunnel::makeTunnel(const Tunnel::Pace &pace)
{
    m_tunnel = std::make_unique<Tunnel>(*readTunnelOrder(u"lt"_s, {}, {}), pace);
    return m_tunnel.get();
}

void TestTunnel::saysItsUrlOnce()
{
    installProgram(u"lt"_s, "echo 'your url is: https://a.loca.lt'\nexec sleep 1000\n");
    Tunnel *tunnel = makeTunnel();
    QSignalSpy urls(tunnel, &Tunnel::urlChanged);
    QCOMPARE(tunnel->status().phase, TunnelPhase::Off);
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QCOMPARE(tunnel->status().phase, TunnelPhase::Starting);
    QTRY_COMPARE_WITH_TIMEOUT(tunnel->status().phase, TunnelPhase::Up, patience);
    QCOMPARE(tunnel->status().program, u"lt"_s);
    QCOMPARE(tunnel->url(), u"https://a.loca.lt"_s);
    QCOMPARE(urls.count(), 1);
}

void TestTunnel::startsAgain()
{
    installProgram(
        u"lt"_s,
        "echo 'your url is: https://a.loca.lt'\n[ $(wc -l < \"${0%/*}/starts\") -gt 2 ] && exec sleep 1000\n"
        "echo 'Error: lost' >&2\nexit 1\n");
    Tunnel *tunnel = makeTunnel();
    QSignalSpy urls(tunnel, &Tunnel::urlChanged);
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_VERIFY_WITH_TIMEOUT(starts() == 3 && tunnel->status().phase == TunnelPhase::Up, patience);
    QCOMPARE(urls.count(), 1); // always the same
}

void TestTunnel::showsTheLastWords()
{
    installProgram(u"lt"_s, "printf 'Error: no \\033[31mroute\\033[0m' >&2\nexit 1\n");
    Tunnel *tunnel = makeTunnel();
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_COMPARE_WITH_TIMEOUT(tunnel->status().phase, TunnelPhase::Down, patience);
    QCOMPARE(tunnel->status().fault, TunnelFault::Ended);
    QCOMPARE(tunnel->status().detail, u"Error: no route"_s);
}

void TestTunnel::programThatIsMissing()
{
    qputenv("PATH", m_folder->path().toLocal8Bit());
    Tunnel *tunnel = makeTunnel();
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QCOMPARE(tunnel->status().phase, TunnelPhase::Down);
    QCOMPARE(tunnel->status().fault, TunnelFault::NotInstalled);
    installProgram(u"lt"_s, "echo 'your url is: https://a.loca.lt'\nexec sleep 1000\n");
    QTRY_COMPARE_WITH_TIMEOUT(tunnel->status().phase, TunnelPhase::Up, patience);
}

void TestTunnel::programThatSaysNothing()
{
    installProgram(u"lt"_s, "exec sleep 1000\n");
    Tunnel::Pace pace = quickPace();
    pace.silence = 50ms;
    Tunnel *tunnel = makeTunnel(pace);
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_COMPARE_WITH_TIMEOUT(tunnel->status().fault, TunnelFault::Silent, patience);
    QTRY_VERIFY_WITH_TIMEOUT(starts() > 1, patience);
}

void TestTunnel::addressThatIsMissing()
{
    installProgram(u"ssh"_s, "exec sleep 1000\n");
    Tunnel tunnel(*readTunnelOrder(u"ssh"_s, u"a.example"_s, {}), quickPace());
    tunnel.leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QCOMPARE(tunnel.status().phase, TunnelPhase::Down);
    QCOMPARE(tunnel.status().fault, TunnelFault::NoAddress);
    QCOMPARE(starts(), 0);
}

void TestTunnel::waitsLongerEachTime()
{
    installProgram(u"lt"_s, "exit 1\n");
    QList<int> failures;
    Tunnel::Pace pace = quickPace();
    pace.restartWait = [&failures](int count) {
        failures.append(count);
        return count < 4 ? std::chrono::milliseconds(1) : std::chrono::milliseconds(1h);
    };
    makeTunnel(pace)->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_COMPARE_WITH_TIMEOUT(failures, QList<int>({1, 2, 3, 4}), patience);
}

void TestTunnel::noticesAnotherUrl()
{
    installProgram(u"lt"_s, "n=$(wc -l < \"${0%/*}/starts\")\necho \"your url is: https://a$n.loca.lt\"\n"
                            "[ $n -gt 1 ] && exec sleep 1000\nexit 0\n");
    Tunnel *tunnel = makeTunnel();
    QSignalSpy urls(tunnel, &Tunnel::urlChanged);
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_COMPARE_WITH_TIMEOUT(urls.count(), 2, patience);
    QCOMPARE(urls.first().first().toString(), u"https://a1.loca.lt"_s);
    QCOMPARE(urls.last().first().toString(), u"https://a2.loca.lt"_s);
}

void TestTunnel::leadsElsewhere()
{
    installProgram(u"lt"_s, "echo 'your url is: https://a.loca.lt'\nexec sleep 1000\n");
    Tunnel::Pace pace = quickPace();
    pace.restartWait = [](int) { return std::chrono::milliseconds(1h); }; // it is no failure
    Tunnel *tunnel = makeTunnel(pace);
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_COMPARE_WITH_TIMEOUT(tunnel->status().phase, TunnelPhase::Up, patience);
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8081"_s));
    QTRY_COMPARE_WITH_TIMEOUT(starts(), 2, patience);
    QFile file(m_folder->filePath(u"starts"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(file.readAll().contains("--port 8081"));
}

void TestTunnel::selfTestPasses()
{
    test::Desk desk(WebhookAuth::Secret);
    installProgram(u"lt"_s, "echo 'your url is: http://127.0.0.1:" + QByteArray::number(desk.port) +
                                "'\nexec sleep 1000\n");
    Tunnel::Pace pace = quickPace();
    pace.checkEvery = 10ms;
    Tunnel *tunnel = makeTunnel(pace);
    QSignalSpy seen(&desk.listener, &Listener::selfTestSeen);
    connect(&desk.listener, &Listener::selfTestSeen, &tunnel->selfCheck(), &SelfCheck::noteArrived);
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seen.count() > 3, patience);
    QCOMPARE(tunnel->status(), (TunnelStatus{u"lt"_s, TunnelPhase::Up, TunnelFault::None, {}}));
    QCOMPARE(starts(), 1);
}

void TestTunnel::selfTestThatFailsStartsTheProgramAnew()
{
    test::Desk desk(WebhookAuth::Secret);
    installProgram(u"lt"_s, "echo 'your url is: http://127.0.0.1:" + QByteArray::number(desk.port) +
                                "'\nexec sleep 1000\n");
    Tunnel::Pace pace = quickPace();
    pace.checkEvery = 10ms;
    Tunnel *tunnel = makeTunnel(pace);
    connect(&desk.listener, &Listener::selfTestSeen, &tunnel->selfCheck(), &SelfCheck::noteArrived);
    QSignalSpy seen(&desk.listener, &Listener::selfTestSeen);
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seen.count() > 1, patience); // the first has passed, so the URL is a good one
    QList<TunnelFault> shown;
    connect(tunnel, &Tunnel::statusChanged, this, [&] { shown.append(tunnel->status().fault); });
    desk.listener.stop();
    QTRY_COMPARE_WITH_TIMEOUT(starts(), 2, patience);
    QVERIFY(shown.contains(TunnelFault::Unreachable));
}

void TestTunnel::fixedUrlThatNeverAnsweredIsLeftAlone()
{
    installProgram(u"ssh"_s,
                   "echo 'debug1: remote forward success for: listen 1, connect x' >&2\nexec sleep 1000\n");
    test::Desk other(WebhookAuth::Secret); // somebody else answers there
    Tunnel::Pace pace = quickPace();
    pace.checkEvery = 10ms;
    Tunnel tunnel(*readTunnelOrder(u"ssh"_s, u"a.example"_s, u"http://127.0.0.1:%1"_s.arg(other.port)), pace);
    QSignalSpy seen(&other.listener, &Listener::selfTestSeen);
    tunnel.leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seen.count() > 10, patience);
    QCOMPARE(tunnel.status(), (TunnelStatus{u"ssh"_s, TunnelPhase::Up, TunnelFault::NotOurs, {}}));
    QCOMPARE(starts(), 1);
}

void TestTunnel::testsItselfAtOnceWhenAsked()
{
    test::Desk desk(WebhookAuth::Secret);
    installProgram(u"lt"_s, "echo 'your url is: http://127.0.0.1:" + QByteArray::number(desk.port) +
                                "'\nexec sleep 1000\n");
    Tunnel::Pace pace = quickPace();
    pace.checkEvery = 1h;
    Tunnel *tunnel = makeTunnel(pace);
    QSignalSpy seen(&desk.listener, &Listener::selfTestSeen);
    connect(&desk.listener, &Listener::selfTestSeen, &tunnel->selfCheck(), &SelfCheck::noteArrived);
    tunnel->checkNow(); // there is nothing to test yet
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_VERIFY_WITH_TIMEOUT(seen.count() == 1 && !tunnel->selfCheck().isAsking(), patience);
    tunnel->checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(seen.count(), 2, patience);
}

void TestTunnel::startsAtOnceWhenAsked()
{
    installProgram(u"lt"_s, "exit 1\n");
    Tunnel::Pace pace = quickPace();
    pace.restartWait = [](int) { return std::chrono::milliseconds(1h); };
    Tunnel *tunnel = makeTunnel(pace);
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_COMPARE_WITH_TIMEOUT(tunnel->status().phase, TunnelPhase::Down, patience);
    QCOMPARE(starts(), 1);
    tunnel->checkNow();
    QTRY_COMPARE_WITH_TIMEOUT(starts(), 2, patience);
}

void TestTunnel::endsWithEverythingItStarted()
{
    // A script that starts the real program and waits for it, and a program that does not end when asked to.
    installProgram(u"lt"_s,
                   "sh -c 'trap \"\" TERM; : " + m_folder->path().toLocal8Bit() +
                       "; while :; do sleep 1; done' &\necho 'your url is: https://a.loca.lt'\nwait\n");
    Tunnel *tunnel = makeTunnel();
    tunnel->leadTo(QUrl(u"http://127.0.0.1:8080"_s));
    QTRY_COMPARE_WITH_TIMEOUT(tunnel->status().phase, TunnelPhase::Up, patience);
    // At least: while the script starts a `sleep`, its copy of itself is a third.
    QTRY_VERIFY_WITH_TIMEOUT(processesWith(m_folder->path()).size() >= 2, patience);
    m_tunnel.reset();
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(m_folder->path()), QList<qint64>(), patience);
}

QTEST_GUILESS_MAIN(TestTunnel)
#include "tst_tunnel.moc"
