// SPDX-License-Identifier: GPL-3.0-or-later
// What the dispatcher does with lost texts and calls, with failed texts, and with what came in unseen.
// (How a lost one is put into a ride is in dispatcherlink.cpp.)
#include "app/dispatcher_p.h"

namespace birdcar {

using namespace Qt::StringLiterals;

// Seen and unseen

Result<Done> Dispatcher::markSeen(RideId id)
{
    return transact([&]() -> Result<Done> {
        m_stores->messages.markSeen(id, now());
        m_stores->inbox.markCallsSeen(id, now());
        return Done{};
    });
}

Result<Done> Dispatcher::markUnread(RideId id)
{
    return transact([&]() -> Result<Done> {
        if (!m_stores->messages.markUnread(id))
            return refused(u"No text came in for ride %1 yet."_s.arg(id.value));
        return Done{};
    });
}

// Lost texts and calls

Result<Unrouted> Dispatcher::findUnrouted(UnroutedId id)
{
    if (const auto found = m_stores->inbox.find(id))
        return *found;
    return Problem{Problem::Kind::NotFound, u"There is no inbox row %1."_s.arg(id.value), {}, {}};
}

Result<Done> Dispatcher::setHandled(UnroutedId id, bool handled)
{
    return transact([&]() -> Result<Done> {
        const auto row = findUnrouted(id);
        if (!row)
            return row.problem();
        if (row->outcome == InboxOutcome::Linked)
            return refused(u"It was taken into ride %1 already."_s.arg(row->rideId.value));
        m_stores->inbox.settle(id, handled ? InboxOutcome::Dismissed : InboxOutcome::None, now());
        return Done{};
    });
}

Result<Message> Dispatcher::replyTo(UnroutedId id, const QString &body)
{
    auto replied = transact([&]() -> Result<Message> {
        const auto row = findUnrouted(id);
        if (!row)
            return row.problem();
        if (body.trimmed().isEmpty())
            return Problem{Problem::Kind::InvalidInput, u"The text is empty."_s, u"body"_s, {}};
        const auto phone = PhoneNumber::fromDigits(row->sender);
        const auto proxy = PhoneNumber::fromDigits(row->proxy);
        if (!phone)
            return refused(u"There is no number to answer to."_s, u"body"_s);
        if (m_stores->numbers.contains(*phone))
            return refused(u"It came from a number of the pool: an answer would run in circles."_s,
                           u"body"_s);
        if (!proxy || !m_stores->numbers.contains(*proxy))
            return refused(u"The number it came in on is not in the pool, so nothing can be sent from it."_s,
                           u"body"_s);
        Message message;
        message.kind = MessageKind::Dispatch;
        message.proxy = proxy->digits();
        message.recipient = phone->digits();
        message.body = cleanText(body);
        message = queue(message, now()).first();
        m_stores->begun.removeAnswerTo(m_depot, id);
        m_stores->inbox.setReply(id, message.id);
        if (row->outcome != InboxOutcome::Linked)
            m_stores->inbox.settle(id, InboxOutcome::Replied, now());
        return message;
    });
    if (replied)
        Q_EMIT outboxChanged();
    return replied;
}

Result<QString> Dispatcher::revealPhone(const InboxRow &row)
{
    return transact([&]() -> Result<QString> {
        const auto phone = PhoneNumber::fromDigits(row.phone);
        if (!phone)
            return refused(u"There is no number."_s);
        note(u"phone_revealed"_s,
             row.rideId.isValid()       ? subjectOf(row.rideId)
             : row.unroutedId.isValid() ? u"inbox %1"_s.arg(row.unroutedId.value)
                                        : u"message %1"_s.arg(row.messageId.value),
             masked(*phone));
        return formatted(*phone);
    });
}

// Failed texts, and texts that wait

Result<int> Dispatcher::settleFailed(const QList<MessageId> &texts, FailureOutcome outcome)
{
    auto settled = transact([&]() -> Result<int> {
        int count = 0;
        for (const MessageId id : texts) {
            if (outcome != FailureOutcome::SentAgain) {
                count += m_stores->messages.settleFailure(id, outcome) ? 1 : 0;
                continue;
            }
            const auto failed = m_stores->messages.find(id);
            if (!failed || failed->state != MessageState::Failed ||
                failed->failure == FailureOutcome::SentAgain || failed->purgedAt.isValid())
                continue;
            repeat(*failed);
            ++count;
        }
        return count;
    });
    if (settled && *settled > 0 && outcome == FailureOutcome::SentAgain)
        Q_EMIT outboxChanged();
    return settled;
}

Result<Done> Dispatcher::toldByPhone(MessageId id)
{
    auto withdrawn = transact([&]() -> Result<Done> {
        const auto text = m_stores->messages.find(id);
        if (!text)
            return Problem{Problem::Kind::NotFound, u"There is no text %1."_s.arg(id.value), {}, {}};
        if (!m_stores->messages.withdrawOne(id, FailureOutcome::Dropped) &&
            !m_stores->messages.settleFailure(id, FailureOutcome::Dropped))
            return refused(u"The text has left already."_s);
        note(u"told_by_phone"_s,
             text->rideId.isValid() ? subjectOf(text->rideId) : u"message %1"_s.arg(id.value),
             maskedText(text->recipient));
        return Done{};
    });
    if (withdrawn)
        Q_EMIT outboxChanged();
    return withdrawn;
}

} // namespace birdcar
