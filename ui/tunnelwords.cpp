// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tunnelwords.h"

#include "app/enginestatus.h"
#include "ui/sentences.h"

#include <QCoreApplication>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct TunnelWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::TunnelWords)
};

QString wayToInstall(const QString &program)
{
    if (program == "lt"_L1)
        return TunnelWords::tr(
            "Install it with: npm install -g localtunnel. It is looked for again by itself.");
    if (program == "ngrok"_L1)
        return TunnelWords::tr("Install it as ngrok.com/download says. It is looked for again by itself.");
    if (program == "cloudflared"_L1)
        return TunnelWords::tr(
            "Install it as github.com/cloudflare/cloudflared says. It is looked for again by itself.");
    return TunnelWords::tr("Install the package openssh-client. It is looked for again by itself.");
}

QString withDetail(const QString &text, const QString &detail)
{
    return detail.isEmpty() ? text : TunnelWords::tr("%1: %2").arg(text, spoken(detail));
}

QString meaningOf(const TunnelStatus &tunnel)
{
    switch (tunnel.fault) {
    case TunnelFault::None:
        return TunnelWords::tr("Texts and calls do not arrive until it is up.");
    case TunnelFault::NotInstalled:
        return TunnelWords::tr("The program %1 was not found.").arg(tunnel.program);
    case TunnelFault::NoAddress:
        return tunnel.detail.isEmpty()
                   ? TunnelWords::tr("It is not known under which public address the tunnel is reached.")
                   : spoken(tunnel.detail);
    case TunnelFault::Silent:
        return withDetail(TunnelWords::tr("The program did not say in time where it leads from"),
                          tunnel.detail);
    case TunnelFault::Ended:
        return withDetail(TunnelWords::tr("The program ended"), tunnel.detail);
    case TunnelFault::Gone:
        return withDetail(TunnelWords::tr("Nothing has the public address any more"), tunnel.detail);
    case TunnelFault::Unreachable:
        return withDetail(TunnelWords::tr("The public address does not answer"), tunnel.detail);
    case TunnelFault::Gateway:
        return withDetail(TunnelWords::tr("The tunnel's server does not reach this computer"), tunnel.detail);
    case TunnelFault::OtherPage:
        return withDetail(TunnelWords::tr("The tunnel's server answers with a page of its own"),
                          tunnel.detail);
    case TunnelFault::Quota:
        return withDetail(TunnelWords::tr("The tunnel's server takes no more requests"), tunnel.detail);
    case TunnelFault::NotOurs:
        return TunnelWords::tr("Another program answers at the public address.");
    }
    Q_UNREACHABLE();
}

QString adviceOn(const TunnelStatus &tunnel)
{
    switch (tunnel.fault) {
    case TunnelFault::None:
        return {};
    case TunnelFault::NotInstalled:
        return wayToInstall(tunnel.program);
    case TunnelFault::NoAddress:
        return TunnelWords::tr("The tunnel and the public address are set under Settings, Connection.");
    case TunnelFault::Silent:
    case TunnelFault::Ended:
        return TunnelWords::tr("It is started again by itself. If it does not come up, run %1 by hand to see "
                               "what it lacks.")
            .arg(tunnel.program);
    case TunnelFault::Gone:
    case TunnelFault::Unreachable:
    case TunnelFault::Gateway:
        if (tunnel.program == "ssh"_L1)
            return TunnelWords::tr("Check that the server over there passes requests on to the tunnel, and "
                                   "this computer's network.");
        return TunnelWords::tr("The tunnel is started again by itself. Check this computer's network.");
    case TunnelFault::OtherPage:
        return TunnelWords::tr("MessageBird gets that page instead of BirdCar. Turn it off in the tunnel's "
                               "account, or take another tunnel.");
    case TunnelFault::Quota:
        return TunnelWords::tr(
            "Wait until it takes requests again, or take a larger plan or another tunnel.");
    case TunnelFault::NotOurs:
        return TunnelWords::tr("End the other program, or choose another name or tunnel under Settings, "
                               "Connection.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString tunnelHostCaption(const QString &program)
{
    if (program == "lt"_L1)
        return TunnelWords::tr("Na&me or server to ask for (may be empty)");
    if (program == "ngrok"_L1)
        return TunnelWords::tr("&Domain of your ngrok account (may be empty)");
    if (program == "cloudflared"_L1)
        return TunnelWords::tr("Na&med tunnel (may be empty)");
    return TunnelWords::tr("Serve&r, such as you@server");
}

QString tunnelStayingText(const QString &program)
{
    if (program == "lt"_L1)
        return TunnelWords::tr("For trying only: the address may change at each start.");
    if (program == "ngrok"_L1)
        return TunnelWords::tr("Without a domain of your own it is for trying only: the address then changes "
                               "at each start.");
    if (program == "cloudflared"_L1)
        return TunnelWords::tr(
            "Without a named tunnel it is for trying only: the address then changes at each "
            "start.");
    if (program == "ssh"_L1)
        return TunnelWords::tr("The address stays. The server has to pass requests on to the tunnel.");
    return TunnelWords::tr("A tunnel or a reverse proxy of your own leads from it to the listening address.");
}

StatusLine tunnelLine(const EngineStatus &status)
{
    const TunnelStatus &tunnel = status.tunnel;
    StatusLine line;
    if (!status.publicUrl.isEmpty())
        line.remedies = {Remedy::CopyAddress};
    if (tunnel.fault == TunnelFault::NoAddress)
        line.remedies = {Remedy::OpenSettings};
    line.meaning = meaningOf(tunnel);
    line.advice = adviceOn(tunnel);
    if (tunnel.phase == TunnelPhase::Down || tunnel.phase == TunnelPhase::Off) {
        line.text = TunnelWords::tr("Tunnel %1: down").arg(tunnel.program);
        line.tone = Tone::Bad;
    } else if (tunnel.phase == TunnelPhase::Starting) {
        line.text = TunnelWords::tr("Tunnel %1: starting").arg(tunnel.program);
        line.tone = Tone::Attention;
    } else if (tunnel.fault != TunnelFault::None) {
        line.text = TunnelWords::tr("Tunnel %1: does not lead here").arg(tunnel.program);
        line.tone = Tone::Bad;
    } else if (!status.formerUrl.isEmpty()) {
        line.text = status.publicUrl;
        line.tone = Tone::Bad;
        line.meaning =
            TunnelWords::tr("The public address changed. The flows at MessageBird still lead to %1.")
                .arg(status.formerUrl);
        line.advice = TunnelWords::tr("Enter the new address in both flows.");
    } else {
        line.text = status.publicUrl;
        line.meaning =
            TunnelWords::tr("Where MessageBird reaches this computer, through %1").arg(tunnel.program);
    }
    return line;
}

} // namespace birdcar
