// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/partlookup.h"

#include "app/domain/plainletters.h"
#include "app/domain/searchterms.h"
#include "app/store/database.h"
#include "app/store/dialect.h"
#include "app/store/peoplestore.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastPart = 3;
constexpr int mostSpelled = 500; ///< whose names are compared letter by letter

/// Sorts after every text with the same beginning, by bytes.
const QString &lastCharacter()
{
    static const QString last = QString::fromUcs4(U"\U0010FFFF", 1);
    return last;
}

/// As names are compared by the index, with and without accents. SQLite leaves letters outside ASCII as they
/// are, so that an "ö" has to be looked for as "Ö" as well.
QStringList spellingsOf(const QString &beginning)
{
    constexpr qsizetype mostSpellings = 100;
    QStringList spelled{beginning.toLower()};
    const QString plain = plainLetters(beginning);
    if (plain.isEmpty())
        return spelled;
    QString firsts = spellingsOfLetter(plain.at(0));
    for (const QChar letter : QString(firsts)) {
        if (letter.unicode() > 127 && letter.toUpper() != letter)
            firsts.append(letter.toUpper());
    }
    QStringList ends{plain.mid(1)};
    if (plain.size() > 1) {
        for (const QChar second : spellingsOfLetter(plain.at(1)).mid(1))
            ends.append(second + plain.mid(2));
    }
    if (firsts.size() * ends.size() > mostSpellings)
        ends = ends.first(1);
    for (const QChar first : std::as_const(firsts)) {
        for (const QString &end : std::as_const(ends))
            spelled.append(first + end);
    }
    spelled.removeDuplicates();
    return spelled;
}

} // namespace

IdLookup &IdLookup::operator+=(const IdLookup &other)
{
    if (!sql.isEmpty() && !other.sql.isEmpty())
        sql += u" UNION ALL "_s;
    sql += other.sql;
    values += other.values;
    return *this;
}

PartLookup::PartLookup(Database &database)
    : m_database(&database), m_dialect(&dialectOf(database.engine())),
      m_findsParts(m_dialect->findsParts(database))
{
}

bool PartLookup::findsPlaces(const SearchTerm &term) const
{
    return m_findsParts && term.text.size() >= leastPart;
}

IdLookup PartLookup::people(Role role, const SearchTerm &term) const
{
    const QString table = tableOf(role);
    IdLookup found;
    if (!term.digits.isEmpty()) { // first, because they are few and a list may be cut off
        const IdLookup further = phones(u"further_phones"_s, term.digits);
        found += {u"SELECT person_id FROM further_phones WHERE role = '%1' AND id IN (%2)"_s.arg(
                      roleName(role), further.sql),
                  further.values};
    }
    found += peopleSpelled(table, term); // here for the same reason
    if (m_findsParts && term.text.size() >= leastPart)
        found += {m_dialect->idsByNamePart.arg(table), {m_dialect->partPattern(u"name"_s, term.text)}};
    else if (!term.text.isEmpty())
        found += peopleNamed(table, term.text);
    if (!term.digits.isEmpty())
        found += phones(table, term.digits);
    return found;
}

IdLookup PartLookup::peopleSpelled(const QString &table, const SearchTerm &term) const
{
    const QString plain = plainLetters(term.text);
    if (!m_findsParts || std::min(term.text.size(), plain.size()) < leastPart)
        return {};
    IdLookup found;
    if (plain != term.text.toLower()) // typed with accents that the name may not have
        found += {m_dialect->idsByNamePart.arg(table), {m_dialect->partPattern(u"name"_s, plain)}};
    const QString pattern = m_dialect->spellingPattern(plain);
    if (pattern.isEmpty())
        return found;
    QStringList ids;
    Rows rows = m_database->run(m_dialect->namesBySpelling.arg(table), {pattern, plain, mostSpelled});
    while (rows.next()) {
        if (isInNames(term, {rows.text(1)}))
            ids.append(QString::number(rows.integer(0)));
    }
    if (!ids.isEmpty())
        found += {u"SELECT id FROM %1 WHERE id IN (%2)"_s.arg(table, ids.join(u", "_s)), {}};
    return found;
}

IdLookup PartLookup::phones(const QString &table, const QString &digits) const
{
    if (m_findsParts && digits.size() >= leastPart)
        return {m_dialect->idsByPhonePart.arg(table), {m_dialect->partPattern(u"phone"_s, digits)}};
    return phonesEndingWith(table, digits);
}

IdLookup PartLookup::peopleNamed(const QString &table, const QString &beginning) const
{
    IdLookup found;
    for (const QString &spelling : spellingsOf(beginning))
        found += {u"SELECT id FROM %1 WHERE %2 >= ? AND %2 < ?"_s.arg(table, m_dialect->nameKey),
                  {spelling, spelling + lastCharacter()}};
    return found;
}

IdLookup PartLookup::phonesEndingWith(const QString &table, const QString &digits) const
{
    const QString condition = u"substr(phone, length(phone) - 1)"_s; // as in the index
    if (digits.size() == 1) {
        IdLookup found{
            u"SELECT id FROM %1 WHERE %2 IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(table, condition), {}};
        for (int tens = 0; tens < 10; ++tens)
            found.values.append(QString::number(tens) + digits);
        return found;
    }
    return {u"SELECT id FROM %1 WHERE %2 = ? AND substr(phone, length(phone) - %3 + 1) = ?"_s.arg(
                table, condition, QString::number(digits.size())),
            {digits.right(2), digits}};
}

IdLookup PartLookup::numbers(const SearchTerm &term) const
{
    if (term.digits.isEmpty())
        return {};
    if (term.digits.size() >= leastPart)
        return {u"SELECT id FROM proxy_numbers WHERE %1(phone, ?) > 0"_s.arg(m_dialect->positionOf),
                {term.digits}};
    return {u"SELECT id FROM proxy_numbers WHERE substr(phone, length(phone) - %1 + 1) = ?"_s.arg(
                term.digits.size()),
            {term.digits}};
}

IdLookup PartLookup::rides(const SearchTerm &term, qint64 beforeId, int limit) const
{
    return {m_dialect->ridesByPlacePart, {m_dialect->partPattern({}, term.text), beforeId, limit}};
}

} // namespace birdcar
