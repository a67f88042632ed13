// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QString>

namespace birdcar {

class Database;

/// Writes a consistent copy of the database, readable by its owner only, while others go on writing.
/// SQLite: a database file. PostgreSQL: the custom format of pg_dump, which must be installed.
/// Problem if the file exists or cannot be written; then no file is left behind.
Result<Done> backup(Database &database, const QString &file);

/// The copy that is kept before a schema change; it has its name only once it is whole. On PostgreSQL it is
/// left to the server's own backups.
Result<Done> backupBeforeUpgrade(Database &database, int fromVersion, const QDateTime &now);

} // namespace birdcar
