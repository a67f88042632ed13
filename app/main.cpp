// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what this start of the program is: a command, the engine without a window, or the window.
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/run.h"
#include "app/cli/selftest.h"
#include "app/demohandsets.h"
#include "app/depotbackups.h"
#include "app/dispatcher.h"
#include "app/engine.h"
#include "app/logging.h"
#include "app/restore.h"
#include "app/sampledata.h"
#include "app/sandbox.h"
#include "app/singlewindow.h"
#include "app/stopsignals.h"
#include "app/windowstart.h"
#include "ui/colorscheme.h"
#include "ui/icons.h"
#include "ui/language.h"
#include "ui/mainwindow.h"
#include "ui/restorewindow.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QProcess>
#include <QProcessEnvironment>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <optional>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// The engine, with the sandbox of a demo: what the window and the headless program share.
class Running
{
public:
    Result<Done> prepare(const Configuration &asked, Output &output)
    {
        Configuration configuration = asked;
        if (asked.demo) {
            if (const auto started = m_sandbox.start(); !started)
                return started;
            configuration = m_sandbox.configure(asked);
        }
        m_isDemo = asked.demo;
        m_sources = configuration.sources;
        m_engine = std::make_unique<Engine>(configuration);
        QObject::connect(m_engine.get(), &Engine::listening, m_engine.get(),
                         [this, &output](const QUrl &url) {
                             if (m_isDemo)
                                 m_sandbox.sendWebhooksTo(url);
                             output.print(u"BirdCar listening on %1"_s.arg(url.toString()));
                         });
        QObject::connect(
            m_engine.get(), &Engine::publicUrlChanged, m_engine.get(),
            [&output](const QString &url) { output.print(u"BirdCar public URL %1"_s.arg(url)); });
        return Done{};
    }

    /// Starts to send and to listen; in the demo with the sample data in place.
    void serve()
    {
        if (m_isDemo)
            m_engine->dispatcher().call([](Dispatcher &dispatcher) {
                if (const auto added = addSampleData(dispatcher, systemClock()()); !added)
                    qWarning().noquote() << "The sample data is incomplete:" << added.problem().text;
            });
        m_engine->serve();
    }

    Engine &engine() { return *m_engine; }
    Sandbox &sandbox() { return m_sandbox; }
    const QHash<QString, QString> &sources() const { return m_sources; }

private:
    bool m_isDemo = false;
    QHash<QString, QString> m_sources;
    Sandbox m_sandbox;
    std::unique_ptr<Engine> m_engine;
};

int runHeadless(QCoreApplication &application, const Configuration &configuration, Output &output)
{
    Running running;
    if (const auto prepared = running.prepare(configuration, output); !prepared)
        return output.refuse(prepared.problem());
    Engine &engine = running.engine();
    const auto giveUp = [&output](const Problem &problem) { QCoreApplication::exit(output.refuse(problem)); };
    QObject::connect(&engine, &Engine::ready, &application, [&running] { running.serve(); });
    QObject::connect(&engine, &Engine::failed, &application, giveUp);
    QObject::connect(&engine, &Engine::notListening, &application, giveUp);
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &application, &QCoreApplication::quit);
    engine.start();
    return QCoreApplication::exec();
}

/// Beside this one, and not ended by its end.
void startAnother(const QStringList &arguments)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

/// Opens the window once it is known whether there is a database to work on. Without one the window opens
/// all the same and says why.
class WindowOpener : public QObject
{
public:
    WindowOpener(Running &running, const Configuration &configuration,
                 const std::optional<Restored> &restored)
        : m_running(running), m_configuration(configuration), m_opensInTray(configuration.startsInTray)
    {
        m_desk.demo = configuration.demo;
        m_desk.sources = running.sources();
        m_desk.restored = restored;
        if (!m_desk.demo)
            m_desk.loginStart = {{QCoreApplication::applicationFilePath(),
                                  QStringList(u"--tray"_s) + configuration.optionsAgain},
                                 configuration.passwordSource};
        if (m_desk.demo)
            m_handsets = std::make_unique<DemoHandsets>(running.sandbox().messageBird());
        connect(&running.engine(), &Engine::ready, this, &WindowOpener::readSettings);
        connect(&running.engine(), &Engine::failed, this, &WindowOpener::openWithProblem);
    }

    void bringToFront(const QByteArray &token)
    {
        if (m_window)
            m_window->bringToFront(token);
        else // it comes to the front when it opens
            m_opensInTray = false;
    }

    /// The backups of the window, if it has some. They are there before the window is.
    std::function<void(DepotBackups &)> connectBackups;

private:
    void readSettings()
    {
        m_desk.dispatcher = m_running.engine().dispatcher();
        m_desk.reader = m_running.engine().reader();
        m_desk.requests = m_running.engine().requests();
        const auto settings =
            m_desk.dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.settings(); });
        onResult(this, settings, [this](const DepotSettings &depot) {
            m_desk.zone = depot.zone;
            m_desk.region = depot.region;
            open();
            m_running.serve();
        });
    }

    void open()
    {
        if (!m_desk.demo && m_configuration.database.engine == DatabaseEngine::Sqlite) {
            m_backups =
                std::make_unique<DepotBackups>(m_configuration.database.file, m_running.engine().backups());
            connectBackups(*m_backups);
            m_desk.backups = m_backups.get();
        }
        m_desk.keys = m_running.engine().keys();
        m_desk.account = m_running.engine().account();
        m_desk.setup = m_running.engine().setup();
        if (!m_desk.zone.get().isValid())
            m_desk.zone.set(QTimeZone::systemTimeZone());
        m_window = std::make_unique<MainWindow>(m_desk, m_handsets.get());
        connect(&m_running.engine(), &Engine::databaseChanged, m_window.get(), &MainWindow::reload);
        connect(&m_running.engine(), &Engine::statusChanged, m_window.get(), &MainWindow::showStatus);
        connect(m_window.get(), &MainWindow::portAsked, &m_running.engine(), &Engine::listenOn);
        connect(m_window.get(), &MainWindow::quitAsked, this, [] { QCoreApplication::exit(); });
        connect(m_window.get(), &MainWindow::demoAsked, this, [] { startAnother({u"--demo"_s}); });
        connect(m_window.get(), &MainWindow::realAsked, this, [] { startAnother({}); });
        if (m_opensInTray)
            m_window->waitInTray();
        else
            m_window->show();
    }

    void openWithProblem(const Problem &problem)
    {
        m_opensInTray = false; // somebody has to see it
        if (!m_window)
            open();
        EngineStatus status;
        status.storageProblem = problem.text;
        status.databaseFailed = true;
        status.databaseDamaged = problem.kind == Problem::Kind::Damaged;
        m_window->showStatus(status);
    }

    Running &m_running;
    Configuration m_configuration;
    bool m_opensInTray;
    Desk m_desk;
    std::unique_ptr<Handsets> m_handsets;
    std::unique_ptr<DepotBackups> m_backups;
    std::unique_ptr<MainWindow> m_window;
};

/// The engine with its window. Begins anew after a restore, and when a database that could not be opened is
/// to be tried again.
class WindowSession : public QObject
{
public:
    WindowSession(const Configuration &configuration, Output &output)
        : m_configuration(configuration), m_output(output)
    {
        m_configuration.hasWindow = true;
    }

    ~WindowSession() override
    {
        if (m_restoring)
            m_restoring->wait();
    }

    Result<Done> begin(const std::optional<Restored> &restored = {})
    {
        m_running = std::make_unique<Running>();
        if (const auto prepared = m_running->prepare(m_configuration, m_output); !prepared)
            return prepared;
        m_opener = std::make_unique<WindowOpener>(*m_running, m_configuration, restored);
        m_opener->connectBackups = [this](DepotBackups &backups) {
            // Queued: the window that asks goes.
            connect(&backups, &DepotBackups::restartAsked, this, &WindowSession::tryAgain,
                    Qt::QueuedConnection);
            connect(&backups, &DepotBackups::restoreAsked, this, &WindowSession::restore,
                    Qt::QueuedConnection);
        };
        m_running->engine().start();
        return Done{};
    }

    void bringToFront(const QByteArray &token)
    {
        if (m_opener)
            m_opener->bringToFront(token);
    }

private:
    void end()
    {
        m_opener.reset(); // before the engine that it asks
        m_running.reset();
    }

    void restart(const std::optional<Restored> &restored)
    {
        end();
        m_configuration.startsInTray = false; // somebody is there
        if (const auto begun = begin(restored); !begun)
            QCoreApplication::exit(m_output.refuse(begun.problem()));
    }

    void tryAgain() { restart(std::nullopt); }

    void restore(const QString &file)
    {
        m_progress = std::make_unique<RestoreWindow>();
        m_progress->show();
        end();
        const auto outcome = std::make_shared<Restored>();
        m_restoring.reset(QThread::create([database = m_configuration.database, file, outcome] {
            Restore restore(database, file, systemClock());
            const auto kept = restore.run();
            outcome->backupMadeAt = restore.madeAt();
            (kept ? outcome->replacedFile : outcome->problem) = kept ? *kept : kept.problem().text;
        }));
        connect(m_restoring.get(), &QThread::finished, this, [this, outcome] {
            m_progress.reset();
            restart(*outcome);
        });
        m_restoring->start();
    }

    Configuration m_configuration;
    Output &m_output;
    std::unique_ptr<Running> m_running;
    std::unique_ptr<WindowOpener> m_opener;
    std::unique_ptr<RestoreWindow> m_progress;
    std::unique_ptr<QThread> m_restoring;
};

/// The exit status, if another window has the database.
std::optional<int> stepAside(SingleWindow &single, Output &output)
{
    switch (single.take()) {
    case SingleWindow::Place::Ours:
        return std::nullopt;
    case SingleWindow::Place::Raised:
        output.say(u"BirdCar is open on this database already; its window was brought to the front."_s);
        return 0;
    case SingleWindow::Place::NoAnswer:
        break;
    }
    return output.refuse({Problem::Kind::Busy,
                          u"BirdCar is open on this database already, but its window does not answer."_s,
                          {},
                          {}});
}

int runWindow(QCoreApplication &application, const Configuration &configuration, Output &output)
{
    SingleWindow single(configuration);
    if (!configuration.demo) { // each demo has a database of its own
        if (const auto status = stepAside(single, output))
            return *status;
    }
    installLanguage(application, windowLanguage(chosenLanguage(), QLocale::system().uiLanguages()));
    if (const ColorScheme scheme = chosenColorScheme(); scheme != ColorScheme::Desktop)
        showColorScheme(scheme);
    QApplication::setQuitOnLastWindowClosed(false); // it may go on in the tray
    WindowSession session(configuration, output);
    QObject::connect(&single, &SingleWindow::raiseAsked, &session, &WindowSession::bringToFront);
    StopSignals stopSignals;
    // Not quit(), which would ask the window first.
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &application,
                     [] { QCoreApplication::exit(); });
    if (const auto begun = session.begin(); !begun)
        return output.refuse(begun.problem());
    return QApplication::exec();
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

std::unique_ptr<QCoreApplication> makeApplication(Command command, int &argc, char **argv)
{
    if (command != Command::Window)
        return std::make_unique<QCoreApplication>(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.birdcar.Dispatch"_s);
    const WindowStart start;
    return std::make_unique<QApplication>(argc, argv);
}

int runInvocation(const Invocation &invocation, int &argc, char **argv, Output &output)
{
    if (invocation.command == Command::Window && !hasDisplay())
        return output.refuse({Problem::Kind::Refused,
                              u"There is no display for a window; birdcar --headless needs none."_s,
                              {},
                              {}});
    const auto application = makeApplication(invocation.command, argc, argv);
    switch (invocation.command) {
    case Command::Window:
        outliveFailedWrites();
        return runWindow(*application, invocation.configuration, output);
    case Command::Headless:
        outliveFailedWrites();
        return runHeadless(*application, invocation.configuration, output);
    case Command::Selftest:
        return runSelftest(output);
    default:
        return runCommand(invocation, output);
    }
}

/// Threads other than the first wait for their events by Qt's own means, which cost a webhook a tenth less
/// than GLib's. The first one keeps GLib's: the keyring needs them.
void useOwnEventLoops()
{
    qputenv("QT_NO_THREADED_GLIB", "1");
}

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runProgram(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"birdcar"_s); // names the folder of the default database
    QCoreApplication::setApplicationVersion(QStringLiteral(BIRDCAR_VERSION));
    keepStandardFiles();
    installLogging();
    useOwnEventLoops();
    QFile results;
    QFile sentences;
    if (!results.open(stdout, QFile::WriteOnly | QFile::Unbuffered) ||
        !sentences.open(stderr, QFile::WriteOnly | QFile::Unbuffered))
        return Failed;
    Output output(results, sentences);

    const auto invocation =
        parseInvocation(argumentsOf(argc, argv), QProcessEnvironment::systemEnvironment());
    if (!invocation)
        return refuseUsage(invocation.problem(), output);
    return runInvocation(*invocation, argc, argv, output);
}

} // namespace

/// Ends without the exit handlers of the libraries. QThread::wait() returns a moment before the thread is
/// really gone, and what a thread frees of OpenSSL at its very end, OpenSSL's own handler would free as well:
/// once in about two thousand stops that ended in an abort. All of ours is closed and written by then.
int main(int argc, char **argv)
{
    const int status = runProgram(argc, argv);
    std::fflush(nullptr);
    std::_Exit(status);
}
