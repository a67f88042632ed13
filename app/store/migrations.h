// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"
#include "app/domain/result.h"

#include <QString>

namespace birdcar {

class Database;

/// The schema this program needs: the number of the last file in resources/migrations.
int newestSchemaVersion();

/// Brings the database to the newest schema, one transaction a step, after a copy of a database that holds
/// anything was put beside it (`FILE.before-upgrade-from-N-TIME`).
///
/// Problem, and nothing changed, if the database is newer than this program, belongs to another program,
/// needs an upgrade while `mayMigrate` is false, or the copy cannot be made. A step that fails leaves the
/// schema of the step before.
///
/// On PostgreSQL it also joins those who use the schema, see SchemaLock, for the life of the connection; a
/// connection that was lost joins them again. An upgrade waits for nobody but programs that start at the same
/// time: Problem, and nothing changed, if older ones are running.
Result<Done> migrate(Database &database, const Clock &clock, bool mayMigrate);

/// The same for the copy of a database that was checked and that nobody else uses: nothing is put beside it.
Result<Done> migrateCopy(Database &copy);

} // namespace birdcar
