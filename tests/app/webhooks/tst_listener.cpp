// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/secretproof.h"
#include "app/requestjournal.h"
#include "tests/app/webhooks/desk.h"
#include "tests/app/webhooks/rawclient.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <memory>
#include <vector>

using namespace birdcar;
using namespace birdcar::test;
using namespace Qt::StringLiterals;

class TestListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksInOrder_data();
    void checksInOrder();
    void handsTextsOver();
    void handsReportsOver();
    void answersCalls_data();
    void answersCalls();
    void answersProblems_data();
    void answersProblems();
    void answersOnlyWhatIsStored_data();
    void answersOnlyWhatIsStored();
    void storesTogetherWhatComesTogether();
    void answersCallsBeforeTextsAreStored();
    void outlivesAnException();
    void saysWhetherTheConnectionStays_data();
    void saysWhetherTheConnectionStays();
    void saysWhyItCannotListen_data();
    void saysWhyItCannotListen();
    void saysWhenThePortIsTaken();
    void listensAgainAfterStop();
    void handsMarksOfSelfTestsOver();
    void showsToWhoeverKnowsTheSecretThatItDoesToo();
    void tellsThatATextWasTaken();
};

void TestListener::checksInOrder_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const QByteArray big(70'000, 'a');
    const QByteArray badHeader = "X : 1\r\n";
    const QByteArray auth = "?" + secretQuery;
    QTest::newRow("size before path") << request("POST", "/nowhere", big) << 413;
    QTest::newRow("framing before path") << request("POST", "/nowhere", textBody, badHeader) << 400;
    QTest::newRow("path before method") << request("PUT", "/nowhere") << 404;
    QTest::newRow("no admin page") << request("GET", "/") << 404;
    QTest::newRow("method before sender") << request("GET", "/webhook") << 405;
    QTest::newRow("POST of a call") << request("POST", "/webhook-voice" + auth, textBody) << 405;
    QTest::newRow("POST of a report") << request("POST", "/webhook-status" + auth, textBody) << 405;
    QTest::newRow("sender before content") << request("POST", "/webhook", "nonsense") << 401;
    QTest::newRow("text without recipient") << request("POST", "/webhook" + auth, "originator=1") << 400;
    QTest::newRow("text with two senders")
        << request("POST", "/webhook" + auth, textBody + "&sender=1") << 400;
    QTest::newRow("text without body") << request("POST", "/webhook" + auth) << 400;
    QTest::newRow("call without destination") << request("GET", "/webhook-voice" + auth + "&source=1") << 400;
    QTest::newRow("report without status") << request("GET", "/webhook-status" + auth + "&id=1") << 400;
    QTest::newRow("JSON with a list for a phone")
        << request("POST", "/webhook" + auth, R"({"originator":["1"],"recipient":"2"})",
                   "Content-Type: application/json\r\n")
        << 400;
}

void TestListener::checksInOrder()
{
    QFETCH(QByteArray, bytes);

    Desk desk(WebhookAuth::Secret);
    RawClient client(desk.port, bytes);
    QTRY_COMPARE(client.answers().size(), 1);
    QTEST(client.answer().status, "status");
    QCOMPARE(desk.sink.count(), 0);
}

void TestListener::handsTextsOver()
{
    Desk desk(WebhookAuth::Signature);
    RawClient client(desk.port, signedRequest("POST", "/webhook", textBody, u"t7"_s));
    QTRY_COMPARE(client.answer().status, 200);
    QCOMPARE(client.answer().body, "OK");
    QVERIFY(client.answer().head.toLower().contains("content-type: text/plain\r\n"));
    QCOMPARE(desk.sink.texts.size(), 1);
    const InboundText text = desk.sink.texts.first();
    QCOMPARE(QStringList({text.sender, text.recipient, text.text, text.providerId, text.tokenId}),
             QStringList({u"31687654321"_s, u"31612345678"_s, u"Hi"_s, u"m1"_s, u"t7"_s}));
    QCOMPARE(text.tokenExpiresAt.toSecsSinceEpoch(), nowSeconds + 65);
    QCOMPARE(desk.listener.counters().texts, quint64(1));

    RawClient json(
        desk.port,
        request("POST", "/webhook", R"({"originator":"+31687654321","recipient":"31612345678"})",
                "Content-Type: application/json; charset=utf-8\r\n" +
                    signature(token("/webhook", R"({"originator":"+31687654321","recipient":"31612345678"})",
                                    u"t8"_s))));
    QTRY_COMPARE(json.answer().status, 200);
    QCOMPARE(desk.sink.texts.last().sender, u"+31687654321"_s);
    QCOMPARE(desk.sink.texts.last().text, QString());
}

void TestListener::handsReportsOver()
{
    Desk desk(WebhookAuth::Off);
    RawClient client(desk.port, request("GET", reportTarget));
    QTRY_COMPARE(client.answer().body, "OK");
    QCOMPARE(desk.sink.reports.size(), 1);
    QCOMPARE(desk.sink.reports.first().reference, u"r1"_s);
    QCOMPARE(desk.sink.reports.first().status, u"delivered"_s);
    QCOMPARE(desk.listener.counters().reports, quint64(1));
}

void TestListener::answersCalls_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("matched");
    QTest::addColumn<QByteArray>("body");

    const QByteArray declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    const QByteArray say =
        declaration + R"(<Say language="en-GB" voice="female">Sorry, we cannot identify your transaction. )"
                      "Make sure you call in from the number you registered.</Say>";
    QTest::newRow("matched") << callTarget << true
                             << declaration + R"(<Transfer destination="31699999999" mask="true" />)";
    QTest::newRow("not matched") << callTarget << false << say;
    QTest::newRow("withheld") << QByteArray(
                                     "/webhook-voice?destination=31612345678&source=Restricted&variables={}")
                              << false << say;
    QTest::newRow("without source") << QByteArray("/webhook-voice?destination=31612345678") << false << say;
}

void TestListener::answersCalls()
{
    QFETCH(QByteArray, target);
    QFETCH(bool, matched);

    Desk desk(WebhookAuth::Signature);
    if (matched)
        desk.sink.transferTo = PhoneNumber::fromDigits(u"31699999999");
    RawClient client(desk.port, signedRequest("GET", target));
    QTRY_COMPARE(client.answer().status, 200);
    QTEST(client.answer().body, "body");
    QVERIFY(client.answer().head.toLower().contains("content-type: application/xml\r\n"));
    QCOMPARE(desk.sink.calls.first().destination, u"31612345678"_s);
}

void TestListener::answersProblems_data()
{
    QTest::addColumn<Problem::Kind>("kind");
    QTest::addColumn<int>("status");

    QTest::newRow("busy") << Problem::Kind::Busy << 503;
    QTest::newRow("storage failed") << Problem::Kind::StorageFailed << 503;
    QTest::newRow("damaged") << Problem::Kind::Damaged << 503;
    QTest::newRow("invalid") << Problem::Kind::InvalidInput << 400;
}

void TestListener::answersProblems()
{
    QFETCH(Problem::Kind, kind);
    QFETCH(int, status);

    Desk desk(WebhookAuth::Off);
    desk.sink.problem = Problem{kind, u"/var/lib/secret.db is full"_s, {}, {}};
    RawClient client(desk.port, request("POST", "/webhook", textBody) + request("GET", callTarget) +
                                    request("GET", reportTarget));
    QTRY_COMPARE(client.statuses(), QList<int>({status, status, status}));
    QVERIFY(!client.received().contains("secret.db"));
    QCOMPARE(desk.listener.counters().texts, quint64(0));
}

void TestListener::answersOnlyWhatIsStored_data()
{
    QTest::addColumn<bool>("isOwnTest");
    QTest::newRow("a text") << false;
    QTest::newRow("the test of a number") << true;
}

void TestListener::answersOnlyWhatIsStored()
{
    QFETCH(bool, isOwnTest);
    RecordingSink sink;
    sink.isOwnTest = isOwnTest;
    RequestJournal journal;
    Listener listener(sink, [] { return QDateTime::fromSecsSinceEpoch(nowSeconds, QTimeZone::utc()); },
                      {credentials(WebhookAuth::Off), {}, &journal});
    const Result<QUrl> url = listener.listen(u"127.0.0.1"_s, 0);
    QVERIFY(url.ok());
    const auto port = static_cast<quint16>(url->port());
    QSignalSpy taken(&listener, &Listener::textTaken);

    sink.loss = Problem{Problem::Kind::StorageFailed, u"the disk is full"_s, {}, {}};
    RawClient text(port, request("POST", "/webhook", textBody) + request("GET", "/healthz"));
    RawClient call(port, request("GET", callTarget));
    RawClient report(port, request("GET", reportTarget));
    QTRY_COMPARE(text.statuses(), QList<int>({503}));
    QTRY_COMPARE(report.statuses(), QList<int>({503}));
    QTRY_COMPARE(call.statuses(), QList<int>({200})); // it is answered from a read
    QTRY_VERIFY(text.closed());
    QCOMPARE(text.answer().body, "Service Unavailable\n");
    QCOMPARE(listener.counters().texts, quint64(0));
    QCOMPARE(listener.counters().reports, quint64(0));
    QCOMPARE(listener.counters().unavailable, quint64(2));
    QCOMPARE(listener.counters().calls, quint64(1));
    QCOMPARE(taken.count(), 0);
    int lost = 0;
    for (const WebhookRequest &noted : journal.since(0)) {
        if (noted.status == 503 && noted.outcome == WebhookRequest::Outcome::NotAnswered &&
            noted.reason == "the disk is full"_L1)
            ++lost;
    }
    QCOMPARE(lost, 2);

    sink.loss.reset();
    RawClient again(port, request("POST", "/webhook", textBody));
    QTRY_COMPARE(again.statuses(), QList<int>({200}));
    QCOMPARE(listener.counters().texts, quint64(1));
    QCOMPARE(taken.count(), 1);
}

void TestListener::storesTogetherWhatComesTogether()
{
    Desk desk(WebhookAuth::Off);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 8; ++i)
        clients.push_back(std::make_unique<RawClient>(desk.port, request("GET", "/healthz")));
    for (const auto &client : clients)
        QTRY_COMPARE(client->statuses(), QList<int>({200}));
    desk.sink.rounds = 0;
    for (const auto &client : clients) {
        client->write(request("POST", "/webhook", textBody));
        client->flush(); // before the listener's turn
    }
    for (const auto &client : clients)
        QTRY_COMPARE(client->statuses(), QList<int>({200, 200}));
    QCOMPARE(desk.sink.texts.size(), 8);
    QVERIFY2(desk.sink.rounds < 4, QByteArray::number(desk.sink.rounds).constData());
}

void TestListener::answersCallsBeforeTextsAreStored()
{
    Desk desk(WebhookAuth::Off);
    RawClient text(desk.port, request("GET", "/healthz"));
    RawClient call(desk.port, request("GET", "/healthz"));
    QTRY_COMPARE(text.statuses(), QList<int>({200}));
    QTRY_COMPARE(call.statuses(), QList<int>({200}));
    QList<int> calls;
    QList<int> texts;
    desk.sink.beforeStoring = [&] {
        if (desk.sink.count() < 2 || !calls.isEmpty())
            return;
        call.waitForReadyRead(5000);
        calls = call.statuses();
        texts = text.statuses();
    };
    for (auto [client, bytes] : {std::pair(&text, request("POST", "/webhook", textBody)),
                                 std::pair(&call, request("GET", callTarget))}) {
        client->write(bytes);
        client->flush(); // both before the listener's turn
    }
    QTRY_COMPARE(text.statuses(), QList<int>({200, 200}));
    QCOMPARE(calls, QList<int>({200, 200}));
    QCOMPARE(texts, QList<int>({200}));
}

void TestListener::outlivesAnException()
{
    Desk desk(WebhookAuth::Off);
    desk.sink.throws = true;
    QTest::ignoreMessage(QtCriticalMsg, "a webhook failed: out of luck");
    RawClient client(desk.port, request("POST", "/webhook", textBody) + request("GET", "/healthz"));
    QTRY_COMPARE(client.statuses(), QList<int>({503, 200}));
}

void TestListener::saysWhetherTheConnectionStays_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QByteArray>("expected");

    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << QByteArray();
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("close")
                               << QByteArray("Connection: close\r\n");
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << QByteArray("Connection: close\r\n");
    QTest::newRow("1.0 keep-alive") << QByteArray("1.0") << QByteArray("keep-alive")
                                    << QByteArray("Connection: keep-alive\r\n");
}

void TestListener::saysWhetherTheConnectionStays()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, connection);
    QFETCH(QByteArray, expected);

    Desk desk(WebhookAuth::Off);
    RawClient client(desk.port, "GET /healthz HTTP/" + version + "\r\nHost: h\r\n" +
                                    (connection.isEmpty() ? "" : "Connection: " + connection + "\r\n") +
                                    "\r\n");
    QTRY_COMPARE(client.answer().body, "ok");
    QCOMPARE(client.answer().head.toLower().contains("connection:"), !expected.isEmpty());
    QVERIFY(client.answer().head.toLower().contains(expected.toLower()));
    if (expected.contains("close"))
        QTRY_VERIFY(client.closed());
}

void TestListener::saysWhyItCannotListen_data()
{
    QTest::addColumn<QString>("host");

    QTest::newRow("no address") << u"nowhere at all"_s;
    QTest::newRow("address of another computer") << u"192.0.2.1"_s;
}

void TestListener::saysWhyItCannotListen()
{
    QFETCH(QString, host);

    RecordingSink sink;
    Listener listener(sink, [] { return QDateTime(); }, {});
    const Result<QUrl> url = listener.listen(host, 0);
    QVERIFY(!url.ok());
    QVERIFY(url.problem().text.contains(host));
    QCOMPARE(url.problem().field, u"listen"_s);
}

void TestListener::saysWhenThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    RecordingSink sink;
    Listener listener(sink, [] { return QDateTime(); }, {});
    const Result<QUrl> url = listener.listen(u"127.0.0.1"_s, other.serverPort());
    QVERIFY(!url.ok());
    QCOMPARE(url.problem().kind, Problem::Kind::Busy);
    QCOMPARE(
        url.problem().text,
        u"Port %1 on 127.0.0.1 is taken by another program. Stop that program, or choose another port."_s.arg(
            other.serverPort()));
}

void TestListener::listensAgainAfterStop()
{
    Desk desk(WebhookAuth::Off);
    RawClient before(desk.port, request("GET", "/healthz"));
    QTRY_COMPARE(before.answer().body, "ok");
    desk.listener.stop();
    QTRY_VERIFY(before.closed());
    const Result<QUrl> url = desk.listener.listen(u"localhost"_s, desk.port);
    QVERIFY(url.ok());
    QCOMPARE(url->toString(), u"http://127.0.0.1:%1"_s.arg(desk.port));
    RawClient after(desk.port, request("GET", "/healthz"));
    QTRY_COMPARE(after.answer().body, "ok");
}

void TestListener::handsMarksOfSelfTestsOver()
{
    Desk desk(WebhookAuth::Secret);
    const QSignalSpy seen(&desk.listener, &Listener::selfTestSeen);
    RawClient client(desk.port, request("GET", "/healthz", {}, "birdcar-self-test: abc\r\n") +
                                    request("GET", "/healthz") +
                                    request("GET", callTarget, {}, "BirdCar-Self-Test: def\r\n"));
    QTRY_COMPARE(client.statuses(), QList<int>({200, 200, 401}));
    QCOMPARE(client.answers().first().body, "ok"); // the mark is not answered
    QVERIFY(!client.received().contains("abc"));
    QCOMPARE(seen.count(), 1);
    QCOMPARE(seen.first().first().toByteArray(), "abc");
}

void TestListener::showsToWhoeverKnowsTheSecretThatItDoesToo()
{
    Desk desk(WebhookAuth::Signature);
    const auto ask = [](const QByteArray &question) {
        return request("GET", "/healthz", {}, QByteArray(reachHeader) + ": " + question + "\r\n");
    };
    const QByteArray question = reachQuestion(secret, "mark");
    RawClient friendly(desk.port, ask(question));
    QTRY_COMPARE(friendly.answer().body, "ok");
    QCOMPARE(friendly.answer().header("BirdCar-Proof"), reachAnswer(secret, question));

    const QByteArray guesses = ask(reachQuestion("another", "mark")) + ask("mark") + ask("mark.") +
                               ask(QByteArray(2000, 'a') + '.') + ask(reachQuestion({}, "mark"));
    RawClient stranger(desk.port, guesses);
    QTRY_COMPARE(stranger.statuses(), QList<int>(5, 200));
    for (const RawAnswer &answer : stranger.answers())
        QVERIFY2(answer.header(reachHeader).isNull(), answer.head.constData());

    desk.listener.setCredentials({}); // the secret is not known yet
    RawClient early(desk.port, ask(reachQuestion({}, "mark")));
    QTRY_COMPARE(early.answer().body, "ok");
    QVERIFY(early.answer().header(reachHeader).isNull());
}

void TestListener::tellsThatATextWasTaken()
{
    Desk desk(WebhookAuth::Signature);
    const QSignalSpy taken(&desk.listener, &Listener::textTaken);
    RawClient client(desk.port, request("POST", "/webhook", textBody) + // not signed
                                    signedRequest("GET", callTarget, {}, u"t2"_s) +
                                    signedRequest("POST", "/webhook", textBody));
    QTRY_COMPARE(client.statuses(), QList<int>({401, 200, 200}));
    QCOMPARE(taken.count(), 1);
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
