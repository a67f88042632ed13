// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/missedtexts.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <utility>

namespace birdcar {

using namespace std::chrono_literals;

namespace {

constexpr auto furthestLookBack = std::chrono::hours(72);
constexpr auto clockTolerance = 15min;
constexpr auto lineTolerance = 10s; // the list has whole seconds, of another clock

bool isOf(const KnownText &known, const ListedText &text)
{
    const QDateTime earliest = text.createdAt.addDuration(earliestArrival);
    const QDateTime latest = text.createdAt.addDuration(latestArrival);
    return (known.purged || known.body == text.body) && known.createdAt >= earliest &&
           known.createdAt <= latest;
}

/// Takes the text that this one stands for out of `open`: the nearest in time.
void strike(const KnownText &known, QList<ListedText> &open)
{
    const auto distance = [&known](const ListedText &text) {
        return std::abs(text.createdAt.msecsTo(known.createdAt));
    };
    auto best = open.end();
    for (auto text = open.begin(); text != open.end(); ++text) {
        if (isOf(known, *text) && (best == open.end() || distance(*text) < distance(*best)))
            best = text;
    }
    if (best != open.end())
        open.erase(best);
}

} // namespace

QList<ListedText> missingTexts(const QList<ListedText> &listed, const QList<KnownText> &stored)
{
    QList<ListedText> open = listed;
    QList<KnownText> left = stored;
    std::ranges::stable_sort(open, {}, &ListedText::createdAt);
    // By id first, so that no text is taken for another of the same words.
    open.removeIf([&left](const ListedText &text) {
        const auto known = std::ranges::find(left, text.id, &KnownText::id);
        if (text.id.isEmpty() || known == left.end())
            return false;
        left.erase(known);
        return true;
    });
    for (const KnownText &known : std::as_const(left))
        strike(known, open);
    return open;
}

std::optional<QDateTime> lookBackFrom(const LookBack &past, const QDateTime &now)
{
    const QDateTime known = past.checkedUntil.isValid() ? past.checkedUntil : past.newest;
    if (!known.isValid())
        return std::nullopt;
    const QDateTime from =
        std::max(std::min(known, now).addDuration(-clockTolerance), now.addDuration(-furthestLookBack));
    return past.restoredAt.isValid() ? std::max(from, std::min(past.restoredAt, now)) : from;
}

bool mayTakeLine(const QDateTime &lineOpenedAt, const QDateTime &sentAt)
{
    return !sentAt.isValid() || !lineOpenedAt.isValid() || lineOpenedAt <= sentAt.addDuration(lineTolerance);
}

} // namespace birdcar
