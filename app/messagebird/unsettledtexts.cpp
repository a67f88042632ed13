// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/unsettledtexts.h"

#include <algorithm>

namespace birdcar {

void UnsettledTexts::add(const ClaimedText &text, UnknownOutcome outcome, Time now)
{
    m_entries.insert_or_assign(text.id, Entry{text, outcome, now, now + lookUpDelay(outcome, 0)});
}

std::set<MessageId> UnsettledTexts::ids() const
{
    std::set<MessageId> ids;
    for (const auto &[id, entry] : m_entries)
        ids.insert(id);
    return ids;
}

std::optional<ClaimedText> UnsettledTexts::startNext(Time now)
{
    const auto next = std::ranges::find_if(
        m_entries, [now](const auto &item) { return !item.second.isAsked && item.second.due <= now; });
    if (next == m_entries.end())
        return std::nullopt;
    next->second.isAsked = true;
    return next->second.text;
}

int UnsettledTexts::beingAsked() const
{
    return static_cast<int>(
        std::ranges::count_if(m_entries, [](const auto &item) { return item.second.isAsked; }));
}

std::optional<UnsettledTexts::Time> UnsettledTexts::nextDue() const
{
    std::optional<Time> next;
    for (const auto &[id, entry] : m_entries) {
        if (!entry.isAsked && (!next || entry.due < *next))
            next = entry.due;
    }
    return next;
}

bool UnsettledTexts::notFound(MessageId id, Time now)
{
    Entry &entry = m_entries.at(id);
    ++entry.answered;
    entry.unanswered = 0;
    entry.isAsked = false;
    entry.due = std::max(now, entry.since + lookUpDelay(entry.outcome, entry.answered));
    return entry.answered >= lookUpsNeeded(entry.outcome);
}

void UnsettledTexts::notAnswered(MessageId id, Time now)
{
    Entry &entry = m_entries.at(id);
    ++entry.unanswered;
    postpone(id, now + retryWait(entry.unanswered, m_random()));
}

void UnsettledTexts::postpone(MessageId id, Time until)
{
    Entry &entry = m_entries.at(id);
    entry.isAsked = false;
    entry.due = until;
}

ClaimedText UnsettledTexts::take(MessageId id)
{
    return m_entries.extract(id).mapped().text;
}

void UnsettledTexts::hurry(Time now)
{
    for (auto &[id, entry] : m_entries) {
        entry.unanswered = 0;
        entry.due =
            std::min(entry.due, std::max(now, entry.since + lookUpDelay(entry.outcome, entry.answered)));
    }
}

} // namespace birdcar
