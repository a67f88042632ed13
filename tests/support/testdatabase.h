// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace birdcar {

/// A fresh database for one test, gone with it: a file in a folder of its own, or a new database on the
/// PostgreSQL server that BIRDCAR_TEST_PG_URL names.
class TestDatabase
{
public:
    enum class Schema { Empty, Newest };

    explicit TestDatabase(DatabaseEngine engine = DatabaseEngine::Sqlite, Schema schema = Schema::Newest,
                          const Database::Options &options = {});
    ~TestDatabase();
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;

    const DatabaseLocation &location() const { return m_location; }
    QString folder() const { return m_folder.path(); }
    Database &operator*() const { return *m_database; }
    Database *operator->() const { return m_database.get(); }

    /// The schema as a former version of the program made it, on an empty database.
    static void makeSchema(Database &database, int version);

    /// Another connection to the same database.
    std::shared_ptr<Database> connect(const Database::Options &options = {}) const;
    /// The first column of the first row; empty if there is none.
    QString scalar(const QString &sql) const;

    /// For initTestCase_data: a row for each engine there is. Without a PostgreSQL server only SQLite.
    static void addEngineRows();
    /// The engine of the row that runs.
    static DatabaseEngine currentEngine();

private:
    QTemporaryDir m_folder;
    DatabaseLocation m_location;
    std::shared_ptr<Database> m_database;
};

} // namespace birdcar
