// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/secretproof.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace birdcar {

namespace {

QByteArray proofOf(const QByteArray &secret, const QByteArray &words)
{
    return QMessageAuthenticationCode::hash(words, secret, QCryptographicHash::Sha256).toHex();
}

} // namespace

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

QByteArray reachQuestion(const QByteArray &secret, const QByteArray &mark)
{
    return mark + '.' + proofOf(secret, "birdcar asks " + mark);
}

QByteArray reachAnswer(const QByteArray &secret, const QByteArray &question)
{
    constexpr qsizetype longestMark = 64;
    const qsizetype end = question.indexOf('.');
    if (secret.isEmpty() || end < 1 || end > longestMark)
        return {};
    const QByteArray mark = question.first(end);
    return equalInConstantTime(question, reachQuestion(secret, mark))
               ? proofOf(secret, "birdcar answers " + mark)
               : QByteArray();
}

} // namespace birdcar
