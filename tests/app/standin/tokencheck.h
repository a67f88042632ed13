// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QJsonObject>
#include <QString>

/// Part `index` of a token: 0 is the header, 1 the claims.
QJsonObject tokenPart(const QByteArray &token, qsizetype index);

inline QJsonObject tokenClaims(const QByteArray &token)
{
    return tokenPart(token, 1);
}

bool isSignedWith(const QByteArray &token, const QByteArray &key,
                  QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256);

/// SHA-256 in hexadecimal, as the claims hold it.
QString hashText(const QByteArray &bytes);
