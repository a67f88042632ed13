// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupsettingsform.h"

#include "ui/backupsbox.h"

#include <QLabel>
#include <QSpinBox>

namespace birdcar {

using namespace Qt::StringLiterals;

BackupSettingsForm::BackupSettingsForm(const Desk &desk, QWidget *parent)
    : SettingsForm(parent), m_days(new QSpinBox)
{
    m_days->setRange(0, 99999); // a value that is too large is pointed out, not cut off in silence
    m_days->setSuffix(tr(" days"));
    m_days->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addField(u"backup_days"_s, tr("Keep back&ups"), m_days,
             tr("Older ones are deleted, so that what was erased or removed is gone from them, too. Of the "
                "daily ones the last seven are kept."));
    if (desk.backups) {
        m_box = new BackupsBox(desk.backups, desk.zone);
        addExtra(tr("Backups"), m_box);
        return;
    }
    auto *label = new QLabel(
        desk.demo ? tr("The demo has no backups: its data is gone when it ends.")
                  : tr("BirdCar makes no backups of a PostgreSQL database. Have the server make them, for "
                       "instance with pg_dump every night, and delete old ones there."));
    label->setObjectName(u"noBackupsLabel"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    addExtra(tr("Backups"), label);
}

void BackupSettingsForm::showSettings(const DepotSettings &settings)
{
    m_days->setValue(settings.backupDays);
}

void BackupSettingsForm::collect(DepotSettings &settings) const
{
    settings.backupDays = m_days->value();
}

void BackupSettingsForm::showStatus(const EngineStatus &status)
{
    if (m_box)
        m_box->showService(status.service);
}

void BackupSettingsForm::focusList()
{
    if (m_box)
        m_box->focusList();
}

} // namespace birdcar
