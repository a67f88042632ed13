// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/apiclient.h"
#include "app/messagebird/missedlook.h"
#include "app/standin/standin.h"
#include "app/store/outboxstore.h"
#include "tests/support/testdesk.h"

#include <QSet>
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
const auto otherProxy = u"3197010220002"_s;
constexpr int haste = 20; // with what failed

/// The true one, but for a number whose list cannot be had, or is not the one that was asked for.
class PatchyArchive : public TextArchive
{
public:
    enum class Ignored { Nothing, Number, Until, From };

    explicit PatchyArchive(TextArchive &whole) : m_whole(whole) {}

    QString brokenNumber;
    ArchiveReply brokenReply = ArchiveReply::Refused;
    int firstBrokenOffset = 0;
    Ignored ignored = Ignored::Nothing; ///< of what is asked about the broken number; else it fails
    int asked = 0;                      ///< so many pages
    QSet<QString> pages;                ///< which: each counts once, however often it is asked for
    mutable int looks = 0;              ///< each begins with the question for the key

    bool hasKey() const override
    {
        ++looks;
        return m_whole.hasKey();
    }
    void listInbound(const InboundQuery &query, std::function<void(const InboundPage &)> done) override
    {
        ++asked;
        pages.insert(u"%1 %2 %3 %4"_s.arg(query.number)
                         .arg(query.offset)
                         .arg(query.from.toString(), query.until.toString()));
        if (query.number != brokenNumber || query.offset < firstBrokenOffset)
            return m_whole.listInbound(query, std::move(done));
        InboundPage page;
        page.reply = brokenReply;
        InboundQuery other = query;
        switch (ignored) {
        case Ignored::Nothing:
            return done(page);
        case Ignored::Number: // a great many of others
            page.reply = ArchiveReply::Answered;
            page.nextOffset = query.offset + 250;
            return done(page);
        case Ignored::Until:
            other.until = {};
            break;
        case Ignored::From:
            other.from = QDateTime::fromSecsSinceEpoch(0);
            break;
        }
        m_whole.listInbound(other, std::move(done));
    }
    void askStatus(const QString &providerId, std::function<void(const StatusAnswer &)> done) override
    {
        m_whole.askStatus(providerId, std::move(done));
    }

private:
    TextArchive &m_whole;
};

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
    void aTextBeforeTheClockWasSetIsKnown_data();
    void aTextBeforeTheClockWasSetIsKnown();
    void aWrongClockLosesNothing_data();
    void aWrongClockLosesNothing();
    void aWebhookThatComesAfterAllIsKnown_data();
    void aWebhookThatComesAfterAllIsKnown();
    void anotherTextOfTheSameWordsIsNew();
    void whatIsTooLateWaits();
    void aNumberOfAnotherRideByNowIsNoWay();
    void readsEveryPage();
    void manyTextsOfOneSenderAreTakenInShortWrites();
    void aLongListIsReadInTurns();
    void aNumberThatFailsIsOwed_data();
    void aNumberThatFailsIsOwed();
    void aListWithoutEndIsLeft_data();
    void aListWithoutEndIsLeft();
    void nothingIsAskedWithoutAKey_data();
    void nothingIsAskedWithoutAKey();
    void whatCanBeReadOfAListIsTaken();
    void whatIsOlderThanAskedForIsLeft();
    void aNumberThatIsNewOwesNothing();
    void goesOnAfterTrouble_data();
    void goesOnAfterTrouble();
    void asksWhetherTextsArrived();
    void anOptOutIsLearntToo();

private:
    /// A phone writes; nothing listens, so no webhook arrives.
    void write(const QString &from, const QString &body, PhoneText::Shape shape = PhoneText::Shape::Form2018,
               const QString &id = {}, const QString &to = proxy);
    /// Sets this computer's clock to go so far ahead of MessageBird's, which goes on as it is.
    void setLead(std::chrono::milliseconds lead)
    {
        m_desk->pass(lead - m_lead);
        m_lead = lead;
    }
    void makeLook(int textsAtOnce = 5000);
    QStringList inbound() const;
    void runLook();

    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<standin::StandIn> m_standIn;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<PatchyArchive> m_archive;
    std::unique_ptr<MissedLook> m_look;
    std::unique_ptr<QSignalSpy> m_fetched;
    QList<qsizetype> m_takenAtOnce;
    std::chrono::milliseconds m_lead{0};
    Ride m_ride;
};

void TestMissedLook::init()
{
    m_desk = std::make_unique<TestDesk>(TestDatabase::currentEngine());
    m_desk->number(proxy);
    m_ride = m_desk->ride(m_desk->customer(u"Caitlyn"_s, caitlyn), m_desk->driver(u"David"_s, david)).value();
    m_desk->database->runOnce(u"DELETE FROM messages"_s);
    m_lead = 0ms;
    m_standIn = std::make_unique<standin::StandIn>([this] { return m_desk->now().addDuration(-m_lead); });
    QVERIFY(m_standIn->listen());
    m_standIn->setWebhookSettings({.publicUrl = QUrl(u"http://127.0.0.1:9"_s)});
    m_client = std::make_unique<ApiClient>(ApiClient::Settings{m_standIn->apiUrl(), 1s}, m_desk->clock());
    m_client->setKey(standin::Account().accessKey);
    m_archive = std::make_unique<PatchyArchive>(*m_client);
    makeLook();
    runLook(); // now everything that came is known
    m_desk->pass(1min);
}

void TestMissedLook::makeLook(int textsAtOnce)
{
    m_look = std::make_unique<MissedLook>(
        *m_desk->database, *m_archive, m_desk->clock(), u"here"_s,
        [this](const QList<ListedText> &texts, const ClockLeads &leads) {
            auto taken = m_desk->dispatcher.takeMissed(texts, leads);
            if (taken && !taken->isEmpty())
                m_takenAtOnce.append(taken->size());
            return taken;
        },
        [this](const DeliveryReport &report) { QVERIFY(m_desk->dispatcher.takeReport(report).ok()); },
        MissedLook::Pace{0ms, 0ms, 1h, haste, textsAtOnce});
    m_fetched = std::make_unique<QSignalSpy>(m_look.get(), &MissedLook::fetched);
}

void TestMissedLook::cleanup()
{
    m_fetched.reset();
    m_look.reset();
    m_archive.reset();
    m_client.reset();
    m_standIn.reset();
    m_desk.reset();
}

void TestMissedLook::write(const QString &from, const QString &body, PhoneText::Shape shape,
                           const QString &id, const QString &to)
{
    PhoneText text;
    text.from = from;
    text.to = to;
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
    QTest::addColumn<std::chrono::milliseconds>("lead");
    const std::chrono::milliseconds right = 0ms;
    QTest::newRow("the same id") << u"id-1"_s << right;
    QTest::newRow("another id") << u"id-of-the-flow"_s << right;
    QTest::newRow("no id") << QString() << right;
    QTest::newRow("another id, an hour ahead") << u"id-of-the-flow"_s << std::chrono::milliseconds(1h);
    QTest::newRow("no id, an hour behind") << QString() << std::chrono::milliseconds(-1h);
    QTest::newRow("no id, years ahead") << QString() << std::chrono::milliseconds(24h * 400);
}

void TestMissedLook::doublesNothingThatCame()
{
    QFETCH(QString, webhookId);
    QFETCH(std::chrono::milliseconds, lead);
    setLead(lead);
    m_desk->pass(1h); // so that the line was opened before, by any clock
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

void TestMissedLook::aTextBeforeTheClockWasSetIsKnown_data()
{
    QTest::addColumn<bool>("restarted");
    QTest::newRow("goes on") << false;
    QTest::newRow("started again") << true;
}

/// What came was dated by a clock that was wrong then and is right now.
void TestMissedLook::aTextBeforeTheClockWasSetIsKnown()
{
    QFETCH(bool, restarted);
    setLead(2h);
    runLook();
    m_desk->pass(1min);
    write(caitlyn, u"ok"_s, PhoneText::Shape::Form2018, u"id-1"_s);
    QVERIFY(m_desk->text(caitlyn, proxy, u"ok"_s).ok());
    if (restarted)
        makeLook();
    setLead(0ms);
    m_desk->pass(1min);
    write(caitlyn, u"still there?"_s, PhoneText::Shape::Form2018, u"id-2"_s); // this one was lost
    runLook();
    QCOMPARE(inbound(), QStringList({u"ok"_s, u"still there?"_s}));
    runLook(); // and what was dated by it stays known
    QCOMPARE(inbound().size(), 2);
}

void TestMissedLook::aWrongClockLosesNothing_data()
{
    QTest::addColumn<std::chrono::milliseconds>("lead");
    QTest::newRow("an hour ahead") << std::chrono::milliseconds(1h);
    QTest::newRow("an hour behind") << std::chrono::milliseconds(-1h);
}

void TestMissedLook::aWrongClockLosesNothing()
{
    QFETCH(std::chrono::milliseconds, lead);
    setLead(lead);
    runLook();
    m_desk->pass(1min);
    write(caitlyn, u"where are you?"_s);
    setLead(0ms);
    m_desk->pass(20min);
    runLook();
    QCOMPARE(inbound(), QStringList(u"where are you?"_s));
    QCOMPARE(m_fetched->last().at(1).toDateTime(), m_desk->now().addDuration(-20min));
}

void TestMissedLook::aWebhookThatComesAfterAllIsKnown_data()
{
    doublesNothingThatCame_data();
}

void TestMissedLook::aWebhookThatComesAfterAllIsKnown()
{
    QFETCH(QString, webhookId);
    QFETCH(std::chrono::milliseconds, lead);
    setLead(lead);
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

void TestMissedLook::manyTextsOfOneSenderAreTakenInShortWrites()
{
    QStringList written;
    for (int i = 0; i < 45; ++i) {
        written.append(i % 9 == 0 ? u"ok"_s : QString::number(i));
        write(caitlyn, written.last());
        m_desk->pass(1s);
    }
    m_takenAtOnce.clear();
    runLook();
    QCOMPARE(inbound(), written);
    QCOMPARE(m_takenAtOnce, QList<qsizetype>({20, 20, 5}));
    QCOMPARE(m_fetched->first().at(0).toInt(), 45);
}

void TestMissedLook::aLongListIsReadInTurns()
{
    m_desk->number(otherProxy);
    makeLook(250);
    for (int i = 0; i < 510; ++i) {
        write(i % 2 ? caitlyn : david, QString::number(i));
        if (i % 3 == 0)
            m_desk->pass(1s);
    }
    write(stranger, u"me too"_s, PhoneText::Shape::Form2018, {}, otherProxy);
    runLook();
    QStringList all = inbound();
    QCOMPARE(all.size(), 511);
    QCOMPARE(all.removeDuplicates(), 0);
    QVERIFY(all.indexOf(u"me too"_s) < all.indexOf(u"0"_s)); // it did not wait for the end of the other list
    const int asked = m_standIn->requestCount(Route::List);
    runLook();
    QCOMPARE(inbound().size(), 511);
    QVERIFY(m_standIn->requestCount(Route::List) > asked);
}

void TestMissedLook::aNumberThatFailsIsOwed_data()
{
    QTest::addColumn<ArchiveReply>("reply");
    QTest::newRow("refused") << ArchiveReply::Refused;
    QTest::newRow("not answered") << ArchiveReply::NotAnswered;
}

void TestMissedLook::aNumberThatFailsIsOwed()
{
    QFETCH(ArchiveReply, reply);
    m_desk->number(otherProxy);
    write(caitlyn, u"where are you?"_s);
    write(stranger, u"hello?"_s, PhoneText::Shape::Form2018, {}, otherProxy);
    m_archive->brokenNumber = otherProxy;
    m_archive->brokenReply = reply;
    runLook();
    QCOMPARE(inbound(), QStringList(u"where are you?"_s)); // holds nobody up
    m_desk->pass(2h);
    makeLook();
    runLook();
    QCOMPARE(inbound(), QStringList(u"where are you?"_s));
    m_archive->brokenNumber.clear(); // it is asked again by itself
    QTRY_COMPARE_WITH_TIMEOUT(inbound(), QStringList({u"where are you?"_s, u"hello?"_s}), 30'000);
}

void TestMissedLook::aListWithoutEndIsLeft_data()
{
    QTest::addColumn<PatchyArchive::Ignored>("ignored");
    QTest::addColumn<int>("pages");
    QTest::newRow("of all numbers") << PatchyArchive::Ignored::Number << 1;
    QTest::newRow("up to now") << PatchyArchive::Ignored::Until << 2;
    QTest::newRow("from ever") << PatchyArchive::Ignored::From << 1;
}

void TestMissedLook::aListWithoutEndIsLeft()
{
    QFETCH(PatchyArchive::Ignored, ignored);
    QFETCH(int, pages);
    for (int i = 0; i < 510; ++i) {
        write(caitlyn, QString::number(i));
        if (i % 5 == 0)
            m_desk->pass(1s);
    }
    if (ignored == PatchyArchive::Ignored::From) { // they came long ago
        runLook();
        m_desk->pass(1h);
        runLook();
    }
    m_desk->number(otherProxy);
    makeLook(250);
    write(stranger, u"me too"_s, PhoneText::Shape::Form2018, {}, otherProxy);
    m_archive->brokenNumber = proxy;
    m_archive->brokenReply = ArchiveReply::NotAnswered;
    m_archive->ignored = ignored;
    m_archive->pages.clear();
    runLook();
    QVERIFY(inbound().contains(u"me too"_s));
    // And one of the other number. On a busy computer the turn of one that failed comes again meanwhile.
    QCOMPARE(m_archive->pages.size(), pages + 1);
    m_archive->brokenNumber.clear(); // what is owed is fetched when it gets better
    m_archive->ignored = PatchyArchive::Ignored::Nothing;
    runLook();
    QCOMPARE(inbound().size(), 511);
}

void TestMissedLook::nothingIsAskedWithoutAKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("refused") << QByteArray("live_revoked");
    QTest::newRow("removed") << QByteArray();
}

/// Not even about a number that failed before, and however long it has waited.
void TestMissedLook::nothingIsAskedWithoutAKey()
{
    QFETCH(QByteArray, key);
    write(caitlyn, u"where are you?"_s);
    m_archive->brokenNumber = proxy;
    m_archive->brokenReply = ArchiveReply::NotAnswered;
    runLook();
    m_client->setKey(key);
    m_archive->brokenNumber.clear();
    m_archive->asked = 0;
    m_archive->looks = 0;
    QTRY_VERIFY_WITH_TIMEOUT(m_archive->looks > 0, 30'000); // the number's turn has come
    // A look of all numbers may fall into that time; whoever asks again at once asks ten times a second.
    QVERIFY(!QTest::qWaitFor([this] { return m_archive->looks > 2; }, 500));
    QVERIFY2(m_archive->asked <= (key.isEmpty() ? 0 : 2), QByteArray::number(m_archive->asked).constData());
    m_client->setKey(standin::Account().accessKey);
    runLook();
    QCOMPARE(inbound(), QStringList(u"where are you?"_s)); // it was owed
}

void TestMissedLook::whatCanBeReadOfAListIsTaken()
{
    for (int i = 0; i < 300; ++i) {
        write(caitlyn, QString::number(i));
        m_desk->pass(1s);
    }
    m_archive->brokenNumber = proxy;
    m_archive->firstBrokenOffset = 250;
    runLook();
    QCOMPARE(inbound().size(), 250);
    QTRY_COMPARE_WITH_TIMEOUT(inbound().size(), 300, 30'000); // from where it broke off
    QStringList all = inbound();
    QCOMPARE(all.removeDuplicates(), 0);
}

/// It came before a backup was restored, and may have been forwarded then.
void TestMissedLook::whatIsOlderThanAskedForIsLeft()
{
    write(caitlyn, u"from before"_s);
    m_desk->pass(1h);
    m_desk->database->inTransaction([this] { MissedStore(*m_desk->database).setRestored(m_desk->now()); });
    m_desk->pass(1min);
    write(caitlyn, u"from after"_s);
    m_archive->brokenNumber = proxy;
    m_archive->ignored = PatchyArchive::Ignored::From;
    runLook();
    QCOMPARE(inbound(), QStringList(u"from after"_s));
}

void TestMissedLook::aNumberThatIsNewOwesNothing()
{
    write(stranger, u"not yours then"_s, PhoneText::Shape::Form2018, {}, otherProxy);
    m_desk->pass(1h);
    runLook();
    m_desk->pass(1min);
    m_desk->number(otherProxy);
    runLook();
    QCOMPARE(inbound(), QStringList());
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
    QTRY_COMPARE_WITH_TIMEOUT(inbound(), QStringList(u"hello"_s), 30'000);
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
