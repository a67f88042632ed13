// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of customers and drivers.
#include "app/domain/searchterms.h"
#include "app/store/dialect.h"
#include "app/store/inboxstore.h"
#include "app/store/partlookup.h"
#include "app/store/peoplestore.h"
#include "app/store/reader_p.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostParts = 1000; ///< who is looked at before the page is sorted by name

bool fits(const Person &person, const QStringList &phones, const QList<SearchTerm> &terms)
{
    const QStringList names{person.name};
    return std::ranges::all_of(
        terms, [&](const SearchTerm &term) { return isInNames(term, names) || isInPhones(term, phones); });
}

/// Looks up further phones only of those whom their first one does not fit.
bool fits(Database &database, const Person &person, const QList<SearchTerm> &terms)
{
    QStringList phones{person.phone ? person.phone->digits() : person.number};
    if (fits(person, phones, terms))
        return true;
    for (const PhoneNumber &further : InboxStore(database).furtherPhones(person.role, person.id))
        phones.append(further.digits());
    return phones.size() > 1 && fits(person, phones, terms);
}

/// The word that finds the fewest.
SearchTerm longestOf(const QList<SearchTerm> &terms)
{
    return *std::ranges::max_element(terms, std::less(), [](const SearchTerm &term) {
        return std::max(term.text.size(), term.digits.size());
    });
}

/// Reads people who are not archived out of one table.
class PeopleList
{
public:
    PeopleList(Database &database, Role role) : m_database(database), m_role(role) {}

    QList<Person> all(qint64 limit) { return read({}, {}, limit); }

    QList<Person> among(const IdLookup &lookup, qint64 limit)
    {
        return read(u" AND id IN (%1)"_s.arg(lookup.sql), lookup.values, limit);
    }

    /// By name, straight from the index.
    QList<Person> named(const QString &beginning, qint64 limit)
    {
        const QString key = dialectOf(m_database.engine()).nameKey;
        const QString lower = beginning.toLower();
        return read(u" AND %1 >= ? AND %1 < ?"_s.arg(key),
                    {lower, lower + QString::fromUcs4(U"\U0010FFFF", 1)}, limit);
    }

private:
    QList<Person> read(const QString &condition, const QVariantList &values, qint64 limit)
    {
        const QString sql = u"SELECT %1 FROM %2 WHERE archived_at IS NULL%3 ORDER BY %4, id LIMIT ?"_s.arg(
            personColumns(), tableOf(m_role), condition, dialectOf(m_database.engine()).nameKey);
        return listOf(m_database.run(sql, values + QVariantList{limit}),
                      [this](const Rows &row) { return personFrom(row, m_role); });
    }

    Database &m_database;
    Role m_role;
};

/// Looks at no more than the first `mostParts` of those whom the longest word finds.
IdLookup firstOf(const IdLookup &lookup)
{
    return {u"SELECT * FROM (%1 LIMIT %2) AS firsts"_s.arg(lookup.sql, QString::number(mostParts)),
            lookup.values};
}

QList<Person> search(Database &database, Role role, const QString &typed, qint64 limit)
{
    PeopleList list(database, role);
    const QList<SearchTerm> terms = searchTerms(typed);
    QList<Person> people = list.named(typed.simplified(), limit);
    if (static_cast<qint64>(people.size()) >= limit)
        return people;
    const IdLookup lookup = PartLookup(database).people(role, longestOf(terms));
    if (lookup.isEmpty())
        return people;
    for (const Person &person : list.among(firstOf(lookup), mostParts)) {
        const bool known = std::ranges::find(people, person.id, &Person::id) != people.end();
        if (!known && fits(database, person, terms) && static_cast<qint64>(people.size()) < limit)
            people.append(person);
    }
    return people;
}

} // namespace

Result<QList<Person>> Reader::people(Role role, const QString &typed, int limit)
{
    return guarded([&] {
        const qint64 rows = limit == Page::all ? newest : qint64{limit};
        return typed.trimmed().isEmpty() ? PeopleList(*m_database, role).all(rows)
                                         : search(*m_database, role, typed, rows);
    });
}

Result<QList<Person>> Reader::peopleById(Role role, const Page &page)
{
    return guarded([&] {
        return listOf(
            m_database->run(
                u"SELECT %1 FROM %2 WHERE archived_at IS NULL AND id < ? ORDER BY id DESC LIMIT ?"_s.arg(
                    personColumns(), tableOf(role)),
                pageValues(page)),
            [role](const Rows &row) { return personFrom(row, role); });
    });
}

} // namespace birdcar
