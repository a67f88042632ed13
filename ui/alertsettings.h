// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace birdcar {

// What the person at this computer wants to hear and see of new texts and missed calls. Kept with the
// window's other settings, and read again for every alert.

/// `alerts/sound`: a sound for what comes in. On unless switched off.
bool alertSoundOn();
void setAlertSoundOn(bool on);

/// `alerts/notifications`: notifications of the desktop while the window is not in front. On unless
/// switched off.
bool alertNotificationsOn();
void setAlertNotificationsOn(bool on);

} // namespace birdcar
