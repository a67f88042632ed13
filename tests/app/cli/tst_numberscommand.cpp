// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox.h"
#include "app/standin/standin.h"
#include "tests/app/cli/commandrunner.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace birdcar;
using namespace Qt::StringLiterals;
using standin::Fault;
using standin::Route;

/// `birdcar numbers`, against a stand-in on another thread.
class TestNumbersCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>(DatabaseEngine::Sqlite);
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->start().ok());
        writeKey(standin::Account().accessKey);
        standin::Account account;
        account.numbers = {u"31970000001"_s, u"31970000002"_s, u"31970000003"_s};
        account.features = {{u"31970000003"_s, {u"voice"_s}}};
        account.forRent = {{.number = u"31970000021"_s, .initialContractDuration = 3},
                           {.number = u"31970000022"_s,
                            .features = {u"voice"_s},
                            .verificationRequired = true,
                            .conditions = {u"Proof of address"_s}}};
        atMessageBird([account](standin::StandIn &standIn) { standIn.setAccount(account); });
        m_desk->number(u"31970000001"_s);
        m_desk->number(u"31970000009"_s);
    }

    void cleanup()
    {
        m_sandbox.reset();
        m_desk.reset();
    }

    void compares()
    {
        const Ran ran = run(u"numbers compare --json"_s);
        QCOMPARE(ran.status, 0);
        QStringList lines;
        for (const QJsonValue number : ran.array())
            lines.append(u"%1 %2 %3"_s.arg(
                number[u"number"_s].toString(), number[u"place"_s].toString(),
                QString::fromUtf8(QJsonDocument(QJsonArray{number[u"sms"_s], number[u"voice"_s]})
                                      .toJson(QJsonDocument::Compact))));
        QCOMPARE(lines,
                 (QStringList{u"31970000002 account [true,true]"_s, u"31970000003 account [false,true]"_s,
                              u"31970000009 pool [null,null]"_s, u"31970000001 both [true,true]"_s}));
        const Ran table = run(u"numbers compare"_s);
        QVERIFY2(table.out.contains(u"cannot take texts"_s), qPrintable(table.out));
    }

    void importsWhatIsMissingOnce()
    {
        QCOMPARE(run(u"numbers import all"_s).out, u"1 added, 0 unchanged, 0 refused.\n"_s);
        QCOMPARE(run(u"numbers import all --json"_s).object()[u"added"_s].toInt(-1), 0);
        QCOMPARE(run(u"list numbers --json"_s).array().size(), 3);
    }

    void importsOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << u"+31970000002"_s << 0 << u"1 added"_s;
        QTest::newRow("there already") << u"31970000001"_s << 0 << u"is in the pool already"_s;
        QTest::newRow("without texts") << u"+31970000003"_s << 1 << u"cannot take texts"_s;
        QTest::newRow("not rented") << u"+31970000009"_s << 1 << u"is not a number of this account"_s;
        QTest::newRow("no number") << u"some"_s << 1 << u"some"_s;
    }

    void importsOne()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        const Ran ran = run(u"numbers import "_s + typed);
        QTEST(ran.status, "status");
        QVERIFY2((ran.out + ran.err).contains(says), qPrintable(ran.out + ran.err));
    }

    void everyFailureHasItsSentence_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("no rights") << int(Fault::Kind::Forbidden) << u"has no right"_s;
        QTest::newRow("nonsense") << int(Fault::Kind::HtmlPage) << u"is not MessageBird"_s;
        QTest::newRow("error") << int(Fault::Kind::ServerError) << u"Try again later"_s;
    }

    void everyFailureHasItsSentence()
    {
        QFETCH(int, kind);
        QFETCH(QString, says);
        atMessageBird([kind](standin::StandIn &standIn) {
            standIn.setFault(Route::Numbers, {.kind = static_cast<Fault::Kind>(kind)});
        });
        const Ran ran = run(u"numbers compare"_s);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(says), qPrintable(ran.err));
        QVERIFY(ran.out.isEmpty());
    }

    void aWrongKeyAndNone()
    {
        writeKey("live_wrong");
        QVERIFY(run(u"numbers compare"_s).err.contains(u"refuses the API key"_s));
        writeKey("");
        const Ran ran = run(u"numbers import all"_s);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(u"There is no API key"_s), qPrintable(ran.err));
    }

    void anEmptyAccount()
    {
        atMessageBird([](standin::StandIn &standIn) { standIn.setAccount({}); });
        const Ran ran = run(u"numbers compare"_s);
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.err.contains(u"rents no numbers"_s), qPrintable(ran.err));
    }

    void connectsTheCalls()
    {
        QVERIFY(run(u"calls connect"_s).err.contains(u"There is no public URL"_s));
        const Ran ran = run(u"--public-url https://depot.example.com calls connect --json"_s);
        QCOMPARE(ran.status, 0);
        QCOMPARE(ran.object()[u"numbers"_s].toArray(), (QJsonArray{u"31970000001"_s, u"31970000009"_s}));
        QString url;
        atMessageBird([&url](standin::StandIn &standIn) { url = standIn.callUrlOf(u"31970000009"_s); });
        QVERIFY2(url.startsWith(u"https://depot.example.com/webhook-voice?key="_s), qPrintable(url));
        QCOMPARE(m_desk->events().last(), u"voice_flow_set depot test"_s);
        QVERIFY(run(u"--public-url https://new.example.com calls connect"_s)
                    .out.contains(u"Calls to 2 numbers lead to https://new.example.com."_s));
        atMessageBird([&url](standin::StandIn &standIn) { url = standIn.callUrlOf(u"31970000009"_s); });
        QVERIFY2(url.startsWith(u"https://new.example.com/"_s), qPrintable(url));
        atMessageBird([](standin::StandIn &standIn) {
            standIn.setFault(Route::Voice, {.kind = Fault::Kind::Forbidden});
        });
        const Ran refused = run(u"--public-url https://third.example.com calls connect"_s);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(u"has no right"_s), qPrintable(refused.err));
    }

    void searches()
    {
        const QJsonArray found = run(u"numbers search --country nl --features both --json"_s).array();
        QCOMPARE(found.size(), 1);
        QCOMPARE(QJsonDocument(found).toJson(QJsonDocument::Compact),
                 QByteArray(R"([{"conditions":[],"country":"NL","currency":"EUR",)"
                            R"("inbound_calls_only":false,"minimum_months":3,"monthly_price":1.5,)"
                            R"("number":"31970000021","region":null,"sms":true,"type":"mobile",)"
                            R"("verification_required":false,"voice":true}])"));
        const Ran table = run(u"numbers search --country NL --features voice --ends 22"_s);
        QVERIFY2(table.out.contains(u"1.50 EUR"_s) && table.out.contains(u"Proof of address"_s),
                 qPrintable(table.out));
        const Ran none = run(u"numbers search --country BE"_s);
        QCOMPARE(none.status, 0);
        QVERIFY2(none.err.contains(u"offers no such number"_s), qPrintable(none.err));
    }

    void saysTheTermsAndBuysNothing()
    {
        const Ran ran = run(u"numbers buy +31970000021"_s);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.out,
                 u"+31 970000021 costs 1.50 EUR a month, for 3 months at least: 4.50 EUR in all. After "
                 "that it goes on until it is given up.\n"_s);
        QVERIFY2(ran.err.endsWith(u"numbers buy +31970000021 --price \"4.50 EUR\" --yes\n"_s),
                 qPrintable(ran.err));
        const Ran json = run(u"numbers buy 31970000021 --months 12 --json"_s);
        QCOMPARE(json.status, 1);
        QCOMPARE(json.object()[u"bought"_s], QJsonValue(false));
        QCOMPARE(json.object()[u"total"_s], QJsonValue(18));
        QCOMPARE(count(Route::Buy), 0);
        QVERIFY(!m_desk->events().contains(u"number_ordered numbers"_s));
    }

    void buysOnce()
    {
        const Ran ran = run(u"numbers buy +31970000021 --months 1 --yes --price 4.50EUR"_s);
        QCOMPARE(ran.status, 0);
        QVERIFY2(ran.out.endsWith(u"+31 970000021 is bought, and in the pool.\n"_s), qPrintable(ran.out));
        QCOMPARE(run(u"list numbers --json"_s).array().first()[u"number"_s].toString(), u"31970000021"_s);
        QCOMPARE(m_desk->events().last(2),
                 (QStringList{u"number_ordered numbers"_s, u"number_bought number 3"_s}));
        const Ran again = run(u"numbers buy +31970000021 --yes --price 4.50EUR"_s);
        QCOMPARE(again.status, 1);
        QVERIFY2(again.err.contains(u"rents +31 970000021 already"_s), qPrintable(again.err));
        QCOMPARE(count(Route::Buy), 1);
    }

    void buysForTheAgreedPriceOnly_data()
    {
        QTest::addColumn<QString>("price");
        QTest::newRow("none") << u""_s;
        QTest::newRow("other amount") << u"--price 4.49EUR"_s;
        QTest::newRow("other currency") << u"--price 4.50USD"_s;
        QTest::newRow("a month's") << u"--price 1.50EUR"_s;
    }

    void buysForTheAgreedPriceOnly()
    {
        QFETCH(QString, price);
        const Ran ran = run(u"numbers buy +31970000021 --yes --json "_s + price);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.object()[u"bought"_s], QJsonValue(false));
        QVERIFY2(ran.err.contains(u"--price \"4.50 EUR\" --yes"_s), qPrintable(ran.err));
        QCOMPARE(count(Route::Buy), 0);
    }

    void saysWhatBecameOfAnOrder_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("takesEffect");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("event");
        QTest::newRow("no credit") << int(Fault::Kind::NoBalance402) << false << u"not enough credit"_s
                                   << u"number_not_bought numbers"_s;
        QTest::newRow("gone") << int(Fault::Kind::NotFound) << false << u"not offered"_s
                              << u"number_not_bought numbers"_s;
        QTest::newRow("no rights") << int(Fault::Kind::Forbidden) << false << u"has no right"_s
                                   << u"number_not_bought numbers"_s;
        QTest::newRow("lost, bought")
            << int(Fault::Kind::CutConnection) << true << u"is bought"_s << u"number_bought number 3"_s;
        QTest::newRow("lost, not seen") << int(Fault::Kind::CutConnection) << false << u"It is not known"_s
                                        << u"number_order_unknown numbers"_s;
    }

    void saysWhatBecameOfAnOrder()
    {
        QFETCH(int, kind);
        QFETCH(bool, takesEffect);
        QFETCH(QString, says);
        atMessageBird([kind, takesEffect](standin::StandIn &standIn) {
            standIn.setFault(Route::Buy,
                             {.kind = static_cast<Fault::Kind>(kind), .takesEffect = takesEffect});
        });
        const Ran ran = run(u"numbers buy +31970000021 --yes --price 4.50EUR --json"_s);
        QCOMPARE(ran.status, takesEffect ? 0 : 1);
        QVERIFY2((takesEffect ? u"is bought"_s : ran.err).contains(says), qPrintable(ran.err));
        const bool isKnown = !says.contains(u"not known"_s);
        QCOMPARE(ran.object()[u"bought"_s], isKnown ? QJsonValue(takesEffect) : QJsonValue());
        QTEST(m_desk->events().last(), "event");
        QCOMPARE(count(Route::Buy), 1);
    }

    void givesUpOnlyWithYes()
    {
        const Ran asked = run(u"numbers release +31970000001"_s);
        QCOMPARE(asked.status, 1);
        QVERIFY2(asked.err.contains(u"lost for good"_s), qPrintable(asked.err));
        QCOMPARE(count(Route::GiveUp), 0);
        const Ran done = run(u"numbers release +31970000001 --yes"_s);
        QCOMPARE(done.out, u"+31 970000001 is given up.\n"_s);
        QCOMPARE(done.status, 0);
        QCOMPARE(run(u"list numbers --json"_s).array().size(), 1);
        QCOMPARE(m_desk->events().last(), u"number_released number 1"_s);
    }

    void doesNotGiveUpWhatConnectsPeople()
    {
        const Person anna = m_desk->customer(u"Anna"_s, u"31612345601"_s);
        const Person david = m_desk->driver(u"David"_s, u"31612345602"_s);
        const auto ride = m_desk->ride(anna, david);
        QVERIFY(ride.ok());
        const QString number = ride->number;
        for (int i = 0; i < 2; ++i) { // open, then in its grace time
            const Ran ran = run(u"numbers release +%1 --yes"_s.arg(number));
            QCOMPARE(ran.status, 1);
            QVERIFY2(ran.err.contains(u"still has live lines (2)"_s) ||
                         ran.err.contains(u"still to be sent"_s),
                     qPrintable(ran.err));
            if (i == 0)
                QVERIFY(m_desk->dispatcher.closeRide(ride->id).ok());
        }
        QCOMPARE(count(Route::GiveUp), 0);
        QCOMPARE(stateOf(number), u"active"_s);
    }

    void givesUpOnlyWhatIsInThePool()
    {
        const Ran ran = run(u"numbers release +31970000002 --yes"_s);
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(u"is not in this pool"_s), qPrintable(ran.err));
        QCOMPARE(count(Route::GiveUp), 0);
    }

    void aDatabaseThatIsNotThereIsNotMade_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("release") << u"numbers release +31970000001 --yes"_s;
        QTest::newRow("buy") << u"numbers buy +31970000021 --yes"_s;
    }

    void aDatabaseThatIsNotThereIsNotMade()
    {
        QFETCH(QString, words);
        const QString file = m_folder.filePath(u"mistyped.db"_s);
        const Ran ran =
            runLine(u"--depot test --database %1 %2"_s.arg(file, words), connection(), m_desk->clock());
        QCOMPARE(ran.status, 1);
        QVERIFY2(ran.err.contains(u"There is no database"_s), qPrintable(ran.err));
        QVERIFY(!QFile::exists(file));
        QCOMPARE(count(Route::Buy) + count(Route::GiveUp), 0);
    }

    /// The key may be that of another account.
    void aNumberThatTheAccountDoesNotRentStaysOutOfUse()
    {
        const Ran ran = run(u"numbers release +31970000009 --yes --json"_s);
        QCOMPARE(ran.object()[u"released"_s], QJsonValue(false));
        QCOMPARE(ran.object()[u"already"_s], QJsonValue(true));
        QCOMPARE(stateOf(u"31970000009"_s), u"disabled"_s);
        QCOMPARE(m_desk->events().last(), u"number_not_rented number 2"_s);
        const Ran words = run(u"numbers release +31970000009 --yes"_s);
        QVERIFY2(words.out.contains(u"is not rented by the account of this key"_s), qPrintable(words.out));
        QCOMPARE(count(Route::GiveUp), 0);
    }

    void aNumberThatIsNotGivenUpIsWhatItWas()
    {
        atMessageBird([](standin::StandIn &standIn) {
            standIn.setFault(Route::GiveUp, {.kind = Fault::Kind::Forbidden});
        });
        const Ran ran = run(u"numbers release +31970000001 --yes --json"_s);
        QCOMPARE(ran.status, 1);
        QCOMPARE(ran.object()[u"released"_s], QJsonValue(false));
        QVERIFY2(ran.err.contains(u"has no right"_s), qPrintable(ran.err));
        QCOMPARE(stateOf(u"31970000001"_s), u"active"_s);
        atMessageBird([](standin::StandIn &standIn) {
            standIn.setFault(Route::GiveUp, {.kind = Fault::Kind::CutConnection});
        });
        const Ran lost = run(u"numbers release +31970000001 --yes --json"_s);
        QCOMPARE(lost.object()[u"released"_s], QJsonValue());
        QCOMPARE(stateOf(u"31970000001"_s), u"disabled"_s); // no ride gets what may be gone
        QCOMPARE(m_desk->events().last(), u"number_release_unknown number 1"_s);
    }

private:
    int count(Route route)
    {
        int seen = -1;
        atMessageBird([&seen, route](standin::StandIn &standIn) { seen = standIn.requestCount(route); });
        return seen;
    }

    QString stateOf(const QString &number)
    {
        for (const QJsonValue row : run(u"list numbers --json"_s).array()) {
            if (row[u"number"_s].toString() == number)
                return row[u"state"_s].toString();
        }
        return {};
    }

    void atMessageBird(const std::function<void(standin::StandIn &)> &change)
    {
        m_sandbox->messageBird().call(change).waitForFinished();
    }

    void writeKey(const QByteArray &key)
    {
        QFile file(m_folder.filePath(u"keys.env"_s));
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write("MESSAGEBIRD_API_KEY=" + key + "\n");
    }

    Ran run(const QString &words) { return runAt(*m_desk, words, connection()); }

    QStringList connection()
    {
        return {u"--api-url"_s, m_sandbox->configure({}).apiUrl.toString(), u"--env-file"_s,
                m_folder.filePath(u"keys.env"_s)};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(TestNumbersCommand)
#include "tst_numberscommand.moc"
