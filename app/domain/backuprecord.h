// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace birdcar {

/// Why a backup was made. Replaced: the database in whose place a backup was restored. BeforeUpgrade: of a
/// former version's, made before its schema was changed; such a file is in no list.
enum class BackupKind { Daily, Manual, Replaced, BeforeUpgrade };

/// What is known of a backup without opening it.
struct BackupRecord
{
    QString file; ///< absolute path
    BackupKind kind = BackupKind::Daily;
    QDateTime madeAt;
    qint64 bytes = 0;
    bool verified = false; ///< it was opened again and is whole; only then it was counted
    qint64 rides = 0;
    qint64 customers = 0;
    qint64 texts = 0;

    bool operator==(const BackupRecord &) const = default;
};

/// "daily-20261125T174500Z.db"
QString backupFileName(BackupKind kind, const QDateTime &madeAt);
/// What such a name says: kind and time only. Nothing for a file that is no backup of ours. `databaseName` is
/// the file name of the database, which the names of BeforeUpgrade begin with.
std::optional<BackupRecord> readBackupFileName(const QString &fileName, const QString &databaseName);

/// Whether there is no verified backup of the last day.
bool isBackupDue(const QList<BackupRecord> &backups, const QDateTime &now);
/// Those that are older than `days` or more than are kept of their kind. The newest verified one stays in
/// any case: it is dropped once there is another.
QList<BackupRecord> backupsToDrop(const QList<BackupRecord> &backups, const QDateTime &now, int days);
/// The newest verified one; none if there is none.
std::optional<BackupRecord> newestVerified(const QList<BackupRecord> &backups);

} // namespace birdcar

Q_DECLARE_METATYPE(birdcar::BackupRecord)
