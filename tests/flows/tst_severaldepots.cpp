// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/webhooks/rawclient.h"
#include "tests/flows/flowdesk.h"
#include "tests/support/serverrelay.h"

#include <QElapsedTimer>
#include <QTest>

#include <csignal>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

constexpr int pairCount = 5;
constexpr int patience = 60'000;
constexpr int takeOverTime = 30'000;

QString customer(int pair)
{
    return u"3161234570%1"_s.arg(pair);
}

QString driver(int pair)
{
    return u"3168765440%1"_s.arg(pair);
}

} // namespace

/// Two programs share one PostgreSQL database: its pool, its rides and its outbox.
class TestSeveralDepots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_desk.reset(); }

    void webhooksMayReachEither();
    void theOtherTakesOverWhatADeadOneLeft();
    void oneThatWasFrozenFindsItsWorkTaken();
    void bothSurviveARestartOfTheServer();
    void goesOnBesideASilentServer();

private:
    void sendWebhooksTo(const BirdcarProcess &process);
    /// Writes so many texts from the customers, to one program and the other in turn. All have to be
    /// answered.
    bool write(const QString &word, int count);
    bool everyTextWentOutOnce(const QString &word, int count);

    std::unique_ptr<FlowDesk> m_desk;
    std::unique_ptr<BirdcarProcess> m_other;
};

void TestSeveralDepots::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("BIRDCAR_TEST_PG_URL"))
        QSKIP("needs a PostgreSQL server, which BIRDCAR_TEST_PG_URL names");
}

void TestSeveralDepots::init()
{
    m_desk = std::make_unique<FlowDesk>(DatabaseEngine::Postgres);
    m_other = std::make_unique<BirdcarProcess>();
    m_other->setup = m_desk->birdcar.setup;
    QVERIFY(m_desk->start());
    QVERIFY2(m_other->start(), m_other->errors().constData());

    QStringList customers{u"name,number"_s};
    QStringList drivers = customers;
    for (int pair = 0; pair < pairCount; ++pair) {
        customers.append(u"Customer %1,+%2"_s.arg(pair).arg(customer(pair)));
        drivers.append(u"Driver %1,+%2"_s.arg(pair).arg(driver(pair)));
    }
    QCOMPARE(m_desk->import(u"customers"_s, customers).status, 0);
    QCOMPARE(m_desk->import(u"drivers"_s, drivers).status, 0);
    QCOMPARE(m_desk->import(u"numbers"_s, {u"number"_s, firstNumber}).status, 0);
    for (int pair = 0; pair < pairCount; ++pair)
        QCOMPARE(m_desk->ride(u'+' + customer(pair), u'+' + driver(pair)).status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->messageBird.texts().size(), 2 * pairCount, patience);
}

void TestSeveralDepots::sendWebhooksTo(const BirdcarProcess &process)
{
    standin::WebhookSettings webhooks = m_desk->messageBird.webhookSettings();
    webhooks.targetUrl = process.url();
    m_desk->messageBird.setWebhookSettings(webhooks);
}

bool TestSeveralDepots::write(const QString &word, int count)
{
    QList<QFuture<standin::WebhookResult>> sent;
    for (int i = 0; i < count; ++i) {
        const bool toOther = i % 2 == 1 && m_other->isRunning();
        sendWebhooksTo(toOther || !m_desk->birdcar.isRunning() ? *m_other : m_desk->birdcar);
        standin::PhoneText text;
        text.from = customer(i % pairCount);
        text.to = firstNumber;
        text.body = u"%1 %2"_s.arg(word).arg(i);
        sent.append(m_desk->messageBird.sendText(text));
    }
    const auto ended = [&sent] {
        return std::all_of(sent.begin(), sent.end(), [](const auto &result) { return result.isFinished(); });
    };
    return QTest::qWaitFor(ended, patience) && std::all_of(sent.begin(), sent.end(), [](const auto &result) {
               return result.result().answer.status == 200;
           });
}

bool TestSeveralDepots::everyTextWentOutOnce(const QString &word, int count)
{
    const QStringList lines = m_desk->sent();
    for (int i = 0; i < count; ++i) {
        const auto copies = lines.count(u"%1: %2 %3"_s.arg(driver(i % pairCount), word).arg(i));
        if (copies != 1) {
            qWarning("text %d went out %d times", i, static_cast<int>(copies));
            return false;
        }
    }
    return true;
}

void TestSeveralDepots::webhooksMayReachEither()
{
    QVERIFY(write(u"either"_s, 60));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->messageBird.texts().size(), 2 * pairCount + 60, patience);
    QVERIFY(everyTextWentOutOnce(u"either"_s, 60));

    for (const BirdcarProcess *process : {&m_desk->birdcar, m_other.get()}) {
        sendWebhooksTo(*process);
        const standin::CallResult call = m_desk->call(customer(0), firstNumber);
        QVERIFY(QString::fromUtf8(call.webhook.answer.body).contains(driver(0)));
    }
}

void TestSeveralDepots::theOtherTakesOverWhatADeadOneLeft()
{
    QCOMPARE(m_other->stop(), 0); // so that the one that dies has claimed them all
    int accepted = 0;
    connect(&m_desk->messageBird, &standin::StandIn::textAccepted, this, [this, &accepted] {
        if (++accepted == 5) // MessageBird has it, the program does not know yet
            m_desk->birdcar.kill();
    });
    (void)write(u"left"_s, 30); // those that are not answered any more are no promise
    QTRY_VERIFY_WITH_TIMEOUT(!m_desk->birdcar.isRunning(), patience);
    const auto count = [this](const QString &condition) {
        return m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE "_s + condition).toInt();
    };
    const int promised = count(u"direction = 'in'"_s);
    QVERIFY(promised > 5);
    QVERIFY(count(u"state = 'sending'"_s) > 0);

    QVERIFY(m_other->start());
    QTRY_COMPARE_WITH_TIMEOUT(count(u"state IN ('pending', 'sending')"_s), 0, takeOverTime);
    QCOMPARE(m_desk->messageBird.texts().size(), 2 * pairCount + promised);
}

/// Frozen in the middle of its work for longer than its claims last, as a computer that sleeps is.
void TestSeveralDepots::oneThatWasFrozenFindsItsWorkTaken()
{
    const auto signal = [this](int number) {
        ::kill(static_cast<pid_t>(m_desk->birdcar.processId()), number);
    };
    QCOMPARE(m_other->stop(), 0); // so that the other has claimed them all
    int accepted = 0;
    const auto counting = connect(&m_desk->messageBird, &standin::StandIn::textAccepted, this, [&] {
        if (++accepted == 5)
            signal(SIGSTOP);
    });
    (void)write(u"frozen"_s, 30);
    QTRY_VERIFY_WITH_TIMEOUT(accepted >= 5, patience);
    disconnect(counting);
    const auto count = [this](const QString &condition) {
        return m_desk->database.scalar(u"SELECT count(*) FROM messages WHERE "_s + condition).toInt();
    };
    QVERIFY(count(u"state = 'sending'"_s) > 0);
    QVERIFY(m_other->start());
    QTRY_COMPARE_WITH_TIMEOUT(count(u"state IN ('pending', 'sending')"_s), 0, takeOverTime);

    const auto outcomes = [this](const QString &column) {
        return m_desk->database
            .scalar(u"SELECT string_agg(id || ' ' || %1, ',' ORDER BY id) "
                    "FROM messages WHERE direction = 'out' AND body LIKE 'frozen %'"_s.arg(column))
            .split(u',');
    };
    const QStringList attempts = outcomes(u"attempts"_s);
    // Not of a text whose report overtook the answer: the frozen one still has its id to write.
    const QStringList ids = outcomes(u"provider_id"_s);
    signal(SIGCONT);
    sendWebhooksTo(m_desk->birdcar);
    standin::PhoneText late;
    late.from = customer(0);
    late.to = firstNumber;
    late.body = u"and on"_s;
    late.messageId = late.body;                                          // as MessageBird sends it again
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->text(late).status, 200, patience); // it is back
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->sent().contains(driver(0) + u": and on"_s), patience);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"state IN ('pending', 'sending')"_s), 0, takeOverTime);
    QStringList lines = m_desk->sent();
    QCOMPARE(lines.removeDuplicates(), 0);
    QCOMPARE(outcomes(u"attempts"_s), attempts);
    const QStringList idsNow = outcomes(u"provider_id"_s);
    for (const QString &id : ids)
        QVERIFY2(idsNow.contains(id), qPrintable(id));
}

void TestSeveralDepots::bothSurviveARestartOfTheServer()
{
    (void)m_desk->database.scalar(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                                  " WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    QVERIFY(m_desk->birdcar.isRunning() && m_other->isRunning());
    int written = 0;
    for (const BirdcarProcess *process : {&m_desk->birdcar, m_other.get()}) {
        sendWebhooksTo(*process);
        standin::PhoneText text;
        text.from = customer(0);
        text.to = firstNumber;
        text.body = u"after %1"_s.arg(written);
        text.messageId = text.body;
        // The first answers may be 503: then MessageBird comes again.
        QVERIFY(QTest::qWaitFor([&] { return m_desk->text(text).status == 200; }, patience));
        ++written;
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->messageBird.texts().size(), 2 * pairCount + written, patience);
    for (int i = 0; i < written; ++i)
        QCOMPARE(m_desk->sent().count(u"%1: after %2"_s.arg(driver(0)).arg(i)), 1);
}

/// The server's computer is gone: nobody says so, and whoever connects waits.
void TestSeveralDepots::goesOnBesideASilentServer()
{
    ServerRelay relay(m_desk->database.location().server);
    BirdcarProcess behind;
    behind.setup = m_desk->birdcar.setup;
    behind.setup.database = relay.url().toString(QUrl::FullyEncoded);
    QVERIFY2(behind.start(), behind.errors().constData());
    sendWebhooksTo(behind);
    standin::PhoneText text;
    text.from = customer(0);
    text.to = firstNumber;
    text.body = u"beside"_s;
    text.messageId = text.body;
    relay.fallSilent();
    // All of them are answered within the time that one connect used to take.
    QElapsedTimer elapsed;
    elapsed.start();
    int healthy = 0;
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(m_desk->text(text).status, 503);
        test::RawClient health(behind.port(), "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
        healthy += QTest::qWaitFor([&health] { return health.answer().status == 200; }, patience) ? 1 : 0;
    }
    QCOMPARE(healthy, 5);
    QVERIFY2(elapsed.elapsed() < patience, QByteArray::number(elapsed.elapsed()).constData());
    QVERIFY(behind.isRunning());
    relay.speakAgain();
    QVERIFY(QTest::qWaitFor([&] { return m_desk->text(text).status == 200; }, patience));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->sent().contains(driver(0) + u": beside"_s), patience);
    relay.fallSilent();
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->text(text).status, 503, patience);
    QCOMPARE(behind.stop(), 0);
}

QTEST_GUILESS_MAIN(TestSeveralDepots)
#include "tst_severaldepots.moc"
