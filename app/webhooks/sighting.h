// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhooksighting.h"
#include "app/webhooks/webhookauthentication.h"

#include <QStringList>

namespace birdcar {

/// Looks at everything that a request brings, whatever the mode asks for. `hosts` are names that it may have
/// been sent to: if it was signed for another URL than ours, they tell for which. Pure, and not for every
/// request: it checks the signature once more, and up to some dozens of times if the URL is wrong.
WebhookSighting sightingOf(const WebhookProof &proof, const WebhookPass &pass,
                           const WebhookCredentials &credentials, const QDateTime &now,
                           const QStringList &hosts);

} // namespace birdcar
