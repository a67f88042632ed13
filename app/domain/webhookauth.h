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

/// What is wrong here when a webhook is refused although MessageBird did sign it.
struct WebhookMismatch
{
    enum class Kind {
        ClockOff,  ///< signed at another time than this computer's clock says
        OtherUrl,  ///< signed for another address than the public URL set here
        OtherBody, ///< something on the way changed what was signed
    };

    Kind kind = Kind::ClockOff;
    qint64 clockOffset = 0; ///< ClockOff: ours minus MessageBird's, in seconds
    QString host = {};      ///< OtherUrl: the host that the request says it was sent to; for display only

    bool operator==(const WebhookMismatch &) const = default;
};

/// "signature", "secret" or "off".
QString webhookAuthName(WebhookAuth auth);
std::optional<WebhookAuth> webhookAuthFromName(const QString &name);
/// Whether a secret that somebody gave is so short that it can be guessed; false if there is none.
inline bool isWeakSecret(const QString &secret)
{
    constexpr int leastLength = 16;
    return !secret.isEmpty() && secret.size() < leastLength;
}

} // namespace birdcar
