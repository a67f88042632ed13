// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uidesk.h"
#include "ui/addressstrip.h"
#include "ui/tunnelwords.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

EngineStatus changed(const QString &from = u"https://old.loca.lt"_s,
                     const QString &to = u"https://new.loca.lt"_s)
{
    EngineStatus status;
    status.publicUrl = to;
    status.formerUrl = from;
    status.textWebhook = to + u"/webhook?key=k"_s;
    status.voiceWebhook = to + u"/webhook-voice?key=k"_s;
    status.tunnel = {u"lt"_s, TunnelPhase::Up, TunnelFault::None, {}};
    return status;
}

EngineStatus settled(EngineStatus status)
{
    status.formerUrl.clear();
    return status;
}

} // namespace

/// The strip that stays while the flows at MessageBird lead to an old URL, and the words on the tunnel.
class TestAddressStrip : public WindowTest<AddressStrip>
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
        m_window = std::make_unique<AddressStrip>(m_desk->desk());
    }
    void cleanup() { close(); }

    void staysUntilATextHasCome()
    {
        QVERIFY(m_window->isHidden());
        m_window->showStatus(changed());
        QVERIFY(!m_window->isHidden());
        for (const QString &url : {u"https://old.loca.lt"_s, u"https://new.loca.lt"_s})
            QVERIFY2(m_window->text().contains(url), qPrintable(m_window->text()));
        const auto numbers = m_desk->reader.numbers();
        QVERIFY(numbers && !numbers->isEmpty());
        QTRY_VERIFY(m_window->text().contains(u"Numbers concerned: +"_s));
        m_window->showStatus(changed());
        QVERIFY(!m_window->isHidden());
        m_window->showStatus(settled(changed()));
        QVERIFY(m_window->isHidden());
    }

    void copiesWithoutGoingAway()
    {
        m_window->showStatus(changed());
        find<QPushButton>("noticeActionButton")->click();
        QCOMPARE(QApplication::clipboard()->text(), u"https://new.loca.lt/webhook?key=k"_s);
        QVERIFY(!m_window->isHidden());
        find<QPushButton>("noticeSecondButton")->click();
        QCOMPARE(QApplication::clipboard()->text(), u"https://new.loca.lt/webhook-voice?key=k"_s);
        QVERIFY(!m_window->isHidden());
    }

    void aFlowOfOursHasFollowed()
    {
        EngineStatus status = changed();
        status.voiceFailure = {AccountTrouble::NoConnection, {}};
        m_window->showStatus(status);
        QVERIFY(m_window->text().contains(u"The flow for calls could not be changed"_s));
        QVERIFY(!find<QPushButton>("noticeSecondButton")->isHidden());
        status.voiceFailure = {};
        status.voiceFlowSet = true;
        m_window->showStatus(status);
        QVERIFY2(m_window->text().contains(u"The flow for calls was changed by BirdCar"_s),
                 qPrintable(m_window->text()));
        QVERIFY(find<QPushButton>("noticeSecondButton")->isHidden());
    }

    void closedByHandComesBackWithTheNextChange()
    {
        m_window->showStatus(changed());
        find<QToolButton>("noticeCloseButton")->click();
        m_window->showStatus(changed());
        QVERIFY(m_window->isHidden());
        m_window->showStatus(changed(u"https://old.loca.lt"_s, u"https://third.loca.lt"_s));
        QVERIFY(!m_window->isHidden());
    }

    void tunnelWords_data()
    {
        QTest::addColumn<EngineStatus>("status");
        QTest::addColumn<int>("tone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("mentions");
        const auto row = [](const char *name, TunnelPhase phase, TunnelFault fault, Tone tone,
                            const QString &text, const QString &mentions, const QString &program = u"lt"_s) {
            EngineStatus status = settled(changed());
            status.tunnel = {program, phase, fault, u"last words"_s};
            QTest::newRow(name) << status << static_cast<int>(tone) << text << mentions;
        };
        const auto up = TunnelPhase::Up;
        const auto down = TunnelPhase::Down;
        const QString here = u"Tunnel lt: does not lead here"_s;
        row("up", up, TunnelFault::None, Tone::Good, u"https://new.loca.lt"_s, u"through lt"_s);
        row("starting", TunnelPhase::Starting, TunnelFault::None, Tone::Attention, u"Tunnel lt: starting"_s,
            u"until it is up"_s);
        row("lt missing", down, TunnelFault::NotInstalled, Tone::Bad, u"Tunnel lt: down"_s, u"npm install"_s);
        row("ngrok missing", down, TunnelFault::NotInstalled, Tone::Bad, u"Tunnel ngrok: down"_s,
            u"ngrok.com/download"_s, u"ngrok"_s);
        row("cloudflared missing", down, TunnelFault::NotInstalled, Tone::Bad, u"Tunnel cloudflared: down"_s,
            u"github.com/cloudflare"_s, u"cloudflared"_s);
        row("ssh missing", down, TunnelFault::NotInstalled, Tone::Bad, u"Tunnel ssh: down"_s,
            u"openssh-client"_s, u"ssh"_s);
        row("no address", down, TunnelFault::NoAddress, Tone::Bad, u"Tunnel ssh: down"_s,
            u"last words The tunnel and the public address are set under Settings"_s, u"ssh"_s);
        row("silent", down, TunnelFault::Silent, Tone::Bad, u"Tunnel lt: down"_s, u"last words"_s);
        row("ended", down, TunnelFault::Ended, Tone::Bad, u"Tunnel lt: down"_s, u"last words"_s);
        row("gone", up, TunnelFault::Gone, Tone::Bad, here, u"last words"_s);
        row("unreachable", up, TunnelFault::Unreachable, Tone::Bad, here, u"network"_s);
        row("gateway", up, TunnelFault::Gateway, Tone::Bad, here, u"does not reach this computer"_s);
        row("gateway of a web server", up, TunnelFault::Gateway, Tone::Bad,
            u"Tunnel ssh: does not lead here"_s, u"passes requests on"_s, u"ssh"_s);
        row("another page", up, TunnelFault::OtherPage, Tone::Bad, here, u"a page of its own"_s);
        row("quota", up, TunnelFault::Quota, Tone::Bad, here, u"no more requests"_s);
        row("another program", up, TunnelFault::NotOurs, Tone::Bad, here, u"another name or tunnel"_s);
        QTest::newRow("changed") << changed() << static_cast<int>(Tone::Bad) << u"https://new.loca.lt"_s
                                 << u"https://old.loca.lt"_s;
    }

    void tunnelWords()
    {
        QFETCH(EngineStatus, status);
        QFETCH(QString, mentions);
        const StatusLine line = addressLine(status);
        QTEST(static_cast<int>(line.tone), "tone");
        QTEST(line.text, "text");
        const QString said = line.meaning + u' ' + line.advice;
        QVERIFY2(said.contains(mentions), qPrintable(said));
        QCOMPARE(line.advice.isEmpty(),
                 line.tone == Tone::Good || status.tunnel.phase == TunnelPhase::Starting);
    }
};

QTEST_MAIN(TestAddressStrip)
#include "tst_addressstrip.moc"
