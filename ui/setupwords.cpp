// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupwords.h"

#include "ui/accountwords.h"
#include "ui/tunnelwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// The context of these words.
struct SetupWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::SetupWords)
};

QString arrivedText(WebhookSighting::Kind kind, const QString &at)
{
    switch (kind) {
    case WebhookSighting::Kind::Text:
        return SetupWords::tr("A text arrived at %1.").arg(at);
    case WebhookSighting::Kind::Call:
        return SetupWords::tr("A call arrived at %1.").arg(at);
    case WebhookSighting::Kind::Report:
        return SetupWords::tr("A delivery report arrived at %1.").arg(at);
    }
    Q_UNREACHABLE();
}

QString keyCheckText(WebhookSighting::Key key)
{
    switch (key) {
    case WebhookSighting::Key::None:
        return SetupWords::tr(
            "Secret: the address at MessageBird has none. Paste the whole address, to its end.");
    case WebhookSighting::Key::Wrong:
        return SetupWords::tr("Secret: a wrong one. Paste the whole address once more.");
    case WebhookSighting::Key::Right:
        return SetupWords::tr("Secret: right.");
    }
    Q_UNREACHABLE();
}

QString otherUrlText(const WebhookSighting &sighting, const EngineStatus &status)
{
    const QString ours = status.publicUrl.isEmpty() ? status.listening : status.publicUrl;
    if (!sighting.signedUrl.isEmpty())
        return SetupWords::tr(
                   "Signature: made for %1, but the public address here is %2. They have to be spelled "
                   "alike: change one of them.")
            .arg(sighting.signedUrl, ours);
    return SetupWords::tr(
               "Signature: made for another address than %1; the request came to %2. Enter the public "
               "address exactly as it stands in the flow.")
        .arg(ours, sighting.host);
}

QString clockCheckText(qint64 offset)
{
    return offset < 0
               ? SetupWords::tr(
                     "Signature: this computer's clock is %1 s behind MessageBird's. Let it be set "
                     "by network time.")
                     .arg(-offset)
               : SetupWords::tr("Signature: this computer's clock is %1 s ahead of MessageBird's. Let it be "
                                "set by network time.")
                     .arg(offset);
}

QString signatureCheckText(const WebhookSighting &sighting, const EngineStatus &status)
{
    switch (sighting.signature) {
    case WebhookSighting::Signature::None:
        return SetupWords::tr("Signature: there is none.");
    case WebhookSighting::Signature::Unchecked:
        return SetupWords::tr("Signature: there is one; it was not checked, because no signing key is set.");
    case WebhookSighting::Signature::Right:
        return SetupWords::tr("Signature: verified.");
    case WebhookSighting::Signature::OtherKey:
        return SetupWords::tr("Signature: made with another signing key. Copy it from the dashboard again "
                              "(Developers, Settings); it is not the API key.");
    case WebhookSighting::Signature::ClockOff:
        return clockCheckText(sighting.clockOffset);
    case WebhookSighting::Signature::OtherUrl:
        return otherUrlText(sighting, status);
    case WebhookSighting::Signature::OtherBody:
        return SetupWords::tr(
            "Signature: what arrived is not what was signed. See whether a proxy or the tunnel "
            "changes what passes through it.");
    case WebhookSighting::Signature::Unreadable:
        return SetupWords::tr("Signature: it cannot be read, so it is not MessageBird's.");
    }
    Q_UNREACHABLE();
}

QString clockText(const SetupFinding &finding)
{
    const QString seconds = finding.arguments.value(0);
    const QString text =
        finding.code == SetupCode::ClockAhead
            ? SetupWords::tr("It is %1 seconds ahead. Let the computer set its clock by network time.")
                  .arg(seconds)
            : SetupWords::tr("It is %1 seconds behind. Let the computer set its clock by network time.")
                  .arg(seconds);
    return finding.refusesSignatures
               ? text + u' ' + SetupWords::tr("Until then every signed webhook is refused.")
               : text;
}

/// Those of the listener, the key and the pool; empty for any other.
QString firstTexts(SetupCode code)
{
    switch (code) {
    case SetupCode::ListenerAny:
    case SetupCode::ListenerFree:
        return SetupWords::tr("Nothing listens yet.");
    case SetupCode::ListenerUp:
        return SetupWords::tr("BirdCar listens on %1.");
    case SetupCode::ListenerElsewhere:
        return SetupWords::tr("BirdCar does not listen on %1 at present.");
    case SetupCode::ListenerRefused:
        return SetupWords::tr("%2 The listening address is under Settings, Connection.");
    case SetupCode::ListenerTaken:
    case SetupCode::ListenerTakenByBirdCar:
    case SetupCode::ListenerOtherSecret:
        return SetupWords::tr("%1 is taken by another program. End it, or take another port.");
    case SetupCode::KeyMissing:
        return SetupWords::tr("None is set: no text can be sent.");
    case SetupCode::KeyOfService:
        return SetupWords::tr("The service has one of its own, which is not known here.");
    case SetupCode::KeyAwaited:
        return u"%1"_s;
    case SetupCode::KeyIsTest:
        return testKeyText();
    case SetupCode::KeyGood:
        return SetupWords::tr("MessageBird accepts it. Left: %1");
    case SetupCode::ClockUnknown:
        return SetupWords::tr("It was not compared: MessageBird did not tell its time.");
    case SetupCode::ClockAgrees:
        return SetupWords::tr("It agrees with MessageBird's.");
    case SetupCode::NumbersNone:
        return SetupWords::tr("The pool is empty: no ride can be created.");
    case SetupCode::NumbersSome:
        return SetupWords::tr("Active numbers in the pool: %1");
    default:
        return {};
    }
}

/// Those of the way in.
QString lastTexts(SetupCode code)
{
    switch (code) {
    case SetupCode::TunnelMissing:
        return SetupWords::tr(
            "%1 is not installed, or not in the search path. Install it, or choose another.");
    case SetupCode::TunnelSet:
        return SetupWords::tr("BirdCar runs %1.");
    case SetupCode::WebhooksSigned:
        return SetupWords::tr("They must be signed by MessageBird.");
    case SetupCode::WebhooksKeyAwaited:
        return SetupWords::tr("They must be signed, but the signing key is missing. %1");
    case SetupCode::WebhooksNoSigningKey:
        return SetupWords::tr("They must be signed, but there is no signing key.");
    case SetupCode::WebhooksNoPublicUrl:
        return SetupWords::tr(
            "They must be signed, and the signature covers the public address, which is not set.");
    case SetupCode::WebhooksSecret:
        return SetupWords::tr("They must carry the secret of the addresses. Signatures would be safer.");
    case SetupCode::WebhooksOff:
        return SetupWords::tr("Anybody may post to them. Change that under Settings, Connection.");
    case SetupCode::WebhooksWeakSecret:
        return SetupWords::tr("The secret of the addresses is so short that it can be guessed. Without "
                              "BIRDCAR_WEBHOOK_SECRET BirdCar makes a better one.");
    case SetupCode::PublicUrlNone:
        return SetupWords::tr("None is set: MessageBird cannot reach this computer.");
    case SetupCode::PublicUrlLeads:
        return SetupWords::tr("%1 leads to BirdCar.");
    case SetupCode::FlowsElsewhere:
        return SetupWords::tr("The last text came by %1, which is another address: the flows at MessageBird "
                              "still lead there. Paste the addresses of the step before into them.");
    case SetupCode::FlowTextsElsewhere:
        return SetupWords::tr("The last text came by %1, which is another address: the flow for texts at "
                              "MessageBird still leads there. Paste the address of the step before into it.");
    case SetupCode::FlowCallsGood:
        return SetupWords::tr("BirdCar made the flow for calls, and it leads here.");
    case SetupCode::PublicUrlDoesNotLead:
        return SetupWords::tr(
            "%1 does not lead to BirdCar. Check that the tunnel runs and leads to the listening "
            "address.");
    default:
        return SetupWords::tr("%1 was not checked.");
    }
}

} // namespace

QString publicUrlFaultText(PublicUrlFault fault, const QString &url)
{
    switch (fault) {
    case PublicUrlFault::None:
        return {};
    case PublicUrlFault::NotAUrl:
        return SetupWords::tr("This is no address such as https://depot.example.com.");
    case PublicUrlFault::WebhookPath:
        return SetupWords::tr("This is the address of a webhook; the public address is %1.").arg(url);
    case PublicUrlFault::OnlyHere:
        return SetupWords::tr(
                   "%1 leads to this computer or its own network: MessageBird does not get there. Use a "
                   "tunnel.")
            .arg(url);
    case PublicUrlFault::NotHttps:
        return SetupWords::tr("%1 is unprotected: others can read the texts on their way. Use https.")
            .arg(url);
    case PublicUrlFault::Path:
        return SetupWords::tr("%1 has a path: right only if what stands in front of BirdCar takes it away.")
            .arg(url);
    case PublicUrlFault::Port:
        return SetupWords::tr(
                   "%1 names a port: right only if that port is open to the internet. Tunnels have none.")
            .arg(url);
    }
    Q_UNREACHABLE();
}

QString reachText(const Reach &reach, const EngineStatus &status)
{
    EngineStatus asked = status;
    asked.tunnel.phase = TunnelPhase::Up;
    asked.tunnel.fault = reach.fault;
    asked.tunnel.detail = reach.detail;
    const StatusLine line = tunnelLine(asked);
    if (status.tunnel.program.isEmpty())
        return line.meaning + u' ' +
               SetupWords::tr("Check that your tunnel or proxy runs and leads to %1.").arg(status.listening);
    return line.meaning + u' ' + line.advice;
}

QString sightingChecksText(const WebhookSighting &sighting, const EngineStatus &status)
{
    return keyCheckText(sighting.key) + u'\n' + signatureCheckText(sighting, status);
}

QString sightingText(const WebhookSighting &sighting, const EngineStatus &status, const QTime &at)
{
    const QString time = QLocale().toString(at, QLocale::ShortFormat);
    return QStringList{arrivedText(sighting.kind, time), sightingChecksText(sighting, status),
                       sighting.letIn ? SetupWords::tr("It was let in.")
                                      : SetupWords::tr("It was turned away.")}
        .join(u'\n');
}

QString setupSubjectText(SetupSubject subject)
{
    switch (subject) {
    case SetupSubject::Listener:
        return SetupWords::tr("Listening");
    case SetupSubject::Key:
        return SetupWords::tr("API key");
    case SetupSubject::ComputerClock:
        return SetupWords::tr("Clock");
    case SetupSubject::Numbers:
        return SetupWords::tr("Numbers");
    case SetupSubject::Tunnel:
        return SetupWords::tr("Tunnel");
    case SetupSubject::Webhooks:
        return SetupWords::tr("Webhooks");
    case SetupSubject::PublicUrl:
        return SetupWords::tr("Public address");
    case SetupSubject::Flows:
        return SetupWords::tr("Flows");
    }
    Q_UNREACHABLE();
}

QString testKeyText()
{
    return SetupWords::tr("This is a test key: it only tests the connection. MessageBird accepts texts and "
                          "sends none of them.");
}

QString setupFindingText(const SetupFinding &finding)
{
    switch (finding.code) {
    case SetupCode::ListenerElsewhere:
        if (finding.arguments.value(0).isEmpty())
            return SetupWords::tr("Nothing listens yet.");
        break;
    case SetupCode::ListenerTaken:
        if (const QString port = finding.arguments.value(1); !port.isEmpty())
            return SetupWords::tr(
                       "%1 is taken by another program. End it, or use port %2, which is free: the "
                       "step for the public address offers that.")
                .arg(finding.arguments.first(), port);
        break;
    case SetupCode::KeyGood:
        if (finding.arguments.value(0) == "postpaid"_L1)
            return SetupWords::tr("MessageBird accepts it; the account is paid later.");
        break;
    case SetupCode::KeyFailed:
    case SetupCode::FlowCallsFailed:
        return accountFailureText(finding.failure);
    case SetupCode::ClockAhead:
    case SetupCode::ClockBehind:
        return clockText(finding);
    case SetupCode::PublicUrlFaulty:
        return SetupWords::tr("It leads to BirdCar.") + u' ' +
               publicUrlFaultText(finding.fault, finding.arguments.value(0));
    default:
        break;
    }
    QString text = firstTexts(finding.code);
    if (text.isEmpty())
        text = lastTexts(finding.code);
    for (qsizetype i = 0; i < finding.arguments.size(); ++i)
        text.replace(u'%' + QString::number(i + 1), finding.arguments.at(i));
    return text;
}

} // namespace birdcar
