// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/connectionaddress.h"

#include <QUrl>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

bool isIpv4(const QString &host)
{
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && std::ranges::all_of(parts, [](const QString &part) {
               bool isNumber = false;
               const bool fits = part.toUInt(&isNumber) <= 255;
               return isNumber && fits && part.size() <= 3 && part.front().isDigit();
           });
}

/// The usual spelling of what stands between the brackets of a URL; empty if it is no address.
QString ipv6(const QString &host)
{
    const QUrl url(u"http://[%1]"_s.arg(host), QUrl::StrictMode);
    return url.isValid() ? url.host() : QString();
}

} // namespace

std::optional<ListenAddress> readListenAddress(const QString &typed)
{
    const qsizetype colon = typed.lastIndexOf(u':');
    if (colon < 0)
        return std::nullopt;
    QString host = typed.first(colon);
    bool isPort = false;
    const ushort port = typed.sliced(colon + 1).toUShort(&isPort);
    if (host == "localhost"_L1)
        host = u"127.0.0.1"_s;
    else if (host.startsWith(u'[') && host.endsWith(u']'))
        host = ipv6(host.sliced(1, host.size() - 2));
    else if (!isIpv4(host))
        return std::nullopt;
    if (!isPort || host.isEmpty())
        return std::nullopt;
    return ListenAddress{host, port};
}

std::optional<QString> readServerUrl(QString typed)
{
    while (typed.endsWith(u'/'))
        typed.chop(1);
    const QUrl url(typed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment())
        return std::nullopt;
    return typed;
}

} // namespace birdcar
