// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QFileDevice>
#include <QString>

#include <functional>

namespace birdcar {

/// Of every file with data or secrets in it.
inline constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// The kind of file system ("ext4") that a folder lies on.
QByteArray fileSystemType(const QString &folder);

/// Makes sure that SQLite can open this file: makes its folder (0700) and the empty file (0600) where they
/// are missing; else a sentence that names the path. A file that exists is not touched, nor even opened:
/// where this process has it open as a database, closing it here would take the locks from every connection
/// to it.
/// `fileSystem` tells the kind of file system that a folder lies on.
Result<Done>
prepareDatabaseFile(const QString &file,
                    const std::function<QByteArray(const QString &)> &fileSystem = fileSystemType);

/// Whether files of this kind of file system ("nfs4") lie on another computer. SQLite's shared memory works
/// on one computer only, and locks are not dependable there: several programs would ruin the database.
bool isNetworkFileSystem(const QByteArray &type);

/// How much room a disk has for a database of this size. Little: less than its log and a backup may need
/// soon.
enum class DiskRoom { Enough, Little, None };
DiskRoom roomFor(qint64 databaseBytes, qint64 freeBytes);

/// Narrows the permissions of a database and of the files beside it.
bool restrictToOwner(const QString &file);

/// Makes a folder readable by its owner only, with its parents. A folder that exists is left as it is.
Result<Done> makePrivateFolder(const QString &folder);

/// Has the system write to the disk what it holds of a file and of its folder. Not for a database that this
/// process has open, see prepareDatabaseFile().
Result<Done> syncFile(const QString &file);

/// Puts a file in the place of another (or of none) in one step, and has that written to the disk.
Result<Done> replaceFile(const QString &from, const QString &to);

/// Writes a file that only its owner can read; replaces it in one step.
Result<Done> writePrivateFile(const QString &file, const QByteArray &content);

} // namespace birdcar
