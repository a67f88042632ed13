// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <chrono>
#include <optional>

namespace birdcar {

/// Whose turn it is among the numbers that MessageBird is asked about. One that fails waits, ever longer,
/// while the others have their turns.
class LookTurns
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// Each of these has a turn, and what failed before is not waited for.
    void beginAll(const QStringList &numbers);
    /// Those of these have a turn that failed and have waited for long enough.
    void beginDue(const QStringList &numbers, Time now);
    /// Nothing is waited for any more.
    void hurry();

    bool isOver() const { return m_turns.isEmpty(); }
    /// While it is not over.
    const QString &current() const { return m_turns.first(); }
    void succeed();
    /// `random`, in [0, 1), spreads the waits, which are `haste` times shorter.
    void fail(Time now, double random, int haste = 1);
    /// There is more of this one; first come the others.
    void goOnLater();
    /// Nobody else has a turn this time, and nothing is waited for.
    void stop();

    /// When the next of those that failed is to be asked.
    std::optional<Time> nextDue() const;

private:
    struct Failure
    {
        int count = 0;
        Time dueAt;
    };

    QStringList m_turns;
    QHash<QString, Failure> m_failures;
};

} // namespace birdcar
