// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/inboxstore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

std::optional<Unrouted> InboxStore::find(UnroutedId id)
{
    Rows row = m_database.run(u"SELECT u.message_id, u.call_id, COALESCE(m.proxy, c.proxy), "
                              "COALESCE(m.sender, c.caller), m.body, u.reason, u.waiting, u.outcome, "
                              "u.ride_id, m.purged_at "
                              "FROM unrouted u LEFT JOIN messages m ON m.id = u.message_id "
                              "LEFT JOIN calls c ON c.id = u.call_id WHERE u.id = ?"_s,
                              {id.value});
    if (!row.next())
        return std::nullopt;
    Unrouted found;
    found.id = id;
    found.messageId = {row.integer(0)};
    found.callId = {row.integer(1)};
    found.proxy = row.text(2);
    found.sender = row.text(3);
    found.body = row.text(4);
    found.reason = unroutedReasonFromName(row.text(5)).value_or(UnroutedReason::NoRide);
    found.waiting = row.integer(6) == 1;
    found.outcome = inboxOutcomeFromName(row.text(7)).value_or(InboxOutcome::None);
    found.rideId = {row.integer(8)};
    found.purged = !row.isNull(9);
    return found;
}

void InboxStore::settle(UnroutedId id, InboxOutcome outcome, const QDateTime &now)
{
    const bool waits = outcome == InboxOutcome::None;
    m_database.run(u"UPDATE unrouted SET waiting = ?, outcome = ?, handled_at = ? WHERE id = ?"_s,
                   {waits ? 1 : 0, inboxOutcomeName(outcome), waits ? QDateTime() : now, id.value});
}

void InboxStore::setRide(UnroutedId id, RideId ride)
{
    m_database.run(u"UPDATE unrouted SET ride_id = ? WHERE id = ?"_s, {ride.value, id.value});
}

void InboxStore::setReply(UnroutedId id, MessageId reply)
{
    m_database.run(u"UPDATE unrouted SET reply_id = ? WHERE id = ?"_s, {reply.value, id.value});
}

void InboxStore::setRideOfCall(CallId id, RideId ride)
{
    m_database.run(u"UPDATE calls SET ride_id = ? WHERE id = ?"_s, {ride.value, id.value});
}

void InboxStore::markCallsSeen(RideId ride, const QDateTime &now)
{
    m_database.run(u"UPDATE calls SET unread = 0, seen_at = ? WHERE ride_id = ? AND unread = 1"_s,
                   {now, ride.value});
}

bool InboxStore::addFurtherPhone(Role role, PersonId person, const PhoneNumber &phone, const QDateTime &now)
{
    return m_database
        .run(u"INSERT INTO further_phones (role, person_id, phone, created_at) VALUES (?, ?, ?, ?) "
             "ON CONFLICT DO NOTHING RETURNING id"_s,
             {roleName(role), person.value, phone.digits(), now})
        .next();
}

QList<PhoneNumber> InboxStore::furtherPhones(Role role, PersonId person)
{
    QList<PhoneNumber> phones;
    Rows rows =
        m_database.run(u"SELECT phone FROM further_phones WHERE role = ? AND person_id = ? ORDER BY id"_s,
                       {roleName(role), person.value});
    while (rows.next()) {
        if (const auto phone = PhoneNumber::fromDigits(rows.text(0)))
            phones.append(*phone);
    }
    return phones;
}

} // namespace birdcar
