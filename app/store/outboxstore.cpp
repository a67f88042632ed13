// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/outboxstore.h"

#include "app/domain/optout.h"
#include "app/domain/sendingrules.h"
#include "app/store/database.h"
#include "app/store/dialect.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// How many due texts one claim looks at, so that its transaction stays short.
constexpr int candidatesPerClaim = 64;

/// How far ahead of its time a text may be scheduled. One beyond that was written before the computer's
/// clock was set back.
constexpr std::chrono::minutes furthestSchedule{10};

/// The oldest unsettled texts of their conversations among the first due ones, by due time.
QString dueHeads()
{
    return u"SELECT due.id FROM (SELECT id, proxy, recipient, next_attempt_at FROM messages "
           "WHERE state = 'pending' AND next_attempt_at <= ? ORDER BY next_attempt_at, id LIMIT %1) due "
           "WHERE NOT EXISTS (SELECT 1 FROM messages o WHERE o.proxy = due.proxy "
           "AND o.recipient = due.recipient AND o.id < due.id AND o.state IN ('pending', 'sending')) "
           "AND NOT EXISTS (SELECT 1 FROM messages o WHERE o.proxy = due.proxy "
           "AND o.recipient = due.recipient AND o.state = 'sending') "
           "ORDER BY due.next_attempt_at, due.id LIMIT %1"_s.arg(candidatesPerClaim);
}

/// The same by conversation. Jumps from one conversation to the next, so that a long queue of texts for
/// one phone does not hide the texts for others.
QString dueHeadsByConversation()
{
    return u"WITH RECURSIVE head (id, place) AS ("
           "SELECT (SELECT id FROM messages WHERE state IN ('pending', 'sending') "
           "ORDER BY proxy, recipient, id LIMIT 1), 1 "
           "UNION ALL "
           "SELECT COALESCE("
           "(SELECT n.id FROM messages n WHERE n.state IN ('pending', 'sending') "
           "AND n.proxy = h.proxy AND n.recipient > h.recipient ORDER BY n.recipient, n.id LIMIT 1), "
           "(SELECT n.id FROM messages n WHERE n.state IN ('pending', 'sending') "
           "AND n.proxy > h.proxy ORDER BY n.proxy, n.recipient, n.id LIMIT 1)), place + 1 "
           "FROM head JOIN messages h ON h.id = head.id WHERE place < 1000) "
           "SELECT m.id FROM head JOIN messages m ON m.id = head.id "
           "WHERE m.state = 'pending' AND m.next_attempt_at <= ? "
           "AND NOT EXISTS (SELECT 1 FROM messages o WHERE o.proxy = m.proxy AND o.recipient = m.recipient "
           "AND o.state = 'sending') LIMIT %1"_s.arg(candidatesPerClaim);
}

/// A text, and what the rule of late and withdrawn texts needs to know of it.
struct Waiting
{
    ClaimedText text;
    SendInput input;
};

Waiting readWaiting(Database &database, MessageId id)
{
    Rows row = database.run(
        u"SELECT m.proxy, m.recipient, m.kind, m.topic, m.arrived_at, m.created_at, r.id, r.state, r.due_at, "
        "CASE WHEN m.recipient IN (c.phone, d.phone) OR EXISTS (SELECT 1 FROM legs l "
        "WHERE l.ride_id = r.id AND l.phone = m.recipient AND l.released_at IS NULL) "
        "THEN 1 ELSE 0 END, m.resend_of, m.body, m.reference, m.attempts, m.first_attempt_at, "
        "CASE WHEN EXISTS (SELECT 1 FROM opt_outs o "
        "WHERE o.digits = m.recipient AND o.ended_at IS NULL) THEN 1 ELSE 0 END "
        "FROM messages m LEFT JOIN rides r ON r.id = m.ride_id LEFT JOIN customers c ON c.id = r.customer_id "
        "LEFT JOIN drivers d ON d.id = r.driver_id WHERE m.id = ?"_s,
        {id.value});
    row.next();
    Waiting waiting{{.id = id,
                     .proxy = row.text(0),
                     .recipient = row.text(1),
                     .body = row.text(11),
                     .reference = row.text(12),
                     .attempts = static_cast<int>(row.integer(13)),
                     .firstAttemptAt = row.time(14)},
                    {}};
    waiting.input.kind = messageKindFromName(row.text(2)).value_or(MessageKind::Notice);
    waiting.input.topic = noticeTopicFromName(row.text(3)).value_or(NoticeTopic::None);
    waiting.input.arrivedAt = row.time(4);
    waiting.input.createdAt = row.time(5);
    if (!row.isNull(6)) {
        Ride ride;
        ride.id = {row.integer(6)};
        ride.state = rideStateFromName(row.text(7)).value_or(RideState::Cancelled);
        ride.dueAt = row.time(8);
        waiting.input.ride = ride;
    }
    waiting.input.recipientStillParty = row.integer(9) == 1;
    waiting.input.sentAgain = !row.isNull(10);
    waiting.input.optedOut = row.integer(15) == 1;
    return waiting;
}

QString dropReason(SendVerdict verdict)
{
    switch (verdict) {
    case SendVerdict::Late:
        return u"late"_s;
    case SendVerdict::OptedOut:
        return QString::fromLatin1(optedOutReason);
    default:
        return u"withdrawn"_s;
    }
}

void drop(Database &database, MessageId id, SendVerdict verdict)
{
    database.run(u"UPDATE messages SET state = 'failed', reason = ? WHERE id = ?"_s,
                 {dropReason(verdict), id.value});
}

} // namespace

OutboxStore::OutboxStore(Database &database, QString owner, std::chrono::milliseconds lease)
    : m_database(database), m_owner(std::move(owner)), m_lease(lease)
{
}

Claim OutboxStore::claim(const ClaimRequest &request)
{
    dialectOf(m_database.engine()).lockClaims(m_database);
    pullBack(request.now);
    const QList<MessageId> ids = candidates(request.now, request.limit);
    const QDateTime leaseUntil = ids.isEmpty() ? QDateTime() : leaseTime();
    Claim claim;
    claim.more = ids.size() == candidatesPerClaim;
    for (const MessageId id : ids) {
        if (claim.texts.size() == request.limit) {
            claim.more = true;
            break;
        }
        Waiting waiting = readWaiting(m_database, id);
        waiting.input.now = request.now;
        waiting.input.lateAfter = request.lateAfter;
        if (request.busy.contains(waiting.text.channel()))
            continue;
        if (const SendVerdict verdict = sendVerdict(waiting.input); verdict != SendVerdict::Send) {
            drop(m_database, id, verdict);
            ++claim.dropped;
            continue;
        }
        markSending(id, request.now, leaseUntil);
        ++waiting.text.attempts;
        if (!waiting.text.firstAttemptAt.isValid())
            waiting.text.firstAttemptAt = request.now;
        claim.texts.append(waiting.text);
    }
    claim.waiting = isAnyDue(request.now);
    claim.more = claim.more || claim.dropped > 0; // the next of that conversation may be due as well
    return claim;
}

QList<MessageId> OutboxStore::candidates(const QDateTime &now, int limit)
{
    const auto lock = [this, &now](const QString &heads) {
        Rows rows = m_database.run(
            u"SELECT id FROM messages WHERE state = 'pending' AND id IN (%1) "
            "ORDER BY next_attempt_at, id%2"_s.arg(heads, dialectOf(m_database.engine()).skipLocked),
            {now});
        QList<MessageId> ids;
        while (rows.next())
            ids.append(MessageId{rows.integer(0)});
        return ids;
    };
    const QList<MessageId> found = lock(dueHeads());
    if (found.size() >= limit)
        return found;
    Rows window = m_database.run(u"SELECT COUNT(*) FROM (SELECT 1 FROM messages WHERE state = 'pending' "
                                 "AND next_attempt_at <= ? LIMIT %1) due"_s.arg(candidatesPerClaim),
                                 {now});
    window.next();
    return window.integer(0) < candidatesPerClaim ? found : lock(dueHeadsByConversation());
}

bool OutboxStore::isAnyDue(const QDateTime &now)
{
    return m_database
        .run(u"SELECT 1 FROM messages WHERE state = 'pending' AND next_attempt_at <= ? LIMIT 1"_s, {now})
        .next();
}

QStringList OutboxStore::dueQueries()
{
    return {dueHeads(), dueHeadsByConversation()};
}

void OutboxStore::pullBack(const QDateTime &now)
{
    QList<qint64> ids;
    {
        Rows rows = m_database.run(u"SELECT id FROM messages WHERE state = 'pending' AND next_attempt_at > ? "
                                   "ORDER BY next_attempt_at LIMIT %1"_s.arg(candidatesPerClaim),
                                   {now.addDuration(furthestSchedule)});
        while (rows.next())
            ids.append(rows.integer(0));
    }
    for (const qint64 id : ids)
        m_database.run(u"UPDATE messages SET next_attempt_at = ? WHERE id = ? AND state = 'pending'"_s,
                       {now, id});
}

void OutboxStore::markSending(MessageId id, const QDateTime &now, const QDateTime &leaseUntil)
{
    m_database.run(u"UPDATE messages SET state = 'sending', owner = ?, lease_until = ?, "
                   "first_attempt_at = COALESCE(first_attempt_at, ?), attempts = attempts + 1 WHERE id = ?"_s,
                   {m_owner, leaseUntil, now, id.value});
}

ClaimedText OutboxStore::read(MessageId id)
{
    Rows row = m_database.run(u"SELECT proxy, recipient, body, reference, attempts, first_attempt_at "
                              "FROM messages WHERE id = ?"_s,
                              {id.value});
    row.next();
    return {.id = id,
            .proxy = row.text(0),
            .recipient = row.text(1),
            .body = row.text(2),
            .reference = row.text(3),
            .attempts = static_cast<int>(row.integer(4)),
            .firstAttemptAt = row.time(5)};
}

void OutboxStore::settle(const QList<SendResult> &results)
{
    for (const SendResult &result : results)
        writeResult(result);
}

void OutboxStore::writeResult(const SendResult &result)
{
    const qint64 id = result.id.value;
    const QString ifOurs = u" WHERE id = ? AND state = 'sending' AND owner = ?"_s;
    switch (result.kind) {
    case SendResult::Kind::Sent:
        // True whoever says it, so another owner's row may learn it as well.
        m_database.run(
            u"UPDATE messages SET sent_at = COALESCE(sent_at, ?), provider_id = COALESCE(provider_id, ?), "
            "reason = CASE WHEN state IN ('pending', 'sending') THEN NULL ELSE reason END, "
            "state = CASE WHEN state IN ('pending', 'sending') THEN 'sent' ELSE state END WHERE id = ?"_s,
            {result.at, textOrNull(result.providerId), id});
        return;
    case SendResult::Kind::Delivered:
        m_database.run(u"UPDATE messages SET state = 'delivered', reason = NULL, delivered_at = ?, "
                       "sent_at = COALESCE(sent_at, ?) WHERE id = ? AND state <> 'delivered'"_s,
                       {result.at, result.at, id});
        break;
    case SendResult::Kind::Failed:
        m_database.run(u"UPDATE messages SET state = 'failed', reason = ?"_s + ifOurs,
                       {result.reason, id, m_owner});
        break;
    case SendResult::Kind::Retry:
        m_database.run(u"UPDATE messages SET state = 'pending', next_attempt_at = ?"_s + ifOurs,
                       {result.nextAttemptAt, id, m_owner});
        break;
    case SendResult::Kind::GivenBack:
        m_database.run(u"UPDATE messages SET state = 'pending', attempts = attempts - 1"_s + ifOurs,
                       {id, m_owner});
        break;
    }
    if (!result.providerId.isEmpty())
        m_database.run(u"UPDATE messages SET provider_id = ? WHERE id = ? AND provider_id IS NULL"_s,
                       {result.providerId, id});
}

QList<ClaimedText> OutboxStore::takeOrphans(const std::set<MessageId> &known)
{
    const QString lapsed = hasLeases() ? u" AND (lease_until IS NULL OR lease_until < %1)"_s.arg(
                                             dialectOf(m_database.engine()).currentStamp)
                                       : QString();
    QList<MessageId> ids;
    {
        Rows rows = m_database.run(u"SELECT id FROM messages WHERE state = 'sending'%1 ORDER BY id%2"_s.arg(
            lapsed, dialectOf(m_database.engine()).skipLocked));
        while (rows.next()) {
            if (const MessageId id{rows.integer(0)}; !known.contains(id))
                ids.append(id);
        }
    }
    QList<ClaimedText> orphans;
    const QDateTime leaseUntil = ids.isEmpty() ? QDateTime() : leaseTime();
    for (const MessageId id : ids) {
        m_database.run(u"UPDATE messages SET owner = ?, lease_until = ? WHERE id = ?"_s,
                       {m_owner, leaseUntil, id.value});
        orphans.append(read(id));
    }
    return orphans;
}

void OutboxStore::renewLeases(const std::set<MessageId> &texts)
{
    if (!hasLeases() || texts.empty())
        return;
    const QDateTime leaseUntil = leaseTime();
    for (const MessageId id : texts)
        m_database.run(
            u"UPDATE messages SET lease_until = ? WHERE id = ? AND state = 'sending' AND owner = ?"_s,
            {leaseUntil, id.value, m_owner});
}

QDateTime OutboxStore::nextDue(const QDateTime &now)
{
    Rows rows = m_database.run(
        u"SELECT MIN(next_attempt_at) FROM messages WHERE state = 'pending' AND next_attempt_at > ?"_s,
        {now});
    return rows.next() ? rows.time(0) : QDateTime();
}

bool OutboxStore::hasLeases() const
{
    return m_database.engine() == DatabaseEngine::Postgres;
}

QDateTime OutboxStore::leaseTime()
{
    if (!hasLeases())
        return {};
    Rows rows = m_database.run(u"SELECT %1"_s.arg(dialectOf(m_database.engine()).currentStamp));
    rows.next();
    return rows.time(0).addDuration(m_lease);
}

} // namespace birdcar
