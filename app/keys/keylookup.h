// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/configuration.h"
#include "app/domain/savedkey.h"

#include <QHash>

namespace birdcar {

/// For a command: fills in the keys that were not given and can be read without asking anybody for anything,
/// and returns a sentence about each that is saved and cannot. Makes the webhook secret if there is none yet
/// (`mayMake`). Waits for the keyring, for some seconds at most; for the main thread.
QHash<KeyName, QString> lookUpKeys(Configuration &configuration, bool mayMake);

} // namespace birdcar
