// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "app/standin/standin.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar::standin;

class TestStandInSend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void answersInTheCapturedShape();
    void takesEveryFormOfRecipients_data();
    void takesEveryFormOfRecipients();
    void keepsWhatWasAccepted();
    void refusesWhatTheServiceRefuses_data();
    void refusesWhatTheServiceRefuses();
    void refusesABodyThatIsNoJson();
    void reportsEveryErrorAtOnce();
    void countsPartsByAlphabet_data();
    void countsPartsByAlphabet();
    void plainReplacesForeignCharacters();

private:
    QDateTime m_now;
    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<ApiClient> m_client;
};

void TestStandInSend::init()
{
    m_now = QDateTime::fromString(u"2022-07-01T16:16:51Z"_s, Qt::ISODate);
    m_standIn = std::make_unique<StandIn>([this] { return m_now; });
    QVERIFY2(m_standIn->listen(), qPrintable(m_standIn->errorString()));
    m_client = std::make_unique<ApiClient>(*m_standIn);
}

void TestStandInSend::cleanup()
{
    m_client.reset();
    m_standIn.reset();
}

void TestStandInSend::answersInTheCapturedShape()
{
    QFile file(QStringLiteral(BIRDCAR_TEST_DATA "/captures/send-reply-2022.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray expected = file.readAll().trimmed();
    const ApiReply reply = m_client->post(ApiClient::sendBody({{u"originator"_s, u"MessageBird"_s},
                                                               {u"recipients"_s, u"380999999999"_s},
                                                               {u"body"_s, u"Lorem ipsum dolor sit amet."_s},
                                                               {u"datacoding"_s, u"plain"_s}}));
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.contentType, QByteArray("application/json; charset=UTF-8"));
    const QByteArray id = reply.json()["id"_L1].toString().toLatin1();
    QCOMPARE(id.size(), 32);
    expected.replace("f28bbe526fc14974b3e7e663a6139b53", id);
    expected.replace("https://rest.messagebird.com", m_standIn->apiUrl().toString().toLatin1());
    QCOMPARE(reply.body, expected);
}

void TestStandInSend::takesEveryFormOfRecipients_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    const QString two = u"31687654321,4915112345678"_s;
    QTest::newRow("array of strings")
        << ApiClient::sendBody({{u"recipients"_s, QJsonArray{u"31687654321"_s, u"4915112345678"_s}}})
        << ApiClient::jsonType;
    QTest::newRow("array of integers")
        << ApiClient::sendBody({{u"recipients"_s, QJsonArray{qint64(31687654321), qint64(4915112345678)}}})
        << ApiClient::jsonType;
    QTest::newRow("one string") << ApiClient::sendBody({{u"recipients"_s, two}}) << ApiClient::jsonType;
    QTest::newRow("with plus") << ApiClient::sendBody(
                                      {{u"recipients"_s, QJsonArray{u"+31687654321"_s, u"+4915112345678"_s}}})
                               << ApiClient::jsonType;
    QTest::newRow("form, one field")
        << QByteArray("originator=31612345678&body=Hi&recipients=31687654321%2C4915112345678")
        << ApiClient::formType;
    QTest::newRow("form, repeated field")
        << QByteArray("originator=31612345678&body=Hi&recipients[]=31687654321&recipients[]=4915112345678")
        << ApiClient::formType;
}

void TestStandInSend::takesEveryFormOfRecipients()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, contentType);
    const ApiReply reply = m_client->post(body, contentType);
    QCOMPARE(reply.status, 201);
    const QJsonValue recipients = reply.json()["recipients"_L1];
    QCOMPARE(recipients["totalCount"_L1].toInt(), 2);
    QCOMPARE(recipients["items"_L1][0]["recipient"_L1].toInteger(), 31687654321);
    QCOMPARE(recipients["items"_L1][1]["recipient"_L1].toInteger(), 4915112345678);
    QCOMPARE(m_standIn->textsTo(u"4915112345678"_s).size(), 1);
}

void TestStandInSend::keepsWhatWasAccepted()
{
    QSignalSpy accepted(m_standIn.get(), &StandIn::textAccepted);
    const QString first = m_client->sendText({{u"body"_s, u"Grüße + & %"_s},
                                              {u"originator"_s, u"+31612345678"_s},
                                              {u"reference"_s, u"ride-17"_s},
                                              {u"reportUrl"_s, u"http://127.0.0.1:9/webhook-status"_s}});
    const QString second = m_client->sendText({{u"recipients"_s, u"31600000001"_s}});
    QCOMPARE(accepted.size(), 2);
    QCOMPARE(accepted[0][0].value<TextRecord>().id, first);
    const QList<TextRecord> texts = m_standIn->texts();
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts[0].body, u"Grüße + & %"_s);
    QCOMPARE(texts[0].originator, u"31612345678"_s);
    QCOMPARE(texts[0].reference, u"ride-17"_s);
    QCOMPARE(texts[0].reportUrl, u"http://127.0.0.1:9/webhook-status"_s);
    QCOMPARE(texts[0].createdAt, m_now);
    QCOMPARE(m_standIn->textsTo(u"31600000001"_s).value(0).id, second);
    QVERIFY(m_standIn->textsTo(u"31600000002"_s).isEmpty());
    QCOMPARE(m_standIn->requestCount(Route::Send), 2);
    QCOMPARE(m_standIn->requestCount(Route::List), 0);
}

void TestStandInSend::refusesWhatTheServiceRefuses_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("parameter");
    QJsonArray tooMany;
    for (int i = 0; i < 51; ++i)
        tooMany.append(QString::number(31600000000 + i));
    const auto row = [](const char *name, const QString &field, const QJsonValue &value, int code,
                        const QString &parameter) {
        QTest::newRow(name) << QJsonObject{{field, value}} << code << parameter;
    };
    row("no originator", u"originator"_s, QJsonValue(), 9, u"originator"_s);
    row("12 letters", u"originator"_s, u"BirdCarDepot"_s, 10, u"originator"_s);
    row("no recipients", u"recipients"_s, QJsonValue(), 9, u"recipient"_s);
    row("empty recipients", u"recipients"_s, QJsonArray(), 9, u"recipient"_s);
    row("recipient in national form", u"recipients"_s, u"0612345678"_s, 9, u"recipient"_s);
    row("recipient is a name", u"recipients"_s, QJsonArray{u"Ann"_s}, 9, u"recipient"_s);
    row("51 recipients", u"recipients"_s, tooMany, 10, u"recipients"_s);
    row("no body", u"body"_s, QString(), 9, u"body"_s);
    row("1378 characters", u"body"_s, QString(1378, u'a'), 10, u"body"_s);
    row("unknown datacoding", u"datacoding"_s, u"utf8"_s, 10, u"datacoding"_s);
    row("unknown type", u"type"_s, u"fax"_s, 10, u"type"_s);
    row("long reference", u"reference"_s, QString(129, u'r'), 10, u"reference"_s);
    row("scheduled", u"scheduledDatetime"_s, u"2022-07-02T00:00:00+00:00"_s, 10, u"scheduledDatetime"_s);
}

void TestStandInSend::refusesWhatTheServiceRefuses()
{
    QFETCH(const QJsonObject, changes);
    QFETCH(const int, code);
    QFETCH(const QString, parameter);
    const ApiReply reply = m_client->post(ApiClient::sendBody(changes));
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.error()["code"_L1].toInt(), code);
    QCOMPARE(reply.error()["parameter"_L1].toString(), parameter);
    QVERIFY(!reply.error()["description"_L1].toString().isEmpty());
    QVERIFY(m_standIn->texts().isEmpty());
}

void TestStandInSend::refusesABodyThatIsNoJson()
{
    const ApiReply reply = m_client->post("{\"originator\":");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.error()["code"_L1].toInt(), 21);
    QVERIFY(reply.error()["parameter"_L1].isNull());
}

void TestStandInSend::reportsEveryErrorAtOnce()
{
    const ApiReply reply = m_client->post("{}");
    QCOMPARE(reply.status, 422);
    QCOMPARE(
        reply.body,
        QByteArray(R"({"errors":[{"code":9,"description":"originator is required","parameter":"originator"},)"
                   R"({"code":9,"description":"no (correct) recipients found","parameter":"recipient"},)"
                   R"({"code":9,"description":"body is required","parameter":"body"}]})"));
}

void TestStandInSend::countsPartsByAlphabet_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("parts");
    QTest::newRow("160 letters") << QString(160, u'a') << 1;
    QTest::newRow("161 letters") << QString(161, u'a') << 2;
    QTest::newRow("307 letters") << QString(307, u'a') << 3;
    QTest::newRow("80 euro signs") << QString(80, u'€') << 1;
    QTest::newRow("81 euro signs") << QString(81, u'€') << 2;
    QTest::newRow("70 Cyrillic letters") << QString(70, u'Ж') << 1;
    QTest::newRow("71 Cyrillic letters") << QString(71, u'Ж') << 2;
    QTest::newRow("135 Cyrillic letters") << QString(135, u'Ж') << 3;
}

void TestStandInSend::countsPartsByAlphabet()
{
    QFETCH(const QString, body);
    QFETCH(const int, parts);
    const QJsonValue reply = m_client->post(ApiClient::sendBody({{u"body"_s, body}})).json();
    QCOMPARE(reply["recipients"_L1]["items"_L1][0]["messagePartCount"_L1].toInt(), parts);
    QCOMPARE(reply["body"_L1].toString(), body);
}

void TestStandInSend::plainReplacesForeignCharacters()
{
    m_client->sendText({{u"body"_s, u"é Ж 🚕 €"_s}, {u"datacoding"_s, u"plain"_s}});
    QCOMPARE(m_standIn->texts().value(0).body, u"é ? ? €"_s);
}

QTEST_GUILESS_MAIN(TestStandInSend)
#include "tst_standinsend.moc"
