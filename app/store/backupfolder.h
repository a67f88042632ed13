// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/backuprecord.h"
#include "app/domain/result.h"

#include <QString>

#include <functional>

namespace birdcar {

class Database;
struct DatabaseLocation;

/// The backups of an SQLite database, in a folder beside it (`FILE.backups`, readable by its owner only).
/// Beside each there is a file that says when it was verified and what is in it.
///
/// Nothing here opens the database itself, so that it works for one that is damaged.
class BackupFolder
{
public:
    explicit BackupFolder(const QString &databaseFile);

    QString path() const { return m_path; }
    /// Where those who were erased are noted, see writeErasureFile().
    QString erasureFile() const;

    /// The newest first. Copies made before an upgrade are not among them.
    QList<BackupRecord> list() const;

    /// Copies `source` and reads the copy from end to end before it counts. Takes its time, which others may
    /// go on writing in. `watch` is told of each connection that is used, so that it can be stopped.
    /// Problem if it cannot be written or is not whole; then nothing of it is left.
    Result<BackupRecord> make(Database &source, BackupKind kind, const QDateTime &now,
                              const std::function<void(Database *)> &watch = {}) const;

    /// Notes a file that was put into the folder by somebody else.
    Result<BackupRecord> adopt(const BackupRecord &record) const;
    /// A path for a new backup, in the folder, which is made if it is missing.
    Result<QString> newPath(BackupKind kind, const QDateTime &now) const;

    /// Removes what is older than `days` or more than is kept, and what a process that ended left behind.
    /// Copies made before an upgrade are dropped by their age as well.
    void tidy(const QDateTime &now, int days) const;
    void remove(const BackupRecord &backup) const;

private:
    QList<BackupRecord> upgradeCopies() const;
    void removeLeftovers() const;

    QString m_databaseFile;
    QString m_path;
};

/// Opens a copy and reads all of it, then counts what is in it. Problem (Damaged) if it is not whole.
Result<BackupRecord> inspectBackup(const QString &file, const std::function<void(Database *)> &watch = {});

} // namespace birdcar
