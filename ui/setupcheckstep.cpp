// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupcheckstep.h"

#include "app/store/reader.h"
#include "ui/alwaysonbox.h"
#include "ui/icons.h"
#include "ui/keyfield.h"
#include "ui/loginstartbox.h"
#include "ui/sentences.h"
#include "ui/setupwords.h"

#include <QDateTime>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

using Level = SetupFinding::Level;

ListenerFacts listenerFacts(const EngineStatus &status)
{
    using State = ListenerFacts::State;
    if (!status.listening.isEmpty())
        return {State::Answers, QString(status.listening).remove(u"http://"_s), {}};
    if (status.portTaken)
        return {State::Taken,
                status.listenAddress,
                {},
                status.freePort == 0 ? QString() : QString::number(status.freePort)};
    if (status.listenProblem.isEmpty())
        return {State::Free, status.listenAddress, {}}; // it was not tried yet
    return {State::Refused, status.listenAddress, spoken(status.listenProblem)};
}

CallFlowFacts callFlowOf(const EngineStatus &status)
{
    using State = CallFlowFacts::State;
    if (status.voiceFlowSet)
        return {State::Good};
    return status.voiceFailure.hasFailed() ? CallFlowFacts{State::Failed, {}, 0, status.voiceFailure}
                                           : CallFlowFacts();
}

QIcon levelSymbol(Level level)
{
    switch (level) {
    case Level::Ok:
        return symbol(u"good"_s, Tone::Good);
    case Level::Warning:
        return symbol(u"attention"_s, Tone::Attention);
    case Level::Fail:
        return symbol(u"bad"_s, Tone::Bad);
    }
    Q_UNREACHABLE();
}

QString levelWord(Level level)
{
    switch (level) {
    case Level::Ok:
        return SetupCheckStep::tr("well");
    case Level::Warning:
        return SetupCheckStep::tr("look at this");
    case Level::Fail:
        return SetupCheckStep::tr("to be mended");
    }
    Q_UNREACHABLE();
}

} // namespace

SetupCheckStep::SetupCheckStep(const Desk &theDesk, QWidget *parent)
    : SetupStep(theDesk, parent), m_list(new QListWidget), m_againButton(new QPushButton(tr("&Check again")))
{
    m_list->setObjectName(u"setupFindingsList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(2);
    m_againButton->setObjectName(u"setupCheckAgainButton"_s);
    m_againButton->setAutoDefault(false);
    connect(m_againButton, &QPushButton::clicked, this, &SetupCheckStep::check);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        setupText(tr("Everything once more, from the key to the public address. The command birdcar "
                     "doctor finds the same.")));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_againButton, 0, Qt::AlignLeft);
    if (!theDesk.loginStart)
        return;
    m_alwaysOn = new AlwaysOnBox(*theDesk.loginStart);
    layout->addWidget(setupText(tr("Texts and calls are relayed only while BirdCar runs.")));
    layout->addWidget(new LoginStartBox(*theDesk.loginStart));
    layout->addWidget(m_alwaysOn);
}

void SetupCheckStep::enter()
{
    check();
}

/// What was found is no longer so: the step is done again once it was checked again.
void SetupCheckStep::showStatus(const EngineStatus &given)
{
    const auto judged = [](const EngineStatus &status) {
        return std::tuple(status.listening, status.publicUrl, status.tunnel.fault, status.formerUrl,
                          status.voiceFlowSet, status.voiceFailure, status.authMode, status.authProblem,
                          status.webhookProofs, status.isTestKey, status.keys.api.isKnown,
                          status.isSecretWeak);
    };
    const bool isAnother = judged(given) != judged(status());
    SetupStep::showStatus(given);
    if (m_alwaysOn)
        m_alwaysOn->showService(given.service);
    m_isOutdated = m_isOutdated || (isAnother && m_isChecking);
    if (isAnother && std::exchange(m_isFine, false))
        Q_EMIT progressed();
}

void SetupCheckStep::check()
{
    if (m_isChecking)
        return;
    m_isChecking = true;
    m_againButton->setEnabled(false);
    SetupFacts facts;
    facts.isRunning = true;
    facts.isDemo = desk().demo;
    facts.listener = listenerFacts(status());
    facts.hasKey = status().keys.api.isKnown || desk().demo;
    facts.isTestKey = status().isTestKey;
    if (status().keys.api.isAwaited())
        facts.keyProblem = keyPlaceText(status().keys.api, status().keys.trouble);
    facts.tunnel = status().tunnel.program;
    facts.isTunnelInstalled = status().tunnel.fault != TunnelFault::NotInstalled;
    facts.auth = webhookAuthFromName(status().authMode).value_or(WebhookAuth::Secret);
    const ServiceStatus &service = status().service;
    facts.serviceHasKey = service.isKnown && status().sending != SendingState::NoKey;
    facts.hasSigningKey = status().keys.signing.isKnown || desk().demo ||
                          (service.isKnown && status().authProblem.isEmpty()); // the key is the service's
    if (status().keys.signing.isAwaited())
        facts.signingKeyProblem = keyPlaceText(status().keys.signing, status().keys.trouble);
    facts.isSecretWeak = status().isSecretWeak;
    facts.publicUrl = status().publicUrl;
    facts.formerUrl = status().formerUrl;
    facts.callFlow = callFlowOf(status());
    takeAccount(facts);
}

void SetupCheckStep::takeAccount(SetupFacts facts)
{
    if (!facts.hasKey)
        return takeNumbers(facts);
    onResult(this, desk().account->tryKey({}), [this, facts](const AccountBalance &balance) mutable {
        facts.account = balance;
        takeNumbers(facts);
    });
}

void SetupCheckStep::takeNumbers(SetupFacts facts)
{
    onResult(this, desk().reader.call([](Reader &reader) { return reader.numbers(); }),
             [this, facts](const Result<QList<ProxyNumber>> &numbers) mutable {
                 if (numbers)
                     facts.numbers = static_cast<int>(
                         std::ranges::count(*numbers, NumberState::Active, &ProxyNumber::state));
                 takeReach(facts);
             });
}

void SetupCheckStep::takeReach(SetupFacts facts)
{
    if (facts.publicUrl.isEmpty() || desk().demo)
        return showFindings(facts);
    onResult(this, desk().setup->reach(facts.publicUrl), [this, facts](const Reach &reach) mutable {
        const bool hasService = status().service.phase == ServiceStatus::Phase::Running;
        facts.leadsHere =
            reach.fault == TunnelFault::None ||
            (hasService && reach.fault == TunnelFault::NotOurs); // not this one's, the service's
        showFindings(facts);
    });
}

void SetupCheckStep::showFindings(const SetupFacts &asked)
{
    SetupFacts facts = asked;
    facts.now = QDateTime::currentDateTimeUtc();
    m_isChecking = false;
    if (std::exchange(m_isOutdated, false))
        return check();
    m_againButton->setEnabled(true);
    m_list->clear();
    const QList<SetupFinding> findings = checkSetup(facts);
    for (const SetupFinding &finding : findings) {
        const QString text = tr("%1: %2").arg(setupSubjectText(finding.subject), setupFindingText(finding));
        auto *item = new QListWidgetItem(levelSymbol(finding.level), text, m_list);
        item->setData(Qt::AccessibleTextRole, tr("%1 (%2)").arg(text, levelWord(finding.level)));
        item->setToolTip(levelWord(finding.level));
    }
    m_isFine = std::ranges::none_of(findings,
                                    [](const SetupFinding &finding) { return finding.level == Level::Fail; });
    Q_EMIT progressed();
}

} // namespace birdcar
