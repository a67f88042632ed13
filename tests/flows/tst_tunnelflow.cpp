// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"
#include "tests/support/localtunnelserver.h"
#include "tests/support/processes.h"
#include "tests/support/throwawaysshd.h"

#include <QStandardPaths>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// The folder of localtunnel's client from npm: that of BIRDCAR_TEST_LT, else where packaging/test.sh puts
/// it.
QString localtunnelFolder()
{
    const QString given = qEnvironmentVariable("BIRDCAR_TEST_LT");
    return given.isEmpty() ? QStringLiteral(BIRDCAR_LOCALTUNNEL) + u"/node_modules/.bin"_s : given;
}

QStringList publicUrls(const FlowDesk &desk)
{
    QStringList urls;
    const QByteArray announcement = "BirdCar public URL ";
    for (const QByteArray &line : desk.birdcar.output().split('\n')) {
        if (line.startsWith(announcement))
            urls.append(QString::fromLatin1(line.sliced(announcement.size())));
    }
    return urls;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

/// Two real tunnel programs, from MessageBird's side to the ride and back.
class TestTunnelFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void localtunnel_data();
    void localtunnel();
    void localtunnelComesBackAtAnotherUrl();
    void ssh();
    void programThatIsMissing();

private:
    void usePath(const QString &folder);
    /// Starts BirdCar with this tunnel and a ride, and waits for its public URL.
    bool startWith(const QStringList &options);
    /// From here on MessageBird reaches BirdCar by the tunnel alone.
    void sendWebhooksTo(const QString &url);
    /// A signed text and a call, from MessageBird's side. Whether both came through; it may take a while.
    bool comesThrough(const QString &body);

    std::unique_ptr<FlowDesk> m_desk;
    QByteArray m_path;
};

void TestTunnelFlow::init()
{
    m_path = qgetenv("PATH");
    m_desk = std::make_unique<FlowDesk>(DatabaseEngine::Sqlite);
}

void TestTunnelFlow::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning("%s", m_desk->birdcar.errors().constData());
    m_desk.reset();
    qputenv("PATH", m_path);
}

void TestTunnelFlow::usePath(const QString &folder)
{
    qputenv("PATH", folder.toLocal8Bit() + ':' + m_path);
}

bool TestTunnelFlow::startWith(const QStringList &options)
{
    if (!m_desk->addPeople() || m_desk->ride(u'+' + caitlyn, u'+' + david).status != 0)
        return false;
    return m_desk->birdcar.startWith(m_desk->birdcar.setup.options() + options) &&
           QTest::qWaitFor([this] { return publicUrls(*m_desk).size() == 1; }, patience);
}

void TestTunnelFlow::sendWebhooksTo(const QString &url)
{
    standin::WebhookSettings webhooks = m_desk->messageBird.webhookSettings();
    webhooks.publicUrl = QUrl(url);
    webhooks.targetUrl = QUrl(url);
    webhooks.signingKey = m_desk->birdcar.setup.signingKey.toUtf8();
    m_desk->messageBird.setWebhookSettings(webhooks);
}

bool TestTunnelFlow::comesThrough(const QString &body)
{
    const auto isAnswered = [&] {
        return m_desk->text(caitlyn, firstNumber, body).status == 200 &&
               m_desk->call(caitlyn, firstNumber).answer.destination == david;
    };
    const auto isForwarded = [&] { return m_desk->textsTo(david).contains(body); };
    return QTest::qWaitFor(isAnswered, patience) && QTest::qWaitFor(isForwarded, patience);
}

void TestTunnelFlow::localtunnel_data()
{
    QTest::addColumn<bool>("behindAScript");
    QTest::newRow("as installed") << false;
    QTest::newRow("behind a script that waits for it") << true;
}

void TestTunnelFlow::localtunnel()
{
    QFETCH(bool, behindAScript);
    QString folder = localtunnelFolder();
    if (!QFile::exists(folder + u"/lt"_s) || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("localtunnel's client is not there: packaging/test.sh fetches it where npm is installed");
    QTemporaryDir scripts;
    if (behindAScript) {
        QFile script(scripts.filePath(u"lt"_s));
        QVERIFY(script.open(QFile::WriteOnly));
        script.write("#!/bin/sh\n\"" + folder.toUtf8() + "/lt\" \"$@\"\nexit $?\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        folder = scripts.path();
    }
    usePath(folder);
    LocaltunnelServer server;
    QVERIFY(startWith({u"--tunnel"_s, u"lt"_s, u"--tunnel-host"_s, server.url()}));
    QCOMPARE(publicUrls(*m_desk), QStringList{server.publicUrl()});
    QVERIFY(m_desk->birdcar.output().startsWith("BirdCar listening on "));
    QCOMPARE(server.asked(), QList<QByteArray>{"/?new"});
    sendWebhooksTo(server.publicUrl());
    QVERIFY(comesThrough(u"first"_s));

    server.kill();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->birdcar.errors().contains("is down and is started again"), patience);
    QVERIFY(m_desk->text(caitlyn, firstNumber, u"meanwhile"_s).status != 200);
    QVERIFY(server.comeBack());
    QVERIFY(comesThrough(u"again"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->textsTo(david).count(u"meanwhile"_s), 1, patience); // it was fetched
    QCOMPARE(publicUrls(*m_desk).size(), 1);                                              // it is the same

    QCOMPARE(processesWith(u"--host "_s + server.url()).size(), behindAScript ? 2 : 1);
    m_desk->birdcar.kill();
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(u"--host "_s + server.url()), QList<qint64>(), patience);
}

void TestTunnelFlow::localtunnelComesBackAtAnotherUrl()
{
    const QString folder = localtunnelFolder();
    if (!QFile::exists(folder + u"/lt"_s) || QStandardPaths::findExecutable(u"node"_s).isEmpty())
        QSKIP("localtunnel's client is not there: packaging/test.sh fetches it where npm is installed");
    usePath(folder);
    LocaltunnelServer server;
    QVERIFY(startWith({u"--tunnel"_s, u"lt"_s, u"--tunnel-host"_s, server.url()}));
    const QString before = server.publicUrl();
    sendWebhooksTo(before);
    QVERIFY(comesThrough(u"first"_s));

    server.kill();
    // Before the client has given up it would go on at its old URL, until the self-test finds out.
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->birdcar.errors().contains("is down and is started again"), patience);
    server.changePublicUrl();
    QVERIFY(server.comeBack());
    QVERIFY(server.publicUrl() != before);
    QTRY_COMPARE_WITH_TIMEOUT(publicUrls(*m_desk), QStringList({before, server.publicUrl()}), patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_desk->birdcar.errors().contains("the public URL changed from " + before.toUtf8()), patience);
    QVERIFY(m_desk->listed(u"events"_s, u"kind"_s).contains(u"public_url_changed"_s));
    sendWebhooksTo(server.publicUrl()); // signed for it
    QVERIFY(comesThrough(u"second"_s));

    QCOMPARE(m_desk->birdcar.stop(), 0);
    QCOMPARE(processesWith(u"--host "_s + server.url()), QList<qint64>());
}

void TestTunnelFlow::ssh()
{
    ThrowAwaySshd sshd;
    if (!sshd.obstacle().isEmpty())
        QSKIP(qPrintable(sshd.obstacle()));
    QVERIFY2(sshd.start(), sshd.log().constData());
    if (!sshd.letsIn())
        QSKIP("sshd does not let this user in");
    usePath(sshd.folder());
    const quint16 port = freePort();
    const QString url = u"http://127.0.0.1:%1"_s.arg(port);
    m_desk->birdcar.setup.publicUrl = url;
    QVERIFY2(startWith({u"--tunnel"_s, u"ssh"_s, u"--tunnel-host"_s, sshd.user() + u"@127.0.0.1"_s}),
             (m_desk->birdcar.errors() + sshd.log()).constData());
    QCOMPARE(publicUrls(*m_desk), QStringList{url});
    sendWebhooksTo(url);
    QVERIFY(comesThrough(u"first"_s));

    sshd.kill();
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->birdcar.errors().contains("is down and is started again"), patience);
    QVERIFY2(sshd.start(), sshd.log().constData());
    QVERIFY2(comesThrough(u"again"_s), (m_desk->birdcar.errors() + sshd.log()).constData());

    const QString words = u"-R %1:127.0.0.1:"_s.arg(port);
    QCOMPARE(processesWith(words).size(), 1);
    m_desk->birdcar.kill();
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(words), QList<qint64>(), patience);
}

void TestTunnelFlow::programThatIsMissing()
{
    const QTemporaryDir empty;
    qputenv("PATH", empty.path().toLocal8Bit());
    QVERIFY(
        m_desk->birdcar.startWith(m_desk->birdcar.setup.options() + QStringList{u"--tunnel"_s, u"ngrok"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->birdcar.errors().contains("the tunnel ngrok is down"), patience);
    QCOMPARE(publicUrls(*m_desk), QStringList());
    QCOMPARE(m_desk->birdcar.stop(), 0); // BirdCar works on without it
}

QTEST_GUILESS_MAIN(TestTunnelFlow)
#include "tst_tunnelflow.moc"
