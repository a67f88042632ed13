// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"
#include "app/domain/result.h"

#include <memory>

namespace birdcar {

class Database;
class Dispatcher;
class Reader;
struct Configuration;

/// The database as a command uses it: opened with a long busy time-out, brought to the newest schema, with
/// the depot's settings read. Lives on the main thread for the length of the command.
class Session
{
public:
    /// Upgrades the database only while no runner holds it. Without a runner, rows that other programs added
    /// are taken in first. Problem if the database cannot be used; an upgrade that began is then undone.
    static Result<std::shared_ptr<Session>> open(const Configuration &configuration, const Clock &clock);

    explicit Session(std::shared_ptr<Database> database, const Clock &clock, const QString &depot);
    ~Session();

    Database &database() { return *m_database; }
    Dispatcher &dispatcher() { return *m_dispatcher; }
    Reader &reader() { return *m_reader; }

    /// True if nobody sends what waits in this database. Never for PostgreSQL, where it is not known.
    bool lacksRunner() const;
    /// True if those that run have said that MessageBird cannot reach them.
    Result<bool> isCutOff();

private:
    std::shared_ptr<Database> m_database;
    std::unique_ptr<Dispatcher> m_dispatcher;
    std::unique_ptr<Reader> m_reader;
};

} // namespace birdcar
