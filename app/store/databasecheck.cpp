// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/databasecheck.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Result<Done> check(Database &database, const QString &statement)
{
    try {
        Rows rows = database.run(statement);
        if (rows.next() && rows.text(0) == "ok"_L1)
            return Done{};
        return Problem{Problem::Kind::Damaged, u"The database is damaged: %1."_s.arg(rows.text(0)), {}, {}};
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

} // namespace birdcar
