// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/numberchoice.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace birdcar {

namespace {

/// An active number, with the holders that matter on it for this pair.
struct Candidate
{
    ProxyNumber number;
    QList<RideId> ownEnded; ///< ended rides of this very pair: they give way at any age
    QList<Holder> inTheWay; ///< every other live leg of either phone

    bool isFree() const { return inTheWay.isEmpty(); }
};

bool isOfPair(const Holder &holder, const ChoiceInput &input)
{
    return (holder.phone == input.customer && holder.otherPhone == input.driver) ||
           (holder.phone == input.driver && holder.otherPhone == input.customer);
}

bool isEnded(const Holder &holder)
{
    return holder.rideState != RideState::Open;
}

void addOnce(QList<RideId> &rides, RideId ride)
{
    if (!rides.contains(ride))
        rides.append(ride);
}

QList<Candidate> activeCandidates(const ChoiceInput &input)
{
    QList<Candidate> candidates;
    for (const ProxyNumber &number : input.pool) {
        if (number.state != NumberState::Active || !number.phone)
            continue;
        Candidate candidate{number, {}, {}};
        for (const Holder &holder : input.holders) {
            if (holder.numberId != number.id)
                continue;
            if (isEnded(holder) && isOfPair(holder, input))
                addOnce(candidate.ownEnded, holder.rideId);
            else
                candidate.inTheWay.append(holder);
        }
        candidates.append(candidate);
    }
    return candidates;
}

/// True if every hold on the number is a grace hold old enough to be ended early.
bool mayBeTakenOver(const Candidate &candidate, const ChoiceInput &input)
{
    return std::ranges::all_of(candidate.inTheWay, [&input](const Holder &holder) {
        return isEnded(holder) && holder.closedAt.isValid() &&
               holder.closedAt.addDuration(input.takeOverAfter) < input.now;
    });
}

QDateTime latestClose(const Candidate &candidate)
{
    return std::ranges::max_element(candidate.inTheWay, {}, &Holder::closedAt)->closedAt;
}

/// The invalid time of a number that was never used comes before every real one.
qint64 lastUse(const Candidate &candidate)
{
    const QDateTime at = candidate.number.lastUsedAt;
    return at.isValid() ? at.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min();
}

const Candidate &bestFree(const QList<Candidate> &free, NumberId lastOfPair)
{
    return *std::ranges::min_element(free, {}, [lastOfPair](const Candidate &candidate) {
        const ProxyNumber &number = candidate.number;
        return std::tuple(number.id != lastOfPair, number.liveLegs, lastUse(candidate), number.id);
    });
}

const Candidate &bestToTakeOver(const QList<Candidate> &soft)
{
    return *std::ranges::min_element(soft, {}, [](const Candidate &candidate) {
        return std::tuple(latestClose(candidate).toMSecsSinceEpoch(), candidate.number.id);
    });
}

/// Which rule decided between `best` and the other free numbers.
ChoiceReason reasonFor(const Candidate &best, const QList<Candidate> &free, NumberId lastOfPair)
{
    if (best.number.id == lastOfPair)
        return ChoiceReason::UsedBefore;
    const auto asFew = std::ranges::count(
        free, best.number.liveLegs, [](const Candidate &candidate) { return candidate.number.liveLegs; });
    return asFew > 1 ? ChoiceReason::LongestUnused : ChoiceReason::FewestRides;
}

NumberChoice choiceOf(const Candidate &candidate, ChoiceReason reason)
{
    NumberChoice choice;
    choice.numberId = candidate.number.id;
    choice.proxy = *candidate.number.phone;
    choice.reason = reason;
    choice.released = candidate.ownEnded;
    choice.takenOver = candidate.inTheWay;
    for (const Holder &holder : candidate.inTheWay)
        addOnce(choice.released, holder.rideId);
    return choice;
}

} // namespace

std::optional<NumberChoice> chooseNumber(const ChoiceInput &input)
{
    const QList<Candidate> candidates = activeCandidates(input);
    QList<Candidate> free;
    QList<Candidate> soft;
    for (const Candidate &candidate : candidates) {
        if (candidate.isFree())
            free.append(candidate);
        else if (mayBeTakenOver(candidate, input))
            soft.append(candidate);
    }
    if (free.isEmpty() && soft.isEmpty())
        return std::nullopt;

    NumberChoice choice;
    if (!free.isEmpty()) {
        const Candidate &best = bestFree(free, input.lastOfPair);
        choice = choiceOf(best, reasonFor(best, free, input.lastOfPair));
    } else {
        choice = choiceOf(bestToTakeOver(soft), ChoiceReason::TakenOver);
    }
    choice.unused = int(free.size());
    choice.byEndingGrace = int(soft.size());
    choice.poolSize = int(candidates.size());
    return choice;
}

QList<WayOut> waysOut(const ChoiceInput &input)
{
    QList<WayOut> ways;
    for (const Candidate &candidate : activeCandidates(input)) {
        for (const Holder &holder : candidate.inTheWay) {
            WayOut way{holder, *candidate.number.phone, isOfPair(holder, input), holder.holdUntil};
            if (isEnded(holder) && holder.closedAt.isValid()) {
                const QDateTime takeOver = holder.closedAt.addDuration(input.takeOverAfter);
                way.freeFrom = holder.holdUntil.isValid() ? std::min(holder.holdUntil, takeOver) : takeOver;
            } else if (!isEnded(holder)) {
                way.freeFrom =
                    {}; // a line that a change of driver left behind ends, but the ride has another
            }
            ways.append(way);
        }
    }
    std::ranges::stable_sort(ways, {}, [](const WayOut &way) {
        return std::tuple(!way.freeFrom.isValid(), way.freeFrom, !way.holder.dueAt.isValid(),
                          way.holder.dueAt, way.holder.rideId);
    });
    return ways;
}

QList<Holder> holdersSoonestFirst(QList<Holder> holders)
{
    // Of two times the earlier comes first, and an unknown one last.
    std::ranges::stable_sort(holders, {}, [](const Holder &holder) {
        return std::tuple(!holder.holdUntil.isValid(), holder.holdUntil, !holder.dueAt.isValid(),
                          holder.dueAt, holder.rideId);
    });
    return holders;
}

} // namespace birdcar
