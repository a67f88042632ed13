// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/apiclient.h"
#include "app/messagebird/missedlook.h"
#include "app/standin/standin.h"
#include "app/store/outboxstore.h"
#include "tests/support/testdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using standin::Fault;
using standin::PhoneText;
using standin::Route;

namespace {

const auto caitlyn = u"31612345601"_s;
const auto david = u"31687654301"_s;
const auto stranger = u"31699999999"_s;
const auto proxy = u"3197010220001"_s;

} // namespace

/// The whole way from MessageBird's list to the database, over real connections.
class TestMissedLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();

    void takesWhatNeverCame();
    void looksForNothingInANewDatabase();
    void doublesNothingThatCame_data();
    void doublesNothingThatCame();
    void aWebhookThatComesAfterAllIsKnown_data();
    void aWebhookThatComesAfterAllIsKnown();
    void anotherTextOfTheSameWordsIsNew();
    void whatIsTooLateWaits();
    void aNumberOfAnotherRideByNowIsNoWay();
    void readsEveryPage();
    void goesOnAfterTrouble_data();
    void goesOnAfterTrouble();
    void asksWhetherTextsArrived();
    void anOptOutIsLearntToo();

private:
    /// A phone writes; nothing listens, so no webhook arrives.
    void write(const QString &from, const QString &body, PhoneText::Shape shape = PhoneText::Shape::Form2018,
               const QString &id = {});
    QStringList inbound() const;
    void runLook();

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<standin::StandIn> m_standIn;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<MissedLook> m_look;
    std::unique_ptr<QSignalSpy> m_fetched;
    Ride m_ride;
};

void TestMissedLook::init()
{
    m_desk = std::make_unique<TestDesk>(TestDatabase::currentEngine());
    m_desk->number(proxy);
    m_ride = m_desk->ride(m_desk->customer(u"Caitlyn"_s, caitlyn), m_desk->driver(u"David"_s, david)).value();
    m_desk->database->runOnce(u"DELETE FROM messages"_s);
    m_standIn = std::make_unique<standin::StandIn>([this] { return m_desk->now(); });
    QVERIFY(m_standIn->listen());
    m_standIn->setWebhookSettings({.publicUrl = QUrl(u"http://127.0.0.1:9"_s)});
    m_client = std::make_unique<ApiClient>(ApiClient::Settings{m_standIn->apiUrl(), 1s}, m_desk->clock());
    m_client->setKey(standin::Account().accessKey);
    m_look = std::make_unique<MissedLook>(
        *m_desk->database, *m_client, m_desk->clock(),
        [this](const QList<ListedText> &texts) { return m_desk->dispatcher.takeMissed(texts); },
        [this](const DeliveryReport &report) { QVERIFY(m_desk->dispatcher.takeReport(report).ok()); },
        MissedLook::Pace{0ms, 0ms, 1h});
    m_fetched = std::make_unique<QSignalSpy>(m_look.get(), &MissedLook::fetched);
    runLook(); // now everything that came is known
    m_desk->pass(1min);
}

void TestMissedLook::cleanup()
{
    m_fetched.reset();
    m_look.reset();
    m_client.reset();
    m_standIn.reset();
    m_desk.reset();
}

void TestMissedLook::write(const QString &from, const QString &body, PhoneText::Shape shape,
                           const QString &id)
{
    PhoneText text;
    text.from = from;
    text.to = proxy;
    text.body = body;
    text.shape = shape;
    if (!id.isEmpty())
        text.messageId = id;
    m_standIn->sendText(text);
}

QStringList TestMissedLook::inbound() const
{
    QStringList texts;
    Rows rows = m_desk->database->run(u"SELECT body FROM messages WHERE direction = 'in' ORDER BY id"_s);
    while (rows.next())
        texts.append(rows.text(0));
    return texts;
}

/// Looks, and waits until everything was asked.
void TestMissedLook::runLook()
{
    const QSignalSpy finished(m_look.get(), &MissedLook::finished);
    m_look->look();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 30'000);
}

void TestMissedLook::takesWhatNeverCame()
{
    write(caitlyn, u"first"_s);
    m_desk->pass(2min);
    write(david, u"second \U0001F697 <&>"_s);
    write(stranger, u"third"_s);
    m_desk->pass(1min);
    runLook();
    QCOMPARE(inbound().size(), 3);
    QStringList out = m_desk->outbox();
    out.sort();
    QCOMPARE(out, QStringList({proxy + u" > "_s + caitlyn + u": second \U0001F697 <&> [pending]"_s,
                               proxy + u" > "_s + david + u": first [pending]"_s}));
    QCOMPARE(m_desk->database.scalar(u"SELECT reason FROM unrouted"_s), u"no_ride"_s);
    QCOMPARE(m_fetched->size(), 1);
    QCOMPARE(m_fetched->first().at(0).toInt(), 3);
    QCOMPARE(m_fetched->first().at(1).toDateTime(), m_desk->now().addDuration(-3min));
    QCOMPARE(m_fetched->first().at(2).toDateTime(), m_desk->now().addDuration(-1min));
    // It is shown where it belongs in time.
    QCOMPARE(m_desk->database.scalar(u"SELECT created_at FROM messages WHERE body = 'first' "
                                     "AND direction = 'in'"_s),
             toStamp(m_desk->now().addDuration(-3min)));
    runLook();
    QCOMPARE(inbound().size(), 3);
    QCOMPARE(m_fetched->size(), 1);
}

void TestMissedLook::looksForNothingInANewDatabase()
{
    m_desk->database->runOnce(u"DELETE FROM text_checks"_s);
    const int before = m_standIn->requestCount(Route::List);
    write(caitlyn, u"from before"_s);
    runLook();
    QCOMPARE(m_standIn->requestCount(Route::List), before);
    QCOMPARE(inbound(), QStringList());
}

void TestMissedLook::doublesNothingThatCame_data()
{
    QTest::addColumn<QString>("webhookId");
    QTest::newRow("the same id") << u"id-1"_s;
    QTest::newRow("another id") << u"id-of-the-flow"_s;
    QTest::newRow("no id") << QString();
}

void TestMissedLook::doublesNothingThatCame()
{
    QFETCH(QString, webhookId);
    write(caitlyn, u"ok"_s, PhoneText::Shape::Form2018, u"id-1"_s);
    m_desk->pass(2s);
    QVERIFY(m_desk->text(caitlyn, proxy, u"ok"_s, webhookId).ok());
    m_desk->pass(1min);
    write(caitlyn, u"ok"_s, PhoneText::Shape::Form2018, u"id-2"_s); // and this one was lost
    m_desk->pass(1min);
    runLook();
    QCOMPARE(inbound(), QStringList({u"ok"_s, u"ok"_s}));
    runLook();
    QCOMPARE(inbound().size(), 2);
    QCOMPARE(m_desk->outbox().size(), 2);
}

void TestMissedLook::aWebhookThatComesAfterAllIsKnown_data()
{
    doublesNothingThatCame_data();
}

void TestMissedLook::aWebhookThatComesAfterAllIsKnown()
{
    QFETCH(QString, webhookId);
    write(caitlyn, u"ok"_s, PhoneText::Shape::Form2018, u"id-1"_s);
    m_desk->pass(1min);
    runLook();
    QCOMPARE(inbound().size(), 1);
    m_desk->pass(1min);
    QVERIFY(m_desk->text(caitlyn, proxy, u"ok"_s, webhookId)->repeat);
    if (!webhookId.isEmpty())
        QVERIFY(m_desk->text(caitlyn, proxy, u"ok"_s, webhookId)->repeat); // and again
    QCOMPARE(inbound().size(), 1);
    m_desk->pass(1min);
    QVERIFY(!m_desk->text(caitlyn, proxy, u"ok"_s, u"id-3"_s)->repeat); // she writes it once more
    QCOMPARE(inbound().size(), 2);
}

void TestMissedLook::anotherTextOfTheSameWordsIsNew()
{
    write(caitlyn, u"ok"_s, PhoneText::Shape::Form2018, u"id-1"_s);
    m_desk->pass(1min);
    runLook();
    QCOMPARE(inbound().size(), 1);
    m_desk->pass(10min); // no webhook of the first came, nor will
    QVERIFY(!m_desk->text(caitlyn, proxy, u"ok"_s, u"id-2"_s)->repeat);
    QCOMPARE(inbound().size(), 2);
}

void TestMissedLook::whatIsTooLateWaits()
{
    write(caitlyn, u"where are you?"_s);
    m_desk->pass(31min);
    runLook();
    const Claim claim = m_desk->database->inTransaction([this] {
        return OutboxStore(*m_desk->database, u"here"_s).claim({.now = m_desk->now(), .limit = 16});
    });
    QCOMPARE(claim.texts.size(), 0);
    QCOMPARE(m_desk->outbox(), QStringList(proxy + u" > "_s + david + u": where are you? [failed late]"_s));
}

void TestMissedLook::aNumberOfAnotherRideByNowIsNoWay()
{
    write(caitlyn, u"my umbrella"_s);
    m_desk->pass(1min);
    QVERIFY(m_desk->dispatcher.cancelRide(m_ride.id).ok());
    const Person diana = m_desk->driver(u"Diana"_s, u"31687654302"_s);
    const Person again = m_desk->dispatcher.findPerson(Role::Customer, caitlyn).value();
    QVERIFY(m_desk->ride(again, diana).ok()); // on the same number
    m_desk->pass(1min);
    runLook();
    QCOMPARE(inbound(), QStringList(u"my umbrella"_s));
    QCOMPARE(m_desk->database.scalar(u"SELECT reason FROM unrouted"_s), u"late"_s);
    QVERIFY(!m_desk->outbox().join(u'\n').contains(u"my umbrella"_s));
}

void TestMissedLook::readsEveryPage()
{
    for (int i = 0; i < 260; ++i) {
        write(i % 2 ? caitlyn : david, QString::number(i));
        m_desk->pass(1s);
    }
    runLook();
    QCOMPARE(inbound().size(), 260);
    QCOMPARE(m_fetched->first().at(0).toInt(), 260);
}

void TestMissedLook::goesOnAfterTrouble_data()
{
    QTest::addColumn<Fault::Kind>("fault");
    QTest::newRow("500") << Fault::Kind::ServerError;
    QTest::newRow("too many requests") << Fault::Kind::TooManyRequests;
}

void TestMissedLook::goesOnAfterTrouble()
{
    QFETCH(Fault::Kind, fault);
    write(caitlyn, u"hello"_s);
    m_standIn->setFault(Route::List, {.kind = fault, .times = 1, .retryAfter = 1s});
    runLook();
    QCOMPARE(inbound(), QStringList(u"hello"_s));
}

void TestMissedLook::asksWhetherTextsArrived()
{
    standin::DeliveryPlan plan;
    plan.reports = false;
    plan.delay = 0ms;
    m_standIn->setDeliveryPlan(plan);
    QVERIFY(m_desk->text(david, proxy, u"here"_s, u"id-1"_s).ok());
    const QString reference =
        m_desk->database.scalar(u"SELECT reference FROM messages WHERE direction = 'out'"_s);
    SendOutcome sent;
    m_client->send({proxy, caitlyn, u"here"_s, reference, {}},
                   [&](const SendOutcome &outcome) { sent = outcome; });
    QTRY_VERIFY(!sent.providerId.isEmpty());
    QTRY_COMPARE(m_standIn->texts().first().recipients.first().status, u"delivered"_s);
    m_desk->database->run(u"UPDATE messages SET state = 'sent', sent_at = ?, provider_id = ? "
                          "WHERE direction = 'out'"_s,
                          {m_desk->now(), sent.providerId});
    runLook();
    QVERIFY(m_desk->outbox().first().endsWith(u"[sent]"_s)); // its report may still come
    m_desk->pass(11min);
    runLook();
    QVERIFY(m_desk->outbox().first().endsWith(u"[delivered]"_s));
}

void TestMissedLook::anOptOutIsLearntToo()
{
    standin::DeliveryPlan plan;
    plan.reports = false;
    plan.delay = 0ms;
    plan.failure = 103;
    m_standIn->setDeliveryPlan(plan);
    QVERIFY(m_desk->text(david, proxy, u"here"_s, u"id-1"_s).ok());
    SendOutcome sent;
    m_client->send({proxy, caitlyn, u"here"_s, u"r-1"_s, {}},
                   [&](const SendOutcome &outcome) { sent = outcome; });
    QTRY_VERIFY(!sent.providerId.isEmpty());
    QTRY_COMPARE(m_standIn->texts().first().recipients.first().status, u"delivery_failed"_s);
    m_desk->database->run(
        u"UPDATE messages SET state = 'sent', sent_at = ?, provider_id = ?, reference = 'r-1' "
        "WHERE direction = 'out'"_s,
        {m_desk->now(), sent.providerId});
    m_desk->pass(11min);
    runLook();
    QVERIFY(m_desk->outbox().first().endsWith(u"[failed opted_out]"_s));
    QVERIFY(m_desk->dispatcher.findPerson(Role::Customer, caitlyn)->optedOut);
}

QTEST_GUILESS_MAIN(TestMissedLook)
#include "tst_missedlook.moc"
