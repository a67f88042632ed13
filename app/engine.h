// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration.h"
#include "app/domain/clock.h"
#include "app/domain/result.h"
#include "app/enginestatus.h"
#include "app/remote.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>

namespace birdcar {

class BackupKeeper;
class Dispatcher;
class EngineAccount;
class EngineCore;
class EngineSetup;
class KeyKeeper;
class ProviderAccount;
class Reader;
class RequestJournal;
class SavedKeys;
class SetupDoor;
class SleepGuard;
class StatementBreaker;

/// Builds the engine thread, the reader thread and that of the backups, and stops them: the running BirdCar
/// of one database. Lives on the main thread and never waits for the others, except in its destructor.
///
/// start() leads to ready() once the database is open, or to failed(). serve() then starts to send and to
/// listen, which leads to listening() or notListening(). With a window, and where a program without one does
/// all that on the same SQLite database already, it only shows and changes what is there, which leads to
/// joined().
class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(Configuration configuration, Clock clock = systemClock(), QObject *parent = nullptr);
    /// Stops cleanly: what is under way is written, and what is not sent stays in the outbox.
    ~Engine() override;

    void start();
    /// After ready().
    void serve();
    /// After notListening(): tries another port.
    void listenOn(quint16 port);

    // Valid after ready(), until the engine goes.
    Remote<Dispatcher> dispatcher() const { return m_dispatcher; }
    Remote<Reader> reader() const { return m_reader; }
    /// The last requests for webhooks.
    Remote<RequestJournal> requests() const { return m_requests; }
    /// Of an SQLite database that is no demo's; of no other.
    Remote<BackupKeeper> backups() const { return m_backups; }
    /// After start(), here on the main thread; none in the demo.
    SavedKeys *keys() const;
    /// After start(), here on the main thread.
    ProviderAccount *account() const;
    SetupDoor *setup() const; ///< the same
    /// After ready(): what was given to the program that relays in the place of this one, as
    /// Configuration::sources; nothing if this one relays.
    const std::optional<QHash<QString, QString>> &serviceSources() const { return m_serviceSources; }

Q_SIGNALS:
    void ready();
    /// The database cannot be used, or another BirdCar runs on it. Nothing works; only an end is possible.
    void failed(const birdcar::Problem &problem);
    /// The address that the tunnel has to lead to.
    void listening(const QUrl &url);
    void notListening(const birdcar::Problem &problem);
    void joined();
    /// The tunnel is up, or up at another URL.
    void publicUrlChanged(const QString &url);
    void statusChanged(const birdcar::EngineStatus &status);
    /// Rows changed, by this process or another; at most four times a second.
    void databaseChanged();

private:
    void startKeys();
    void startGuard();
    void fail(const Problem &problem);
    void noteFailure();
    void tellStatus();
    void startReader();
    void startBackups();
    void stopBackups();

    Configuration m_configuration;
    Clock m_clock;
    QThread m_engineThread;
    QThread m_readerThread;
    QThread m_backupThread;
    EngineCore *m_core = nullptr; ///< lives on the engine thread
    std::unique_ptr<KeyKeeper> m_keys;
    std::unique_ptr<EngineAccount> m_account;
    std::unique_ptr<EngineSetup> m_setup;
    std::unique_ptr<SleepGuard> m_guard; ///< once it is known whether the listener is up
    EngineStatus m_status;               ///< as told last
    std::optional<Problem> m_failure;    ///< why nothing works
    std::optional<QHash<QString, QString>> m_serviceSources;
    QObject *m_readerHome = nullptr; ///< lives on the reader thread
    Remote<Dispatcher> m_dispatcher;
    Remote<Reader> m_reader;
    Remote<RequestJournal> m_requests;
    Remote<BackupKeeper> m_backups;
    std::shared_ptr<StatementBreaker> m_backupBreaker; ///< stops a copy that is under way
};

} // namespace birdcar
