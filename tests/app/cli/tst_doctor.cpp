// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/doctor.h"
#include "app/domain/secretproof.h"
#include "app/keys/keyfile.h"
#include "app/store/runnerlock.h"
#include "tests/app/cli/commandrunner.h"

#include <QDir>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// A web server on a port of its own that gives every request the same answer, from a thread of its own
/// because the doctor waits. With a secret it shows that it knows it, to whoever does.
class Answering
{
public:
    explicit Answering(const QByteArray &answer, const QByteArray &secret = {}) : m_secret(secret)
    {
        m_home.moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            &m_home,
            [this, answer] {
                m_server = std::make_unique<QTcpServer>();
                m_server->listen(QHostAddress::LocalHost);
                QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this, answer] {
                    QTcpSocket *socket = m_server->nextPendingConnection();
                    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, answer] {
                        m_request += socket->readAll();
                        if (!m_request.endsWith("\r\n\r\n"))
                            return;
                        socket->write(proven(answer));
                        socket->disconnectFromHost();
                    });
                });
            },
            Qt::BlockingQueuedConnection);
    }

    ~Answering()
    {
        QMetaObject::invokeMethod(
            &m_home, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port() const { return m_server->serverPort(); }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(port())); }
    /// Only after the doctor is done.
    QByteArray request() const { return m_request; }

private:
    QByteArray proven(QByteArray answer) const
    {
        const QByteArray name = QByteArray(reachHeader) + ": ";
        const qsizetype begin = m_request.lastIndexOf(name) + name.size();
        const QByteArray proof =
            reachAnswer(m_secret, m_request.mid(begin, m_request.indexOf('\r', begin) - begin));
        return proof.isEmpty() ? answer : answer.replace("\r\n\r\n", "\r\n" + name + proof + "\r\n\r\n");
    }

    QThread m_thread;
    QObject m_home;
    std::unique_ptr<QTcpServer> m_server;
    QByteArray m_secret;
    QByteArray m_request;
};

const QByteArray secret = "a secret of many letters";
const QByteArray healthy = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nok";

AskAccount says(const AccountBalance &answer)
{
    return [answer](const Configuration &) { return answer; };
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<TestDesk>(DatabaseEngine::Sqlite);
        m_configuration = Configuration();
        m_configuration.database = m_desk->database.location();
        m_configuration.listenPort = 0;
        m_configuration.depot = u"test"_s;
        m_configuration.apiKey = u"live_key"_s;
        m_configuration.webhookSecret = QString::fromLatin1(secret);
        m_answer = {{}, 9.2, u"euros"_s, false, m_desk->now()};
    }

    void cleanup() { m_desk.reset(); }

    void findsNothingWrong()
    {
        const Answering birdCar(healthy, secret);
        RunnerLock runner(m_configuration.database.file);
        QVERIFY(*runner.tryTake());
        m_desk->number(u"31970000001"_s);
        m_configuration.listenPort = birdCar.port();
        m_configuration.publicUrl = birdCar.url().toString();
        m_configuration.signingKey = u"sign"_s;
        // All but the address, which leads here from here alone.
        QCOMPARE(
            levels(),
            u"ok Database, ok Disk, warning Backups, ok Runner, ok Listener, ok API key, ok Clock, ok Numbers, ok Webhooks, FAIL Public URL"_s);
        QCOMPARE(m_status, 1);
        QVERIFY(m_out.contains(u"9.20 euros"_s));
    }

    void advisesAgainstASecretThatCanBeGuessed()
    {
        QVERIFY(!levels().contains(u"warning Webhooks"_s));
        m_configuration.webhookSecret = u"fifteen letters"_s;
        QVERIFY(levels().contains(u"warning Webhooks"_s));
        QVERIFY(m_out.contains(u"so short that it can be guessed"_s));
        m_configuration.webhookAuth = WebhookAuth::Off; // then nothing is let in by it
        QVERIFY(!levels().contains(u"warning Webhooks"_s));
    }

    void succeedsOnlyIfNothingFails()
    {
        // The same computer by a spelling that is not taken for it.
        const Answering birdCar(healthy, secret);
        m_configuration.listenPort = birdCar.port();
        m_configuration.publicUrl = u"http://[::ffff:127.0.0.1]:%1"_s.arg(birdCar.port());
        m_desk->number(u"31970000001"_s);
        QTcpSocket spelling;
        spelling.connectToHost(QUrl(m_configuration.publicUrl).host(), birdCar.port());
        if (!spelling.waitForConnected())
            QSKIP("this computer knows no IPv6");
        {
            RunnerLock runner(m_configuration.database.file);
            QVERIFY(*runner.tryTake());
            levels();
            QVERIFY2(!m_out.contains(u"FAIL"_s), qPrintable(m_out));
            QCOMPARE(m_status, 0);
        }
        levels();
        QCOMPARE(m_status, 1);
    }

    void setsUpEverythingFromNothing()
    {
        const QTemporaryDir folder;
        m_configuration.database.file = folder.filePath(u"new.db"_s);
        m_configuration.webhookSecret.clear();
        QCOMPARE(levels(),
                 u"ok Database, ok Disk, warning Backups, FAIL Runner, ok Listener, ok API key, ok Clock, "
                 "FAIL Numbers, ok Webhooks, FAIL Public URL"_s);
        QCOMPARE(m_status, 1);
        QVERIFY(m_out.contains(u"/webhook?key="_s +
                               KeyFile(m_configuration.database, KeyName::Webhook).read()->key));
    }

    void printsTheUrlsToPaste_data()
    {
        QTest::addColumn<WebhookAuth>("auth");
        QTest::addColumn<QString>("texts");
        QTest::newRow("secret") << WebhookAuth::Secret
                                << u"https://127.0.0.1:1/webhook?key=a%20secret%20of%20many%20letters"_s;
        QTest::newRow("signature") << WebhookAuth::Signature << u"https://127.0.0.1:1/webhook"_s;
        QTest::newRow("off") << WebhookAuth::Off << u"https://127.0.0.1:1/webhook"_s;
    }

    void printsTheUrlsToPaste()
    {
        QFETCH(WebhookAuth, auth);
        QFETCH(QString, texts);
        m_configuration.publicUrl = u"https://127.0.0.1:1"_s;
        m_configuration.webhookAuth = auth;
        levels();
        QVERIFY(m_out.endsWith(
            u"  texts  %1\n  calls  https://127.0.0.1:1/webhook-voice?key=a%20secret%20of%20many%20letters\n"_s
                .arg(texts)));
    }

    void judgesTheDatabase()
    {
        QVERIFY(QFile::setPermissions(m_configuration.database.file,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QCOMPARE(levelOf(u"Database"_s), u"warning"_s);
        QCOMPARE(levelOf(u"Database"_s), u"ok"_s);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"a"_s));
        m_configuration.database.file = folder.filePath(u"a"_s);
        m_configuration.webhookSecret.clear();
        QCOMPARE(levelOf(u"Database"_s), u"FAIL"_s);
        QCOMPARE(m_status, 1);
        QVERIFY(!QFile::exists(KeyFile(m_configuration.database, KeyName::Webhook).path()));
    }

    void judgesTheListener_data()
    {
        QTest::addColumn<QByteArray>("answer"); // empty: nobody listens
        QTest::addColumn<QByteArray>("knows");
        QTest::addColumn<bool>("running");
        QTest::addColumn<QString>("level");
        const QByteArray none;
        const QByteArray chunked =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n";
        QTest::newRow("free") << none << none << false << u"ok"_s;
        QTest::newRow("free although BirdCar runs") << none << none << true << u"warning"_s;
        QTest::newRow("BirdCar") << healthy << secret << true << u"ok"_s;
        QTest::newRow("BirdCar behind a proxy") << chunked << secret << true << u"ok"_s;
        QTest::newRow("BirdCar with this secret and another database")
            << healthy << secret << false << u"FAIL"_s;
        QTest::newRow("BirdCar with another secret") << healthy << QByteArray("another") << true << u"FAIL"_s;
        QTest::newRow("any server that says ok") << healthy << none << true << u"FAIL"_s;
        QTest::newRow("another program")
            << QByteArray("HTTP/1.1 200 OK\r\n\r\nHello") << none << true << u"FAIL"_s;
        QTest::newRow("no web server") << QByteArray("220 mail\r\n") << none << false << u"FAIL"_s;
    }

    void judgesTheListener()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, knows);
        QFETCH(bool, running);
        QFETCH(QString, level);
        RunnerLock runner(m_configuration.database.file);
        if (running)
            QVERIFY(*runner.tryTake());
        auto server = std::make_unique<Answering>(answer, knows);
        m_configuration.listenPort = server->port();
        if (answer.isEmpty())
            server.reset();
        QCOMPARE(levelOf(u"Listener"_s), level);
    }

    void cannotListenOnAForeignAddress()
    {
        m_configuration.listenHost = u"192.0.2.1"_s;
        m_configuration.listenPort = 8080;
        QCOMPARE(levelOf(u"Listener"_s), u"FAIL"_s);
    }

    void judgesTheKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<AccountTrouble>("trouble");
        QTest::addColumn<QString>("level");
        using enum AccountTrouble;
        QTest::newRow("none") << QString() << None << u"FAIL"_s;
        QTest::newRow("unreachable") << u"live_a"_s << NoConnection << u"FAIL"_s;
        QTest::newRow("refused") << u"live_a"_s << KeyRefused << u"FAIL"_s;
        QTest::newRow("server error") << u"live_a"_s << ServerTrouble << u"FAIL"_s;
        QTest::newRow("another page") << u"live_a"_s << Unreadable << u"FAIL"_s;
        QTest::newRow("test key") << u"test_a"_s << None << u"FAIL"_s;
        QTest::newRow("live key") << u"live_a"_s << None << u"ok"_s;
    }

    void judgesTheKey()
    {
        QFETCH(QString, key);
        QFETCH(AccountTrouble, trouble);
        QFETCH(QString, level);
        m_configuration.apiKey = key;
        m_answer.failure.trouble = trouble;
        QCOMPARE(levelOf(u"API key"_s), level);
    }

    void judgesTheClock_data()
    {
        QTest::addColumn<int>("ahead");
        QTest::addColumn<bool>("signature");
        QTest::addColumn<QString>("level");
        QTest::newRow("right") << 0 << true << u"ok"_s;
        QTest::newRow("within the slack") << -5 << true << u"ok"_s;
        QTest::newRow("behind") << -6 << true << u"FAIL"_s;
        QTest::newRow("a little ahead") << 30 << true << u"warning"_s;
        QTest::newRow("far ahead") << 61 << true << u"FAIL"_s;
        QTest::newRow("behind, without signatures") << -600 << false << u"warning"_s;
    }

    void judgesTheClock()
    {
        QFETCH(int, ahead);
        QFETCH(bool, signature);
        QFETCH(QString, level);
        m_configuration.webhookAuth = signature ? WebhookAuth::Signature : WebhookAuth::Secret;
        m_answer.serverTime = m_desk->now().addSecs(-ahead);
        QCOMPARE(levelOf(u"Clock"_s), level);
        m_answer.serverTime = {};
        QCOMPARE(levelOf(u"Clock"_s), u"warning"_s);
    }

    void judgesTheSignature()
    {
        m_configuration.webhookAuth = WebhookAuth::Signature;
        QCOMPARE(levelOf(u"Webhooks"_s), u"FAIL"_s);
        m_configuration.signingKey = u"sign"_s;
        QCOMPARE(levelOf(u"Webhooks"_s), u"FAIL"_s);
        m_configuration.publicUrl = u"http://127.0.0.1:1"_s;
        QCOMPARE(levelOf(u"Webhooks"_s), u"ok"_s);
        m_configuration.webhookAuth = WebhookAuth::Off;
        QCOMPARE(levelOf(u"Webhooks"_s), u"FAIL"_s);
    }

    void judgesThePublicUrl()
    {
        m_configuration.publicUrl = u"http://127.0.0.1:1"_s;
        QCOMPARE(levelOf(u"Public URL"_s), u"warning"_s); // nobody runs who could answer
        RunnerLock runner(m_configuration.database.file);
        QVERIFY(*runner.tryTake());
        QCOMPARE(levelOf(u"Public URL"_s), u"FAIL"_s);
        const Answering wrong("HTTP/1.1 502 Bad Gateway\r\n\r\nok");
        m_configuration.publicUrl = wrong.url().toString();
        QCOMPARE(levelOf(u"Public URL"_s), u"FAIL"_s);
        const Answering strange(healthy);
        m_configuration.publicUrl = strange.url().toString();
        QCOMPARE(levelOf(u"Public URL"_s), u"FAIL"_s);
        QVERIFY2(m_out.contains(u"does not lead to BirdCar"_s), qPrintable(m_out));
        const Answering right(healthy, secret);
        m_configuration.publicUrl = right.url().toString() + u"/below"_s;
        QCOMPARE(levelOf(u"Public URL"_s), u"FAIL"_s);
        QVERIFY2(m_out.contains(u"It leads to BirdCar. "_s), qPrintable(m_out)); // but from here alone
        QVERIFY(right.request().startsWith("GET /below/healthz HTTP/1.1\r\n"));
    }

    void asksMessageBird()
    {
        const Answering messageBird("HTTP/1.1 200 OK\r\nDate: Thu, 24 Dec 2026 17:00:00 GMT\r\n\r\n"
                                    "{\"payment\":\"prepaid\",\"type\":\"euros\",\"amount\":9.2}");
        m_configuration.apiUrl = messageBird.url();
        const AccountBalance answer = askAccount(m_configuration);
        QCOMPARE(answer.failure, AccountFailure());
        QCOMPARE(answer.amount, 9.2);
        QCOMPARE(answer.currency, u"euros"_s);
        QCOMPARE(answer.serverTime, TestDesk::start());
        QVERIFY(messageBird.request().startsWith("GET /balance HTTP/1.1\r\n"));
        const QByteArray request = messageBird.request(); // Qt's versions write a header's name differently
        QVERIFY(request.contains("uthorization: AccessKey live_key\r\n"));
    }

    void otherPageIsNoBalance()
    {
        const Answering portal("HTTP/1.1 200 OK\r\n\r\n<html>Please log in</html>");
        m_configuration.apiUrl = portal.url();
        m_answer = askAccount(m_configuration);
        QCOMPARE(m_answer.failure.trouble, AccountTrouble::Unreadable);
        QCOMPARE(levelOf(u"API key"_s), u"FAIL"_s);
    }

    void unreachableMessageBirdIsNoAnswer()
    {
        m_configuration.apiUrl = QUrl(u"http://127.0.0.1:1"_s);
        QCOMPARE(askAccount(m_configuration).failure.trouble, AccountTrouble::NoConnection);
    }

    void looksForTheTunnel()
    {
        QVERIFY(levelOf(u"Tunnel"_s).isEmpty());
        m_configuration.tunnel = u"sh"_s; // is everywhere
        QCOMPARE(levelOf(u"Tunnel"_s), u"ok"_s);
        m_configuration.tunnel = u"no-such-program"_s;
        QCOMPARE(levelOf(u"Tunnel"_s), u"FAIL"_s);
        QVERIFY2(m_out.contains(u"Install it"_s), qPrintable(m_out));
    }

    void takesWhatWasSavedInTheWindow()
    {
        const Answering birdCar(healthy, secret);
        DepotSettings settings = m_desk->dispatcher.settings();
        settings.connection.publicUrl = birdCar.url().toString();
        settings.connection.tunnel = u"lt"_s;
        QVERIFY(m_desk->dispatcher.saveSettings(settings).ok());
        QCOMPARE(levelOf(u"Public URL"_s), u"FAIL"_s); // leads here, but only from here
        QVERIFY2(m_out.contains(u"It leads to BirdCar. "_s), qPrintable(m_out));
        QVERIFY2(m_out.contains(settings.connection.publicUrl + u"/webhook?key="_s), qPrintable(m_out));
        QVERIFY(!levelOf(u"Tunnel"_s).isEmpty());
        QVERIFY(m_desk->dispatcher.keepTunnelUrl(u"http://127.0.0.1:1"_s).ok());
        levels();
        QVERIFY2(m_out.contains(u"http://127.0.0.1:1/webhook?key="_s), qPrintable(m_out));
        settings.connection = {}; // the tunnel was given for that start
        QVERIFY(m_desk->dispatcher.saveSettings(settings).ok());
        levels();
        QVERIFY2(m_out.contains(u"http://127.0.0.1:1/webhook?key="_s), qPrintable(m_out));
    }

    void namesFlowsThatLeadElsewhere()
    {
        const QString now = u"https://127.0.0.1:1"_s;
        const auto urlForCalls = [](const QString &base) {
            return base + u"/webhook-voice?key=a%20secret%20of%20many%20letters"_s;
        };
        m_configuration.publicUrl = now;
        m_desk->number(u"31970000001"_s);
        QVERIFY(levelOf(u"Flows"_s).isEmpty()); // no text has come yet
        QVERIFY(m_desk->dispatcher.keepFlowUrl(now).ok());
        QVERIFY(levelOf(u"Flows"_s).isEmpty());
        QVERIFY(m_desk->dispatcher.keepFlowUrl(u"https://old.example.com"_s).ok());
        QCOMPARE(levelOf(u"Flows"_s), u"FAIL"_s);
        QVERIFY2(m_out.contains(u"came by https://old.example.com"_s), qPrintable(m_out));
        QVERIFY(m_desk->dispatcher.keepFlowUrl(now).ok());

        VoiceFlow flow{u"flow-1"_s, urlMark(urlForCalls(u"https://old.example.com"_s)), {u"31970000001"_s}};
        QVERIFY(m_desk->dispatcher.keepVoiceFlow(flow).ok());
        QCOMPARE(levelOf(u"Flows"_s), u"FAIL"_s);
        QVERIFY2(m_out.contains(u"but https://old.example.com/webhook-voice."_s), qPrintable(m_out));
        flow.mark = urlMark(urlForCalls(now));
        QVERIFY(m_desk->dispatcher.keepVoiceFlow(flow).ok());
        QCOMPARE(levelOf(u"Flows"_s), u"ok"_s);
        m_desk->number(u"31970000002"_s);
        QCOMPARE(levelOf(u"Flows"_s), u"FAIL"_s);
        QVERIFY2(m_out.contains(u"lacks 1 of the pool's numbers"_s), qPrintable(m_out));
    }

    void aNumberWhoseTestWasLostFails()
    {
        const ProxyNumber deaf = m_desk->number(u"31970000001"_s);
        m_desk->number(u"31970000002"_s);
        QVERIFY(m_desk->dispatcher.testNumber(deaf.id).ok());
        m_desk->database->runOnce(
            u"UPDATE messages SET state = 'delivered', sent_at = '%1'"_s.arg(toStamp(m_desk->now())));
        m_desk->pass(std::chrono::minutes(10));
        m_answer.serverTime = m_desk->now();
        levels();
        QVERIFY2(m_out.contains(QRegularExpression(u"FAIL +Numbers: .* is deaf"_s)), qPrintable(m_out));
    }

    void countsTheNumbers()
    {
        QCOMPARE(levelOf(u"Numbers"_s), u"FAIL"_s);
        m_desk->number(u"31970000001"_s);
        QCOMPARE(levelOf(u"Numbers"_s), u"ok"_s);
    }

    void neverPrintsTheKeys()
    {
        m_configuration.signingKey = u"sign-me"_s;
        m_answer.failure.trouble = AccountTrouble::KeyRefused;
        levels();
        QVERIFY(!m_out.contains(u"live_key"_s));
        QVERIFY(!m_out.contains(u"sign-me"_s));
    }

private:
    /// "level subject" of every finding.
    QString levels()
    {
        QBuffer out;
        QBuffer err;
        out.open(QBuffer::WriteOnly);
        err.open(QBuffer::WriteOnly);
        Output output(out, err);
        m_status = runDoctor(m_configuration, output, m_desk->clock(), says(m_answer));
        m_out = QString::fromUtf8(out.data());
        static const QRegularExpression finding(u"^(ok|warning|FAIL) +([^:]+): "_s,
                                                QRegularExpression::MultilineOption);
        QStringList found;
        for (auto match = finding.globalMatch(m_out); match.hasNext();) {
            const auto one = match.next();
            found.append(one.captured(1) + u' ' + one.captured(2));
        }
        return found.join(u", "_s);
    }

    QString levelOf(const QString &subject)
    {
        for (const QString &finding : levels().split(u", "_s)) {
            if (finding.section(u' ', 1) == subject)
                return finding.section(u' ', 0, 0);
        }
        return {};
    }

    std::unique_ptr<TestDesk> m_desk;
    Configuration m_configuration;
    AccountBalance m_answer;
    int m_status = -1;
    QString m_out;
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
