// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/plainletters.h"
#include "app/store/database.h"
#include "app/store/dialect.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

int schemaVersion(Database &database)
{
    Rows rows = database.run(u"PRAGMA user_version"_s);
    return rows.next() ? static_cast<int>(rows.integer(0)) : 0;
}

void setSchemaVersion(Database &database, int version)
{
    database.runOnce(u"PRAGMA user_version = %1"_s.arg(version));
}

void lockSchema(Database &) {} // BEGIN IMMEDIATE has done it

void lockClaims(Database &) {} // here too

void lockRides(Database &) {} // and here

QSet<QString> tables(Database &database)
{
    QSet<QString> names;
    Rows rows = database.run(
        u"SELECT name FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_'"_s);
    while (rows.next())
        names.insert(rows.text(0));
    return names;
}

/// A phrase of FTS5 in one column, or in all.
QString partPattern(const QString &column, const QString &part)
{
    const QString phrase = u'"' + QString(part).replace(u'"', "\"\""_L1) + u'"';
    return column.isEmpty() ? phrase : u"{%1} : %2"_s.arg(column, phrase);
}

QString spellingPattern(const QString &plainWord)
{
    QStringList phrases;
    for (const QString &beginning : accentedBeginnings(plainWord))
        phrases.append(partPattern({}, beginning));
    return phrases.isEmpty() ? QString() : u"{name} : (%1)"_s.arg(phrases.join(u" OR "_s));
}

bool findsParts(Database &)
{
    return true;
}

} // namespace

const Dialect &sqliteDialect()
{
    static const Dialect dialect{u"INTEGER PRIMARY KEY"_s,
                                 u"TEXT"_s,
                                 QString(),
                                 u"strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"_s,
                                 u"instr"_s,
                                 u"lower(name)"_s,
                                 u".postgres.sql"_s,
                                 u"SELECT rowid FROM %1_search WHERE %1_search MATCH ?"_s,
                                 u"SELECT rowid FROM %1_search WHERE %1_search MATCH ?"_s,
                                 u"SELECT rowid FROM rides_search WHERE rides_search MATCH ? AND rowid < ? "
                                 "ORDER BY rowid DESC LIMIT ?"_s,
                                 u"SELECT id, name FROM %1 WHERE id IN (SELECT rowid FROM %1_search WHERE "
                                 "%1_search MATCH ?) AND instr(lower(name), ?) = 0 LIMIT ?"_s,
                                 u"INSERT INTO %1_search (%1_search, rank) VALUES ('merge', -64)"_s,
                                 partPattern,
                                 spellingPattern,
                                 findsParts,
                                 schemaVersion,
                                 setSchemaVersion,
                                 lockSchema,
                                 lockClaims,
                                 lockRides,
                                 tables};
    return dialect;
}

const Dialect &dialectOf(DatabaseEngine engine)
{
    return engine == DatabaseEngine::Sqlite ? sqliteDialect() : postgresDialect();
}

} // namespace birdcar
