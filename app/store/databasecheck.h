// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QDateTime>

namespace birdcar {

class Database;

/// Has the engine look for damage. SQLite reads every page but not every index entry, which takes seconds
/// for a large file. PostgreSQL looks after itself; there the check is one read.
/// Problem (Damaged) that says what was found.
Result<Done> checkIntegrity(Database &database);

/// The same for a copy of an SQLite database, with every entry of every index.
Result<Done> checkEverything(Database &database);

/// Whether changes are taken: writes a little and takes it out again. Problem that says why not.
Result<Done> checkWriting(Database &database, const QDateTime &now);

} // namespace birdcar
