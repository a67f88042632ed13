// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/databaselocation.h"

#include <QSet>
#include <QString>

namespace birdcar {

class Database;

/// What SQLite and PostgreSQL do not say in the same words. Everything else is one SQL text for both.
struct Dialect
{
    QString idColumn;      ///< type of a table's own id
    QString orderedText;   ///< type of text that is compared by bytes: times, phones, keys
    QString skipLocked;    ///< end of a SELECT that claims rows other processes may be claiming as well
    QString currentStamp;  ///< the present moment by the database's clock, in the form of toStamp()
    QString positionOf;    ///< function of (text, part): where the part begins, 0 if it is not there
    QString nameKey;       ///< what names are sorted by and begin with, as in the indexes on it
    QString foreignSuffix; ///< migration files of the other engine end like this

    // Searches for a part of at least three characters, given as partPattern(); %1 is a table of people.
    QString idsByNamePart;
    QString idsByPhonePart;
    QString ridesByPlacePart; ///< of (pattern, id to stay below, limit): ids, newest first
    /// Of (spellingPattern(), plain word, limit): ids and names of those who may have the word in another
    /// spelling, and do not have it as it stands.
    QString namesBySpelling;
    /// Moves a part of the search index of people closer to one piece; empty where nothing needs that.
    QString mergePeopleSearch;
    QString (*partPattern)(const QString &column, const QString &part);
    /// For namesBySpelling, of a word in plain letters; empty if it cannot be spelled in another way.
    QString (*spellingPattern)(const QString &plainWord);
    /// Whether this database has the indexes for them.
    bool (*findsParts)(Database &);

    int (*schemaVersion)(Database &);
    void (*setSchemaVersion)(Database &, int version);
    /// Makes other processes wait that would upgrade at the same time.
    void (*lockSchema)(Database &);
    /// Makes other processes wait that would claim texts at the same time.
    void (*lockClaims)(Database &);
    /// Makes other processes wait that would change rides or their lines at the same time.
    void (*lockRides)(Database &);
    /// The user's tables, by name.
    QSet<QString> (*tables)(Database &);

    bool skipsMigration(const QString &fileName) const { return fileName.endsWith(foreignSuffix); }
};

const Dialect &dialectOf(DatabaseEngine engine);

/// One file for each engine.
const Dialect &sqliteDialect();
const Dialect &postgresDialect();

} // namespace birdcar
