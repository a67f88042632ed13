// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/seenwebhooks.h"

#include <QCryptographicHash>

namespace birdcar {

using namespace Qt::StringLiterals;

QString proofsMark(const QStringList &proofs)
{
    constexpr int digits = 16;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &proof : proofs)
        hash.addData(proof.toUtf8() + '\0');
    return QString::fromLatin1(hash.result().toHex().first(digits));
}

QString savedWords(const SeenWebhooks &seen, const QString &mark)
{
    return mark + (seen.text ? u" text"_s : QString()) + (seen.call ? u" call"_s : QString());
}

SeenWebhooks readSeenWebhooks(const QString &saved, const QString &mark)
{
    const QStringList words = saved.split(u' ');
    if (words.first() != mark)
        return {};
    return {words.contains(u"text"_s), words.contains(u"call"_s)};
}

} // namespace birdcar
