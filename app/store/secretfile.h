// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>

namespace birdcar {

struct DatabaseLocation;

/// Where the webhook secret of a database is kept: beside the file (`FILE.secret`), or for a server in the
/// user's data folder under a name made of its URL without the password.
QString secretFileOf(const DatabaseLocation &database);

/// The webhook secret of a database, the same for every process on it. Made at the first call (32 random
/// bytes, base64url) in a file that only its owner can read. Problem if the file can neither be read nor
/// made; a file that is there is never replaced.
Result<QString> keptWebhookSecret(const DatabaseLocation &database);

} // namespace birdcar
