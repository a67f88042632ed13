// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/backuprecord.h"
#include "app/domain/clock.h"
#include "app/domain/result.h"
#include "app/store/backupfolder.h"
#include "app/store/databaselocation.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace birdcar {

class Database;
class StatementBreaker;

/// Makes a backup of an SQLite database every day and drops those that are too old, for the runner only.
///
/// Lives on a thread of its own with connections of its own, so that neither the listener nor the window
/// waits for a copy, however long that takes. Tries again every few minutes what did not work.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    /// `depot` names the settings that say how long backups are kept. `breaker` stops from another thread
    /// what is under way; nothing is begun any more after that.
    BackupKeeper(DatabaseLocation database, QString depot, Clock clock,
                 std::shared_ptr<StatementBreaker> breaker);
    ~BackupKeeper() override;

    /// Checks after a moment, and from then on every few minutes.
    void start();
    /// Makes a backup if none was made for a day, then drops what is too old.
    void check();
    Result<BackupRecord> makeNow();
    QList<BackupRecord> list() const { return m_folder.list(); }
    /// Notes beside the backups who was erased.
    void noteErasures();
    /// Takes words that were removed out of the file that SQLite writes first.
    void emptyLog();

Q_SIGNALS:
    /// Why the last backup could not be made; empty once one could.
    void problemChanged(const QString &problem);
    void listChanged();

private:
    Result<BackupRecord> make(BackupKind kind);
    Result<std::shared_ptr<Database>> open() const;
    void report(const QString &problem);

    DatabaseLocation m_database;
    QString m_depot;
    Clock m_clock;
    BackupFolder m_folder;
    QTimer m_timer;
    QString m_problem;
    std::shared_ptr<StatementBreaker> m_breaker;
};

} // namespace birdcar
