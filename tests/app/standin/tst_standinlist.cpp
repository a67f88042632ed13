// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"
#include "app/standin/standin.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar::standin;

class TestStandInList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filtersTheList_data();
    void filtersTheList();
    void refusesUnusableFilters_data();
    void refusesUnusableFilters();
    void hasNoReferenceFilter();
    void pagesTheListNewestFirst();
    void limitsTheListTo20();
    void hasNoLinksWithoutTexts();
    void showsOneTextInTheCapturedOrder();
    void knowsNoTextOfAnUnknownId();
    void deletesATextOnce();

private:
    void fillForFilters();

    QDateTime m_now;
    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<ApiClient> m_client;
};

void TestStandInList::init()
{
    m_now = QDateTime::fromString(u"2022-07-01T16:16:51Z"_s, Qt::ISODate);
    m_standIn = std::make_unique<StandIn>([this] { return m_now; });
    QVERIFY2(m_standIn->listen(), qPrintable(m_standIn->errorString()));
    m_client = std::make_unique<ApiClient>(*m_standIn);
}

void TestStandInList::cleanup()
{
    m_client.reset();
    m_standIn.reset();
}

/// Three sent texts an hour apart and one of a phone.
void TestStandInList::fillForFilters()
{
    m_client->sendText({{u"body"_s, u"first"_s}, {u"reference"_s, u"r1"_s}});
    m_now = m_now.addSecs(3600);
    m_client->sendText({{u"body"_s, u"second"_s}, {u"recipients"_s, u"31600000001"_s}});
    m_now = m_now.addSecs(3600);
    m_client->sendText({{u"body"_s, u"third"_s}, {u"originator"_s, u"31699999999"_s}});
    m_standIn->sendText({.from = u"31600000001"_s, .to = u"31612345678"_s, .body = u"fourth"_s});
}

void TestStandInList::filtersTheList_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("bodies");
    QTest::newRow("nothing") << u""_s << u"fourth third second first"_s;
    QTest::newRow("originator") << u"originator=31612345678"_s << u"second first"_s;
    QTest::newRow("originator with plus") << u"originator=%2B31699999999"_s << u"third"_s;
    QTest::newRow("recipient") << u"recipient=31687654321"_s << u"third first"_s;
    QTest::newRow("outgoing") << u"direction=mt"_s << u"third second first"_s;
    QTest::newRow("incoming") << u"direction=mo"_s << u"fourth"_s;
    QTest::newRow("incoming for a number") << u"direction=mo&recipient=31612345678"_s << u"fourth"_s;
    QTest::newRow("status sent") << u"direction=mt&status=sent"_s << u"third second first"_s;
    QTest::newRow("status delivered") << u"direction=mt&status=delivered"_s << u""_s;
    QTest::newRow("from") << u"from=2022-07-01T17:16:51%2B00:00"_s << u"fourth third second"_s;
    QTest::newRow("from, bare plus") << u"from=2022-07-01T17:16:51+00:00"_s << u"fourth third second"_s;
    QTest::newRow("from, other zone") << u"from=2022-07-01T20:16:51%2B02:00"_s << u"fourth third"_s;
    QTest::newRow("from, UTC letter") << u"from=2022-07-01T18:00:00Z"_s << u"fourth third"_s;
    QTest::newRow("until") << u"until=2022-07-01T17:16:51Z"_s << u"second first"_s;
    QTest::newRow("from and until") << u"from=2022-07-01T17:00:00Z&until=2022-07-01T18:00:00Z"_s
                                    << u"second"_s;
    QTest::newRow("limit") << u"limit=2"_s << u"fourth third"_s;
    QTest::newRow("limit and offset") << u"limit=2&offset=1"_s << u"third second"_s;
    QTest::newRow("offset behind the end") << u"offset=9"_s << u""_s;
    QTest::newRow("look-up of a text")
        << u"direction=mt&originator=31612345678&recipient=31687654321&from=2022-07-01T16:00:00Z&limit=250"_s
        << u"first"_s;
}

void TestStandInList::filtersTheList()
{
    QFETCH(const QString, query);
    QFETCH(const QString, bodies);
    m_standIn->setDeliveryPlan({.delay = std::chrono::hours(1)});
    fillForFilters();
    const ApiReply reply = m_client->get(u"/messages?"_s + query);
    QCOMPARE(reply.status, 200);
    QStringList found;
    for (const QJsonValue &item : reply.json()["items"_L1].toArray())
        found.append(item["body"_L1].toString());
    QCOMPARE(found.join(u' '), bodies);
}

void TestStandInList::refusesUnusableFilters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("parameter");
    QTest::newRow("limit 251") << u"limit=251"_s << u"limit"_s;
    QTest::newRow("limit 0") << u"limit=0"_s << u"limit"_s;
    QTest::newRow("limit is a word") << u"limit=all"_s << u"limit"_s;
    QTest::newRow("negative offset") << u"offset=-1"_s << u"offset"_s;
    QTest::newRow("direction") << u"direction=out"_s << u"direction"_s;
    QTest::newRow("status") << u"status=failed"_s << u"status"_s;
    QTest::newRow("from without zone") << u"from=2022-07-01T17:16:51"_s << u"from"_s;
    QTest::newRow("until is a word") << u"until=now"_s << u"until"_s;
}

void TestStandInList::refusesUnusableFilters()
{
    QFETCH(const QString, query);
    QFETCH(const QString, parameter);
    const ApiReply reply = m_client->get(u"/messages?"_s + query);
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.error()["code"_L1].toInt(), 10);
    QCOMPARE(reply.error()["parameter"_L1].toString(), parameter);
}

void TestStandInList::hasNoReferenceFilter()
{
    m_client->sendText({{u"reference"_s, u"r1"_s}});
    m_client->sendText({{u"reference"_s, u"r2"_s}});
    const QJsonValue list = m_client->get(u"/messages?reference=r1"_s).json();
    QCOMPARE(list["totalCount"_L1].toInt(), 2);
    QCOMPARE(list["items"_L1][1]["reference"_L1].toString(), u"r1"_s);
}

void TestStandInList::pagesTheListNewestFirst()
{
    for (int i = 0; i < 5; ++i)
        m_client->sendText({{u"body"_s, QString::number(i)}});
    const QString base = m_standIn->apiUrl().toString();
    QString path = u"/messages?limit=2&direction=mt"_s;
    QStringList bodies;
    QStringList offsets;
    while (!path.isEmpty()) {
        const QJsonValue page = m_client->get(path).json();
        QCOMPARE(page["totalCount"_L1].toInt(), 5);
        QCOMPARE(page["limit"_L1].toInt(), 2);
        QCOMPARE(page["count"_L1].toInt(), page["items"_L1].toArray().size());
        QCOMPARE(page["links"_L1]["first"_L1].toString(),
                 base + u"/messages/?offset=0&limit=2&direction=mt"_s);
        QCOMPARE(page["links"_L1]["last"_L1].toString(),
                 base + u"/messages/?offset=4&limit=2&direction=mt"_s);
        QCOMPARE(page["links"_L1]["previous"_L1].isNull(), page["offset"_L1].toInt() == 0);
        offsets.append(QString::number(page["offset"_L1].toInt()));
        for (const QJsonValue &item : page["items"_L1].toArray())
            bodies.append(item["body"_L1].toString());
        path = page["links"_L1]["next"_L1].toString().mid(base.size());
    }
    QCOMPARE(bodies.join(u' '), u"4 3 2 1 0"_s);
    QCOMPARE(offsets.join(u' '), u"0 2 4"_s);
}

void TestStandInList::limitsTheListTo20()
{
    for (int i = 0; i < 21; ++i)
        m_client->sendText();
    const QJsonValue list = m_client->get(u"/messages"_s).json();
    QCOMPARE(list["count"_L1].toInt(), 20);
    QCOMPARE(list["totalCount"_L1].toInt(), 21);
}

void TestStandInList::hasNoLinksWithoutTexts()
{
    QCOMPARE(
        m_client->get(u"/messages"_s).body,
        QByteArray(R"({"offset":0,"limit":20,"count":0,"totalCount":0,"links":{"first":null,"previous":null,)"
                   R"("next":null,"last":null},"items":[]})"));
}

void TestStandInList::showsOneTextInTheCapturedOrder()
{
    const QString id = m_client->sendText({{u"reference"_s, u"r1"_s}});
    m_now = m_now.addSecs(1);
    QTRY_COMPARE(m_standIn->texts().value(0).recipients.value(0).status, u"delivered"_s);
    const ApiReply reply = m_client->get(u"/messages/"_s + id);
    QCOMPARE(reply.status, 200);
    QByteArray expected =
        R"({"id":"ID","href":"BASE/messages/ID","direction":"mt","type":"sms","originator":"31612345678",)"
        R"("body":"Hi","reference":"r1","validity":null,"gateway":10,"typeDetails":{},"datacoding":"auto",)"
        R"("mclass":1,"scheduledDatetime":null,"createdDatetime":"2022-07-01T16:16:51+00:00","recipients":)"
        R"({"totalCount":1,"totalSentCount":1,"totalDeliveredCount":1,"totalDeliveryFailedCount":0,"items":[)"
        R"({"recipient":31687654321,"originator":null,"status":"delivered",)"
        R"("statusDatetime":"2022-07-01T16:16:52+00:00","recipientCountry":"Netherlands",)"
        R"("recipientCountryPrefix":31,"recipientOperator":"Lycamobile","messageLength":2,)"
        R"("statusErrorCode":null,"statusReason":"successfully delivered","price":{"amount":1,)"
        R"("currency":"TRC"},"mccmnc":"20409","mcc":"204","mnc":"09","messagePartCount":1}]}})";
    expected.replace("ID", id.toLatin1()).replace("BASE", m_standIn->apiUrl().toString().toLatin1());
    QCOMPARE(reply.body, expected);
}

void TestStandInList::knowsNoTextOfAnUnknownId()
{
    const ApiReply reply = m_client->get(u"/messages/0123456789abcdef0123456789abcdef"_s);
    QCOMPARE(reply.status, 404);
    QCOMPARE(reply.body,
             QByteArray(R"({"errors":[{"code":20,"description":"message not found","parameter":null}]})"));
}

void TestStandInList::deletesATextOnce()
{
    const QString id = m_client->sendText();
    const ApiReply reply = m_client->request("DELETE", u"/messages/"_s + id);
    QCOMPARE(reply.status, 204);
    QVERIFY(reply.body.isEmpty());
    QVERIFY(m_standIn->texts().isEmpty());
    QCOMPARE(m_client->request("DELETE", u"/messages/"_s + id).status, 404);
}

QTEST_GUILESS_MAIN(TestStandInList)
#include "tst_standinlist.moc"
