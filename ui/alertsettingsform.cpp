// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alertsettingsform.h"

#include <QCheckBox>
#include <QSpinBox>

namespace birdcar {

using namespace Qt::StringLiterals;

AlertSettingsForm::AlertSettingsForm(QWidget *parent)
    : SettingsForm(parent), m_sound(new QCheckBox), m_notifications(new QCheckBox), m_credit(new QSpinBox)
{
    m_credit->setRange(0, 1000000);
    m_credit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addField(u"alert_sound"_s, tr("&Sound at a new text"), m_sound);
    addField(u"alert_notifications"_s, tr("Desktop &notification"), m_notifications,
             tr("Only while the window is not in front."));
    addField(u"credit_warning"_s, tr("&Warn when the credit is below"), m_credit,
             tr("In the currency of the MessageBird account; 0 never warns."));
}

void AlertSettingsForm::showSettings(const DepotSettings &settings)
{
    m_sound->setChecked(settings.alerts.sound);
    m_notifications->setChecked(settings.alerts.notifications);
    m_credit->setValue(settings.alerts.creditWarning);
}

void AlertSettingsForm::collect(DepotSettings &settings) const
{
    settings.alerts.sound = m_sound->isChecked();
    settings.alerts.notifications = m_notifications->isChecked();
    settings.alerts.creditWarning = m_credit->value();
}

} // namespace birdcar
