// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/dialect.h"
#include "app/store/migrations.h"
#include "tests/flows/flowdesk.h"

#include <QDir>
#include <QElapsedTimer>
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

std::shared_ptr<Database> opened(const QString &file)
{
    DatabaseLocation location;
    location.file = file;
    const auto database = Database::open(location, {});
    return database ? *database : nullptr;
}

int schemaOf(const QString &file)
{
    const auto database = opened(file);
    return database ? dialectOf(DatabaseEngine::Sqlite).schemaVersion(*database) : -1;
}

/// The rides, their lines and the texts, all as they are.
QStringList contentOf(const QString &file)
{
    const auto database = opened(file);
    QStringList lines;
    for (const QString &query :
         {u"SELECT id || destination || datetime || state FROM rides ORDER BY id"_s,
          u"SELECT id || phone || other_phone || COALESCE(released_at, '') FROM legs ORDER BY id"_s,
          u"SELECT id || recipient || body || state FROM messages ORDER BY id"_s}) {
        Rows rows = database->run(query);
        while (rows.next())
            lines.append(rows.text(0));
    }
    return lines;
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
    void aKilledUpgradeIsRepeated();
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
    const int before = schemaOf(desk.birdcar.setup.database);
    const QStringList content = contentOf(desk.birdcar.setup.database);
    QVERIFY(content.size() > 3 + 6 + 6); // rides, lines, texts
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
    QCOMPARE(schemaOf(desk.birdcar.setup.database), newestSchemaVersion());
    if (before == newestSchemaVersion()) {
        QVERIFY(upgradeCopies(desk).isEmpty());
        return;
    }
    // What was there before is kept as it was, for the old version.
    QCOMPARE(upgradeCopies(desk).size(), 1);
    const QString copy = desk.birdcar.file(upgradeCopies(desk).first());
    QVERIFY(copy.contains(u".before-upgrade-from-%1-"_s.arg(before)));
    QCOMPARE(schemaOf(copy), before);
    QCOMPARE(contentOf(copy), content);
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
    auto later = opened(desk.birdcar.setup.database);
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

/// At moments all over the copy and the steps: the schema is whole, of before, of now or of between, and
/// nothing is lost.
void TestUpdateFlow::aKilledUpgradeIsRepeated()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    takeCopy(desk, databases().entryList({u"*.db"_s}, QDir::Files, QDir::Name).first());
    const QString file = desk.birdcar.setup.database;
    const int before = schemaOf(file);
    QVERIFY(before < newestSchemaVersion());
    opened(file)->runOnce( // so that there is time to die in
        u"INSERT INTO events (kind, subject, detail, created_at) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
        "SELECT i + 1 FROM n WHERE i < 20000) SELECT 'ride_changed', 'ride ' || i, hex(zeroblob(250)), "
        "'2026-01-01T00:00:00.000Z' FROM n"_s);
    const QStringList content = contentOf(file);
    const QString old = desk.birdcar.file(u"old"_s);
    QVERIFY(QFile::copy(file, old));
    const QStringList upgrade{u"list"_s, u"customers"_s};
    QElapsedTimer elapsed;
    elapsed.start();
    QCOMPARE(desk.birdcar.run(upgrade).status, 0);
    const qint64 whole = elapsed.elapsed();

    constexpr int rounds = 10;
    int killed = 0;
    for (int round = 1; round <= rounds; ++round) {
        for (const QString &name : QDir(desk.birdcar.home()).entryList({u"depot.db*"_s}, QDir::Files))
            QVERIFY(QFile::remove(desk.birdcar.file(name)));
        QVERIFY(QFile::copy(old, file));
        const std::chrono::milliseconds time(whole * round / rounds);
        killed += desk.birdcar.runFor(upgrade, time).status == 0 ? 0 : 1;
        const int now = schemaOf(file);
        QVERIFY2(now >= before && now <= newestSchemaVersion(), QByteArray::number(now).constData());
        QCOMPARE(contentOf(file), content);
        for (const QString &copy : upgradeCopies(desk)) {
            QCOMPARE(schemaOf(desk.birdcar.file(copy)), before);
            QCOMPARE(contentOf(desk.birdcar.file(copy)), content);
        }
        const CommandResult again = desk.birdcar.run(upgrade);
        QVERIFY2(again.status == 0, again.errors.constData());
        QCOMPARE(schemaOf(file), newestSchemaVersion());
        QCOMPARE(contentOf(file), content);
        const auto upgraded = opened(file);
        Rows check = upgraded->run(u"PRAGMA integrity_check"_s);
        QVERIFY(check.next());
        QCOMPARE(check.text(0), u"ok"_s);
    }
    QVERIFY(killed > 0);
    QVERIFY2(desk.start(), desk.birdcar.errors().constData());
}

QTEST_GUILESS_MAIN(TestUpdateFlow)
#include "tst_updateflow.moc"
