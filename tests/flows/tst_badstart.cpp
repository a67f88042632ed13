// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowstart.h"
#include "tests/support/birdcarprocess.h"
#include "tests/support/windowhand.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

/// The program beside a `qt.conf` that shows it no plugins but those of the named folders.
class LonelyProgram
{
public:
    /// `kinds` as Qt names the folders of its plugins, such as "platforms".
    explicit LonelyProgram(const QStringList &kinds)
        : m_folder(QFileInfo(QStringLiteral(BIRDCAR_PROGRAM)).absolutePath() + u"/lonely-XXXXXX"_s)
    {
        const QDir plugins(QLibraryInfo::path(QLibraryInfo::PluginsPath));
        QDir().mkdir(m_folder.filePath(u"plugins"_s));
        for (const QString &kind : kinds)
            QFile::link(plugins.filePath(kind), m_folder.filePath(u"plugins/"_s + kind));
        QFile configuration(m_folder.filePath(u"qt.conf"_s));
        if (configuration.open(QFile::WriteOnly))
            configuration.write("[Paths]\nPlugins=" + m_folder.filePath(u"plugins"_s).toUtf8() + '\n');
        // On the same disk: a second name for the file costs nothing.
        if (::link(BIRDCAR_PROGRAM, path().toLocal8Bit().constData()) != 0)
            QFile::copy(QStringLiteral(BIRDCAR_PROGRAM), path());
    }

    QString path() const { return m_folder.filePath(u"birdcar"_s); }

private:
    QTemporaryDir m_folder;
};

} // namespace

/// A start that cannot work ends with a sentence and exit status 1, and never with a crash.
class TestBadStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noWindowIsSaid_data();
    void noWindowIsSaid();
    void missingPlatformIsSaid();
    void saysWhatQtComplainsOf_data();
    void saysWhatQtComplainsOf();
    void missingDriverIsSaid_data();
    void missingDriverIsSaid();
    void windowOpensAndSaysIt_data();
    void windowOpensAndSaysIt();

private:
    /// Without a display.
    static QProcessEnvironment environmentOf(const QString &home)
    {
        QProcessEnvironment environment;
        for (const QString &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s})
            environment.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
        environment.insert(u"HOME"_s, home);
        environment.insert(u"XDG_RUNTIME_DIR"_s, home);
        return environment;
    }

    /// Runs it in a home of its own, and with `variables` ("NAME=value").
    static CommandResult run(const QString &program, const QStringList &arguments,
                             const QStringList &variables = {})
    {
        const QTemporaryDir home;
        QProcessEnvironment environment = environmentOf(home.path());
        for (const QString &variable : variables)
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home.path());
        process.start(program, arguments);
        if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
            return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
};

void TestBadStart::noWindowIsSaid_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no display") << QStringList{} << QByteArray("There is no display for a window");
    QTest::newRow("empty name of a display")
        << QStringList{u"DISPLAY="_s} << QByteArray("There is no display for a window");
    QTest::newRow("display that is not there")
        << QStringList{u"DISPLAY=:4711"_s} << QByteArray("the display cannot be reached");
    QTest::newRow("unknown platform")
        << QStringList{u"QT_QPA_PLATFORM=none"_s} << QByteArray("platform plugin \"none\" is not installed");
}

void TestBadStart::noWindowIsSaid()
{
    QFETCH(QStringList, variables);
    QFETCH(QByteArray, said);
    for (const QStringList &arguments : {QStringList{}, QStringList{u"--demo"_s}}) {
        const CommandResult refused = run(QStringLiteral(BIRDCAR_PROGRAM), arguments, variables);
        QVERIFY2(refused.status == 1, refused.errors.constData());
        QCOMPARE(refused.output, "");
        QVERIFY2(refused.errors.contains(said), refused.errors.constData());
        QVERIFY2(refused.errors.contains("birdcar --headless needs none"), refused.errors.constData());
        QCOMPARE(refused.errors.count('\n'), 1);
    }
}

void TestBadStart::missingPlatformIsSaid()
{
    const LonelyProgram program({u"sqldrivers"_s});
    const CommandResult refused = run(program.path(), {}, {u"DISPLAY=:4711"_s});
    QVERIFY2(refused.status == 1, refused.errors.constData());
    QVERIFY2(refused.errors.contains("platform plugin \"xcb\" is not installed"), refused.errors.constData());
    QCOMPARE(refused.errors.count('\n'), 1);
}

void TestBadStart::saysWhatQtComplainsOf_data()
{
    QTest::addColumn<QStringList>("complaints");
    QTest::addColumn<QString>("part");
    const QString lastWords = u"This application failed to start because no Qt platform plugin could be "
                              "initialized.\n\nAvailable platform plugins are: xcb.\n"_s;
    QTest::newRow("X server gone") << QStringList{u"could not connect to display :0"_s,
                                                  u"Could not load the Qt platform plugin \"xcb\" in \"\" "
                                                  "even though it was found."_s,
                                                  lastWords}
                                   << u"cannot be reached (could not connect to display :0)"_s;
    QTest::newRow("Wayland gone")
        << QStringList{u"Failed to create wl_display (No such file or directory)"_s, lastWords}
        << u"cannot be reached (Failed to create wl_display (No such file or directory))"_s;
    QTest::newRow("plugin missing")
        << QStringList{u"Could not find the Qt platform plugin \"wayland\" in \"\""_s, lastWords}
        << u"\"wayland\" is not installed"_s;
    QTest::newRow("library of the plugin missing")
        << QStringList{u"From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform "
                       "plugin."_s,
                       lastWords}
        << u"libxcb-cursor0 is needed"_s;
    QTest::newRow("last words only") << QStringList{lastWords} << u"no Qt platform plugin could be"_s;
    QTest::newRow("nothing") << QStringList{} << u"Qt does not say why"_s;
}

void TestBadStart::saysWhatQtComplainsOf()
{
    QFETCH(QStringList, complaints);
    QFETCH(QString, part);
    const QString sentence = windowProblem(complaints);
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
    QVERIFY(!sentence.contains(u'\n'));
}

void TestBadStart::missingDriverIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("driver");
    QTest::newRow("headless") << QStringList{u"--headless"_s, u"--listen"_s, u"127.0.0.1:0"_s}
                              << QByteArray("QSQLITE");
    QTest::newRow("demo") << QStringList{u"--demo"_s, u"--headless"_s, u"--listen"_s, u"127.0.0.1:0"_s}
                          << QByteArray("QSQLITE");
    QTest::newRow("command") << QStringList{u"list"_s, u"rides"_s} << QByteArray("QSQLITE");
    QTest::newRow("selftest") << QStringList{u"selftest"_s} << QByteArray("QSQLITE");
    QTest::newRow("PostgreSQL") << QStringList{u"list"_s, u"rides"_s, u"--database"_s,
                                               u"postgresql://nobody@localhost/none"_s}
                                << QByteArray("QPSQL");
}

void TestBadStart::missingDriverIsSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, driver);
    const LonelyProgram program({u"platforms"_s});
    const CommandResult refused = run(program.path(), arguments);
    QVERIFY2(refused.status == 1, refused.errors.constData());
    const QByteArray said = refused.output + refused.errors;
    QVERIFY2(said.contains("Qt's driver " + driver + " for the database is not installed"), said.constData());
}

void TestBadStart::windowOpensAndSaysIt_data()
{
    QTest::addColumn<bool>("hasDriver");
    QTest::addColumn<QString>("database");
    QTest::newRow("no driver") << false << QString();
    QTest::newRow("folder that cannot be made")
        << true << u"/proc/birdcar/birdcar.db"_s; // not by root either
    QTest::newRow("folder that cannot be written") << true << u"/proc/birdcar.db"_s;
}

void TestBadStart::windowOpensAndSaysIt()
{
    QFETCH(bool, hasDriver);
    QFETCH(QString, database);
    const LonelyProgram program(hasDriver ? QStringList{u"platforms"_s, u"sqldrivers"_s}
                                          : QStringList{u"platforms"_s});
    const QTemporaryDir home;
    const QStringList arguments = database.isEmpty() ? QStringList{} : QStringList{u"--database"_s, database};
    const auto start = [&](QProcess &process, const QStringList &options,
                           const QMap<QString, QString> &variables = {}) {
        QProcessEnvironment environment = environmentOf(home.path());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (auto each = variables.begin(); each != variables.end(); ++each)
            environment.insert(each.key(), each.value());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home.path());
        process.start(program.path(), options);
    };
    WindowHand hand;
    QProcess window;
    start(window, arguments, hand.environment());
    const QDir folder(home.path());
    QTRY_VERIFY_WITH_TIMEOUT(!folder.entryList({u"birdcar-*"_s}, QDir::System).isEmpty(), patienceMs);
    QVERIFY(hand.sees(u"The database cannot be used"_s));
    QProcess second; // asks the window to come to the front, which only a living one answers
    start(second, arguments);
    QVERIFY(second.waitForFinished(patienceMs));
    QCOMPARE(second.exitCode(), 0);
    QProcess headless;
    start(headless, arguments + QStringList{u"--headless"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    QVERIFY(headless.waitForFinished(patienceMs));
    QCOMPARE(headless.exitCode(), 1);
    const QByteArray said = headless.readAllStandardError();
    QVERIFY2(said.contains(hasDriver ? "choose another place with --database" : "libqt6sql6-sqlite") ||
                 said.contains("Another BirdCar is running"),
             said.constData());
    QCOMPARE(window.state(), QProcess::Running);
    window.terminate();
    QVERIFY(window.waitForFinished(patienceMs));
    QCOMPARE(window.exitStatus(), QProcess::NormalExit);
    QCOMPARE(window.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestBadStart)
#include "tst_badstart.moc"
