// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/statementbreaker.h"

#include "app/store/database.h"

#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <cstring>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// The library that Qt's driver uses; nothing if this one was built from other sources, whose structures may
/// differ from those behind the driver's handle.
QFunctionPointer sqliteFunction(Database &database, const char *name)
{
    QLibrary library(u"sqlite3"_s, 0); // stays loaded
    using SourceId = const char *(*)();
    const auto sourceId = reinterpret_cast<SourceId>(library.resolve("sqlite3_sourceid"));
    Rows row = database.run(u"SELECT sqlite_source_id()"_s);
    if (!sourceId || !row.next() || row.text(0) != QLatin1StringView(sourceId()))
        return nullptr;
    return library.resolve(name);
}

/// SQLite's own handle of the connection.
void *handleOf(Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    const bool isSqlite = handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0;
    return isSqlite ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

} // namespace

void StatementBreaker::watch(Database *database)
{
    void *handle = database ? handleOf(*database) : nullptr;
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
