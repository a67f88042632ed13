// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backupkeeper.h"

#include "app/domain/depotsettings.h"
#include "app/store/database.h"
#include "app/store/erasurestore.h"
#include "app/store/recordstore.h"
#include "app/store/runnerlock.h"
#include "app/store/savedsettings.h"
#include "app/store/statementbreaker.h"

#include <QFileInfo>
#include <QLoggingCategory>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcBackup, "birdcar.backup")

constexpr auto checkInterval = 10min;

/// How long after the start. To copy a large database keeps the disk busy while the work of the night comes
/// in.
std::chrono::seconds firstCheckAfter(const QString &file)
{
    constexpr qint64 large = 64 * 1024 * 1024;
    return QFileInfo(file).size() > large ? 5min : 5s;
}

} // namespace

BackupKeeper::BackupKeeper(DatabaseLocation database, QString depot, Clock clock,
                           std::shared_ptr<StatementBreaker> breaker)
    : m_database(std::move(database)), m_depot(std::move(depot)), m_clock(std::move(clock)),
      m_folder(m_database.file), m_timer(this), m_breaker(std::move(breaker))
{
}

BackupKeeper::~BackupKeeper() = default;

void BackupKeeper::start()
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.start(checkInterval);
        check();
    });
    m_timer.setSingleShot(true);
    m_timer.start(firstCheckAfter(m_database.file));
}

Result<std::shared_ptr<Database>> BackupKeeper::open() const
{
    if (const auto same = checkRunnersFiles(m_database.file); !same)
        return same.problem(); // and no empty one is made in its place
    // Not a read-only one, which could not write a copy either. It is never used to write.
    return Database::open(m_database, {});
}

void BackupKeeper::check()
{
    noteErasures();
    if (isBackupDue(m_folder.list(), m_clock())) {
        const auto made = make(BackupKind::Daily);
        if (m_breaker->isTripped())
            return;
        report(made ? QString() : made.problem().text);
        if (!made)
            return;
    } else {
        report({});
    }
    const auto database = open();
    if (!database)
        return; // said by whoever needs it more
    try {
        const auto settings = withSavedValues({}, RecordStore(**database).settings(m_depot));
        const auto before = m_folder.list();
        m_folder.tidy(m_clock(), settings.backupDays);
        if (m_folder.list() != before)
            Q_EMIT listChanged();
    } catch (const StoreError &error) {
        qCWarning(lcBackup).noquote() << "old backups stay for now:" << error.text();
    }
}

Result<BackupRecord> BackupKeeper::makeNow()
{
    auto made = make(BackupKind::Manual);
    if (made)
        report({});
    return made;
}

Result<BackupRecord> BackupKeeper::make(BackupKind kind)
{
    const auto database = open();
    if (!database)
        return database.problem();
    auto made = m_folder.make(**database, kind, m_clock(),
                              [this](Database *connection) { m_breaker->watch(connection); });
    if (made) {
        qCInfo(lcBackup).noquote() << "backup made:" << made->file;
        Q_EMIT listChanged();
    }
    return made;
}

void BackupKeeper::noteErasures()
{
    const auto database = open();
    if (!database)
        return;
    try {
        const auto erasures = ErasureStore(**database).all();
        if (erasures == readErasureFile(m_folder.erasureFile()))
            return;
        if (const auto written = writeErasureFile(m_folder.erasureFile(), erasures); !written)
            qCWarning(lcBackup).noquote() << written.problem().text;
    } catch (const StoreError &error) {
        qCWarning(lcBackup).noquote() << "cannot read who was erased:" << error.text();
    }
}

void BackupKeeper::emptyLog()
{
    const auto database = open();
    if (!database)
        return;
    try {
        // The first waits for nobody and does most of it; the second, which others wait for, has little left.
        for (const QString &mode : {u"PASSIVE"_s, u"TRUNCATE"_s})
            (*database)->runOnce(u"PRAGMA wal_checkpoint(%1)"_s.arg(mode));
    } catch (const StoreError &) {
        // somebody is reading: done by the next one, or when the program ends
    }
}

void BackupKeeper::report(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    Q_EMIT problemChanged(problem);
}

} // namespace birdcar
