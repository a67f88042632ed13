// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/peoplestore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

QString tableOf(Role role)
{
    return role == Role::Customer ? u"customers"_s : u"drivers"_s;
}

QString personColumns()
{
    return u"id, name, number, phone, archived_at"_s;
}

Person personFrom(const Rows &row, Role role)
{
    return {PersonId{row.integer(0)},
            role,
            row.text(1),
            row.text(2),
            PhoneNumber::fromDigits(row.text(3)),
            !row.isNull(4)};
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
