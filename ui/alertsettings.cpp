// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alertsettings.h"

#include "ui/usersettings.h"

namespace birdcar {

using namespace Qt::StringLiterals;

bool alertSoundOn()
{
    return userSettings().value(u"alerts/sound"_s, true).toBool();
}

void setAlertSoundOn(bool on)
{
    userSettings().setValue(u"alerts/sound"_s, on);
}

bool alertNotificationsOn()
{
    return userSettings().value(u"alerts/notifications"_s, true).toBool();
}

void setAlertNotificationsOn(bool on)
{
    userSettings().setValue(u"alerts/notifications"_s, on);
}

} // namespace birdcar
