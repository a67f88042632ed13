// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"
#include "app/domain/numbertest.h"
#include "app/domain/savedkey.h"
#include "app/domain/seenwebhooks.h"
#include "app/domain/serviceunit.h"
#include "app/domain/webhookauth.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace birdcar {

/// Whether texts leave, and if not, why. Nothing is lost while they do not.
enum class SendingState {
    Ready,
    NoKey,       ///< no API key is set
    KeyRefused,  ///< MessageBird refuses the API key
    NoBalance,   ///< the account has not enough credit
    Unreachable, ///< MessageBird cannot be reached; tried again by itself
    Untrusted,   ///< what answers there has no valid certificate; tried again by itself
};

/// How far the tunnel is.
enum class TunnelPhase {
    Off,      ///< none was asked for
    Starting, ///< its program runs and has not said yet where it leads from
    Up,       ///< its program says so; `fault` is what the self-test says about that
    Down,     ///< its program does not run and is about to be started again
};

/// What is wrong with a tunnel.
enum class TunnelFault {
    None,
    NotInstalled, ///< the program was not found
    NoAddress,    ///< its public URL has to be given, and is not
    Silent,       ///< the program said nothing of use in time
    Ended,        ///< the program ended
    // The self-test asked the public URL:
    Gone,        ///< nothing has that name any more
    Unreachable, ///< no answer
    Gateway,     ///< the tunnel's server answered that it does not reach this computer
    OtherPage,   ///< a page of the tunnel's own was in the way: a warning, a password
    Quota,       ///< the tunnel's server answered that too much was asked of it
    NotOurs,     ///< another BirdCar or another server answered
};

/// The tunnel program and its watch.
struct TunnelStatus
{
    QString program; ///< "lt", "ngrok", "cloudflared" or "ssh"; empty without a tunnel
    TunnelPhase phase = TunnelPhase::Off;
    TunnelFault fault = TunnelFault::None;
    QString detail; ///< the program's last words or what was answered; in English, may be empty

    bool operator==(const TunnelStatus &) const = default;
};

/// Texts that had not reached this computer and were fetched.
struct MissedTexts
{
    int count = 0;   ///< since the start
    QDateTime first; ///< when the first of them was written
    QDateTime last;

    bool operator==(const MissedTexts &) const = default;
};

/// What stands in the way of keeping the computer awake.
enum class AwakeTrouble {
    None,
    NoLogind, ///< there is nobody to ask
    Refused,  ///< for the reason in `detail`
};

/// Whether this program keeps the computer awake.
struct AwakeStatus
{
    bool isKept = false;
    AwakeTrouble trouble = AwakeTrouble::None; ///< as far as is known, also while it is not wanted
    QString detail;                            ///< in English, may be empty

    bool operator==(const AwakeStatus &) const = default;
};

/// The program without a window that relays in the place of this one, which only shows and changes what is in
/// the database. What the rest of EngineStatus says of listener, tunnel and sending, that program says.
struct ServiceStatus
{
    enum class Phase {
        None,    ///< there is none: this program relays
        Running, ///< it has the database
        Gone,    ///< it had: nobody relays
    };

    Phase phase = Phase::None;
    bool isKnown = false; ///< it has told how it is; else the rest of EngineStatus knows nothing of it
    qint64 process = 0;
    QDateTime since;
    ServiceUnit unit; ///< that systemd started it as

    bool operator==(const ServiceStatus &) const = default;
};

/// What the status bar shows of the engine. Sent to the GUI thread whenever it changes.
struct EngineStatus
{
    QString listening;      ///< "http://127.0.0.1:8080"; empty if the listener is not up
    QString listenAddress;  ///< "127.0.0.1:8080", where it is to be; empty until that was tried
    QString listenProblem;  ///< why it is not
    bool portTaken = false; ///< because another program has its port
    quint16 freePort = 0;   ///< to use instead of a port that is taken; 0 if none is known
    QString publicUrl;      ///< where MessageBird reaches us; empty if not set
    TunnelStatus tunnel;
    QString formerUrl;    ///< where texts came by before the tunnel's URL changed; empty once one came again
    QString textWebhook;  ///< the URL for texts, with the secret; empty without a public URL
    QString voiceWebhook; ///< the URL for calls, with the secret
    bool voiceFlowSet = false;               ///< BirdCar made the flow for calls, and it leads here
    bool voiceUnderWay = false;              ///< it is just being made or changed
    AccountFailure voiceFailure;             ///< why it could not be made or changed the last time
    QString authMode;                        ///< "signature", "secret" or "off"
    QString authProblem;                     ///< a needed key is missing: webhooks get 503
    bool isSecretWeak = false;               ///< the secret of the URLs can be guessed
    QDateTime formerKeyEnds;                 ///< so long the signing key of before counts, too; else invalid
    std::optional<WebhookMismatch> mismatch; ///< MessageBird's own webhooks are refused
    /// Another one as soon as the signing key, the secret or the public URL is: what a webhook proved
    /// before says nothing any more.
    int webhookProofs = 0;
    SeenWebhooks seenWebhooks; ///< what was let in by these, also before the last start
    SendingState sending = SendingState::Ready;
    bool isTestKey = false;        ///< the API key is one that sends nothing
    QString balance;               ///< "12.40 euros"; empty until asked
    bool creditIsLow = false;      ///< less is left than the depot wants to be told of
    QString storageProblem;        ///< the database cannot be written at present
    bool databaseOutdated = false; ///< that is because a newer BirdCar has upgraded it
    bool databaseDamaged = false;  ///< that is because the file is damaged
    bool databaseFailed = false;   ///< it could not even be opened: nothing runs until that is tried again
    QString backupProblem;         ///< why the last backup could not be made
    MissedTexts missed;            ///< what was fetched last
    qint64 refusedRequests = 0;    ///< webhooks that failed authentication since the start
    KeysStatus keys;               ///< where the keys are, and what keeps the awaited ones away
    ServiceStatus service;         ///< if another program relays for this one
    bool keepAwake = false;        ///< the depot wants the computer to be kept awake
    AwakeStatus awake;             ///< what came of that

    bool operator==(const EngineStatus &) const = default;
};

/// Whether a text can come in at present, as far as is known: something listens, and MessageBird has a way
/// there. A flow that still leads to a former address is not judged here.
inline bool canReceive(const EngineStatus &status)
{
    const TunnelStatus &tunnel = status.tunnel;
    const bool isThrough =
        tunnel.program.isEmpty() || (tunnel.phase == TunnelPhase::Up && tunnel.fault == TunnelFault::None);
    const bool hasUrl = !status.textWebhook.isEmpty() || // or the service has a secret of its own
                        (status.service.isKnown && !status.publicUrl.isEmpty());
    return !status.listening.isEmpty() && hasUrl && isThrough;
}

/// What keeps texts away from a program that is reached otherwise; an address that was never set is none.
inline WayInFault wayInFault(const EngineStatus &status)
{
    const TunnelStatus &tunnel = status.tunnel;
    if (status.listening.isEmpty())
        return WayInFault::Listener;
    if (!tunnel.program.isEmpty() && (tunnel.phase != TunnelPhase::Up || tunnel.fault != TunnelFault::None))
        return WayInFault::Tunnel;
    return status.authProblem.isEmpty() ? WayInFault::None : WayInFault::Keys;
}

} // namespace birdcar

Q_DECLARE_METATYPE(birdcar::EngineStatus)
