// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/databasefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Problem unusable(const QString &text)
{
    return {Problem::Kind::StorageFailed, text, u"database"_s, {}};
}

#ifdef Q_OS_WIN
bool syncHandle(int handle)
{
    return _commit(handle) == 0;
}

void syncFolder(const QString &) {} // Windows keeps folders itself
#else
bool syncHandle(int handle)
{
    return fsync(handle) == 0;
}

void syncFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY);
    if (handle < 0)
        return;
    fsync(handle);
    ::close(handle);
}
#endif

/// What to do about a place that cannot be written.
const auto wayOut = u"Make it writable for your account, or choose another place with --database FILE."_s;

/// The folder itself, or where it would be made.
QString nearestFolder(QString folder)
{
    while (!QFileInfo::exists(folder) && QFileInfo(folder).absolutePath() != folder)
        folder = QFileInfo(folder).absolutePath();
    return folder;
}

Result<Done> createFile(const QString &path)
{
    QFile file(path);
    if (file.open(QFile::ReadWrite | QFile::NewOnly, ownerOnly) || file.exists())
        return Done{};
    return unusable(u"Cannot create the database %1: %2. %3"_s.arg(path, file.errorString(), wayOut));
}

} // namespace

Result<Done> makePrivateFolder(const QString &folder)
{
    const QDir dir(folder);
    if (dir.exists())
        return Done{};
    const QString parent = QFileInfo(folder).absolutePath();
    if (parent != folder) {
        if (const auto made = makePrivateFolder(parent); !made)
            return made;
    }
    if (QDir().mkdir(folder, ownerOnly | QFileDevice::ExeOwner) || dir.exists())
        return Done{};
    return unusable(u"Cannot create the folder %1. %2"_s.arg(folder, wayOut));
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> known{"nfs",    "nfs4",   "cifs",       "smb2",          "smb3",
                                         "smbfs",  "ncpfs",  "afs",        "coda",          "afpfs",
                                         "webdav", "davfs",  "fuse.sshfs", "fuse.davfs2",   "fuse.curlftpfs",
                                         "ceph",   "lustre", "fuse.ceph",  "fuse.glusterfs"};
    return known.contains(type.toLower());
}

DiskRoom roomFor(qint64 databaseBytes, qint64 freeBytes)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    constexpr qint64 little = 200 * mebibyte;
    if (freeBytes < mebibyte)
        return DiskRoom::None;
    return freeBytes < std::max(little, 2 * databaseBytes) ? DiskRoom::Little : DiskRoom::Enough;
}

QByteArray fileSystemType(const QString &folder)
{
    return QStorageInfo(folder).fileSystemType();
}

Result<Done> prepareDatabaseFile(const QString &file,
                                 const std::function<QByteArray(const QString &)> &fileSystem)
{
    const QFileInfo info(file);
    if (info.isDir())
        return unusable(u"%1 is a folder, not a database."_s.arg(file));
    // Before anything is made there.
    if (const QByteArray type = fileSystem(nearestFolder(info.absolutePath())); isNetworkFileSystem(type))
        return unusable(
            u"The database %1 lies on another computer (%2), where it would be ruined. Move it to a "
            "disk of this computer, or use PostgreSQL."_s.arg(file, QString::fromLatin1(type)));
    if (!info.exists()) {
        if (const auto made = makePrivateFolder(info.absolutePath()); !made)
            return made;
        if (const auto created = createFile(file); !created)
            return created;
    }
    // SQLite takes a file shorter than its smallest page for an empty database, and would overwrite it.
    constexpr qint64 smallestPage = 512;
    if (info.size() > 0 && info.size() < smallestPage)
        return unusable(u"%1 is not an SQLite database; nothing was changed."_s.arg(file));
    if (!QFileInfo(file).isWritable())
        return unusable(u"The database %1 cannot be written: permission denied. %2"_s.arg(file, wayOut));
    if (!(info.permissions() & QFile::WriteOwner)) // which does not keep root from writing
        return unusable(
            u"The database %1 is read-only. Allow its owner to write it, or give another one with "
            "--database."_s.arg(file));
    return Done{};
}

bool restrictToOwner(const QString &file)
{
    // SQLite gives the permissions of the database to the files beside it, but they may be there already.
    for (const QString &beside : {file + u"-wal"_s, file + u"-shm"_s}) {
        if (!QFile::setPermissions(beside, ownerOnly) && QFile::exists(beside))
            return false;
    }
    return QFile::setPermissions(file, ownerOnly);
}

Result<Done> syncFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadWrite) || !syncHandle(file.handle()))
        return unusable(u"Cannot write %1: %2."_s.arg(path, file.errorString()));
    syncFolder(QFileInfo(path).absolutePath());
    return Done{};
}

Result<Done> replaceFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error)
        return unusable(
            u"Cannot put %1 in its place: %2."_s.arg(to, QString::fromStdString(error.message())));
    syncFolder(QFileInfo(to).absolutePath());
    return Done{};
}

Result<Done> writePrivateFile(const QString &path, const QByteArray &content)
{
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    QSaveFile file(path);
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(ownerOnly) ||
        file.write(content) != content.size() || !file.flush() || !file.commit()) // commit() forgives a flush
        return unusable(u"Cannot write %1: %2."_s.arg(path, file.errorString()));
    return Done{};
}

} // namespace birdcar
