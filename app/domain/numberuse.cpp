// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/numberuse.h"

#include <QTimeZone>

#include <algorithm>
#include <tuple>

namespace birdcar {

namespace {

/// When the number frees by itself; invalid if somebody has to end the ride.
QDateTime freesAt(const Holding &holding, std::chrono::hours grace)
{
    if (holding.holdUntil.isValid())
        return holding.holdUntil;
    return holding.closesAt.isValid() ? holding.closesAt.addDuration(grace) : QDateTime();
}

constexpr std::chrono::hours lately{7 * 24};

bool isSince(const QDateTime &at, const QDateTime &since)
{
    return at.isValid() && at >= since;
}

DeafSign deafSignOf(const NumberOverview &overview, bool othersHeard, const QDateTime &now)
{
    // Some networks drop what a number sends to itself.
    const bool isLost = overview.test && !overview.test->isToItself() &&
                        verdictOf(*overview.test, now) == TestVerdict::NeverBack;
    if (isLost && !isSince(overview.lastTextInAt, overview.test->startedAt))
        return DeafSign::TestLost;
    if (overview.deliveredSince >= NumberOverview::deafAfter)
        return DeafSign::NoAnswers;
    const QDateTime since = now.addDuration(-lately);
    const bool isQuiet = overview.deliveredSince >= NumberOverview::quietAfter &&
                         isSince(overview.lastDeliveredAt, since) && !isSince(overview.lastTextInAt, since);
    return isQuiet && othersHeard ? DeafSign::Quiet : DeafSign::None;
}

} // namespace

QList<NumberOverview> judgeHearing(QList<NumberOverview> pool, const QDateTime &now)
{
    const bool anyHeard = std::ranges::any_of(pool, [since = now.addDuration(-lately)](const auto &overview) {
        return isSince(overview.lastTextInAt, since);
    }); // of a quiet number this was another one
    for (NumberOverview &overview : pool)
        overview.deafSign = deafSignOf(overview, anyHeard, now);
    return pool;
}

QDateTime NumberOverview::lastInAt() const
{
    if (!lastCallInAt.isValid() || !lastTextInAt.isValid())
        return lastTextInAt.isValid() ? lastTextInAt : lastCallInAt;
    return std::max(lastTextInAt, lastCallInAt);
}

Forecast forecastFor(const QList<Holding> &holdings, int activeNumbers, const QDateTime &now,
                     const QTimeZone &depot, std::chrono::hours grace)
{
    Forecast forecast;
    forecast.pool = activeNumbers;
    const QDate tomorrow = now.toTimeZone(depot).date().addDays(1);
    for (const Holding &holding : holdings) {
        if (!holding.isActive)
            continue;
        ++forecast.held;
        if (holding.dueAt.isValid() && holding.dueAt.toTimeZone(depot).date() > tomorrow)
            ++forecast.later;
        const QDateTime free = freesAt(holding, grace);
        if (free.isValid() && (!forecast.nextFreeAt.isValid() || free < forecast.nextFreeAt))
            forecast.nextFreeAt = free;
    }
    return forecast;
}

QList<HeldLine> linesSoonestFirst(QList<HeldLine> lines)
{
    // Of two times the earlier comes first, and an unknown one last.
    std::ranges::stable_sort(lines, {}, [](const HeldLine &line) {
        return std::tuple(!line.holdUntil.isValid(), line.holdUntil, !line.dueAt.isValid(), line.dueAt,
                          line.rideId);
    });
    return lines;
}

} // namespace birdcar
