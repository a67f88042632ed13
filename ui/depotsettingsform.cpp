// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depotsettingsform.h"

#include "app/domain/clock.h"
#include "ui/regionbox.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QLocale>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

void fillZones(QComboBox *box)
{
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        box->addItem(QString::fromLatin1(zone));
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

} // namespace

DepotSettingsForm::DepotSettingsForm(QWidget *parent)
    : SettingsForm(parent), m_name(new QLineEdit), m_region(new QComboBox), m_zone(new QComboBox),
      m_phone(new QLineEdit)
{
    fillRegions(m_region);
    fillZones(m_zone);
    for (QComboBox *box : {m_region, m_zone})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(u"name"_s, tr("&Name of the depot"), m_name, tr("Stands on printed pages."));
    addField(u"region"_s, tr("&Country"), m_region,
             tr("Phones typed without a country code are read as phones of this country."));
    addField(u"time_zone"_s, tr("Time &zone"), m_zone);
    addField(u"phone"_s, tr("Depot's own &phone"), m_phone, tr("May stay empty."));
    m_zone->lineEdit()->setObjectName(u"timeZoneLineEdit"_s);
    m_zone->lineEdit()->setAccessibleName(tr("Time zone"));
    connect(m_zone, &QComboBox::currentTextChanged, this, &DepotSettingsForm::showTimeThere);
}

void DepotSettingsForm::showTimeThere()
{
    const QTimeZone zone(m_zone->currentText().toLatin1());
    setHint(u"time_zone"_s,
            zone.isValid()
                ? tr("It is %1 there now.").arg(systemClock()().toTimeZone(zone).toString(u"HH:mm"_s))
                : QString());
}

void DepotSettingsForm::showSettings(const DepotSettings &settings)
{
    m_name->setText(settings.name);
    m_region->setCurrentIndex(m_region->findData(settings.region));
    m_zone->setCurrentText(QString::fromLatin1(settings.zone.id()));
    const auto phone = PhoneNumber::fromDigits(settings.phone);
    m_phone->setText(phone ? formatted(*phone) : settings.phone);
    showTimeThere();
}

void DepotSettingsForm::collect(DepotSettings &settings) const
{
    settings.name = m_name->text();
    if (!isLocked(u"region"_s))
        settings.region = m_region->currentData().toString();
    settings.zone = QTimeZone(m_zone->currentText().trimmed().toLatin1());
    settings.phone = m_phone->text();
}

} // namespace birdcar
