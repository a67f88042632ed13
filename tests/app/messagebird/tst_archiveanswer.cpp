// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/archiveanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace birdcar;
using namespace std::chrono_literals;

class TestArchiveAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhetherItIsAnAnswer_data();
    void tellsWhetherItIsAnAnswer();
    void readsAPage();
    void leavesOutWhatIsNoTextFromAPhone();
    void readsAStatus();
};

namespace {

const QString proxy = u"3197010220001"_s;
const QDateTime now = QDateTime::fromString(u"2026-12-24T18:30:00Z"_s, Qt::ISODate);
const QByteArray empty = R"({"offset":0,"limit":250,"count":0,"totalCount":0,"items":[]})";

ApiAnswer answered(int status, const QByteArray &body)
{
    ApiAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.whole = true;
    return answer;
}

} // namespace

void TestArchiveAnswer::tellsWhetherItIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<ArchiveReply>("reply");
    using enum ArchiveReply;
    QTest::newRow("nothing found") << 200 << empty << true << Answered;
    QTest::newRow("cut off") << 200 << empty << false << NotAnswered;
    QTest::newRow("a page of a portal") << 200 << QByteArray("<html>") << true << NotAnswered;
    QTest::newRow("no list") << 200 << QByteArray(R"({"totalCount":1})") << true << NotAnswered;
    QTest::newRow("no connection") << 0 << QByteArray() << false << NotAnswered;
    QTest::newRow("redirect") << 307 << QByteArray() << true << NotAnswered;
    QTest::newRow("server error") << 500 << QByteArray() << true << NotAnswered;
    QTest::newRow("key") << 401 << QByteArray() << true << KeyRefused;
    QTest::newRow("too many requests") << 429 << QByteArray() << true << RateLimited;
    QTest::newRow("unknown") << 404 << QByteArray() << true << Refused;
    QTest::newRow("parameter") << 422 << QByteArray() << true << Refused;
}

void TestArchiveAnswer::tellsWhetherItIsAnAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, whole);
    ApiAnswer answer = answered(status, body);
    answer.whole = whole;
    answer.retryAfter = "7";
    const InboundPage page = readInboundAnswer(answer, proxy, 0, now);
    QTEST(page.reply, "reply");
    QCOMPARE(page.nextOffset, -1);
    if (page.reply == ArchiveReply::RateLimited)
        QCOMPARE(page.wait, 7s);
}

void TestArchiveAnswer::readsAPage()
{
    const QByteArray body =
        R"({"offset":250,"limit":250,"count":2,"totalCount":600,"items":[)"
        R"({"id":"a","direction":"mo","originator":"+31612345601","body":"Hi \u0000\ud800!",)"
        R"("createdDatetime":"2026-12-24T19:00:00+01:00"},)"
        R"({"id":"b","direction":"mo","originator":31612345602,"body":"Ho",)"
        R"("createdDatetime":"2026-12-24T17:00:00+00:00"}]})";
    const InboundPage page = readInboundAnswer(answered(200, body), proxy, 250, now);
    QCOMPARE(page.reply, ArchiveReply::Answered);
    QCOMPARE(
        page.texts,
        (QList<ListedText>{{u"a"_s, u"31612345601"_s, proxy, u"Hi \uFFFD\uFFFD!"_s, now.addDuration(-30min)},
                           {u"b"_s, u"31612345602"_s, proxy, u"Ho"_s, now.addDuration(-90min)}}));
    QCOMPARE(page.nextOffset, 252);
}

void TestArchiveAnswer::leavesOutWhatIsNoTextFromAPhone()
{
    const QByteArray body =
        R"({"offset":0,"limit":250,"count":3,"totalCount":3,"items":[)"
        R"({"id":"a","direction":"mt","originator":"31612345601","body":"sent","createdDatetime":"2026-12-24T19:00:00Z"},)"
        R"({"id":"b","direction":"mo","originator":"","body":"nobody","createdDatetime":"2026-12-24T19:00:00Z"},)"
        R"({"id":"c","direction":"mo","originator":"31612345601","body":"no time","createdDatetime":null}]})";
    const InboundPage page = readInboundAnswer(answered(200, body), proxy, 0, now);
    QCOMPARE(page.reply, ArchiveReply::Answered);
    QCOMPARE(page.texts, QList<ListedText>());
    QCOMPARE(page.nextOffset, -1);
}

void TestArchiveAnswer::readsAStatus()
{
    const QByteArray body =
        R"({"id":"a","reference":"ref-1","recipients":{"items":[{"recipient":31612345601,)"
        R"("status":"delivery_failed","statusDatetime":"2026-12-24T18:00:00+00:00","statusErrorCode":103,)"
        R"("statusReason":null}]}})";
    const StatusAnswer known = readStatusAnswer(answered(200, body), now);
    QCOMPARE(known.reply, ArchiveReply::Answered);
    QCOMPARE(known.report.reference, u"ref-1"_s);
    QCOMPARE(known.report.providerId, u"a"_s);
    QCOMPARE(known.report.recipient, u"31612345601"_s);
    QCOMPARE(known.report.status, u"delivery_failed"_s);
    QCOMPARE(known.report.errorCode, u"103"_s);
    QCOMPARE(known.report.reason, u"103"_s);
    QCOMPARE(known.report.statusAt, now.addDuration(-30min));
    QCOMPARE(readStatusAnswer(answered(200, "{}"), now).reply, ArchiveReply::NotAnswered);
    QCOMPARE(readStatusAnswer(answered(404, "{}"), now).reply, ArchiveReply::Refused);
}

QTEST_APPLESS_MAIN(TestArchiveAnswer)
#include "tst_archiveanswer.moc"
