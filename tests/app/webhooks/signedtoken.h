// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

namespace birdcar::test {

inline QByteArray base64Url(const QByteArray &data)
{
    return data.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

inline QString sha256(const QByteArray &data)
{
    return QString::fromLatin1(QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex());
}

/// The claims of a right token over `url` and `body`, valid for 60 s from `issuedAt` (s since 1970).
inline QJsonObject claims(const QByteArray &url, const QByteArray &body, qint64 issuedAt,
                          const QString &id = QStringLiteral("token-1"))
{
    QJsonObject object{{QStringLiteral("iss"), QStringLiteral("MessageBird")},
                       {QStringLiteral("nbf"), issuedAt},
                       {QStringLiteral("exp"), issuedAt + 60},
                       {QStringLiteral("jti"), id},
                       {QStringLiteral("url_hash"), sha256(url)}};
    if (!body.isEmpty())
        object.insert(QStringLiteral("payload_hash"), sha256(body));
    return object;
}

inline QByteArray sign(const QByteArray &header, const QByteArray &claimsText, const QByteArray &key,
                       QCryptographicHash::Algorithm method = QCryptographicHash::Sha256)
{
    const QByteArray text = base64Url(header) + '.' + base64Url(claimsText);
    return text + '.' + base64Url(QMessageAuthenticationCode::hash(text, key, method));
}

inline QByteArray sign(const QJsonObject &claimsObject, const QByteArray &key)
{
    return sign(R"({"alg":"HS256","typ":"JWT"})", QJsonDocument(claimsObject).toJson(QJsonDocument::Compact),
                key);
}

} // namespace birdcar::test
