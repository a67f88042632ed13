// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/runnerlock.h"

#include "app/store/openfiles.h"

#include <QThread>

#include <utility>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <sys/file.h>
#endif

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

bool lockWithoutWaiting(QFile &file)
{
#ifdef Q_OS_WIN
    OVERLAPPED start{}; // far behind what is written there: nobody else could read a locked byte
    start.OffsetHigh = 0x7fffffff;
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    return LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &start);
#else
    return flock(file.handle(), LOCK_EX | LOCK_NB) == 0;
#endif
}

} // namespace

RunnerLock::RunnerLock(const QString &databaseFile)
    : m_file(std::make_unique<QFile>(databaseFile + u".lock"_s))
{
}

RunnerLock::~RunnerLock() = default; // closing the file frees the lock

Result<bool> RunnerLock::tryTake()
{
    // The file is never removed: another process could hold a lock on the removed one.
    if (!m_file->isOpen() &&
        !m_file->open(QFile::ReadWrite, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Problem{Problem::Kind::StorageFailed,
                       u"Cannot write %1: %2."_s.arg(m_file->fileName(), m_file->errorString()),
                       u"database"_s,
                       {}};
    const bool taken = lockWithoutWaiting(*m_file);
    if (taken) // what is noted there was noted by somebody who is gone
        m_file->resize(0);
    return taken;
}

void RunnerLock::renew()
{
    if (QFile::exists(m_file->fileName()))
        return;
    auto former = std::exchange(m_file, std::make_unique<QFile>(m_file->fileName()));
    if (const auto taken = tryTake(); taken && *taken)
        write();
    else
        m_file = std::move(former);
}

void RunnerLock::note(const QByteArray &openFiles)
{
    m_noted = openFiles;
    write();
}

void RunnerLock::tell(const QByteArray &report)
{
    m_told = report;
    write();
}

void RunnerLock::write()
{
    m_file->resize(0);
    m_file->seek(0);
    m_file->write(m_told.isEmpty() ? m_noted : m_noted + '\n' + m_told);
    m_file->flush(); // on a full disk it is missing, and nobody is warned
}

RunnerSign lookForRunner(const QString &databaseFile)
{
    if (!hasRunner(databaseFile))
        return {};
    QFile lock(databaseFile + u".lock"_s);
    const QByteArray content = lock.open(QFile::ReadOnly) ? lock.readAll() : QByteArray();
    const qsizetype end = content.indexOf('\n');
    return {true, end < 0 ? QByteArray() : content.sliced(end + 1)};
}

bool hasRunner(const QString &databaseFile)
{
    if (!QFile::exists(databaseFile + u".lock"_s))
        return false;
    // Another one that only looks holds it for a moment as well.
    constexpr int looks = 3;
    RunnerLock lock(databaseFile);
    for (int look = 1;; ++look) {
        const auto taken = lock.tryTake();
        if (!taken.ok() || *taken)
            return false;
        if (look == looks)
            return true;
        QThread::usleep(200);
    }
}

Result<Done> checkRunnersFiles(const QString &databaseFile)
{
    if (!hasRunner(databaseFile))
        return Done{};
    QFile lock(databaseFile + u".lock"_s);
    const QByteArray noted = lock.open(QFile::ReadOnly) ? lock.readLine().trimmed() : QByteArray();
    if (noted.isEmpty() || noted == OpenFiles(databaseFile).fingerprint())
        return Done{};
    return Problem{
        Problem::Kind::StorageFailed,
        u"The BirdCar that is running has another database open: %1, or what belongs to it, was "
        "deleted, moved or replaced. Put it back, or end BirdCar and start it again."_s.arg(databaseFile),
        u"database"_s,
        {}};
}

} // namespace birdcar
