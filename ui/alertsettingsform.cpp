// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alertsettingsform.h"

#include "app/domain/phonenumber.h"
#include "app/enginestatus.h"
#include "ui/alertsettings.h"
#include "ui/alwaysonbox.h"
#include "ui/colorscheme.h"
#include "ui/colorschememenu.h"
#include "ui/desk.h"
#include "ui/fieldnote.h"
#include "ui/loginstartbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
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

/// What comes of it, or why it cannot be.
QString awakeHint(const AwakeStatus &status)
{
    switch (status.trouble) {
    case AwakeTrouble::NoLogind:
        return AlertSettingsForm::tr(
            "That is not possible here: there is no logind, the part of systemd that "
            "could do it. The desktop's own settings decide.");
    case AwakeTrouble::Refused:
        return AlertSettingsForm::tr("That is not possible here, logind says: %1").arg(status.detail);
    case AwakeTrouble::None:
        break;
    }
    if (status.isKept)
        return AlertSettingsForm::tr(
            "It is being kept awake now. Closing its lid may still put it to sleep.");
    return AlertSettingsForm::tr("Asleep it relays nothing. Closing its lid may still put it to sleep.");
}

} // namespace

AlertSettingsForm::AlertSettingsForm(const Desk &desk, QWidget *parent)
    : SettingsForm(parent), m_colors(new QComboBox), m_sound(new QCheckBox), m_notifications(new QCheckBox),
      m_awake(new QCheckBox), m_credit(new QSpinBox), m_alarmPhone(new QLineEdit), m_alarmAfter(new QSpinBox)
{
    m_credit->setRange(0, 1000000);
    m_credit->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_colors->setObjectName(u"colorSchemeComboBox"_s);
    m_colors->setAccessibleName(tr("Look of the window"));
    m_colors->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_colors->addItems(colorSchemeWords());
    addExtra(tr("&Look of the window"), m_colors);
    connect(m_colors, &QComboBox::activated, this,
            [](int index) { chooseColorScheme(static_cast<ColorScheme>(index)); });
    addExtra(tr("On this computer"), switchBox(u"alertSoundCheckBox"_s, tr("S&ound at a new text"), m_sound));
    addExtra(QString(),
             switchBox(u"alertNotificationsCheckBox"_s,
                       tr("Desktop &notification while the window is not in front"), m_notifications));
    auto *note = new FieldNote(m_notifications);
    note->setContentsMargins(0, 0, 0, fontMetrics().height() / 2);
    note->showHint(tr("These take effect at once, and only on this computer."));
    addExtra(QString(), note);
    if (desk.loginStart) {
        m_loginStart = new LoginStartBox(*desk.loginStart);
        addExtra(QString(), m_loginStart);
        m_alwaysOn = new AlwaysOnBox(*desk.loginStart);
        addExtra(QString(), m_alwaysOn);
    }
    connect(m_sound, &QCheckBox::toggled, this, setAlertSoundOn);
    connect(m_notifications, &QCheckBox::toggled, this, setAlertNotificationsOn);
    addField(u"keep_awake"_s, tr("&Keep this computer awake while BirdCar runs"), m_awake, awakeHint({}));
    addField(u"credit_warning"_s, tr("&Warn when the credit is below"), m_credit,
             tr("In the currency of the MessageBird account; 0 never warns."));
    m_alarmPhone->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    addField(
        u"alarm_phone"_s, tr("Alar&m text to the administrator"), m_alarmPhone,
        tr("This phone gets a text when the public address has changed, when the tunnel is down, or when "
           "BirdCar cannot listen: once for each trouble, no more than one an hour, and one when all is well "
           "again. Each costs what a text costs. Empty: nobody does."));
    m_alarmAfter->setRange(1, 24 * 60);
    m_alarmAfter->setSuffix(tr(" min"));
    m_alarmAfter->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    addField(u"alarm_after_minutes"_s, tr("&Alarm only after"), m_alarmAfter,
             tr("A changed address is told at once."));
}

void AlertSettingsForm::showSettings(const DepotSettings &settings)
{
    m_colors->setCurrentIndex(static_cast<int>(chosenColorScheme()));
    m_sound->setChecked(alertSoundOn());
    m_notifications->setChecked(alertNotificationsOn());
    m_awake->setChecked(settings.keepAwake);
    m_credit->setValue(settings.creditWarning);
    const auto phone = PhoneNumber::fromDigits(settings.alarmPhone);
    m_alarmPhone->setText(phone ? formatted(*phone) : settings.alarmPhone);
    m_alarmAfter->setValue(static_cast<int>(settings.alarmAfter.count()));
    if (m_loginStart)
        m_loginStart->refresh();
}

void AlertSettingsForm::showStatus(const EngineStatus &status)
{
    setHint(u"keep_awake"_s, awakeHint(status.awake));
    if (m_alwaysOn)
        m_alwaysOn->showService(status.service);
}

/// The colours may have been chosen in the menu.
void AlertSettingsForm::changeEvent(QEvent *event)
{
    SettingsForm::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_colors->setCurrentIndex(static_cast<int>(chosenColorScheme()));
}

void AlertSettingsForm::collect(DepotSettings &settings) const
{
    settings.keepAwake = m_awake->isChecked();
    settings.creditWarning = m_credit->value();
    settings.alarmPhone = m_alarmPhone->text();
    settings.alarmAfter = std::chrono::minutes(m_alarmAfter->value());
}

} // namespace birdcar
