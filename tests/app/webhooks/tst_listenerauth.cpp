// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/webhooks/desk.h"
#include "tests/app/webhooks/rawclient.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace birdcar;
using namespace birdcar::test;
using namespace Qt::StringLiterals;

class TestListenerAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesWhoMayPost_data();
    void decidesWhoMayPost();
    void checksTheSpellingOnTheWire();
    void verifiesAgainstItsOwnUrlWithoutPublicOne();
    void answersUsedTokens();
    void usesNothingUpForBadRequests();
    void waitsForMissingKeys_data();
    void waitsForMissingKeys();
    void callWithASecretWaitsForIt();
    void takesNewCredentialsAtOnce();
    void saysWhatIsWrongHere_data();
    void saysWhatIsWrongHere();
    void healthNeedsNoCredentials();
    void tellsOfManyRefusalsOnlyNowAndThen();
};

void TestListenerAuth::decidesWhoMayPost_data()
{
    QTest::addColumn<WebhookAuth>("mode");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");

    const auto row = [](const char *name, WebhookAuth mode, const QByteArray &bytes, int status) {
        QTest::newRow(name) << mode << bytes << status;
    };
    const auto sign = WebhookAuth::Signature;
    const auto goodText = token("/webhook", textBody);
    row("signed text", sign, signedRequest("POST", "/webhook", textBody), 200);
    row("signed report", sign, signedRequest("GET", reportTarget), 200);
    row("signed call", sign, signedRequest("GET", callTarget), 200);
    row("unsigned text", sign, request("POST", "/webhook", textBody), 401);
    row("unsigned report", sign, request("GET", reportTarget), 401);
    row("unsigned call", sign, request("GET", callTarget), 401);
    row("signature header twice", sign,
        request("POST", "/webhook", textBody, signature(goodText) + signature(goodText)), 401);
    row("empty signature", sign, request("POST", "/webhook", textBody, signature({})), 401);
    row("one bit of the body changed", sign,
        request("POST", "/webhook", textBody.chopped(1) + "2", signature(goodText)), 401);
    row("signed for another path", sign, request("GET", reportTarget, {}, signature(token(callTarget))), 401);
    row("signed for another query", sign, request("GET", callTarget + '1', {}, signature(token(callTarget))),
        401);
    row("signed with another key", sign,
        request("GET", callTarget, {},
                signature(birdcar::test::sign(claims(publicUrl + callTarget, {}, nowSeconds), "other"))),
        401);
    row("signed too long ago", sign,
        request("GET", reportTarget, {}, signature(token(reportTarget, {}, u"t1"_s, nowSeconds - 66))), 401);
    row("secret does not replace a text's signature", sign,
        request("POST", "/webhook?" + secretQuery, textBody), 401);
    row("secret does not replace a report's signature", sign,
        request("GET", reportTarget + '&' + secretQuery), 401);
    row("secret replaces a call's missing signature", sign, request("GET", callTarget + '&' + secretQuery),
        200);
    row("wrong secret with a call", sign, request("GET", callTarget + "&key=wrong"), 401);
    row("secret does not cure a wrong signature", sign,
        request("GET", callTarget + '&' + secretQuery, {}, signature(token(callTarget))), 401);
    row("secret does not cure an empty signature", sign,
        request("GET", callTarget + '&' + secretQuery, {}, signature({})), 401);

    const auto keyed = WebhookAuth::Secret;
    row("text with secret", keyed, request("POST", "/webhook?" + secretQuery, textBody), 200);
    row("report with secret", keyed, request("GET", reportTarget + '&' + secretQuery), 200);
    row("call with secret", keyed, request("GET", callTarget + '&' + secretQuery), 200);
    row("no secret", keyed, request("POST", "/webhook", textBody), 401);
    row("empty secret", keyed, request("POST", "/webhook?key=", textBody), 401);
    row("secret cut off", keyed, request("POST", "/webhook?" + secretQuery.chopped(1), textBody), 401);
    row("secret too long", keyed, request("POST", "/webhook?" + secretQuery + 'x', textBody), 401);
    row("secret in the body only", keyed, request("POST", "/webhook", textBody + '&' + secretQuery), 401);
    row("signature does not replace the secret", keyed, signedRequest("POST", "/webhook", textBody), 401);

    row("text, not checked", WebhookAuth::Off, request("POST", "/webhook", textBody), 200);
    row("report, not checked", WebhookAuth::Off, request("GET", reportTarget), 200);
    row("call, not checked", WebhookAuth::Off, request("GET", callTarget), 200);
}

void TestListenerAuth::decidesWhoMayPost()
{
    QFETCH(WebhookAuth, mode);
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);

    Desk desk(mode);
    RawClient client(desk.port, bytes);
    QTRY_COMPARE(client.statuses(), QList<int>({status}));
    QCOMPARE(desk.sink.count(), status == 200 ? 1 : 0);
    QCOMPARE(desk.listener.counters().refused, quint64(status == 401 ? 1 : 0));
    QVERIFY(!client.received().contains(secret));
}

void TestListenerAuth::checksTheSpellingOnTheWire()
{
    // Qt's own view of this target differs in every one of its values.
    const QByteArray target = "/webhook-voice?destination=31612345678&variables={}&a=%3a%7e&b=\"|";
    Desk desk(WebhookAuth::Signature);
    RawClient client(desk.port, signedRequest("GET", target));
    QTRY_COMPARE(client.answer().status, 200);
}

void TestListenerAuth::verifiesAgainstItsOwnUrlWithoutPublicOne()
{
    Desk desk(WebhookAuth::Signature);
    WebhookCredentials local = credentials(WebhookAuth::Signature);
    local.publicUrl.clear();
    desk.listener.setCredentials(local);
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(desk.port) + reportTarget;
    RawClient client(desk.port,
                     request("GET", reportTarget, {}, signature(sign(claims(url, {}, nowSeconds), key))));
    QTRY_COMPARE(client.answer().status, 200);
}

void TestListenerAuth::answersUsedTokens()
{
    Desk desk(WebhookAuth::Signature);
    const QByteArray text = signedRequest("POST", "/webhook", textBody, u"text"_s);
    RawClient texts(desk.port, text + text);
    QTRY_COMPARE(texts.statuses(), QList<int>({200, 200}));

    desk.sink.transferTo = PhoneNumber::fromDigits(u"31699999999");
    const QByteArray call = signedRequest("GET", callTarget, {}, u"call"_s);
    RawClient calls(desk.port, call + call);
    QTRY_COMPARE(calls.statuses(), QList<int>({200, 401}));
    QVERIFY(!calls.answer().body.contains("Transfer"));
    QCOMPARE(desk.listener.counters().refused, quint64(1));
}

void TestListenerAuth::usesNothingUpForBadRequests()
{
    Desk desk(WebhookAuth::Signature);
    RawClient client(desk.port, signedRequest("POST", "/webhook", "originator=1", u"t1"_s));
    QTRY_COMPARE(client.answer().status, 400);
    QVERIFY(desk.sink.tokens.isEmpty());
}

void TestListenerAuth::waitsForMissingKeys_data()
{
    QTest::addColumn<WebhookAuth>("mode");
    QTest::addColumn<int>("status");

    QTest::newRow("signature") << WebhookAuth::Signature << 503;
    QTest::newRow("secret") << WebhookAuth::Secret << 503;
    QTest::newRow("off") << WebhookAuth::Off << 200;
}

void TestListenerAuth::waitsForMissingKeys()
{
    QFETCH(WebhookAuth, mode);
    QFETCH(int, status);

    Desk desk(mode);
    desk.listener.setCredentials({mode, {}, {}, {}, std::chrono::seconds(5)});
    RawClient client(desk.port, signedRequest("POST", "/webhook", textBody) + request("GET", "/healthz"));
    QTRY_COMPARE(client.statuses(), QList<int>({status, 200}));
    QCOMPARE(desk.listener.counters().unavailable, quint64(status == 503 ? 1 : 0));
}

void TestListenerAuth::callWithASecretWaitsForIt()
{
    Desk desk(WebhookAuth::Signature);
    WebhookCredentials secretless = credentials(WebhookAuth::Signature);
    secretless.secret.clear();
    desk.listener.setCredentials(secretless);
    RawClient client(desk.port, request("GET", callTarget + '&' + secretQuery) + request("GET", callTarget) +
                                    signedRequest("GET", callTarget));
    QTRY_COMPARE(client.statuses(), QList<int>({503, 401, 200}));
}

void TestListenerAuth::takesNewCredentialsAtOnce()
{
    Desk desk(WebhookAuth::Signature);
    const QByteArray bytes = signedRequest("GET", reportTarget);
    RawClient client(desk.port, bytes);
    QTRY_COMPARE(client.statuses(), QList<int>({200}));

    WebhookCredentials changed = credentials(WebhookAuth::Signature);
    changed.signingKeys = {"new-key", key};
    desk.listener.setCredentials(changed);
    client.write(bytes);
    QTRY_COMPARE(client.statuses(), QList<int>({200, 200}));

    changed.signingKeys = {"new-key"};
    desk.listener.setCredentials(changed);
    client.write(bytes);
    QTRY_COMPARE(client.statuses(), QList<int>({200, 200, 401}));
}

void TestListenerAuth::saysWhatIsWrongHere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<std::optional<WebhookMismatch>>("mismatch");

    using Kind = WebhookMismatch::Kind;
    const auto row = [](const char *name, const QByteArray &bytes, std::optional<WebhookMismatch> mismatch) {
        QTest::newRow(name) << bytes << mismatch;
    };
    const auto report = [](const QByteArray &proof) { return request("GET", reportTarget, {}, proof); };
    row("our clock is slow", report(signature(token(reportTarget, {}, u"t1"_s, nowSeconds + 600))),
        WebhookMismatch{Kind::ClockOff, -600, {}});
    row("our clock is fast", report(signature(token(reportTarget, {}, u"t1"_s, nowSeconds - 600))),
        WebhookMismatch{Kind::ClockOff, 600, {}});
    row("another address", report(signature(token(callTarget))),
        WebhookMismatch{Kind::OtherUrl, 0, u"127.0.0.1"_s});
    row("another body", request("POST", "/webhook", textBody + '2', signature(token("/webhook", textBody))),
        WebhookMismatch{Kind::OtherBody, 0, {}});
    row("a stranger's key",
        report(signature(birdcar::test::sign(claims(publicUrl + callTarget, {}, nowSeconds), "other"))), {});
    row("no signature", report({}), {});
}

void TestListenerAuth::saysWhatIsWrongHere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(std::optional<WebhookMismatch>, mismatch);

    Desk desk(WebhookAuth::Signature);
    QSignalSpy changes(&desk.listener, &Listener::mismatchChanged);
    RawClient client(desk.port, bytes + bytes);
    QTRY_COMPARE(client.statuses(), QList<int>({401, 401}));
    QCOMPARE(desk.listener.mismatch(), mismatch);
    QCOMPARE(changes.size(), mismatch ? 1 : 0); // the same again is no news

    client.write(signedRequest("GET", reportTarget));
    QTRY_COMPARE(client.statuses(), QList<int>({401, 401, 200}));
    QCOMPARE(desk.listener.mismatch(), std::nullopt);
    QCOMPARE(changes.size(), mismatch ? 2 : 0);
}

void TestListenerAuth::healthNeedsNoCredentials()
{
    Desk desk(WebhookAuth::Signature);
    RawClient client(desk.port, request("GET", "/healthz"));
    QTRY_COMPARE(client.answer().status, 200);
    QCOMPARE(client.answer().body, "ok");
    QVERIFY(client.answer().header("Server").isNull());
    QCOMPARE(desk.sink.count(), 0);
}

void TestListenerAuth::tellsOfManyRefusalsOnlyNowAndThen()
{
    Desk desk(WebhookAuth::Secret);
    QSignalSpy told(&desk.listener, &Listener::requestsRefused);
    QTest::ignoreMessage(
        QtWarningMsg,
        QRegularExpression(
            u"^\\d+ webhooks were not let in; the last because the request carries a wrong key$"_s));
    QTest::failOnWarning(QRegularExpression(u".*"_s)); // the one warning above is all there may be
    RawClient client(desk.port, request("GET", reportTarget + "&key=wrong").repeated(3000));
    QTRY_COMPARE_WITH_TIMEOUT(desk.listener.counters().refused, quint64(3000), 30'000);
    QTRY_VERIFY(!told.isEmpty());
    QVERIFY(told.size() < 50);
    QCOMPARE(told.last().first().toString(), u"the request carries a wrong key"_s);
}

QTEST_GUILESS_MAIN(TestListenerAuth)
#include "tst_listenerauth.moc"
