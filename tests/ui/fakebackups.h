// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backups.h"

#include <QStringList>

namespace birdcar {

/// Backups that exist only in the test, which says what comes of each request.
class FakeBackups : public Backups
{
public:
    static BackupRecord record(const QString &name, const QDateTime &madeAt, bool verified = true)
    {
        BackupRecord backup;
        backup.file = QStringLiteral("/depot/birdcar.db.backups/") + name;
        backup.madeAt = madeAt;
        backup.bytes = 3'456'789;
        backup.verified = verified;
        backup.rides = 1234;
        backup.customers = 56;
        backup.texts = 7890;
        return backup;
    }

    QString folder() const override { return QStringLiteral("/depot/birdcar.db.backups"); }
    QFuture<QList<BackupRecord>> list() override { return finished(backups); }
    QFuture<Result<BackupRecord>> makeNow() override
    {
        asked.append(QStringLiteral("make"));
        return finished(made);
    }
    void restore(const QString &file) override { asked.append(QStringLiteral("restore ") + file); }
    void tryAgain() override { asked.append(QStringLiteral("try again")); }

    QList<BackupRecord> backups;
    Result<BackupRecord> made;
    QStringList asked; ///< what the window wanted

private:
    template <typename T>
    static QFuture<T> finished(const T &value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }
};

} // namespace birdcar
