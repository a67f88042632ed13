// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/savedsettings.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

void takeText(const QHash<QString, QString> &saved, const QString &name, QString &value)
{
    if (const auto found = saved.constFind(name); found != saved.constEnd() && !found->isEmpty())
        value = *found;
}

template <typename Duration>
void takeDuration(const QHash<QString, QString> &saved, const QString &name, Duration &value)
{
    bool ok = false;
    const int number = saved.value(name).toInt(&ok);
    if (ok && number >= 0)
        value = Duration(number);
}

} // namespace

DepotSettings withSavedValues(DepotSettings settings, const QHash<QString, QString> &saved)
{
    takeText(saved, u"region"_s, settings.region);
    if (const QTimeZone zone(saved.value(u"time_zone"_s).toUtf8()); zone.isValid())
        settings.zone = zone;
    takeDuration(saved, u"grace_hours"_s, settings.grace);
    takeDuration(saved, u"take_over_after_minutes"_s, settings.takeOverAfter);
    takeDuration(saved, u"close_after_hours"_s, settings.closeAfter);
    takeDuration(saved, u"late_after_minutes"_s, settings.lateAfter);
    takeDuration(saved, u"reopen_hours"_s, settings.reopenFor);
    TextTemplates &texts = settings.texts;
    takeText(saved, u"text_confirmation_customer"_s, texts.confirmationToCustomer);
    takeText(saved, u"text_confirmation_driver"_s, texts.confirmationToDriver);
    takeText(saved, u"text_cancelled_customer"_s, texts.cancelledToCustomer);
    takeText(saved, u"text_cancelled_driver"_s, texts.cancelledToDriver);
    takeText(saved, u"text_driver_changed"_s, texts.driverChangedToCustomer);
    takeText(saved, u"text_driver_removed"_s, texts.driverRemovedToDriver);
    takeText(saved, u"text_ride_changed_customer"_s, texts.rideChangedToCustomer);
    takeText(saved, u"text_ride_changed_driver"_s, texts.rideChangedToDriver);
    return settings;
}

} // namespace birdcar
