// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that no webhook brought.
#include "app/dispatcher_p.h"

#include <algorithm>

namespace birdcar {

Result<QList<ListedText>> Dispatcher::takeMissed(const QList<ListedText> &listed)
{
    if (listed.isEmpty())
        return QList<ListedText>();
    auto taken = transact([&]() -> Result<QList<ListedText>> {
        const auto [first, last] = std::ranges::minmax(listed, {}, &ListedText::createdAt);
        const auto stored = m_stores->messages.inboundOf(listed.first().sender, listed.first().recipient,
                                                         first.createdAt.addDuration(earliestArrival),
                                                         last.createdAt.addDuration(latestArrival));
        QList<ListedText> added;
        for (const ListedText &text : missingTexts(listed, stored)) {
            // It may have been linked, or its sender erased.
            if (!text.id.isEmpty() &&
                m_stores->messages.hasInbound(text.id, text.createdAt.addDuration(earliestArrival),
                                              text.createdAt.addDuration(latestArrival)))
                continue;
            InboundText inbound;
            inbound.sender = text.sender;
            inbound.recipient = text.recipient;
            inbound.text = text.body;
            inbound.providerId = text.id;
            inbound.sentAt = text.createdAt;
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
