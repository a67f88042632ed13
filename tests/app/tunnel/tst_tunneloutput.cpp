// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/tunneloutput.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

TunnelOrder orderFor(const QString &name)
{
    if (name == "named"_L1)
        return *readTunnelOrder(u"cloudflared"_s, u"depot"_s, u"https://depot.example.com"_s);
    return *readTunnelOrder(name, name == "ssh"_L1 ? u"me@example.com"_s : QString(), {});
}

/// Everything a program wrote, as the runner takes it: the last URL, whether it is up, the last trouble.
TunnelNews readAll(const TunnelOrder &order, const QByteArray &output)
{
    TunnelNews all;
    for (const QByteArray &line : output.split('\n')) {
        const TunnelNews news = readTunnelLine(order, line);
        if (!news.url.isEmpty())
            all.url = news.url;
        all.isUp = all.isUp || news.isUp;
        all.isLost = all.isLost || news.isLost;
        if (!news.trouble.isEmpty())
            all.trouble = news.trouble;
    }
    return all;
}

} // namespace

class TestTunnelOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOutput_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<TunnelNews>("news");
        const auto row = [](const char *name, const QString &program, const QByteArray &output,
                            const TunnelNews &news) { QTest::newRow(name) << program << output << news; };

        row("lt 2.0.2", u"lt"_s, "your url is: https://bad-crab-42.loca.lt",
            {u"https://bad-crab-42.loca.lt"_s, false, false, {}});
        row("lt of a server with a port", u"lt"_s, "your url is: http://127.0.0.1:9000/",
            {u"http://127.0.0.1:9000"_s, false, false, {}});
        row("lt 2.0.2 with a cache", u"lt"_s,
            "your url is: https://a.loca.lt\nyour cachedUrl is: https://b.loca.lt",
            {u"https://a.loca.lt"_s, false, false, {}});
        row("lt 2.0.2 refused", u"lt"_s,
            "/usr/lib/node_modules/localtunnel/bin/lt.js:81\n    throw err;\n    ^\n\n"
            "Error: connection refused: localtunnel.me:37031 (check your firewall settings)\n"
            "    at Socket.<anonymous> (/usr/lib/node_modules/localtunnel/lib/TunnelCluster.js:52:11)\n"
            "    at Socket.emit (node:events:524:28)\n\nNode.js v20.20.2",
            {{},
             false,
             false,
             u"Error: connection refused: localtunnel.me:37031 (check your firewall settings)"_s});
        row("lt says no URL", u"lt"_s, "your url is: undefined", {});

        row("ngrok 3, logfmt", u"ngrok"_s,
            "t=2024-05-01T10:00:00+0200 lvl=info msg=\"no configuration paths supplied\"\n"
            "t=2024-05-01T10:00:01+0200 lvl=info msg=\"starting web service\" obj=web addr=127.0.0.1:4040 "
            "allow_hosts=[]\n"
            "t=2024-05-01T10:00:01+0200 lvl=info msg=\"client session established\" obj=tunnels.session\n"
            "t=2024-05-01T10:00:01+0200 lvl=info msg=\"started tunnel\" obj=tunnels name=command_line "
            "addr=http://127.0.0.1:8080 url=https://a1b2-84-1-2-3.ngrok-free.app",
            {u"https://a1b2-84-1-2-3.ngrok-free.app"_s, false, false, {}});
        row("ngrok 3, JSON", u"ngrok"_s,
            R"({"addr":"http://127.0.0.1:8080","lvl":"info","msg":"started tunnel","name":"command_line",)"
            R"("obj":"tunnels","t":"2024-05-01T10:00:01+02:00","url":"https://depot.ngrok.app"})",
            {u"https://depot.ngrok.app"_s, false, false, {}});
        row("ngrok without a token", u"ngrok"_s,
            "t=2021-09-24T23:20:55-0400 lvl=eror msg=\"failed to auth\" obj=tunnels.session err=\"The "
            "authtoken "
            "you specified does not look like a proper ngrok tunnel authtoken.\\nYour authtoken: "
            "1yaP1QLD0cVVKBknmtX9TAduxr6\\nInstructions to install your authtoken are on your ngrok "
            "dashboard\\r\\n\\r\\nERR_NGROK_105\\r\\n\"",
            {{},
             false,
             false,
             u"The authtoken you specified does not look like a proper ngrok tunnel authtoken. Your "
             u"authtoken: … "
             "Instructions to install your authtoken are on your ngrok dashboard ERR_NGROK_105"_s});
        row("ngrok on standard error", u"ngrok"_s,
            "ERROR:  authentication failed: limit\nERROR:  ERR_NGROK_108\nERROR:",
            {{}, false, false, u"ERR_NGROK_108"_s});
        row("ngrok, connection lost", u"ngrok"_s,
            "t=2024-05-01T10:00:01+0200 lvl=info msg=\"session closed, starting reconnect loop\" obj=csess",
            {{}, false, true, {}});

        row("cloudflared 2023.4, quick", u"cloudflared"_s,
            "2023-04-18T14:06:46Z INF Requesting new quick Tunnel on trycloudflare.com...\n"
            "2023-04-18T14:06:49Z INF +-----------------------------------------------------------+\n"
            "2023-04-18T14:06:49Z INF |  Your quick Tunnel has been created! Visit it at (it may take some "
            "time "
            "to be reachable):  |\n"
            "2023-04-18T14:06:49Z INF |  https://buffalo-marco-cardiff-motel.trycloudflare.com       |\n"
            "2023-04-18T14:06:49Z INF +-----------------------------------------------------------+\n"
            "2023-04-18T14:06:49Z INF Version 2023.4.0",
            {u"https://buffalo-marco-cardiff-motel.trycloudflare.com"_s, false, false, {}});
        row("cloudflared without a network", u"cloudflared"_s,
            "failed to request quick Tunnel: Post \"https://api.trycloudflare.com/tunnel\": dial tcp: lookup "
            "api.trycloudflare.com: no such host",
            {{},
             false,
             false,
             u"failed to request quick Tunnel: Post \"https://api.trycloudflare.com/tunnel\": dial tcp: "
             u"lookup "
             "api.trycloudflare.com: no such host"_s});
        row("cloudflared, error", u"cloudflared"_s,
            "2023-04-18T14:06:49Z ERR Unable to establish connection with Cloudflare edge error=\"timeout\"",
            {{}, false, false, u"Unable to establish connection with Cloudflare edge error=\"timeout\""_s});
        row("cloudflared, named", u"named"_s,
            "2023-04-18T14:06:49Z INF Starting tunnel tunnelID=8e5f\n"
            "2023-04-18T14:06:50Z INF Registered tunnel connection connIndex=0 connection=6d3c "
            "location=ams01",
            {{}, true, false, {}});

        row("ssh 9.2", u"ssh"_s,
            "OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.19 27 Jan 2026\n"
            "debug1: Reading configuration data /etc/ssh/ssh_config\n"
            "Warning: Permanently added '[127.0.0.1]:22999' (ED25519) to the list of known hosts.\n"
            "Authenticated to 127.0.0.1 ([127.0.0.1]:22999) using \"publickey\".\n"
            "debug1: Entering interactive session.\n"
            "debug1: remote forward success for: listen 39001, connect 127.0.0.1:8080\n"
            "debug1: forwarding_success: all expected forwarding replies received",
            {{}, true, false, {}});
        row("ssh 9.2, port taken", u"ssh"_s,
            "debug1: remote forward failure for: listen 39001, connect 127.0.0.1:8080\n"
            "Error: remote port forwarding failed for listen port 39001",
            {{}, false, false, u"Error: remote port forwarding failed for listen port 39001"_s});
        row("ssh 9.2, unknown host", u"ssh"_s,
            "debug1: Server host key: ssh-ed25519 SHA256:abc\nHost key verification failed.",
            {{}, false, false, u"Host key verification failed."_s});
        row("nothing", u"ssh"_s, "", {});
    }

    void readsOutput()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, output);
        QFETCH(TunnelNews, news);
        const TunnelNews read = readAll(orderFor(program), output);
        QCOMPARE(read.url, news.url);
        QCOMPARE(read.isUp, news.isUp);
        QCOMPARE(read.isLost, news.isLost);
        QCOMPARE(read.trouble, news.trouble);
    }

    void showsForeignWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("shown");
        QTest::newRow("colours") << u"\x1b[31mno\x1b[0m   route"_s << u"no route"_s;
        QTest::newRow("control characters, other direction") << u"a\tb\u202ec\u0007"_s << u"a b c"_s;
        QTest::newRow("token") << u"bad token=abc123 given"_s << u"bad token=… given"_s;
        QTest::newRow("long and opaque")
            << u"key 0123456789abcdef0123456789abcdef01 is wrong"_s << u"key … is wrong"_s;
        QTest::newRow("token in quotes") << u"{\"token\": \"abc123\"}"_s << u"{\"token\": \"…"_s;
        QTest::newRow("token of a request") << u"refused: Bearer abc.123"_s << u"refused: Bearer …"_s;
        QTest::newRow("token of a command")
            << u"ngrok --authtoken abc123 http"_s << u"ngrok --authtoken … http"_s;
        QTest::newRow("opaque with hyphens")
            << u"key Ab3-0123456789abcdef-0123456789abcdef is wrong"_s << u"key … is wrong"_s;
        QTest::newRow("a long name") << u"buffalo-marco-cardiff-motel-2.trycloudflare.com is down"_s
                                     << u"buffalo-marco-cardiff-motel-2.trycloudflare.com is down"_s;
        QTest::newRow("user in a URL")
            << u"cannot reach https://me:pw@a.example/x"_s << u"cannot reach https://a.example/x"_s;
        QTest::newRow("long") << QString(500, u'-') << QString(199, u'-') + u'…';
    }

    void showsForeignWords()
    {
        QFETCH(QString, line);
        QTEST(shownLine(line), "shown");
    }
};

Q_DECLARE_METATYPE(birdcar::TunnelNews)

QTEST_GUILESS_MAIN(TestTunnelOutput)
#include "tst_tunneloutput.moc"
