// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/webhooks/echoserver.h"
#include "tests/app/webhooks/rawclient.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTest>

#include <ctime>
#include <memory>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#include <vector>

using namespace birdcar;
using namespace birdcar::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Memory in use. Not to be told under AddressSanitizer, which keeps what was freed.
qint64 residentBytes()
{
#ifdef __SANITIZE_ADDRESS__
    return 0;
#else
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
#endif
}

QByteArray number(auto value)
{
    return QByteArray::number(value);
}

/// A connection of which nothing but the kernel knows; -1 if there is none.
int rawConnection(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return descriptor;
    ::close(descriptor);
    return -1;
}

/// Ends a connection at once, with a reset.
void reset(int &descriptor)
{
    const linger now{1, 0};
    setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    ::close(std::exchange(descriptor, -1));
}

qsizetype openDescriptors()
{
    return QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size();
}

} // namespace

class TestGuardLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsReadingFromOneWhoFetchesNoAnswers();
    void answersHugeBodyWithoutKeepingIt();
    void cutsSlowRequests_data();
    void cutsSlowRequests();
    void keepsIdleConnectionsForAWhile();
    void stopsDrainingInTime();
    void closesTheLongestIncomplete();
    void servesThroughAFloodOfSilentConnections();
    void survivesResets();
    void survivesWithoutDescriptors();
    void leavesDescriptorsForTheRest();
};

void TestGuardLimits::stopsReadingFromOneWhoFetchesNoAnswers()
{
    EchoServer server;
    RawClient client(server.port);
    client.setReadBufferSize(1);
    QVERIFY(client.waitForConnected());
    const qint64 before = residentBytes();
    client.write(echo(QByteArray(1000, 'a')).repeated(30'000));
    int handled = -1;
    // Until no more requests are taken: the answers fill the kernel's buffers first.
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(handled, server.handled) == server.handled && handled > 0, 30'000);
    QVERIFY2(server.handled < 30'000, number(server.handled).constData());
    QVERIFY(residentBytes() - before < 100 * 1024 * 1024); // what the client itself holds is 33 MB
    client.setReadBufferSize(0);
    client.readAll();
    QTRY_COMPARE_WITH_TIMEOUT(server.handled, 30'000, 60'000);
}

void TestGuardLimits::answersHugeBodyWithoutKeepingIt()
{
    EchoServer server;
    const qint64 before = residentBytes();
    RawClient client(server.port, "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 536870912\r\n\r\n");
    const QByteArray block(64 * 1024, 'a');
    qint64 sent = 0;
    QObject::connect(&client, &QTcpSocket::bytesWritten, &client, [&](qint64 bytes) {
        sent += bytes;
        if (sent < 512 * 1024 * 1024 && client.bytesToWrite() < block.size())
            client.write(block);
    });
    QTRY_COMPARE(client.statuses(), QList<int>({413}));
    QTRY_VERIFY(client.closed());
    QVERIFY2(sent < 32 * 1024 * 1024,
             number(sent).constData()); // 1 MiB read, the rest in the kernel's buffers
    QVERIFY(residentBytes() - before < 50 * 1024 * 1024);
    QCOMPARE(server.handled, 0);
}

void TestGuardLimits::cutsSlowRequests_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("drip");

    QTest::newRow("nothing at all") << QByteArray() << QByteArray();
    QTest::newRow("head byte by byte")
        << QByteArray("GET /healthz HTTP/1.1\r\n" + host + "X: ") << QByteArray("a");
    QTest::newRow("headers one by one") << QByteArray("GET /healthz HTTP/1.1\r\n") << QByteArray("X: 1\r\n");
    QTest::newRow("body byte by byte") << "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 60000\r\n\r\n"
                                       << QByteArray("a");
    QTest::newRow("chunks") << "POST /echo HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n"
                            << QByteArray("1\r\na\r\n");
    QTest::newRow("behind an answered request") << health + "GET " << QByteArray("/");
}

void TestGuardLimits::cutsSlowRequests()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, drip);

    GuardLimits limits;
    limits.requestTime = 400ms;
    EchoServer server(limits);
    RawClient client(server.port, first);
    QElapsedTimer elapsed;
    elapsed.start();
    QTimer dripping;
    QObject::connect(&dripping, &QTimer::timeout, &client, [&] { client.write(drip); });
    dripping.start(20);
    QTRY_VERIFY(client.closed());
    QVERIFY2(elapsed.elapsed() >= 350 && elapsed.elapsed() < 1500, number(elapsed.elapsed()).constData());
    QVERIFY(!client.received().contains("HTTP/1.1 4"));
    QCOMPARE(server.guard->connectionCount(), 0);
}

void TestGuardLimits::keepsIdleConnectionsForAWhile()
{
    GuardLimits limits;
    limits.requestTime = 200ms;
    limits.idleTime = 800ms;
    EchoServer server(limits);
    RawClient client(server.port, health);
    QTRY_COMPARE(client.answers().size(), 1);
    QElapsedTimer idle;
    idle.start();
    QTRY_VERIFY(client.closed());
    QVERIFY2(idle.elapsed() >= 700 && idle.elapsed() < 2000, number(idle.elapsed()).constData());
}

void TestGuardLimits::stopsDrainingInTime()
{
    GuardLimits limits;
    limits.drainTime = 300ms;
    EchoServer server(limits);
    RawClient client(server.port, "GET / HTTP/9.9\r\n");
    QTRY_COMPARE(client.statuses(), QList<int>({400}));
    QTRY_COMPARE(server.guard->connectionCount(), 0);
    // The other side has had its answer and our end of the connection, but does not close its own.
    const int stubborn = rawConnection(server.port);
    const auto close = qScopeGuard([&] { ::close(stubborn); });
    QVERIFY(stubborn >= 0);
    QTRY_COMPARE(server.guard->connectionCount(), 1);
    const QByteArray nonsense = "nonsense\r\n\r\n";
    QCOMPARE(::send(stubborn, nonsense.constData(), size_t(nonsense.size()), 0), nonsense.size());
    QElapsedTimer elapsed;
    elapsed.start();
    QByteArray answer(1000, '\0');
    QTRY_VERIFY(::recv(stubborn, answer.data(), size_t(answer.size()), MSG_DONTWAIT | MSG_PEEK) > 0);
    QVERIFY(answer.startsWith("HTTP/1.1 400"));
    QTRY_COMPARE(server.guard->connectionCount(), 0);
    QVERIFY2(elapsed.elapsed() >= 250, number(elapsed.elapsed()).constData());
}

void TestGuardLimits::closesTheLongestIncomplete()
{
    GuardLimits limits;
    limits.connections = 4;
    EchoServer server(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    const auto add = [&](const QByteArray &bytes) {
        clients.push_back(std::make_unique<RawClient>(server.port, bytes));
        QVERIFY(clients.back()->waitForConnected());
    };
    add("GET /slow");
    QTRY_COMPARE(server.guard->connectionCount(), 1);
    add({});
    QTRY_COMPARE(server.guard->connectionCount(), 2);
    add({});
    QTRY_COMPARE(server.guard->connectionCount(), 3);
    add({});
    QTRY_COMPARE(server.guard->connectionCount(), 4);
    clients[1]->write(health); // has had a whole request since: now the youngest
    QTRY_COMPARE(clients[1]->answers().size(), 1);

    add(health);
    QTRY_COMPARE(clients[4]->answer().status, 200);
    QTRY_VERIFY(clients[0]->closed());
    add(health);
    QTRY_COMPARE(clients[5]->answer().status, 200);
    QTRY_VERIFY(clients[2]->closed());
    QVERIFY(!clients[1]->closed());
    QVERIFY(!clients[3]->closed());
    QCOMPARE(server.guard->connectionCount(), 4);
}

void TestGuardLimits::servesThroughAFloodOfSilentConnections()
{
    GuardLimits limits;
    limits.connections = 32;
    EchoServer server(limits);
    std::vector<std::unique_ptr<RawClient>> silent;
    qint64 slowest = 0;
    for (int round = 0; round < 30; ++round) {
        for (int i = 0; i < 100; ++i) {
            silent.push_back(std::make_unique<RawClient>(server.port));
            if (silent.size() > 500) // keeps this process itself below its limit of descriptors
                silent.erase(silent.begin());
        }
        QElapsedTimer elapsed;
        elapsed.start();
        RawClient client(server.port, echo("hello"));
        QTRY_COMPARE_WITH_TIMEOUT(client.answer().status, 200, 5000);
        slowest = qMax(slowest, elapsed.elapsed());
        QVERIFY(server.guard->connectionCount() <= limits.connections);
    }
    QVERIFY2(slowest < 1000, number(slowest).constData());
}

/// Before the request is there, while it is handled, and when it has been answered.
void TestGuardLimits::survivesResets()
{
    EchoServer server;
    const QByteArray request = echo(QByteArray(2000, 'a'));
    const qsizetype before = openDescriptors();
    constexpr int rounds = 10'000;
    int client = -1;
    const auto connectAndSend = [&](qsizetype bytes) {
        client = rawConnection(server.port);
        return client >= 0 && ::send(client, request.constData(), size_t(bytes), MSG_NOSIGNAL) == bytes;
    };
    for (int i = 0; i < rounds; ++i) {
        const bool isWhole = i % 2 == 0;
        server.whileHandling = i % 4 == 0 ? std::function<void()>([&] { reset(client); }) : nullptr;
        const int handled = server.handled;
        QVERIFY2(connectAndSend(isWhole ? request.size() : i % request.size()), number(i).constData());
        if (isWhole) {
            for (QDeadlineTimer patience(5s); server.handled == handled && !patience.hasExpired();)
                QCoreApplication::processEvents();
        } else if (i % 3 == 0)
            QCoreApplication::processEvents();
        if (client >= 0)
            reset(client);
        QCoreApplication::processEvents();
    }
    QCOMPARE(server.handled, rounds / 2);
    server.whileHandling = nullptr;
    QTRY_COMPARE(server.guard->connectionCount(), 0);
    QTRY_COMPARE(openDescriptors(), before);
    RawClient last(server.port, health);
    QTRY_COMPARE(last.answer().body, "ok");
}

void TestGuardLimits::survivesWithoutDescriptors()
{
    EchoServer server;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    const auto restore = qScopeGuard([&] { setrlimit(RLIMIT_NOFILE, &before); });

    // More connections than descriptors: the kernel completes them, nobody can accept them. Raw sockets, so
    // that this side opens nothing once the limit holds.
    std::vector<int> waiting;
    const auto closeAll = qScopeGuard([&] {
        for (const int descriptor : waiting)
            ::close(descriptor);
    });
    QTcpSocket address;
    address.connectToHost(u"127.0.0.1"_s, server.port);
    QVERIFY(address.waitForConnected());
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    QCOMPARE(
        getpeername(static_cast<int>(address.socketDescriptor()), reinterpret_cast<sockaddr *>(&peer), &size),
        0);
    for (int i = 0; i < 40; ++i) {
        waiting.push_back(::socket(peer.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0));
        QVERIFY(waiting.back() >= 0);
    }
    rlimit tight = before;
    tight.rlim_cur = static_cast<rlim_t>(waiting.back()) + 5;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &tight), 0);
    for (const int descriptor : waiting)
        QCOMPARE(::connect(descriptor, reinterpret_cast<sockaddr *>(&peer), size), 0);

    QTest::failOnWarning(QRegularExpression(u"no file descriptor left"_s)); // but once
    QTest::ignoreMessage(QtWarningMsg,
                         "no file descriptor left for new connections; closing those that are idle");
    const std::clock_t busy = std::clock();
    QElapsedTimer elapsed;
    elapsed.start();
    QTRY_VERIFY(elapsed.elapsed() > 1000);
    const double cpu = 1000.0 * static_cast<double>(std::clock() - busy) / CLOCKS_PER_SEC;
    QVERIFY2(cpu < 300,
             number(cpu).constData()); // ms; an accept loop without a pause takes all of the second

    // Not only does it recover alone: it serves while descriptors are short.
    QCOMPARE(::send(waiting.back(), health.constData(), size_t(health.size()), 0), health.size());
    QByteArray answer(1000, '\0');
    QTRY_VERIFY(::recv(waiting.back(), answer.data(), size_t(answer.size()), MSG_DONTWAIT | MSG_PEEK) > 0);
    QVERIFY(answer.startsWith("HTTP/1.1 200"));
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0); // a sanitizer wants a pipe to look at what is destroyed
}

/// A thread of ours may start at any time, and Qt ends the program if it gets no pipe for it.
void TestGuardLimits::leavesDescriptorsForTheRest()
{
    EchoServer server;
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    const auto restore = qScopeGuard([&] { setrlimit(RLIMIT_NOFILE, &before); });
    QTest::ignoreMessage(QtWarningMsg,
                         "no file descriptor left for new connections; closing those that are idle");
    std::vector<std::unique_ptr<RawClient>> idle;
    for (int i = 0; i < 5; ++i)
        idle.push_back(std::make_unique<RawClient>(server.port, QByteArray()));
    QTRY_COMPARE(server.guard->connectionCount(), 5);
    rlimit tight = before;
    tight.rlim_cur = static_cast<rlim_t>(openDescriptors()) + 48;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &tight), 0);
    for (int i = 0; i < 22; ++i) { // two descriptors each, one on either side
        idle.push_back(std::make_unique<RawClient>(server.port, QByteArray()));
        QTRY_VERIFY(server.guard->connectionCount() > 0);
        QCoreApplication::processEvents();
    }
    RawClient last(server.port, health);
    QTRY_COMPARE(last.answer().body, "ok");
    std::vector<int> ours;
    const auto closeOurs = qScopeGuard([&] {
        for (const int descriptor : ours)
            ::close(descriptor);
    });
    for (int i = 0; i < 6; ++i) {
        ours.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        QVERIFY(ours.back() >= 0);
    }
}

QTEST_GUILESS_MAIN(TestGuardLimits)
#include "tst_guardlimits.moc"
