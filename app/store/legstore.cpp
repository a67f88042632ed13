// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/legstore.h"

#include "app/store/database.h"
#include "app/store/ownername.h"

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString selectLegs()
{
    return u"SELECT id, ride_id, number_id, proxy, phone, other_phone, via_proxy, role, opened_at, "
           u"hold_until, "
           "released_at FROM legs "_s;
}

PhoneNumber phoneFrom(const Rows &row, int column)
{
    return PhoneNumber::fromDigits(row.text(column)).value_or(PhoneNumber());
}

Leg legFrom(const Rows &row)
{
    Leg leg;
    leg.id = {row.integer(0)};
    leg.rideId = {row.integer(1)};
    leg.numberId = {row.integer(2)};
    leg.proxy = phoneFrom(row, 3);
    leg.phone = phoneFrom(row, 4);
    leg.otherPhone = phoneFrom(row, 5);
    leg.viaProxy = phoneFrom(row, 6);
    leg.role = row.text(7) == "customer"_L1 ? Role::Customer : Role::Driver;
    leg.openedAt = row.time(8);
    leg.holdUntil = row.time(9);
    leg.releasedAt = row.time(10);
    return leg;
}

QVariantList valuesOf(const Leg &leg)
{
    return {leg.rideId.value,        leg.numberId.value,    leg.proxy.digits(), leg.phone.digits(),
            leg.otherPhone.digits(), leg.viaProxy.digits(), roleName(leg.role), leg.openedAt};
}

} // namespace

bool LegStore::open(const Leg &leg)
{
    Rows rows =
        m_database.run(u"INSERT INTO legs (ride_id, number_id, proxy, phone, other_phone, via_proxy, role, "
                       "opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING id"_s,
                       valuesOf(leg));
    return rows.next();
}

void LegStore::addContested(const Leg &leg)
{
    m_database.run(
        u"INSERT INTO legs (ride_id, number_id, proxy, phone, other_phone, via_proxy, role, opened_at, "
        "released_at, contested) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)"_s,
        valuesOf(leg) << leg.openedAt);
}

void LegStore::contest(LegId id, const QDateTime &now)
{
    m_database.run(u"UPDATE legs SET contested = 1, released_at = ? WHERE id = ?"_s, {now, id.value});
}

void LegStore::dropContested(RideId ride)
{
    m_database.run(u"DELETE FROM legs WHERE ride_id = ? AND contested = 1"_s, {ride.value});
}

RelayInput LegStore::relayInput(const PhoneNumber &proxy, const PhoneNumber &sender)
{
    constexpr qsizetype mostKept = 4096;
    const quint64 stillness = m_database.stillness();
    if (stillness == 0)
        return readRelayInput(proxy, sender);
    if (stillness != std::exchange(m_keptSince, stillness) || m_kept.size() >= mostKept)
        m_kept.clear();
    const std::pair parties(proxy, sender);
    if (const auto kept = m_kept.constFind(parties); kept != m_kept.cend())
        return *kept;
    return *m_kept.insert(parties, readRelayInput(proxy, sender));
}

RelayInput LegStore::readRelayInput(const PhoneNumber &proxy, const PhoneNumber &sender)
{
    Rows row = m_database.run(
        u"SELECT l.ride_id, l.role, l.other_phone, l.via_proxy, "
        "(SELECT 1 FROM proxy_numbers p WHERE p.phone = asked.proxy), "
        "(SELECT 1 FROM proxy_numbers p WHERE p.phone = asked.phone), "
        "CASE WHEN l.id IS NULL THEN (SELECT 1 FROM legs c JOIN rides r ON r.id = c.ride_id "
        "WHERE c.proxy = asked.proxy AND c.phone = asked.phone AND c.contested = 1 AND r.state = 'open' "
        "LIMIT 1) END, "
        "CASE WHEN l.id IS NULL THEN (SELECT 1 FROM legs h WHERE h.proxy = asked.proxy "
        "AND h.phone = asked.phone LIMIT 1) END, l.opened_at "
        "FROM (SELECT CAST(? AS TEXT) AS proxy, CAST(? AS TEXT) AS phone) asked "
        "LEFT JOIN legs l ON l.proxy = asked.proxy AND l.phone = asked.phone AND l.released_at IS NULL"_s,
        {proxy.digits(), sender.digits()});
    row.next();
    RelayInput input;
    input.sender = sender;
    if (!row.isNull(0)) {
        Leg leg;
        leg.rideId = {row.integer(0)};
        leg.role = row.text(1) == "customer"_L1 ? Role::Customer : Role::Driver;
        leg.otherPhone = phoneFrom(row, 2);
        leg.viaProxy = phoneFrom(row, 3);
        leg.openedAt = row.time(8);
        input.live = leg;
    }
    input.proxyInPool = !row.isNull(4);
    input.senderInPool = !row.isNull(5);
    input.contested = !row.isNull(6);
    input.hadLegBefore = !row.isNull(7);
    return input;
}

std::optional<Leg> LegStore::findLive(const PhoneNumber &proxy, const PhoneNumber &phone)
{
    Rows rows = m_database.run(selectLegs() + u"WHERE proxy = ? AND phone = ? AND released_at IS NULL"_s,
                               {proxy.digits(), phone.digits()});
    if (!rows.next())
        return std::nullopt;
    return legFrom(rows);
}

std::optional<RideId> LegStore::contestedBy(const PhoneNumber &proxy, const PhoneNumber &phone)
{
    Rows rows = m_database.run(u"SELECT l.ride_id FROM legs l JOIN rides r ON r.id = l.ride_id "
                               "WHERE l.proxy = ? AND l.phone = ? AND l.contested = 1 AND r.state = 'open' "
                               "ORDER BY l.id LIMIT 1"_s,
                               {proxy.digits(), phone.digits()});
    if (!rows.next())
        return std::nullopt;
    return RideId{rows.integer(0)};
}

bool LegStore::hadLegInRide(RideId ride, const PhoneNumber &phone)
{
    return m_database
        .run(u"SELECT 1 FROM legs WHERE ride_id = ? AND phone = ? LIMIT 1"_s, {ride.value, phone.digits()})
        .next();
}

QList<Leg> LegStore::liveOfRide(RideId ride)
{
    QList<Leg> legs;
    Rows rows = m_database.run(selectLegs() + u"WHERE ride_id = ? AND released_at IS NULL ORDER BY id"_s,
                               {ride.value});
    while (rows.next())
        legs.append(legFrom(rows));
    return legs;
}

QSet<PhoneNumber> LegStore::liveNumbersOf(const PhoneNumber &phone)
{
    QSet<PhoneNumber> numbers;
    Rows rows =
        m_database.run(u"SELECT proxy FROM legs WHERE phone = ? AND released_at IS NULL"_s, {phone.digits()});
    while (rows.next()) {
        if (const auto number = PhoneNumber::fromDigits(rows.text(0)))
            numbers.insert(*number);
    }
    return numbers;
}

QList<Holder> LegStore::holders(const PhoneNumber &first, const PhoneNumber &second)
{
    QList<Holder> holders;
    Rows rows = m_database.run(
        u"SELECT l.ride_id, l.number_id, l.phone, l.other_phone, "_s +
            legOwnerName(u"l.phone"_s, u"l.role"_s) +
            u", r.state, r.closed_at, l.hold_until, r.due_at "
            "FROM legs l JOIN rides r ON r.id = l.ride_id LEFT JOIN customers c ON c.id = r.customer_id "
            "LEFT JOIN drivers d ON d.id = r.driver_id "
            "WHERE l.phone IN (?, ?) AND l.released_at IS NULL ORDER BY l.id"_s,
        {first.digits(), second.digits()});
    while (rows.next()) {
        Holder holder;
        holder.rideId = {rows.integer(0)};
        holder.numberId = {rows.integer(1)};
        holder.phone = phoneFrom(rows, 2);
        holder.otherPhone = phoneFrom(rows, 3);
        holder.name = rows.text(4);
        holder.rideState = rideStateFromName(rows.text(5)).value_or(RideState::Open);
        holder.closedAt = rows.time(6);
        holder.holdUntil = rows.time(7);
        holder.dueAt = rows.time(8);
        holders.append(holder);
    }
    return holders;
}

std::optional<NumberId> LegStore::lastNumberOfPair(const PhoneNumber &customer, const PhoneNumber &driver)
{
    Rows rows = m_database.run(
        u"SELECT number_id FROM legs WHERE phone = ? AND other_phone = ? ORDER BY id DESC LIMIT 1"_s,
        {customer.digits(), driver.digits()});
    if (!rows.next())
        return std::nullopt;
    return NumberId{rows.integer(0)};
}

void LegStore::holdRide(RideId ride, const QDateTime &until)
{
    // A leg that a change of number left behind may be held already, for less time.
    m_database.run(
        u"UPDATE legs SET hold_until = ? WHERE ride_id = ? AND released_at IS NULL AND hold_until IS NULL"_s,
        {until, ride.value});
}

void LegStore::unholdRide(RideId ride)
{
    // The leg that a change of number left behind (its copies leave from another number) keeps its end.
    m_database.run(
        u"UPDATE legs SET hold_until = NULL WHERE ride_id = ? AND released_at IS NULL AND via_proxy = proxy"_s,
        {ride.value});
}

void LegStore::releaseRide(RideId ride, const QDateTime &now)
{
    m_database.run(u"UPDATE legs SET released_at = ? WHERE ride_id = ? AND released_at IS NULL"_s,
                   {now, ride.value});
}

void LegStore::release(LegId leg, const QDateTime &now)
{
    m_database.run(u"UPDATE legs SET released_at = ? WHERE id = ? AND released_at IS NULL"_s,
                   {now, leg.value});
}

void LegStore::redirect(LegId leg, const PhoneNumber &otherPhone, const PhoneNumber &viaProxy)
{
    m_database.run(u"UPDATE legs SET other_phone = ?, via_proxy = ? WHERE id = ?"_s,
                   {otherPhone.digits(), viaProxy.digits(), leg.value});
}

void LegStore::answerTo(RideId ride, Role role, const PhoneNumber &phone)
{
    m_database.run(u"UPDATE legs SET other_phone = ? WHERE ride_id = ? AND role = ? AND released_at IS NULL "
                   "AND other_phone <> ?"_s,
                   {phone.digits(), ride.value, roleName(otherRole(role)), phone.digits()});
}

void LegStore::hold(LegId leg, const QDateTime &until)
{
    m_database.run(u"UPDATE legs SET hold_until = ? WHERE id = ?"_s, {until, leg.value});
}

void LegStore::holdRideAtMost(RideId ride, const QDateTime &until)
{
    m_database.run(u"UPDATE legs SET hold_until = ? WHERE ride_id = ? AND released_at IS NULL "
                   "AND (hold_until IS NULL OR hold_until > ?)"_s,
                   {until, ride.value, until});
}

bool LegStore::restore(const Leg &leg)
{
    return m_database
               .run(u"UPDATE legs SET other_phone = ?, via_proxy = ?, hold_until = ?, released_at = NULL "
                    "WHERE id = ? AND NOT EXISTS (SELECT 1 FROM legs other WHERE other.proxy = legs.proxy "
                    "AND other.phone = legs.phone AND other.released_at IS NULL AND other.id <> legs.id)"_s,
                    {leg.otherPhone.digits(), leg.viaProxy.digits(), leg.holdUntil, leg.id.value})
               .changed() == 1;
}

void LegStore::removeOfRide(RideId ride)
{
    m_database.run(u"DELETE FROM legs WHERE ride_id = ?"_s, {ride.value});
}

int LegStore::releaseEnded(const QDateTime &now, int limit)
{
    return m_database
        .run(u"UPDATE legs SET released_at = ? WHERE id IN (SELECT id FROM legs WHERE hold_until <= ? "
             "AND released_at IS NULL ORDER BY hold_until LIMIT ?)"_s,
             {now, now, limit})
        .changed();
}

} // namespace birdcar
