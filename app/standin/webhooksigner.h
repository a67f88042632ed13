// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace birdcar::standin {

enum class JwtAlgorithm { HS256, HS384, HS512 };

/// What is said about a webhook in its signature.
struct WebhookClaims
{
    QByteArray url = {};      ///< the full public URL, exactly as it is known to the receiver
    QByteArray body = {};     ///< empty: no payload_hash
    QDateTime notBefore = {}; ///< the token ends 60 s later
    QString jti = {};
};

/// The token for the header `MessageBird-Signature-JWT`, byte for byte as the real service writes it.
QByteArray signedToken(const WebhookClaims &claims, const QByteArray &signingKey, JwtAlgorithm algorithm);

/// How a webhook is signed, with what is wrong about it.
struct Signing
{
    enum class Flaw {
        None,
        WrongKey,
        Expired, ///< an hour ago
        WrongUrl,
        WrongBody,
        NoHeader
    };

    Flaw flaw = Flaw::None;
    JwtAlgorithm algorithm = JwtAlgorithm::HS256;
    std::chrono::seconds clockOffset{0}; ///< the sender's clock minus ours
    QString jti = {};                    ///< given to use one again; empty: a fresh one
};

/// The value of the signature header for a request at time `now`; empty: the header is missing.
QByteArray webhookSignature(const QByteArray &url, const QByteArray &body, const QByteArray &signingKey,
                            const Signing &signing, const QDateTime &now);

} // namespace birdcar::standin
