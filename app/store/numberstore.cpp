// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/numberstore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// The kinds of events that tell what became of a number of the pool.
QString moveKinds()
{
    return u"('number_active', 'number_draining', 'number_disabled', 'number_bought', "
           u"'number_rented_already', "
           "'number_released', 'number_release_unknown')"_s;
}

QList<ProxyNumber> numbersFrom(Rows rows)
{
    QList<ProxyNumber> numbers;
    while (rows.next())
        numbers.append({NumberId{rows.integer(0)}, rows.text(1), PhoneNumber::fromDigits(rows.text(2)),
                        numberStateFromName(rows.text(3)).value_or(NumberState::Disabled), rows.time(4),
                        static_cast<int>(rows.integer(5)), rows.integer(6) != 0});
    return numbers;
}

/// Legs are counted by the proxy's digits, which the index of live legs begins with.
QString selectNumbers()
{
    return u"SELECT p.id, p.number, p.phone, p.state, p.last_used_at, "
           "(SELECT count(*) FROM legs l WHERE l.proxy = p.phone AND l.released_at IS NULL), %1 "
           "FROM proxy_numbers p "_s.arg(givenUpColumn());
}

} // namespace

QString givenUpColumn()
{
    return u"CASE WHEN p.state = 'disabled' AND (SELECT e.kind FROM events e "
           "WHERE e.subject = 'number ' || CAST(p.id AS TEXT) AND e.kind IN %1 ORDER BY e.id DESC LIMIT 1) "
           "= 'number_released' THEN 1 ELSE 0 END"_s.arg(moveKinds());
}

std::optional<NumberId> NumberStore::add(const PhoneNumber &phone)
{
    Rows rows = m_database.run(u"INSERT INTO proxy_numbers (number, phone, phone_checked) VALUES (?, ?, 1) "
                               "ON CONFLICT DO NOTHING RETURNING id"_s,
                               {phone.digits(), phone.digits()});
    if (!rows.next())
        return std::nullopt;
    return NumberId{rows.integer(0)};
}

void NumberStore::setState(NumberId id, NumberState state)
{
    m_database.run(u"UPDATE proxy_numbers SET state = ? WHERE id = ?"_s, {numberStateName(state), id.value});
}

bool NumberStore::enable(NumberId id)
{
    return m_database
               .run(u"UPDATE proxy_numbers SET state = 'active' WHERE id = ? AND state <> 'active'"_s,
                    {id.value})
               .changed() > 0;
}

std::optional<NumberMove> NumberStore::lastMove(NumberId id)
{
    Rows rows = m_database.run(u"SELECT kind, created_at FROM events WHERE subject = ? AND kind IN %1 "
                               "ORDER BY id DESC LIMIT 1"_s.arg(moveKinds()),
                               {u"number %1"_s.arg(id.value)});
    if (!rows.next())
        return std::nullopt;
    return NumberMove{rows.text(0), rows.time(1)};
}

void NumberStore::setUsed(NumberId id, const QDateTime &at)
{
    m_database.run(u"UPDATE proxy_numbers SET last_used_at = ? WHERE id = ?"_s, {at, id.value});
}

std::optional<ProxyNumber> NumberStore::find(NumberId id)
{
    const auto numbers = numbersFrom(m_database.run(selectNumbers() + u"WHERE p.id = ?"_s, {id.value}));
    return numbers.isEmpty() ? std::nullopt : std::optional(numbers.first());
}

std::optional<ProxyNumber> NumberStore::find(const PhoneNumber &phone)
{
    const auto numbers =
        numbersFrom(m_database.run(selectNumbers() + u"WHERE p.phone = ?"_s, {phone.digits()}));
    return numbers.isEmpty() ? std::nullopt : std::optional(numbers.first());
}

QList<ProxyNumber> NumberStore::all()
{
    return numbersFrom(m_database.run(selectNumbers() + u"ORDER BY p.id"_s));
}

QSet<PhoneNumber> NumberStore::phones()
{
    QSet<PhoneNumber> phones;
    Rows rows = m_database.run(u"SELECT phone FROM proxy_numbers WHERE phone IS NOT NULL"_s);
    while (rows.next()) {
        if (const auto phone = PhoneNumber::fromDigits(rows.text(0)))
            phones.insert(*phone);
    }
    return phones;
}

bool NumberStore::contains(const PhoneNumber &phone)
{
    return m_database.run(u"SELECT 1 FROM proxy_numbers WHERE phone = ?"_s, {phone.digits()}).next();
}

bool NumberStore::removeUnused(NumberId id)
{
    return m_database
               .run(u"DELETE FROM proxy_numbers WHERE id = ? AND last_used_at IS NULL "
                    "AND NOT EXISTS (SELECT 1 FROM rides r WHERE r.number_id = proxy_numbers.id) "
                    "AND NOT EXISTS (SELECT 1 FROM legs l WHERE l.proxy = proxy_numbers.phone) "
                    "AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.direction = 'in' "
                    "AND m.ride_id IS NULL AND m.recipient = proxy_numbers.phone)"_s,
                    {id.value})
               .changed() > 0;
}

QList<ProxyNumber> NumberStore::unchecked(int limit)
{
    return numbersFrom(
        m_database.run(selectNumbers() + u"WHERE p.phone_checked = 0 ORDER BY p.id LIMIT ?"_s, {limit}));
}

bool NumberStore::setChecked(NumberId id, const std::optional<PhoneNumber> &phone)
{
    const bool taken = phone && contains(*phone);
    m_database.run(u"UPDATE proxy_numbers SET phone = ?, phone_checked = 1 WHERE id = ?"_s,
                   {textOrNull(phone && !taken ? phone->digits() : QString()), id.value});
    return !taken;
}

} // namespace birdcar
