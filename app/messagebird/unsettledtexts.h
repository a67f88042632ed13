// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/retrypolicy.h"
#include "app/store/outboxstore.h"

#include <functional>
#include <map>
#include <optional>

namespace birdcar {

/// The texts that may or may not have been taken, and when each is to be looked up. Plain class; times are
/// those of a steady clock.
class UnsettledTexts
{
public:
    using Time = std::chrono::milliseconds;

    explicit UnsettledTexts(std::function<double()> random) : m_random(std::move(random)) {}

    void add(const ClaimedText &text, UnknownOutcome outcome, Time now);
    /// Gives up all knowledge.
    void clear() { m_entries.clear(); }

    bool contains(MessageId id) const { return m_entries.contains(id); }
    std::set<MessageId> ids() const;

    /// The next text to look up now, which then counts as being asked for.
    std::optional<ClaimedText> startNext(Time now);
    int beingAsked() const;
    /// When startNext() has a text again; nothing if all are being asked for.
    std::optional<Time> nextDue() const;

    /// The look-up was answered: the text is not there. True if that settles it as not sent.
    bool notFound(MessageId id, Time now);
    /// The look-up said nothing; the next one is after a growing wait.
    void notAnswered(MessageId id, Time now);
    /// The look-up could not be made; again at `until`.
    void postpone(MessageId id, Time until);
    /// It is settled.
    ClaimedText take(MessageId id);

    /// MessageBird can be reached again: nobody waits any longer than the first look-up would.
    void hurry(Time now);

private:
    struct Entry
    {
        ClaimedText text;
        UnknownOutcome outcome;
        Time since;
        Time due;
        int answered = 0;
        int unanswered = 0; ///< in a row
        bool isAsked = false;
    };

    std::function<double()> m_random;
    std::map<MessageId, Entry> m_entries;
};

} // namespace birdcar
