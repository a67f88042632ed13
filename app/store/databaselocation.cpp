// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/databaselocation.h"

#include <QFileInfo>

namespace birdcar {

using namespace Qt::StringLiterals;

Result<DatabaseLocation> DatabaseLocation::parse(const QString &text)
{
    if (text.trimmed().isEmpty())
        return Problem{Problem::Kind::InvalidInput, u"The database has no name."_s, u"database"_s, {}};
    DatabaseLocation location;
    if (text.startsWith("postgresql://"_L1) || text.startsWith("postgres://"_L1)) {
        location.engine = DatabaseEngine::Postgres;
        location.server = QUrl(text, QUrl::StrictMode);
        if (!location.server.isValid())
            return Problem{Problem::Kind::InvalidInput,
                           u"The PostgreSQL address cannot be read: %1."_s.arg(location.server.errorString()),
                           u"database"_s,
                           {}};
        return location;
    }
    location.file = QFileInfo(text).absoluteFilePath();
    return location;
}

QString DatabaseLocation::displayName() const
{
    return engine == DatabaseEngine::Sqlite ? file : server.toString(QUrl::RemovePassword);
}

} // namespace birdcar
