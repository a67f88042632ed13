// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"
#include "app/domain/publicurl.h"
#include "app/domain/voiceflow.h"
#include "app/domain/webhookauth.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace birdcar {

/// What is found about the set-up. `birdcar doctor` and the assistant say the same, each in its words.
enum class SetupCode {
    // Where it listens; the address is the argument.
    ListenerAny, ///< any port of this host, at the start
    ListenerFree,
    ListenerUp,
    ListenerElsewhere, ///< BirdCar runs, but not there
    ListenerRefused,   ///< and why, as second argument
    ListenerTaken,     ///< by another program; a free port as second argument, if one is known
    ListenerTakenByBirdCar,
    ListenerOtherSecret, ///< by a BirdCar; it may be that of this database, started with another secret
    // The API key
    KeyMissing,
    KeyAwaited, ///< the sentence is the argument
    KeyFailed,  ///< `failure` says why
    KeyIsTest,
    KeyGood,      ///< the balance is the argument
    KeyOfService, ///< the program that sends has one that is not known here
    // The clock; the seconds are the argument
    ClockUnknown,
    ClockAgrees,
    ClockAhead,
    ClockBehind,
    // The pool
    NumbersNone,
    NumbersSome, ///< how many
    // The tunnel; its program is the argument
    TunnelMissing, ///< the program is not installed
    TunnelSet,
    // How webhooks prove where they come from
    WebhooksSigned,
    WebhooksKeyAwaited, ///< the sentence is the argument
    WebhooksNoSigningKey,
    WebhooksNoPublicUrl,
    WebhooksSecret,
    WebhooksOff,
    WebhooksWeakSecret, ///< it can be guessed
    // The public URL, which is the argument
    PublicUrlNone,
    PublicUrlLeads,
    PublicUrlDoesNotLead,
    PublicUrlUnchecked, ///< nothing runs that could answer
    PublicUrlFaulty,    ///< it leads here, but `fault`
    // The flows at MessageBird
    FlowsElsewhere,     ///< they lead to another URL of ours, which is the argument
    FlowTextsElsewhere, ///< that for texts does; BirdCar looks after that for calls
    FlowCallsGood,
    FlowCallsElsewhere, ///< where to is the argument
    FlowCallsUnbound,   ///< how many numbers of the pool calls do not come in on
    FlowCallsFailed,    ///< `failure` says why
};

enum class SetupSubject { Listener, Key, ComputerClock, Numbers, Tunnel, Webhooks, PublicUrl, Flows };

struct SetupFinding
{
    enum class Level { Ok, Warning, Fail };

    Level level = Level::Ok;
    SetupSubject subject = SetupSubject::Listener;
    SetupCode code = SetupCode::ListenerUp;
    QStringList arguments = {};
    AccountFailure failure = {};
    PublicUrlFault fault = PublicUrlFault::None;
    bool refusesSignatures = false; ///< of the clock: no signed webhook is let in

    bool operator==(const SetupFinding &) const = default;
};

/// What was seen of the listener's address.
struct ListenerFacts
{
    enum class State {
        AnyPort,
        Free,
        Answers,        ///< the BirdCar of this database, if one runs
        AnswersStrange, ///< as a BirdCar does, but it could not show that it is that of this database
        Taken,
        Refused
    };

    State state = State::Free;
    QString name;       ///< "127.0.0.1:8080"
    QString error;      ///< Refused: why
    QString freePort{}; ///< Taken: another one; may be empty
};

/// The call flow that BirdCar made at MessageBird.
struct CallFlowFacts
{
    enum class State { None, Good, Elsewhere, Unbound, Failed };

    State state = State::None;
    QString url = {};            ///< Elsewhere: which URL it fetches, as far as it may be shown
    int unbound = 0;             ///< Unbound: so many numbers
    AccountFailure failure = {}; ///< Failed: why it could not be changed
};

/// What is kept of the call flow, beside the URL for calls and the numbers that they may come in on.
CallFlowFacts callFlowFacts(const VoiceFlow &flow, const QString &url, const QStringList &numbers);

/// What is known before anything is judged.
struct SetupFacts
{
    std::optional<bool> isRunning; ///< a BirdCar on this database; nothing where that is not known
    bool isDemo = false;           ///< nothing is to reach this computer
    ListenerFacts listener;
    bool hasKey = false;
    bool serviceHasKey = false; ///< the program that sends has one, whatever is known here
    QString keyProblem;         ///< a key is saved that cannot be read: why, and what to do
    bool isTestKey = false;
    AccountBalance account; ///< as asked with the key
    QDateTime now;
    int numbers = 0;
    QString tunnel; ///< the program; empty for none
    bool isTunnelInstalled = true;
    WebhookAuth auth = WebhookAuth::Secret;
    bool hasSigningKey = false;
    bool isSecretWeak = false;
    QString signingKeyProblem;
    QString publicUrl;
    bool leadsHere = false; ///< BirdCar answered at the public URL
    QString formerUrl;      ///< texts came by this one last, and it is another now
    CallFlowFacts callFlow;
};

/// All findings, in the order in which they are mended. Ok: as it has to be. Warning: advice, or not known.
/// Fail: something does not work, or not for long.
QList<SetupFinding> checkSetup(const SetupFacts &facts);

} // namespace birdcar
