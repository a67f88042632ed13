// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/signature.h"

#include "app/domain/secretproof.h"
#include "app/webhooks/urlspellings.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <optional>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// A token of the live service has about 500 characters.
constexpr qsizetype maxTokenLength = 8 * 1024;

struct TokenParts
{
    QByteArrayView signedText; ///< header, dot and claims as received
    QByteArrayView header;
    QByteArrayView claims;
    QByteArrayView mac;
};

/// Exactly three non-empty parts. A repeated header, which arrives joined by a comma, is no token.
std::optional<TokenParts> split(const QByteArray &token)
{
    const QByteArrayView all(token);
    const qsizetype first = all.indexOf('.');
    const qsizetype second = all.lastIndexOf('.');
    if (all.size() > maxTokenLength || first <= 0 || second <= first + 1 || second == all.size() - 1 ||
        all.sliced(first + 1, second - first - 1).contains('.'))
        return std::nullopt;
    return TokenParts{all.first(second), all.first(first), all.sliced(first + 1, second - first - 1),
                      all.sliced(second + 1)};
}

std::optional<QByteArray> decoded(QByteArrayView part)
{
    const auto result = QByteArray::fromBase64Encoding(
        part.toByteArray(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                QByteArray::AbortOnBase64DecodingErrors);
    // Encoding again refuses padding and bits behind the last byte: one value has one spelling.
    if (!result ||
        result.decoded.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) != part)
        return std::nullopt;
    return result.decoded;
}

std::optional<QJsonObject> decodedObject(QByteArrayView part)
{
    const auto json = decoded(part);
    if (!json)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(*json);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<QCryptographicHash::Algorithm> algorithm(const QJsonObject &header)
{
    const QString name = header.value("alg"_L1).toString();
    if (name == "HS256"_L1)
        return QCryptographicHash::Sha256;
    if (name == "HS384"_L1)
        return QCryptographicHash::Sha384;
    if (name == "HS512"_L1)
        return QCryptographicHash::Sha512;
    return std::nullopt;
}

bool isMadeWithOneOf(const QList<QByteArray> &keys, const TokenParts &parts, QByteArrayView mac,
                     QCryptographicHash::Algorithm method)
{
    bool found = false;
    for (const QByteArray &key : keys) {
        if (key.isEmpty())
            continue;
        const QByteArray own = QMessageAuthenticationCode::hash(parts.signedText.toByteArray(), key, method);
        found = equalInConstantTime(own, mac) || found;
    }
    return found;
}

/// A claim that is a time: whole seconds since 1970.
std::optional<qint64> timeClaim(const QJsonObject &claims, QLatin1StringView name)
{
    const QJsonValue value = claims.value(name);
    const double seconds = value.toDouble(-1);
    if (!value.isDouble() || seconds < 0 || seconds > 1e12)
        return std::nullopt;
    return static_cast<qint64>(seconds);
}

QByteArray sha256Hex(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

SignatureFault checkClaims(const QJsonObject &claims)
{
    const QJsonValue payloadHash = claims.value("payload_hash"_L1);
    const bool complete = !claims.value("jti"_L1).toString().isEmpty() &&
                          !claims.value("url_hash"_L1).toString().isEmpty() &&
                          (payloadHash.isUndefined() || !payloadHash.toString().isEmpty()) &&
                          timeClaim(claims, "nbf"_L1) && timeClaim(claims, "exp"_L1);
    if (!complete)
        return SignatureFault::Claims;
    return claims.value("iss"_L1).toString() == "MessageBird"_L1 ? SignatureFault::None
                                                                 : SignatureFault::Issuer;
}

SignatureFault checkHashes(const QJsonObject &claims, const SignedRequest &request)
{
    const QByteArray urlHash = claims.value("url_hash"_L1).toString().toLatin1();
    const auto isHashed = [&urlHash](const QByteArray &spelling) {
        return equalInConstantTime(sha256Hex(spelling), urlHash);
    };
    // To write down all spellings takes longer than everything else here, and nearly always it is the first.
    if (!isHashed(likeliestSpelling(request.publicUrl, request.target)) &&
        std::ranges::none_of(urlSpellings(request.publicUrl, request.target), isHashed))
        return SignatureFault::Url;
    const bool claimsBody = claims.contains("payload_hash"_L1);
    if (claimsBody != !request.body.isEmpty())
        return SignatureFault::Body;
    const QByteArray bodyHash = claims.value("payload_hash"_L1).toString().toLatin1();
    return !claimsBody || equalInConstantTime(sha256Hex(request.body), bodyHash) ? SignatureFault::None
                                                                                 : SignatureFault::Body;
}

SignatureVerdict checkTimes(const QJsonObject &claims, const SignatureRules &rules)
{
    SignatureVerdict verdict;
    const qint64 now = rules.now.toSecsSinceEpoch();
    const qint64 notBefore = *timeClaim(claims, "nbf"_L1);
    const qint64 expiry = *timeClaim(claims, "exp"_L1) + rules.leeway.count();
    if (notBefore > now + rules.leeway.count())
        verdict.fault = SignatureFault::NotYetValid;
    else if (expiry < now)
        verdict.fault = SignatureFault::Expired;
    if (!verdict.accepted())
        verdict.clockOffset = now - notBefore;
    verdict.validUntil = QDateTime::fromSecsSinceEpoch(expiry, Qt::UTC);
    return verdict;
}

SignatureVerdict refusal(SignatureFault fault)
{
    SignatureVerdict verdict;
    verdict.fault = fault;
    return verdict;
}

} // namespace

SignatureVerdict verifySignature(const QByteArray &token, const SignedRequest &request,
                                 const SignatureRules &rules)
{
    const auto parts = split(token);
    const auto mac = parts ? decoded(parts->mac) : std::nullopt;
    const auto header = mac ? decodedObject(parts->header) : std::nullopt;
    if (!header)
        return refusal(SignatureFault::Malformed);
    const auto method = algorithm(*header);
    if (!method)
        return refusal(SignatureFault::Algorithm);
    if (!isMadeWithOneOf(rules.keys, *parts, *mac, *method))
        return refusal(SignatureFault::Key);

    const auto claims = decodedObject(parts->claims);
    if (!claims)
        return refusal(SignatureFault::Malformed);
    if (const SignatureFault fault = checkClaims(*claims); fault != SignatureFault::None)
        return refusal(fault);
    SignatureVerdict verdict = checkTimes(*claims, rules);
    if (verdict.accepted())
        verdict.fault = checkHashes(*claims, request);
    if (verdict.accepted())
        verdict.tokenId = claims->value("jti"_L1).toString();
    return verdict;
}

QString faultText(const SignatureVerdict &verdict)
{
    switch (verdict.fault) {
    case SignatureFault::None:
        return {};
    case SignatureFault::Malformed:
        return u"the signature is not readable"_s;
    case SignatureFault::Algorithm:
        return u"the signature uses a method that is not allowed"_s;
    case SignatureFault::Key:
        return u"the signature was made with another signing key"_s;
    case SignatureFault::Claims:
        return u"the signature lacks a required part"_s;
    case SignatureFault::Issuer:
        return u"the signature was not made by MessageBird"_s;
    case SignatureFault::NotYetValid:
    case SignatureFault::Expired:
        return u"the signature is not valid at this time: this computer's clock is off by %1 s, or the request is old"_s
            .arg(verdict.clockOffset);
    case SignatureFault::Url:
        return u"the signature was made for another URL than the public URL set here"_s;
    case SignatureFault::Body:
        return u"the signature was made over another body"_s;
    }
    return {};
}

} // namespace birdcar
