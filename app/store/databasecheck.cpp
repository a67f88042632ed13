// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/databasecheck.h"

#include "app/store/database.h"
#include "app/store/recordstore.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Result<Done> check(Database &database, const QString &statement)
{
    try {
        Rows rows = database.run(statement);
        QString found = rows.next() ? rows.text(0) : QString();
        if (found == "ok"_L1)
            return Done{};
        found.remove(u"*** in database main ***"_s);
        return Problem{
            Problem::Kind::Damaged, u"The database is damaged: %1."_s.arg(found.simplified()), {}, {}};
    } catch (const StoreError &error) {
        return error.toProblem();
    }
}

} // namespace

Result<Done> checkIntegrity(Database &database)
{
    const bool isFile = database.engine() == DatabaseEngine::Sqlite;
    return check(database, isFile ? u"PRAGMA quick_check(1)"_s : u"SELECT 'ok'"_s);
}

Result<Done> checkEverything(Database &database)
{
    return check(database, u"PRAGMA integrity_check(1)"_s);
}

Result<Done> checkWriting(Database &database, const QDateTime &now)
{
    try {
        database.inTransaction([&] { RecordStore(database).tryWriting(now); });
        return Done{};
    } catch (const StoreError &error) {
        return error.toProblem();
    }
}

} // namespace birdcar
