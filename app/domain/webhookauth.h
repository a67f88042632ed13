// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace birdcar {

/// How a sender proves that it may use the webhooks.
enum class WebhookAuth {
    Signature, ///< MessageBird's signature over URL and body
    Secret,    ///< the secret in the URL: `?key=...`
    Off,       ///< not at all
};

/// "signature", "secret" or "off".
QString webhookAuthName(WebhookAuth auth);
std::optional<WebhookAuth> webhookAuthFromName(const QString &name);

} // namespace birdcar
