// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"

#include <QString>
#include <QVariant>

namespace birdcar {

class Database;
struct Dialect;
struct SearchTerm;

/// A SELECT of ids with its values, for use by itself or as a subquery; empty for one that finds nothing.
struct IdLookup
{
    QString sql;
    QVariantList values;

    bool isEmpty() const { return sql.isEmpty(); }
    IdLookup &operator+=(const IdLookup &other);
};

/// How one database finds ids by what people typed: parts of words through an index of three letters, and
/// what is shorter by the beginning of names and the end of phones.
class PartLookup
{
public:
    explicit PartLookup(Database &database);

    /// False if this database has no index for parts of words; beginnings and ends are found all the same.
    bool findsParts() const { return m_findsParts; }
    /// Whether places can be searched for this term.
    bool findsPlaces(const SearchTerm &term) const;

    /// Rows of `customers` or `drivers`, archived ones too; by name, with or without accents, and by every
    /// phone.
    IdLookup people(Role role, const SearchTerm &term) const;
    /// Rows of `proxy_numbers`, a short table.
    IdLookup numbers(const SearchTerm &term) const;
    /// Rides below this id from or to such a place, newest first, up to `limit`.
    IdLookup rides(const SearchTerm &term, qint64 beforeId, int limit) const;

private:
    /// Those whose names have this part in other spellings; they are few, and already looked up.
    IdLookup peopleSpelled(const QString &table, const SearchTerm &term) const;
    IdLookup peopleNamed(const QString &table, const QString &beginning) const;
    /// Rows of this table with such a phone.
    IdLookup phones(const QString &table, const QString &digits) const;
    IdLookup phonesEndingWith(const QString &table, const QString &digits) const;

    Database *m_database;
    const Dialect *m_dialect;
    bool m_findsParts;
};

} // namespace birdcar
