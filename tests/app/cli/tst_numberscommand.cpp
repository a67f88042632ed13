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

private:
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

    Ran run(const QString &words)
    {
        const QString url = m_sandbox->configure({}).apiUrl.toString();
        return runAt(*m_desk, words,
                     {u"--api-url"_s, url, u"--env-file"_s, m_folder.filePath(u"keys.env"_s)});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDesk> m_desk;
    std::unique_ptr<Sandbox> m_sandbox;
};

QTEST_GUILESS_MAIN(TestNumbersCommand)
#include "tst_numberscommand.moc"
