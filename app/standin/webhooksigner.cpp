// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standin/webhooksigner.h"

#include "app/standin/orderedjson.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace birdcar::standin {

namespace {

constexpr qint64 lifetimeSeconds = 60;

struct Algorithm
{
    QString name;
    QCryptographicHash::Algorithm hash;
};

Algorithm algorithmOf(JwtAlgorithm algorithm)
{
    switch (algorithm) {
    case JwtAlgorithm::HS256:
        return {u"HS256"_s, QCryptographicHash::Sha256};
    case JwtAlgorithm::HS384:
        return {u"HS384"_s, QCryptographicHash::Sha384};
    case JwtAlgorithm::HS512:
        return {u"HS512"_s, QCryptographicHash::Sha512};
    }
    Q_UNREACHABLE();
}

QByteArray encodedPart(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString hashText(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

QByteArray signedToken(const WebhookClaims &claims, const QByteArray &signingKey, JwtAlgorithm algorithm)
{
    const Algorithm chosen = algorithmOf(algorithm);
    OrderedJson header;
    header.add("alg"_L1, chosen.name).add("typ"_L1, u"JWT"_s);
    const qint64 notBefore = claims.notBefore.toSecsSinceEpoch();
    OrderedJson payload;
    payload.add("iss"_L1, u"MessageBird"_s)
        .add("nbf"_L1, notBefore)
        .add("exp"_L1, notBefore + lifetimeSeconds)
        .add("jti"_L1, claims.jti)
        .add("url_hash"_L1, hashText(claims.url));
    if (!claims.body.isEmpty())
        payload.add("payload_hash"_L1, hashText(claims.body));
    const QByteArray input = encodedPart(header.toJson()) + '.' + encodedPart(payload.toJson());
    return input + '.' + encodedPart(QMessageAuthenticationCode::hash(input, signingKey, chosen.hash));
}

QByteArray webhookSignature(const QByteArray &url, const QByteArray &body, const QByteArray &signingKey,
                            const Signing &signing, const QDateTime &now)
{
    WebhookClaims claims{.url = url,
                         .body = body,
                         .notBefore = now.addSecs(signing.clockOffset.count()),
                         .jti = signing.jti.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                                                      : signing.jti};
    QByteArray key = signingKey;
    switch (signing.flaw) {
    case Signing::Flaw::None:
        break;
    case Signing::Flaw::WrongKey:
        key += "-wrong";
        break;
    case Signing::Flaw::Expired:
        claims.notBefore = claims.notBefore.addSecs(-3600);
        break;
    case Signing::Flaw::WrongUrl:
        claims.url += "-wrong";
        break;
    case Signing::Flaw::WrongBody:
        claims.body += "-wrong";
        break;
    case Signing::Flaw::NoHeader:
        return {};
    }
    return signedToken(claims, key, signing.algorithm);
}

} // namespace birdcar::standin
