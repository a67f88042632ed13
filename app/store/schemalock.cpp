// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schemalock.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Schemas of one database are told apart. (There may be none that this user may create in.)
const auto lockKeys = u"hashtext('birdcar schema in use'), hashtext(COALESCE(current_schema(), ''))"_s;

/// The connections that have it, but for this one.
const auto othersWithIt =
    u"FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid WHERE l.locktype = 'advisory' AND "
    u"l.granted "
    "AND l.pid <> pg_backend_pid() "
    "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
    "AND l.classid::bigint = hashtext('birdcar schema in use')::bigint & 4294967295 "
    "AND l.objid::bigint = hashtext(COALESCE(current_schema(), ''))::bigint & 4294967295 AND l.objsubid = 2"_s;

} // namespace

bool SchemaLock::ask(const QString &function)
{
    Rows row = m_database.run(u"SELECT CASE WHEN %1(%2) THEN 1 ELSE 0 END"_s.arg(function, lockKeys));
    return row.next() && row.integer(0) == 1;
}

bool SchemaLock::tryShare()
{
    return ask(u"pg_try_advisory_lock_shared"_s);
}

void SchemaLock::endShare()
{
    ask(u"pg_advisory_unlock_shared"_s);
}

bool SchemaLock::tryTake()
{
    return ask(u"pg_try_advisory_lock"_s);
}

void SchemaLock::end()
{
    ask(u"pg_advisory_unlock"_s);
}

bool SchemaLock::isTaken()
{
    return m_database.run(u"SELECT 1 "_s + othersWithIt + u" AND l.mode = 'ExclusiveLock'"_s).next();
}

QStringList SchemaLock::holders()
{
    QStringList holders;
    Rows rows = m_database.run(u"SELECT DISTINCT COALESCE(NULLIF(a.application_name, ''), 'a connection'), "
                               "COALESCE(host(a.client_addr), '') "_s +
                               othersWithIt + u" ORDER BY 1, 2"_s);
    while (rows.next())
        holders.append(rows.text(1).isEmpty() ? rows.text(0) : u"%1 (%2)"_s.arg(rows.text(0), rows.text(1)));
    return holders;
}

} // namespace birdcar
