// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/webhookrequest.h"

using namespace birdcar;
using namespace birdcar::test;
using namespace Qt::StringLiterals;

/// What the listener makes of requests before anybody looks at their content. One program serves all rows.
class TestHttpContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void checksInOrder_data();
    void checksInOrder();
    void namesTheAllowedMethod_data();
    void namesTheAllowedMethod();
    void chunkedTextIsTaken();
    void expectedContinueComesFirst();
    void pipelinedAnswersComeInOrder();

private:
    std::unique_ptr<FlowDesk> m_desk;
};

void TestHttpContract::initTestCase()
{
    m_desk = std::make_unique<FlowDesk>(DatabaseEngine::Sqlite);
    QVERIFY2(m_desk->startWithRide(), m_desk->birdcar.errors().constData());
}

void TestHttpContract::cleanupTestCase()
{
    m_desk.reset();
}

void TestHttpContract::checksInOrder_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const QByteArray text = form(caitlyn, "unsigned");
    const QByteArray big(65'537, 'a');
    QTest::newRow("health") << request("GET", "/healthz") << 200;
    QTest::newRow("no page at the root") << request("GET", "/") << 404;
    QTest::newRow("no admin page") << request("GET", "/admin") << 404;
    QTest::newRow("path with a slash more") << request("POST", "/webhook/", text) << 404;
    QTest::newRow("path before method") << request("DELETE", "/nowhere") << 404;
    QTest::newRow("path before proof") << request("POST", "/nowhere", text) << 404;
    QTest::newRow("method before proof") << request("GET", "/webhook") << 405;
    QTest::newRow("unknown method") << request("BREW", "/webhook", text) << 405;
    QTest::newRow("proof before content") << request("POST", "/webhook", "nonsense") << 401;
    QTest::newRow("unsigned text") << request("POST", "/webhook", text) << 401;
    QTest::newRow("unsigned call") << request("GET", callTarget(caitlyn.toLatin1())) << 401;
    QTest::newRow("unsigned report") << request("GET", "/webhook-status?id=1&status=delivered") << 401;
    QTest::newRow("size before path") << request("POST", "/nowhere", big) << 413;
    QTest::newRow("body over 64 KiB") << request("POST", "/webhook", big) << 413;
    QTest::newRow("decoded over 64 KiB")
        << request("POST", "/webhook", {}, "Transfer-Encoding: chunked\r\n") + "10001\r\n" + big +
               "\r\n0\r\n\r\n"
        << 413;
    QTest::newRow("head over 16 KiB")
        << request("GET", "/healthz", {}, "X-Fill: " + QByteArray(17'000, 'x') + "\r\n") << 431;
    QTest::newRow("101 headers") << request("GET", "/healthz", {}, QByteArray("X: y\r\n").repeated(100))
                                 << 400;
    QTest::newRow("negative length") << request("POST", "/webhook", {}, "Content-Length: -1\r\n") << 400;
    QTest::newRow("length that is no number")
        << request("POST", "/webhook", {}, "Content-Length: abc\r\n") << 400;
    QTest::newRow("two lengths") << request("POST", "/webhook", text, "Content-Length: 3\r\n") << 400;
    QTest::newRow("length beside chunked")
        << request("POST", "/webhook", text, "Transfer-Encoding: chunked\r\n") << 400;
    QTest::newRow("another coding") << request("POST", "/webhook", {}, "Transfer-Encoding: gzip, chunked\r\n")
                                    << 400;
    QTest::newRow("bad chunk size") << request("POST", "/webhook", {}, "Transfer-Encoding: chunked\r\n") +
                                           "zz\r\n\r\n"
                                    << 400;
    QTest::newRow("space before the colon") << request("GET", "/healthz", {}, "X : y\r\n") << 400;
    QTest::newRow("no colon") << request("GET", "/healthz", {}, "X\r\n") << 400;
    QTest::newRow("folded header") << request("GET", "/healthz", {}, "X: a\r\n b\r\n") << 400;
    QTest::newRow("NUL in a value") << request("GET", "/healthz", {}, QByteArray("X: a\0b\r\n", 8)) << 400;
    QTest::newRow("bare LF") << QByteArray("GET /healthz HTTP/1.1\nHost: a\n\n") << 400;
    QTest::newRow("no Host") << QByteArray("GET /healthz HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("HTTP/9.9") << QByteArray("GET /healthz HTTP/9.9\r\nHost: a\r\n\r\n") << 400;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 11) << 400;
}

void TestHttpContract::checksInOrder()
{
    QFETCH(QByteArray, bytes);

    FlowDesk &served = *m_desk;
    const QString before = countMessages(served);
    // What follows a refused request must never be taken for a second one.
    RawClient client(served.birdcar.port(), bytes);
    QTRY_VERIFY(!client.answers().isEmpty());
    QTEST(client.answer().status, "status");
    if (client.answer().status == 400)
        QTRY_VERIFY(client.closed());
    QCOMPARE(client.answers().size(), 1);
    QCOMPARE(countMessages(served), before);
}

void TestHttpContract::namesTheAllowedMethod_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("allowed");
    QTest::newRow("GET of a text") << QByteArray("GET") << QByteArray("/webhook") << QByteArray("POST");
    QTest::newRow("POST of a call") << QByteArray("POST") << QByteArray("/webhook-voice")
                                    << QByteArray("GET");
    QTest::newRow("PUT of a report") << QByteArray("PUT") << QByteArray("/webhook-status")
                                     << QByteArray("GET");
    QTest::newRow("HEAD") << QByteArray("HEAD") << QByteArray("/healthz") << QByteArray("GET");
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray("/webhook") << QByteArray("POST");
    QTest::newRow("TRACE") << QByteArray("TRACE") << QByteArray("/webhook") << QByteArray("POST");
}

void TestHttpContract::namesTheAllowedMethod()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allowed);

    // The request behind it shows that there was exactly one answer before.
    RawClient client(m_desk->birdcar.port(), request(method, path) + request("GET", "/healthz"));
    QTRY_VERIFY(client.closed() || client.received().endsWith("ok"));
    QVERIFY2(client.received().startsWith("HTTP/1.1 405 "), client.received().constData());
    QVERIFY2(client.received().toLower().contains("\r\nallow: " + allowed.toLower() + "\r\n"),
             client.received().constData());
    QCOMPARE(client.received().count("HTTP/1.1 4"), 1);
}

void TestHttpContract::chunkedTextIsTaken()
{
    FlowDesk &served = *m_desk;
    const QByteArray body = form(caitlyn, "in+chunks", "55556666");
    QByteArray chunks;
    for (qsizetype at = 0; at < body.size(); at += 10) {
        const QByteArray part = body.mid(at, 10);
        chunks += QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n";
    }
    const QByteArray headers =
        signature(served, "/webhook", body) +
        "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n";
    QCOMPARE(exchange(served, request("POST", "/webhook", {}, headers) + chunks + "0\r\n\r\n").status, 200);
    QTRY_VERIFY(served.textsTo(david).contains(u"in chunks"_s));
}

void TestHttpContract::expectedContinueComesFirst()
{
    FlowDesk &served = *m_desk;
    const QByteArray body = form(caitlyn, "expected", "77778888");
    const QByteArray whole =
        request("POST", "/webhook", body, signature(served, "/webhook", body) + "Expect: 100-continue\r\n");
    RawClient client(served.birdcar.port(), whole.chopped(body.size()));
    QTRY_COMPARE(client.statuses(), QList<int>({100}));
    client.write(body);
    // Qt 6.8 sends an interim answer of its own once it has the whole request; a sender has to bear that.
    QTRY_COMPARE(client.statuses().last(), 200);
    QVERIFY(client.statuses().count(200) == 1 &&
            client.statuses().count(100) == client.statuses().size() - 1);
}

void TestHttpContract::pipelinedAnswersComeInOrder()
{
    FlowDesk &served = *m_desk;
    const QByteArray body = form(caitlyn, "pipelined", "99990000");
    const QByteArray target = callTarget(david.toLatin1());
    RawClient client(served.birdcar.port(),
                     request("POST", "/webhook", body, signature(served, "/webhook", body)) +
                         request("GET", "/nowhere") + request("GET", target, {}, signature(served, target)) +
                         request("GET", "/healthz"));
    QTRY_COMPARE(client.statuses(), QList<int>({200, 404, 200, 200}));
    QCOMPARE(client.answers().at(0).body, "OK");
    QVERIFY(client.answers().at(2).body.contains(caitlyn.toLatin1()));
    QCOMPARE(client.answers().at(3).body, "ok");
    QVERIFY(!client.closed());
}

QTEST_GUILESS_MAIN(TestHttpContract)
#include "tst_httpcontract.moc"
