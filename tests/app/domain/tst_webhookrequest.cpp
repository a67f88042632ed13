// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/webhookrequest.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using Outcome = WebhookRequest::Outcome;
using Sender = WebhookRequest::Sender;

class TestWebhookRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outcomesHaveNames();
    void checksEndWhereTheRequestEnded_data();
    void checksEndWhereTheRequestEnded();
    void showsNoSecretsAndNoPhones_data();
    void showsNoSecretsAndNoPhones();
    void textIsTheWholeRequest();
    void saysWhatOfTheBodyIsKept();
};

void TestWebhookRequest::outcomesHaveNames()
{
    for (int i = 0; i <= int(Outcome::Apologized); ++i) {
        const auto outcome = static_cast<Outcome>(i);
        QCOMPARE(webhookOutcomeFromName(webhookOutcomeName(outcome)), outcome);
    }
    QVERIFY(!webhookOutcomeFromName(u"nonsense"_s));
}

void TestWebhookRequest::checksEndWhereTheRequestEnded_data()
{
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("sender");
    QTest::addColumn<QString>("checks"); // form, route, sender, content: passed, failed, not reached
    const auto row = [](const char *name, Outcome outcome, Sender sender, const QString &checks) {
        QTest::newRow(name) << int(outcome) << int(sender) << checks;
    };
    row("garbage", Outcome::NotARequest, Sender::NotAsked, u"f---"_s);
    row("another path", Outcome::NoSuchRoute, Sender::NotAsked, u"pf--"_s);
    row("forged", Outcome::NotLetIn, Sender::Refused, u"ppf-"_s);
    row("no key yet", Outcome::NotAnswered, Sender::NotAsked, u"pp--"_s);
    row("no fields", Outcome::Unreadable, Sender::Proven, u"pppf"_s);
    row("disk full", Outcome::NotAnswered, Sender::Proven, u"pppp"_s);
    row("stored", Outcome::Stored, Sender::Proven, u"pppp"_s);
    row("a repeat", Outcome::Repeated, Sender::Proven, u"pppp"_s);
    row("a test of a number", Outcome::TestBack, Sender::Proven, u"pppp"_s);
    row("for nobody", Outcome::Unrouted, Sender::Proven, u"pppp"_s);
    row("a call", Outcome::Transferred, Sender::Proven, u"pppp"_s);
    row("a lost call", Outcome::Apologized, Sender::Proven, u"pppp"_s);
}

void TestWebhookRequest::checksEndWhereTheRequestEnded()
{
    QFETCH(int, outcome);
    QFETCH(int, sender);
    WebhookRequest request;
    request.outcome = static_cast<Outcome>(outcome);
    request.sender = static_cast<Sender>(sender);
    QString found;
    for (const auto check :
         {RequestCheck::Form, RequestCheck::Route, RequestCheck::Sender, RequestCheck::Content}) {
        switch (checkOf(request, check)) {
        case CheckResult::Passed:
            found += u'p';
            break;
        case CheckResult::Failed:
            found += u'f';
            break;
        case CheckResult::NotReached:
            found += u'-';
            break;
        }
    }
    QTEST(found, "checks");
}

void TestWebhookRequest::showsNoSecretsAndNoPhones_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("masked");
    QTest::addColumn<QString>("revealed");
    const auto row = [](const char *name, const QByteArray &target, const QString &masked,
                        const QString &revealed) { QTest::newRow(name) << target << masked << revealed; };
    row("secret", "/webhook?key=abc%26d", u"/webhook?key=•••"_s, u"/webhook?key=•••"_s);
    row("secret in the middle", "/webhook-voice?a=b&KEY=abc&callID=x",
        u"/webhook-voice?a=b&KEY=•••&callID=x"_s, u"/webhook-voice?a=b&KEY=•••&callID=x"_s);
    row("phones", "/webhook-voice?source=31612345678&destination=%2B3197010220001",
        u"/webhook-voice?source=+31 ••• 678&destination=+31 ••• 001"_s,
        u"/webhook-voice?source=31612345678&destination=%2B3197010220001"_s);
    row("the id of a message is no phone", "/webhook-status?id=9a4e108727b8482f957c0f258fedbf2c",
        u"/webhook-status?id=9a4e108727b8482f957c0f258fedbf2c"_s,
        u"/webhook-status?id=9a4e108727b8482f957c0f258fedbf2c"_s);
    row("a time is no phone", "/webhook-status?statusDatetime=2026-11-30T12:00:01+00:00",
        u"/webhook-status?statusDatetime=2026-11-30T12:00:01+00:00"_s,
        u"/webhook-status?statusDatetime=2026-11-30T12:00:01+00:00"_s);
    row("behind an escape", "/webhook?body=tel%3A31612345678", u"/webhook?body=tel%3A+31 ••• 678"_s,
        u"/webhook?body=tel%3A31612345678"_s);
    row("behind a line end of JSON", R"({"body":"call\n31612345678"})",
        u"{\"body\":\"call\\n+31 ••• 678\"}"_s, u"{\"body\":\"call\\n31612345678\"}"_s);
    row("control characters", "/webhook?a=\x1b[31m", u"/webhook?a=\uFFFD[31m"_s, u"/webhook?a=\uFFFD[31m"_s);
}

void TestWebhookRequest::showsNoSecretsAndNoPhones()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, masked);
    QFETCH(QString, revealed);
    WebhookRequest request;
    request.method = "GET";
    request.target = target;
    QCOMPARE(requestLine(request, Exposure::Masked), u"GET "_s + masked);
    QCOMPARE(requestLine(request, Exposure::Revealed), u"GET "_s + revealed);
}

void TestWebhookRequest::textIsTheWholeRequest()
{
    WebhookRequest request;
    request.method = "POST";
    request.target = "/webhook";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"MessageBird-Signature-JWT", "head.claims.proof"},
                       {"X-Original-Uri", "/webhook?key=hush"}};
    request.body = "originator=31612345678&body=Ring%20me%20on%200612345678";
    request.bodySize = request.body.size();
    QCOMPARE(requestText(request, Exposure::Masked),
             u"POST /webhook\n"
             "Content-Type: application/x-www-form-urlencoded\n"
             "MessageBird-Signature-JWT: head.claims.•••\n"
             "X-Original-Uri: /webhook?key=•••\n"
             "\n"
             "originator=+31 ••• 678&body=Ring%20me%20on%+20 ••• 678"_s);
}

void TestWebhookRequest::saysWhatOfTheBodyIsKept()
{
    WebhookRequest request;
    request.method = "POST";
    request.target = "/webhook";
    request.body = "abc";
    request.bodySize = 9000;
    QVERIFY(requestText(request, Exposure::Masked).endsWith(u"\nabc\n… (3 of 9000 bytes)"_s));
}

QTEST_GUILESS_MAIN(TestWebhookRequest)
#include "tst_webhookrequest.moc"
