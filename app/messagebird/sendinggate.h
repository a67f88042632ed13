// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"

#include <chrono>
#include <functional>
#include <optional>

namespace birdcar {

struct BalanceOutcome;

/// Whether requests may go to MessageBird now, for the outbox as a whole. Plain class; times are those of
/// a steady clock.
///
/// While MessageBird cannot be reached, one text at a time tries the way, at growing intervals: a queue of
/// thousands neither knocks thousands of times nor loses its order.
class SendingGate
{
public:
    using Time = std::chrono::milliseconds;

    explicit SendingGate(std::function<double()> random) : m_random(std::move(random)) {}

    SendingState state() const;

    /// How many texts may leave now, beside those and the look-ups that are on their way.
    int room(Time now, int texts, int lookUps) const;
    bool allowsLookUps(Time now) const;
    /// When room() or allowsLookUps() changes by time alone; nothing if it does not.
    std::optional<Time> changesAt(Time now) const;

    /// MessageBird took a text or refused it for good: it can be reached.
    void succeeded() { m_failures = 0; }
    /// An attempt ended without such an answer; `untrusted` if for want of a good certificate.
    void failed(Time now, bool untrusted = false);
    /// Too many requests: nothing leaves before `until`.
    void waitUntil(Time until);

    /// Nothing leaves until resume().
    void pause(SendingState why, Time now);
    void resume();
    /// As far as we know.
    bool hasGoodKey() const { return m_pause != SendingState::NoKey && m_pause != SendingState::KeyRefused; }
    bool isPaused() const { return m_pause != SendingState::Ready; }
    /// The last attempt had an answer.
    bool isReached() const { return m_failures == 0; }

    /// When the account's balance is to be asked for, which tells whether a pause is over.
    std::optional<Time> balanceDueAt() const { return m_balanceDueAt; }
    void balanceAsked(Time now);
    void takeBalance(const BalanceOutcome &outcome, Time now);

private:
    std::function<double()> m_random;
    SendingState m_pause = SendingState::Ready;
    int m_failures = 0;
    bool m_isUntrusted = false; ///< as of the last failure
    Time m_tryAgainAt{0};       ///< after failures
    Time m_notBefore{0};        ///< as told by MessageBird
    std::optional<Time> m_balanceDueAt;
};

} // namespace birdcar
