// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/ridesuggestion.h"

#include <QSet>

#include <algorithm>
#include <chrono>

namespace birdcar {

namespace {

constexpr int mostSuggestions = 8;
/// A ride of so long ago is hardly meant any more, unless nothing else is known.
constexpr std::chrono::hours freshFor{72};

/// The words of a text or a name that are long enough to mean somebody, folded.
QSet<QString> wordsOf(const QString &text)
{
    constexpr int shortestWord = 3;
    QSet<QString> words;
    QString word;
    const auto take = [&] {
        if (word.size() >= shortestWord)
            words.insert(word);
        word.clear();
    };
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.isLetter() || character.isHighSurrogate() || character.isLowSurrogate())
            word.append(character.toCaseFolded());
        else if (!character.isMark())
            take();
    }
    take();
    return words;
}

/// Whether the text has a word of a party's name: the sender's own, or of whoever is asked for.
bool names(const Ride &ride, const QSet<QString> &words)
{
    return wordsOf(ride.customer).intersects(words) || wordsOf(ride.driver).intersects(words);
}

struct Scored
{
    RideSuggestion suggestion;
    int rank = 0;
    QDateTime time;
};

int phoneRank(const RideCandidate &candidate, const QDateTime &now)
{
    int rank = 400;
    if (candidate.ride.state == RideState::Open || candidate.lineLive)
        rank += 200;
    else if (candidate.phoneSince.isValid() && candidate.phoneSince.addDuration(freshFor) < now)
        rank -= 250;
    return candidate.wasOnDialledNumber ? rank + 100 : rank;
}

std::optional<Scored> score(const RideCandidate &candidate, const QSet<QString> &words, const QDateTime &now)
{
    Scored scored{{candidate.ride, candidate.lineLive, {}, {}, {}}, 0, candidate.ride.dueAt};
    const bool named = names(candidate.ride, words);
    if (candidate.phoneIs) {
        scored.suggestion.reason = SuggestionReason::SamePhone;
        scored.suggestion.role = candidate.phoneIs;
        scored.suggestion.since = candidate.phoneSince;
        scored.time = candidate.phoneSince;
        scored.rank = phoneRank(candidate, now);
    } else if (named) {
        scored.suggestion.reason = SuggestionReason::Named;
        scored.rank = 200;
    } else if (candidate.onDialledNumber) {
        scored.suggestion.reason = SuggestionReason::DialledNumber;
        scored.rank = 100;
    } else {
        return std::nullopt;
    }
    if (named && candidate.phoneIs)
        scored.rank += 50;
    if (candidate.onDialledNumber && !candidate.phoneIs)
        scored.rank += 60;
    return scored;
}

} // namespace

QList<RideSuggestion> rankRides(const QList<RideCandidate> &candidates, const QString &body,
                                const QDateTime &now)
{
    const QSet<QString> words = wordsOf(body);
    QList<Scored> found;
    for (const RideCandidate &candidate : candidates) {
        if (auto scored = score(candidate, words, now))
            found.append(*std::move(scored));
    }
    std::ranges::stable_sort(found, [](const Scored &a, const Scored &b) {
        return a.rank != b.rank ? a.rank > b.rank : a.time.toMSecsSinceEpoch() > b.time.toMSecsSinceEpoch();
    });
    QList<RideSuggestion> suggestions;
    QSet<qint64> known;
    for (const Scored &scored : found) {
        const qint64 ride = scored.suggestion.ride.id.value;
        if (suggestions.size() == mostSuggestions)
            break;
        if (known.contains(ride))
            continue;
        known.insert(ride);
        suggestions.append(scored.suggestion);
    }
    return suggestions;
}

} // namespace birdcar
