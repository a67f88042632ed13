// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lookturns.h"

#include "app/domain/retrypolicy.h"

namespace birdcar {

void LookTurns::beginAll(const QStringList &numbers)
{
    m_turns = numbers;
    m_failures.removeIf([&numbers](const auto &failed) { return !numbers.contains(failed.key()); });
}

void LookTurns::beginDue(const QStringList &numbers, Time now)
{
    beginAll(numbers);
    m_turns.removeIf([this, now](const QString &number) {
        const auto failed = m_failures.constFind(number);
        return failed == m_failures.constEnd() || failed->dueAt > now;
    });
}

void LookTurns::hurry()
{
    m_failures.clear();
}

void LookTurns::succeed()
{
    m_failures.remove(m_turns.takeFirst());
}

void LookTurns::fail(Time now, double random, int haste)
{
    Failure &failure = m_failures[m_turns.takeFirst()];
    failure.dueAt = now + retryWait(++failure.count, random) / haste;
}

void LookTurns::goOnLater()
{
    m_turns.append(m_turns.takeFirst());
}

void LookTurns::stop()
{
    m_turns.clear();
    m_failures.clear();
}

std::optional<LookTurns::Time> LookTurns::nextDue() const
{
    std::optional<Time> next;
    for (const Failure &failure : m_failures)
        next = next ? std::min(*next, failure.dueAt) : failure.dueAt;
    return next;
}

} // namespace birdcar
