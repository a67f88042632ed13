// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that no webhook brought.
#include "app/dispatcher_p.h"
#include "app/domain/erasure.h"

#include <algorithm>

namespace birdcar {

QList<KnownText> Dispatcher::knownBeside(const QList<ListedText> &listed, const QList<ClockLead> &leads)
{
    const auto [first, last] = std::ranges::minmax(listed, {}, &ListedText::createdAt);
    const auto [least, most] = std::ranges::minmax(leads);
    return m_stores->messages.inboundOf(listed.first().sender, listed.first().recipient,
                                        first.createdAt.addDuration(earliestArrival + least),
                                        last.createdAt.addDuration(latestArrival + most));
}

/// A text with this id came in, whose sender may have been erased since, or which may have been linked.
bool Dispatcher::isKnownById(const ListedText &text, const QList<ClockLead> &leads)
{
    return !text.id.isEmpty() && std::ranges::any_of(leads, [&](ClockLead lead) {
        return m_stores->messages.hasInbound(text.id, text.createdAt.addDuration(earliestArrival + lead),
                                             text.createdAt.addDuration(latestArrival + lead));
    });
}

/// Until when, by MessageBird's clock, what this sender wrote was erased; invalid if nothing was.
QDateTime Dispatcher::passedOverUntil(const QString &sender)
{
    const auto phone = PhoneNumber::fromDigits(sender);
    return phone ? m_stores->missed.passedOverUntil(phoneDigest(m_stores->erasures.timeline(), *phone))
                 : QDateTime();
}

/// Those of `listed` that were not written by somebody who was erased since.
QList<ListedText> Dispatcher::notErased(const QList<ListedText> &listed)
{
    const QDateTime until = passedOverUntil(listed.first().sender);
    QList<ListedText> rest = listed;
    rest.removeIf([&until](const ListedText &text) { return until.isValid() && text.createdAt <= until; });
    return rest;
}

Result<QList<ListedText>> Dispatcher::takeMissed(const QList<ListedText> &listed, const ClockLeads &leads)
{
    m_clockLead = leads.here;
    if (listed.isEmpty())
        return QList<ListedText>();
    auto taken = transact([&]() -> Result<QList<ListedText>> {
        const QList<ClockLead> clocks = leads.all();
        QList<ListedText> added;
        const auto known = knownBeside(listed, clocks);
        for (const ListedText &text : missingTexts(notErased(listed), known, clocks)) {
            if (added.size() == mostTakenAtOnce)
                break;
            if (isKnownById(text, clocks))
                continue;
            InboundText inbound;
            inbound.sender = text.sender;
            inbound.recipient = text.recipient;
            inbound.text = text.body;
            inbound.providerId = text.id;
            inbound.sentAt = text.createdAt.addDuration(leads.here);
            const auto intake = storeText(inbound);
            if (!intake)
                return intake.problem();
            if (!intake->repeat && !intake->isOwnTest)
                added.append(text);
        }
        if (!added.isEmpty())
            note(QStringLiteral("texts_fetched"),
                 QStringLiteral("number %1").arg(maskedText(listed.first().recipient)),
                 QString::number(added.size()));
        return added;
    });
    if (taken && !taken->isEmpty())
        Q_EMIT outboxChanged();
    return taken;
}

} // namespace birdcar
