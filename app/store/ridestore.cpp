// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/ridestore.h"

#include "app/domain/undo.h"
#include "app/store/database.h"
#include "app/store/dialect.h"
#include "app/store/peoplestore.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// A null QString would be bound as NULL.
QString textOrEmpty(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

QString selectRides()
{
    // Outer joins: an imported ride may point to a person or number that is gone, and is still shown.
    return u"SELECT r.id, r.customer_id, r.driver_id, r.number_id, c.name, d.name, COALESCE(p.phone, "
           u"p.number), "
           "r.start, r.destination, r.datetime, r.due_at, r.closes_at, r.state, r.created_at, r.closed_at, "
           "r.office_note, r.driver_note, r.revision "
           "FROM rides r LEFT JOIN customers c ON c.id = r.customer_id "
           "LEFT JOIN drivers d ON d.id = r.driver_id LEFT JOIN proxy_numbers p ON p.id = r.number_id "_s;
}

Ride rideFrom(const Rows &row)
{
    Ride ride;
    ride.id = {row.integer(0)};
    ride.customerId = {row.integer(1)};
    ride.driverId = {row.integer(2)};
    ride.numberId = {row.integer(3)};
    ride.customer = row.text(4);
    ride.driver = row.text(5);
    ride.number = row.text(6);
    ride.start = row.text(7);
    ride.destination = row.text(8);
    ride.datetime = row.text(9);
    ride.dueAt = row.time(10);
    ride.closesAt = row.time(11);
    ride.state = rideStateFromName(row.text(12)).value_or(RideState::Open);
    ride.createdAt = row.time(13);
    ride.closedAt = row.time(14);
    ride.officeNote = row.text(15);
    ride.driverNote = row.text(16);
    ride.revision = static_cast<int>(row.integer(17));
    return ride;
}

namespace {

QList<Ride> ridesFrom(Rows rows)
{
    QList<Ride> rides;
    while (rows.next())
        rides.append(rideFrom(rows));
    return rides;
}

} // namespace

RideId RideStore::add(const Ride &ride)
{
    Rows rows = m_database.run(
        u"INSERT INTO rides (start, destination, datetime, customer_id, driver_id, number_id, state, due_at, "
        u"closes_at, "
        "created_at, adopted_at, office_note, driver_note) "
        "VALUES (?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, ?, ?) RETURNING id"_s,
        {ride.start, ride.destination, ride.datetime, ride.customerId.value, ride.driverId.value,
         ride.numberId.value, ride.dueAt, ride.closesAt, ride.createdAt, ride.createdAt,
         textOrEmpty(ride.officeNote), textOrEmpty(ride.driverNote)});
    rows.next();
    return {rows.integer(0)};
}

void RideStore::lock()
{
    dialectOf(m_database.engine()).lockRides(m_database);
}

std::optional<Ride> RideStore::find(RideId id)
{
    Rows rows = m_database.run(selectRides() + u"WHERE r.id = ?"_s, {id.value});
    if (!rows.next())
        return std::nullopt;
    return rideFrom(rows);
}

void RideStore::end(RideId id, RideState state, const QDateTime &at)
{
    m_database.run(u"UPDATE rides SET state = ?, closed_at = ?, revision = revision + 1 WHERE id = ?"_s,
                   {rideStateName(state), at, id.value});
}

void RideStore::restore(const UndoRecord &record)
{
    m_database.run(u"UPDATE rides SET state = 'open', closed_at = NULL, driver_id = ?, number_id = ?, "
                   "revision = ? WHERE id = ?"_s,
                   {idOrNull(record.driverId.value), idOrNull(record.numberId.value), record.revision - 1,
                    record.rideId.value});
}

void RideStore::reopen(RideId id, const QDateTime &closesAt)
{
    m_database.run(u"UPDATE rides SET state = 'open', closed_at = NULL, closes_at = ?, "
                   "revision = revision + 1 WHERE id = ?"_s,
                   {closesAt, id.value});
}

void RideStore::setDriverAndNumber(RideId id, PersonId driver, NumberId number)
{
    m_database.run(u"UPDATE rides SET driver_id = ?, number_id = ?, revision = revision + 1 WHERE id = ?"_s,
                   {driver.value, number.value, id.value});
}

void RideStore::setDetails(const Ride &ride)
{
    m_database.run(u"UPDATE rides SET start = ?, destination = ?, datetime = ?, due_at = ?, closes_at = ?, "
                   "office_note = ?, driver_note = ?, revision = revision + 1 WHERE id = ?"_s,
                   {ride.start, ride.destination, ride.datetime, ride.dueAt, ride.closesAt,
                    textOrEmpty(ride.officeNote), textOrEmpty(ride.driverNote), ride.id.value});
}

void RideStore::remove(RideId id)
{
    m_database.run(u"DELETE FROM rides WHERE id = ?"_s, {id.value});
}

QList<Ride> RideStore::overdue(const QDateTime &now, int limit)
{
    return ridesFrom(m_database.run(
        selectRides() + u"WHERE r.state = 'open' AND r.closes_at <= ? ORDER BY r.closes_at LIMIT ?"_s,
        {now, limit}));
}

QList<Ride> RideStore::unadopted(int limit)
{
    return ridesFrom(
        m_database.run(selectRides() + u"WHERE r.adopted_at IS NULL ORDER BY r.id LIMIT ?"_s, {limit}));
}

void RideStore::setAdopted(RideId id, const QDateTime &at)
{
    m_database.run(u"UPDATE rides SET adopted_at = ? WHERE id = ?"_s, {at, id.value});
}

void RideStore::readoptRivalsOf(RideId id)
{
    m_database.run(u"UPDATE rides SET adopted_at = NULL WHERE state = 'open' AND id IN ("
                   "SELECT rival.ride_id FROM legs own JOIN legs rival ON rival.proxy = own.proxy "
                   "AND rival.phone = own.phone AND rival.ride_id <> own.ride_id "
                   "WHERE own.ride_id = ? AND own.contested = 1 AND rival.contested = 1)"_s,
                   {id.value});
}

void RideStore::readoptOf(Role role, PersonId id)
{
    m_database.run(
        u"UPDATE rides SET adopted_at = NULL WHERE state = 'open' AND created_at IS NULL AND %1 = ? "
        "AND NOT EXISTS (SELECT 1 FROM legs l WHERE l.ride_id = rides.id AND l.released_at IS NULL)"_s.arg(
            personColumn(role)),
        {id.value});
}

QList<Ride> RideStore::withLiveLegs(Role role, PersonId id)
{
    return ridesFrom(m_database.run(selectRides() + u"WHERE r.%1 = ? AND EXISTS (SELECT 1 FROM legs l WHERE "
                                                    u"l.ride_id = r.id AND l.released_at IS NULL) "
                                                    "ORDER BY r.id"_s.arg(personColumn(role)),
                                    {id.value}));
}

QList<Ride> RideStore::openOf(Role role, PersonId id)
{
    return ridesFrom(m_database.run(
        selectRides() + u"WHERE r.%1 = ? AND r.state = 'open' ORDER BY r.id"_s.arg(personColumn(role)),
        {id.value}));
}

void RideStore::setNumber(RideId id, NumberId number)
{
    m_database.run(u"UPDATE rides SET number_id = ? WHERE id = ?"_s, {number.value, id.value});
}

} // namespace birdcar
