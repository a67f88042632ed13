// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>

namespace birdcar {

/// What the outbox needs to know from outside; functions are asked each time, so that a changed setting
/// counts at once.
struct OutboxSettings
{
    QString owner; ///< names this run of this process among all that share the database
    std::function<std::chrono::minutes()> lateAfter;
    std::function<QString()> reportUrl; ///< empty while there is no public URL
    std::function<double()> random;     ///< in [0, 1)
    /// Time that only goes forward, whatever is done to the computer's clock; its origin does not matter.
    std::function<std::chrono::milliseconds()> steadyClock;

    /// Half an hour, no report URL, and the system's random numbers and steady clock.
    static OutboxSettings withDefaults(const QString &owner);
};

} // namespace birdcar
