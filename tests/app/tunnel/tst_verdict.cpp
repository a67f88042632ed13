// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/verdict.h"

#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;
using Failure = SelfAnswer::Failure;

class TestTunnelVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<SelfAnswer>("answer");
        QTest::addColumn<TunnelFault>("fault");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<bool>("curable");
        const auto row = [](const char *name, const SelfAnswer &answer, TunnelFault fault,
                            const QString &detail,
                            bool curable) { QTest::newRow(name) << answer << fault << detail << curable; };
        const auto http = [](int status, const QByteArray &body, const QByteArray &code = {}) {
            return SelfAnswer{false, Failure::None, {}, status, body, code};
        };
        row("our own", {true, Failure::None, {}, 200, "ok", {}}, TunnelFault::None, {}, false);
        row("no such name", {false, Failure::NoSuchName, u"Host a.loca.lt not found"_s, 0, {}, {}},
            TunnelFault::Gone, u"Host a.loca.lt not found"_s, true);
        row("no answer", {false, Failure::Other, u"Connection refused"_s, 0, {}, {}},
            TunnelFault::Unreachable, u"Connection refused"_s, true);
        row("arrived, but no answer came back", {true, Failure::None, u"no answer in time"_s, 0, {}, {}},
            TunnelFault::Unreachable, u"no answer in time"_s, true);
        row("another BirdCar", http(200, "ok"), TunnelFault::NotOurs, {}, true);
        row("bad gateway", http(502, "<html><head><title>502 Bad Gateway</title>"), TunnelFault::Gateway,
            u"HTTP 502: 502 Bad Gateway"_s, true);
        row("Cloudflare 1033", http(530, "<title>Cloudflare Tunnel error | a</title>"), TunnelFault::Gateway,
            u"HTTP 530: Cloudflare Tunnel error | a"_s, true);
        row("localtunnel, no client", http(503, "no available clients"), TunnelFault::Gateway,
            u"HTTP 503: no available clients"_s, true);
        row("localtunnel, no such tunnel", http(404, "404"), TunnelFault::Gone, u"HTTP 404: 404"_s, true);
        row("localtunnel's password page", http(511, "<title>Tunnel website ahead!</title>"),
            TunnelFault::OtherPage, u"HTTP 511: Tunnel website ahead!"_s, false);
        row("ngrok's warning", http(200, "<html>", "ERR_NGROK_6024"), TunnelFault::OtherPage,
            u"ERR_NGROK_6024"_s, false);
        row("ngrok, quota", http(429, "limit", "ERR_NGROK_727"), TunnelFault::Quota,
            u"ERR_NGROK_727: limit"_s, false);
        row("ngrok, offline, code in the page", http(404, "<p>offline</p> ERR_NGROK_3200"), TunnelFault::Gone,
            u"ERR_NGROK_3200"_s, true);
        row("ngrok cannot reach us", http(502, "<title>x</title>", "ERR_NGROK_8012"), TunnelFault::Gateway,
            u"ERR_NGROK_8012: x"_s, true);
        row("too many requests", http(429, "slow down"), TunnelFault::Quota, u"HTTP 429: slow down"_s, false);
        row("sent elsewhere", http(302, {}), TunnelFault::OtherPage, u"HTTP 302"_s, false);
        row("a login", http(401, {}), TunnelFault::OtherPage, u"HTTP 401"_s, false);
        row("some page", http(200, "<title>Parked\x1b[31m</title>"), TunnelFault::OtherPage,
            u"HTTP 200: Parked"_s, false);
    }

    void judges()
    {
        QFETCH(SelfAnswer, answer);
        const Verdict verdict = judgeSelfAnswer(answer);
        QTEST(verdict.fault, "fault");
        QTEST(verdict.detail, "detail");
        QTEST(isCurable(verdict.fault), "curable");
    }
};

QTEST_GUILESS_MAIN(TestTunnelVerdict)
#include "tst_verdict.moc"
