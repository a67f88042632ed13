// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/webhooks/echoserver.h"
#include "tests/app/webhooks/rawclient.h"

#include <QSignalSpy>
#include <QTest>

#include <sys/socket.h>

using namespace birdcar;
using namespace birdcar::test;

class TestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnce_data();
    void answersOnce();
    void givesTheTargetAsItWasSent();
    void showsQtNoMoreThanTheRoute();
    void handsOverBodiesOfAnySize_data();
    void handsOverBodiesOfAnySize();
    void takesRequestsInPieces();
    void answersPipelinedRequestsInOrder();
    void answersManyPipelinedRequests();
    void answersBadRequestAfterThoseBefore();
    void neverServesTheRestOfBadRequest_data();
    void neverServesTheRestOfBadRequest();
    void sendsInterimAnswer();
    void endsTheConnectionWhenAsked_data();
    void endsTheConnectionWhenAsked();
    void answersOneWhoStopsSending();
};

void TestGuard::answersOnce_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    QTest::addColumn<bool>("closes");

    const auto row = [](const char *name, const QByteArray &request, int status, const QByteArray &allow = {},
                        bool closes = false) { QTest::newRow(name) << request << status << allow << closes; };
    const auto line = [](const QByteArray &text) { return text + " HTTP/1.1\r\n" + host + "\r\n"; };
    row("route", health, 200);
    row("route with query", line("GET /healthz?a=b"), 200);
    row("absolute target", line("GET http://example.com/healthz"), 200);
    row("unknown path", line("GET /"), 404);
    row("longer path", line("GET /healthz/"), 404);
    row("two slashes", line("GET //healthz"), 404);
    row("path in disguise", line("GET /%68ealthz"), 404);
    row("path in capitals", line("GET /HEALTHZ"), 404);
    row("path with dots", line("GET /x/../healthz"), 404);
    row("HEAD, unknown path", line("HEAD /"), 404);
    row("CONNECT", line("CONNECT example.com:443"), 404);
    row("OPTIONS *", line("OPTIONS *"), 404);
    row("HEAD", line("HEAD /healthz"), 405, "GET");
    row("OPTIONS", line("OPTIONS /echo"), 405, "POST");
    row("TRACE", line("TRACE /echo"), 405, "POST");
    row("GET", line("GET /echo"), 405, "POST");
    row("PUT with body", "PUT /echo HTTP/1.1\r\n" + host + "Content-Length: 3\r\n\r\nabc", 405, "POST");
    row("unknown method", line("BREW /echo"), 405, "POST");
    row("method in small letters", line("get /healthz"), 405, "GET");
    row("web socket",
        "GET /healthz HTTP/1.1\r\n" + host + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n", 405, "GET");
    row("upgrade on another method's path",
        "GET /echo HTTP/1.1\r\n" + host + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n", 405, "POST");
    row("bad framing", "GET /healthz HTTP/1.1\r\nX : 1\r\n\r\n", 400, {}, true);
    row("TLS bytes", QByteArray("\x16\x03\x01\x02\x00", 5), 400, {}, true);
    row("head too long", "GET /" + QByteArray(1024 * 1024, 'a') + " HTTP/1.1\r\n", 431, {}, true);
    row("body too long", "POST /echo HTTP/1.1\r\n" + host + "Content-Length: 65537\r\n\r\n", 413, {}, true);
    row("body too long for an unknown path", "POST / HTTP/1.1\r\n" + host + "Content-Length: 65537\r\n\r\n",
        413, {}, true);
}

void TestGuard::answersOnce()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, allow);
    QFETCH(bool, closes);

    EchoServer server;
    QVERIFY(server.listening);
    RawClient client(server.port, request);
    QTRY_COMPARE(client.answers().size(), 1);
    QTEST(client.answer().status, "status");
    QVERIFY(client.answer().head.contains(allow.isEmpty() ? "" : "Allow: " + allow + "\r\n"));
    QCOMPARE(client.answer().head.contains("Allow"), !allow.isEmpty());
    QVERIFY(client.answer().header("Server").isNull());
    QVERIFY(!client.received().contains("Qt"));
    QCOMPARE(client.answer().head.contains("Connection: close"), closes);
    // A connection that stays open serves the next request, and nothing came in between.
    if (!closes)
        client.write(health);
    QTRY_VERIFY(closes ? client.closed() : client.answers().size() == 2);
    QCOMPARE(client.answer().status, closes ? client.statuses().first() : 200);
}

void TestGuard::givesTheTargetAsItWasSent()
{
    EchoServer server;
    RawClient client(server.port, "POST /echo?v={}&t=%3a%7e+\"&%zz HTTP/1.1\r\n" + host + "\r\n");
    QTRY_COMPARE(client.answer().body, R"(/echo?v={}&t=%3a%7e+"&%zz|)");
}

void TestGuard::showsQtNoMoreThanTheRoute()
{
    EchoServer server;
    RawClient client(server.port,
                     "POST /echo?key=secret HTTP/1.1\r\n" + host + "X: 1\r\nContent-Length: 2\r\n\r\nab");
    QTRY_COMPARE(client.answers().size(), 1);
    QCOMPARE(client.answer().body, "/echo?key=secret|ab"); // what the guard read
    QCOMPARE(server.seen, "http://birdcar/echo");
}

void TestGuard::handsOverBodiesOfAnySize_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("body");

    const QByteArray largest(maxBodyBytes, 'a');
    QTest::newRow("empty") << QByteArray("Content-Length: 0\r\n") << QByteArray() << QByteArray();
    QTest::newRow("largest") << QByteArray("Content-Length: 65536\r\n") << largest << largest;
    QTest::newRow("bytes of all kinds") << QByteArray("Content-Length: 5\r\n")
                                        << QByteArray("\0\r\n\xff\n", 5) << QByteArray("\0\r\n\xff\n", 5);
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    QTest::newRow("chunked") << chunked << QByteArray("5\r\nhello\r\n00b\r\n, my\r\nworld\r\n0\r\n\r\n")
                             << QByteArray("hello, my\r\nworld");
    QTest::newRow("chunked, largest") << chunked << "10000\r\n" + largest + "\r\n0\r\n\r\n" << largest;
    QByteArray crumbs;
    for (int i = 0; i < 16 * 1024; ++i)
        crumbs += "1\r\na\r\n";
    QTest::newRow("chunked in crumbs") << chunked << crumbs + "0\r\n\r\n" << QByteArray(16 * 1024, 'a');
}

void TestGuard::handsOverBodiesOfAnySize()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, body);

    EchoServer server;
    const QByteArray request = "POST /echo HTTP/1.1\r\n" + host + headers + "\r\n" + sent;
    RawClient client(server.port, request + request);
    QTRY_COMPARE(client.answers().size(), 2);
    QCOMPARE(client.statuses(), QList<int>({200, 200}));
    QCOMPARE(client.answers().first().body, "/echo|" + body);
    QCOMPARE(client.answers().last().body, "/echo|" + body);
}

void TestGuard::takesRequestsInPieces()
{
    EchoServer server;
    RawClient client(server.port);
    QVERIFY(client.waitForConnected());
    const QByteArray request = "\r\n" + echo("hello") + health;
    for (const char byte : request) {
        client.write(&byte, 1);
        client.flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(client.statuses(), QList<int>({200, 200}));
    QCOMPARE(client.answers().first().body, "/echo|hello");
    QCOMPARE(server.handled, 2);
}

void TestGuard::answersPipelinedRequestsInOrder()
{
    EchoServer server;
    RawClient client(server.port, echo("one") + "GET /none HTTP/1.1\r\n" + host + "\r\n" + echo("two") +
                                      "PUT /echo HTTP/1.1\r\n" + host + "Content-Length: 1\r\n\r\nx" +
                                      health);
    QTRY_COMPARE(client.statuses(), QList<int>({200, 404, 200, 405, 200}));
    QCOMPARE(client.answers().at(0).body, "/echo|one");
    QCOMPARE(client.answers().at(2).body, "/echo|two");
    QCOMPARE(client.answer().body, "ok");
}

void TestGuard::answersManyPipelinedRequests()
{
    EchoServer server;
    constexpr int count = 20'000;
    RawClient client(server.port, health.repeated(count));
    QTRY_COMPARE_WITH_TIMEOUT(client.received().count("HTTP/1.1 200 OK"), count, 30'000);
    QTRY_VERIFY(client.received().endsWith("ok"));
    QCOMPARE(server.handled, count);
}

void TestGuard::answersBadRequestAfterThoseBefore()
{
    EchoServer server;
    QSignalSpy refused(server.guard, &GuardedServer::requestRefused);
    RawClient client(server.port,
                     echo("one") + "POST /echo HTTP/1.1\r\n" + host + "Content-Length: -1\r\n\r\n" + health);
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.statuses(), QList<int>({200, 400}));
    QCOMPARE(client.answers().first().body, "/echo|one");
    QCOMPARE(server.handled, 1);
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().toInt(), 400);
}

void TestGuard::neverServesTheRestOfBadRequest_data()
{
    QTest::addColumn<QByteArray>("headers");

    QTest::newRow("negative length") << QByteArray("Content-Length: -1\r\n");
    QTest::newRow("length is no number") << QByteArray("Content-Length: abc\r\n");
    QTest::newRow("two lengths") << QByteArray("Content-Length: 0\r\nContent-Length: 40\r\n");
    QTest::newRow("length and chunked") << QByteArray("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n");
    QTest::newRow("unknown encoding") << QByteArray("Transfer-Encoding: xchunked\r\n");
    QTest::newRow("blank before the colon") << QByteArray("Content-Length : 44\r\n");
    QTest::newRow("bare LF") << QByteArray("X: 1\nContent-Length: 44\r\n");
}

void TestGuard::neverServesTheRestOfBadRequest()
{
    QFETCH(QByteArray, headers);

    EchoServer server;
    RawClient client(server.port, "POST /echo HTTP/1.1\r\n" + host + headers + "\r\n" + health);
    QTRY_VERIFY(client.closed());
    QCOMPARE(client.statuses(), QList<int>({400}));
    QCOMPARE(server.handled, 0);
}

void TestGuard::sendsInterimAnswer()
{
    EchoServer server;
    const QByteArray head = "POST /echo HTTP/1.1\r\n" + host + "Expect: 100-continue\r\nContent-Length: ";
    RawClient client(server.port, head + "5\r\n\r\n");
    QTRY_COMPARE(client.received(), "HTTP/1.1 100 Continue\r\n\r\n");
    client.write("hello");
    QTRY_COMPARE(client.answer().status, 200);
    QCOMPARE(client.answer().body, "/echo|hello");

    RawClient tooBig(server.port, head + "65537\r\n\r\n");
    QTRY_COMPARE(tooBig.statuses(), QList<int>({413}));
}

void TestGuard::endsTheConnectionWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("closes");

    QTest::newRow("1.0") << "GET /healthz HTTP/1.0\r\n" + host + "\r\n" << true;
    QTest::newRow("1.0 keep-alive") << "GET /healthz HTTP/1.0\r\n" + host + "Connection: keep-alive\r\n\r\n"
                                    << false;
    QTest::newRow("1.1 close") << "GET /healthz HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n" << true;
    QTest::newRow("1.1") << health << false;
}

void TestGuard::endsTheConnectionWhenAsked()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, closes);

    EchoServer server;
    RawClient client(server.port, request + health);
    QTRY_COMPARE(client.answers().size(), closes ? 1 : 2);
    QTRY_COMPARE(client.closed(), closes);
    QCOMPARE(server.handled, closes ? 1 : 2);
    QCOMPARE(client.answers().first().body, "ok");
    QTRY_COMPARE(server.guard->connectionCount(), closes ? 0 : 1);
}

void TestGuard::answersOneWhoStopsSending()
{
    EchoServer server;
    RawClient client(server.port, echo("one") + echo("two"));
    QVERIFY(client.waitForBytesWritten());
    ::shutdown(static_cast<int>(client.socketDescriptor()), SHUT_WR);
    QTRY_COMPARE(client.statuses(), QList<int>({200, 200}));
    QTRY_VERIFY(client.closed());
}

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
