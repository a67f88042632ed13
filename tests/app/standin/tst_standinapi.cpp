// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "app/standin/standin.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace birdcar::standin;

class TestStandInApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void refusesAWrongKey_data();
    void refusesAWrongKey();
    void tellsTheBalance();
    void sendsNothingWithoutBalance();
    void pagesTheNumbers();
    void offersNumbers_data();
    void offersNumbers();
    void sellsANumberOnce();
    void refusesOrders_data();
    void refusesOrders();
    void takesANumberBack();
    void looksUpANumber();
    void bindsANumberToACallFlow();
    void voiceErrorsHaveTheirOwnShape();
    void refusesUnknownPathsAndMethods_data();
    void refusesUnknownPathsAndMethods();
    void tellsItsTime();
    void answersPipelinedRequestsInOrder();
    void refusesWhatIsNoHttp_data();
    void refusesWhatIsNoHttp();
    void servesFromAnotherThread();

private:
    QByteArray exchangeRaw(const QByteArray &bytes, qsizetype answers);

    QDateTime m_now;
    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<ApiClient> m_client;
};

void TestStandInApi::init()
{
    m_now = QDateTime::fromString(u"2022-07-01T16:16:51Z"_s, Qt::ISODate);
    m_standIn = std::make_unique<StandIn>([this] { return m_now; });
    QVERIFY2(m_standIn->listen(), qPrintable(m_standIn->errorString()));
    m_client = std::make_unique<ApiClient>(*m_standIn);
}

void TestStandInApi::cleanup()
{
    m_client.reset();
    m_standIn.reset();
}

/// Sends `bytes` as they are and waits until as many answers came, or the connection ended.
QByteArray TestStandInApi::exchangeRaw(const QByteArray &bytes, qsizetype answers)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, quint16(m_standIn->apiUrl().port()));
    socket.write(bytes);
    QByteArray received;
    const auto isComplete = [&] {
        received += socket.readAll();
        return received.count("HTTP/1.1 ") >= answers || socket.state() == QTcpSocket::UnconnectedState;
    };
    if (!QTest::qWaitFor([&] { return socket.state() == QTcpSocket::ConnectedState; }))
        return {};
    return QTest::qWaitFor(isComplete) ? received : QByteArray();
}

void TestStandInApi::refusesAWrongKey_data()
{
    QTest::addColumn<std::optional<QByteArray>>("authorization");
    const QByteArray key = Account().accessKey;
    QTest::newRow("missing") << std::optional<QByteArray>();
    QTest::newRow("other key") << std::optional<QByteArray>("AccessKey live_other");
    QTest::newRow("Bearer") << std::optional<QByteArray>("Bearer " + key);
    QTest::newRow("key alone") << std::optional<QByteArray>(key);
}

void TestStandInApi::refusesAWrongKey()
{
    QFETCH(const std::optional<QByteArray>, authorization);
    m_client->authorization = authorization;
    const ApiReply reply = m_client->post(ApiClient::sendBody());
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.body,
             QByteArray(
                 R"json({"errors":[{"code":2,"description":"Request not allowed (incorrect access_key)",)json"
                 R"("parameter":"access_key"}]})"));
    QCOMPARE(reply.authenticate, QByteArray("Basic realm=\"REST API authentication\""));
    QVERIFY(m_standIn->texts().isEmpty());
}

void TestStandInApi::tellsTheBalance()
{
    const ApiReply reply = m_client->get(u"/balance"_s);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray(R"({"payment":"prepaid","type":"credits","amount":9.2})"));
    QCOMPARE(m_standIn->requestCount(Route::Balance), 1);
}

void TestStandInApi::sendsNothingWithoutBalance()
{
    Account account = m_standIn->account();
    account.balance = 0;
    m_standIn->setAccount(account);
    const ApiReply refused = m_client->post(ApiClient::sendBody());
    QCOMPARE(refused.status, 422);
    QCOMPARE(refused.error()["code"_L1].toInt(), 25);
    QVERIFY(m_standIn->texts().isEmpty());
    account.balance = 5;
    m_standIn->setAccount(account);
    QCOMPARE(m_client->post(ApiClient::sendBody()).status, 201);
}

void TestStandInApi::pagesTheNumbers()
{
    Account account = m_standIn->account();
    account.numbers = {u"31612345670"_s, u"31612345671"_s, u"447700900123"_s};
    m_standIn->setAccount(account);
    const ApiReply first = m_client->get(u"/v1/phone-numbers?limit=1"_s);
    QCOMPARE(first.body,
             QByteArray(R"({"offset":0,"limit":1,"count":1,"totalCount":3,"items":[{"number":"31612345670",)"
                        R"("country":"NL","region":"Texel","locality":"Texel","features":["sms","voice"],)"
                        R"("tags":[],"type":"mobile","status":"active"}]})"));
    const QJsonValue rest = m_client->get(u"/v1/phone-numbers?limit=20&offset=1"_s).json();
    QCOMPARE(rest["count"_L1].toInt(), 2);
    QCOMPARE(rest["items"_L1][1]["number"_L1].toString(), u"447700900123"_s);
    QCOMPARE(rest["items"_L1][1]["country"_L1].toString(), u"GB"_s);
}

void TestStandInApi::offersNumbers_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("numbers");
    const QString first = u"31970000001"_s;
    const QString second = u"31970000002"_s;
    const QString landline = u"31201234567"_s;
    QTest::newRow("all") << QString() << QStringList{first, second, landline};
    QTest::newRow("features") << u"?features=sms&features=voice"_s << QStringList{first};
    QTest::newRow("type") << u"?type=landline"_s << QStringList{landline};
    QTest::newRow("start") << u"?number=3197&search_pattern=start"_s << QStringList{first, second};
    QTest::newRow("end") << u"?number=002&search_pattern=end"_s << QStringList{second};
    QTest::newRow("anywhere") << u"?number=1234&search_pattern=anywhere"_s << QStringList{landline};
    QTest::newRow("limit") << u"?limit=1"_s << QStringList{first};
}

void TestStandInApi::offersNumbers()
{
    QFETCH(const QString, query);
    Account account = m_standIn->account();
    account.forRent = {{.number = u"31970000001"_s},
                       {.number = u"31970000002"_s, .features = {u"sms"_s}},
                       {.number = u"31201234567"_s, .features = {u"voice"_s}, .type = u"landline"_s},
                       {.number = u"447700900123"_s, .country = u"GB"_s}};
    m_standIn->setAccount(account);
    const ApiReply reply = m_client->get(u"/v1/available-phone-numbers/NL"_s + query);
    QStringList numbers;
    for (const QJsonValue item : reply.json()["items"_L1].toArray())
        numbers.append(item["number"_L1].toString());
    QTEST(numbers, "numbers");
    QCOMPARE(m_standIn->requestCount(Route::Offers), 1);
}

void TestStandInApi::sellsANumberOnce()
{
    Account account = m_standIn->account();
    account.forRent = {{.number = u"31970000001"_s, .conditions = {u"a letter"_s}}};
    m_standIn->setAccount(account);
    QCOMPARE(m_client->get(u"/v1/available-phone-numbers/NL"_s).body,
             QByteArray(R"({"items":[{"number":"31970000001","country":"NL","region":"","locality":"",)"
                        R"("features":["sms","voice"],"type":"mobile","verificationRequired":false,)"
                        R"("initialContractDuration":1,"inboundCallsOnly":false,"monthlyPrice":1.5,)"
                        R"("currency":"EUR","conditions":["a letter"]}],"limit":20,"count":1})"));
    QCOMPARE(m_client->get(u"/v1/phone-numbers/31970000001"_s).status, 404);
    const QByteArray order = R"({"number":"31970000001","countryCode":"NL","billingIntervalMonths":3})";
    const ApiReply bought = m_client->request("POST", u"/v1/phone-numbers"_s, order);
    QCOMPARE(bought.status, 201);
    QCOMPARE(bought.json()["createdAt"_L1].toString(), u"2022-07-01T16:16:51+00:00"_s);
    QCOMPARE(bought.json()["renewalAt"_L1].toString(), u"2022-10-01T16:16:51+00:00"_s);
    QCOMPARE(m_client->get(u"/v1/phone-numbers/31970000001"_s).json()["status"_L1].toString(), u"active"_s);
    const ApiReply again = m_client->request("POST", u"/v1/phone-numbers"_s, order);
    QCOMPARE(again.status, 404);
    QCOMPARE(again.error()["code"_L1].toInt(), 20);
    QCOMPARE(m_standIn->account().numbers, QStringList{u"31970000001"_s});
}

void TestStandInApi::refusesOrders_data()
{
    QTest::addColumn<QByteArray>("order");
    QTest::addColumn<double>("balance");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const QByteArray good = R"({"number":"31970000001","countryCode":"NL","billingIntervalMonths":1})";
    QTest::newRow("no credit") << good << 0.0 << 422 << 25;
    QTest::newRow("no months") << QByteArray(R"({"number":"31970000001","countryCode":"NL"})") << 9.0 << 422
                               << 9;
    QTest::newRow("0 months") << QByteArray(good).replace(":1}", ":0}") << 9.0 << 422 << 10;
    QTest::newRow("another country") << QByteArray(good).replace("NL", "BE") << 9.0 << 404 << 20;
    QTest::newRow("no JSON") << QByteArray("number=1") << 9.0 << 422 << 9;
}

void TestStandInApi::refusesOrders()
{
    QFETCH(const QByteArray, order);
    QFETCH(const double, balance);
    QFETCH(const int, code);
    Account account = m_standIn->account();
    account.balance = balance;
    account.forRent = {{.number = u"31970000001"_s}};
    m_standIn->setAccount(account);
    const ApiReply reply = m_client->request("POST", u"/v1/phone-numbers"_s, order);
    QTEST(reply.status, "status");
    QCOMPARE(reply.error()["code"_L1].toInt(), code);
    QVERIFY(m_standIn->account().numbers.isEmpty());
}

void TestStandInApi::takesANumberBack()
{
    Account account = m_standIn->account();
    account.numbers = {u"31970000001"_s};
    m_standIn->setAccount(account);
    QCOMPARE(m_client->request("DELETE", u"/v1/phone-numbers/31970000001"_s).status, 204);
    QCOMPARE(m_client->request("DELETE", u"/v1/phone-numbers/31970000001"_s).status, 404);
    QVERIFY(m_standIn->account().numbers.isEmpty());
    QVERIFY(m_standIn->account().forRent.isEmpty());
}

void TestStandInApi::looksUpANumber()
{
    QByteArray expected =
        R"({"href":"BASE/lookup/31624971134","countryCode":"NL","countryPrefix":31,"phoneNumber":31624971134,)"
        R"("type":"mobile","formats":{"e164":"+31624971134","international":"+31 624971134",)"
        R"("national":"0624971134","rfc3966":"tel:+31-624971134"}})";
    expected.replace("BASE", m_standIn->apiUrl().toString().toLatin1());
    QCOMPARE(m_client->get(u"/lookup/31624971134"_s).body, expected);
    QCOMPARE(m_client->get(u"/lookup/12"_s).status, 422);
}

void TestStandInApi::bindsANumberToACallFlow()
{
    const QByteArray flow =
        R"({"title":"BirdCar","steps":[{"action":"fetchCallFlow","options":{"url":"https://h/webhook-voice"}}]})";
    const ApiReply created = m_client->request("POST", u"/v1/call-flows"_s, flow);
    QCOMPARE(created.status, 201);
    const QJsonValue data = created.json()["data"_L1][0];
    const QString id = data["id"_L1].toString();
    QCOMPARE(data["steps"_L1][0]["options"_L1]["url"_L1].toString(), u"https://h/webhook-voice"_s);
    const ApiReply bound =
        m_client->request("POST", u"/call-flows/%1/numbers"_s.arg(id), R"({"numbers":["31612345670"]})");
    QCOMPARE(bound.status, 201);
    QCOMPARE(bound.json()["data"_L1][0]["callFlowId"_L1].toString(), id);
    QCOMPARE(bound.json()["data"_L1][0]["number"_L1].toString(), u"31612345670"_s);
    QCOMPARE(m_standIn->callFlowOf(u"31612345670"_s), id);
    QCOMPARE(m_standIn->callUrlOf(u"31612345670"_s), u"https://h/webhook-voice"_s);
    const QString path = u"/call-flows/"_s + id;
    const QByteArray other = R"({"steps":[{"action":"fetchCallFlow","options":{"url":"https://i/"}}]})";
    QCOMPARE(m_client->request("PUT", path, other).status, 200);
    QCOMPARE(m_standIn->callUrlOf(u"31612345670"_s), u"https://i/"_s);
    QCOMPARE(m_client->request("DELETE", path).status, 204);
    QCOMPARE(m_standIn->callFlowOf(u"31612345670"_s), QString());
    QCOMPARE(m_client->request("PUT", path, other).status, 404);
    QCOMPARE(m_client->request("DELETE", path).status, 404);
}

void TestStandInApi::voiceErrorsHaveTheirOwnShape()
{
    const ApiReply unknown =
        m_client->request("POST", u"/call-flows/none/numbers"_s, R"({"numbers":["31612345670"]})");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(
        unknown.body,
        QByteArray(R"({"data":null,"errors":[{"code":13,"message":"No call flow found for ID `none`."}]})"));
    QCOMPARE(m_client->request("POST", u"/call-flows"_s, "{}").error()["code"_L1].toInt(), 11);
    m_client->authorization.reset();
    const ApiReply refused = m_client->request("POST", u"/call-flows"_s, "{}");
    QCOMPARE(refused.status, 401);
    QCOMPARE(refused.error()["code"_L1].toInt(), 15);
}

void TestStandInApi::refusesUnknownPathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown path") << QByteArray("GET") << u"/nothing"_s << 404;
    QTest::newRow("root") << QByteArray("GET") << u"/"_s << 404;
    QTest::newRow("too deep") << QByteArray("GET") << u"/messages/a/b"_s << 404;
    QTest::newRow("PUT messages") << QByteArray("PUT") << u"/messages"_s << 405;
    QTest::newRow("POST balance") << QByteArray("POST") << u"/balance"_s << 405;
    QTest::newRow("DELETE numbers") << QByteArray("DELETE") << u"/v1/phone-numbers"_s << 405;
}

void TestStandInApi::refusesUnknownPathsAndMethods()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QString, path);
    QFETCH(const int, status);
    const ApiReply reply = m_client->request(method, path);
    QCOMPARE(reply.status, status);
    QVERIFY(reply.error()["code"_L1].toInt() > 0);
}

void TestStandInApi::tellsItsTime()
{
    const QByteArray answer = exchangeRaw("GET /balance HTTP/1.1\r\nHost: x\r\n\r\n", 1);
    QVERIFY2(answer.contains("\r\nDate: Fri, 01 Jul 2022 16:16:51 GMT\r\n"), answer.constData());
}

void TestStandInApi::answersPipelinedRequestsInOrder()
{
    const QByteArray head = " HTTP/1.1\r\nHost: h\r\nAuthorization: " + *m_client->authorization + "\r\n";
    const QByteArray answers = exchangeRaw("GET /balance" + head + "\r\nGET /nothing" + head +
                                               "\r\nGET /messages" + head + "Connection: close\r\n\r\n",
                                           4);
    const qsizetype balance = answers.indexOf("\"prepaid\"");
    const qsizetype nothing = answers.indexOf("HTTP/1.1 404");
    const qsizetype list = answers.indexOf("\"totalCount\"");
    QVERIFY2(balance > 0 && balance < nothing && nothing < list, answers.constData());
}

void TestStandInApi::refusesWhatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no request line") << QByteArray("hello\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("length is a word")
        << QByteArray("GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                             << QByteArray("HTTP/1.1 411 ");
    QTest::newRow("2 MiB") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 2097152\r\n\r\n")
                           << QByteArray("HTTP/1.1 413 ");
}

void TestStandInApi::refusesWhatIsNoHttp()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, answer);
    QVERIFY(exchangeRaw(bytes, 2).startsWith(answer));
}

void TestStandInApi::servesFromAnotherThread()
{
    QThread thread;
    auto *standIn = m_standIn.release();
    standIn->moveToThread(&thread);
    connect(&thread, &QThread::finished, standIn, &QObject::deleteLater);
    QList<QString> accepted;
    connect(standIn, &StandIn::textAccepted, this,
            [&](const TextRecord &text) { accepted.append(text.body); });
    thread.start();
    QNetworkRequest request(QUrl(standIn->apiUrl().toString() + u"/messages"_s));
    request.setRawHeader("Authorization", *m_client->authorization);
    request.setHeader(QNetworkRequest::ContentTypeHeader, ApiClient::jsonType);
    QNetworkAccessManager network;
    network.post(request, ApiClient::sendBody({{u"body"_s, u"from afar"_s}}));
    QTRY_COMPARE(accepted, QList<QString>{u"from afar"_s});
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(TestStandInApi)
#include "tst_standinapi.moc"
