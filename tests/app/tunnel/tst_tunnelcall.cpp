// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/tunnelcall.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTunnelCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsPrograms_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("publicUrl");
        QTest::addColumn<QString>("listening");
        QTest::addColumn<QString>("call");

        const auto row = [](const char *name, const QString &program, const QString &host,
                            const QString &publicUrl, const QString &call,
                            const QString &listening = u"http://127.0.0.1:8080"_s) {
            QTest::newRow(name) << program << host << publicUrl << listening << call;
        };
        const QString lt = u"lt --port 8080 --host https://localtunnel.me"_s;
        row("lt", u"lt"_s, {}, {}, lt);
        row("lt, name", u"lt"_s, u"my-depot"_s, {}, lt + u" --subdomain my-depot"_s);
        row("lt, server", u"lt"_s, u"lt.example.com"_s, {},
            u"lt --port 8080 --host https://lt.example.com"_s);
        row("lt, server and name", u"lt"_s, u"http://127.0.0.1:9000/my-depot"_s, {},
            u"lt --port 8080 --host http://127.0.0.1:9000 --subdomain my-depot"_s);
        row("lt, listening elsewhere", u"lt"_s, {}, {},
            u"lt --port 81 --host https://localtunnel.me --local-host 192.168.1.5"_s,
            u"http://192.168.1.5:81"_s);
        row("lt, listening everywhere", u"lt"_s, {}, {}, lt, u"http://0.0.0.0:8080"_s);

        const QString ngrok = u"ngrok http http://127.0.0.1:8080 --log stdout --log-format logfmt"_s;
        row("ngrok", u"ngrok"_s, {}, {}, ngrok);
        row("ngrok, domain", u"ngrok"_s, u"depot.ngrok.app"_s, {}, ngrok + u" --domain depot.ngrok.app"_s);
        row("ngrok, public URL", u"ngrok"_s, {}, u"https://depot.ngrok.app"_s,
            ngrok + u" --domain depot.ngrok.app"_s);

        const QString cloudflared = u"cloudflared tunnel --no-autoupdate"_s;
        row("cloudflared", u"cloudflared"_s, {}, {}, cloudflared + u" --url http://127.0.0.1:8080"_s);
        row("cloudflared, IPv6", u"cloudflared"_s, {}, {}, cloudflared + u" --url http://[::1]:8080"_s,
            u"http://[::]:8080"_s);
        row("cloudflared, named", u"cloudflared"_s, u"depot"_s, u"https://depot.example.com"_s,
            cloudflared + u" run --url http://127.0.0.1:8080 depot"_s);

        const QString ssh = u"ssh -N -T -v -a -x -o BatchMode=yes -o ExitOnForwardFailure=yes "
                            "-o ServerAliveInterval=15 -o ServerAliveCountMax=2 -o ConnectTimeout=20 "
                            "-o ControlMaster=no -o ControlPath=none"_s;
        row("ssh behind a web server", u"ssh"_s, u"me@example.com"_s, u"https://depot.example.com"_s,
            ssh + u" -R 8080:127.0.0.1:8080 -- me@example.com"_s);
        row("ssh, port of sshd", u"ssh"_s, u"example.com:2222"_s, u"https://depot.example.com"_s,
            ssh + u" -p 2222 -R 8080:127.0.0.1:8080 -- example.com"_s);
        row("ssh, sshd listens itself", u"ssh"_s, u"me@example.com"_s, u"http://example.com:9000"_s,
            ssh + u" -R 9000:127.0.0.1:8080 -- me@example.com"_s);
        row("ssh, URL with user", u"ssh"_s, u"https://me@example.com"_s, {},
            ssh + u" -R 8080:127.0.0.1:8080 -- me@example.com"_s);
        row("ssh, http URL with user", u"ssh"_s, u"http://me@example.com:9000"_s, {},
            ssh + u" -R 9000:127.0.0.1:8080 -- me@example.com"_s);
        row("ssh, IPv6", u"ssh"_s, u"alias_1"_s, u"https://depot.example.com"_s,
            ssh + u" -R 8080:[::1]:8080 -- alias_1"_s, u"http://[::1]:8080"_s);
    }

    void callsPrograms()
    {
        QFETCH(QString, program);
        QFETCH(QString, host);
        QFETCH(QString, publicUrl);
        QFETCH(QString, listening);
        QFETCH(QString, call);
        const auto order = readTunnelOrder(program, host, publicUrl);
        QVERIFY2(order.ok(), order.ok() ? "" : qPrintable(order.problem().text));
        const TunnelCall made = tunnelCall(*order, QUrl(listening));
        QCOMPARE(made.program + u' ' + made.arguments.join(u' '), call);
    }

    void knowsFixedUrls_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("publicUrl");
        QTest::addColumn<bool>("isFixed");
        QTest::newRow("lt") << u"lt"_s << QString() << u"https://a.example"_s << QString() << false;
        QTest::newRow("ngrok") << u"ngrok"_s << QString() << u"https://a.example"_s << QString() << false;
        QTest::newRow("quick cloudflared")
            << u"cloudflared"_s << QString() << QString() << QString() << false;
        QTest::newRow("named cloudflared")
            << u"cloudflared"_s << u"depot"_s << u"https://a.example"_s << u"https://a.example"_s << true;
        QTest::newRow("ssh") << u"ssh"_s << u"b.example"_s << u"https://a.example"_s << u"https://a.example"_s
                             << true;
        QTest::newRow("ssh, URL") << u"ssh"_s << u"https://me@b.example/"_s << QString()
                                  << u"https://b.example"_s << true;
        QTest::newRow("ssh, both") << u"ssh"_s << u"https://me@b.example"_s << u"https://a.example"_s
                                   << u"https://a.example"_s << true;
        QTest::newRow("ssh, none yet") << u"ssh"_s << u"b.example"_s << QString() << QString() << true;
    }

    void knowsFixedUrls()
    {
        QFETCH(QString, program);
        QFETCH(QString, host);
        QFETCH(QString, given);
        const auto order = readTunnelOrder(program, host, given);
        QVERIFY(order.ok());
        QTEST(order->publicUrl, "publicUrl");
        QTEST(order->hasFixedUrl(), "isFixed");
    }

    void asksForTheSameNameAgain_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("name");
        QTest::newRow("lt") << u"lt"_s << QString() << u"https://bad-crab-42.loca.lt"_s << u"bad-crab-42"_s;
        QTest::newRow("lt, server of one's own")
            << u"lt"_s << u"lt.example.com"_s << u"https://a1.lt.example.com"_s << u"a1"_s;
        QTest::newRow("lt, first start") << u"lt"_s << QString() << QString() << QString();
        QTest::newRow("lt, name given") << u"lt"_s << u"depot"_s << u"https://a1.loca.lt"_s << QString();
        QTest::newRow("lt, an address") << u"lt"_s << QString() << u"http://127.0.0.1:9000"_s << QString();
        QTest::newRow("lt, no subdomain") << u"lt"_s << QString() << u"https://loca.lt"_s << QString();
        QTest::newRow("ngrok") << u"ngrok"_s << QString() << u"https://a1.ngrok-free.app"_s << QString();
        QTest::newRow("cloudflared") << u"cloudflared"_s << QString() << u"https://a.trycloudflare.com"_s
                                     << QString();
    }

    void asksForTheSameNameAgain()
    {
        QFETCH(QString, program);
        QFETCH(QString, host);
        QFETCH(QString, url);
        QTEST(nameToAskFor(*readTunnelOrder(program, host, {}), url), "name");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("publicUrl");
        const auto row = [](const QString &program, const QString &host, const QString &publicUrl = {}) {
            QTest::addRow("%s %s %s", qPrintable(program), qPrintable(host), qPrintable(publicUrl))
                << program << host << publicUrl;
        };
        for (const QString &bad : {u"-oProxyCommand=x"_s, u"--help"_s, u"a b.example"_s, u"a.example;id"_s,
                                   u"https://user:pw@a.example"_s, u"https://a.example/?q=1"_s})
            for (const QString &program : {u"lt"_s, u"ngrok"_s, u"cloudflared"_s, u"ssh"_s})
                row(program, bad);
        row(u"lt"_s, u"https://a.example/b/c!"_s);
        row(u"ngrok"_s, u"depot.ngrok.app:81"_s);
        row(u"ngrok"_s, {}, u"http://127.0.0.1:8080"_s);
        row(u"cloudflared"_s, u"https://depot.example.com"_s);
        row(u"ssh"_s, {});
        row(u"ssh"_s, u"-l@a.example"_s);
        row(u"ssh"_s, u"me@-a.example"_s);
        row(u"ssh"_s, u"me@a.example:99999"_s);
        row(u"ssh"_s, u"me@a.example/x"_s);
        row(u"ssh"_s, u"$(id)@a.example"_s);
    }

    void refuses()
    {
        QFETCH(QString, program);
        QFETCH(QString, host);
        QFETCH(QString, publicUrl);
        const auto order = readTunnelOrder(program, host, publicUrl);
        QVERIFY2(!order.ok(),
                 order.ok()
                     ? qPrintable(tunnelCall(*order, QUrl(u"http://127.0.0.1:1"_s)).arguments.join(u' '))
                     : "");
        QCOMPARE(order.problem().kind, Problem::Kind::InvalidInput);
    }

    void keepsKeysToItself()
    {
        QProcessEnvironment ours;
        for (const QString &name : {u"PATH"_s, u"HOST"_s, u"PORT"_s, u"MESSAGEBIRD_API_KEY"_s,
                                    u"BIRDCAR_WEBHOOK_SECRET"_s, u"NODE_OPTIONS"_s, u"TUNNEL_TOKEN"_s})
            ours.insert(name, u"x"_s);
        QProcessEnvironment given = tunnelEnvironment(*readTunnelOrder(u"lt"_s, {}, {}), ours);
        QCOMPARE(given.toStringList().join(u' '), u"NODE_OPTIONS=x --dns-result-order=ipv4first PATH=x"_s);
        given = tunnelEnvironment(*readTunnelOrder(u"ngrok"_s, {}, {}), ours);
        QCOMPARE(given.value(u"NODE_OPTIONS"_s), u"x"_s);
    }

    void waitsLonger()
    {
        QCOMPARE(tunnelRestartWait(1, 0), 1000ms);
        QCOMPARE(tunnelRestartWait(2, 0), 2000ms);
        QCOMPARE(tunnelRestartWait(2, 0.5), 3000ms);
        QCOMPARE(tunnelRestartWait(5, 0), 16'000ms);
        QCOMPARE(tunnelRestartWait(6, 0), 30'000ms);
        QCOMPARE(tunnelRestartWait(1000, 0.999), 59'970ms);
    }
};

QTEST_GUILESS_MAIN(TestTunnelCall)
#include "tst_tunnelcall.moc"
