// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/webhooksender.h"
#include "webhookreceiver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar::standin;

class TestWebhookSender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tellsTheAnswerAndItsTime();
    void repeatsAfterFailures_data();
    void repeatsAfterFailures();
    void repeatsTheSameBytes();
    void givesUpWithoutAnAnswer();
    void tellsThatNobodyListens();
    void refusesUrlsThatAreNotHttp();
    void sendsUnderTheTargetWhatIsUnderThePublicBase_data();
    void sendsUnderTheTargetWhatIsUnderThePublicBase();

private:
    void send(const QByteArray &url);

    WebhookSettings m_settings;
    std::unique_ptr<WebhookReceiver> m_receiver;
    std::unique_ptr<WebhookSender> m_sender;
    QList<WebhookResult> m_results;
};

void TestWebhookSender::init()
{
    m_results.clear();
    m_receiver = std::make_unique<WebhookReceiver>();
    QVERIFY(m_receiver->isListening());
    m_settings = {.publicUrl = QUrl(u"https://birdcar.example/depot"_s),
                  .targetUrl = m_receiver->url(),
                  .signingKey = "the signing key",
                  .retryPause = std::chrono::milliseconds(1)};
    m_sender = std::make_unique<WebhookSender>(&QDateTime::currentDateTimeUtc);
}

void TestWebhookSender::send(const QByteArray &url)
{
    m_sender->setSettings(m_settings);
    m_sender->send({.method = "POST", .url = url, .contentType = "text/plain", .body = "body"},
                   [this](const WebhookResult &result) { m_results.append(result); });
}

void TestWebhookSender::tellsTheAnswerAndItsTime()
{
    m_receiver->setBody("text/plain", "thanks");
    send("https://birdcar.example/depot/webhook");
    QVERIFY(m_results.isEmpty());
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results[0].answer.status, 200);
    QCOMPARE(m_results[0].answer.body, QByteArray("thanks"));
    QCOMPARE(headerValue(m_results[0].answer.headers, "content-type"), QByteArray("text/plain"));
    QVERIFY(m_results[0].answer.error.isEmpty());
    QVERIFY(m_results[0].answer.took < std::chrono::seconds(5));
    QCOMPARE(m_results[0].attempts, 1);
}

void TestWebhookSender::repeatsAfterFailures_data()
{
    QTest::addColumn<int>("retries");
    QTest::addColumn<QList<int>>("statuses");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("status");
    const int cut = WebhookReceiver::cut;
    QTest::newRow("usually never") << 0 << QList<int>{503} << 1 << 503;
    QTest::newRow("usually not after a cut either") << 0 << QList<int>{cut} << 1 << 0;
    QTest::newRow("after 5xx") << 2 << QList<int>{503, 500} << 3 << 200;
    QTest::newRow("after a cut") << 2 << QList<int>{cut} << 2 << 200;
    QTest::newRow("not for ever") << 2 << QList<int>{503, 503, 503, 503} << 3 << 503;
    QTest::newRow("not after 4xx") << 2 << QList<int>{401} << 1 << 401;
}

void TestWebhookSender::repeatsAfterFailures()
{
    QFETCH(const int, retries);
    QFETCH(const QList<int>, statuses);
    QFETCH(const int, attempts);
    QFETCH(const int, status);
    m_settings.retries = retries;
    m_receiver->setStatuses(statuses);
    send("https://birdcar.example/depot/webhook");
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results[0].attempts, attempts);
    QCOMPARE(m_results[0].answer.status, status);
    QCOMPARE(m_receiver->received().size(), attempts);
}

void TestWebhookSender::repeatsTheSameBytes()
{
    m_settings.retries = 1;
    m_receiver->setStatuses({503});
    send("https://birdcar.example/depot/webhook");
    QTRY_COMPARE(m_receiver->received().size(), 2);
    QVERIFY(!m_receiver->received()[0].token().isEmpty());
    QCOMPARE(m_receiver->received()[1].headers, m_receiver->received()[0].headers);
    QCOMPARE(m_receiver->received()[1].body, QByteArray("body"));
}

void TestWebhookSender::givesUpWithoutAnAnswer()
{
    m_settings.answerTimeout = std::chrono::milliseconds(50);
    m_receiver->setStatuses({WebhookReceiver::silence});
    send("https://birdcar.example/depot/webhook");
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results[0].answer.status, 0);
    QCOMPARE(m_results[0].answer.error, u"no answer in time"_s);
}

void TestWebhookSender::tellsThatNobodyListens()
{
    m_receiver->close();
    send("https://birdcar.example/depot/webhook");
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_results[0].answer.status, 0);
    QVERIFY(!m_results[0].answer.error.isEmpty());
}

void TestWebhookSender::refusesUrlsThatAreNotHttp()
{
    m_settings.targetUrl.clear();
    send("https://birdcar.example/depot/webhook");
    QVERIFY(m_results.isEmpty());
    QTRY_COMPARE(m_results.size(), 1);
    QVERIFY(m_results[0].answer.error.startsWith("not an http address"_L1));
}

void TestWebhookSender::sendsUnderTheTargetWhatIsUnderThePublicBase_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("path") << QByteArray("https://birdcar.example/depot/webhook") << QByteArray("/webhook");
    QTest::newRow("query alone") << QByteArray("https://birdcar.example/depot?a=1") << QByteArray("/?a=1");
    QTest::newRow("base alone") << QByteArray("https://birdcar.example/depot") << QByteArray("/");
    QTest::newRow("not decoded") << QByteArray("https://birdcar.example/depot/a?v={}&w=%2f&x=%7E")
                                 << QByteArray("/a?v={}&w=%2f&x=%7E");
    QTest::newRow("other path with the same start")
        << QByteArray("https://birdcar.example/depot2/webhook") << QByteArray();
    QTest::newRow("other host") << QByteArray("https://elsewhere.example/depot/webhook") << QByteArray();
}

void TestWebhookSender::sendsUnderTheTargetWhatIsUnderThePublicBase()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QByteArray, target);
    send(url);
    QTRY_COMPARE(m_results.size(), 1);
    QCOMPARE(m_receiver->received().value(0).target, target);
}

QTEST_GUILESS_MAIN(TestWebhookSender)
#include "tst_webhooksender.moc"
