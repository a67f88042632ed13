// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/webhookrequest.h"

#include <QElapsedTimer>
#include <QTest>

#include <limits>
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

    void asksForProof_data();
    void asksForProof();
    void missingSigningKeyIsNoRefusal();
    void answersCallsToTheByte_data();
    void answersCallsToTheByte();
    void repeatedTextIsForwardedOnce();
    void reusedIdIsSetAside();
    void replayedTokenHasNoEffect();
    void replayedReportHasNoEffect();
    void aTimeInTheFutureChangesNoOrder();
    void lockedDatabaseAnswers503();

private:
    FlowDesk *desk(const QString &mode = u"signature"_s);

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
    QVERIFY2(status != 200 || answer.head.toLower().contains("content-type: application/xml\r\n"),
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

/// The text was sent again meanwhile, as it were: what the report said of it is not true any more.
void TestWebhookContract::replayedReportHasNoEffect()
{
    FlowDesk own;
    standin::DeliveryPlan silent;
    silent.reports = false;
    own.messageBird.setDeliveryPlan(silent);
    QVERIFY(own.startWithRide());
    const auto valueOf = [&own](const QString &column) {
        return own.database.scalar(u"SELECT %1 FROM messages WHERE recipient = '%2'"_s.arg(column, david));
    };
    QTRY_COMPARE(valueOf(u"state"_s), u"sent"_s);
    const auto target = [&valueOf] {
        return "/webhook-status?status=delivery_failed&recipient=" + david.toLatin1() +
               "&id=" + valueOf(u"provider_id"_s).toLatin1() +
               "&reference=" + valueOf(u"reference"_s).toLatin1();
    }();
    const QByteArray report = request("GET", target, {}, signature(own, target));
    const auto comesTo = [&](const QByteArray &bytes, const QString &state) {
        own.database->run(u"UPDATE messages SET state = 'sent', reason = NULL WHERE recipient = ?"_s,
                          {david});
        return exchange(own, bytes).status == 200 &&
               QTest::qWaitFor([&] { return valueOf(u"state"_s) == state; }, 10'000);
    };
    QVERIFY(comesTo(report, u"failed"_s));
    const auto tokens = [&own] { return own.database.scalar(u"SELECT count(*) FROM used_tokens"_s); };
    QTRY_COMPARE(tokens(), u"1"_s);
    QVERIFY(comesTo(report, u"sent"_s));
    QCOMPARE(own.birdcar.stop(), 0);
    QVERIFY(own.start());
    QVERIFY(comesTo(report, u"sent"_s));
    QVERIFY(comesTo(request("GET", target, {}, signature(own, target)), u"failed"_s)); // said anew
}

void TestWebhookContract::aTimeInTheFutureChangesNoOrder()
{
    FlowDesk &served = *desk();
    for (const QByteArray &text : {"of+2099&createdDatetime=2099-12-31T23%3A59%3A59Z"_ba, "of+today"_ba,
                                   "without+a+zone&createdDatetime=2038-01-19T03%3A14%3A08"_ba}) {
        const QByteArray body = form(caitlyn, text);
        QCOMPARE(
            exchange(served, request("POST", "/webhook", body, signature(served, "/webhook", body))).status,
            200);
    }
    const QStringList written{u"of 2099"_s, u"of today"_s, u"without a zone"_s};
    QTRY_COMPARE(served.textsTo(david).last(3), written);
    QCOMPARE(served.outbox().filter(u"of 2099"_s).size(), 1);
    QStringList bodies;
    for (const QString &body : served.listed(u"messages"_s, u"body"_s)) {
        if (written.contains(body) && !bodies.contains(body))
            bodies.append(body);
    }
    QCOMPARE(bodies, written);
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
    // The quickest of three: what one of them waits for besides is the machine.
    qint64 refused = std::numeric_limits<qint64>::max();
    qint64 answered = refused;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(exchange(served, text).status, 503);
        QVERIFY(timer.elapsed() >= 200);
        refused = qMin(refused, timer.restart());
        const QByteArray called = target + QByteArray::number(i);
        const RawAnswer answer = exchange(served, request("GET", called, {}, signature(served, called)));
        answered = qMin(answered, timer.elapsed());
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains(david.toLatin1()));
    }
    QVERIFY2(refused < 1000 && answered < 1000, QByteArray::number(qMax(refused, answered)).constData());
    QCOMPARE(exchange(served, request("GET", "/healthz")).status, 200);
    served.database->runOnce(u"ROLLBACK"_s);

    QVERIFY(!served.textsTo(david).contains(u"patience"_s));
    QTRY_VERIFY(served.listed(u"calls"_s, u"call_id"_s).contains(u"answered-meanwhile2"_s));
    QCOMPARE(exchange(served, text).status, 200); // its token was not used up
    QTRY_COMPARE(served.textsTo(david).count(u"patience"_s), 1);
}

QTEST_GUILESS_MAIN(TestWebhookContract)
#include "tst_webhookcontract.moc"
