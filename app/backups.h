// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/backuprecord.h"
#include "app/domain/result.h"

#include <QFuture>
#include <QObject>

namespace birdcar {

/// What became of a restore, for the window that opens after it.
struct Restored
{
    QDateTime backupMadeAt;
    QString replacedFile; ///< the database that was replaced, to go back to; empty if there was none
    QString problem;      ///< why it was not done; then nothing was changed
};

/// The backups of the window's database. Lives on the GUI thread and never waits; there is none of it where
/// backups are the server's business.
class Backups : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The folder they are in.
    virtual QString folder() const = 0;
    /// The newest first.
    virtual QFuture<QList<BackupRecord>> list() = 0;
    /// Finishes without a value while the database cannot be used.
    virtual QFuture<Result<BackupRecord>> makeNow() = 0;
    /// Puts the backup in the place of the database. The window closes, and another opens that says what came
    /// of it.
    virtual void restore(const QString &file) = 0;
    /// Opens the database again, which could not be opened before.
    virtual void tryAgain() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace birdcar
