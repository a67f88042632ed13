// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/flowdesk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <unistd.h>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// What the tutorial's createdb.js makes, with the rows of a reader who followed it.
const QStringList tutorialDatabase{
    u"CREATE TABLE customers (id INTEGER PRIMARY KEY, name TEXT, number TEXT)"_s,
    u"CREATE TABLE drivers (id INTEGER PRIMARY KEY, name TEXT, number TEXT)"_s,
    u"CREATE TABLE proxy_numbers (id INTEGER PRIMARY KEY, number TEXT)"_s,
    u"CREATE TABLE rides (id INTEGER PRIMARY KEY, start TEXT, destination TEXT, datetime TEXT, "
    "customer_id INTEGER, driver_id INTEGER, number_id INTEGER, "
    "FOREIGN KEY (customer_id) REFERENCES customers(id), FOREIGN KEY (driver_id) REFERENCES drivers(id))"_s,
    u"INSERT INTO customers (name, number) VALUES ('Caitlyn Carless', '31612345601'), ('Chris', '+31612345602')"_s,
    u"INSERT INTO drivers (name, number) VALUES ('David Driver', '31687654301'), ('Diana', '31687654302')"_s,
    u"INSERT INTO proxy_numbers (number) VALUES ('3197010220001'), ('+3197010220002')"_s,
    u"INSERT INTO rides (start, destination, datetime, customer_id, driver_id, number_id) VALUES "
    "('Depot', 'Dam', 'tomorrow around nine', 1, 1, 1), ('A', 'B', '2018-10-01 10:00', 2, 1, 2)"_s,
};

/// The queries of the tutorial's own pages, and how many columns each has.
const QList<std::pair<QString, int>> tutorialQueries{
    {u"SELECT id, name, number FROM customers ORDER BY id"_s, 3},
    {u"SELECT id, name, number FROM drivers ORDER BY id"_s, 3},
    {u"SELECT id, number FROM proxy_numbers ORDER BY id"_s, 2},
    {u"SELECT c.name, d.name, start, destination, datetime, p.number FROM rides r "
     "JOIN customers c ON c.id = r.customer_id JOIN drivers d ON d.id = r.driver_id "
     "JOIN proxy_numbers p ON p.id = r.number_id ORDER BY r.id"_s,
     6},
};

QStringList tutorialRows(const TestDatabase &database)
{
    QStringList lines;
    for (const auto &[query, columns] : tutorialQueries) {
        Rows rows = database->run(query);
        while (rows.next()) {
            QStringList cells;
            for (int i = 0; i < columns; ++i)
                cells.append(rows.text(i));
            lines.append(cells.join(u'|'));
        }
    }
    return lines;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

bool isOwnersOnly(const QString &fileName)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return (QFile::permissions(fileName) & others) == QFile::Permissions();
}

} // namespace

/// How the program starts, refuses to start, and ends.
class TestStartup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItListens();
    void saysNothingOfTheLocale_data();
    void saysNothingOfTheLocale();
    void endsOnSignal_data();
    void endsOnSignal();
    void endsCleanlyWhenAskedAgain();
    void endsWithoutExitHandlers();
    void endsWithTextsInTheQueue();
    void portInUseIsSaid();
    void unusableDatabaseIsSaid_data();
    void unusableDatabaseIsSaid();
    void secondRunnerIsRefused();
    void runnerAfterAKillTakesOver();
    void aKillLeavesNothingInTheTemporaryFolder();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void malformedEnvFileIsWrongUsage();
    void envFileIsUsed();
    void demoNeedsNothing();
    void selftestPasses();
    void printsItsVersion();
    void newerDatabaseIsLeftAlone();
    void tutorialDatabaseIsUpgraded();
    void filesAreTheOwnersOnly();
    void logHasNoSecrets();
};

void TestStartup::saysWhereItListens()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY2(desk.start(), desk.birdcar.errors().constData());
    QCOMPARE(desk.birdcar.output(),
             "BirdCar listening on http://127.0.0.1:" + QByteArray::number(desk.birdcar.port()) + '\n');
    QCOMPARE(desk.birdcar.stop(), 0);
    QCOMPARE(desk.birdcar.output().count('\n'), 1);
}

void TestStartup::saysNothingOfTheLocale_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("none is set") << QString() << QString();
    QTest::newRow("LANG") << u"LANG"_s << u"C"_s;
    QTest::newRow("LC_ALL") << u"LC_ALL"_s << u"POSIX"_s;
}

/// A service or a container often has none, or that of the language C.
void TestStartup::saysNothingOfTheLocale()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    FlowDesk desk(DatabaseEngine::Sqlite);
    if (!variable.isEmpty())
        desk.birdcar.setup.environment = {{variable, value}};
    const CommandResult listed = desk.birdcar.run({u"list"_s, u"rides"_s, u"--json"_s});
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.errors, QByteArray());
}

void TestStartup::endsOnSignal_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestStartup::endsOnSignal()
{
    QFETCH(int, number);
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.startWithRide());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(desk.birdcar.stop(number), 0);
    QVERIFY(timer.elapsed() < 5'000);
}

/// A terminal and a service manager may both ask, at any moment of the way out.
void TestStartup::endsCleanlyWhenAskedAgain()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.startWithRide());
    const auto process = static_cast<pid_t>(desk.birdcar.processId());
    QTimer again;
    connect(&again, &QTimer::timeout, this, [&desk, process] {
        if (desk.birdcar.isRunning())
            ::kill(process, SIGINT);
    });
    again.start(1);
    QCOMPARE(desk.birdcar.stop(), 0);
}

/// Those of OpenSSL free what a thread that is just ending frees as well.
void TestStartup::endsWithoutExitHandlers()
{
#ifdef BIRDCAR_ABORTING_EXIT
    FlowDesk desk(DatabaseEngine::Sqlite);
    desk.birdcar.setup.environment = {
        {u"LD_PRELOAD"_s, QStringLiteral(BIRDCAR_ABORTING_EXIT)},
        {u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS") + u":verify_asan_link_order=0"_s}};
    QVERIFY2(desk.startWithRide(), desk.birdcar.errors().constData());
    QCOMPARE(desk.birdcar.stop(), 0);
    const CommandResult list = desk.birdcar.run({u"list"_s, u"rides"_s, u"--json"_s});
    QCOMPARE(list.status, 0);
    QCOMPARE(list.array().size(), 1);
#else
    QSKIP("Libraries are loaded into a program like this on Linux only.");
#endif
}

void TestStartup::endsWithTextsInTheQueue()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.startWithRide());
    standin::Fault hang;
    hang.kind = standin::Fault::Kind::Hang;
    desk.messageBird.setFault(standin::Route::Send, hang);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(desk.text(caitlyn, firstNumber, u"text %1"_s.arg(i)).status, 200);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(desk.birdcar.stop(), 0);
    QVERIFY(timer.elapsed() < 5'000);
    QCOMPARE(desk.outbox().size(), 22);
}

void TestStartup::portInUseIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    FlowDesk desk(DatabaseEngine::Sqlite);
    desk.birdcar.setup.listen = u"127.0.0.1:%1"_s.arg(other.serverPort());
    const CommandResult refused = desk.birdcar.runPlain(desk.birdcar.setup.options());
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.output, "");
    QVERIFY2(refused.errors.contains(QByteArray::number(other.serverPort())), refused.errors.constData());
}

void TestStartup::unusableDatabaseIsSaid_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("text file") << u"text"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("below a file") << u"text/birdcar.db"_s;
    QTest::newRow("where nobody may write") << u"/proc/birdcar.db"_s;
    QTest::newRow("read-only folder") << u"closed/birdcar.db"_s;
}

void TestStartup::unusableDatabaseIsSaid()
{
    QFETCH(QString, name);
    FlowDesk desk(DatabaseEngine::Sqlite);
    const QByteArray text = "Dear diary, today I drove to Schiphol.\n";
    QVERIFY(writeFile(desk.birdcar.file(u"text"_s), text));
    QVERIFY(QDir(desk.birdcar.home()).mkdir(u"folder"_s) && QDir(desk.birdcar.home()).mkdir(u"closed"_s));
    if (name.startsWith("closed"_L1)) {
        if (geteuid() == 0)
            QSKIP("root may write anywhere");
        QVERIFY(QFile::setPermissions(desk.birdcar.file(u"closed"_s), QFile::ReadOwner | QFile::ExeOwner));
    }
    desk.birdcar.setup.database = QDir(desk.birdcar.home()).filePath(name);

    for (const QStringList &arguments :
         {desk.birdcar.setup.options(),
          QStringList{u"list"_s, u"rides"_s, u"--database"_s, desk.birdcar.setup.database}}) {
        const CommandResult refused = desk.birdcar.runPlain(arguments);
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.output, "");
        QVERIFY(!refused.errors.isEmpty());
    }
    QCOMPARE(contentOf(desk.birdcar.file(u"text"_s)), text);
}

void TestStartup::secondRunnerIsRefused()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.start());
    const CommandResult refused = desk.birdcar.runPlain(desk.birdcar.setup.options());
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("Another BirdCar is running"), refused.errors.constData());
    QVERIFY(desk.birdcar.isRunning());
}

void TestStartup::runnerAfterAKillTakesOver()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.start());
    desk.birdcar.kill();
    QVERIFY2(desk.start(), desk.birdcar.errors().constData());
}

void TestStartup::aKillLeavesNothingInTheTemporaryFolder()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    const QDir temporary(desk.birdcar.file(u"temporary"_s));
    QVERIFY(temporary.mkpath(u"."_s));
    desk.birdcar.setup.environment.insert(u"TMPDIR"_s, temporary.path());
    QVERIFY2(desk.start(), desk.birdcar.errors().constData());
    desk.birdcar.kill();
    QCOMPARE(temporary.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestStartup::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--headless"_s, u"--no-such-option"_s};
    QTest::newRow("unknown command") << QStringList{u"fly"_s};
    QTest::newRow("unknown list") << QStringList{u"list"_s, u"cars"_s};
    QTest::newRow("option without a value") << QStringList{u"--headless"_s, u"--database"_s};
    QTest::newRow("demo with a database") << QStringList{u"--demo"_s, u"--database"_s, u"x.db"_s};
    QTest::newRow("not a port") << QStringList{u"--headless"_s, u"--listen"_s, u"127.0.0.1:99999"_s};
    QTest::newRow("no such mode") << QStringList{u"--headless"_s, u"--webhook-auth"_s, u"maybe"_s};
    QTest::newRow("ride without a driver") << QStringList{u"ride"_s, u"create"_s, u"--customer"_s, u"1"_s};
    QTest::newRow("missing env file") << QStringList{u"--headless"_s, u"--env-file"_s, u"no-such-file"_s};
}

void TestStartup::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    const BirdcarProcess birdcar;
    const CommandResult refused = birdcar.runPlain(arguments);
    QCOMPARE(refused.status, 2);
    QCOMPARE(refused.output, "");
    QVERIFY(!refused.errors.isEmpty());
    QCOMPARE(QDir(birdcar.home()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void TestStartup::malformedEnvFileIsWrongUsage()
{
    const BirdcarProcess birdcar;
    QVERIFY(writeFile(birdcar.file(u".env"_s), "MESSAGEBIRD_API_KEY=secret_key_1\nthis is no setting\n"));
    const CommandResult refused = birdcar.runPlain({u"--headless"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.errors.contains(".env") && refused.errors.contains('2'), refused.errors.constData());
    QVERIFY(!refused.errors.contains("secret_key_1"));
}

void TestStartup::envFileIsUsed()
{
    const BirdcarProcess birdcar;
    QVERIFY(writeFile(birdcar.file(u".env"_s), "# where\nBIRDCAR_DATABASE='by env.db'\n"));
    QCOMPARE(birdcar.runPlain({u"list"_s, u"rides"_s, u"--json"_s}).output, "[]\n");
    QVERIFY(QFile::exists(birdcar.file(u"by env.db"_s)));
}

void TestStartup::demoNeedsNothing()
{
    BirdcarProcess birdcar;
    QVERIFY2(birdcar.startWith({u"--demo"_s, u"--headless"_s, u"--listen"_s, u"127.0.0.1:0"_s}),
             birdcar.errors().constData());
    QCOMPARE(birdcar.stop(), 0);
    QVERIFY(!QFile::exists(birdcar.file(u"data"_s))); // its database was its own, and is gone
}

void TestStartup::selftestPasses()
{
    const BirdcarProcess birdcar;
    const CommandResult run = birdcar.runPlain({u"selftest"_s});
    QVERIFY2(run.status == 0, (run.output + run.errors).constData());
    const QByteArrayList lines = run.output.trimmed().split('\n');
    QVERIFY(lines.size() > 10);
    for (const QByteArray &line : lines.first(lines.size() - 1))
        QVERIFY2(line.startsWith("pass  "), line.constData());
    QVERIFY2(lines.last().contains(" passed, 0 failed"), lines.last().constData());
}

void TestStartup::printsItsVersion()
{
    const BirdcarProcess birdcar;
    const CommandResult version = birdcar.runPlain({u"--version"_s});
    QCOMPARE(version.status, 0);
    QVERIFY2(version.output.startsWith("birdcar ") && version.output.count('\n') == 1,
             version.output.constData());
    const CommandResult help = birdcar.runPlain({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.output.contains("ride create"));
}

void TestStartup::newerDatabaseIsLeftAlone()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.start());
    QVERIFY(desk.addPeople());
    QCOMPARE(desk.birdcar.stop(), 0);
    desk.database->runOnce(u"PRAGMA user_version = 9999"_s);
    desk.database.scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const QByteArray before = contentOf(desk.birdcar.setup.database);

    const CommandResult refused = desk.birdcar.runPlain(desk.birdcar.setup.options());
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("newer"), refused.errors.constData());
    QCOMPARE(desk.birdcar.run({u"list"_s, u"customers"_s}).status, 1);
    QVERIFY(contentOf(desk.birdcar.setup.database) == before);
}

void TestStartup::tutorialDatabaseIsUpgraded()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    for (const QString &statement : tutorialDatabase)
        desk.database->runOnce(statement);
    const QStringList before = tutorialRows(desk.database);
    QVERIFY2(desk.start(), desk.birdcar.errors().constData());

    QCOMPARE(desk.call(caitlyn, firstNumber).answer.destination, david);
    QCOMPARE(desk.call(david, secondNumber).answer.destination, chris);
    QCOMPARE(desk.text(david, firstNumber, u"on my way"_s).status, 200);
    QTRY_COMPARE(desk.textsTo(caitlyn), QStringList(u"on my way"_s));
    QCOMPARE(tutorialRows(desk.database), before);

    // The tutorial's own program may still add a ride; it gets its lines within a second or so.
    desk.database->runOnce(
        u"INSERT INTO rides (start, destination, datetime, customer_id, driver_id, number_id) "
        "VALUES ('C', 'D', 'soon', 2, 2, 1)"_s);
    QTRY_COMPARE(desk.call(chris, firstNumber).answer.destination, diana);
    QCOMPARE(desk.listed(u"rides"_s, u"datetime"_s),
             QStringList({u"tomorrow around nine"_s, u"2018-10-01 10:00"_s, u"soon"_s}));

    const QStringList copies = QDir(desk.database.folder()).entryList({u"birdcar.db.before-upgrade-*"_s});
    QCOMPARE(copies.size(), 1);
    QVERIFY(isOwnersOnly(desk.database.folder() + u'/' + copies.first()));
}

void TestStartup::filesAreTheOwnersOnly()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    desk.birdcar.setup.database = desk.birdcar.file(u"made by us/depot.db"_s);
    desk.birdcar.setup.webhookSecret.clear(); // so that one is made and kept
    desk.birdcar.setup.webhookAuth = u"secret"_s;
    QVERIFY2(desk.birdcar.start(), desk.birdcar.errors().constData());
    const QDir folder(desk.birdcar.file(u"made by us"_s));
    QVERIFY(isOwnersOnly(folder.path()));
    const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
    QVERIFY(files.contains(u"depot.db"_s) && files.contains(u"depot.db-wal"_s));
    for (const QString &file : files)
        QVERIFY2(isOwnersOnly(folder.filePath(file)), qPrintable(file));
}

void TestStartup::logHasNoSecrets()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.startWithRide());
    QCOMPARE(desk.text(caitlyn, firstNumber, u"confidential words"_s).status, 200);
    QCOMPARE(desk.text(stranger, firstNumber, u"confidential words"_s).status, 200);
    standin::PhoneCall forged;
    forged.source = caitlyn;
    forged.destination = firstNumber;
    forged.signing.flaw = standin::Signing::Flaw::WrongKey;
    QCOMPARE(desk.call(forged).webhook.answer.status, 401);
    standin::Fault fault;
    fault.kind = standin::Fault::Kind::InvalidParameters;
    fault.times = 1;
    desk.messageBird.setFault(standin::Route::Send, fault);
    QCOMPARE(desk.text(david, firstNumber, u"confidential words"_s).status, 200);
    QTRY_VERIFY(desk.outbox().last().contains(u"failed"_s));
    QCOMPARE(desk.birdcar.stop(), 0);
    const auto &setup = desk.birdcar.setup;
    for (const QString &secret :
         {caitlyn, david, stranger, u"confidential"_s, setup.apiKey, setup.signingKey, setup.webhookSecret})
        QVERIFY2(!desk.birdcar.errors().contains(secret.toUtf8()), desk.birdcar.errors().constData());
}

QTEST_GUILESS_MAIN(TestStartup)
#include "tst_startup.moc"
