// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/dialect.h"
#include "app/store/migrations.h"
#include "tests/flows/flowdesk.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

QDir databases()
{
    return QDir(QStringLiteral(BIRDCAR_TEST_DATA) + u"/databases"_s);
}

/// A desk on its own copy of a database in tests/data.
void takeCopy(FlowDesk &desk, const QString &name)
{
    desk.birdcar.setup.database = desk.birdcar.file(u"depot.db"_s);
    QVERIFY(QFile::copy(databases().filePath(name), desk.birdcar.setup.database));
    QVERIFY(QFile::setPermissions(desk.birdcar.setup.database, QFile::ReadOwner | QFile::WriteOwner));
}

std::shared_ptr<Database> opened(const FlowDesk &desk)
{
    DatabaseLocation location;
    location.file = desk.birdcar.setup.database;
    const auto database = Database::open(location, {});
    return database ? *database : nullptr;
}

int schemaOf(const FlowDesk &desk)
{
    const auto database = opened(desk);
    return database ? dialectOf(DatabaseEngine::Sqlite).schemaVersion(*database) : -1;
}

QStringList upgradeCopies(const FlowDesk &desk)
{
    return QDir(desk.birdcar.home()).entryList({u"depot.db.before-upgrade-from-*"_s}, QDir::Files);
}

} // namespace

/// From one release to the next, and back.
class TestUpdateFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheDatabaseOfEachRelease_data();
    void opensTheDatabaseOfEachRelease();
    void goesBackAsTheRefusalSays();
};

void TestUpdateFlow::opensTheDatabaseOfEachRelease_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : databases().entryList({u"*.db"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << name;
}

void TestUpdateFlow::opensTheDatabaseOfEachRelease()
{
    QFETCH(QString, name);
    FlowDesk desk(DatabaseEngine::Sqlite);
    takeCopy(desk, name);
    const int before = schemaOf(desk);
    QVERIFY2(desk.start(), desk.birdcar.errors().constData());

    QCOMPARE(desk.listed(u"customers"_s, u"name"_s), QStringList({u"Caitlyn Carless"_s, u"Chris Carless"_s}));
    QCOMPARE(desk.listed(u"rides"_s, u"state"_s), QStringList({u"open"_s, u"open"_s, u"cancelled"_s}));
    QCOMPARE(desk.listed(u"rides"_s, u"destination"_s),
             QStringList({u"Dam square"_s, u"Schiphol"_s, u"Utrecht"_s}));
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, david);
    QCOMPARE(desk.call(david, secondNumber).answer.destination, chris);
    QCOMPARE(desk.call(diana, firstNumber).answer.destination, QString()); // of the ride that was cancelled
    QCOMPARE(desk.text(caitlyn, firstNumber, u"I am at the back door."_s).status, 200);
    QTRY_VERIFY(desk.textsTo(david).contains(u"I am at the back door."_s));
    // Left in the queue by the old version; a confirmation is true until the ride.
    QTRY_VERIFY(desk.textsTo(caitlyn).join(u' ').contains(u"David Driver will pick you up"_s));

    QCOMPARE(desk.birdcar.stop(), 0);
    QCOMPARE(schemaOf(desk), newestSchemaVersion());
    QCOMPARE(upgradeCopies(desk).size(), before < newestSchemaVersion() ? 1 : 0);
}

void TestUpdateFlow::goesBackAsTheRefusalSays()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    takeCopy(desk, databases().entryList({u"*.db"_s}, QDir::Files, QDir::Name).last());
    QVERIFY(desk.birdcar.start()); // of this version now
    QCOMPARE(desk.birdcar.stop(), 0);
    // What a later version does: it makes a copy, changes the schema, and work goes on.
    QCOMPARE(desk.birdcar
                 .run({u"backup"_s,
                       u"%1.before-upgrade-from-%2-20360101T101010123Z"_s.arg(desk.birdcar.setup.database)
                           .arg(newestSchemaVersion())})
                 .status,
             0);
    auto later = opened(desk);
    later->runOnce(u"INSERT INTO customers (name, number) VALUES ('Cleo', '31612345603')"_s);
    later->runOnce(u"PRAGMA user_version = 9999"_s);
    later.reset();

    const CommandResult refused = desk.birdcar.runPlain(desk.birdcar.setup.options());
    QCOMPARE(refused.status, 1);
    static const QRegularExpression command(u"birdcar restore \"([^\"]+)\" --database \"([^\"]+)\"\n$"_s);
    const auto match = command.match(QString::fromUtf8(refused.errors));
    QVERIFY2(match.hasMatch(), refused.errors.constData());
    const CommandResult restored =
        desk.birdcar.runPlain({u"restore"_s, match.captured(1), u"--database"_s, match.captured(2)});
    QVERIFY2(restored.status == 0, restored.errors.constData());

    QVERIFY2(desk.start(), desk.birdcar.errors().constData());
    QCOMPARE(desk.listed(u"customers"_s, u"name"_s), QStringList({u"Caitlyn Carless"_s, u"Chris Carless"_s}));
    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, david);
}

QTEST_GUILESS_MAIN(TestUpdateFlow)
#include "tst_updateflow.moc"
