// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alertsettingsform.h"

#include "ui/alertsettings.h"
#include "ui/fieldnote.h"

#include <QCheckBox>
#include <QSpinBox>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// A switch that takes effect at once.
QCheckBox *switchBox(const QString &name, const QString &text, QCheckBox *box)
{
    box->setObjectName(name);
    box->setText(text);
    box->setAccessibleName(QString(text).remove(u'&'));
    box->setToolTip(AlertSettingsForm::tr("Takes effect at once, for whoever works at this computer"));
    return box;
}

} // namespace

AlertSettingsForm::AlertSettingsForm(QWidget *parent)
    : SettingsForm(parent), m_sound(new QCheckBox), m_notifications(new QCheckBox), m_credit(new QSpinBox)
{
    m_credit->setRange(0, 1000000);
    m_credit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addExtra(tr("On this computer"), switchBox(u"alertSoundCheckBox"_s, tr("&Sound at a new text"), m_sound));
    addExtra(QString(),
             switchBox(u"alertNotificationsCheckBox"_s,
                       tr("Desktop &notification while the window is not in front"), m_notifications));
    auto *note = new FieldNote(m_notifications);
    note->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    note->showHint(tr("Both take effect at once, and only on this computer."));
    addExtra(QString(), note);
    connect(m_sound, &QCheckBox::toggled, this, setAlertSoundOn);
    connect(m_notifications, &QCheckBox::toggled, this, setAlertNotificationsOn);
    addField(u"credit_warning"_s, tr("&Warn when the credit is below"), m_credit,
             tr("In the currency of the MessageBird account; 0 never warns."));
}

void AlertSettingsForm::showSettings(const DepotSettings &settings)
{
    m_sound->setChecked(alertSoundOn());
    m_notifications->setChecked(alertNotificationsOn());
    m_credit->setValue(settings.creditWarning);
}

void AlertSettingsForm::collect(DepotSettings &settings) const
{
    settings.creditWarning = m_credit->value();
}

} // namespace birdcar
