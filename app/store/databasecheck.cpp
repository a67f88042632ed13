// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/databasecheck.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

Result<Done> checkIntegrity(Database &database)
{
    const bool isFile = database.engine() == DatabaseEngine::Sqlite;
    try {
        Rows rows = database.run(isFile ? u"PRAGMA quick_check(1)"_s : u"SELECT 'ok'"_s);
        if (rows.next() && rows.text(0) == "ok"_L1)
            return Done{};
        return Problem{Problem::Kind::Damaged, u"The database is damaged: %1."_s.arg(rows.text(0)), {}, {}};
    } catch (const StoreError &error) {
        return error.toProblem();
    }
}

} // namespace birdcar
