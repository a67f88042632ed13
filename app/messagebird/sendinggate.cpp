// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/sendinggate.h"

#include "app/domain/retrypolicy.h"
#include "app/messagebird/smsgateway.h"

#include <algorithm>

namespace birdcar {

using namespace std::chrono_literals;

namespace {

constexpr SendingGate::Time balanceInterval = 60s;

} // namespace

SendingState SendingGate::state() const
{
    if (isPaused())
        return m_pause;
    if (m_failures == 0)
        return SendingState::Ready;
    return m_isUntrusted ? SendingState::Untrusted : SendingState::Unreachable;
}

int SendingGate::room(Time now, int texts, int lookUps) const
{
    if (isPaused() || now < m_notBefore)
        return 0;
    if (m_failures > 0)
        return now >= m_tryAgainAt && texts == 0 ? 1 : 0;
    return std::max(0, SmsGateway::mostInTheAir - texts - lookUps);
}

bool SendingGate::allowsLookUps(Time now) const
{
    return hasGoodKey() && now >= m_notBefore;
}

std::optional<SendingGate::Time> SendingGate::changesAt(Time now) const
{
    if (now < m_notBefore)
        return m_notBefore;
    if (m_failures > 0 && now < m_tryAgainAt)
        return m_tryAgainAt;
    return std::nullopt;
}

void SendingGate::failed(Time now, bool untrusted)
{
    m_isUntrusted = untrusted;
    if (m_failures > 0 && now < m_tryAgainAt)
        return; // left together with the one that failed first
    ++m_failures;
    m_tryAgainAt = now + retryWait(m_failures, m_random());
}

void SendingGate::waitUntil(Time until)
{
    m_notBefore = std::max(m_notBefore, until);
}

void SendingGate::pause(SendingState why, Time now)
{
    const bool asksBalance = why != SendingState::NoKey;
    if (!asksBalance)
        m_balanceDueAt.reset();
    else if (!m_balanceDueAt)
        m_balanceDueAt = now + balanceInterval;
    m_pause = why;
}

void SendingGate::resume()
{
    m_pause = SendingState::Ready;
    m_failures = 0;
    m_balanceDueAt.reset();
}

void SendingGate::balanceAsked(Time now)
{
    m_balanceDueAt = now + balanceInterval;
}

void SendingGate::takeBalance(const BalanceOutcome &outcome, Time now)
{
    if (!isPaused())
        return;
    if (outcome.canSend())
        resume();
    else if (outcome.kind == BalanceOutcome::Kind::Known)
        pause(SendingState::NoBalance, now); // so the key is good
    else if (outcome.kind == BalanceOutcome::Kind::KeyRefused)
        pause(SendingState::KeyRefused, now);
}

} // namespace birdcar
