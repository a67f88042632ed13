// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokencheck.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>

QJsonObject tokenPart(const QByteArray &token, qsizetype index)
{
    const QByteArray part = token.split('.').value(index);
    return QJsonDocument::fromJson(QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding)).object();
}

bool isSignedWith(const QByteArray &token, const QByteArray &key, QCryptographicHash::Algorithm algorithm)
{
    const qsizetype lastDot = token.lastIndexOf('.');
    const QByteArray mac = QMessageAuthenticationCode::hash(token.left(lastDot), key, algorithm);
    return token.mid(lastDot + 1) ==
           mac.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString hashText(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
