// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration.h"

namespace birdcar {

using namespace Qt::StringLiterals;

QString webhookAuthName(WebhookAuth auth)
{
    switch (auth) {
    case WebhookAuth::Signature:
        return u"signature"_s;
    case WebhookAuth::Secret:
        return u"secret"_s;
    case WebhookAuth::Off:
        return u"off"_s;
    }
    Q_UNREACHABLE();
}

std::optional<WebhookAuth> webhookAuthFromName(const QString &name)
{
    for (const WebhookAuth auth : {WebhookAuth::Signature, WebhookAuth::Secret, WebhookAuth::Off}) {
        if (webhookAuthName(auth) == name)
            return auth;
    }
    return std::nullopt;
}

WebhookAuth effectiveAuth(const Configuration &configuration)
{
    if (configuration.webhookAuth)
        return *configuration.webhookAuth;
    return configuration.signingKey.isEmpty() ? WebhookAuth::Secret : WebhookAuth::Signature;
}

} // namespace birdcar
