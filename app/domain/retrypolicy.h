// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>

namespace birdcar {

/// How long to wait after so many failures in a row (at least one): doubles from 1 s to 5 min.
/// `random`, in [0, 1), spreads the waits of several texts and depots.
std::chrono::milliseconds retryWait(int failures, double random);

/// Why it is not known whether a text was accepted.
enum class UnknownOutcome {
    ServerError, ///< MessageBird answered with a 5xx
    Cut,         ///< no answer: time-out, connection cut, or this program was stopped
};

/// How many look-ups must have said "not there" before the text may be sent a second time.
int lookUpsNeeded(UnknownOutcome outcome);

/// When the next look-up is due, counted from the outcome; `answered` look-ups were answered before it.
std::chrono::milliseconds lookUpDelay(UnknownOutcome outcome, int answered);

/// What a `Retry-After` header asks for: seconds or an HTTP date. At least 1 s (also for a header that is
/// missing or unreadable), at most 5 min, so that a mistaken header cannot stop the sending for a day.
std::chrono::milliseconds retryAfterWait(const QByteArray &header, const QDateTime &now);

} // namespace birdcar
