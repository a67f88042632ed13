// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration.h"
#include "app/singlewindow.h"
#include "tests/flows/flowdesk.h"
#include "tests/support/windowhand.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

Configuration on(const QString &file)
{
    Configuration configuration;
    configuration.database.file = file;
    return configuration;
}

Configuration on(const char *server, const QString &depot)
{
    Configuration configuration;
    configuration.database.engine = DatabaseEngine::Postgres;
    configuration.database.server = QUrl(QString::fromLatin1(server));
    configuration.depot = depot;
    return configuration;
}

} // namespace

/// One window for each database, whatever happened to the one before.
class TestSingleWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsADatabaseByAnySpelling();
    void secondStartRaisesTheFirst();
    void anotherDatabaseHasAWindowOfItsOwn();
    void opensAgainAfterAKill();
    void endsAtOnceOnSignal_data();
    void endsAtOnceOnSignal();
    void secondProgramAsksForTheWindow();
    void headlessIsStillRefused();
    void isOutOfTheWayUntilItIsAskedFor();

private:
    /// What opens the window on the desk's database.
    static QStringList windowOptions(const FlowDesk &desk)
    {
        QStringList options = desk.birdcar.setup.options();
        options.removeAll(u"--headless"_s);
        return options;
    }
};

void TestSingleWindow::knowsADatabaseByAnySpelling()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"birdcar.db"_s);
    const QString key = databaseKey(on(file));
    QCOMPARE(databaseKey(on(folder.filePath(u"./x/../birdcar.db"_s))).size(), key.size());
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"link"_s)));
    QCOMPARE(databaseKey(on(folder.filePath(u"link/birdcar.db"_s))), key);
    QFile made(file);
    QVERIFY(made.open(QFile::WriteOnly));
    QCOMPARE(databaseKey(on(file)), key);
    QCOMPARE(databaseKey(on(folder.filePath(u"link/birdcar.db"_s))), key);
    QVERIFY(databaseKey(on(folder.filePath(u"other.db"_s))) != key);

    const QString depot = databaseKey(on("postgresql://a:secret@host/birdcar", u"North"_s));
    QCOMPARE(databaseKey(on("postgresql://a:changed@host/birdcar", u"North"_s)), depot);
    QVERIFY(databaseKey(on("postgresql://a@host/birdcar", u"South"_s)) != depot);
}

void TestSingleWindow::secondStartRaisesTheFirst()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY2(desk.birdcar.startWith(windowOptions(desk)), desk.birdcar.errors().constData());
    const CommandResult second = desk.birdcar.runPlain(windowOptions(desk));
    QCOMPARE(second.status, 0);
    QCOMPARE(second.output, "");
    QVERIFY2(second.errors.contains("brought to the front"), second.errors.constData());
    QVERIFY(desk.birdcar.isRunning());
    QCOMPARE(desk.birdcar.stop(), 0);
}

void TestSingleWindow::anotherDatabaseHasAWindowOfItsOwn()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    const FlowDesk other(DatabaseEngine::Sqlite);
    QVERIFY(desk.birdcar.startWith(windowOptions(desk)));
    desk.birdcar.setup.database = other.birdcar.setup.database;
    const SingleWindow::Place place = [&desk] {
        qputenv("XDG_RUNTIME_DIR", desk.birdcar.runtimeFolder().toUtf8());
        return SingleWindow(on(desk.birdcar.setup.database)).take();
    }();
    QCOMPARE(place, SingleWindow::Place::Ours);
}

void TestSingleWindow::opensAgainAfterAKill()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.birdcar.startWith(windowOptions(desk)));
    desk.birdcar.kill();
    QVERIFY2(desk.birdcar.startWith(windowOptions(desk)), desk.birdcar.errors().constData());
    QCOMPARE(desk.birdcar.runPlain(windowOptions(desk)).status, 0);
}

void TestSingleWindow::endsAtOnceOnSignal_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("window") << QStringList{};
    QTest::newRow("demo") << QStringList{u"--demo"_s, u"--listen"_s, u"127.0.0.1:0"_s};
}

void TestSingleWindow::endsAtOnceOnSignal()
{
    QFETCH(const QStringList, options);
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.birdcar.startWith(options.isEmpty() ? windowOptions(desk) : options));
    QCOMPARE(desk.birdcar.stop(), 0);
}

void TestSingleWindow::secondProgramAsksForTheWindow()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    qputenv("XDG_RUNTIME_DIR", desk.birdcar.runtimeFolder().toUtf8());
    SingleWindow first(on(desk.birdcar.setup.database));
    QCOMPARE(first.take(), SingleWindow::Place::Ours);
    QSignalSpy asked(&first, &SingleWindow::raiseAsked);
    QCOMPARE(desk.birdcar.runPlain(windowOptions(desk)).status, 0);
    QCOMPARE(asked.count(), 1);
    const QString door =
        desk.birdcar.runtimeFolder() + u"/birdcar-"_s + databaseKey(on(desk.birdcar.setup.database));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::exists(door));
    QCOMPARE(QFile::permissions(door) & others, QFile::Permissions());
}

void TestSingleWindow::headlessIsStillRefused()
{
    FlowDesk desk(DatabaseEngine::Sqlite);
    QVERIFY(desk.birdcar.startWith(windowOptions(desk)));
    const CommandResult refused = desk.birdcar.runPlain(desk.birdcar.setup.options());
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains("Another BirdCar is running"), refused.errors.constData());
}

/// As at log-in. There is no tray here.
void TestSingleWindow::isOutOfTheWayUntilItIsAskedFor()
{
    WindowHand hand;
    FlowDesk desk(DatabaseEngine::Sqlite);
    desk.birdcar.setup.environment = hand.environment();
    const QStringList options = windowOptions(desk) + QStringList(u"--tray"_s);
    QVERIFY2(desk.birdcar.startWith(options), desk.birdcar.errors().constData());
    QVERIFY(hand.isMinimised(true));
    desk.birdcar.setup.environment.clear(); // the next one has no hand
    QCOMPARE(desk.birdcar.runPlain(windowOptions(desk)).status, 0);
    QVERIFY(hand.isMinimised(false));
    QCOMPARE(desk.birdcar.stop(), 0);
}

QTEST_GUILESS_MAIN(TestSingleWindow)
#include "tst_singlewindow.moc"
