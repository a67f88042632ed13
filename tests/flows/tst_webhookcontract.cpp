// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/webhooks/rawclient.h"
#include "tests/flows/flowdesk.h"

#include <QElapsedTimer>
#include <QTest>

#include <map>

using namespace birdcar;
using namespace birdcar::test;
using namespace Qt::StringLiterals;
using Flaw = standin::Signing::Flaw;

namespace {

const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";
const QByteArray sorry =
    declaration + R"(<Say language="en-GB" voice="female">Sorry, we cannot identify your transaction. )"
                  "Make sure you call in from the number you registered.</Say>";

QByteArray request(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                   const QByteArray &headers = {})
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: birdcar.example\r\n" + headers;
    if (!body.isEmpty())
        bytes += "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                 QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

/// A form as MessageBird posts it, in short.
QByteArray form(const QString &from, const QByteArray &text, const QByteArray &id = {})
{
    return "id=" + id + "&originator=" + from.toLatin1() + "&recipient=" + firstNumber.toLatin1() +
           "&body=" + text;
}

QByteArray callTarget(const QByteArray &source)
{
    return "/webhook-voice?destination=" + firstNumber.toLatin1() + "&source=" + source + "&variables={}";
}

/// The header line of a signature over this target and body.
QByteArray signature(const FlowDesk &desk, const QByteArray &target, const QByteArray &body = {},
                     const standin::Signing &signing = {})
{
    const auto &setup = desk.birdcar.setup;
    return "MessageBird-Signature-JWT: " +
           standin::webhookSignature(setup.publicUrl.toLatin1() + target, body, setup.signingKey.toUtf8(),
                                     signing, QDateTime::currentDateTimeUtc()) +
           "\r\n";
}

QString countMessages(const FlowDesk &desk)
{
    return desk.database.scalar(u"SELECT count(*) FROM messages"_s);
}

QByteArray secretQuery(const FlowDesk &desk)
{
    return "key=" + desk.birdcar.setup.webhookSecret.toUtf8().toPercentEncoding();
}

} // namespace

/// One program per mode and engine serves all rows: what a row stores it names after itself.
class TestWebhookContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void cleanupTestCase();

    void checksInOrder_data();
    void checksInOrder();
    void namesTheAllowedMethod_data();
    void namesTheAllowedMethod();
    void asksForProof_data();
    void asksForProof();
    void missingSigningKeyIsNoRefusal();
    void answersCallsToTheByte_data();
    void answersCallsToTheByte();
    void repeatedTextIsForwardedOnce();
    void reusedIdIsSetAside();
    void replayedTokenHasNoEffect();
    void chunkedTextIsTaken();
    void expectedContinueComesFirst();
    void pipelinedAnswersComeInOrder();
    void lockedDatabaseAnswers503();

private:
    FlowDesk *desk(const QString &mode = u"signature"_s);
    RawAnswer exchange(const FlowDesk &desk, const QByteArray &bytes);

    std::map<std::pair<DatabaseEngine, QString>, std::unique_ptr<FlowDesk>> m_desks;
};

void TestWebhookContract::initTestCase_data()
{
    TestDatabase::addEngineRows();
}

void TestWebhookContract::cleanupTestCase()
{
    m_desks.clear();
}

FlowDesk *TestWebhookContract::desk(const QString &mode)
{
    auto &desk = m_desks[{TestDatabase::currentEngine(), mode}];
    if (!desk) {
        desk = std::make_unique<FlowDesk>();
        desk->birdcar.setup.webhookAuth = mode;
        if (!desk->startWithRide())
            qFatal("%s", desk->birdcar.errors().constData());
    }
    return desk.get();
}

RawAnswer TestWebhookContract::exchange(const FlowDesk &desk, const QByteArray &bytes)
{
    RawClient client(desk.birdcar.port(), bytes);
    const auto answered = [&client] { return !client.answers().isEmpty() || client.closed(); };
    return QTest::qWaitFor(answered, 10'000) ? client.answer() : RawAnswer();
}

void TestWebhookContract::checksInOrder_data()
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

void TestWebhookContract::checksInOrder()
{
    QFETCH(QByteArray, bytes);

    FlowDesk &served = *desk();
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

void TestWebhookContract::namesTheAllowedMethod_data()
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

void TestWebhookContract::namesTheAllowedMethod()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, allowed);

    // The request behind it shows that there was exactly one answer before.
    RawClient client(desk()->birdcar.port(), request(method, path));
    QTRY_VERIFY(client.received().contains("\r\n\r\n"));
    QVERIFY2(client.received().startsWith("HTTP/1.1 405 "), client.received().constData());
    QVERIFY2(client.received().toLower().contains("\r\nallow: " + allowed.toLower() + "\r\n"),
             client.received().constData());
    QCOMPARE(client.received().count("HTTP/1.1 "), 1);
}

void TestWebhookContract::asksForProof_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("route");
    QTest::addColumn<std::optional<Flaw>>("flaw"); // none: no signature
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");

    const QByteArray right = "right";
    const QByteArray wrong = "wrong";
    const auto none = std::optional<Flaw>();
    const auto sound = std::optional(Flaw::None);
    for (const QString &route : {u"text"_s, u"call"_s, u"report"_s}) {
        const auto row = [&route](const char *name) -> QTestData & {
            return QTest::addRow("%s: %s", qPrintable(route), name);
        };
        const bool isCall = route == "call"_L1;
        row("signed") << u"signature"_s << route << sound << QByteArray() << 200;
        row("signed, with the key in the URL") << u"signature"_s << route << sound << right << 200;
        row("not signed") << u"signature"_s << route << none << QByteArray() << 401;
        row("not signed, right key") << u"signature"_s << route << none << right << (isCall ? 200 : 401);
        row("not signed, wrong key") << u"signature"_s << route << none << wrong << 401;
        row("signed with another key")
            << u"signature"_s << route << std::optional(Flaw::WrongKey) << right << 401;
        row("signed for another URL")
            << u"signature"_s << route << std::optional(Flaw::WrongUrl) << right << 401;
        row("signature expired") << u"signature"_s << route << std::optional(Flaw::Expired) << right << 401;
        row("secret") << u"secret"_s << route << none << right << 200;
        row("wrong secret") << u"secret"_s << route << none << wrong << 401;
        row("no secret") << u"secret"_s << route << none << QByteArray() << 401;
        row("off") << u"off"_s << route << none << QByteArray() << 200;
    }
    QTest::newRow("text: another body signed")
        << u"signature"_s << u"text"_s << std::optional(Flaw::WrongBody) << right << 401;
}

void TestWebhookContract::asksForProof()
{
    QFETCH(QString, mode);
    QFETCH(QString, route);
    QFETCH(std::optional<Flaw>, flaw);
    QFETCH(QByteArray, key);
    QFETCH(int, status);

    FlowDesk &served = *desk(mode);
    const bool isText = route == "text"_L1;
    const QByteArray mark = QByteArray(QTest::currentDataTag()).toHex();
    QByteArray target = isText               ? "/webhook"_ba
                        : route == "call"_L1 ? callTarget(caitlyn.toLatin1())
                                             : "/webhook-status?id=1&reference=unknown&status=delivered"_ba;
    if (!key.isEmpty())
        target += (isText ? '?' : '&') + (key == "right" ? secretQuery(served) : "key=wrong"_ba);
    const QByteArray body = isText ? form(caitlyn, mark, mark) : QByteArray();
    standin::Signing signing;
    signing.flaw = flaw.value_or(Flaw::NoHeader);
    const QByteArray header = flaw ? signature(served, target, body, signing) : QByteArray();

    const QString before = countMessages(served);
    QCOMPARE(exchange(served, request(isText ? "POST" : "GET", target, body, header)).status, status);
    if (isText && status == 200)
        QTRY_COMPARE(served.textsTo(david).count(QString::fromLatin1(mark)), 1);
    else
        QCOMPARE(countMessages(served), before);
}

void TestWebhookContract::missingSigningKeyIsNoRefusal()
{
    FlowDesk keyless;
    keyless.birdcar.setup.signingKey.clear();
    QVERIFY(keyless.start());
    const QByteArray body = form(caitlyn, "too early");
    QCOMPARE(
        exchange(keyless, request("POST", "/webhook", body, signature(*desk(), "/webhook", body))).status,
        503);
}

void TestWebhookContract::answersCallsToTheByte_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");

    const auto transfer = [](const QString &to) {
        return declaration + R"(<Transfer destination=")" + to.toLatin1() + R"(" mask="true" />)";
    };
    const QByteArray to = "destination=" + firstNumber.toLatin1();
    QTest::newRow("customer") << callTarget(caitlyn.toLatin1()) << 200 << transfer(david);
    QTest::newRow("driver") << callTarget(david.toLatin1()) << 200 << transfer(caitlyn);
    QTest::newRow("with a plus") << callTarget("%2B" + caitlyn.toLatin1()) << 200 << transfer(david);
    QTest::newRow("stranger") << callTarget(stranger.toLatin1()) << 200 << sorry;
    QTest::newRow("withheld") << callTarget("Restricted") << 200 << sorry;
    QTest::newRow("empty source") << callTarget("") << 200 << sorry;
    QTest::newRow("no source") << "/webhook-voice?" + to << 200 << sorry;
    QTest::newRow("number not in the pool")
        << "/webhook-voice?destination=3197019999999&source=" + caitlyn.toLatin1() << 200 << sorry;
    QTest::newRow("no destination") << "/webhook-voice?source=" + caitlyn.toLatin1() << 400
                                    << QByteArray("Bad Request\n");
    QTest::newRow("empty destination")
        << "/webhook-voice?destination=&source=" + caitlyn.toLatin1() << 400 << QByteArray("Bad Request\n");
}

void TestWebhookContract::answersCallsToTheByte()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);

    FlowDesk &served = *desk();
    const RawAnswer answer = exchange(served, request("GET", target, {}, signature(served, target)));
    QCOMPARE(answer.status, status);
    QTEST(answer.body, "body");
    QVERIFY2(status != 200 || answer.head.contains("Content-Type: application/xml\r\n"),
             answer.head.constData());
}

void TestWebhookContract::repeatedTextIsForwardedOnce()
{
    FlowDesk &served = *desk();
    const QByteArray body = form(caitlyn, "repeated", "11112222");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(
            exchange(served, request("POST", "/webhook", body, signature(served, "/webhook", body))).status,
            200);
    QTRY_VERIFY(served.textsTo(david).contains(u"repeated"_s));
    QCOMPARE(served.listed(u"messages"_s, u"body"_s).count(u"repeated"_s), 2); // in and out
}

void TestWebhookContract::reusedIdIsSetAside()
{
    FlowDesk &served = *desk();
    for (const char *text : {"the first", "another"}) {
        const QByteArray body = form(caitlyn, QByteArray(text).replace(' ', '+'), "33334444");
        QCOMPARE(
            exchange(served, request("POST", "/webhook", body, signature(served, "/webhook", body))).status,
            200);
    }
    QTRY_VERIFY(served.textsTo(david).contains(u"the first"_s));
    QCOMPARE(served.listed(u"unrouted"_s, u"reason"_s).last(), u"id_reused"_s);
    QCOMPARE(served.listed(u"unrouted"_s, u"body"_s).last(), u"another"_s);
    QVERIFY(!served.textsTo(david).contains(u"another"_s));
}

void TestWebhookContract::replayedTokenHasNoEffect()
{
    FlowDesk own;
    QVERIFY(own.startWithRide());
    // Without ids only the token tells that it is the same one.
    const QByteArray body = form(caitlyn, "replayed");
    const QByteArray text = request("POST", "/webhook", body, signature(own, "/webhook", body));
    const QByteArray target = callTarget(caitlyn.toLatin1());
    const QByteArray call = request("GET", target, {}, signature(own, target));
    QCOMPARE(exchange(own, text).status, 200);
    QCOMPARE(exchange(own, call).status, 200);
    QCOMPARE(exchange(own, text).status, 200);
    QCOMPARE(exchange(own, call).status, 401);

    QTRY_COMPARE(own.list(u"calls"_s).size(), 1); // its token is kept together with it
    own.birdcar.kill();
    QVERIFY(own.start());
    QCOMPARE(exchange(own, text).status, 200);
    const RawAnswer again = exchange(own, call);
    QCOMPARE(again.status, 401);
    QVERIFY(!again.body.contains("Transfer"));
    QTRY_VERIFY(own.textsTo(david).contains(u"replayed"_s));
    QCOMPARE(own.listed(u"messages"_s, u"body"_s).count(u"replayed"_s), 2); // in and out
    QCOMPARE(own.textsTo(david).count(u"replayed"_s), 1);
}

void TestWebhookContract::chunkedTextIsTaken()
{
    FlowDesk &served = *desk();
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

void TestWebhookContract::expectedContinueComesFirst()
{
    FlowDesk &served = *desk();
    const QByteArray body = form(caitlyn, "expected", "77778888");
    const QByteArray whole =
        request("POST", "/webhook", body, signature(served, "/webhook", body) + "Expect: 100-continue\r\n");
    RawClient client(served.birdcar.port(), whole.chopped(body.size()));
    QTRY_COMPARE(client.statuses(), QList<int>({100}));
    client.write(body);
    QTRY_COMPARE(client.statuses(), QList<int>({100, 200}));
}

void TestWebhookContract::pipelinedAnswersComeInOrder()
{
    FlowDesk &served = *desk();
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

void TestWebhookContract::lockedDatabaseAnswers503()
{
    if (TestDatabase::currentEngine() != DatabaseEngine::Sqlite)
        QSKIP("only SQLite has one lock for all writers");
    FlowDesk &served = *desk();
    const QByteArray body = form(caitlyn, "patience");
    const QByteArray text = request("POST", "/webhook", body, signature(served, "/webhook", body));
    const QByteArray target = callTarget(caitlyn.toLatin1()) + "&callID=answered-meanwhile";

    served.database->runOnce(u"BEGIN IMMEDIATE"_s);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(exchange(served, text).status, 503);
    QVERIFY(timer.elapsed() >= 200);
    const RawAnswer answer = exchange(served, request("GET", target, {}, signature(served, target)));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body.contains(david.toLatin1()));
    QCOMPARE(exchange(served, request("GET", "/healthz")).status, 200);
    served.database->runOnce(u"ROLLBACK"_s);

    QVERIFY(!served.textsTo(david).contains(u"patience"_s));
    QTRY_VERIFY(served.listed(u"calls"_s, u"call_id"_s).contains(u"answered-meanwhile"_s));
    QCOMPARE(exchange(served, text).status, 200); // its token was not used up
    QTRY_COMPARE(served.textsTo(david).count(u"patience"_s), 1);
}

QTEST_GUILESS_MAIN(TestWebhookContract)
#include "tst_webhookcontract.moc"
