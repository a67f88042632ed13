// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/sqlitehandle.h"

#include "app/store/database.h"

#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlDriver>

#include <cstring>

namespace birdcar {

using namespace Qt::StringLiterals;

void *sqliteHandle(const Database &database)
{
    const QVariant handle = database.connection().driver()->handle();
    const bool isSqlite = handle.isValid() && std::strcmp(handle.typeName(), "sqlite3*") == 0;
    return isSqlite ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

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

} // namespace birdcar
