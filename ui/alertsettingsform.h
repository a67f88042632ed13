// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settingsform.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace birdcar {

struct Desk;
struct EngineStatus;
class AlwaysOnBox;
class LoginStartBox;

/// What a dispatcher sees and hears of the window itself: its colours and switches, for this computer, and
/// the depot's warning of low credit, and whom it wakes up by text.
class AlertSettingsForm : public SettingsForm
{
    Q_OBJECT

public:
    explicit AlertSettingsForm(const Desk &desk, QWidget *parent = nullptr);

    void showSettings(const DepotSettings &settings) override;
    void collect(DepotSettings &settings) const override;
    void showStatus(const EngineStatus &status);

protected:
    void changeEvent(QEvent *event) override;

private:
    QComboBox *m_colors;
    QCheckBox *m_sound;
    QCheckBox *m_notifications;
    // None in the demo.
    LoginStartBox *m_loginStart = nullptr;
    AlwaysOnBox *m_alwaysOn = nullptr;
    QCheckBox *m_awake;
    QSpinBox *m_credit;
    QLineEdit *m_alarmPhone;
    QSpinBox *m_alarmAfter;
};

} // namespace birdcar
