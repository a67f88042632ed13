// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statementbreaker.h"

#include "app/store/sqlitehandle.h"

namespace birdcar {

void StatementBreaker::watch(Database *database)
{
    void *handle = database ? sqliteHandle(*database) : nullptr;
    const auto interrupt =
        handle ? reinterpret_cast<void (*)(void *)>(sqliteFunction(*database, "sqlite3_interrupt")) : nullptr;
    const std::lock_guard lock(m_mutex);
    m_handle = handle;
    m_interrupt = interrupt;
}

void StatementBreaker::trip()
{
    m_isTripped = true;
    const std::lock_guard lock(m_mutex);
    if (m_handle && m_interrupt)
        m_interrupt(m_handle);
}

} // namespace birdcar
