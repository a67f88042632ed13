// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/undostore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

PhoneNumber phoneFrom(const Rows &row, int column)
{
    return PhoneNumber::fromDigits(row.text(column)).value_or(PhoneNumber());
}

} // namespace

void UndoStore::add(const UndoRecord &record)
{
    qint64 id = 0;
    {
        Rows rows = m_database.run(
            u"INSERT INTO undos (action, ride_id, revision, driver_id, number_id, expires_at) "
            "VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {undoKindName(record.action), record.rideId.value, record.revision,
             idOrNull(record.driverId.value), idOrNull(record.numberId.value), record.expiresAt});
        rows.next();
        id = rows.integer(0);
    }
    for (const Leg &leg : record.legs)
        m_database.run(u"INSERT INTO undo_legs (undo_id, leg_id, opened, other_phone, via_proxy, hold_until) "
                       "VALUES (?, ?, 0, ?, ?, ?)"_s,
                       {id, leg.id.value, leg.otherPhone.digits(), leg.viaProxy.digits(), leg.holdUntil});
    for (const LegId leg : record.opened)
        m_database.run(u"INSERT INTO undo_legs (undo_id, leg_id, opened) VALUES (?, ?, 1)"_s,
                       {id, leg.value});
    const QString text = u"INSERT INTO undo_texts (undo_id, message_id, held) VALUES (?, ?, ?)"_s;
    for (const MessageId held : record.held)
        m_database.run(text, {id, held.value, 1});
    for (const MessageId withdrawn : record.withdrawn)
        m_database.run(text, {id, withdrawn.value, 0});
}

std::optional<UndoRecord> UndoStore::findLast(RideId ride)
{
    UndoRecord record;
    {
        Rows rows =
            m_database.run(u"SELECT id, action, revision, driver_id, number_id, expires_at FROM undos "
                           "WHERE ride_id = ? ORDER BY id DESC LIMIT 1"_s,
                           {ride.value});
        if (!rows.next())
            return std::nullopt;
        record.id = {rows.integer(0)};
        record.action = undoKindFromName(rows.text(1)).value_or(UndoKind::Create);
        record.rideId = ride;
        record.revision = static_cast<int>(rows.integer(2));
        record.driverId = {rows.integer(3)};
        record.numberId = {rows.integer(4)};
        record.expiresAt = rows.time(5);
    }
    readLegs(record);
    readTexts(record);
    return record;
}

void UndoStore::readLegs(UndoRecord &record)
{
    Rows rows = m_database.run(
        u"SELECT u.leg_id, u.opened, u.other_phone, u.via_proxy, u.hold_until, l.ride_id "
        "FROM undo_legs u JOIN legs l ON l.id = u.leg_id WHERE u.undo_id = ? ORDER BY u.leg_id"_s,
        {record.id.value});
    while (rows.next()) {
        if (rows.integer(1) == 1) {
            record.opened.append(LegId{rows.integer(0)});
            continue;
        }
        Leg leg;
        leg.id = {rows.integer(0)};
        leg.otherPhone = phoneFrom(rows, 2);
        leg.viaProxy = phoneFrom(rows, 3);
        leg.holdUntil = rows.time(4);
        leg.rideId = {rows.integer(5)};
        record.legs.append(leg);
    }
}

void UndoStore::readTexts(UndoRecord &record)
{
    Rows rows =
        m_database.run(u"SELECT message_id, held FROM undo_texts WHERE undo_id = ? ORDER BY message_id"_s,
                       {record.id.value});
    while (rows.next())
        (rows.integer(1) == 1 ? record.held : record.withdrawn).append(MessageId{rows.integer(0)});
}

void UndoStore::remove(UndoId id)
{
    m_database.run(u"DELETE FROM undos WHERE id = ?"_s, {id.value});
}

void UndoStore::removeOfRide(RideId ride)
{
    m_database.run(u"DELETE FROM undos WHERE ride_id = ?"_s, {ride.value});
}

void UndoStore::removeExpired(const QDateTime &now)
{
    m_database.run(u"DELETE FROM undos WHERE expires_at <= ?"_s, {now});
}

} // namespace birdcar
