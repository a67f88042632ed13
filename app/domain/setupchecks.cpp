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
        return say(Level::Fail, SetupCode::KeyMissing);
    if (facts.account.failure.hasFailed()) {
        SetupFinding failed = say(Level::Fail, SetupCode::KeyFailed);
        failed.failure = facts.account.failure;
        return failed;
    }
    if (facts.isTestKey)
        return say(Level::Warning, SetupCode::KeyIsTest);
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
        return found(Level::Warning, SetupSubject::Numbers, SetupCode::NumbersNone);
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
        return say(Level::Warning, SetupCode::WebhooksOff);
    }
    Q_UNREACHABLE();
}

SetupFinding checkPublicUrl(const SetupFacts &facts)
{
    const auto say = [&facts](Level level, SetupCode code) {
        return found(level, SetupSubject::PublicUrl, code, {facts.publicUrl});
    };
    if (facts.publicUrl.isEmpty())
        return found(Level::Warning, SetupSubject::PublicUrl, SetupCode::PublicUrlNone);
    if (!facts.leadsHere)
        return facts.isRunning.value_or(true) ? say(Level::Fail, SetupCode::PublicUrlDoesNotLead)
                                              : say(Level::Warning, SetupCode::PublicUrlUnchecked);
    const PublicUrlFault fault = readPublicUrl(facts.publicUrl).fault;
    if (fault == PublicUrlFault::None || fault == PublicUrlFault::Path) // a path that leads here is right
        return say(Level::Ok, SetupCode::PublicUrlLeads);
    SetupFinding faulty = say(Level::Warning, SetupCode::PublicUrlFaulty);
    faulty.fault = fault;
    return faulty;
}

QString clockSentence(const SetupFinding &finding)
{
    const QString text = u"It is %1 seconds %2. Let the computer set its clock by network time."_s.arg(
        finding.arguments.value(0), finding.code == SetupCode::ClockAhead ? u"ahead"_s : u"behind"_s);
    return finding.refusesSignatures ? text + u" Until then every signed webhook is refused."_s : text;
}

/// With %1 for the first argument and %2 for the second.
QString patternOf(SetupCode code)
{
    switch (code) {
    case SetupCode::ListenerAny:
        return u"Any free port of %1 is taken at start."_s;
    case SetupCode::ListenerFree:
        return u"%1 is free."_s;
    case SetupCode::ListenerUp:
        return u"BirdCar listens on %1."_s;
    case SetupCode::ListenerElsewhere:
        return u"BirdCar is running, but it does not listen on %1. Give doctor the same --listen."_s;
    case SetupCode::ListenerRefused:
        return u"Cannot listen on %1: %2. Choose another address with --listen."_s;
    case SetupCode::ListenerTaken:
        return u"%1 is taken by another program. Choose another port with --listen."_s;
    case SetupCode::ListenerTakenByBirdCar:
        return u"%1 is taken by a BirdCar with another database. Choose another port with --listen."_s;
    case SetupCode::KeyMissing:
        return u"None is set: no text can be sent. Copy the key from MessageBird's dashboard (Developers, "
               u"API "
               "access) to the settings, or to MESSAGEBIRD_API_KEY."_s;
    case SetupCode::KeyIsTest:
        return u"This is a test key: MessageBird accepts texts and sends none of them."_s;
    case SetupCode::KeyGood:
        return u"MessageBird accepts it; the balance is %1."_s;
    case SetupCode::ClockUnknown:
        return u"It was not compared: MessageBird did not tell its time."_s;
    case SetupCode::ClockAgrees:
        return u"It agrees with MessageBird's."_s;
    case SetupCode::NumbersNone:
        return u"The pool is empty: no ride can be created. Take over what the account rents with birdcar "
               "numbers import all, or add numbers by hand."_s;
    case SetupCode::NumbersSome:
        return u"The pool has %1."_s;
    case SetupCode::TunnelMissing:
        return u"%1 is to be run, but is not installed, or not in the search path. Install it, or choose "
               "another with --tunnel."_s;
    case SetupCode::TunnelSet:
        return u"The running BirdCar runs %1."_s;
    case SetupCode::WebhooksSigned:
        return u"They must be signed by MessageBird."_s;
    case SetupCode::WebhooksKeyAwaited:
        return u"They must be signed, but the signing key is missing. %1"_s;
    case SetupCode::WebhooksNoSigningKey:
        return u"They must be signed, but there is no signing key. Copy it from MessageBird's dashboard "
               "(Developers, Settings) to the settings, or to MESSAGEBIRD_SIGNING_KEY."_s;
    case SetupCode::WebhooksNoPublicUrl:
        return u"They must be signed, and the signature covers the public URL, which is not set. Give it "
               u"with "
               "--public-url."_s;
    case SetupCode::WebhooksSecret:
        return u"They must carry the secret of the URLs below. A signing key (MESSAGEBIRD_SIGNING_KEY) would "
               "be safer."_s;
    case SetupCode::WebhooksOff:
        return u"Anybody may post to them. Leave --webhook-auth away."_s;
    case SetupCode::PublicUrlNone:
        return u"None is set: MessageBird cannot reach this computer. Start it with --tunnel, or give the "
               "address of a tunnel of your own with --public-url."_s;
    case SetupCode::PublicUrlLeads:
        return u"%1 leads to BirdCar."_s;
    case SetupCode::PublicUrlDoesNotLead:
        return u"%1 does not lead to BirdCar. Check that the tunnel runs and leads to the listener's port."_s;
    case SetupCode::PublicUrlUnchecked:
        return u"%1 cannot be checked while no BirdCar is running."_s;
    default:
        return u"%1"_s;
    }
}

} // namespace

QList<SetupFinding> checkSetup(const SetupFacts &facts)
{
    QList<SetupFinding> findings{checkListener(facts), checkKey(facts), checkClock(facts),
                                 checkNumbers(facts)};
    if (!facts.tunnel.isEmpty())
        findings.append(found(facts.isTunnelInstalled ? Level::Ok : Level::Fail, SetupSubject::Tunnel,
                              facts.isTunnelInstalled ? SetupCode::TunnelSet : SetupCode::TunnelMissing,
                              {facts.tunnel}));
    findings.append(checkWebhooks(facts));
    findings.append(checkPublicUrl(facts));
    return findings;
}

QString setupSubjectName(SetupSubject subject)
{
    switch (subject) {
    case SetupSubject::Listener:
        return u"Listener"_s;
    case SetupSubject::Key:
        return u"API key"_s;
    case SetupSubject::ComputerClock:
        return u"Clock"_s;
    case SetupSubject::Numbers:
        return u"Numbers"_s;
    case SetupSubject::Tunnel:
        return u"Tunnel"_s;
    case SetupSubject::Webhooks:
        return u"Webhooks"_s;
    case SetupSubject::PublicUrl:
        return u"Public URL"_s;
    }
    Q_UNREACHABLE();
}

QString setupSentence(const SetupFinding &finding)
{
    switch (finding.code) {
    case SetupCode::KeyFailed:
        return accountFailureSentence(finding.failure);
    case SetupCode::ClockAhead:
    case SetupCode::ClockBehind:
        return clockSentence(finding);
    case SetupCode::PublicUrlFaulty:
        return u"It leads to BirdCar. "_s + publicUrlFaultSentence(finding.fault, finding.arguments.value(0));
    default:
        break;
    }
    QString sentence = patternOf(finding.code);
    for (qsizetype i = 0; i < finding.arguments.size(); ++i)
        sentence.replace(u'%' + QString::number(i + 1), finding.arguments.at(i));
    return sentence;
}

} // namespace birdcar
