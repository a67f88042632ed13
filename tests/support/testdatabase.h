// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace birdcar {

/// A fresh database of the newest schema, gone when this object is: a file of its own, or a database of
/// its own on the server that BIRDCAR_TEST_PG_URL names. A failure to make it ends the test program.
class TestDatabase
{
public:
    explicit TestDatabase(DatabaseEngine engine, const Database::Options &options = {});
    TestDatabase(const TestDatabase &) = delete;
    TestDatabase &operator=(const TestDatabase &) = delete;
    ~TestDatabase();

    /// Adds the column `engine` and a row for each engine that can be tested here: SQLite, and PostgreSQL
    /// if BIRDCAR_TEST_PG_URL is set. For initTestCase_data().
    static void addEngineRows();
    /// The engine of the present global row.
    static DatabaseEngine currentEngine();

    Database &operator*() { return *m_database; }
    Database *operator->() { return m_database.get(); }
    const DatabaseLocation &location() const { return m_location; }
    /// One more connection to the same database, as another process would have.
    std::shared_ptr<Database> connectAgain(const Database::Options &options = {}) const;

private:
    QTemporaryDir m_folder;
    DatabaseLocation m_location;
    std::shared_ptr<Database> m_server; ///< where the PostgreSQL database was made
    std::shared_ptr<Database> m_database;
};

} // namespace birdcar

Q_DECLARE_METATYPE(birdcar::DatabaseEngine)
