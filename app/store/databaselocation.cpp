// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/databaselocation.h"

#include <QFileInfo>
#include <QUrlQuery>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Of a server's URL.
QStringList secretParameters()
{
    return {u"password"_s, u"sslpassword"_s};
}

/// Behind a symbolic link the file's own name: what lies beside a database is found by its name, and two
/// names would be two databases.
QString ownNameOf(QFileInfo file)
{
    constexpr int mostLinks = 40; // as Linux
    for (int link = 0; file.isSymLink() && link < mostLinks; ++link)
        file.setFile(file.symLinkTarget()); // which need not be there yet
    return file.absoluteFilePath();
}

} // namespace

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
    location.file = ownNameOf(QFileInfo(text));
    return location;
}

QString DatabaseLocation::displayName() const
{
    if (engine == DatabaseEngine::Sqlite)
        return file;
    QUrl shown = server;
    QUrlQuery query(server);
    for (const QString &name : secretParameters()) {
        if (!query.hasQueryItem(name))
            continue; // the rest stays as it was written
        query.removeAllQueryItems(name);
        shown.setQuery(query);
    }
    if (query.isEmpty())
        shown.setQuery(QString());
    return shown.toString(QUrl::RemovePassword);
}

bool DatabaseLocation::hasPassword() const
{
    const QUrlQuery query(server);
    return !server.password().isEmpty() ||
           std::ranges::any_of(secretParameters(),
                               [&query](const QString &name) { return query.hasQueryItem(name); });
}

} // namespace birdcar
