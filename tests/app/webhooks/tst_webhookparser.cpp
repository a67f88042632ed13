// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/webhookparser.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

const QByteArray form = QByteArrayLiteral("application/x-www-form-urlencoded");
const QByteArray json = QByteArrayLiteral("application/json");

QByteArray capture(const QString &name)
{
    QFile file(QStringLiteral(BIRDCAR_TEST_DATA "/captures/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

class TestWebhookParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTexts_data();
    void readsTexts();
    void refusesTexts_data();
    void refusesTexts();
    void readsCalls_data();
    void readsCalls();
    void readsReports();
    void readsReportTimes_data();
    void readsReportTimes();
    void refusesReports_data();
    void refusesReports();
};

void TestWebhookParser::readsTexts_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected"); // sender, recipient, text, id

    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                        const QStringList &expected) { QTest::newRow(name) << type << body << expected; };
    row("form captured in 2018", form, capture(u"inbound-2018.form"_s),
        {u"16132093477"_s, u"14708000894"_s, u"this is a test message"_s,
         u"7a76afeaef3743d28d0e2d93621235ca"_s});
    row("JSON captured in 2021", json, capture(u"inbound-2021.json"_s),
        {u"+491710000000"_s, u"+4915700000000"_s, u"new 2"_s, QString()});
    row("direct to number, keys repeated", form,
        "id=a1&recipient=31612345678&originator=31687654321&body=Hi&id=a1&body=Hi&createdDatetime=2016-05-"
        "03T14:26:57+00:00",
        {u"31687654321"_s, u"31612345678"_s, u"Hi"_s, u"a1"_s});
    row("no Content-Type, form", {}, "sender=1234567&receiver=7654321&message=m",
        {u"1234567"_s, u"7654321"_s, u"m"_s, QString()});
    row("no Content-Type, JSON", {}, " \r\n{\"sender\":\"1234567\",\"receiver\":\"7654321\"}",
        {u"1234567"_s, u"7654321"_s, QString(), QString()});
    row("Content-Type with parameters", "Application/JSON; charset=utf-8", R"({"sender":"1","receiver":"2"})",
        {u"1"_s, u"2"_s, QString(), QString()});
    row("plus is a blank", form, "sender=1&receiver=2&body=a+b%2Bc", {u"1"_s, u"2"_s, u"a b+c"_s, QString()});
    row("bare plus before a phone", form, "sender=+31612345678&receiver=+31687654321",
        {u"+31612345678"_s, u"+31687654321"_s, QString(), QString()});
    row("alphanumeric sender", form, "sender=Birdie+Ltd&receiver=2",
        {u"Birdie Ltd"_s, u"2"_s, QString(), QString()});
    row("empty values are passed over", form,
        "originator=&sender=1&recipient=&receiver=2&payload=&body=&message=m&message_id=&id=i",
        {u"1"_s, u"2"_s, u"m"_s, u"i"_s});
    row("order of the text's names", form, "sender=1&receiver=2&message=d&incomingMessage=c&body=b&payload=a",
        {u"1"_s, u"2"_s, u"a"_s, QString()});
    row("same phone, spelled differently", form, "originator=%2B31612345678&sender=31612345678&receiver=2",
        {u"+31612345678"_s, u"2"_s, QString(), QString()});
    row("invalid UTF-8 in a form", form, "sender=1&receiver=2&body=a%ffb%c3",
        {u"1"_s, u"2"_s, u"a\uFFFDb\uFFFD"_s, QString()});
    row("NUL in a form", form, "sender=1&receiver=2&body=a%00b", {u"1"_s, u"2"_s, u"a\uFFFDb"_s, QString()});
    row("broken percent-encoding", form, "sender=1&receiver=2&body=100%&message=%zz",
        {u"1"_s, u"2"_s, u"100%"_s, QString()});
    row("emoji in a form", form, "sender=1&receiver=2&body=%f0%9f%9a%95",
        {u"1"_s, u"2"_s, u"\U0001F695"_s, QString()});
    row("invalid UTF-8 in JSON", json, "{\"sender\":\"1\",\"receiver\":\"2\",\"body\":\"a\xff\"}",
        {u"1"_s, u"2"_s, u"a\uFFFD"_s, QString()});
    row("lone surrogates in JSON", json,
        R"({"sender":"1","receiver":"2","body":"a\ud800b\udc00\ud83d\ude95"})",
        {u"1"_s, u"2"_s, u"a\uFFFDb\uFFFD\U0001F695"_s, QString()});
    row("NUL in JSON", json, R"({"sender":"1","receiver":"2","body":"a\u0000b"})",
        {u"1"_s, u"2"_s, u"a\uFFFDb"_s, QString()});
    row("phones as numbers", json, R"({"originator":31612345678,"recipient":316876543210123})",
        {u"31612345678"_s, u"316876543210123"_s, QString(), QString()});
    row("null is absent", json, R"({"originator":null,"sender":"1","receiver":"2","body":null})",
        {u"1"_s, u"2"_s, QString(), QString()});
    row("other members may be anything", json,
        R"({"mediaUrls":["a,\"}"],"x":{"sender":"9"},"y":true,"sender":"1","receiver":"2"})",
        {u"1"_s, u"2"_s, QString(), QString()});
    row("repeated JSON members", json, R"({"body":"","sender":"1","body":"b","receiver":"2","body":"c"})",
        {u"1"_s, u"2"_s, u"b"_s, QString()});
    row("escaped name in JSON", json, R"({"s\u0065nder":"1","receiver":"2"})",
        {u"1"_s, u"2"_s, QString(), QString()});
    row("JSON with a byte order mark", json, "\xef\xbb\xbf{\"sender\":\"1\",\"receiver\":\"2\"}",
        {u"1"_s, u"2"_s, QString(), QString()});
}

void TestWebhookParser::readsTexts()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);

    const Result<InboundText> text = parseInboundText(contentType, body);
    QVERIFY2(text.ok(), text.ok() ? "" : qPrintable(text.problem().text));
    QCOMPARE(QStringList({text->sender, text->recipient, text->text, text->providerId}), expected);
    QVERIFY(text->tokenId.isEmpty());
}

void TestWebhookParser::refusesTexts_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("empty body") << form << QByteArray();
    QTest::newRow("no sender") << form << QByteArray("receiver=2&body=b");
    QTest::newRow("no recipient") << form << QByteArray("sender=1&body=b");
    QTest::newRow("empty sender") << form << QByteArray("sender=&receiver=2");
    QTest::newRow("blank sender") << form << QByteArray("sender=++&receiver=2");
    QTest::newRow("two senders by two names") << form << QByteArray("originator=1&sender=3&receiver=2");
    QTest::newRow("two senders by one name") << form << QByteArray("sender=1&sender=3&receiver=2");
    QTest::newRow("two recipients") << form << QByteArray("sender=1&recipient=2&receiver=3");
    QTest::newRow("two senders in JSON")
        << json << QByteArray(R"({"sender":"1","sender":"3","receiver":"2"})");
    QTest::newRow("empty JSON body") << json << QByteArray();
    QTest::newRow("JSON array") << json << QByteArray("[]");
    QTest::newRow("JSON cut off") << json << QByteArray(R"({"sender":"1","receiver":"2")");
    QTest::newRow("two JSON objects") << json << QByteArray(R"({"sender":"1","receiver":"2"}{})");
    QTest::newRow("nested 10,000 deep")
        << json
        << "{\"sender\":\"1\",\"receiver\":\"2\",\"x\":" + QByteArray(10'000, '[') + QByteArray(10'000, ']') +
               '}';
    QTest::newRow("sender is a list") << json << QByteArray(R"({"sender":["1"],"receiver":"2"})");
    QTest::newRow("sender is an object") << json << QByteArray(R"({"sender":{"a":"1"},"receiver":"2"})");
    QTest::newRow("text is a truth value")
        << json << QByteArray(R"({"sender":"1","receiver":"2","body":true})");
    QTest::newRow("sender is a fraction") << json << QByteArray(R"({"sender":1.5,"receiver":"2"})");
    QTest::newRow("sender is negative") << json << QByteArray(R"({"sender":-1,"receiver":"2"})");
    QTest::newRow("sender is huge") << json << QByteArray(R"({"sender":1e999,"receiver":"2"})");
    QTest::newRow("form sent as JSON") << json << QByteArray("sender=1&receiver=2");
    QTest::newRow("JSON sent as form") << form << QByteArray(R"({"sender":"1","receiver":"2"})");
}

void TestWebhookParser::refusesTexts()
{
    QFETCH(QByteArray, contentType);
    QFETCH(QByteArray, body);

    const Result<InboundText> text = parseInboundText(contentType, body);
    QVERIFY(!text.ok());
    QCOMPARE(text.problem().kind, Problem::Kind::InvalidInput);
}

void TestWebhookParser::readsCalls_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("expected"); // source, destination, call; empty list: refused

    QTest::newRow("captured in 2018")
        << capture(u"voice-fetch-2018.query"_s)
        << QStringList{u"Restricted"_s, u"14708000894"_s, u"2894efe1-63b7-4d37-b006-3aab7fcd4d49"_s};
    QTest::newRow("no source") << QByteArray("destination=2") << QStringList{QString(), u"2"_s, QString()};
    QTest::newRow("bare plus") << QByteArray("source=+31612345678&destination=%2B2")
                               << QStringList{u"+31612345678"_s, u"+2"_s, QString()};
    QTest::newRow("the same twice") << QByteArray("source=1&source=%2B1&destination=2")
                                    << QStringList{u"1"_s, u"2"_s, QString()};
    QTest::newRow("two sources") << QByteArray("source=1&source=3&destination=2") << QStringList();
    QTest::newRow("two destinations") << QByteArray("source=1&destination=2&destination=3") << QStringList();
    QTest::newRow("no destination") << QByteArray("source=1") << QStringList();
    QTest::newRow("empty destination") << QByteArray("source=1&destination=") << QStringList();
    QTest::newRow("no query") << QByteArray() << QStringList();
}

void TestWebhookParser::readsCalls()
{
    QFETCH(QByteArray, query);
    QFETCH(QStringList, expected);

    const Result<InboundCall> call = parseInboundCall(query);
    QCOMPARE(call.ok(), !expected.isEmpty());
    if (call.ok())
        QCOMPARE(QStringList({call->source, call->destination, call->callId}), expected);
}

void TestWebhookParser::readsReports()
{
    const Result<DeliveryReport> report =
        parseDeliveryReport(capture(u"status-2019.query"_s) + "&statusReason=successfully+delivered");
    QVERIFY(report.ok());
    QCOMPARE(report->providerId, u"57db52e04e2f4001b555f79813a0f503"_s);
    QCOMPARE(report->reference, u"curl"_s);
    QCOMPARE(report->recipient, u"31667788880"_s);
    QCOMPARE(report->status, u"delivered"_s);
    QCOMPARE(report->reason, u"successfully delivered"_s);
    QCOMPARE(report->statusAt, QDateTime(QDate(2019, 1, 9), QTime(12, 23, 23), QTimeZone::utc()));
}

void TestWebhookParser::readsReportTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDateTime>("time");

    const QDateTime noon(QDate(2026, 7, 1), QTime(12, 0), QTimeZone::utc());
    QTest::newRow("encoded plus") << QByteArray("2026-07-01T14:00:00%2B02:00") << noon;
    QTest::newRow("bare plus") << QByteArray("2026-07-01T14:00:00+02:00") << noon;
    QTest::newRow("minus") << QByteArray("2026-07-01T10:00:00-02:00") << noon;
    QTest::newRow("Z") << QByteArray("2026-07-01T12:00:00Z") << noon;
    QTest::newRow("absent") << QByteArray() << QDateTime();
    QTest::newRow("unreadable") << QByteArray("yesterday") << QDateTime();
}

void TestWebhookParser::readsReportTimes()
{
    QFETCH(QByteArray, text);

    const Result<DeliveryReport> report = parseDeliveryReport("id=a&status=sent&statusDatetime=" + text);
    QVERIFY(report.ok());
    QTEST(report->statusAt, "time");
}

void TestWebhookParser::refusesReports_data()
{
    QTest::addColumn<QByteArray>("query");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no status") << QByteArray("id=a&reference=b");
    QTest::newRow("neither id nor reference") << QByteArray("status=sent&recipient=31612345678");
}

void TestWebhookParser::refusesReports()
{
    QFETCH(QByteArray, query);
    QVERIFY(!parseDeliveryReport(query).ok());
}

QTEST_APPLESS_MAIN(TestWebhookParser)
#include "tst_webhookparser.moc"
