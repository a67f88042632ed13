// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what this start of the program is: a command, the engine without a window, or the window.
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/run.h"
#include "app/cli/selftest.h"
#include "app/demohandsets.h"
#include "app/dispatcher.h"
#include "app/engine.h"
#include "app/logging.h"
#include "app/sampledata.h"
#include "app/sandbox.h"
#include "app/stopsignals.h"
#include "app/store/reader.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QProcessEnvironment>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Where the data lives by default depends on these.
void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"birdcar"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BIRDCAR_VERSION));
}

bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Engine and, in the demo, its sandbox: what the window and the headless program share.
struct Running
{
    Sandbox sandbox;
    Configuration configuration;
    std::unique_ptr<Engine> engine;

    Result<Done> prepare(const Configuration &asked)
    {
        configuration = asked;
        if (asked.demo) {
            if (const auto started = sandbox.start(); !started)
                return started;
            configuration = sandbox.configure(asked);
        }
        engine = std::make_unique<Engine>(configuration);
        if (asked.demo)
            QObject::connect(engine.get(), &Engine::listening, &sandbox, &Sandbox::sendWebhooksTo);
        return Done{};
    }

    /// Starts to serve, with the sample data in place.
    void serve()
    {
        if (configuration.demo)
            engine->dispatcher().call(
                [](Dispatcher &dispatcher) { return addSampleData(dispatcher, systemClock()()); });
        engine->serve();
    }
};

void announce(Output &output, const QUrl &url)
{
    output.print(u"BirdCar listening on %1"_s.arg(url.toString()));
}

int runHeadless(QCoreApplication &application, const Configuration &configuration, Output &output)
{
    Running running;
    if (const auto prepared = running.prepare(configuration); !prepared)
        return output.refuse(prepared.problem());
    const auto give_up = [&output](const Problem &problem) {
        QCoreApplication::exit(output.refuse(problem));
    };
    Engine &engine = *running.engine;
    QObject::connect(&engine, &Engine::ready, &application, [&running] { running.serve(); });
    QObject::connect(&engine, &Engine::failed, &application, give_up);
    QObject::connect(&engine, &Engine::notListening, &application, give_up);
    QObject::connect(&engine, &Engine::listening, &application,
                     [&output](const QUrl &url) { announce(output, url); });
    StopSignals signals_;
    QObject::connect(&signals_, &StopSignals::stopRequested, &application, &QCoreApplication::quit);
    engine.start();
    return QCoreApplication::exec();
}

int runWindow(QApplication &application, const Configuration &configuration, Output &output)
{
    Running running;
    if (const auto prepared = running.prepare(configuration); !prepared)
        return output.refuse(prepared.problem());
    Engine &engine = *running.engine;
    std::unique_ptr<Handsets> handsets;
    if (configuration.demo)
        handsets = std::make_unique<DemoHandsets>(running.sandbox.messageBird());
    std::unique_ptr<MainWindow> window;
    const auto open = [&](const Desk &desk) {
        window = std::make_unique<MainWindow>(desk, handsets.get());
        QObject::connect(&engine, &Engine::databaseChanged, window.get(), &MainWindow::reload);
        QObject::connect(&engine, &Engine::statusChanged, window.get(), &MainWindow::showStatus);
        window->show();
    };
    const auto deskOf = [&] {
        Desk desk;
        desk.dispatcher = engine.dispatcher();
        desk.reader = engine.reader();
        desk.demo = configuration.demo;
        return desk;
    };
    QObject::connect(&engine, &Engine::ready, &application, [&] {
        onResult(&application,
                 engine.dispatcher().call([](Dispatcher &dispatcher) { return dispatcher.settings(); }),
                 [&](const DepotSettings &settings) {
                     Desk desk = deskOf();
                     desk.zone = settings.zone;
                     desk.region = settings.region;
                     open(desk);
                     running.serve();
                 });
    });
    QObject::connect(&engine, &Engine::failed, &application, [&](const Problem &problem) {
        if (!window)
            open(deskOf());
        EngineStatus status;
        status.storageProblem = problem.text;
        window->showStatus(status);
    });
    QObject::connect(&engine, &Engine::listening, &application,
                     [&output](const QUrl &url) { announce(output, url); });
    StopSignals signals_;
    QObject::connect(&signals_, &StopSignals::stopRequested, &application, &QCoreApplication::quit);
    engine.start();
    const int status = QApplication::exec();
    window.reset();
    return status;
}

int run(int argc, char *argv[], Output &output)
{
    const auto invocation =
        parseInvocation(argumentsOf(argc, argv), QProcessEnvironment::systemEnvironment());
    if (!invocation)
        return refuseUsage(invocation.problem(), output);
    if (const auto available = checkAvailable(*invocation); !available)
        return output.refuse(available.problem());
    if (invocation->command == Command::Window) {
        if (!hasDisplay())
            return output.refuse({Problem::Kind::Refused,
                                  u"There is no display for a window; birdcar --headless needs none."_s,
                                  {},
                                  {}});
        QApplication application(argc, argv);
        return runWindow(application, invocation->configuration, output);
    }
    QCoreApplication application(argc, argv);
    switch (invocation->command) {
    case Command::Headless:
        return runHeadless(application, invocation->configuration, output);
    case Command::Selftest:
        return runSelftest(output);
    default:
        return runCommand(*invocation, output);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    nameTheProgram();
    installLogging();
    QFile results;
    QFile sentences;
    if (!results.open(stdout, QFile::WriteOnly | QFile::Unbuffered) ||
        !sentences.open(stderr, QFile::WriteOnly | QFile::Unbuffered))
        return Failed;
    Output output(results, sentences);
    return run(argc, argv, output);
}
