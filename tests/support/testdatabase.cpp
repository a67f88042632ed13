// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include "app/domain/clock.h"
#include "app/store/migrations.h"

#include <QTest>
#include <QUuid>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *serverVariable = "BIRDCAR_TEST_PG_URL";

template <typename T>
T orDie(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.problem().text));
    return std::move(result).value();
}

} // namespace

void TestDatabase::addEngineRows()
{
    QTest::addColumn<DatabaseEngine>("engine");
    QTest::newRow("sqlite") << DatabaseEngine::Sqlite;
    if (qEnvironmentVariableIsSet(serverVariable))
        QTest::newRow("postgresql") << DatabaseEngine::Postgres;
}

DatabaseEngine TestDatabase::currentEngine()
{
    QFETCH_GLOBAL(DatabaseEngine, engine);
    return engine;
}

TestDatabase::TestDatabase(DatabaseEngine engine, const Database::Options &options)
{
    if (engine == DatabaseEngine::Sqlite) {
        m_location = orDie(DatabaseLocation::parse(m_folder.filePath(u"birdcar.db"_s)));
    } else {
        m_location = orDie(DatabaseLocation::parse(qEnvironmentVariable(serverVariable)));
        m_server = orDie(Database::open(m_location, {}));
        const QString name = u"birdcar_test_"_s + QUuid::createUuid().toString(QUuid::Id128);
        m_server->runOnce(u"CREATE DATABASE "_s + name);
        m_location.server.setPath(u'/' + name);
    }
    m_database = connectAgain(options);
    orDie(migrate(*m_database, systemClock(), true));
}

TestDatabase::~TestDatabase()
{
    m_database.reset();
    if (m_server)
        m_server->runOnce(u"DROP DATABASE %1 WITH (FORCE)"_s.arg(m_location.server.path().mid(1)));
}

std::shared_ptr<Database> TestDatabase::connectAgain(const Database::Options &options) const
{
    return orDie(Database::open(m_location, options));
}

} // namespace birdcar
