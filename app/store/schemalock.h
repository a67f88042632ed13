// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace birdcar {

class Database;

/// PostgreSQL: what keeps a program from working with a schema that another one changes. Everybody who writes
/// shares the lock for as long as the connection lasts, and whoever upgrades holds it alone. It is of the
/// connection, so that the server frees it however a program ends. Throws StoreError.
class SchemaLock
{
public:
    explicit SchemaLock(Database &database) : m_database(database) {}

    /// False while somebody holds it alone.
    bool tryShare();
    void endShare();
    /// False while somebody else has it, alone or shared.
    bool tryTake();
    /// Gives it back after tryTake().
    void end();

    /// Somebody else holds it alone, and upgrades.
    bool isTaken();
    /// The connections that have it besides this one, by what they call themselves and where they come from.
    QStringList holders();

private:
    bool ask(const QString &function);

    Database &m_database;
};

} // namespace birdcar
