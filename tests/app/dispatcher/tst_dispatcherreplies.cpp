// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lostcontact.h"
#include "tests/support/testdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto caitlyn = u"31612345601"_s;
const auto david = u"31687654301"_s;
const auto stranger = u"31699999999"_s;
const auto depot = u"31205550100"_s;
const auto proxy = u"3197010220001"_s;

/// A desk with one ride and a phone of its own, whose confirmations are out of the way.
struct RideDesk : TestDesk
{
    RideDesk() : TestDesk(TestDatabase::currentEngine())
    {
        number(proxy);
        created = ride(customer(u"Caitlyn"_s, caitlyn), driver(u"David"_s, david)).value();
        database->runOnce(u"DELETE FROM messages"_s);
    }

    bool save(const std::function<void(ReplySettings &)> &change)
    {
        DepotSettings settings = dispatcher.settings();
        settings.phone = u'+' + depot;
        change(settings.replies);
        return dispatcher.saveSettings(settings).ok();
    }
    Result<CallAnswer> call(const QString &source)
    {
        InboundCall call;
        call.source = source;
        call.destination = proxy;
        return dispatcher.answerCall(call);
    }

    Ride created;
};

} // namespace

class TestDispatcherReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addEngineRows(); }

    void answersAsEverUnlessToldOtherwise();
    void saysWhatWasSet();
    void connectsLostCallsToTheDepot();
    void answersALostTextOnceADay();
    void answersSoManyLostTextsAnHour();
    void countsNoAnswerThatWasNotStored_data();
    void countsNoAnswerThatWasNotStored();
    void neverAnswersANumberOfThePool();
};

void TestDispatcherReplies::answersAsEverUnlessToldOtherwise()
{
    RideDesk desk;
    QVERIFY(desk.save([](ReplySettings &) {})); // a phone alone changes nothing
    for (const QString &source : {stranger, u"Restricted"_s, QString()}) {
        const auto answer = desk.call(source);
        QVERIFY(answer.ok() && !answer->transferTo);
        QCOMPARE(answer->format, CallFlowFormat::Xml);
        QCOMPARE(
            answer->say,
            (Speech{u"Sorry, we cannot identify your transaction. Make sure you call in from the number you "
                    "registered."_s,
                    u"en-GB"_s, SpeechVoice::Female}));
    }
    QVERIFY(desk.text(stranger, proxy, u"hello?"_s, u"id-1"_s).ok());
    QCOMPARE(desk.outbox(), QStringList());
}

void TestDispatcherReplies::saysWhatWasSet()
{
    RideDesk desk;
    QVERIFY(desk.save([](ReplySettings &replies) {
        replies.format = CallFlowFormat::Json;
        replies.language = u"nl-NL"_s;
        replies.voice = SpeechVoice::Male;
        replies.unknownText = u"Wie bent u?"_s;
        replies.withheldText = u"Bel met nummerweergave."_s;
        replies.afterCallText = u"Tot ziens."_s;
    }));
    QCOMPARE(desk.call(stranger)->say, (Speech{u"Wie bent u?"_s, u"nl-NL"_s, SpeechVoice::Male}));
    QCOMPARE(desk.call(u"Restricted"_s)->say.text, u"Bel met nummerweergave."_s);
    const auto connected = desk.call(caitlyn);
    QCOMPARE(connected->transferTo->digits(), david);
    QCOMPARE(connected->say.text, u"Tot ziens."_s);
    QCOMPARE(connected->format, CallFlowFormat::Json);
}

void TestDispatcherReplies::connectsLostCallsToTheDepot()
{
    RideDesk desk;
    QVERIFY(desk.save([](ReplySettings &replies) { replies.callsToDepot = true; }));
    QCOMPARE(desk.call(stranger)->transferTo->digits(), depot);
    QCOMPARE(desk.call(u"Restricted"_s)->transferTo->digits(), depot);
    QVERIFY(!desk.call(depot)->transferTo);
    QCOMPARE(desk.call(caitlyn)->transferTo->digits(), david);
    QVERIFY(desk.dispatcher.flush().ok());
    QCOMPARE(desk.database.scalar(
                 u"SELECT count(*) FROM calls WHERE answer = 'transfer' AND callee = '%1'"_s.arg(depot)),
             u"2"_s);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM unrouted"_s), u"3"_s); // the dispatcher sees them
}

void TestDispatcherReplies::answersALostTextOnceADay()
{
    RideDesk desk;
    QVERIFY(desk.save([](ReplySettings &replies) {
        replies.answersTexts = true;
        replies.textAnswer = u"Call {phone}"_s;
    }));
    QVERIFY(desk.text(stranger, proxy, u"hello?"_s, u"id-1"_s).ok());
    const QString answer = proxy + u" > "_s + stranger + u": Call +31205550100 [pending]"_s;
    QCOMPARE(desk.outbox(), QStringList(answer));
    QVERIFY(desk.text(stranger, proxy, u"anybody?"_s, u"id-2"_s).ok());
    QVERIFY(desk.text(stranger, proxy, u"anybody?"_s, u"id-2"_s).ok());
    QCOMPARE(desk.outbox().size(), 1);
    desk.pass(24h);
    QVERIFY(desk.text(stranger, proxy, u"still there?"_s, u"id-3"_s).ok());
    QCOMPARE(desk.outbox(), QStringList({answer, answer}));
    desk.pass(25h);
    QVERIFY(desk.text(stranger, proxy, u"STOP"_s, u"id-4"_s).ok());
    QVERIFY(desk.text(stranger, proxy, u"hello"_s, u"id-5"_s).ok());
    QCOMPARE(desk.outbox().size(), 2);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM unrouted"_s), u"5"_s);
}

void TestDispatcherReplies::answersSoManyLostTextsAnHour()
{
    RideDesk desk;
    QVERIFY(desk.save([](ReplySettings &replies) {
        replies.answersTexts = true;
        replies.textAnswer = u"Call {phone}"_s;
    }));
    int sent = 0;
    const auto textFromAnother = [&] {
        ++sent;
        return desk.text(QString::number(31690000000 + sent), proxy, u"hi"_s, u"id-%1"_s.arg(sent)).ok();
    };
    for (int i = 0; i < mostLostAnswersPerHour + 5; ++i)
        QVERIFY(textFromAnother());
    QCOMPARE(desk.outbox().size(), mostLostAnswersPerHour);
    QCOMPARE(desk.events().count(u"lost_answers_paused depot test"_s), 1);
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM unrouted"_s),
             QString::number(mostLostAnswersPerHour + 5)); // somebody sees all of them
    desk.pass(1h);
    QVERIFY(textFromAnother());
    QCOMPARE(desk.outbox().size(), mostLostAnswersPerHour + 1);
}

void TestDispatcherReplies::countsNoAnswerThatWasNotStored_data()
{
    QTest::addColumn<bool>("together");
    QTest::newRow("the text's own commit fails") << false;
    QTest::newRow("texts that are stored together fail as a whole") << true;
}

void TestDispatcherReplies::countsNoAnswerThatWasNotStored()
{
    if (TestDatabase::currentEngine() != DatabaseEngine::Sqlite)
        QSKIP("a commit is made to fail with means of SQLite");
    QFETCH(bool, together);
    RideDesk desk;
    QVERIFY(desk.save([](ReplySettings &replies) {
        replies.answersTexts = true;
        replies.textAnswer = u"Call {phone}"_s;
    }));
    int sent = 0;
    const auto textFromAnother = [&] {
        ++sent;
        return desk.text(QString::number(31690000000 + sent), proxy, u"hi"_s, u"id-%1"_s.arg(sent)).ok();
    };
    // What is checked at the commit alone, when the answer is long written.
    desk.database->runOnce(u"CREATE TABLE snags (customer INTEGER REFERENCES customers (id) "
                           "DEFERRABLE INITIALLY DEFERRED)"_s);
    desk.database->runOnce(u"CREATE TRIGGER snag AFTER INSERT ON unrouted BEGIN "
                           "INSERT INTO snags VALUES (-1); END"_s);
    for (int i = 0; i < mostLostAnswersPerHour; ++i) {
        const bool isStored =
            together ? desk.dispatcher.together([&] { textFromAnother(); }).ok() : textFromAnother();
        QVERIFY(!isStored);
    }
    desk.database->runOnce(u"DROP TRIGGER snag"_s);
    QCOMPARE(desk.outbox(), QStringList());
    for (int i = 0; i < mostLostAnswersPerHour + 1; ++i)
        QVERIFY(textFromAnother());
    QCOMPARE(desk.outbox().size(), mostLostAnswersPerHour);
    QCOMPARE(desk.events().count(u"lost_answers_paused depot test"_s), 1);
}

void TestDispatcherReplies::neverAnswersANumberOfThePool()
{
    RideDesk desk;
    const auto other = u"3197010220002"_s;
    desk.number(other);
    QVERIFY(desk.save([](ReplySettings &replies) { replies.answersTexts = replies.callsToDepot = true; }));
    QVERIFY(desk.text(other, proxy, u"hello"_s, u"id-1"_s).ok());
    QVERIFY(desk.text(u"MyBank"_s, proxy, u"hello"_s, u"id-2"_s).ok());
    QVERIFY(desk.text(stranger, u"31970199999999"_s, u"hello"_s, u"id-3"_s).ok());
    QCOMPARE(desk.outbox(), QStringList());
    QVERIFY(!desk.call(other)->transferTo);
    // A depot's phone in the pool would send the call in circles.
    desk.number(depot);
    QVERIFY(!desk.call(stranger)->transferTo);
    QVERIFY(desk.text(stranger, proxy, u"hello"_s, u"id-4"_s).ok());
    QCOMPARE(desk.outbox(), QStringList());
}

QTEST_GUILESS_MAIN(TestDispatcherReplies)
#include "tst_dispatcherreplies.moc"
