// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backupkeeper.h"
#include "app/backups.h"
#include "app/remote.h"

namespace birdcar {

/// The backups of an SQLite database: asks the keeper on its thread, where there is one; a database that
/// could not be opened has none, and its folder is looked at here.
class DepotBackups : public Backups
{
    Q_OBJECT

public:
    DepotBackups(const QString &databaseFile, const Remote<BackupKeeper> &keeper, QObject *parent = nullptr);

    QString folder() const override { return m_folder.path(); }
    QFuture<QList<BackupRecord>> list() override;
    QFuture<Result<BackupRecord>> makeNow() override;
    void restore(const QString &file) override { Q_EMIT restoreAsked(file); }
    void tryAgain() override { Q_EMIT restartAsked(); }

Q_SIGNALS:
    void restoreAsked(const QString &file);
    void restartAsked();

private:
    BackupFolder m_folder;
    Remote<BackupKeeper> m_keeper;
};

} // namespace birdcar
