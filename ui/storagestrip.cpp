// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storagestrip.h"

#include "app/domain/depottime.h"
#include "ui/sentences.h"

namespace birdcar {

using namespace Qt::StringLiterals;

StorageStrip::StorageStrip(const Desk &desk, QWidget *parent) : NoticeStrip(parent), m_desk(desk)
{
    setObjectName(u"storageStrip"_s);
    refresh();
}

void StorageStrip::showStatus(const EngineStatus &status)
{
    m_status = status;
    if (status.databaseFailed && status.databaseDamaged && m_desk.backups && !m_newest)
        lookForBackup();
    refresh();
}

void StorageStrip::lookForBackup()
{
    onResult(this, m_desk.backups->list(), [this](const QList<BackupRecord> &backups) {
        m_newest = newestVerified(backups);
        if (m_newest) {
            m_said.clear(); // there is another way out now
            refresh();
        }
    });
}

void StorageStrip::refresh()
{
    const bool afterRestore = m_desk.restored && m_status.storageProblem.isEmpty();
    const QString said = !m_status.storageProblem.isEmpty()  ? m_status.storageProblem
                         : !m_status.backupProblem.isEmpty() ? m_status.backupProblem
                         : afterRestore                      ? u"restored"_s
                                                             : QString();
    if (said == m_said)
        return;
    m_said = said;
    if (m_status.databaseFailed)
        showFailure();
    else if (!m_status.storageProblem.isEmpty() && m_status.databaseDamaged)
        offerBackups(m_status.storageProblem);
    else if (!m_status.storageProblem.isEmpty())
        showNotice(tr("Nothing can be saved: %1").arg(spoken(m_status.storageProblem)), Tone::Bad,
                   {m_status.databaseOutdated
                        ? tr("MessageBird sends texts again until they are stored.")
                        : tr("It is tried again by itself; MessageBird sends texts again until they are "
                             "stored.")});
    else if (!m_status.backupProblem.isEmpty())
        offerBackups(tr("No backup could be made: %1").arg(spoken(m_status.backupProblem)));
    else if (afterRestore)
        showRestored();
    else
        hide();
}

void StorageStrip::showFailure()
{
    QList<NoticeOffer> offers;
    if (m_desk.backups)
        offers.append({tr("Try again"), [backups = m_desk.backups] { backups->tryAgain(); }});
    QString text = tr("The database cannot be used: %1").arg(spoken(m_status.storageProblem));
    if (m_newest) {
        offers.append({tr("Restore the backup of %1").arg(depotTimeText(m_newest->madeAt, m_desk.zone)),
                       [backups = m_desk.backups, file = m_newest->file] { backups->restore(file); }});
        text += u'\n' + tr("The damaged database is kept beside the backups.");
    }
    showOffers(text, Tone::Bad, offers);
}

void StorageStrip::offerBackups(const QString &text)
{
    showOffer(text, Tone::Bad, tr("Show the backups"), [this] { Q_EMIT backupsWanted(); });
}

void StorageStrip::showRestored()
{
    const Restored &restored = *m_desk.restored;
    if (!restored.problem.isEmpty()) {
        showNotice(tr("The backup was not restored. %1").arg(spoken(restored.problem)), Tone::Bad);
        return;
    }
    const QString text = tr("The backup of %1 is restored. Texts that it holds as not sent are looked up at "
                            "MessageBird before any is sent.")
                             .arg(depotTimeText(restored.backupMadeAt, m_desk.zone));
    if (restored.replacedFile.isEmpty() || !m_desk.backups)
        showNotice(text, Tone::Good);
    else
        showOffer(text, Tone::Good, tr("Undo restore"),
                  [backups = m_desk.backups, file = restored.replacedFile] { backups->restore(file); });
}

} // namespace birdcar
