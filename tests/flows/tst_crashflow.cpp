// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

constexpr int pairCount = 6;
constexpr int textsARound = 10;
// Outcomes that a crash left open are looked up 1 s and 4 s later; on PostgreSQL a lease of 20 s ends first.
constexpr int patience = 60'000;

QString customer(int pair)
{
    return u"3161234570%1"_s.arg(pair);
}

QString driver(int pair)
{
    return u"3168765440%1"_s.arg(pair);
}

/// What the program has done when the power goes.
struct Moment
{
    QByteArray name;
    int answered = 0; ///< so many texts got their 200
    int accepted = 0; ///< MessageBird took so many texts, and the last of them was not answered
};

const QList<Moment> moments{
    {"at the first 200", 1, 0},        {"when the first text is taken", 0, 1},
    {"at half of the texts", 5, 0},    {"when the fourth text is taken", 0, 4},
    {"when all were answered", 10, 0},
};

} // namespace

/// The program is killed under load and started again, several times over one database.
class TestCrashFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void nothingIsLostAndNothingComesTwice();
    void aConversationKeepsItsOrderOnABadLine();

private:
    bool addDepot(FlowDesk &desk);
    QList<standin::PhoneText> textsOf(int round) const;
    /// Sends them all at once and kills the program at that moment. Returns those that got their 200.
    QStringList sendAndKill(FlowDesk &desk, const QList<standin::PhoneText> &texts, const Moment &moment);
};

void TestCrashFlow::initTestCase_data()
{
    TestDatabase::addEngineRows();
}

bool TestCrashFlow::addDepot(FlowDesk &desk)
{
    QStringList customers{u"name,number"_s};
    QStringList drivers = customers;
    for (int pair = 0; pair < pairCount; ++pair) {
        customers.append(u"Customer %1,+%2"_s.arg(pair).arg(customer(pair)));
        drivers.append(u"Driver %1,+%2"_s.arg(pair).arg(driver(pair)));
    }
    return desk.import(u"customers"_s, customers).status == 0 &&
           desk.import(u"drivers"_s, drivers).status == 0 &&
           desk.import(u"numbers"_s, {u"number"_s, firstNumber}).status == 0;
}

QList<standin::PhoneText> TestCrashFlow::textsOf(int round) const
{
    QList<standin::PhoneText> texts;
    for (int i = 0; i < textsARound; ++i) {
        const int pair = i % (round + 1); // one ride more each round
        standin::PhoneText text;
        text.from = i % 2 == 0 ? customer(pair) : driver(pair);
        text.to = firstNumber;
        text.body = u"round %1 text %2"_s.arg(round).arg(i);
        text.messageId = u"%1-%2"_s.arg(round).arg(i);
        texts.append(text);
    }
    return texts;
}

QStringList TestCrashFlow::sendAndKill(FlowDesk &desk, const QList<standin::PhoneText> &texts,
                                       const Moment &moment)
{
    int accepted = 0;
    // Here the text is on MessageBird's books and the program does not know yet.
    const auto counting = connect(&desk.messageBird, &standin::StandIn::textAccepted, this, [&] {
        if (++accepted == moment.accepted)
            desk.birdcar.kill();
    });
    QList<QFuture<standin::WebhookResult>> sent;
    for (const standin::PhoneText &text : texts)
        sent.append(desk.messageBird.sendText(text));
    const auto answered = [&sent] {
        return std::count_if(sent.begin(), sent.end(), [](const QFuture<standin::WebhookResult> &result) {
            return result.isFinished() && result.result().answer.status == 200;
        });
    };
    const auto itIsTime = [&] {
        return moment.answered > 0 ? answered() >= moment.answered : !desk.birdcar.isRunning();
    };
    if (!QTest::qWaitFor(itIsTime, patience))
        return {};
    desk.birdcar.kill();
    disconnect(counting);
    const auto ended = [&sent] {
        return std::all_of(sent.begin(), sent.end(), [](const auto &result) { return result.isFinished(); });
    };
    if (!QTest::qWaitFor(ended, patience))
        return {};
    QStringList bodies;
    for (qsizetype i = 0; i < sent.size(); ++i) {
        if (sent.at(i).result().answer.status == 200)
            bodies.append(texts.at(i).body);
    }
    return bodies;
}

void TestCrashFlow::nothingIsLostAndNothingComesTwice()
{
    FlowDesk desk;
    QStringList promised; // answered with 200, by round
    QVERIFY(desk.start());
    QVERIFY(addDepot(desk));
    for (int round = 0; round < moments.size(); ++round) {
        // Its two confirmations are part of the load.
        QCOMPARE(desk.ride(u'+' + customer(round), u'+' + driver(round)).status, 0);
        const QStringList answered = sendAndKill(desk, textsOf(round), moments.at(round));
        QVERIFY2(moments.at(round).answered <= answered.size(), moments.at(round).name.constData());
        promised += answered;
        QVERIFY2(desk.start(), desk.birdcar.errors().constData());
    }
    // What got no 200 comes again from MessageBird, together with some that did.
    for (int round = 0; round < moments.size(); ++round) {
        for (const standin::PhoneText &text : textsOf(round)) {
            if (!promised.contains(text.body) || round == 0)
                QCOMPARE(desk.text(text).status, 200);
        }
    }

    const qsizetype rounds = moments.size();
    // A report that came while the program was dead is lost: then it stays `sent`.
    const auto isSettled = [&] {
        return desk.database.scalar(
                   u"SELECT count(*) FROM messages WHERE direction = 'out' AND state NOT IN ('sent', 'delivered')"_s) ==
               "0"_L1;
    };
    QVERIFY2(QTest::qWaitFor(isSettled, patience), qPrintable(desk.outbox().join(u'\n')));
    QMap<QString, int> copies;
    for (const QString &line : desk.sent())
        ++copies[line];
    for (int round = 0; round < rounds; ++round) {
        for (const standin::PhoneText &text : textsOf(round)) {
            const QString partner = text.from.startsWith("316123"_L1) ? driver(text.from.last(1).toInt())
                                                                      : customer(text.from.last(1).toInt());
            const QString line = partner + u": "_s + text.body;
            QVERIFY2(copies.value(line) == 1, qPrintable(u"%1 × %2"_s.arg(copies.value(line)).arg(line)));
        }
        for (const QString &phone : {customer(round), driver(round)})
            QCOMPARE(desk.textsTo(phone).filter(u" you "_s).size(), 1); // the confirmation
    }
    QCOMPARE(desk.messageBird.texts().size(), rounds * (textsARound + 2));
    QCOMPARE(desk.database.scalar(u"SELECT count(*) FROM (SELECT 1 FROM legs WHERE released_at IS NULL "
                                  "GROUP BY number_id, phone HAVING count(*) > 1) AS doubled"_s),
             u"0"_s);
    QCOMPARE(desk.listed(u"numbers"_s, u"live_legs"_s), QStringList(QString::number(2 * rounds)));
}

/// What happens to the first request of each round, before the program is killed.
struct BadMoment
{
    standin::Fault::Kind kind = standin::Fault::Kind::ServerError;
    bool takesEffect = false;
    bool awaitsProgress =
        false; ///< the power goes once MessageBird has one text more, else once it was asked
};

/// The sender waits for each 200 before the next text, so the order in which they are forwarded is known.
void TestCrashFlow::aConversationKeepsItsOrderOnABadLine()
{
    using Kind = standin::Fault::Kind;
    QList<BadMoment> rounds{
        {Kind::ServerError, true, true},    {Kind::Hang, false, false},
        {Kind::CutConnection, false, true}, {Kind::Hang, true, false},
        {Kind::ServerError, false, true},   {Kind::CutConnection, true, false},
        {Kind::CutConnection, true, true},
    };
    if (TestDatabase::currentEngine() == DatabaseEngine::Postgres)
        rounds.resize(2); // each start waits there until the claims of the dead one have ended
    FlowDesk desk;
    QVERIFY(desk.startWithRide());
    QStringList written = desk.textsTo(david);
    const auto acceptedNow = [&desk] { return desk.textsTo(david).size(); };
    for (const BadMoment &moment : rounds) {
        standin::Fault fault{moment.kind, 1};
        fault.takesEffect = moment.takesEffect;
        desk.messageBird.setFault(standin::Route::Send, fault);
        const int asked = desk.messageBird.requestCount(standin::Route::Send);
        const auto accepted = acceptedNow();
        for (int i = 0; i < 3; ++i) {
            written.append(u"line %1"_s.arg(written.size()));
            QCOMPARE(desk.text(caitlyn, firstNumber, written.last()).status, 200);
        }
        QTRY_VERIFY_WITH_TIMEOUT(moment.awaitsProgress
                                     ? acceptedNow() > accepted
                                     : desk.messageBird.requestCount(standin::Route::Send) > asked,
                                 patience);
        desk.birdcar.kill();
        desk.messageBird.clearFault(standin::Route::Send);
        QVERIFY2(desk.start(), desk.birdcar.errors().constData());
    }
    QTRY_COMPARE_WITH_TIMEOUT(acceptedNow(), written.size(), patience);
    QCOMPARE(desk.textsTo(david), written);
    QTRY_COMPARE_WITH_TIMEOUT(desk.database.scalar(u"SELECT count(*) FROM messages WHERE direction = 'out' "
                                                   "AND state NOT IN ('sent', 'delivered')"_s),
                              u"0"_s, patience);
    QCOMPARE(desk.messageBird.texts().size(), written.size() + 1); // and the customer's confirmation
}

QTEST_GUILESS_MAIN(TestCrashFlow)
#include "tst_crashflow.moc"
