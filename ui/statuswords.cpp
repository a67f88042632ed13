// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statuswords.h"

#include "app/enginestatus.h"
#include "app/store/reader.h"
#include "ui/sentences.h"
#include "ui/servicewords.h"
#include "ui/tunnelwords.h"
#include "ui/words.h"

#include <QCoreApplication>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::StatusWords)
};

StatusLine notListening(const EngineStatus &status)
{
    StatusLine line;
    line.tone = Tone::Bad;
    line.text = status.listenProblem.isEmpty()
                    ? StatusWords::tr("Not listening")
                    : StatusWords::tr("Not listening: %1").arg(spoken(status.listenProblem));
    line.meaning = StatusWords::tr("Texts and calls from MessageBird do not arrive.");
    if (status.freePort > 0) {
        line.advice =
            StatusWords::tr("Another program uses the port. Take the next free one (a tunnel then has "
                            "to lead there too), or end the other program and start BirdCar again.");
        line.remedies = {Remedy::TryNextPort};
    } else if (!status.listenProblem.isEmpty()) {
        line.advice = StatusWords::tr("Choose another address in the settings and start BirdCar again.");
    }
    line.remedies.append(Remedy::OpenSettings);
    return line;
}

QString offsetText(std::chrono::seconds offset)
{
    return offset < 1min ? StatusWords::tr("%1 s").arg(offset.count())
                         : durationText(std::chrono::round<std::chrono::minutes>(offset));
}

/// MessageBird signed what is refused, so the cause is on this side.
StatusLine mismatchLine(const WebhookMismatch &mismatch, const EngineStatus &status)
{
    StatusLine line;
    line.tone = Tone::Bad;
    line.remedies = {Remedy::OpenSettings};
    switch (mismatch.kind) {
    case WebhookMismatch::Kind::ClockOff: {
        const QString offset = offsetText(std::chrono::seconds(qAbs(mismatch.clockOffset)));
        line.text = StatusWords::tr("Refusing: the clock is off by %1").arg(offset);
        line.meaning =
            mismatch.clockOffset < 0
                ? StatusWords::tr("This computer's clock is %1 behind MessageBird's, so its texts and "
                                  "calls are turned away.")
                      .arg(offset)
                : StatusWords::tr("This computer's clock is %1 ahead of MessageBird's, so its texts "
                                  "and calls are turned away.")
                      .arg(offset);
        line.advice = StatusWords::tr("Let the computer set its clock by network time.");
        line.remedies.clear();
        break;
    }
    case WebhookMismatch::Kind::OtherUrl:
        line.text = StatusWords::tr("Refusing: signed for another address");
        line.meaning =
            StatusWords::tr("MessageBird's request came to %1; the public address set here is %2.")
                .arg(mismatch.host, status.publicUrl.isEmpty() ? status.listening : status.publicUrl);
        line.advice =
            StatusWords::tr("Enter the public address exactly as it stands in the flows, or change the "
                            "flows: scheme, host, port and path have to be the same.");
        break;
    case WebhookMismatch::Kind::OtherBody:
        line.text = StatusWords::tr("Refusing: changed on the way");
        line.meaning = StatusWords::tr("What arrives is not what MessageBird signed, so it is turned away.");
        line.advice = StatusWords::tr("See whether a proxy or the tunnel changes what passes through it.");
        break;
    }
    return line;
}

StatusLine stopped(const QString &text, const QString &advice)
{
    return {text,
            Tone::Bad,
            StatusWords::tr("Nothing is lost: texts wait in the outbox."),
            advice,
            {Remedy::OpenSettings}};
}

StatusLine readyLine(const EngineStatus &status)
{
    if (status.isTestKey)
        return {
            StatusWords::tr("Sending: only a test"),
            Tone::Attention,
            StatusWords::tr("The API key is a test key, which only tests the connection: MessageBird "
                            "accepts texts and sends none of them."),
            StatusWords::tr("Make a live key in MessageBird's dashboard (Developers, API access) and enter "
                            "it in the settings."),
            {Remedy::OpenSettings}};
    if (status.balance.isEmpty() || status.balance == "postpaid"_L1)
        return {
            StatusWords::tr("Sending: ready"), Tone::Good, StatusWords::tr("Texts leave at once."), {}, {}};
    const QString text = StatusWords::tr("Sending: ready, %1 left").arg(status.balance);
    if (!status.creditIsLow)
        return {text, Tone::Good, StatusWords::tr("Texts leave at once."), {}, {}};
    return {StatusWords::tr("Sending: credit is low, %1 left").arg(status.balance),
            Tone::Attention,
            StatusWords::tr("Texts still leave; without credit they would wait."),
            StatusWords::tr("Buy credit in MessageBird's dashboard. The amount for this warning is in the "
                            "settings."),
            {Remedy::OpenSettings}};
}

StatusLine noKeyLine(const EngineStatus &status)
{
    if (status.keys.api.isAwaited() || status.keys.webhook.isAwaited())
        return stopped(StatusWords::tr("Sending: waits for the keyring"),
                       StatusWords::tr("The key is kept in the keyring: unlock that. It is then read by "
                                       "itself."));
    return stopped(StatusWords::tr("Sending: no API key"),
                   StatusWords::tr("Copy it from MessageBird's dashboard (Developers, API access) and enter "
                                   "it in the settings."));
}

// Of the program that listens and sends

StatusLine ownListenerLine(const EngineStatus &status)
{
    if (status.listening.isEmpty())
        return notListening(status);
    const QString refused =
        StatusWords::tr("Requests refused since the start: %1").arg(status.refusedRequests);
    QString address = status.listening;
    address.remove(u"http://"_s);
    if (!status.authProblem.isEmpty())
        return {StatusWords::tr("Listening, but refusing: %1").arg(spoken(status.authProblem)),
                Tone::Bad,
                StatusWords::tr("Texts and calls are turned away until the key is there."),
                status.keys.trouble == KeyringTrouble::None
                    ? StatusWords::tr("Set the signing key in the settings, or check requests by the secret.")
                    : StatusWords::tr("It is kept in the keyring: unlock that. It is then read by itself."),
                {Remedy::OpenSettings}};
    if (status.mismatch)
        return mismatchLine(*status.mismatch, status);
    if (status.authMode == "off"_L1)
        return {
            StatusWords::tr("Listening, unprotected"),
            Tone::Attention,
            StatusWords::tr("Anybody who knows the address may post: authentication is off. %1").arg(address),
            StatusWords::tr("Start BirdCar without --webhook-auth off, or choose a mode in the settings."),
            {Remedy::OpenSettings}};
    return {StatusWords::tr("Listening on %1").arg(address), Tone::Good, refused, {}, {}};
}

StatusLine ownAddressLine(const EngineStatus &status)
{
    if (status.tunnel.phase != TunnelPhase::Off)
        return tunnelLine(status);
    if (status.publicUrl.isEmpty())
        return {StatusWords::tr("No public address"),
                Tone::Attention,
                StatusWords::tr("MessageBird cannot reach this computer until a tunnel is set up."),
                StatusWords::tr("Start a tunnel and enter its address in the settings."),
                {Remedy::OpenSettings}};
    return {status.publicUrl,
            Tone::Good,
            StatusWords::tr("Where MessageBird reaches this computer"),
            {},
            {Remedy::CopyAddress}};
}

StatusLine ownSendingLine(const EngineStatus &status)
{
    if (!status.storageProblem.isEmpty())
        return {
            StatusWords::tr("Cannot save: %1").arg(spoken(status.storageProblem)),
            Tone::Bad,
            StatusWords::tr("Nothing new is stored; MessageBird sends texts again until it is."),
            status.databaseOutdated
                ? StatusWords::tr("Install the newer BirdCar on this computer.")
                : StatusWords::tr("Make the database readable and writable for you again, free space on the "
                                  "disk, or end the other BirdCar on it; then start BirdCar again."),
            {}};
    switch (status.sending) {
    case SendingState::Ready:
        return readyLine(status);
    case SendingState::NoKey:
        return noKeyLine(status);
    case SendingState::KeyRefused:
        if (status.keys.api.place != KeyPlace::Given)
            return stopped(
                StatusWords::tr("Sending: API key refused"),
                StatusWords::tr("MessageBird does not know this key any more. Create another in its "
                                "dashboard and enter it in the settings."));
        return stopped(StatusWords::tr("Sending: API key refused"),
                       StatusWords::tr("MessageBird does not know this key any more. Create another in its "
                                       "dashboard, set it as MESSAGEBIRD_API_KEY and start BirdCar again."));
    case SendingState::NoBalance:
        return stopped(
            StatusWords::tr("Sending: no credit left"),
            StatusWords::tr("Buy credit in MessageBird's dashboard; sending then goes on by itself."));
    case SendingState::Unreachable:
        return {StatusWords::tr("Sending: MessageBird unreachable"),
                Tone::Attention,
                StatusWords::tr("Nothing is lost: texts wait in the outbox."),
                StatusWords::tr("It is tried again by itself. Check this computer's network."),
                {}};
    case SendingState::Untrusted:
        return {
            StatusWords::tr("Sending: MessageBird's certificate is not accepted"),
            Tone::Bad,
            StatusWords::tr(
                "Nothing is lost: texts wait in the outbox. Nothing is sent to somebody who cannot "
                "prove to be MessageBird."),
            StatusWords::tr("See whether this computer's clock is right, whether its certificates are up to "
                            "date (package ca-certificates), and whether a proxy of the network stands in "
                            "between."),
            {}};
    }
    Q_UNREACHABLE();
}

bool hasService(const EngineStatus &status)
{
    return status.service.phase != ServiceStatus::Phase::None;
}

} // namespace

StatusLine listenerLine(const EngineStatus &status, const QTimeZone &zone)
{
    const StatusLine own = ownListenerLine(status);
    return hasService(status) ? serviceListenerLine(status, own, zone) : own;
}

StatusLine addressLine(const EngineStatus &status)
{
    const StatusLine own = ownAddressLine(status);
    return hasService(status) ? serviceAddressLine(status, own) : own;
}

StatusLine sendingLine(const EngineStatus &status)
{
    const StatusLine own = ownSendingLine(status);
    return hasService(status) ? serviceSendingLine(status, own) : own;
}

StatusLine outboxLine(const Summary &summary, const EngineStatus &status)
{
    QString text = StatusWords::tr("Outbox: %1 waiting").arg(summary.waitingTexts);
    const bool paused = status.sending != SendingState::Ready || !status.storageProblem.isEmpty();
    if (summary.failedTexts == 0 && paused && summary.waitingTexts > 0)
        return {text,
                Tone::Attention,
                StatusWords::tr("These people are not told while sending is paused."),
                StatusWords::tr("The inbox lists who they are; tell the urgent ones by phone."),
                {Remedy::OpenInbox}};
    if (summary.failedTexts == 0)
        return {text, Tone::Good, StatusWords::tr("Texts that MessageBird has not taken yet"), {}, {}};
    text += StatusWords::tr(", %1 failed").arg(summary.failedTexts);
    return {text,
            Tone::Attention,
            StatusWords::tr("Failed texts did not reach their people."),
            StatusWords::tr("Send them again, or tell the people by phone."),
            {Remedy::OpenInbox}};
}

StatusLine poolLine(const Summary &summary)
{
    if (summary.activeNumbers == 0)
        return {StatusWords::tr("No numbers in the pool"),
                Tone::Bad,
                StatusWords::tr("A ride needs a number."),
                StatusWords::tr("Add a number of your MessageBird account."),
                {Remedy::OpenNumbers}};
    const QString text =
        StatusWords::tr("Numbers: %1 active, %2 with rides")
            .arg(QString::number(summary.activeNumbers), QString::number(summary.numbersInUse));
    return {text,
            Tone::Good,
            StatusWords::tr(
                "A number serves many pairs at once; the form for a new ride says how many are free for "
                "a pair."),
            {},
            {Remedy::OpenNumbers}};
}

QString authModeWord(const QString &mode)
{
    const auto auth = webhookAuthFromName(mode);
    if (!auth)
        return mode;
    switch (*auth) {
    case WebhookAuth::Signature:
        return StatusWords::tr("signature");
    case WebhookAuth::Secret:
        return StatusWords::tr("secret");
    case WebhookAuth::Off:
        return StatusWords::tr("off");
    }
    Q_UNREACHABLE();
}

QString toneWord(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return StatusWords::tr("good");
    case Tone::Attention:
        return StatusWords::tr("needs attention");
    case Tone::Bad:
        return StatusWords::tr("does not work");
    case Tone::Plain:
    case Tone::Quiet:
        break;
    }
    return {};
}

QString remedyText(Remedy remedy, int port)
{
    switch (remedy) {
    case Remedy::CopyAddress:
        return StatusWords::tr("Copy the address");
    case Remedy::CopyServiceCommand:
        return StatusWords::tr("Copy the command");
    case Remedy::ListenHere:
        return StatusWords::tr("Listen in this window");
    case Remedy::TryNextPort:
        return StatusWords::tr("Use port %1").arg(port);
    case Remedy::OpenSettings:
        return StatusWords::tr("Open the settings");
    case Remedy::OpenInbox:
        return StatusWords::tr("Open the inbox");
    case Remedy::OpenNumbers:
        return StatusWords::tr("Open the numbers");
    }
    Q_UNREACHABLE();
}

} // namespace birdcar
