// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/backuprecord.h"

#include <QMap>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto backupInterval = 24h;
const auto timeFormat = u"yyyyMMdd'T'HHmmss'Z'"_s;

QString kindWord(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return u"daily"_s;
    case BackupKind::Manual:
        return u"manual"_s;
    case BackupKind::Replaced:
        return u"replaced"_s;
    case BackupKind::BeforeUpgrade:
        break;
    }
    return u"before-upgrade"_s;
}

qsizetype mostOf(BackupKind kind)
{
    return kind == BackupKind::Replaced ? 3 : 7;
}

QDateTime readTime(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

bool isNewer(const BackupRecord &one, const BackupRecord &other)
{
    return one.madeAt > other.madeAt;
}

} // namespace

QString backupFileName(BackupKind kind, const QDateTime &madeAt)
{
    return u"%1-%2.db"_s.arg(kindWord(kind), madeAt.toUTC().toString(timeFormat));
}

std::optional<BackupRecord> readBackupFileName(const QString &fileName, const QString &databaseName)
{
    static const QRegularExpression ours(u"^(daily|manual|replaced)-(\\d{8}T\\d{6}Z)\\.db$"_s);
    static const QRegularExpression upgrade(u"^\\.before-upgrade-from-\\d+-(\\d{8}T\\d{6})\\d{3}Z$"_s);
    BackupRecord record;
    if (const auto match = ours.match(fileName); match.hasMatch()) {
        for (const BackupKind kind : {BackupKind::Daily, BackupKind::Manual, BackupKind::Replaced}) {
            if (match.captured(1) == kindWord(kind))
                record.kind = kind;
        }
        record.madeAt = readTime(match.captured(2));
    } else if (fileName.startsWith(databaseName)) {
        const auto old = upgrade.match(fileName.sliced(databaseName.size()));
        record.kind = BackupKind::BeforeUpgrade;
        record.madeAt = readTime(old.captured(1) + u'Z');
    }
    return record.madeAt.isValid() ? std::optional(record) : std::nullopt;
}

std::optional<BackupRecord> newestVerified(const QList<BackupRecord> &backups)
{
    std::optional<BackupRecord> newest;
    for (const BackupRecord &backup : backups) {
        if (backup.verified && (!newest || isNewer(backup, *newest)))
            newest = backup;
    }
    return newest;
}

bool isBackupDue(const QList<BackupRecord> &backups, const QDateTime &now)
{
    const auto newest = newestVerified(backups);
    // One of the future was made before the computer's clock was set back.
    return !newest || newest->madeAt.addDuration(backupInterval) <= now || newest->madeAt > now;
}

QList<BackupRecord> backupsToDrop(const QList<BackupRecord> &backups, const QDateTime &now, int days)
{
    QList<BackupRecord> sorted = backups;
    std::stable_sort(sorted.begin(), sorted.end(), isNewer);
    const auto newest = newestVerified(backups);
    const QDateTime limit = now.addDays(-days);
    QMap<BackupKind, qsizetype> kept;
    QList<BackupRecord> dropped;
    for (const BackupRecord &backup : std::as_const(sorted)) {
        const bool isLast = newest && backup.file == newest->file;
        if (!isLast && (backup.madeAt < limit || kept[backup.kind] >= mostOf(backup.kind)))
            dropped.append(backup);
        else
            ++kept[backup.kind];
    }
    return dropped;
}

} // namespace birdcar
