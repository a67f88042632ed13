// SPDX-License-Identifier: GPL-3.0-or-later
// Decides what this start of the program is: a command, the engine without a window, or the window.
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/run.h"
#include "app/cli/selftest.h"
#include "app/domain/depottime.h"
#include "app/engine.h"
#include "app/lastresort.h"
#include "app/logging.h"
#include "app/main/running.h"
#include "app/main/windowsession.h"
#include "app/restore.h"
#include "app/singlewindow.h"
#include "app/stopsignals.h"
#include "app/windowstart.h"
#include "ui/colorscheme.h"
#include "ui/language.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QProcessEnvironment>
#include <QTimeZone>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

int runHeadless(QCoreApplication &application, const Configuration &configuration, Output &output)
{
    Running running;
    if (const auto prepared = running.prepare(configuration, output); !prepared)
        return output.refuse(prepared.problem());
    Engine &engine = running.engine();
    const auto giveUp = [&output, &configuration](const Problem &problem) {
        QCoreApplication::exit(output.refuse(withWayBack(problem, configuration.database)));
    };
    QObject::connect(&engine, &Engine::ready, &application, [&running] { running.serve(); });
    QObject::connect(&engine, &Engine::failed, &application, giveUp);
    QObject::connect(&engine, &Engine::notListening, &application, giveUp);
    StopSignals stopSignals;
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &application, &QCoreApplication::quit);
    engine.start();
    return QCoreApplication::exec();
}

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
        return std::make_unique<LastResort<QCoreApplication>>(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.birdcar.Dispatch"_s);
    const WindowStart start;
    return std::make_unique<LastResort<QApplication>>(argc, argv);
}

void warnOfZone(Output &output)
{
    if (QTimeZone::systemTimeZone().isValid())
        return;
    output.say(
        u"The time zone of this computer (TZ=%1) cannot be read. Times are those of %2, without summer time. "
        "Set TZ to a name such as Europe/Amsterdam, or choose the zone in Settings."_s.arg(
            qEnvironmentVariable("TZ"), QString::fromLatin1(computerZone().id())));
}

int runInvocation(const Invocation &invocation, int &argc, char **argv, Output &output)
{
    if (invocation.command == Command::Window && !hasDisplay())
        return output.refuse({Problem::Kind::Refused,
                              u"There is no display for a window; birdcar --headless needs none."_s,
                              {},
                              {}});
    if (invocation.command == Command::Window || invocation.command == Command::Headless)
        outliveFailedWrites();
    warnOfZone(output);
    const auto application = makeApplication(invocation.command, argc, argv);
    switch (invocation.command) {
    case Command::Window:
        return runWindow(*application, invocation.configuration, output);
    case Command::Headless:
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

/// Qt works in UTF-8 and complains on standard error of a computer that has no locale at all.
void useUtf8()
{
#ifdef Q_OS_UNIX
    const QByteArray locale = std::setlocale(LC_CTYPE, "");
    if (locale == "C" || locale == "POSIX")
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
#endif
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
    useUtf8();
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
