// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/requestjournal.h"

#include <QObject>

#include <memory>

class QLocalServer;
class QLocalSocket;

namespace birdcar {

struct Configuration;

/// Where a running BirdCar hands its last requests to a command of the same user: a local socket that nobody
/// else may open. Lives on the engine thread; an instance that finds no place for it goes without.
class RequestDoor : public QObject
{
    Q_OBJECT

public:
    RequestDoor(const Configuration &configuration, const RequestJournal &journal, QObject *parent = nullptr);
    ~RequestDoor() override;

private:
    void answer();

    const RequestJournal &m_journal;
    std::unique_ptr<QLocalServer> m_server;
};

/// Brings the last requests of the BirdCar that runs on this database into a journal here, without waiting.
/// Lives on the engine thread.
class RequestFeed : public QObject
{
    Q_OBJECT

public:
    RequestFeed(const Configuration &configuration, RequestJournal &journal, QObject *parent = nullptr);
    ~RequestFeed() override;

    /// Nothing comes if none runs, or not for this user. Nothing is begun while that is under way.
    void fetch();

private:
    void take();

    QString m_path;
    RequestJournal &m_journal;
    std::unique_ptr<QLocalSocket> m_socket;
};

/// The last requests of the BirdCar that runs on this database. Waits for a few seconds at
/// most. Problem if none runs, or not for this user.
Result<KeptRequests> askForRequests(const Configuration &configuration);

} // namespace birdcar
