// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backupfolder.h"

#include "app/domain/clock.h"
#include "app/store/backup.h"
#include "app/store/database.h"
#include "app/store/databasecheck.h"
#include "app/store/databasefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto unfinishedEnding = u".unfinished"_s;

QString notePath(const QString &file)
{
    return file + u".json"_s;
}

/// Adds what is noted beside a backup.
void readNote(BackupRecord &record)
{
    QFile note(notePath(record.file));
    if (!note.open(QFile::ReadOnly))
        return;
    const QJsonObject known = QJsonDocument::fromJson(note.readAll()).object();
    record.verified = fromStamp(known[u"verified_at"_s].toString()).isValid() &&
                      known[u"bytes"_s].toInteger() == record.bytes;
    record.rides = known[u"rides"_s].toInteger();
    record.customers = known[u"customers"_s].toInteger();
    record.texts = known[u"texts"_s].toInteger();
}

Result<Done> writeNote(const BackupRecord &record)
{
    const QJsonObject note{{u"verified_at"_s, record.verified ? toStamp(record.madeAt) : QString()},
                           {u"bytes"_s, record.bytes},
                           {u"rides"_s, record.rides},
                           {u"customers"_s, record.customers},
                           {u"texts"_s, record.texts}};
    return writePrivateFile(notePath(record.file), QJsonDocument(note).toJson());
}

qint64 countOf(Database &database, const QString &table)
{
    Rows row = database.run(u"SELECT count(*) FROM %1"_s.arg(table));
    return row.next() ? row.integer(0) : 0;
}

} // namespace

Result<BackupRecord> inspectBackup(const QString &file, const std::function<void(Database *)> &watch)
{
    DatabaseLocation location;
    location.file = file;
    const auto opened = Database::open(location, {.access = Database::Access::Inspect});
    if (!opened)
        return opened.problem();
    Database &database = **opened;
    if (watch)
        watch(&database);
    BackupRecord record;
    record.file = file;
    record.bytes = QFileInfo(file).size();
    auto whole = checkEverything(database);
    try {
        if (whole) {
            record.rides = countOf(database, u"rides"_s);
            record.customers = countOf(database, u"customers"_s);
            record.texts = countOf(database, u"messages"_s);
            record.verified = true;
        }
    } catch (const StoreError &error) {
        whole = error.toProblem();
    }
    if (watch)
        watch(nullptr);
    if (!whole)
        return whole.problem();
    return record;
}

BackupFolder::BackupFolder(const QString &databaseFile)
    : m_databaseFile(databaseFile), m_path(databaseFile + u".backups"_s)
{
}

QString BackupFolder::erasureFile() const
{
    return m_path + u"/erased.json"_s;
}

QList<BackupRecord> BackupFolder::list() const
{
    QList<BackupRecord> backups;
    const QString databaseName = QFileInfo(m_databaseFile).fileName();
    for (const QFileInfo &file : QDir(m_path).entryInfoList({u"*.db"_s}, QDir::Files)) {
        auto record = readBackupFileName(file.fileName(), databaseName);
        if (!record)
            continue;
        record->file = file.absoluteFilePath();
        record->bytes = file.size();
        readNote(*record);
        backups.append(*record);
    }
    std::stable_sort(backups.begin(), backups.end(),
                     [](const auto &one, const auto &other) { return one.madeAt > other.madeAt; });
    return backups;
}

Result<QString> BackupFolder::newPath(BackupKind kind, const QDateTime &now) const
{
    if (const auto made = makePrivateFolder(m_path); !made)
        return made.problem();
    // Two in one second have different names.
    for (QDateTime at = now;; at = at.addSecs(1)) {
        const QString path = m_path + u'/' + backupFileName(kind, at);
        if (!QFile::exists(path))
            return path;
    }
}

Result<BackupRecord> BackupFolder::make(Database &source, BackupKind kind, const QDateTime &now,
                                        const std::function<void(Database *)> &watch) const
{
    const auto path = newPath(kind, now);
    if (!path)
        return path.problem();
    const QString unfinished = *path + unfinishedEnding;
    QFile::remove(unfinished);
    if (watch)
        watch(&source);
    const auto copied = backup(source, unfinished);
    if (watch)
        watch(nullptr);
    if (!copied)
        return copied.problem();
    const auto finish = [&]() -> Result<BackupRecord> {
        if (const auto synced = syncFile(unfinished); !synced)
            return synced.problem();
        auto record = inspectBackup(unfinished, watch);
        if (!record)
            return record;
        BackupRecord made = *record;
        made.file = *path;
        made.kind = kind;
        made.madeAt = readBackupFileName(QFileInfo(*path).fileName(), {})->madeAt;
        if (const auto noted = writeNote(made); !noted) // before the file itself, which it speaks of
            return noted.problem();
        if (const auto placed = replaceFile(unfinished, *path); !placed)
            return placed.problem();
        return made;
    };
    auto made = finish();
    if (!made) {
        QFile::remove(unfinished);
        QFile::remove(notePath(*path));
    }
    return made;
}

Result<BackupRecord> BackupFolder::adopt(const BackupRecord &record) const
{
    if (const auto noted = writeNote(record); !noted)
        return noted.problem();
    return record;
}

QList<BackupRecord> BackupFolder::upgradeCopies() const
{
    QList<BackupRecord> copies;
    const QFileInfo database(m_databaseFile);
    for (const QFileInfo &file :
         database.dir().entryInfoList({database.fileName() + u".before-upgrade-*"_s}, QDir::Files)) {
        if (auto record = readBackupFileName(file.fileName(), database.fileName())) {
            record->file = file.absoluteFilePath();
            copies.append(*record);
        }
    }
    return copies;
}

void BackupFolder::tidy(const QDateTime &now, int days) const
{
    removeLeftovers();
    const auto dropped = backupsToDrop(list() + upgradeCopies(), now, days);
    for (const BackupRecord &backup : dropped)
        remove(backup);
}

void BackupFolder::remove(const BackupRecord &backup) const
{
    if (!QFile::remove(backup.file) && QFile::exists(backup.file))
        return;
    for (const QString &beside : {notePath(backup.file), backup.file + u"-wal"_s})
        QFile::remove(beside);
}

void BackupFolder::removeLeftovers() const
{
    const QDir folder(m_path);
    for (const QFileInfo &file : folder.entryInfoList({u'*' + unfinishedEnding + u'*'}, QDir::Files))
        QFile::remove(file.absoluteFilePath());
    for (const QFileInfo &note : folder.entryInfoList({u"*.db.json"_s}, QDir::Files)) {
        if (!QFile::exists(note.absoluteFilePath().chopped(5)))
            QFile::remove(note.absoluteFilePath());
    }
}

} // namespace birdcar
