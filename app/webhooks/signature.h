// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace birdcar {

/// What a signature is made over, as it arrived.
struct SignedRequest
{
    QString publicUrl; ///< what senders were told, without path
    QByteArray target; ///< path and query, raw
    QByteArray body;   ///< raw
};

/// What has to hold for a token.
struct SignatureRules
{
    QList<QByteArray> keys; ///< any of them; two while a key is being replaced
    QDateTime now;
    std::chrono::seconds leeway{5};
};

/// Why a token was not accepted: the first check that failed, in this order.
enum class SignatureFault {
    None,
    Malformed, ///< not three parts of strict base64url with JSON objects in the first two
    Algorithm, ///< none of HS256, HS384, HS512
    Key,       ///< made with another key, or changed
    Claims,    ///< a claim is missing or of the wrong type
    Issuer,
    NotYetValid, ///< also means: our clock is slow
    Expired,     ///< also means: our clock is fast
    Url,         ///< made for another URL
    Body,        ///< made over another body
};

/// What verifySignature() found.
struct SignatureVerdict
{
    SignatureFault fault = SignatureFault::None;
    QString tokenId;        ///< `jti`; only if accepted
    QDateTime validUntil;   ///< expiry with leeway; only if accepted
    qint64 clockOffset = 0; ///< our clock minus the token's time in seconds, for NotYetValid and Expired

    bool accepted() const { return fault == SignatureFault::None; }
};

/// Checks the value of a `MessageBird-Signature-JWT` header. Pure; nothing of the token is believed, and
/// nothing costly is done, before its MAC is found right.
SignatureVerdict verifySignature(const QByteArray &token, const SignedRequest &request,
                                 const SignatureRules &rules);

/// One sentence for the person who has to cure it.
QString faultText(const SignatureVerdict &verdict);

} // namespace birdcar
