// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"
#include "ui/settingsform.h"

class QSpinBox;

namespace birdcar {

class BackupsBox;
struct EngineStatus;

/// How long backups are kept, and the backups.
class BackupSettingsForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit BackupSettingsForm(const Desk &desk, QWidget *parent = nullptr);

    void showSettings(const DepotSettings &settings) override;
    void collect(DepotSettings &settings) const override;
    void showStatus(const EngineStatus &status);
    /// Puts the focus on the list, where there is one.
    void focusList();

private:
    QSpinBox *m_days;
    BackupsBox *m_box = nullptr;
};

} // namespace birdcar
