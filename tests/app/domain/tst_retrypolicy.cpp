// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retrypolicy.h"

#include <QTest>

using namespace birdcar;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitDoublesFromOneSecondToFiveMinutes_data();
    void waitDoublesFromOneSecondToFiveMinutes();
    void unknownOutcomeIsLookedUp_data();
    void unknownOutcomeIsLookedUp();
    void retryAfterIsObeyedWithinReason_data();
    void retryAfterIsObeyedWithinReason();
};

void TestRetryPolicy::waitDoublesFromOneSecondToFiveMinutes_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<milliseconds>("shortest");
    QTest::addColumn<milliseconds>("longest");
    QTest::newRow("no failure counts as one") << 0 << milliseconds(1s) << milliseconds(2s);
    QTest::newRow("first") << 1 << milliseconds(1s) << milliseconds(2s);
    QTest::newRow("second") << 2 << milliseconds(2s) << milliseconds(4s);
    QTest::newRow("fifth") << 5 << milliseconds(16s) << milliseconds(32s);
    QTest::newRow("ninth reaches the bound") << 9 << milliseconds(150s) << milliseconds(5min);
    QTest::newRow("a million stay there") << 1'000'000 << milliseconds(150s) << milliseconds(5min);
}

void TestRetryPolicy::waitDoublesFromOneSecondToFiveMinutes()
{
    QFETCH(int, failures);
    QFETCH(milliseconds, shortest);
    QFETCH(milliseconds, longest);
    QCOMPARE(retryWait(failures, 0.0), shortest);
    QVERIFY(retryWait(failures, 0.999999) > shortest);
    QVERIFY(retryWait(failures, 0.999999) <= longest);
}

void TestRetryPolicy::unknownOutcomeIsLookedUp_data()
{
    QTest::addColumn<UnknownOutcome>("outcome");
    QTest::addColumn<QList<milliseconds>>("delays");
    QTest::newRow("after a 5xx once") << UnknownOutcome::ServerError << QList<milliseconds>{1s};
    QTest::newRow("after a cut twice") << UnknownOutcome::Cut << QList<milliseconds>{1s, 4s};
}

void TestRetryPolicy::unknownOutcomeIsLookedUp()
{
    QFETCH(UnknownOutcome, outcome);
    QFETCH(QList<milliseconds>, delays);
    QCOMPARE(lookUpsNeeded(outcome), int(delays.size()));
    for (int answered = 0; answered < delays.size(); ++answered)
        QCOMPARE(lookUpDelay(outcome, answered), delays.at(answered));
}

void TestRetryPolicy::retryAfterIsObeyedWithinReason_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<milliseconds>("wait");
    QTest::newRow("absent") << QByteArray() << milliseconds(1s);
    QTest::newRow("seconds") << QByteArray("7") << milliseconds(7s);
    QTest::newRow("zero") << QByteArray("0") << milliseconds(1s);
    QTest::newRow("negative") << QByteArray("-5") << milliseconds(1s);
    QTest::newRow("a day") << QByteArray("86400") << milliseconds(5min);
    QTest::newRow("more than a number holds") << QByteArray("9223372036854775807") << milliseconds(5min);
    QTest::newRow("date") << QByteArray("Thu, 24 Dec 2026 12:00:30 GMT") << milliseconds(30s);
    QTest::newRow("date in the past") << QByteArray("Thu, 24 Dec 2026 11:00:00 GMT") << milliseconds(1s);
    QTest::newRow("word") << QByteArray("soon") << milliseconds(1s);
}

void TestRetryPolicy::retryAfterIsObeyedWithinReason()
{
    QFETCH(QByteArray, header);
    QFETCH(milliseconds, wait);
    const QDateTime now({2026, 12, 24}, {12, 0}, Qt::UTC);
    QCOMPARE(retryAfterWait(header, now), wait);
}

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
