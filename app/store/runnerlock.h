// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace birdcar {

/// The lock that makes one process the runner of an SQLite database: the one that listens, sends, sweeps
/// and settles. It is a lock of the operating system on a file beside the database (`FILE.lock`), so it is
/// freed however the process ends. Freed by the destructor.
class RunnerLock
{
public:
    explicit RunnerLock(const QString &databaseFile);
    RunnerLock(const RunnerLock &) = delete;
    RunnerLock &operator=(const RunnerLock &) = delete;
    ~RunnerLock();

    /// True if this process is the runner now; false if another one is. Problem if the lock file cannot be
    /// made.
    Result<bool> tryTake();
    /// To be called now and then once the lock is taken: takes it anew if its file was deleted, before
    /// another process makes one and takes that.
    void renew();
    /// For other processes: which files the runner has open, see OpenFiles::fingerprint().
    void note(const QByteArray &openFiles);
    /// For other processes: one line about the runner itself. Nothing secret: backups of the folder have it.
    void tell(const QByteArray &report);

private:
    void write();

    std::unique_ptr<QFile> m_file;
    QByteArray m_noted;
    QByteArray m_told;
};

/// What another process knows of the runner.
struct RunnerSign
{
    bool isThere = false;   ///< some process is the runner right now
    QByteArray report = {}; ///< what it told last; empty if it told nothing, or is just writing
};

RunnerSign lookForRunner(const QString &databaseFile);

/// True if some process is the runner of this database right now.
bool hasRunner(const QString &databaseFile);

/// Problem if the runner of this database has other files open than those that are in its place now: they
/// were deleted or replaced, and it would not see what is written to them.
Result<Done> checkRunnersFiles(const QString &databaseFile);

} // namespace birdcar
