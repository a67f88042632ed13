// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace birdcar {

class Database;

/// Puts a copy of another database in the place of an SQLite database. However the process ends in between,
/// there is the old database or the new one: seal() and keepPresent() change nothing that is in use, and from
/// commit() on whoever opens the database next finishes what is left, see finishSwap().
///
/// For whoever holds the runner's lock. Call in this order; what was begun and not committed is removed by
/// giveUp().
class DatabaseSwap
{
public:
    /// `source` is the database to take; it is only read.
    DatabaseSwap(const QString &databaseFile, const QString &source, const QDateTime &now);
    ~DatabaseSwap();

    /// Copies the source beside the database, with what SQLite has not moved into it yet.
    Result<Done> takeCopy();
    /// Reads all of the copy: is it whole, is it ours, can this program use it? Problem that names the
    /// source.
    Result<Done> checkCopy() const;
    QString copyFile() const;
    /// To be called once nobody has the copy open any more: makes it one file that is on the disk.
    Result<Done> seal();
    /// Puts the present database among the backups. Nobody can write to it from here on. Problem (Busy) if
    /// somebody has it open.
    Result<Done> keepPresent();
    Result<Done> commit();

    void giveUp();
    /// Where the present database is kept; empty if there was none.
    QString keptFile() const { return m_keptFile; }

private:
    Result<Done> holdPresent();
    Result<Done> linkPresent();
    Result<Done> copyPresent();

    QString m_databaseFile;
    QString m_source;
    QDateTime m_now;
    QString m_keptFile;
    std::shared_ptr<Database> m_present; ///< holds it until the other one is in its place
};

/// Whether a process ended between commit() and the end of it.
bool isSwapUnfinished(const QString &databaseFile);
/// Brings that to its end; removes what is left of a swap that was not committed. For whoever holds the
/// runner's lock, before the database is opened.
Result<Done> finishSwap(const QString &databaseFile);

} // namespace birdcar
