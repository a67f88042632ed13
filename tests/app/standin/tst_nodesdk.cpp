// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/standin.h"
#include "webhookreceiver.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar::standin;

namespace {

const QString publicUrl = u"https://birdcar.example/depot"_s;
const QByteArray signingKey = "the signing key";
const QString proxy = u"31612345678"_s;
const QString anna = u"31687654321"_s;

/// Where packaging/test.sh puts the SDK, or where BIRDCAR_TEST_MESSAGEBIRD_SDK says.
QString sdkFolder()
{
    const QString given = qEnvironmentVariable("BIRDCAR_TEST_MESSAGEBIRD_SDK");
    return given.isEmpty() ? QStringLiteral(BIRDCAR_MESSAGEBIRD_SDK) : given;
}

} // namespace

/// The stand-in as MessageBird's own SDK for Node.js sees it.
class TestNodeSdk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void createsReadsAndListsMessages();
    void readsTheBalance();
    void isToldWhatIsWrong_data();
    void isToldWhatIsWrong();
    void acceptsTheSignatureOfEveryWebhook();
    void refusesAWebhookThatWasChanged();

private:
    QJsonObject run(const QJsonObject &order);
    QJsonObject call(const QString &method, const QJsonArray &arguments);
    QJsonObject verify(const ReceivedWebhook &webhook, const QByteArray &key);

    std::unique_ptr<WebhookReceiver> m_receiver;
    std::unique_ptr<StandIn> m_standIn;
    QByteArray m_key = Account().accessKey;
};

void TestNodeSdk::initTestCase()
{
    if (QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("Node.js is not installed");
    if (!QFileInfo::exists(sdkFolder() + u"/node_modules/messagebird"_s))
        QSKIP("packaging/test.sh gets MessageBird's SDK for Node.js with npm; it is not there");
}

void TestNodeSdk::init()
{
    m_key = Account().accessKey;
    m_receiver = std::make_unique<WebhookReceiver>();
    QVERIFY(m_receiver->isListening());
    m_standIn = std::make_unique<StandIn>();
    QVERIFY(m_standIn->listen());
    m_standIn->setWebhookSettings(
        {.publicUrl = QUrl(publicUrl), .targetUrl = m_receiver->url(), .signingKey = signingKey});
}

void TestNodeSdk::cleanup()
{
    m_standIn.reset();
    m_receiver.reset();
}

QJsonObject TestNodeSdk::run(const QJsonObject &order)
{
    QProcess node;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, sdkFolder() + u"/node_modules"_s);
    node.setProcessEnvironment(environment);
    node.start(u"node"_s, {QStringLiteral(BIRDCAR_SDK_DRIVER)});
    node.write(QJsonDocument(order).toJson());
    node.closeWriteChannel();
    if (!QTest::qWaitFor([&node] { return node.state() == QProcess::NotRunning; }, 60'000))
        node.kill();
    const QByteArray errors = node.readAllStandardError();
    if (!errors.isEmpty())
        qWarning("%s", errors.constData());
    return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
}

QJsonObject TestNodeSdk::call(const QString &method, const QJsonArray &arguments)
{
    return run({{u"do"_s, u"call"_s},
                {u"port"_s, m_standIn->apiUrl().port()},
                {u"key"_s, QString::fromLatin1(m_key)},
                {u"method"_s, method},
                {u"arguments"_s, arguments}});
}

QJsonObject TestNodeSdk::verify(const ReceivedWebhook &webhook, const QByteArray &key)
{
    return run({{u"do"_s, u"verify"_s},
                {u"url"_s, publicUrl + QString::fromLatin1(webhook.target)},
                {u"body"_s, QString::fromLatin1(webhook.body.toBase64())},
                {u"jwt"_s, QString::fromLatin1(webhook.token())},
                {u"key"_s, QString::fromLatin1(key)}});
}

void TestNodeSdk::createsReadsAndListsMessages()
{
    const QString body = u"Hi \U0001F697 & <b>é</b>"_s;
    const QJsonObject created = call(u"messages.create"_s, {QJsonObject{{u"originator"_s, proxy},
                                                                        {u"recipients"_s, QJsonArray{anna}},
                                                                        {u"body"_s, body},
                                                                        {u"datacoding"_s, u"auto"_s},
                                                                        {u"reference"_s, u"ride-1"_s}}});
    const QJsonObject message = created["answer"_L1].toObject();
    QVERIFY2(!message.isEmpty(), qPrintable(created["message"_L1].toString()));
    QCOMPARE(message["body"_L1].toString(), body);
    QCOMPARE(message["recipients"_L1]["totalSentCount"_L1].toInt(), 1);
    QCOMPARE(message["recipients"_L1]["items"_L1][0]["recipient"_L1].toInteger(), anna.toLongLong());
    QCOMPARE(m_standIn->texts().size(), 1);
    QCOMPARE(m_standIn->texts().first().originator, proxy);

    const QString id = message["id"_L1].toString();
    QTRY_COMPARE(m_standIn->texts().first().recipients.first().status, u"delivered"_s);
    const QJsonObject read = call(u"messages.read"_s, {id})["answer"_L1].toObject();
    QCOMPARE(read["reference"_L1].toString(), u"ride-1"_s);
    QCOMPARE(read["recipients"_L1]["items"_L1][0]["status"_L1].toString(), u"delivered"_s);

    const QJsonObject list =
        call(u"messages.list"_s, {QJsonObject{{u"limit"_s, 10}, {u"offset"_s, 0}}})["answer"_L1].toObject();
    QCOMPARE(list["totalCount"_L1].toInt(), 1);
    QCOMPARE(list["items"_L1][0]["id"_L1].toString(), id);
    const QJsonObject none =
        call(u"messages.list"_s, {QJsonObject{{u"status"_s, u"expired"_s}}})["answer"_L1].toObject();
    QCOMPARE(none["totalCount"_L1].toInt(-1), 0);
}

void TestNodeSdk::readsTheBalance()
{
    const QJsonObject balance = call(u"balance.read"_s, {})["answer"_L1].toObject();
    QCOMPARE(balance["amount"_L1].toDouble(), Account().balance);
    QCOMPARE(balance["type"_L1].toString(), u"credits"_s);
}

void TestNodeSdk::isToldWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QJsonArray>("arguments");
    QTest::addColumn<int>("code");
    const QByteArray right = Account().accessKey;
    QTest::newRow("key") << QByteArray("wrong") << u"balance.read"_s << QJsonArray() << 2;
    QTest::newRow("unknown id") << right << u"messages.read"_s << QJsonArray{u"0123"_s} << 20;
    QTest::newRow("no recipients") << right << u"messages.create"_s
                                   << QJsonArray{QJsonObject{{u"originator"_s, proxy}, {u"body"_s, u"Hi"_s}}}
                                   << 9;
}

void TestNodeSdk::isToldWhatIsWrong()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, method);
    QFETCH(QJsonArray, arguments);
    QFETCH(int, code);
    m_key = key;
    const QJsonObject refused = call(method, arguments);
    QVERIFY(!refused.contains("answer"_L1));
    QCOMPARE(refused["errors"_L1][0]["code"_L1].toInt(), code);
}

void TestNodeSdk::acceptsTheSignatureOfEveryWebhook()
{
    for (const auto shape :
         {PhoneText::Shape::Form2018, PhoneText::Shape::Json2021, PhoneText::Shape::CourierForm})
        m_standIn->sendText({.from = anna, .to = proxy, .body = u"Hi & é"_s, .shape = shape});
    m_standIn->sendText(
        {.from = anna, .to = proxy, .body = u"Hi"_s, .signing = {.algorithm = JwtAlgorithm::HS512}});
    m_standIn->call({.source = u"Restricted"_s, .destination = proxy, .encodedBraces = true});
    QCOMPARE(call(u"messages.create"_s, {QJsonObject{{u"originator"_s, proxy},
                                                     {u"recipients"_s, QJsonArray{anna}},
                                                     {u"body"_s, u"Hi"_s},
                                                     {u"reference"_s, u"r"_s},
                                                     {u"reportUrl"_s, publicUrl + u"/webhook-status"_s}}})
                 .contains("answer"_L1),
             true);
    QTRY_VERIFY(m_receiver->received().size() >= 6);                // the last is a report
    const QList<ReceivedWebhook> received = m_receiver->received(); // more may come meanwhile
    for (const ReceivedWebhook &webhook : received) {
        const QJsonObject verdict = verify(webhook, signingKey);
        QVERIFY2(verdict["valid"_L1].toBool(),
                 qPrintable(QString::fromLatin1(webhook.target) + verdict["message"_L1].toString()));
    }
}

void TestNodeSdk::refusesAWebhookThatWasChanged()
{
    m_standIn->sendText({.from = anna, .to = proxy, .body = u"Hi"_s});
    QTRY_COMPARE(m_receiver->received().size(), 1);
    ReceivedWebhook changed = m_receiver->received().first();
    QVERIFY(!verify(changed, "another key")["valid"_L1].toBool(true));
    changed.body += '!';
    QVERIFY(!verify(changed, signingKey)["valid"_L1].toBool(true));
    changed = m_receiver->received().first();
    changed.target += "?x=1";
    QVERIFY(!verify(changed, signingKey)["valid"_L1].toBool(true));
}

QTEST_GUILESS_MAIN(TestNodeSdk)
#include "tst_nodesdk.moc"
