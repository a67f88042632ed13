// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>
#include <QUrl>

namespace birdcar {

enum class DatabaseEngine { Sqlite, Postgres };

/// Where the data lives: a file, or a PostgreSQL server.
struct DatabaseLocation
{
    DatabaseEngine engine = DatabaseEngine::Sqlite;
    QString file; ///< absolute path, SQLite only
    QUrl server;  ///< `postgresql://user:password@host:port/name`, PostgreSQL only

    /// Reads what `--database` takes: a file, or `postgresql://...` (parts that are missing come from the
    /// PG* environment variables, as with every PostgreSQL program).
    static Result<DatabaseLocation> parse(const QString &text);

    /// For people: the path, or the server's URL without its passwords.
    QString displayName() const;
    /// The URL tells a password: before the host, or as one of the parameters that libpq knows.
    bool hasPassword() const;
};

} // namespace birdcar
