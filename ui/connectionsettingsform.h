// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"
#include "ui/settingsform.h"

class QComboBox;
class QLineEdit;

namespace birdcar {

/// How MessageBird reaches this computer, with the addresses to paste there.
class ConnectionSettingsForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit ConnectionSettingsForm(QWidget *parent = nullptr);

    void showSettings(const DepotSettings &settings) override;
    void collect(DepotSettings &settings) const override;
    /// What is in force at present.
    void showStatus(const EngineStatus &status);

private:
    QLineEdit *addUrl(const QString &name, const QString &caption);
    void showLockedValues();

    QLineEdit *m_listen;
    QLineEdit *m_publicUrl;
    QComboBox *m_auth;
    QLineEdit *m_textUrl;
    QLineEdit *m_voiceUrl;
    EngineStatus m_status;
};

} // namespace birdcar
