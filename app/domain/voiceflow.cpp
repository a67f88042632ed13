// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/voiceflow.h"

#include <QCryptographicHash>

namespace birdcar {

QString urlMark(const QString &url)
{
    constexpr int digits = 16;
    const QByteArray hash = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex();
    return url.section(u'?', 0, 0) + u' ' + QString::fromLatin1(hash.first(digits));
}

QStringList unboundNumbers(const VoiceFlow &flow, const QStringList &wanted)
{
    QStringList unbound;
    for (const QString &number : wanted) {
        if (!flow.numbers.contains(number))
            unbound.append(number);
    }
    return unbound;
}

QStringList callNumbers(const QList<ProxyNumber> &pool)
{
    QStringList numbers;
    for (const ProxyNumber &number : pool) {
        if (number.phone && number.state != NumberState::Disabled &&
            !numbers.contains(number.phone->digits()))
            numbers.append(number.phone->digits());
    }
    return numbers;
}

} // namespace birdcar
