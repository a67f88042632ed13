// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/apiclient.h"
#include "app/messagebird/outbox.h"
#include "app/standin/standin.h"
#include "app/store/messagestore.h"
#include "tests/support/sampletexts.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace birdcar;
using standin::Fault;
using standin::Route;
using standin::StandIn;

/// Database, outbox, client and stand-in together, by the computer's clocks.
class TestSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();

    void eachTextArrivesOnce_data();
    void eachTextArrivesOnce();
    void theQueueDrainsInOrderAfterAnOutage();
    void aThousandTextsLeaveQuickly();

private:
    void restart();
    void addTexts(int count, int phones);
    int sentCount();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<StandIn> m_standIn;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<Outbox> m_outbox;
};

void TestSending::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::currentEngine());
    m_standIn = std::make_unique<StandIn>();
    QVERIFY(m_standIn->listen());
    m_client = std::make_unique<ApiClient>(ApiClient::Settings{m_standIn->apiUrl(), 500ms}, systemClock());
    m_client->setKey(standin::Account().accessKey);
    restart();
}

void TestSending::cleanup()
{
    m_outbox.reset();
    m_client.reset();
    m_standIn.reset();
    m_database.reset();
}

void TestSending::restart()
{
    static int run = 0;
    m_outbox.reset();
    m_outbox = std::make_unique<Outbox>(**m_database, *m_client, systemClock(),
                                        OutboxSettings::withDefaults(u"run %1"_s.arg(++run)));
    m_outbox->start();
}

void TestSending::addTexts(int count, int phones)
{
    (*m_database)->inTransaction([&] {
        for (int i = 0; i < count; ++i) {
            Message text = sampleText(QString::number(31600000000 + i % phones), systemClock()());
            text.body = QString::number(i);
            MessageStore(**m_database).addOutgoing(text, text.createdAt);
        }
    });
    m_outbox->wake();
}

int TestSending::sentCount()
{
    Rows row = (*m_database)->run(u"SELECT COUNT(*) FROM messages WHERE state IN ('sent', 'delivered')"_s);
    row.next();
    return static_cast<int>(row.integer(0));
}

void TestSending::eachTextArrivesOnce_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("no fault") << Fault{.times = 1};
    QTest::newRow("500") << Fault{.kind = Fault::Kind::ServerError, .times = 2};
    QTest::newRow("500 although it was taken")
        << Fault{.kind = Fault::Kind::ServerError, .times = 2, .takesEffect = true};
    QTest::newRow("cut") << Fault{.kind = Fault::Kind::CutConnection, .times = 2};
    QTest::newRow("cut although it was taken")
        << Fault{.kind = Fault::Kind::CutConnection, .times = 2, .takesEffect = true};
    QTest::newRow("no answer although it was taken")
        << Fault{.kind = Fault::Kind::Hang, .times = 2, .takesEffect = true};
    QTest::newRow("429") << Fault{.kind = Fault::Kind::TooManyRequests, .times = 3};
    QTest::newRow("answer without a body") << Fault{.kind = Fault::Kind::EmptyAnswer, .times = 2};
}

void TestSending::eachTextArrivesOnce()
{
    QFETCH(Fault, fault);
    m_standIn->setFault(Route::Send, fault);
    addTexts(6, 3);
    QTRY_COMPARE_WITH_TIMEOUT(sentCount(), 6, 20'000);
    QCOMPARE(m_standIn->texts().size(), 6);
    for (int phone = 0; phone < 3; ++phone) {
        const auto texts = m_standIn->textsTo(QString::number(31600000000 + phone));
        QCOMPARE(texts.value(0).body, QString::number(phone));
        QCOMPARE(texts.value(1).body, QString::number(phone + 3));
    }
}

void TestSending::theQueueDrainsInOrderAfterAnOutage()
{
    m_standIn->setReachable(false);
    addTexts(30, 3);
    QTRY_COMPARE(m_outbox->state(), SendingState::Unreachable);
    QCOMPARE(sentCount(), 0);
    m_standIn->setReachable(true);
    QTRY_COMPARE_WITH_TIMEOUT(sentCount(), 30, 20'000);
    QCOMPARE(m_outbox->state(), SendingState::Ready);
    QCOMPARE(m_standIn->texts().size(), 30);
    const auto texts = m_standIn->textsTo(u"31600000000"_s);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(texts.at(i).body, QString::number(i * 3));
}

void TestSending::aThousandTextsLeaveQuickly()
{
    addTexts(1000, 250);
    QTRY_COMPARE_WITH_TIMEOUT(sentCount(), 1000, 60'000);
    QCOMPARE(m_standIn->texts().size(), 1000);
}

QTEST_GUILESS_MAIN(TestSending)
#include "tst_sending.moc"
