// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/configuration.h"

#include "app/domain/connectionaddress.h"
#include "app/domain/depotsettings.h"

namespace birdcar {

using namespace Qt::StringLiterals;

const QString &Configuration::key(KeyName name) const
{
    return name == KeyName::Api ? apiKey : name == KeyName::Signing ? signingKey : webhookSecret;
}

void Configuration::setKey(KeyName name, const QString &key, bool isAwaited)
{
    (name == KeyName::Api ? apiKey : name == KeyName::Signing ? signingKey : webhookSecret) = key;
    if (name == KeyName::Signing)
        awaitsSigningKey = isAwaited;
}

WebhookAuth effectiveAuth(const Configuration &configuration)
{
    if (configuration.webhookAuth)
        return *configuration.webhookAuth;
    const bool hasSigningKey = configuration.awaitsSigningKey || !configuration.signingKey.isEmpty();
    return hasSigningKey ? WebhookAuth::Signature : WebhookAuth::Secret;
}

void fillIn(Configuration &configuration, const ConnectionSettings &saved, const ConnectionSettings &before)
{
    const auto isOpen = [&configuration](const QString &name) {
        return !configuration.sources.contains(name);
    };
    if (saved.listen != before.listen && isOpen(u"listen"_s)) {
        if (const auto address = readListenAddress(saved.listen)) {
            configuration.listenHost = address->host;
            configuration.listenPort = address->port;
        }
    }
    if (saved.publicUrl != before.publicUrl && isOpen(u"public_url"_s))
        configuration.publicUrl = saved.publicUrl;
    // A tunnel or an address that was given for this start is all there is.
    const bool newTunnel = saved.tunnel != before.tunnel || saved.tunnelHost != before.tunnelHost;
    if (newTunnel && isOpen(u"tunnel"_s) && isOpen(u"public_url"_s)) {
        configuration.tunnel = saved.tunnel;
        configuration.tunnelHost = saved.tunnelHost;
    }
    if (saved.webhookAuth != before.webhookAuth && isOpen(u"webhook_auth"_s))
        configuration.webhookAuth = saved.webhookAuth;
}

QString webhookUrl(const Configuration &configuration, const QString &path)
{
    if (configuration.publicUrl.isEmpty())
        return {};
    const QByteArray key = QUrl::toPercentEncoding(configuration.webhookSecret);
    return u"%1%2?key=%3"_s.arg(configuration.publicUrl, path, QString::fromLatin1(key));
}

} // namespace birdcar
