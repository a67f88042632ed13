// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/depotbackups.h"

namespace birdcar {

DepotBackups::DepotBackups(const QString &databaseFile, const Remote<BackupKeeper> &keeper, QObject *parent)
    : Backups(parent), m_folder(databaseFile), m_keeper(keeper)
{
    if (keeper.sender())
        connect(keeper.sender(), &BackupKeeper::listChanged, this, &Backups::changed);
}

QFuture<QList<BackupRecord>> DepotBackups::list()
{
    if (m_keeper.sender())
        return m_keeper.call([](BackupKeeper &keeper) { return keeper.list(); });
    QPromise<QList<BackupRecord>> promise;
    promise.start();
    promise.addResult(m_folder.list());
    promise.finish();
    return promise.future();
}

QFuture<Result<BackupRecord>> DepotBackups::makeNow()
{
    return m_keeper.call([](BackupKeeper &keeper) { return keeper.makeNow(); });
}

} // namespace birdcar
