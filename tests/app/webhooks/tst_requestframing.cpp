// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/guardlimits.h"
#include "app/webhooks/requestframing.h"

#include <QTest>

using namespace birdcar;
using Verdict = RequestFraming::Verdict;

namespace {

const QByteArray host = QByteArrayLiteral("Host: example.com\r\n");

QByteArray get(const QByteArray &headers)
{
    return "GET /healthz HTTP/1.1\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &headers, const QByteArray &body)
{
    return "POST /webhook HTTP/1.1\r\n" + host + headers + "\r\n" + body;
}

QByteArray chunked(const QByteArray &body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

QByteArray headers(int count)
{
    QByteArray text = host;
    for (int i = 1; i < count; ++i)
        text += "X-" + QByteArray::number(i) + ": 1\r\n";
    return text;
}

/// A request whose head has exactly `size` bytes.
QByteArray headOfSize(qsizetype size)
{
    const QByteArray rest = get(host + "X: \r\n");
    return get(host + "X: " + QByteArray(size - rest.size(), 'a') + "\r\n");
}

struct Outcome
{
    Verdict verdict = Verdict::Incomplete;
    int status = 0;
    qsizetype length = 0;
};

Outcome feedAll(const QByteArray &bytes, qsizetype step)
{
    RequestFraming framing;
    Outcome outcome;
    for (qsizetype at = 0; at < bytes.size() && outcome.verdict == Verdict::Incomplete; at += step)
        outcome.verdict = framing.feed(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at)));
    outcome.status = framing.badStatus();
    outcome.length = framing.length();
    return outcome;
}

} // namespace

class TestRequestFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesRequests_data();
    void judgesRequests();
    void readsHead_data();
    void readsHead();
    void keepsHeaders();
    void makesABareHead_data();
    void makesABareHead();
    void saysWhenTheConnectionEnds_data();
    void saysWhenTheConnectionEnds();
    void stopsAtTheEndOfTheRequest();
    void isReadyAgainAfterReset();
};

void TestRequestFraming::judgesRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // 0: complete, -1: incomplete

    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("plain GET") << get(host) << 0;
    QTest::newRow("without the last line end") << get(host).chopped(2) << -1;
    QTest::newRow("line ends before the request") << "\r\n\r\n" + get(host) << 0;
    QTest::newRow("body of the announced length") << post("Content-Length: 3\r\n", "abc") << 0;
    QTest::newRow("body too short") << post("Content-Length: 3\r\n", "ab") << -1;
    QTest::newRow("leading zeros in the length") << post("Content-Length: 0003\r\n", "abc") << 0;
    QTest::newRow("no length, no body") << post("", "") << 0;
    QTest::newRow("any method token") << "BREW /webhook HTTP/1.1\r\n" + host + "\r\n" << 0;
    QTest::newRow("100 headers") << get(headers(100)) << 0;
    QTest::newRow("empty header value") << get(host + "X:\r\n") << 0;
    QTest::newRow("UTF-8 in a header") << get(host + "X: \xc3\xa9\r\n") << 0;
    QTest::newRow("largest head") << headOfSize(maxHeadBytes) << 0;
    QTest::newRow("largest body") << post("Content-Length: 65536\r\n", QByteArray(65536, 'a')) << 0;
    QTest::newRow("chunked") << chunked("5\r\nhello\r\n00a\r\n0123456789\r\n0\r\n\r\n") << 0;
    QTest::newRow("chunked in capitals")
        << post("Transfer-Encoding: Chunked\r\n", "A\r\n0123456789\r\n0\r\n\r\n") << 0;
    QTest::newRow("chunked, empty") << chunked("0\r\n\r\n") << 0;
    QTest::newRow("chunked, unfinished") << chunked("5\r\nhello\r\n0\r\n") << -1;
    QTest::newRow("chunked, largest body")
        << chunked("10000\r\n" + QByteArray(65536, 'a') + "\r\n0\r\n\r\n") << 0;

    QTest::newRow("unknown version") << "GET / HTTP/9.9\r\n" + host + "\r\n" << 400;
    QTest::newRow("HTTP/2 preface") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("no version") << QByteArray("GET /\r\n") << 400;
    QTest::newRow("version in small letters") << "GET / http/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("two blanks in the request line") << "GET  /healthz HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("blank in the target") << "GET /a b HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("fragment in the target") << "GET /a#b HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("target without slash") << "GET healthz HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("method with a bad character") << "G(T /healthz HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("no method") << " /healthz HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7) << 400;
    QTest::newRow("NUL in the request line") << QByteArray("GET /\0 HTTP/1.1\r\n", 17) << 400;
    QTest::newRow("NUL in a value") << get(host + QByteArray("X: a\0b\r\n", 8)) << 400;
    QTest::newRow("bare LF") << QByteArray("GET /healthz HTTP/1.1\nHost: x\n\n") << 400;
    QTest::newRow("bare LF at one header") << get(host + "X: 1\n") << 400;
    QTest::newRow("bare LF for the blank line") << "GET /healthz HTTP/1.1\r\n" + host + "\n" << 400;
    QTest::newRow("bare LF before the request") << "\n" + get(host) << 400;
    QTest::newRow("bare CR in a value") << get(host + "X: a\rb\r\n") << 400;
    QTest::newRow("no Host") << get("X: 1\r\n") << 400;
    QTest::newRow("empty Host") << get("Host: \r\n") << 400;
    QTest::newRow("two Hosts") << get(host + host) << 400;
    QTest::newRow("Host with a blank") << get("Host: a b\r\n") << 400;
    QTest::newRow("101 headers") << get(headers(101)) << 400;
    QTest::newRow("blank before the colon") << get(host + "X : 1\r\n") << 400;
    QTest::newRow("header without colon") << get(host + "nonsense\r\n") << 400;
    QTest::newRow("header without name") << get(host + ": 1\r\n") << 400;
    QTest::newRow("folded header") << get(host + "X: 1\r\n  2\r\n") << 400;
    QTest::newRow("folded first header") << get(" X: 1\r\n" + host) << 400;

    QTest::newRow("negative length") << post("Content-Length: -1\r\n", "") << 400;
    QTest::newRow("signed length") << post("Content-Length: +3\r\n", "abc") << 400;
    QTest::newRow("length is no number") << post("Content-Length: abc\r\n", "") << 400;
    QTest::newRow("empty length") << post("Content-Length:\r\n", "") << 400;
    QTest::newRow("list of lengths") << post("Content-Length: 3, 3\r\n", "abc") << 400;
    QTest::newRow("two equal lengths") << post("Content-Length: 3\r\nContent-Length: 3\r\n", "abc") << 400;
    QTest::newRow("two lengths") << post("Content-Length: 3\r\nContent-Length: 4\r\n", "abc") << 400;
    QTest::newRow("length, then chunked")
        << post("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n", "") << 400;
    QTest::newRow("chunked, then length")
        << post("Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "") << 400;
    QTest::newRow("gzip, chunked") << post("Transfer-Encoding: gzip, chunked\r\n", "") << 400;
    QTest::newRow("identity") << post("Transfer-Encoding: identity\r\n", "") << 400;
    QTest::newRow("empty encoding") << post("Transfer-Encoding:\r\n", "") << 400;
    QTest::newRow("chunked twice") << post("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "")
                                   << 400;
    QTest::newRow("vertical tab in the encoding") << post("Transfer-Encoding: \x0b"
                                                          "chunked\r\n",
                                                          "")
                                                  << 400;
    QTest::newRow("chunked in HTTP/1.0")
        << "POST /webhook HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n"
        << 400;
    QTest::newRow("chunk size is no number") << chunked("xyz\r\n") << 400;
    QTest::newRow("negative chunk size") << chunked("-1\r\n") << 400;
    QTest::newRow("chunk size with 0x") << chunked("0x5\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("blank behind the chunk size") << chunked("5 \r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("empty chunk size") << chunked("\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk extension") << chunked("5;a=b\r\nhello\r\n0\r\n\r\n") << 400;
    QTest::newRow("endless chunk size") << chunked("000000000000000000000000000000") << 400;
    QTest::newRow("chunk longer than its size") << chunked("5\r\nhello!\r\n0\r\n\r\n") << 400;
    QTest::newRow("chunk with bare LF") << chunked("5\nhello\n0\n\n") << 400;
    QTest::newRow("trailer") << chunked("5\r\nhello\r\n0\r\nX: 1\r\n\r\n") << 400;

    QTest::newRow("head one byte too long") << headOfSize(maxHeadBytes + 1) << 431;
    QTest::newRow("endless request line") << "GET /" + QByteArray(maxHeadBytes, 'a') << 431;
    QTest::newRow("body one byte too long") << post("Content-Length: 65537\r\n", "") << 413;
    QTest::newRow("length beyond 64 bits") << post("Content-Length: 99999999999999999999999\r\n", "") << 413;
    QTest::newRow("chunked, one byte too long")
        << chunked("10000\r\n" + QByteArray(65536, 'a') + "\r\n1\r\n") << 413;
    QTest::newRow("chunk size beyond the limit") << chunked("ffffffff\r\n") << 413;
    QByteArray crumbs;
    for (qint64 i = 0; i < maxBodyBytes / 2; ++i)
        crumbs += "1\r\na\r\n";
    QTest::newRow("chunked in crumbs") << chunked(crumbs) << 413;
}

void TestRequestFraming::judgesRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);

    const Verdict expected = status == 0  ? Verdict::Complete
                             : status < 0 ? Verdict::Incomplete
                                          : Verdict::Bad;
    // However the bytes are cut, the verdict is the same.
    for (const qsizetype step : {qMax<qsizetype>(1, bytes.size()), qsizetype(1), qsizetype(7)}) {
        const Outcome outcome = feedAll(bytes, step);
        QCOMPARE(outcome.verdict, expected);
        QCOMPARE(outcome.status, qMax(status, 0));
        if (status == 0)
            QCOMPARE(outcome.length, bytes.size());
    }
}

void TestRequestFraming::readsHead_data()
{
    QTest::addColumn<QByteArray>("requestTarget");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("path") << QByteArray("/webhook") << QByteArray("/webhook") << QByteArray("/webhook")
                          << QByteArray();
    QTest::newRow("query, untouched") << QByteArray("/w?a={}&b=%3a+%zz") << QByteArray("/w?a={}&b=%3a+%zz")
                                      << QByteArray("/w") << QByteArray("a={}&b=%3a+%zz");
    QTest::newRow("empty query") << QByteArray("/w?") << QByteArray("/w?") << QByteArray("/w")
                                 << QByteArray();
    QTest::newRow("question mark in the query")
        << QByteArray("/w?a?b") << QByteArray("/w?a?b") << QByteArray("/w") << QByteArray("a?b");
    QTest::newRow("absolute") << QByteArray("http://h:1/w?a") << QByteArray("/w?a") << QByteArray("/w")
                              << QByteArray("a");
    QTest::newRow("absolute without path")
        << QByteArray("HTTPS://h?a") << QByteArray("/?a") << QByteArray("/") << QByteArray("a");
    QTest::newRow("asterisk") << QByteArray("*") << QByteArray("*") << QByteArray("*") << QByteArray();
}

void TestRequestFraming::readsHead()
{
    QFETCH(QByteArray, requestTarget);

    RequestFraming framing;
    QCOMPARE(framing.feed("GET " + requestTarget + " HTTP/1.1\r\n" + host + "\r\n"), Verdict::Complete);
    QCOMPARE(framing.head().method, "GET");
    QTEST(framing.head().target, "target");
    QTEST(framing.head().path, "path");
    QTEST(framing.head().query().toByteArray(), "query");
}

void TestRequestFraming::keepsHeaders()
{
    const QByteArray bytes = get(host + "X-One:  a b \r\nx-two: 1\r\nX-TWO:\r\nX-Two: 3\r\n");
    for (const qsizetype step : {bytes.size(), qsizetype{1}}) {
        RequestFraming framing;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            framing.feed(QByteArrayView(bytes).sliced(at, step));
        const RequestHead &head = framing.head();
        const QList<std::pair<QByteArray, QByteArray>> all{
            {"Host", "example.com"}, {"X-One", "a b"}, {"x-two", "1"}, {"X-TWO", ""}, {"X-Two", "3"}};
        QCOMPARE(head.headers, all);
        QCOMPARE(head.header("x-ONE"), std::optional<QByteArray>("a b"));
        QCOMPARE(head.header("X-Two"), std::optional<QByteArray>("1, , 3"));
        QCOMPARE(head.header("X-Three"), std::optional<QByteArray>());
    }
}

void TestRequestFraming::makesABareHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("bare");

    QTest::newRow("query and headers")
        << "GET /w?a=b HTTP/1.1\r\n" + host + "X: 1\r\nConnection: close\r\n\r\n"
        << QByteArray("GET /w HTTP/1.1\r\nHost: birdcar\r\n\r\n");
    QTest::newRow("absolute") << "GET http://h/w HTTP/1.1\r\n" + host + "\r\n"
                              << QByteArray("GET /w HTTP/1.1\r\nHost: birdcar\r\n\r\n");
    QTest::newRow("older") << "\r\nGET /w HTTP/1.0\r\n" + host + "\r\n"
                           << QByteArray("GET /w HTTP/1.0\r\nHost: birdcar\r\n\r\n");
    QTest::newRow("body") << post("content-length: 003\r\nExpect: 100-continue\r\n", "abc")
                          << QByteArray(
                                 "POST /webhook HTTP/1.1\r\nHost: birdcar\r\nContent-Length: 3\r\n\r\n");
    QTest::newRow("chunks") << chunked("1\r\na\r\n0\r\n\r\n")
                            << QByteArray("POST /webhook HTTP/1.1\r\nHost: birdcar\r\n"
                                          "Transfer-Encoding: chunked\r\n\r\n");
}

void TestRequestFraming::makesABareHead()
{
    QFETCH(QByteArray, bytes);
    RequestFraming framing;
    QCOMPARE(framing.feed(bytes), Verdict::Complete);
    QTEST(framing.head().bare(), "bare");
    QCOMPARE(framing.headLength(), bytes.indexOf("\r\n\r\n", 2) + 4);
}

void TestRequestFraming::saysWhenTheConnectionEnds_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("closeAfter");

    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << false;
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("Connection: Close\r\n") << true;
    QTest::newRow("1.1 close in a list")
        << QByteArray("1.1") << QByteArray("Connection: TE, close\r\n") << true;
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << true;
    QTest::newRow("1.0 keep-alive") << QByteArray("1.0") << QByteArray("Connection: Keep-Alive\r\n") << false;
}

void TestRequestFraming::saysWhenTheConnectionEnds()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, connection);

    RequestFraming framing;
    QCOMPARE(framing.feed("GET / HTTP/" + version + "\r\n" + host + connection + "\r\n"), Verdict::Complete);
    QTEST(framing.head().closeAfter, "closeAfter");
}

void TestRequestFraming::stopsAtTheEndOfTheRequest()
{
    const QByteArray first = post("Content-Length: 3\r\n", "abc");
    RequestFraming framing;
    QCOMPARE(framing.feed(first + get(host)), Verdict::Complete);
    QCOMPARE(framing.length(), first.size());
}

void TestRequestFraming::isReadyAgainAfterReset()
{
    RequestFraming framing;
    QCOMPARE(framing.feed(chunked("zz\r\n")), Verdict::Bad);
    framing.reset();
    QCOMPARE(framing.length(), 0);
    QVERIFY(!framing.headComplete());
    QCOMPARE(framing.feed(get(host)), Verdict::Complete);
}

QTEST_APPLESS_MAIN(TestRequestFraming)
#include "tst_requestframing.moc"
