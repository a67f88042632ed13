// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/webhooks/urlspellings.h"

#include <QUrl>

#include <initializer_list>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

void addOnce(QList<QByteArray> &list, const QByteArray &spelling)
{
    if (!list.contains(spelling))
        list.append(spelling);
}

/// Adds what `respell` makes of every spelling found so far.
template <typename Respell>
void respellAll(QList<QByteArray> &list, Respell respell)
{
    const QList<QByteArray> known = list;
    for (const QByteArray &spelling : known)
        addOnce(list, respell(spelling));
}

QByteArray withBraces(QByteArray target)
{
    for (const char *encoded : {"%7B", "%7b"})
        target.replace(encoded, "{");
    for (const char *encoded : {"%7D", "%7d"})
        target.replace(encoded, "}");
    return target;
}

QByteArray withoutBraces(QByteArray target)
{
    return target.replace("{", "%7B").replace("}", "%7D");
}

/// The hexadecimal digits behind every `%`, in one case.
template <typename ToCase>
QByteArray withHexCase(QByteArray target, ToCase toCase)
{
    for (qsizetype at = target.indexOf('%'); at >= 0 && at + 2 < target.size();
         at = target.indexOf('%', at + 1)) {
        target[at + 1] = toCase(target.at(at + 1));
        target[at + 2] = toCase(target.at(at + 2));
    }
    return target;
}

char lower(char c)
{
    return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
}

char upper(char c)
{
    return c >= 'a' && c <= 'f' ? static_cast<char>(c - 'a' + 'A') : c;
}

QByteArray withoutEmptyQuery(const QByteArray &target)
{
    return target.endsWith('?') && target.count('?') == 1 ? target.chopped(1) : target;
}

QByteArray withEmptyQuery(const QByteArray &target)
{
    return target.contains('?') ? target : target + '?';
}

QByteArray withoutEmptyPath(const QByteArray &target)
{
    return target == "/" || target.startsWith("/?") ? target.sliced(1) : target;
}

QList<QByteArray> targetSpellings(const QByteArray &target, bool atRoot)
{
    QList<QByteArray> list{target};
    addOnce(list, QUrl::fromEncoded(target).toEncoded());
    respellAll(list, withBraces);
    respellAll(list, withoutBraces);
    respellAll(list, [](const QByteArray &each) { return withHexCase(each, lower); });
    respellAll(list, [](const QByteArray &each) { return withHexCase(each, upper); });
    respellAll(list, withoutEmptyQuery);
    respellAll(list, withEmptyQuery);
    if (atRoot)
        respellAll(list, withoutEmptyPath);
    return list;
}

/// As it was typed, but for slashes at its end.
QByteArray typedBase(const QString &publicUrl)
{
    QString typed = publicUrl.trimmed();
    while (typed.endsWith(u'/'))
        typed.chop(1);
    return typed.toUtf8();
}

QList<QByteArray> baseSpellings(const QString &publicUrl, const QUrl &url)
{
    QList<QByteArray> list{typedBase(publicUrl)};
    QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    while (path.endsWith('/'))
        path.chop(1);
    const int defaultPort = url.scheme() == "http"_L1 ? 80 : 443;
    QList<QByteArray> ports{QByteArray()};
    if (url.port() >= 0 && url.port() != defaultPort)
        ports = {':' + QByteArray::number(url.port())};
    else
        ports.append(':' + QByteArray::number(defaultPort));
    QList<QByteArray> hosts{url.host(QUrl::FullyEncoded).toUtf8()};
    addOnce(hosts, QUrl::fromAce(hosts.first(), QUrl::IgnoreIDNWhitelist).toUtf8());
    for (const QByteArray &host : std::as_const(hosts)) {
        const QByteArray bracketed = host.contains(':') ? '[' + host + ']' : host;
        for (const QByteArray &port : std::as_const(ports))
            addOnce(list, url.scheme().toLatin1() + "://" + bracketed + port + path);
    }
    return list;
}

} // namespace

QList<QByteArray> urlSpellings(const QString &publicUrl, const QByteArray &target)
{
    const QUrl url(publicUrl.trimmed());
    const bool atRoot = url.path().isEmpty() || url.path() == "/"_L1;
    const QList<QByteArray> targets = targetSpellings(target, atRoot);
    QList<QByteArray> list;
    for (const QByteArray &base : baseSpellings(publicUrl, url)) {
        for (const QByteArray &each : targets)
            list.append(base + each);
    }
    return list;
}

QByteArray likeliestSpelling(const QString &publicUrl, const QByteArray &target)
{
    return typedBase(publicUrl) + target;
}

} // namespace birdcar
