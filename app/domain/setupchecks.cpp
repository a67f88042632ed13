// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/setupchecks.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

using Level = SetupFinding::Level;

SetupFinding found(Level level, SetupSubject subject, SetupCode code, const QStringList &arguments = {})
{
    return {level, subject, code, arguments, {}, {}, false};
}

SetupFinding checkListener(const SetupFacts &facts)
{
    using State = ListenerFacts::State;
    const auto say = [&facts](Level level, SetupCode code, const QString &more = {}) {
        QStringList arguments{facts.listener.name};
        if (!more.isEmpty())
            arguments.append(more);
        return found(level, SetupSubject::Listener, code, arguments);
    };
    switch (facts.listener.state) {
    case State::AnyPort:
        return say(Level::Ok, SetupCode::ListenerAny);
    case State::Free:
        return facts.isRunning.value_or(false) ? say(Level::Warning, SetupCode::ListenerElsewhere)
                                               : say(Level::Ok, SetupCode::ListenerFree);
    case State::Answers:
        return facts.isRunning.value_or(true) ? say(Level::Ok, SetupCode::ListenerUp)
                                              : say(Level::Fail, SetupCode::ListenerTakenByBirdCar);
    case State::AnswersStrange:
        return say(Level::Fail, facts.isRunning.value_or(false) ? SetupCode::ListenerOtherSecret
                                                                : SetupCode::ListenerTakenByBirdCar);
    case State::Taken:
        return say(Level::Fail, SetupCode::ListenerTaken, facts.listener.freePort);
    case State::Refused:
        return say(Level::Fail, SetupCode::ListenerRefused, facts.listener.error);
    }
    Q_UNREACHABLE();
}

QString balanceOf(const AccountBalance &account)
{
    return account.postpaid ? u"postpaid"_s : u"%1 %2"_s.arg(account.amount, 0, 'f', 2).arg(account.currency);
}

SetupFinding checkKey(const SetupFacts &facts)
{
    const auto say = [](Level level, SetupCode code, const QStringList &arguments = {}) {
        return found(level, SetupSubject::Key, code, arguments);
    };
    if (!facts.keyProblem.isEmpty())
        return say(Level::Fail, SetupCode::KeyAwaited, {facts.keyProblem});
    if (!facts.hasKey)
        return facts.serviceHasKey ? say(Level::Ok, SetupCode::KeyOfService)
                                   : say(Level::Fail, SetupCode::KeyMissing);
    if (facts.account.failure.hasFailed()) {
        SetupFinding failed = say(Level::Fail, SetupCode::KeyFailed);
        failed.failure = facts.account.failure;
        return failed;
    }
    if (facts.isTestKey)
        return say(Level::Fail, SetupCode::KeyIsTest);
    return say(Level::Ok, SetupCode::KeyGood, {balanceOf(facts.account)});
}

SetupFinding checkClock(const SetupFacts &facts)
{
    constexpr qint64 slackSeconds = 5;  // what the signature check allows
    constexpr qint64 tokenSeconds = 60; // how long a signature is valid
    if (!facts.account.serverTime.isValid())
        return found(Level::Warning, SetupSubject::ComputerClock, SetupCode::ClockUnknown);
    const qint64 ahead = facts.account.serverTime.secsTo(facts.now);
    if (qAbs(ahead) <= slackSeconds)
        return found(Level::Ok, SetupSubject::ComputerClock, SetupCode::ClockAgrees);
    const bool isOutside = ahead < -slackSeconds || ahead > tokenSeconds;
    const bool refuses = facts.auth == WebhookAuth::Signature && isOutside;
    SetupFinding off =
        found(refuses ? Level::Fail : Level::Warning, SetupSubject::ComputerClock,
              ahead > 0 ? SetupCode::ClockAhead : SetupCode::ClockBehind, {QString::number(qAbs(ahead))});
    off.refusesSignatures = refuses;
    return off;
}

SetupFinding checkNumbers(const SetupFacts &facts)
{
    if (facts.numbers == 0)
        return found(Level::Fail, SetupSubject::Numbers, SetupCode::NumbersNone);
    return found(Level::Ok, SetupSubject::Numbers, SetupCode::NumbersSome, {QString::number(facts.numbers)});
}

SetupFinding checkWebhooks(const SetupFacts &facts)
{
    const auto say = [](Level level, SetupCode code, const QStringList &arguments = {}) {
        return found(level, SetupSubject::Webhooks, code, arguments);
    };
    switch (facts.auth) {
    case WebhookAuth::Signature:
        if (!facts.signingKeyProblem.isEmpty())
            return say(Level::Fail, SetupCode::WebhooksKeyAwaited, {facts.signingKeyProblem});
        if (!facts.hasSigningKey)
            return say(Level::Fail, SetupCode::WebhooksNoSigningKey);
        if (facts.publicUrl.isEmpty())
            return say(Level::Fail, SetupCode::WebhooksNoPublicUrl);
        return say(Level::Ok, SetupCode::WebhooksSigned);
    case WebhookAuth::Secret:
        return say(Level::Ok, SetupCode::WebhooksSecret);
    case WebhookAuth::Off:
        return say(Level::Fail, SetupCode::WebhooksOff);
    }
    Q_UNREACHABLE();
}

SetupFinding checkPublicUrl(const SetupFacts &facts)
{
    const auto say = [&facts](Level level, SetupCode code) {
        return found(level, SetupSubject::PublicUrl, code, {facts.publicUrl});
    };
    if (facts.publicUrl.isEmpty())
        return found(facts.isDemo ? Level::Warning : Level::Fail, SetupSubject::PublicUrl,
                     SetupCode::PublicUrlNone);
    if (!facts.leadsHere)
        return facts.isRunning.value_or(true) ? say(Level::Fail, SetupCode::PublicUrlDoesNotLead)
                                              : say(Level::Warning, SetupCode::PublicUrlUnchecked);
    const PublicUrlFault fault = readPublicUrl(facts.publicUrl).fault;
    if (fault == PublicUrlFault::None || fault == PublicUrlFault::Path) // a path that leads here is right
        return say(Level::Ok, SetupCode::PublicUrlLeads);
    const bool isAdvice = fault == PublicUrlFault::NotHttps || fault == PublicUrlFault::Port;
    SetupFinding faulty = say(isAdvice ? Level::Warning : Level::Fail, SetupCode::PublicUrlFaulty);
    faulty.fault = fault;
    return faulty;
}

/// Nothing is known of a flow for texts before the first text.
QList<SetupFinding> checkFlows(const SetupFacts &facts)
{
    using State = CallFlowFacts::State;
    const auto say = [](Level level, SetupCode code, const QStringList &arguments = {}) {
        return found(level, SetupSubject::Flows, code, arguments);
    };
    const CallFlowFacts &calls = facts.callFlow;
    QList<SetupFinding> findings;
    if (!facts.formerUrl.isEmpty())
        findings.append(
            say(Level::Fail,
                calls.state == State::None ? SetupCode::FlowsElsewhere : SetupCode::FlowTextsElsewhere,
                {facts.formerUrl}));
    switch (calls.state) {
    case State::None:
        break;
    case State::Good:
        findings.append(say(Level::Ok, SetupCode::FlowCallsGood));
        break;
    case State::Elsewhere:
        findings.append(say(Level::Fail, SetupCode::FlowCallsElsewhere, {calls.url}));
        break;
    case State::Unbound:
        findings.append(say(Level::Fail, SetupCode::FlowCallsUnbound, {QString::number(calls.unbound)}));
        break;
    case State::Failed:
        findings.append(say(Level::Fail, SetupCode::FlowCallsFailed));
        findings.last().failure = calls.failure;
        break;
    }
    return findings;
}

} // namespace

CallFlowFacts callFlowFacts(const VoiceFlow &flow, const QString &url, const QStringList &numbers)
{
    using State = CallFlowFacts::State;
    if (!flow.isSet() || url.isEmpty())
        return {};
    if (flow.mark != urlMark(url))
        return {State::Elsewhere, flow.mark.section(u' ', 0, 0)};
    const auto unbound = static_cast<int>(unboundNumbers(flow, numbers).size());
    return unbound > 0 ? CallFlowFacts{State::Unbound, {}, unbound} : CallFlowFacts{State::Good};
}

QList<SetupFinding> checkSetup(const SetupFacts &facts)
{
    QList<SetupFinding> findings{checkListener(facts), checkKey(facts), checkClock(facts),
                                 checkNumbers(facts)};
    if (!facts.tunnel.isEmpty())
        findings.append(found(facts.isTunnelInstalled ? Level::Ok : Level::Fail, SetupSubject::Tunnel,
                              facts.isTunnelInstalled ? SetupCode::TunnelSet : SetupCode::TunnelMissing,
                              {facts.tunnel}));
    findings.append(checkWebhooks(facts));
    if (facts.isSecretWeak && facts.auth != WebhookAuth::Off) // calls may be fetched with it, signed or not
        findings.append(found(Level::Warning, SetupSubject::Webhooks, SetupCode::WebhooksWeakSecret));
    findings.append(checkPublicUrl(facts));
    findings.append(checkFlows(facts));
    return findings;
}

} // namespace birdcar
