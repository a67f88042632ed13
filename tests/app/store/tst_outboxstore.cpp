// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outboxstore.h"
#include "app/store/stores.h"
#include "tests/support/sampletexts.h"
#include "tests/support/testclock.h"
#include "tests/support/testdatabase.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <memory>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace birdcar;

class TestOutboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }
    void init();
    void cleanup();

    void claimsTheOldestOfEachConversation();
    void claimsNothingBeforeItIsDue();
    void claimsNothingOfAConversationThatIsSending();
    void claimsNothingOfABusyConversation();
    void claimsUpToTheLimitAndSaysThatThereIsMore();
    void claimCountsTheAttemptAndKeepsTheFirstTime();
    void aLongQueueForOnePhoneHidesNobody();
    void dropsWhatIsLateOrWithdrawn_data();
    void dropsWhatIsLateOrWithdrawn();
    void aDroppedTextMakesRoomForTheNext();
    void settlesResults_data();
    void settlesResults();
    void aReportThatCameFirstKeepsItsState_data();
    void aReportThatCameFirstKeepsItsState();
    void anotherOwnersRowLearnsOnlyThatItWasSent();
    void takesOverWhatNobodyWorksOn();
    void keepsALeaseThatIsRenewed();
    void saysWhenTheNextTextIsDue();
    void aClockThatWasSetBackDelaysNothing();
    void twoRunnersNeverShareAConversation();
    void aLongQueueLeavesInOrder_data();
    void aLongQueueLeavesInOrder();
    void looksForDueTextsByIndex_data();
    void looksForDueTextsByIndex();

private:
    MessageId add(const QString &recipient) { return add(sampleText(recipient, m_clock.now())); }
    MessageId add(const Message &text) { return addText(**m_database, text); }
    Claim claim(int limit = 16, const std::set<Channel> &busy = {});
    void settle(const SendResult &result);
    Message find(MessageId id) { return m_stores->messages.find(id).value(); }
    QString textOf(const QString &column, MessageId id);

    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<OutboxStore> m_store;
};

namespace {

const QString anna = u"31612345678"_s;
const QString ben = u"31687654321"_s;

QList<MessageId> idsOf(const QList<ClaimedText> &texts)
{
    QList<MessageId> ids;
    for (const ClaimedText &text : texts)
        ids.append(text.id);
    return ids;
}

} // namespace

void TestOutboxStore::init()
{
    m_clock = TestClock();
    m_database = std::make_unique<TestDatabase>(TestDatabase::currentEngine());
    m_stores = std::make_unique<Stores>(**m_database);
    m_store = std::make_unique<OutboxStore>(**m_database, u"here"_s);
}

void TestOutboxStore::cleanup()
{
    m_store.reset();
    m_stores.reset();
    m_database.reset();
}

Claim TestOutboxStore::claim(int limit, const std::set<Channel> &busy)
{
    return (*m_database)->inTransaction([&] {
        return m_store->claim({.now = m_clock.now(), .limit = limit, .lateAfter = 30min, .busy = busy});
    });
}

void TestOutboxStore::settle(const SendResult &result)
{
    (*m_database)->inTransaction([&] { m_store->settle({result}); });
}

QString TestOutboxStore::textOf(const QString &column, MessageId id)
{
    Rows row = (*m_database)->run(u"SELECT %1 FROM messages WHERE id = ?"_s.arg(column), {id.value});
    row.next();
    return row.text(0);
}

void TestOutboxStore::claimsTheOldestOfEachConversation()
{
    const MessageId first = add(anna);
    m_clock.advance(1s);
    add(anna);
    const MessageId other = add(ben);
    QCOMPARE(idsOf(claim().texts), (QList{first, other}));
    QCOMPARE(find(first).state, MessageState::Sending);
}

void TestOutboxStore::claimsNothingBeforeItIsDue()
{
    const MessageId id = add(anna);
    QCOMPARE(claim().texts.size(), 1);
    settle({.kind = SendResult::Kind::Retry, .id = id, .nextAttemptAt = m_clock.now().addSecs(2)});
    add(anna); // waits behind it
    QCOMPARE(claim().texts.size(), 0);
    m_clock.advance(2s);
    QCOMPARE(idsOf(claim().texts), QList{id});
}

void TestOutboxStore::claimsNothingOfAConversationThatIsSending()
{
    add(anna);
    const MessageId late = add(anna);
    QCOMPARE(claim().texts.size(), 1);
    QCOMPARE(claim().texts.size(), 0);
    // Also if the one that is sending is the newer of the two.
    (*m_database)->run(u"UPDATE messages SET state = 'pending' WHERE state = 'sending'"_s);
    (*m_database)->run(u"UPDATE messages SET state = 'sending' WHERE id = ?"_s, {late.value});
    QCOMPARE(claim().texts.size(), 0);
}

void TestOutboxStore::claimsNothingOfABusyConversation()
{
    add(anna);
    const MessageId other = add(ben);
    QCOMPARE(idsOf(claim(16, {{sampleProxy(), anna}}).texts), QList{other});
}

void TestOutboxStore::claimsUpToTheLimitAndSaysThatThereIsMore()
{
    for (int i = 0; i < 20; ++i)
        add(QString::number(31600000000 + i));
    const Claim first = claim(16);
    QCOMPARE(first.texts.size(), 16);
    QVERIFY(first.more);
    const Claim second = claim(16);
    QCOMPARE(second.texts.size(), 4);
    QVERIFY(!second.more);
}

void TestOutboxStore::claimCountsTheAttemptAndKeepsTheFirstTime()
{
    const MessageId id = add(anna);
    const QDateTime start = m_clock.now();
    QCOMPARE(claim().texts.first().attempts, 1);
    settle({.kind = SendResult::Kind::Retry, .id = id, .nextAttemptAt = start});
    m_clock.advance(1min);
    const ClaimedText again = claim().texts.first();
    QCOMPARE(again.attempts, 2);
    QCOMPARE(again.firstAttemptAt, start);
    QCOMPARE(again.body, u"Where are you?"_s);
    QCOMPARE(again.reference, find(id).reference);
}

void TestOutboxStore::aLongQueueForOnePhoneHidesNobody()
{
    const MessageId head = add(anna);
    for (int i = 0; i < 300; ++i)
        add(anna);
    m_clock.advance(1s);
    const MessageId other = add(ben);
    QCOMPARE(idsOf(claim().texts), (QList{head, other}));
}

void TestOutboxStore::dropsWhatIsLateOrWithdrawn_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<RideState>("rideState");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<std::chrono::milliseconds>("age");
    QTest::addColumn<QString>("reason");
    using std::chrono::milliseconds;
    QTest::newRow("forward in time") << MessageKind::Forward << RideState::Open << anna << milliseconds(30min)
                                     << QString();
    QTest::newRow("forward too late")
        << MessageKind::Forward << RideState::Open << anna << milliseconds(31min) << u"late"_s;
    QTest::newRow("confirmation of an open ride")
        << MessageKind::Notice << RideState::Open << anna << milliseconds(90min) << QString();
    QTest::newRow("confirmation after the ride's time")
        << MessageKind::Notice << RideState::Open << anna << milliseconds(121min) << u"late"_s;
    QTest::newRow("confirmation of a cancelled ride")
        << MessageKind::Notice << RideState::Cancelled << anna << milliseconds(0) << u"withdrawn"_s;
    QTest::newRow("confirmation to a former driver")
        << MessageKind::Notice << RideState::Open << u"31699999999"_s << milliseconds(0) << u"withdrawn"_s;
}

void TestOutboxStore::dropsWhatIsLateOrWithdrawn()
{
    QFETCH(MessageKind, kind);
    QFETCH(RideState, rideState);
    QFETCH(QString, recipient);
    QFETCH(std::chrono::milliseconds, age);
    QFETCH(QString, reason);
    Message text = sampleText(recipient, m_clock.now());
    text.kind = kind;
    text.topic = kind == MessageKind::Notice ? NoticeTopic::Confirmation : NoticeTopic::None;
    text.rideId = addRide(**m_database, anna, ben, m_clock.now());
    m_stores->rides.end(text.rideId, rideState, {});
    const MessageId id = add(text);
    m_clock.advance(age);
    const Claim result = claim();
    QCOMPARE(result.dropped, reason.isEmpty() ? 0 : 1);
    QCOMPARE(result.texts.size(), reason.isEmpty() ? 1 : 0);
    QCOMPARE(find(id).state, reason.isEmpty() ? MessageState::Sending : MessageState::Failed);
    QCOMPARE(find(id).reason, reason);
}

void TestOutboxStore::aDroppedTextMakesRoomForTheNext()
{
    add(anna);
    m_clock.advance(31min);
    const MessageId fresh = add(anna);
    QVERIFY(claim().more);
    QCOMPARE(idsOf(claim().texts), QList{fresh});
}

void TestOutboxStore::settlesResults_data()
{
    QTest::addColumn<SendResult::Kind>("kind");
    QTest::addColumn<MessageState>("state");
    QTest::addColumn<int>("attempts");
    QTest::newRow("sent") << SendResult::Kind::Sent << MessageState::Sent << 1;
    QTest::newRow("delivered") << SendResult::Kind::Delivered << MessageState::Delivered << 1;
    QTest::newRow("failed") << SendResult::Kind::Failed << MessageState::Failed << 1;
    QTest::newRow("retry counts the attempt") << SendResult::Kind::Retry << MessageState::Pending << 1;
    QTest::newRow("given back counts none") << SendResult::Kind::GivenBack << MessageState::Pending << 0;
}

void TestOutboxStore::settlesResults()
{
    QFETCH(SendResult::Kind, kind);
    QFETCH(MessageState, state);
    QFETCH(int, attempts);
    const MessageId id = add(anna);
    claim();
    settle({.kind = kind,
            .id = id,
            .providerId = u"f28bbe52"_s,
            .at = m_clock.now(),
            .reason = u"no such phone"_s,
            .nextAttemptAt = m_clock.now()});
    const Message message = find(id);
    QCOMPARE(message.state, state);
    QCOMPARE(message.attempts, attempts);
    QCOMPARE(message.providerId, u"f28bbe52"_s);
    QCOMPARE(message.reason, state == MessageState::Failed ? u"no such phone"_s : QString());
    const bool left = state == MessageState::Sent || state == MessageState::Delivered;
    QCOMPARE(message.sentAt, left ? m_clock.now() : QDateTime());
    QCOMPARE(message.deliveredAt, state == MessageState::Delivered ? m_clock.now() : QDateTime());
}

void TestOutboxStore::aReportThatCameFirstKeepsItsState_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<SendResult::Kind>("kind");
    QTest::addColumn<MessageState>("state");
    QTest::newRow("delivered, then sent")
        << u"delivered"_s << SendResult::Kind::Sent << MessageState::Delivered;
    QTest::newRow("failed, then sent")
        << u"delivery_failed"_s << SendResult::Kind::Sent << MessageState::Failed;
    QTest::newRow("sent, then not there") << u"sent"_s << SendResult::Kind::Retry << MessageState::Sent;
    QTest::newRow("delivered, then refused")
        << u"delivered"_s << SendResult::Kind::Failed << MessageState::Delivered;
    QTest::newRow("failed, then delivered")
        << u"delivery_failed"_s << SendResult::Kind::Delivered << MessageState::Delivered;
}

void TestOutboxStore::aReportThatCameFirstKeepsItsState()
{
    QFETCH(QString, status);
    QFETCH(SendResult::Kind, kind);
    QFETCH(MessageState, state);
    const MessageId id = add(anna);
    claim();
    (*m_database)->inTransaction([&] {
        DeliveryReport report;
        report.reference = find(id).reference;
        report.status = status;
        m_stores->messages.apply(report, m_clock.now());
    });
    settle({.kind = kind, .id = id, .providerId = u"f28bbe52"_s, .at = m_clock.now()});
    QCOMPARE(find(id).state, state);
    QCOMPARE(find(id).providerId, u"f28bbe52"_s);
}

void TestOutboxStore::anotherOwnersRowLearnsOnlyThatItWasSent()
{
    const MessageId id = add(anna);
    claim();
    OutboxStore other(**m_database, u"there"_s);
    (*m_database)->inTransaction([&] {
        other.settle({{.kind = SendResult::Kind::Retry, .id = id, .nextAttemptAt = m_clock.now()}});
        other.settle({{.kind = SendResult::Kind::GivenBack, .id = id}});
        other.settle({{.kind = SendResult::Kind::Failed, .id = id, .reason = u"x"_s}});
    });
    QCOMPARE(find(id).state, MessageState::Sending);
    (*m_database)->inTransaction([&] {
        other.settle({{.kind = SendResult::Kind::Sent, .id = id, .at = m_clock.now()}});
    });
    QCOMPARE(find(id).state, MessageState::Sent);
}

void TestOutboxStore::takesOverWhatNobodyWorksOn()
{
    const MessageId left = add(anna);
    OutboxStore ended(**m_database, u"ended"_s, -1s); // its lease is over at once
    (*m_database)->inTransaction([&] { ended.claim({.now = m_clock.now(), .limit = 16}); });
    const MessageId ours = add(ben);
    claim();
    const auto take = [&] {
        return (*m_database)->inTransaction([&] { return m_store->takeOrphans({ours}); });
    };
    const QList<ClaimedText> orphans = take();
    QCOMPARE(idsOf(orphans), QList{left});
    QCOMPARE(orphans.first().firstAttemptAt, m_clock.now());
    QCOMPARE(textOf(u"owner"_s, left), u"here"_s);
}

void TestOutboxStore::keepsALeaseThatIsRenewed()
{
    if ((*m_database)->engine() == DatabaseEngine::Sqlite)
        QSKIP("SQLite has one runner and no leases");
    OutboxStore renewed(**m_database, u"renewed"_s, -1s);
    const MessageId id = add(anna);
    (*m_database)->inTransaction([&] { renewed.claim({.now = m_clock.now(), .limit = 16}); });
    OutboxStore alive(**m_database, u"renewed"_s, 20s);
    (*m_database)->inTransaction([&] { alive.renewLeases({id}); });
    (*m_database)->inTransaction([&] { QCOMPARE(m_store->takeOrphans({}).size(), 0); });
}

void TestOutboxStore::saysWhenTheNextTextIsDue()
{
    QVERIFY(!m_store->nextDue(m_clock.now()).isValid());
    const MessageId id = add(anna);
    QVERIFY(!m_store->nextDue(m_clock.now()).isValid()); // due already
    claim();
    settle({.kind = SendResult::Kind::Retry, .id = id, .nextAttemptAt = m_clock.now().addSecs(4)});
    QCOMPARE(m_store->nextDue(m_clock.now()), m_clock.now().addSecs(4));
}

void TestOutboxStore::aClockThatWasSetBackDelaysNothing()
{
    const MessageId id = add(anna);
    m_clock.set(m_clock.now().addDays(-1));
    QCOMPARE(idsOf(claim().texts), QList{id});
}

void TestOutboxStore::twoRunnersNeverShareAConversation()
{
    if ((*m_database)->engine() == DatabaseEngine::Sqlite)
        QSKIP("SQLite has one runner");
    for (int i = 0; i < 300; ++i)
        add(QString::number(31600000000 + i % 50));
    QList<Channel> claimed[2];
    const auto runner = [this](int number, QList<Channel> &result) {
        const auto database = m_database->connect();
        OutboxStore store(*database, u"runner %1"_s.arg(number));
        for (int round = 0; round < 25; ++round) {
            const Claim claim = database->inTransaction(
                [&] { return store.claim({.now = m_clock.now(), .limit = 3, .lateAfter = 30min}); });
            for (const ClaimedText &text : claim.texts)
                result.append(text.channel());
        }
    };
    std::thread other(runner, 1, std::ref(claimed[1]));
    runner(0, claimed[0]);
    other.join();
    const QList<Channel> all = claimed[0] + claimed[1];
    QCOMPARE(all.size(), 50); // nobody settles, so each conversation is claimed exactly once
    QCOMPARE(std::set<Channel>(all.begin(), all.end()).size(), size_t(50));
}

void TestOutboxStore::aLongQueueLeavesInOrder_data()
{
    QTest::addColumn<int>("phones");
    QTest::newRow("all for one phone") << 1;
    QTest::newRow("for ten phones") << 10;
    QTest::newRow("each for another phone") << 600;
}

/// Claims round after round until nothing is left: each text once, those for one phone one after the other.
void TestOutboxStore::aLongQueueLeavesInOrder()
{
    QFETCH(const int, phones);
    const int texts = phones == 1 ? 300 : 600; // longer than what one look takes in
    addQueue(**m_database, texts, phones, m_clock.now());
    QHash<QString, qint64> last;
    int left = texts;
    while (left > 0) {
        const QList<ClaimedText> claimed = claim().texts;
        QVERIFY2(!claimed.isEmpty(), qPrintable(u"%1 are left"_s.arg(left)));
        QSet<QString> phonesNow;
        for (const ClaimedText &text : claimed) {
            QVERIFY(!phonesNow.contains(text.recipient));
            phonesNow.insert(text.recipient);
            QVERIFY(text.id.value > last.value(text.recipient));
            last[text.recipient] = text.id.value;
            settle({.kind = SendResult::Kind::Sent, .id = text.id, .at = m_clock.now()});
        }
        left -= static_cast<int>(claimed.size());
    }
    QCOMPARE(last.size(), phones);
    QVERIFY(claim().texts.isEmpty());
}

void TestOutboxStore::looksForDueTextsByIndex_data()
{
    QTest::addColumn<int>("query");
    QTest::newRow("by time") << 0;
    QTest::newRow("by conversation") << 1;
}

/// How fast a look at a long queue is, the bench tells; that it does not read all of it, the plan does.
void TestOutboxStore::looksForDueTextsByIndex()
{
    QFETCH(const int, query);
    addQueue(**m_database, 20'000, 2'000, m_clock.now());
    const bool sqlite = (*m_database)->engine() == DatabaseEngine::Sqlite;
    QString sql = OutboxStore::dueQueries().at(query);
    sql.replace(u'?', u'\'' + toStamp(m_clock.now()) + u'\'');
    if (!sqlite) // a prepared statement cannot be an EXPLAIN there
        (*m_database)
            ->runOnce(u"CREATE FUNCTION plan_of(query TEXT) RETURNS SETOF TEXT LANGUAGE plpgsql AS "
                      "$$ BEGIN RETURN QUERY EXECUTE 'EXPLAIN ' || query; END $$"_s);
    Rows rows = sqlite ? (*m_database)->run(u"EXPLAIN QUERY PLAN "_s + sql)
                       : (*m_database)->run(u"SELECT plan_of(CAST(? AS TEXT))"_s, {sql});
    static const QRegularExpression wholeTable(
        u"Seq Scan on messages|^SCAN (messages|[a-z])\\b(?!.*USING)"_s);
    QStringList plan;
    while (rows.next())
        plan.append(rows.text(sqlite ? 3 : 0));
    QVERIFY(!plan.isEmpty());
    for (const QString &step : plan)
        QVERIFY2(!wholeTable.match(step).hasMatch(), qPrintable(plan.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestOutboxStore)
#include "tst_outboxstore.moc"
