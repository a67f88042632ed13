// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main/windowsession.h"

#include "app/cli/output.h"
#include "app/cli/version.h"
#include "app/demohandsets.h"
#include "app/depotbackups.h"
#include "app/dispatcher.h"
#include "app/domain/depottime.h"
#include "app/engine.h"
#include "app/main/running.h"
#include "app/restore.h"
#include "ui/mainwindow.h"
#include "ui/restorewindow.h"

#include <QCoreApplication>
#include <QHash>
#include <QProcess>
#include <QThread>

#include <functional>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Beside this one, and not ended by its end.
void startAnother(const QStringList &arguments)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
}

} // namespace

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
        m_desk.commit = builtCommit();
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
    /// The service has ended, and this window is to do its work. The window has to go for that.
    std::function<void()> listenHere;

private:
    void readSettings()
    {
        m_desk.dispatcher = m_running.engine().dispatcher();
        m_desk.reader = m_running.engine().reader();
        m_desk.requests = m_running.engine().requests();
        if (const auto &given = m_running.engine().serviceSources())
            takeSourcesOf(*given);
        const auto settings =
            m_desk.dispatcher.call([](Dispatcher &dispatcher) { return dispatcher.settings(); });
        onResult(this, settings, [this](const DepotSettings &depot) {
            m_desk.zone = depot.zone;
            m_desk.region = depot.region;
            open();
            m_running.serve();
        });
    }

    /// How the service is connected, nothing of this start decides.
    void takeSourcesOf(const QHash<QString, QString> &service)
    {
        for (const QString &name :
             {u"listen"_s, u"tunnel"_s, u"tunnel_host"_s, u"public_url"_s, u"webhook_auth"_s}) {
            m_desk.sources.remove(name);
            if (service.contains(name))
                m_desk.sources.insert(name, MainWindow::sourceOfService(service.value(name)));
        }
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
            m_desk.zone.set(computerZone());
        m_window = std::make_unique<MainWindow>(m_desk, m_handsets.get());
        connect(&m_running.engine(), &Engine::databaseChanged, m_window.get(), &MainWindow::reload);
        connect(&m_running.engine(), &Engine::statusChanged, m_window.get(), &MainWindow::showStatus);
        connect(m_window.get(), &MainWindow::portAsked, &m_running.engine(), &Engine::listenOn);
        connect(m_window.get(), &MainWindow::listenAsked, this, [this] { listenHere(); });
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

WindowSession::WindowSession(const Configuration &configuration, Output &output)
    : m_configuration(configuration), m_output(output)
{
    m_configuration.hasWindow = true;
}

WindowSession::~WindowSession()
{
    if (m_restoring)
        m_restoring->wait();
}

Result<Done> WindowSession::begin(const std::optional<Restored> &restored)
{
    m_running = std::make_unique<Running>();
    if (const auto prepared = m_running->prepare(m_configuration, m_output); !prepared)
        return prepared;
    m_opener = std::make_unique<WindowOpener>(*m_running, m_configuration, restored);
    m_opener->connectBackups = [this](DepotBackups &backups) {
        // Queued: the window that asks goes.
        connect(&backups, &DepotBackups::restartAsked, this, &WindowSession::tryAgain, Qt::QueuedConnection);
        connect(&backups, &DepotBackups::restoreAsked, this, &WindowSession::restore, Qt::QueuedConnection);
    };
    // Queued, too.
    m_opener->listenHere = [this] {
        QMetaObject::invokeMethod(this, &WindowSession::tryAgain, Qt::QueuedConnection);
    };
    m_running->engine().start();
    return Done{};
}

void WindowSession::bringToFront(const QByteArray &token)
{
    if (m_opener)
        m_opener->bringToFront(token);
}

void WindowSession::end()
{
    m_opener.reset(); // before the engine that it asks
    m_running.reset();
}

void WindowSession::restart(const std::optional<Restored> &restored)
{
    end();
    m_configuration.startsInTray = false; // somebody is there
    if (const auto begun = begin(restored); !begun)
        QCoreApplication::exit(m_output.refuse(begun.problem()));
}

void WindowSession::tryAgain()
{
    restart(std::nullopt);
}

void WindowSession::restore(const QString &file)
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

} // namespace birdcar
