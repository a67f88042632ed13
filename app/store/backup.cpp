// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backup.h"

#include "app/store/database.h"
#include "app/store/databasefile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Problem failure(const QString &file, const QString &why)
{
    return {Problem::Kind::StorageFailed, u"Cannot write the backup %1: %2."_s.arg(file, why), u"file"_s, {}};
}

Result<Done> copySqlite(Database &database, const QString &file)
{
    try {
        database.run(u"VACUUM INTO ?"_s, {file}); // takes an empty file, and leaves its permissions
        return Done{};
    } catch (const StoreError &error) {
        return failure(file, error.text());
    }
}

Result<Done> dumpPostgres(const Database &database, const QString &file)
{
    constexpr int longestDumpMs = 60 * 60 * 1000;
    const QString program = QStandardPaths::findExecutable(u"pg_dump"_s);
    if (program.isEmpty())
        return failure(file, u"pg_dump is not installed"_s);
    QProcess dump;
    dump.start(program, {u"--format=custom"_s, u"--file=%1"_s.arg(file),
                         u"--dbname=%1"_s.arg(database.location().server.toString(QUrl::FullyEncoded))});
    if (dump.waitForFinished(longestDumpMs) && dump.exitStatus() == QProcess::NormalExit &&
        dump.exitCode() == 0)
        return Done{};
    return failure(file, QString::fromLocal8Bit(dump.readAllStandardError()).simplified());
}

} // namespace

Result<Done> backup(Database &database, const QString &file)
{
    QFile target(file);
    if (target.exists())
        return failure(file, u"the file exists already"_s);
    if (!target.open(QFile::WriteOnly | QFile::NewOnly, ownerOnly))
        return failure(file, target.errorString());
    target.close();
    auto written = database.engine() == DatabaseEngine::Sqlite ? copySqlite(database, file)
                                                               : dumpPostgres(database, file);
    if (!written) {
        QFile::remove(file + u"-journal"_s);
        target.remove();
    }
    return written;
}

Result<Done> backupBeforeUpgrade(Database &database, int fromVersion, const QDateTime &now)
{
    if (database.engine() == DatabaseEngine::Postgres)
        return Done{};
    const QString &file = database.location().file;
    const QString unfinished = file + u".before-upgrade-unfinished"_s; // left by one that was killed, perhaps
    const auto dropUnfinished = [&unfinished] {
        QFile::remove(unfinished + u"-journal"_s);
        QFile::remove(unfinished);
    };
    dropUnfinished();
    if (const auto written = backup(database, unfinished); !written)
        return written;
    auto placed = syncFile(unfinished);
    if (placed)
        placed = replaceFile(unfinished, u"%1.before-upgrade-from-%2-%3"_s.arg(
                                             file, QString::number(fromVersion),
                                             now.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s)));
    if (!placed)
        dropUnfinished();
    return placed;
}

} // namespace birdcar
