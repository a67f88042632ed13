// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/missedtexts.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace birdcar {

using namespace std::chrono_literals;

namespace {

constexpr auto furthestLookBack = std::chrono::hours(72);
constexpr auto clockTolerance = 15min;
constexpr auto lineTolerance = 10s; // the list has whole seconds, of another clock

constexpr auto slowAnswer = 20s; // a Date is of the answer's beginning, and in whole seconds

/// How far from each other they are in time, by the clock that brings them closest. Nothing: they are two.
std::optional<std::chrono::milliseconds> distance(const KnownText &known, const ListedText &text,
                                                  const QList<ClockLead> &leads)
{
    if (!known.purged && known.body != text.body)
        return std::nullopt;
    std::optional<std::chrono::milliseconds> closest;
    for (const ClockLead lead : leads) {
        const std::chrono::milliseconds late(text.createdAt.msecsTo(known.createdAt) - lead.count());
        if (late >= earliestArrival && late <= latestArrival &&
            (!closest || std::chrono::abs(late) < *closest))
            closest = std::chrono::abs(late);
    }
    return closest;
}

/// Takes the text that this one stands for out of `open`: the nearest in time.
void strike(const KnownText &known, const QList<ClockLead> &leads, QList<ListedText> &open)
{
    std::optional<std::chrono::milliseconds> least;
    auto best = open.end();
    for (auto text = open.begin(); text != open.end(); ++text) {
        const auto here = distance(known, *text, leads);
        if (here && (!least || *here < *least)) {
            least = here;
            best = text;
        }
    }
    if (best != open.end())
        open.erase(best);
}

} // namespace

ClockLead clockLead(const QDateTime &date, const QDateTime &now, ClockLead former)
{
    if (!date.isValid())
        return former;
    const ClockLead seen(date.msecsTo(now));
    if (std::chrono::abs(seen - former) < slowAnswer)
        return former;
    return std::chrono::abs(seen) < slowAnswer ? ClockLead(0) : seen;
}

QList<ListedText> missingTexts(const QList<ListedText> &listed, const QList<KnownText> &stored,
                               const QList<ClockLead> &leads)
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
        strike(known, leads, open);
    return open;
}

PageSince pageSince(const QList<ListedText> &page, const QDateTime &from)
{
    const QDateTime second =
        QDateTime::fromSecsSinceEpoch(from.toSecsSinceEpoch(), Qt::UTC); // as it is asked
    PageSince since{page};
    since.texts.removeIf([&second](const ListedText &text) { return text.createdAt < second; });
    since.isLast = !page.isEmpty() && page.last().createdAt < second &&
                   std::ranges::is_sorted(page, std::ranges::greater(), &ListedText::createdAt);
    return since;
}

std::optional<QDateTime> lookBackFrom(const LookBack &past, const QDateTime &now, ClockLead lead)
{
    const QDateTime present = now.addDuration(-lead);
    const QDateTime known = past.checkedUntil.isValid() ? past.checkedUntil : past.newest.addDuration(-lead);
    if (!known.isValid())
        return std::nullopt;
    const QDateTime from = std::max(std::min(known, present).addDuration(-clockTolerance),
                                    present.addDuration(-furthestLookBack));
    return past.restoredAt.isValid() ? std::max(from, std::min(past.restoredAt.addDuration(-lead), present))
                                     : from;
}

bool mayTakeLine(const QDateTime &lineOpenedAt, const QDateTime &sentAt)
{
    return !sentAt.isValid() || !lineOpenedAt.isValid() || lineOpenedAt <= sentAt.addDuration(lineTolerance);
}

} // namespace birdcar
