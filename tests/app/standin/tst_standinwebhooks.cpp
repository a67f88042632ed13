// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/standin.h"
#include "tokencheck.h"
#include "webhookreceiver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar::standin;

namespace {

const QString publicUrl = u"https://birdcar.example:8443/depot"_s;
const QByteArray signingKey = "the signing key";

const PhoneText hi{.from = u"31687654321"_s, .to = u"31612345678"_s, .body = u"Hi"_s};
const PhoneCall ring{.source = u"31687654321"_s, .destination = u"31612345678"_s};

/// The field of a form, still encoded.
QByteArray field(const QByteArray &encoded, const QByteArray &name)
{
    return ReceivedWebhook{.method = {}, .target = encoded, .headers = {}, .body = {}}.parameter(name);
}

} // namespace

class TestStandInWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sendsTheCapturedForm();
    void sendsTheCapturedJson();
    void repeatsFieldsInTheCourierForm();
    void sendsTheIdAskedFor_data();
    void sendsTheIdAskedFor();
    void keepsAnAlphanumericSender();
    void sendsTheCapturedVoiceFetch();
    void sendsTheSourceAskedFor_data();
    void sendsTheSourceAskedFor();
    void signsThePublicUrlAndTheBody();
    void signsWithTheFlawAskedFor();
    void sendsNoSignatureWithoutKey();
    void usesATokenAgainIfGiven();
    void putsTheSecretFirst();
    void followsChangedSettings();
    void tellsHowACallWasAnswered();
    void tellsWhyACallFailed();
    void cancelsWhatIsUnderWayWhenItEnds();

private:
    const ReceivedWebhook &webhook(qsizetype index = 0) const { return m_receiver->received().at(index); }

    QDateTime m_now;
    std::unique_ptr<WebhookReceiver> m_receiver;
    std::unique_ptr<StandIn> m_standIn;
};

void TestStandInWebhooks::init()
{
    m_now = QDateTime::fromString(u"2018-09-24T08:30:59Z"_s, Qt::ISODate);
    m_receiver = std::make_unique<WebhookReceiver>();
    QVERIFY(m_receiver->isListening());
    m_standIn = std::make_unique<StandIn>([this] { return m_now; });
    m_standIn->setWebhookSettings(
        {.publicUrl = QUrl(publicUrl), .targetUrl = m_receiver->url(), .signingKey = signingKey});
}

void TestStandInWebhooks::cleanup()
{
    m_standIn.reset();
    m_receiver.reset();
}

void TestStandInWebhooks::sendsTheCapturedForm()
{
    const auto result = m_standIn->sendText({.from = u"16132093477"_s,
                                             .to = u"14708000894"_s,
                                             .body = u"this is a test message"_s,
                                             .messageId = u"7a76afeaef3743d28d0e2d93621235ca"_s});
    QTRY_VERIFY(result.isFinished());
    QCOMPARE(result.result().answer.status, 200);
    QCOMPARE(result.result().answer.body, QByteArray("OK"));
    QCOMPARE(result.result().attempts, 1);
    QCOMPARE(webhook().method, QByteArray("POST"));
    QCOMPARE(webhook().target, QByteArray("/webhook"));
    QCOMPARE(webhook().headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
    const QByteArray secondId = field(webhook().body, "id");
    QCOMPARE(secondId.size(), 32);
    QByteArray expected = capturedRequest(u"inbound-2018.form"_s);
    expected.replace("f91908b75f9e4b1fba3b96dc44995f03", secondId);
    QCOMPARE(webhook().body, expected);
}

void TestStandInWebhooks::sendsTheCapturedJson()
{
    m_now = QDateTime::fromString(u"2021-07-22T08:06:00Z"_s, Qt::ISODate);
    m_standIn->sendText({.from = u"491710000000"_s,
                         .to = u"4915700000000"_s,
                         .body = u"new 2"_s,
                         .shape = PhoneText::Shape::Json2021});
    QTRY_COMPARE(m_receiver->received().size(), 1);
    QCOMPARE(webhook().headers.value("content-type"), QByteArray("application/json"));
    QByteArray expected = capturedRequest(u"inbound-2021.json"_s);
    expected.replace("10:06:00+02:00", "08:06:00+00:00");
    QCOMPARE(webhook().body, expected);
}

void TestStandInWebhooks::repeatsFieldsInTheCourierForm()
{
    PhoneText text = hi;
    text.body = u"a+b & ü"_s;
    text.shape = PhoneText::Shape::CourierForm;
    text.messageId = u"m1"_s;
    m_standIn->sendText(text);
    QTRY_COMPARE(m_receiver->received().size(), 1);
    QCOMPARE(webhook().body,
             QByteArray("id=m1&recipient=31612345678&originator=31687654321&body=a%2Bb+%26+%C3%BC"
                        "&createdDatetime=2018-09-24T08%3A30%3A59%2B00%3A00&id=m1"
                        "&body=a%2Bb+%26+%C3%BC"));
}

void TestStandInWebhooks::sendsTheIdAskedFor_data()
{
    QTest::addColumn<PhoneText::Shape>("shape");
    QTest::addColumn<std::optional<QString>>("id");
    QTest::addColumn<QString>("pattern");
    const std::optional<QString> usual;
    const QString fresh = u"^[0-9a-f]{32}$"_s;
    QTest::newRow("form, usual") << PhoneText::Shape::Form2018 << usual << fresh;
    QTest::newRow("form, given") << PhoneText::Shape::Form2018 << std::optional(u"m1"_s) << u"^m1$"_s;
    QTest::newRow("form, empty") << PhoneText::Shape::Form2018 << std::optional(u""_s) << u"^$"_s;
    QTest::newRow("courier, usual") << PhoneText::Shape::CourierForm << usual << fresh;
    QTest::newRow("courier, empty") << PhoneText::Shape::CourierForm << std::optional(u""_s) << u"^$"_s;
    QTest::newRow("JSON, usual") << PhoneText::Shape::Json2021 << usual << u"^$"_s;
    QTest::newRow("JSON, given") << PhoneText::Shape::Json2021 << std::optional(u"m1"_s) << u"^m1$"_s;
}

void TestStandInWebhooks::sendsTheIdAskedFor()
{
    QFETCH(const PhoneText::Shape, shape);
    QFETCH(const std::optional<QString>, id);
    QFETCH(const QString, pattern);
    m_standIn->sendText({.from = hi.from, .to = hi.to, .body = hi.body, .shape = shape, .messageId = id});
    QTRY_COMPARE(m_receiver->received().size(), 1);
    const QByteArray body = webhook().body;
    const QString first =
        shape == PhoneText::Shape::Json2021
            ? QJsonDocument::fromJson(body)["message_id"_L1].toString()
            : QString::fromLatin1(field(body, shape == PhoneText::Shape::Form2018 ? "message_id" : "id"));
    QVERIFY2(QRegularExpression(pattern).match(first).hasMatch(), body.constData());
    if (first.isEmpty() && shape == PhoneText::Shape::Form2018)
        QVERIFY(field(body, "id").isEmpty());
}

void TestStandInWebhooks::keepsAnAlphanumericSender()
{
    m_standIn->sendText({.from = u"Bank"_s, .to = hi.to, .shape = PhoneText::Shape::Json2021});
    QTRY_COMPARE(m_receiver->received().size(), 1);
    const QJsonDocument body = QJsonDocument::fromJson(webhook().body);
    QCOMPARE(body["originator"_L1].toString(), u"Bank"_s);
    QCOMPARE(body["recipient"_L1].toString(), u"+31612345678"_s);
}

void TestStandInWebhooks::sendsTheCapturedVoiceFetch()
{
    m_standIn->call({.source = u"Restricted"_s,
                     .destination = u"14708000894"_s,
                     .callId = u"2894efe1-63b7-4d37-b006-3aab7fcd4d49"_s});
    QTRY_COMPARE(m_receiver->received().size(), 1);
    QCOMPARE(webhook().method, QByteArray("GET"));
    QVERIFY(webhook().body.isEmpty());
    QByteArray expected = capturedRequest(u"voice-fetch-2018.query"_s);
    expected.replace("272cca7c-c2d6-4781-9e92-168ba0520639", webhook().parameter("numberID"));
    QCOMPARE(webhook().target, "/webhook-voice?" + expected);
}

void TestStandInWebhooks::sendsTheSourceAskedFor_data()
{
    QTest::addColumn<PhoneCall>("call");
    QTest::addColumn<QByteArray>("part");
    const QString &destination = ring.destination;
    QTest::newRow("number") << PhoneCall{.source = u"31687654321"_s, .destination = destination}
                            << QByteArray("&source=31687654321&variables={}");
    QTest::newRow("empty") << PhoneCall{.source = u""_s, .destination = destination}
                           << QByteArray("&source=&variables={}");
    QTest::newRow("missing") << PhoneCall{.destination = destination} << QByteArray("&variables={}");
    QTest::newRow("encoded braces") << PhoneCall{.source = u"1"_s,
                                                 .destination = destination,
                                                 .encodedBraces = true}
                                    << QByteArray("&source=1&variables=%7B%7D");
}

void TestStandInWebhooks::sendsTheSourceAskedFor()
{
    QFETCH(const PhoneCall, call);
    QFETCH(const QByteArray, part);
    m_standIn->call(call);
    QTRY_COMPARE(m_receiver->received().size(), 1);
    const QByteArray query = webhook().query();
    QCOMPARE(query.mid(query.indexOf("&numberID=") + 10 + 36), part);
    QCOMPARE(query.contains("source"), part.contains("source"));
}

void TestStandInWebhooks::signsThePublicUrlAndTheBody()
{
    m_standIn->sendText(hi);
    m_standIn->call(ring);
    QTRY_COMPARE(m_receiver->received().size(), 2);
    for (const ReceivedWebhook &received : m_receiver->received()) {
        QVERIFY(isSignedWith(received.token(), signingKey));
        QCOMPARE(received.headers.value("host"), QByteArray("birdcar.example:8443"));
        const QJsonObject said = tokenClaims(received.token());
        QCOMPARE(said["url_hash"_L1].toString(), hashText(publicUrl.toLatin1() + received.target));
        QCOMPARE(said["payload_hash"_L1].toString(),
                 received.body.isEmpty() ? QString() : hashText(received.body));
        QCOMPARE(said["nbf"_L1].toInteger(), m_now.toSecsSinceEpoch());
    }
}

void TestStandInWebhooks::signsWithTheFlawAskedFor()
{
    PhoneText text = hi;
    text.signing.flaw = Signing::Flaw::WrongKey;
    m_standIn->sendText(text);
    QTRY_COMPARE(m_receiver->received().size(), 1);
    QVERIFY(!isSignedWith(webhook().token(), signingKey));
    PhoneCall call = ring;
    call.signing.flaw = Signing::Flaw::NoHeader;
    m_standIn->call(call);
    QTRY_COMPARE(m_receiver->received().size(), 2);
    QVERIFY(!webhook(1).headers.contains("messagebird-signature-jwt"));
}

void TestStandInWebhooks::sendsNoSignatureWithoutKey()
{
    m_standIn->setWebhookSettings({.publicUrl = QUrl(publicUrl), .targetUrl = m_receiver->url()});
    m_standIn->sendText(hi);
    QTRY_COMPARE(m_receiver->received().size(), 1);
    QVERIFY(!webhook().headers.contains("messagebird-signature-jwt"));
}

void TestStandInWebhooks::usesATokenAgainIfGiven()
{
    PhoneCall call = ring;
    call.signing.jti = u"once"_s;
    m_standIn->call(call);
    m_standIn->call(call);
    QTRY_COMPARE(m_receiver->received().size(), 2);
    QCOMPARE(tokenClaims(webhook(0).token())["jti"_L1].toString(), u"once"_s);
    QCOMPARE(tokenClaims(webhook(1).token())["jti"_L1].toString(), u"once"_s);
}

void TestStandInWebhooks::putsTheSecretFirst()
{
    WebhookSettings settings = m_standIn->webhookSettings();
    settings.secret = u"s3cret/+&"_s;
    m_standIn->setWebhookSettings(settings);
    m_standIn->sendText(hi);
    QTRY_COMPARE(m_receiver->received().size(), 1);
    QCOMPARE(webhook().target, QByteArray("/webhook?key=s3cret%2F%2B%26"));
    m_standIn->call(ring);
    QTRY_COMPARE(m_receiver->received().size(), 2);
    QVERIFY(webhook(1).target.startsWith("/webhook-voice?key=s3cret%2F%2B%26&callID="));
    QCOMPARE(tokenClaims(webhook(1).token())["url_hash"_L1].toString(),
             hashText(publicUrl.toLatin1() + webhook(1).target));
}

void TestStandInWebhooks::followsChangedSettings()
{
    WebhookReceiver other;
    QUrl base = other.url();
    base.setPath(u"/behind/"_s);
    m_standIn->setWebhookSettings({.publicUrl = base});
    m_standIn->sendText(hi);
    QTRY_COMPARE(other.received().size(), 1);
    QCOMPARE(other.received().at(0).target, QByteArray("/behind/webhook"));
    QVERIFY(m_receiver->received().isEmpty());
}

void TestStandInWebhooks::tellsHowACallWasAnswered()
{
    m_receiver->setBody("application/xml", R"(<Transfer destination="31699999999" mask="true" />)");
    const auto result = m_standIn->call(ring);
    QTRY_VERIFY(result.isFinished());
    const CallAnswer answer = result.result().answer;
    QCOMPARE(answer.kind, CallAnswer::Kind::Transfer);
    QCOMPARE(answer.destination, u"31699999999"_s);
    QVERIFY(answer.mask);
    QVERIFY(result.result().webhook.answer.took < std::chrono::seconds(5));
}

void TestStandInWebhooks::tellsWhyACallFailed()
{
    m_receiver->setStatuses({401});
    const auto refused = m_standIn->call(ring);
    QTRY_VERIFY(refused.isFinished());
    QCOMPARE(refused.result().answer.kind, CallAnswer::Kind::Unusable);
    QCOMPARE(refused.result().answer.error, u"status 401"_s);
    m_receiver->setStatuses({WebhookReceiver::cut});
    const auto cut = m_standIn->call(ring);
    QTRY_VERIFY(cut.isFinished());
    QCOMPARE(cut.result().webhook.answer.status, 0);
    QVERIFY(!cut.result().answer.error.isEmpty());
}

void TestStandInWebhooks::cancelsWhatIsUnderWayWhenItEnds()
{
    m_receiver->setStatuses({WebhookReceiver::silence});
    const auto result = m_standIn->sendText(hi);
    QTRY_COMPARE(m_receiver->received().size(), 1);
    m_standIn.reset();
    QVERIFY(result.isFinished());
    QVERIFY(result.isCanceled());
}

QTEST_GUILESS_MAIN(TestStandInWebhooks)
#include "tst_standinwebhooks.moc"
