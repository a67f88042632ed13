// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/peoplestore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

QString tableOf(Role role)
{
    return role == Role::Customer ? u"customers"_s : u"drivers"_s;
}

QString personColumn(Role role)
{
    return role == Role::Customer ? u"customer_id"_s : u"driver_id"_s;
}

QString personColumns()
{
    return u"id, name, number, phone, archived_at, off_duty, "
           "(SELECT count(*) FROM opt_outs WHERE digits = phone AND ended_at IS NULL)"_s;
}

Person personFrom(const Rows &row, Role role)
{
    return {PersonId{row.integer(0)},
            role,
            row.text(1),
            row.text(2),
            PhoneNumber::fromDigits(row.text(3)),
            !row.isNull(4),
            row.integer(5) != 0,
            row.integer(6) != 0};
}

namespace {

QList<Person> peopleFrom(Rows rows, Role role)
{
    QList<Person> people;
    while (rows.next())
        people.append(personFrom(rows, role));
    return people;
}

} // namespace

PersonId PeopleStore::add(Role role, const QString &name, const PhoneNumber &phone)
{
    Rows rows = m_database.run(u"INSERT INTO %1 (name, number, phone, phone_checked) VALUES (?, ?, ?, 1) "
                               "RETURNING id"_s.arg(tableOf(role)),
                               {name, phone.digits(), phone.digits()});
    rows.next();
    return {rows.integer(0)};
}

void PeopleStore::change(Role role, PersonId id, const QString &name, const PhoneNumber &phone)
{
    m_database.run(
        u"UPDATE %1 SET name = ?, number = ?, phone = ?, phone_checked = 1 WHERE id = ?"_s.arg(tableOf(role)),
        {name, phone.digits(), phone.digits(), id.value});
}

std::optional<Person> PeopleStore::find(Role role, PersonId id)
{
    Rows rows =
        m_database.run(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(personColumns(), tableOf(role)), {id.value});
    if (!rows.next())
        return std::nullopt;
    return personFrom(rows, role);
}

QList<Person> PeopleStore::findByPhone(Role role, const PhoneNumber &phone)
{
    return peopleFrom(
        m_database.run(u"SELECT %1 FROM %2 WHERE phone = ? AND archived_at IS NULL ORDER BY id"_s.arg(
                           personColumns(), tableOf(role)),
                       {phone.digits()}),
        role);
}

QList<Person> PeopleStore::findByFurtherPhone(Role role, const PhoneNumber &phone)
{
    return peopleFrom(
        m_database.run(
            u"SELECT %1 FROM %2 WHERE archived_at IS NULL AND id IN "
            "(SELECT person_id FROM further_phones WHERE role = ? AND phone = ?) ORDER BY id"_s.arg(
                personColumns(), tableOf(role)),
            {roleName(role), phone.digits()}),
        role);
}

bool PeopleStore::isNameKnown(Role role, const QString &name)
{
    return m_database
        .run(u"SELECT 1 FROM %1 WHERE name = ? AND archived_at IS NULL LIMIT 1"_s.arg(tableOf(role)), {name})
        .next();
}

void PeopleStore::rename(Role role, PersonId id, const QString &name)
{
    m_database.run(u"UPDATE %1 SET name = ? WHERE id = ?"_s.arg(tableOf(role)), {name, id.value});
}

void PeopleStore::setArchived(Role role, PersonId id, const QDateTime &at)
{
    m_database.run(u"UPDATE %1 SET archived_at = ? WHERE id = ?"_s.arg(tableOf(role)), {at, id.value});
}

void PeopleStore::setOffDuty(PersonId driver, bool offDuty)
{
    m_database.run(u"UPDATE drivers SET off_duty = ? WHERE id = ?"_s, {offDuty ? 1 : 0, driver.value});
}

bool PeopleStore::removeUnused(Role role, PersonId id)
{
    return m_database
               .run(
                   u"DELETE FROM %1 WHERE id = ? AND NOT EXISTS (SELECT 1 FROM rides r WHERE r.%2 = %1.id) "
                   "AND NOT EXISTS (SELECT 1 FROM drafts d WHERE d.%2 = %1.id) "
                   "AND NOT EXISTS (SELECT 1 FROM further_phones f WHERE f.role = ? AND f.person_id = %1.id)"_s
                       .arg(tableOf(role), personColumn(role)),
                   {id.value, roleName(role)})
               .changed() > 0;
}

void PeopleStore::erase(Role role, PersonId id, const QDateTime &at)
{
    m_database.run(u"UPDATE %1 SET name = '(erased)', number = '', phone = NULL, phone_checked = 1, "
                   "erased_at = ?, archived_at = COALESCE(archived_at, ?) WHERE id = ?"_s.arg(tableOf(role)),
                   {at, at, id.value});
}

QList<Person> PeopleStore::unchecked(Role role, int limit)
{
    return peopleFrom(m_database.run(u"SELECT %1 FROM %2 WHERE phone_checked = 0 ORDER BY id LIMIT ?"_s.arg(
                                         personColumns(), tableOf(role)),
                                     {limit}),
                      role);
}

void PeopleStore::setChecked(Role role, PersonId id, const std::optional<PhoneNumber> &phone)
{
    m_database.run(u"UPDATE %1 SET phone = ?, phone_checked = 1 WHERE id = ?"_s.arg(tableOf(role)),
                   {textOrNull(phone ? phone->digits() : QString()), id.value});
}

} // namespace birdcar
