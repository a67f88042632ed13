// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qglobal.h>

namespace birdcar {

class Database;

/// SQLite's own handle of an open connection (sqlite3 *); null if it has none.
void *sqliteHandle(const Database &database);

/// A function of the library that Qt's driver uses; null if this one cannot be reached past the driver, or
/// was built from other sources, whose structures may differ from those behind the handle. Throws StoreError.
QFunctionPointer sqliteFunction(Database &database, const char *name);

} // namespace birdcar
