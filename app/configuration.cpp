// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration.h"

namespace birdcar {

WebhookAuth effectiveAuth(const Configuration &configuration)
{
    if (configuration.webhookAuth)
        return *configuration.webhookAuth;
    return configuration.signingKey.isEmpty() ? WebhookAuth::Secret : WebhookAuth::Signature;
}

} // namespace birdcar
