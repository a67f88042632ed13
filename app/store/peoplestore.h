// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace birdcar {

class Database;
class Rows;

/// The tables `customers` and `drivers`. Throws StoreError.
class PeopleStore
{
public:
    explicit PeopleStore(Database &database) : m_database(database) {}

    PersonId add(Role role, const QString &name, const PhoneNumber &phone);
    void change(Role role, PersonId id, const QString &name, const PhoneNumber &phone);
    std::optional<Person> find(Role role, PersonId id);
    /// Everybody with this phone who is not archived, by id.
    QList<Person> findByPhone(Role role, const PhoneNumber &phone);
    /// The same for one of their further phones.
    QList<Person> findByFurtherPhone(Role role, const PhoneNumber &phone);

    bool isNameKnown(Role role, const QString &name);

    void rename(Role role, PersonId id, const QString &name);
    /// An invalid time brings the person back.
    void setArchived(Role role, PersonId id, const QDateTime &at);
    void setOffDuty(PersonId driver, bool offDuty);
    /// False if a ride or a draft needs the row; nothing was changed then.
    bool removeUnused(Role role, PersonId id);
    /// Takes name and phone away for good; the row stays, because rides are counted by it.
    void erase(Role role, PersonId id, const QDateTime &at);

    /// Up to `limit` imported rows whose `number` nobody has read yet.
    QList<Person> unchecked(Role role, int limit);
    /// Notes what was read from an imported `number`, which itself is never rewritten.
    void setChecked(Role role, PersonId id, const std::optional<PhoneNumber> &phone);

private:
    Database &m_database;
};

/// The columns that personFrom() reads, for a statement on `customers` or `drivers`.
QString personColumns();
Person personFrom(const Rows &row, Role role);
/// "customers" or "drivers".
QString tableOf(Role role);
/// The column of `rides` that points to such a person.
QString personColumn(Role role);

} // namespace birdcar
