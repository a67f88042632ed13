// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "app/domain/clock.h"
#include "app/store/dialect.h"
#include "app/store/migrations.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUuid>

#include <map>

Q_DECLARE_METATYPE(birdcar::DatabaseEngine)

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QUrl serverUrl()
{
    return QUrl(qEnvironmentVariable("BIRDCAR_TEST_PG_URL"));
}

std::shared_ptr<Database> openOrFail(const DatabaseLocation &location, const Database::Options &options = {})
{
    auto opened = Database::open(location, options);
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.problem().text));
    return std::move(opened).value();
}

void onServer(const QString &sql)
{
    DatabaseLocation server;
    server.engine = DatabaseEngine::Postgres;
    server.server = serverUrl();
    openOrFail(server)->runOnce(sql);
}

DatabaseLocation freshLocation(DatabaseEngine engine, const QTemporaryDir &folder)
{
    DatabaseLocation location;
    location.engine = engine;
    if (engine == DatabaseEngine::Sqlite) {
        location.file = folder.filePath(u"birdcar.db"_s);
    } else {
        location.server = serverUrl();
        location.server.setPath(u"/birdcar_"_s + QUuid::createUuid().toString(QUuid::Id128));
    }
    return location;
}

QString serverName(const DatabaseLocation &location)
{
    return location.server.path().mid(1);
}

void drop(const DatabaseLocation &location)
{
    if (location.engine == DatabaseEngine::Postgres)
        onServer(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(serverName(location)));
}

DatabaseLocation emptyDatabase(DatabaseEngine engine, const QTemporaryDir &folder)
{
    const DatabaseLocation location = freshLocation(engine, folder);
    if (engine == DatabaseEngine::Postgres)
        onServer(u"CREATE DATABASE %1"_s.arg(serverName(location)));
    return location;
}

/// One in the newest schema, which nobody has open: the others are copied from it, in a fifth of the time
/// that the migrations take.
class Pattern
{
public:
    explicit Pattern(DatabaseEngine engine) : m_location(emptyDatabase(engine, m_folder))
    {
        const auto database = openOrFail(m_location);
        if (const auto migrated = migrate(*database, systemClock(), true); !migrated)
            qFatal("%s", qUtf8Printable(migrated.problem().text));
    }
    ~Pattern() { drop(m_location); }

    const DatabaseLocation &location() const { return m_location; }

private:
    QTemporaryDir m_folder;
    DatabaseLocation m_location;
};

std::map<DatabaseEngine, Pattern> patterns;

const DatabaseLocation &newest(DatabaseEngine engine)
{
    if (patterns.empty())
        qAddPostRoutine([] { patterns.clear(); });
    return patterns.try_emplace(engine, engine).first->second.location();
}

DatabaseLocation copyOf(const DatabaseLocation &pattern, const QTemporaryDir &folder)
{
    const DatabaseLocation location = freshLocation(pattern.engine, folder);
    if (pattern.engine == DatabaseEngine::Postgres)
        onServer(u"CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy"_s.arg(serverName(location),
                                                                            serverName(pattern)));
    else if (!QFile::copy(pattern.file, location.file))
        qFatal("cannot copy the database");
    return location;
}

} // namespace

TestDatabase::TestDatabase(DatabaseEngine engine, Schema schema, const Database::Options &options)
    : m_location(schema == Schema::Newest ? copyOf(newest(engine), m_folder)
                                          : emptyDatabase(engine, m_folder)),
      m_database(openOrFail(m_location, options))
{
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    drop(m_location);
}

std::shared_ptr<Database> TestDatabase::connect(const Database::Options &options) const
{
    return openOrFail(m_location, options);
}

QString TestDatabase::scalar(const QString &sql) const
{
    Rows rows = m_database->run(sql);
    return rows.next() ? rows.text(0) : QString();
}

void TestDatabase::makeSchema(Database &database, int version)
{
    const Dialect &dialect = dialectOf(database.engine());
    if (newestSchemaVersion() < version)
        qFatal("there is no such version");
    for (const QString &name : QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        if (QStringView(name).left(4).toInt() > version || dialect.skipsMigration(name))
            continue;
        QFile file(u":/migrations/"_s + name);
        if (!file.open(QFile::ReadOnly))
            qFatal("cannot read the migration");
        QString text = QString::fromUtf8(file.readAll());
        text.replace("{id}"_L1, dialect.idColumn);
        text.replace("{ordered}"_L1, dialect.orderedText);
        for (const QString &statement : text.split(u"\n\n"_s, Qt::SkipEmptyParts))
            database.runOnce(statement);
    }
    dialect.setSchemaVersion(database, version);
}

void TestDatabase::addEngineRows()
{
    QTest::addColumn<DatabaseEngine>("engine");
    QTest::newRow("sqlite") << DatabaseEngine::Sqlite;
    if (!serverUrl().isEmpty())
        QTest::newRow("postgres") << DatabaseEngine::Postgres;
}

DatabaseEngine TestDatabase::currentEngine()
{
    QFETCH_GLOBAL(DatabaseEngine, engine);
    return engine;
}

} // namespace birdcar
