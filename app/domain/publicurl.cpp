// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/publicurl.h"

#include "app/domain/connectionaddress.h"

#include <QRegularExpression>
#include <QUrl>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// "/webhook" and its like at the end of what was pasted, with whatever follows.
QString withoutWebhook(const QString &typed)
{
    static const QRegularExpression webhook(u"/+webhook(-voice|-status)?/*(\\?.*)?$"_s);
    return QString(typed).remove(webhook);
}

bool isOnlyHere(const QString &host)
{
    static const QRegularExpression local(
        u"^(localhost|.*\\.localhost|.*\\.local|0\\.0\\.0\\.0|127\\..*|10\\..*|192\\.168\\..*|"
        "169\\.254\\..*|172\\.(1[6-9]|2[0-9]|3[01])\\..*|::1|f[cd][0-9a-f]{2}:.*|fe80:.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isName = !host.contains(u'.') && !host.contains(u':');
    return isName || local.match(host).hasMatch();
}

} // namespace

PublicUrlReading readPublicUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (!text.isEmpty() && !text.contains("://"_L1))
        text.prepend("https://"_L1); // as browsers show it
    const QString bare = withoutWebhook(text);
    const auto url = readServerUrl(bare);
    if (!url)
        return {{}, PublicUrlFault::NotAUrl};
    if (bare.size() != text.size())
        return {*url, PublicUrlFault::WebhookPath};
    const QUrl parts(*url);
    if (isOnlyHere(parts.host()))
        return {*url, PublicUrlFault::OnlyHere};
    if (parts.scheme() != "https"_L1)
        return {*url, PublicUrlFault::NotHttps};
    if (!parts.path().isEmpty())
        return {*url, PublicUrlFault::Path};
    constexpr int usualPort = 443;
    return {*url, parts.port(usualPort) == usualPort ? PublicUrlFault::None : PublicUrlFault::Port};
}

} // namespace birdcar
