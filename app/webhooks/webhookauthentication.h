// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookauth.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace birdcar {

/// What the mode needs. An empty key list or secret means that it is not known yet.
struct WebhookCredentials
{
    WebhookAuth mode = WebhookAuth::Secret;
    QList<QByteArray> signingKeys; ///< any of them may have signed
    QByteArray secret;
    QString publicUrl; ///< what senders were told; signatures are made over it
    std::chrono::seconds leeway{5};
};

/// What a request brings to prove its origin.
struct WebhookProof
{
    QByteArray target; ///< path and query, raw
    QByteArray body;
    std::optional<QByteArray> signature; ///< the header's value, if it is there at all
    /// The route may also be used with the right secret when there is no signature at all.
    bool secretSuffices = false;
};

/// The decision on one request.
struct WebhookPass
{
    enum class Kind {
        Passed,
        Refused,     ///< 401
        Unavailable, ///< 503: the key that is needed is not there yet
    };

    Kind kind = Kind::Refused;
    QString reason;           ///< why not, for people
    QString tokenId;          ///< of an accepted signature
    QDateTime tokenExpiresAt; ///< leeway included
    /// Refused although MessageBird signed it: the cause is here, not with the sender.
    std::optional<WebhookMismatch> mismatch = {};
};

/// The first `key` of a target's query; empty without one.
QByteArray givenSecret(const QByteArray &target);

/// Decides whether a request may be worked on. Pure.
WebhookPass authenticate(const WebhookProof &proof, const WebhookCredentials &credentials,
                         const QDateTime &now);

} // namespace birdcar
