// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/standin.h"
#include "tokencheck.h"
#include "webhookreceiver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar::standin;

namespace {

const QString publicUrl = u"https://birdcar.example:8443/depot"_s;
const QByteArray signingKey = "the signing key";

} // namespace

class TestStandInReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void reportsInTheCapturedShape();
    void reportsOnlyWithAReferenceAndAUrl_data();
    void reportsOnlyWithAReferenceAndAUrl();
    void keepsTheQueryOfTheReportUrl();
    void reportsInTheOrderAskedFor_data();
    void reportsInTheOrderAskedFor();
    void reportsEachRecipient();
    void reportsAFailure();
    void deliversWithoutReports();
    void reportsATextWhoseAnswerWasLost();
    void answersTheSenderAfterTheReports();
    void reportsToAUrlOutsideThePublicOne();

private:
    QNetworkReply *post(const QJsonObject &changes = {});
    const ReceivedWebhook &webhook(qsizetype index = 0) const { return m_receiver->received().at(index); }
    QStringList reportedStatuses() const;

    QDateTime m_now;
    std::unique_ptr<WebhookReceiver> m_receiver;
    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

void TestStandInReports::init()
{
    m_now = QDateTime::fromString(u"2019-01-09T12:23:23Z"_s, Qt::ISODate);
    m_receiver = std::make_unique<WebhookReceiver>();
    QVERIFY(m_receiver->isListening());
    m_standIn = std::make_unique<StandIn>([this] { return m_now; });
    m_standIn->setWebhookSettings(
        {.publicUrl = QUrl(publicUrl), .targetUrl = m_receiver->url(), .signingKey = signingKey});
    m_standIn->setDeliveryPlan({.delay = std::chrono::milliseconds(20)});
    QVERIFY2(m_standIn->listen(), qPrintable(m_standIn->errorString()));
    m_network = std::make_unique<QNetworkAccessManager>();
}

void TestStandInReports::cleanup()
{
    m_network.reset();
    m_standIn.reset();
    m_receiver.reset();
}

/// Posts a text that asks for reports.
QNetworkReply *TestStandInReports::post(const QJsonObject &changes)
{
    QJsonObject fields{{u"originator"_s, u"31612345678"_s},
                       {u"recipients"_s, u"31667788880"_s},
                       {u"body"_s, u"Hi"_s},
                       {u"reference"_s, u"curl"_s},
                       {u"reportUrl"_s, publicUrl + u"/webhook-status"_s}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        fields.insert(change.key(), change.value());
    QNetworkRequest request(QUrl(m_standIn->apiUrl().toString() + u"/messages"_s));
    request.setRawHeader("Authorization", "AccessKey " + m_standIn->account().accessKey);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return m_network->post(request, QJsonDocument(fields).toJson());
}

QStringList TestStandInReports::reportedStatuses() const
{
    QStringList statuses;
    for (const ReceivedWebhook &report : m_receiver->received())
        statuses.append(QString::fromLatin1(report.parameter("status")));
    return statuses;
}

void TestStandInReports::reportsInTheCapturedShape()
{
    post();
    QTRY_COMPARE(m_receiver->received().size(), 2);
    QByteArray expected = capturedRequest(u"status-2019.query"_s);
    expected.replace("57db52e04e2f4001b555f79813a0f503", m_standIn->texts().value(0).id.toLatin1());
    QCOMPARE(webhook(1).method, QByteArray("GET"));
    QCOMPARE(webhook(1).target, "/webhook-status?" + expected);
    QCOMPARE(tokenClaims(webhook(1).token())["url_hash"_L1].toString(),
             hashText(publicUrl.toLatin1() + webhook(1).target));
    QVERIFY(isSignedWith(webhook(1).token(), signingKey));
}

void TestStandInReports::reportsOnlyWithAReferenceAndAUrl_data()
{
    QTest::addColumn<QString>("left");
    QTest::newRow("no reference") << u"reference"_s;
    QTest::newRow("no URL") << u"reportUrl"_s;
}

void TestStandInReports::reportsOnlyWithAReferenceAndAUrl()
{
    QFETCH(const QString, left);
    post({{left, QJsonValue()}});
    QTRY_COMPARE(m_standIn->texts().value(0).recipients.value(0).status, u"delivered"_s);
    // Another text is reported from begin to end, and still there is nothing of the first.
    post({{u"reference"_s, u"second"_s}});
    QTRY_COMPARE(m_receiver->received().size(), 2);
    QCOMPARE(webhook(0).parameter("reference"), QByteArray("second"));
    QCOMPARE(webhook(1).parameter("reference"), QByteArray("second"));
}

void TestStandInReports::keepsTheQueryOfTheReportUrl()
{
    post({{u"reportUrl"_s, publicUrl + u"/webhook-status?key=a%2Fb"_s}});
    QTRY_COMPARE(m_receiver->received().size(), 2);
    QVERIFY(webhook().target.startsWith("/webhook-status?key=a%2Fb&id="));
    QCOMPARE(tokenClaims(webhook().token())["url_hash"_L1].toString(),
             hashText(publicUrl.toLatin1() + webhook().target));
}

void TestStandInReports::reportsInTheOrderAskedFor_data()
{
    QTest::addColumn<DeliveryPlan>("plan");
    QTest::addColumn<QString>("statuses");
    const auto soon = std::chrono::milliseconds(5);
    QTest::newRow("usual") << DeliveryPlan{.delay = soon} << u"sent delivered"_s;
    QTest::newRow("doubled") << DeliveryPlan{.doubled = true, .delay = soon}
                             << u"sent sent delivered delivered"_s;
    QTest::newRow("reversed") << DeliveryPlan{.reversed = true, .delay = soon} << u"delivered sent"_s;
    QTest::newRow("reversed and doubled") << DeliveryPlan{.doubled = true, .reversed = true, .delay = soon}
                                          << u"delivered delivered sent sent"_s;
    QTest::newRow("without delay") << DeliveryPlan{.delay = std::chrono::milliseconds(0)}
                                   << u"sent delivered"_s;
    QTest::newRow("failed") << DeliveryPlan{.delay = soon, .failure = 103} << u"sent delivery_failed"_s;
}

void TestStandInReports::reportsInTheOrderAskedFor()
{
    QFETCH(const DeliveryPlan, plan);
    QFETCH(const QString, statuses);
    m_standIn->setDeliveryPlan(plan);
    post();
    QTRY_COMPARE(reportedStatuses().join(u' '), statuses);
    QCOMPARE(m_standIn->texts().value(0).recipients.value(0).status,
             plan.failure ? u"delivery_failed"_s : u"delivered"_s);
}

void TestStandInReports::reportsEachRecipient()
{
    post({{u"recipients"_s, u"31600000001,31600000002"_s}});
    QTRY_COMPARE(m_receiver->received().size(), 4);
    QList<QByteArray> recipients;
    for (const ReceivedWebhook &report : m_receiver->received())
        recipients.append(report.parameter("recipient"));
    QCOMPARE(recipients.count("31600000001"), 2);
    QCOMPARE(recipients.count("31600000002"), 2);
}

void TestStandInReports::reportsAFailure()
{
    m_standIn->setDeliveryPlan({.delay = std::chrono::milliseconds(5), .failure = 103});
    post();
    QTRY_COMPARE(m_receiver->received().size(), 2);
    QVERIFY(webhook(0).parameter("statusErrorCode").isEmpty());
    QVERIFY(webhook(1).target.endsWith("&statusErrorCode=103"));
    QCOMPARE(m_standIn->texts().value(0).recipients.value(0).errorCode, std::optional(103));
}

void TestStandInReports::deliversWithoutReports()
{
    m_standIn->setDeliveryPlan({.reports = false, .delay = std::chrono::milliseconds(5)});
    post();
    QTRY_COMPARE(m_standIn->texts().value(0).recipients.value(0).status, u"delivered"_s);
    m_standIn->setDeliveryPlan({.delay = std::chrono::milliseconds(5)});
    post({{u"reference"_s, u"second"_s}});
    QTRY_COMPARE(m_receiver->received().size(), 2);
    QCOMPARE(webhook(0).parameter("reference"), QByteArray("second"));
}

void TestStandInReports::reportsATextWhoseAnswerWasLost()
{
    m_standIn->setFault(Route::Send, {.kind = Fault::Kind::ServerError, .times = 1, .takesEffect = true});
    QNetworkReply *reply = post();
    QTRY_COMPARE(reportedStatuses().join(u' '), u"sent delivered"_s);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 500);
}

void TestStandInReports::answersTheSenderAfterTheReports()
{
    m_standIn->setDeliveryPlan({.beforeReply = true, .delay = std::chrono::hours(1)});
    QNetworkReply *reply = post();
    qsizetype reportsBeforeReply = 0;
    connect(reply, &QNetworkReply::finished, this,
            [&] { reportsBeforeReply = m_receiver->received().size(); });
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
    QCOMPARE(reportsBeforeReply, 2);
    QCOMPARE(reportedStatuses().join(u' '), u"sent delivered"_s);
}

void TestStandInReports::reportsToAUrlOutsideThePublicOne()
{
    WebhookReceiver other;
    post({{u"reportUrl"_s, other.url().toString() + u"/reports"_s}});
    QTRY_COMPARE(other.received().size(), 2);
    QVERIFY(other.received().at(0).target.startsWith("/reports?id="));
    QVERIFY(m_receiver->received().isEmpty());
}

QTEST_GUILESS_MAIN(TestStandInReports)
#include "tst_standinreports.moc"
