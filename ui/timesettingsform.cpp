// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timesettingsform.h"

#include <QSpinBox>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

// Wider than what may be saved: a value that is too large is pointed out, not cut off in silence.
QSpinBox *spinBox(const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(0, 99999);
    box->setSuffix(suffix);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

} // namespace

TimeSettingsForm::TimeSettingsForm(QWidget *parent)
    : SettingsForm(parent), m_grace(spinBox(tr(" h"))), m_takeOver(spinBox(tr(" min"))),
      m_close(spinBox(tr(" h"))), m_link(spinBox(tr(" h"))), m_late(spinBox(tr(" min"))),
      m_retention(spinBox(tr(" days")))
{
    m_retention->setSpecialValueText(tr("for ever"));
    addField(u"grace_hours"_s, tr("&Grace time"), m_grace,
             tr("How long customer and driver still reach each other after a ride was closed."));
    addField(u"take_over_after_minutes"_s, tr("Take-&over"), m_takeOver,
             tr("A line of an ended ride may be given to a new ride after this, if no number is free."));
    addField(u"close_after_hours"_s, tr("&Automatic close"), m_close,
             tr("An open ride closes itself this long after its time."));
    addField(u"late_after_minutes"_s, tr("&Late texts"), m_late,
             tr("A text that could not be sent on for this long waits for the dispatcher instead."));
    addField(u"reopen_hours"_s, tr("Line of a l&inked ride"), m_link,
             tr("How long the line of an ended ride is live again when a text is linked to it."));
    addField(
        u"retention_days"_s, tr("&Keep texts"), m_retention,
        tr("After this the words of a text are removed. Who wrote to whom and when, and whether it arrived, "
           "stays for the counts."));
}

void TimeSettingsForm::showSettings(const DepotSettings &settings)
{
    m_grace->setValue(static_cast<int>(settings.grace.count()));
    m_takeOver->setValue(static_cast<int>(settings.takeOverAfter.count()));
    m_close->setValue(static_cast<int>(settings.closeAfter.count()));
    m_late->setValue(static_cast<int>(settings.lateAfter.count()));
    m_link->setValue(static_cast<int>(settings.reopenFor.count()));
    m_retention->setValue(settings.retentionDays);
}

void TimeSettingsForm::collect(DepotSettings &settings) const
{
    settings.grace = std::chrono::hours(m_grace->value());
    settings.takeOverAfter = std::chrono::minutes(m_takeOver->value());
    settings.closeAfter = std::chrono::hours(m_close->value());
    settings.lateAfter = std::chrono::minutes(m_late->value());
    settings.reopenFor = std::chrono::hours(m_link->value());
    settings.retentionDays = m_retention->value();
}

} // namespace birdcar
