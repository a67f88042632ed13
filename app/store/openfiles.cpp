// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/openfiles.h"

#include "app/store/storeerror.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

#ifdef Q_OS_UNIX
/// Device and number of the file of this name; empty if there is none.
QByteArray identityOf(const QString &path, bool *isWritable = nullptr)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    if (isWritable)
        *isWritable = (found.st_mode & S_IWUSR) != 0;
    return QByteArray::number(static_cast<quint64>(found.st_dev)) + ':' +
           QByteArray::number(static_cast<quint64>(found.st_ino));
}
#endif

} // namespace

#ifdef Q_OS_UNIX

OpenFiles::OpenFiles(const QString &databaseFile)
{
    for (const QString &path : {databaseFile, databaseFile + u"-wal"_s, databaseFile + u"-shm"_s}) {
        if (const QByteArray identity = identityOf(path); !identity.isEmpty())
            m_files.append({path, identity});
    }
}

void OpenFiles::check() const
{
    for (const File &file : m_files)
        checkPlace(file);
}

bool OpenFiles::hasLostLog() const
{
    constexpr qsizetype log = 1;
    return m_files.size() > log && identityOf(m_files.first().path) == m_files.first().identity &&
           identityOf(m_files.at(log).path).isEmpty();
}

void OpenFiles::checkPlace(const File &file)
{
    bool isWritable = true;
    const QByteArray identity = identityOf(file.path, &isWritable);
    if (identity.isEmpty())
        throw StoreError(
            StoreError::Kind::Gone,
            u"%1 was deleted or moved while BirdCar was using it. Put it back, or end BirdCar and "
            "restore a backup."_s.arg(file.path));
    if (identity != file.identity)
        throw StoreError(StoreError::Kind::Gone,
                         u"%1 was replaced by another file while BirdCar was using it. Nothing is written to "
                         "that file; to use it, end BirdCar and start it again."_s.arg(file.path));
    if (!isWritable)
        throw StoreError(StoreError::Kind::ReadOnly, u"%1 is read-only"_s.arg(file.path));
}

#else

OpenFiles::OpenFiles(const QString &) {}
bool OpenFiles::hasLostLog() const
{
    return false;
}
void OpenFiles::check() const {}
void OpenFiles::checkPlace(const File &) {}

#endif

QByteArray OpenFiles::fingerprint() const
{
    QByteArrayList identities;
    for (const File &file : m_files)
        identities.append(file.identity);
    return identities.join(' ');
}

} // namespace birdcar
