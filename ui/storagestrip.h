// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/backuprecord.h"
#include "app/enginestatus.h"
#include "ui/desk.h"
#include "ui/noticestrip.h"

#include <optional>

namespace birdcar {

/// What is wrong with the database or its backups, for as long as it is, with the way out; and after a
/// restore what came of it. Closed by hand, it stays away until something else is to be said.
class StorageStrip : public NoticeStrip
{
    Q_OBJECT

public:
    explicit StorageStrip(const Desk &desk, QWidget *parent = nullptr);

    void showStatus(const EngineStatus &status);

Q_SIGNALS:
    /// The list of backups is wanted.
    void backupsWanted();

private:
    void refresh();
    void showFailure();
    void showRestored();
    void offerBackups(const QString &text);
    void lookForBackup();

    Desk m_desk;
    EngineStatus m_status;
    std::optional<BackupRecord> m_newest; ///< the last verified backup, once it was looked for
    QString m_said;                       ///< what is shown, or was closed by hand
};

} // namespace birdcar
