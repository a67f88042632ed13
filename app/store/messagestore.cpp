// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/messagestore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QList<MessageId> idsOf(Rows rows)
{
    QList<MessageId> ids;
    while (rows.next())
        ids.append(MessageId{rows.integer(0)});
    return ids;
}

} // namespace

QString messageColumns()
{
    return u"id, direction, kind, topic, ride_id, proxy, sender, recipient, body, state, reason, attempts, "
           "reference, provider_id, cause_id, resend_of, created_at, sent_at, delivered_at, operator, "
           "failure, unread, purged_at"_s;
}

Message messageFrom(const Rows &row)
{
    Message message;
    message.id = {row.integer(0)};
    message.direction = directionFromName(row.text(1)).value_or(Direction::Out);
    message.kind = messageKindFromName(row.text(2)).value_or(MessageKind::Notice);
    message.topic = noticeTopicFromName(row.text(3)).value_or(NoticeTopic::None);
    message.rideId = {row.integer(4)};
    message.proxy = row.text(5);
    message.sender = row.text(6);
    message.recipient = row.text(7);
    message.body = row.text(8);
    message.state = messageStateFromName(row.text(9)).value_or(MessageState::Failed);
    message.reason = row.text(10);
    message.attempts = static_cast<int>(row.integer(11));
    message.reference = row.text(12);
    message.providerId = row.text(13);
    message.causeId = {row.integer(14)};
    message.resendOf = {row.integer(15)};
    message.createdAt = row.time(16);
    message.sentAt = row.time(17);
    message.deliveredAt = row.time(18);
    message.operatorInitials = row.text(19);
    message.failure = failureOutcomeFromName(row.text(20)).value_or(FailureOutcome::Open);
    message.unread = row.integer(21) == 1;
    message.purgedAt = row.time(22);
    return message;
}

std::optional<MessageId> MessageStore::addInbound(const Message &message, const QString &dedupeKey)
{
    Rows rows = m_database.run(
        u"INSERT INTO messages (direction, kind, ride_id, proxy, sender, recipient, body, state, "
        u"provider_id, "
        "dedupe_key, created_at, arrived_at, unread) "
        "VALUES ('in', 'inbound', ?, ?, ?, ?, ?, 'received', ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING RETURNING id"_s,
        {idOrNull(message.rideId.value), message.proxy, message.sender, message.recipient, message.body,
         textOrNull(message.providerId), textOrNull(dedupeKey), message.createdAt, message.createdAt,
         message.rideId.isValid() ? 1 : 0});
    if (!rows.next())
        return std::nullopt;
    return MessageId{rows.integer(0)};
}

MessageId MessageStore::addOutgoing(const Message &message, const QDateTime &arrivedAt,
                                    const QDateTime &dueAt)
{
    Rows rows = m_database.run(
        u"INSERT INTO messages (direction, kind, topic, ride_id, proxy, sender, recipient, "
        u"body, state, reference, "
        "cause_id, resend_of, created_at, arrived_at, next_attempt_at, operator, failure) "
        "VALUES ('out', ?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {messageKindName(message.kind), noticeTopicName(message.topic), idOrNull(message.rideId.value),
         message.proxy, message.sender, message.recipient, message.body, message.reference,
         idOrNull(message.causeId.value), idOrNull(message.resendOf.value), message.createdAt, arrivedAt,
         dueAt.isValid() ? dueAt : message.createdAt, message.operatorInitials,
         failureOutcomeName(message.failure)});
    rows.next();
    return {rows.integer(0)};
}

void MessageStore::markFetched(MessageId id, const QDateTime &now)
{
    m_database.run(u"UPDATE messages SET fetched_at = ? WHERE id = ?"_s, {now, id.value});
}

void MessageStore::markArrived(MessageId id)
{
    m_database.run(u"UPDATE messages SET fetched_at = NULL WHERE id = ? AND fetched_at IS NOT NULL"_s,
                   {id.value});
}

bool MessageStore::takeForFetched(const Message &message, const QString &dedupeKey,
                                  const QDateTime &writtenAt)
{
    constexpr auto sameMoment = std::chrono::seconds(10); // the list and the webhook have whole seconds
    constexpr auto withoutTime = std::chrono::minutes(5);
    const bool isTold = writtenAt.isValid();
    const QDateTime earliest =
        isTold ? writtenAt.addDuration(-sameMoment) : message.createdAt.addDuration(-withoutTime);
    const QDateTime latest = isTold ? writtenAt.addDuration(sameMoment) : message.createdAt;
    qint64 id = 0;
    {
        Rows rows = m_database.run(
            u"SELECT m.id FROM messages m WHERE m.fetched_at IS NOT NULL AND m.sender = ? AND m.recipient = "
            u"? "
            "AND m.body = ? AND m.created_at >= ? AND m.created_at <= ? "
            "AND NOT EXISTS (SELECT 1 FROM messages k WHERE k.dedupe_key = ? AND k.id <> m.id) "
            "ORDER BY m.id LIMIT 1"_s,
            {message.sender, message.recipient, message.body, earliest, latest, dedupeKey});
        if (!rows.next())
            return false;
        id = rows.integer(0);
    }
    if (dedupeKey.isEmpty())
        m_database.run(u"UPDATE messages SET fetched_at = NULL WHERE id = ?"_s, {id});
    else
        m_database.run(u"UPDATE messages SET fetched_at = NULL, dedupe_key = ? WHERE id = ?"_s,
                       {dedupeKey, id});
    return true;
}

QList<KnownText> MessageStore::inboundOf(const QString &sender, const QString &number, const QDateTime &from,
                                         const QDateTime &until)
{
    QList<KnownText> texts;
    Rows rows = m_database.run(u"SELECT provider_id, body, purged_at, created_at FROM messages "
                               "WHERE direction = 'in' AND sender = ? AND recipient = ? AND created_at >= ? "
                               "AND created_at <= ? ORDER BY id"_s,
                               {sender, number, from, until});
    while (rows.next())
        texts.append({rows.text(0), rows.text(1), !rows.isNull(2), rows.time(3)});
    return texts;
}

std::optional<Message> MessageStore::find(MessageId id)
{
    Rows rows = m_database.run(u"SELECT %1 FROM messages WHERE id = ?"_s.arg(messageColumns()), {id.value});
    if (!rows.next())
        return std::nullopt;
    return messageFrom(rows);
}

bool MessageStore::hasInbound(const QString &providerId, const QDateTime &from, const QDateTime &until)
{
    return m_database
        .run(u"SELECT 1 FROM messages WHERE created_at >= ? AND created_at <= ? AND direction = 'in' "
             "AND provider_id = ? LIMIT 1"_s,
             {from, until, providerId})
        .next();
}

bool MessageStore::isInbound(const Message &message, const QString &dedupeKey)
{
    return m_database
        .run(u"SELECT 1 FROM messages WHERE dedupe_key = ? AND sender = ? AND recipient = ? AND body = ?"_s,
             {dedupeKey, message.sender, message.recipient, message.body})
        .next();
}

QDateTime MessageStore::erasedInbound(const QString &number, const QString &dedupeKey)
{
    Rows rows = m_database.run(
        u"SELECT created_at FROM messages WHERE dedupe_key = ? AND sender = 'erased' AND recipient = ?"_s,
        {dedupeKey, number});
    return rows.next() ? rows.time(0) : QDateTime();
}

bool MessageStore::arrivedSince(const QString &sender, const QString &proxy, const QString &body,
                                const QDateTime &since)
{
    return m_database
        .run(u"SELECT 1 FROM messages WHERE direction = 'in' AND sender = ? AND recipient = ? AND body = ? "
             "AND created_at >= ? LIMIT 1"_s,
             {sender, proxy, body, since})
        .next();
}

std::optional<Message> MessageStore::findReported(const DeliveryReport &report)
{
    const bool byReference = !report.reference.isEmpty();
    Rows rows = m_database.run(
        u"SELECT %1 FROM messages WHERE direction = 'out' AND %2 = ? ORDER BY id LIMIT 1"_s.arg(
            messageColumns(), byReference ? u"reference"_s : u"provider_id"_s),
        {byReference ? report.reference : report.providerId});
    if (!rows.next())
        return std::nullopt;
    return messageFrom(rows);
}

QDateTime MessageStore::lastLostAnswer(const PhoneNumber &phone)
{
    Rows rows = m_database.run(u"SELECT created_at FROM messages WHERE ride_id IS NULL AND direction = 'out' "
                               "AND recipient = ? AND kind = 'notice' AND cause_id IS NOT NULL "
                               "ORDER BY id DESC LIMIT 1"_s,
                               {phone.digits()});
    return rows.next() ? rows.time(0) : QDateTime();
}

void MessageStore::refuse(MessageId id, const QString &reason)
{
    m_database.run(u"UPDATE messages SET state = 'failed', reason = ? WHERE id = ? AND state = 'pending'"_s,
                   {reason, id.value});
}

void MessageStore::apply(const DeliveryReport &report, const QDateTime &now)
{
    const QString key = report.reference.isEmpty() ? u"provider_id"_s : u"reference"_s;
    const QString value = report.reference.isEmpty() ? report.providerId : report.reference;
    if (value.isEmpty())
        return;
    const QDateTime at = report.statusAt.isValid() ? report.statusAt : now;
    const QString where = u" WHERE direction = 'out' AND %1 = ?"_s.arg(key);
    if (report.status == "delivered"_L1) {
        m_database.run(u"UPDATE messages SET state = 'delivered', delivered_at = ?, "
                       "sent_at = COALESCE(sent_at, ?), reason = NULL"_s +
                           where + u" AND state <> 'delivered'"_s,
                       {at, at, value});
    } else if (report.status == "expired"_L1 || report.status == "delivery_failed"_L1) {
        m_database.run(u"UPDATE messages SET state = 'failed', reason = ?"_s + where +
                           u" AND state IN ('pending', 'sending', 'sent')"_s,
                       {report.reason.isEmpty() ? report.status : report.reason, value});
    } else if (report.status == "sent"_L1 || report.status == "buffered"_L1) {
        m_database.run(u"UPDATE messages SET state = 'sent', sent_at = COALESCE(sent_at, ?)"_s + where +
                           u" AND state IN ('pending', 'sending')"_s,
                       {at, value});
    }
}

QList<MessageId> MessageStore::withdraw(RideId ride, const PhoneNumber &recipient)
{
    // A party's words still wait for the dispatcher; what BirdCar announced is not true any more.
    return idsOf(m_database.run(
        u"UPDATE messages SET state = 'failed', reason = 'withdrawn', "
        "failure = CASE WHEN kind = 'notice' THEN 'superseded' ELSE 'open' END "
        "WHERE ride_id = ? AND recipient = ? AND direction = 'out' AND state = 'pending' RETURNING id"_s,
        {ride.value, recipient.digits()}));
}

QList<MessageId> MessageStore::withdrawNotices(RideId ride)
{
    return idsOf(
        m_database.run(u"UPDATE messages SET state = 'failed', reason = 'withdrawn', failure = 'superseded' "
                       "WHERE ride_id = ? AND kind = 'notice' AND state = 'pending' RETURNING id"_s,
                       {ride.value}));
}

QSet<QString> MessageStore::withdrawAnnouncements(RideId ride)
{
    QSet<QString> recipients;
    Rows rows = m_database.run(
        u"UPDATE messages SET state = 'failed', reason = 'withdrawn', failure = 'superseded' "
        "WHERE ride_id = ? AND kind = 'notice' AND topic IN ('confirmation', 'driver_changed') AND state = 'pending' RETURNING recipient"_s,
        {ride.value});
    while (rows.next())
        recipients.insert(rows.text(0));
    return recipients;
}

bool MessageStore::hasWaitingAnnouncement(RideId ride, const PhoneNumber &recipient)
{
    return m_database
        .run(u"SELECT 1 FROM messages WHERE ride_id = ? AND recipient = ? AND kind = 'notice' "
             "AND topic IN ('confirmation', 'driver_changed') AND state = 'pending' LIMIT 1"_s,
             {ride.value, recipient.digits()})
        .next();
}

void MessageStore::restoreWithdrawn(MessageId id)
{
    m_database.run(u"UPDATE messages SET state = 'pending', reason = NULL, failure = 'open' "
                   "WHERE id = ? AND state = 'failed' AND reason = 'withdrawn' "
                   "AND failure IN ('open', 'superseded')"_s,
                   {id.value});
}

bool MessageStore::removeUnsent(MessageId id)
{
    return m_database
               .run(u"DELETE FROM messages WHERE id = ? AND state = 'pending' AND attempts = 0"_s, {id.value})
               .changed() == 1;
}

void MessageStore::makeDue(MessageId id, const QDateTime &now)
{
    m_database.run(
        u"UPDATE messages SET next_attempt_at = ? WHERE id = ? AND state = 'pending' AND next_attempt_at > ?"_s,
        {now, id.value, now});
}

bool MessageStore::hasUnsentFrom(const PhoneNumber &proxy)
{
    return m_database
        .run(u"SELECT 1 FROM messages WHERE proxy = ? AND state IN ('pending', 'sending') LIMIT 1"_s,
             {proxy.digits()})
        .next();
}

bool MessageStore::anyOfRide(RideId ride)
{
    return m_database.run(u"SELECT 1 FROM messages WHERE ride_id = ? LIMIT 1"_s, {ride.value}).next();
}

bool MessageStore::withdrawOne(MessageId id, FailureOutcome outcome)
{
    return m_database
               .run(u"UPDATE messages SET state = 'failed', reason = 'withdrawn', failure = ? "
                    "WHERE id = ? AND direction = 'out' AND state = 'pending'"_s,
                    {failureOutcomeName(outcome), id.value})
               .changed() > 0;
}

bool MessageStore::settleFailure(MessageId id, FailureOutcome outcome)
{
    return m_database
               .run(u"UPDATE messages SET failure = ? WHERE id = ? AND state = 'failed' "
                    "AND failure <> 'sent_again'"_s,
                    {failureOutcomeName(outcome), id.value})
               .changed() > 0;
}

void MessageStore::setRide(MessageId id, RideId ride)
{
    m_database.run(u"UPDATE messages SET ride_id = ? WHERE id = ?"_s, {ride.value, id.value});
}

void MessageStore::markSeen(RideId ride, const QDateTime &now)
{
    m_database.run(u"UPDATE messages SET unread = 0, seen_at = ? WHERE ride_id = ? AND unread = 1"_s,
                   {now, ride.value});
}

bool MessageStore::markUnread(RideId ride)
{
    return m_database
               .run(u"UPDATE messages SET unread = 1, seen_at = NULL WHERE id = "
                    "(SELECT max(id) FROM messages WHERE ride_id = ? AND direction = 'in')"_s,
                    {ride.value})
               .changed() > 0;
}

QList<Message> MessageStore::ofRide(RideId ride)
{
    QList<Message> messages;
    Rows rows = m_database.run(
        u"SELECT %1 FROM messages WHERE ride_id = ? ORDER BY id"_s.arg(messageColumns()), {ride.value});
    while (rows.next())
        messages.append(messageFrom(rows));
    return messages;
}

} // namespace birdcar
