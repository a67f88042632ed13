// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <mutex>

namespace birdcar {

class Database;

/// Lets another thread stop the statements that an SQLite connection executes, which then fail. Where SQLite
/// cannot be reached past Qt's driver, a statement runs to its end. Must outlive what it watches.
class StatementBreaker
{
public:
    /// The connection that works now, on its thread; none: it is about to be closed.
    void watch(Database *database);
    /// Stops the statement under way, from any thread. To be repeated until the work has ended: between two
    /// statements there is nothing to stop.
    void trip();
    bool isTripped() const { return m_isTripped; }

private:
    std::atomic<bool> m_isTripped = false;
    std::mutex m_mutex;
    void *m_handle = nullptr;
    void (*m_interrupt)(void *) = nullptr;
};

} // namespace birdcar
