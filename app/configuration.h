// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/savedkey.h"
#include "app/domain/webhookauth.h"
#include "app/store/databaselocation.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace birdcar {

struct ConnectionSettings;

/// Everything that is decided before the program starts working: options beat the environment, which beats
/// the `.env` file. Saved settings fill in what is left open here.
struct Configuration
{
    DatabaseLocation database;
    QString listenHost = QStringLiteral("127.0.0.1");
    quint16 listenPort = 8080; ///< 0: any free port
    QUrl apiUrl;       ///< replaces scheme, host and port of every MessageBird host; empty: the real ones
    QString publicUrl; ///< where MessageBird reaches us, without a slash at the end; may be empty
    std::optional<WebhookAuth> webhookAuth; ///< asked for explicitly
    QString apiKey;
    QString signingKey;
    QString webhookSecret;         ///< empty: made at the first start and kept like the API key
    bool awaitsSigningKey = false; ///< there is one, which could not be read yet
    QString region;                ///< country for phones typed without one; empty: the saved one
    QString depot; ///< names the depot's settings where several share a database; default the host name
    bool isDepotGiven = false;
    bool demo = false;
    bool hasWindow = false;    ///< somebody can be asked for the password of the keyring
    bool startsInTray = false; ///< the window is not opened by itself
    QString tunnel;     ///< the program that makes us reachable: lt, ngrok, cloudflared or ssh; may be empty
    QString tunnelHost; ///< the address to ask it for, or the host to go through; may be empty
    /// What was given for this start, and by what: "listen" -> "--listen" or "BIRDCAR_LISTEN in .env". Named
    /// like the saved settings, which it beats, and a key like its variable.
    QHash<QString, QString> sources;
    /// The options that start the same BirdCar from any folder; without what only the environment gives.
    QStringList optionsAgain;
    /// Where they would tell a password to everybody on this computer: the source of that password.
    QString passwordSource;

    const QString &key(KeyName name) const;
    /// `isAwaited`: it is kept, but what it is will be known later.
    void setKey(KeyName name, const QString &key, bool isAwaited = false);
};

/// The mode in force: the one asked for, else signature if there is a signing key (also one that could not be
/// read yet), else secret.
WebhookAuth effectiveAuth(const Configuration &configuration);

/// Fills in what the depot saved where nothing was given for this start. `before` is what was filled in last:
/// only what differs from it changes.
void fillIn(Configuration &configuration, const ConnectionSettings &saved, const ConnectionSettings &before);

/// Where MessageBird reaches a route ("/webhook"), with the secret. Empty while there is no public URL.
QString webhookUrl(const Configuration &configuration, const QString &path);

} // namespace birdcar
