// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/tunnelorder.h"

#include "app/domain/connectionaddress.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

Problem wrongHost(const QString &text)
{
    return {Problem::Kind::InvalidInput, text, u"tunnel_host"_s, {}};
}

bool isWord(const QString &text)
{
    static const QRegularExpression word(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$"_s);
    return word.match(text).hasMatch();
}

bool isDomain(const QString &text)
{
    static const QRegularExpression domain(
        u"^[A-Za-z0-9]([A-Za-z0-9-]*\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$"_s);
    return text.size() <= 253 && domain.match(text).hasMatch();
}

/// A URL of the web whose parts may stand in an argument; with a user name where that has a meaning.
std::optional<QUrl> webUrl(const QString &text, bool mayHaveUser = false)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment() ||
        !url.password().isEmpty() || (!mayHaveUser && !url.userName().isEmpty()))
        return std::nullopt;
    return url;
}

Result<TunnelOrder> readLocaltunnel(const QString &host)
{
    TunnelOrder order;
    if (isWord(host)) {
        order.name = host;
        return order;
    }
    if (host.isEmpty())
        return order;
    auto url = webUrl(host.contains("://"_L1) ? host : u"https://"_s + host);
    if (url)
        order.name = url->path().remove(u'/');
    if (!url || (!order.name.isEmpty() && !isWord(order.name)))
        return wrongHost(
            u"\"%1\" is neither the address of a localtunnel server nor a name to ask one for."_s.arg(host));
    url->setPath({});
    order.server = url->toString();
    return order;
}

Result<TunnelOrder> readNgrok(const QString &host, const QString &publicUrl)
{
    TunnelOrder order;
    const QString asked = host.isEmpty() ? publicUrl : host;
    if (asked.isEmpty())
        return order;
    const auto url = webUrl(asked.contains("://"_L1) ? asked : u"https://"_s + asked);
    const bool isPlain = url && url->path().remove(u'/').isEmpty() && url->port() < 0;
    if (!isPlain || !isDomain(url->host()))
        return host.isEmpty()
                   ? Problem{Problem::Kind::InvalidInput,
                             u"\"%1\" is not a domain that ngrok can be asked for."_s.arg(publicUrl),
                             u"public_url"_s,
                             {}}
                   : wrongHost(u"\"%1\" is not a domain such as an ngrok account has."_s.arg(host));
    order.name = url->host();
    return order;
}

Result<TunnelOrder> readCloudflared(const QString &host, const QString &publicUrl)
{
    TunnelOrder order;
    if (host.isEmpty())
        return order;
    if (!isWord(host))
        return wrongHost(u"\"%1\" is not the name of a cloudflared tunnel."_s.arg(host));
    order.name = host;
    order.publicUrl = publicUrl;
    return order;
}

Result<TunnelOrder> readSsh(const QString &host, const QString &publicUrl)
{
    TunnelOrder order;
    order.publicUrl = publicUrl;
    const bool isWeb = host.startsWith("http://"_L1) || host.startsWith("https://"_L1);
    QUrl url(isWeb || host.startsWith("ssh://"_L1) ? host : u"ssh://"_s + host, QUrl::StrictMode);
    static const QRegularExpression user(u"^[A-Za-z0-9_][A-Za-z0-9._-]*$"_s);
    static const QRegularExpression name(u"^[A-Za-z0-9:][A-Za-z0-9._:-]*$"_s); // an alias may hold _
    const bool isPlain = url.isValid() && url.path().remove(u'/').isEmpty() && url.password().isEmpty() &&
                         !url.hasQuery() && !url.hasFragment();
    const bool isSafe = name.match(url.host()).hasMatch() &&
                        (url.userName().isEmpty() || user.match(url.userName()).hasMatch());
    if (!isPlain || !isSafe)
        return wrongHost(
            u"\"%1\" is not a server for ssh, such as you@server, you@server:22 or https://you@server."_s.arg(
                host));
    order.server = url.userName().isEmpty() ? url.host() : url.userName() + u'@' + url.host();
    if (!isWeb) {
        order.sshPort = std::max(url.port(), 0);
        return order;
    }
    if (order.publicUrl.isEmpty()) {
        url.setUserName({});
        order.publicUrl = readServerUrl(url.toString()).value_or(QString());
    }
    return order;
}

} // namespace

bool TunnelOrder::hasFixedUrl() const
{
    return program == TunnelProgram::Ssh || (program == TunnelProgram::Cloudflared && !name.isEmpty());
}

Result<TunnelOrder> readTunnelOrder(const QString &program, const QString &host, const QString &publicUrl)
{
    if (program == "ssh"_L1 && host.isEmpty())
        return wrongHost(u"The tunnel ssh needs the server to go through, such as you@server."_s);
    Result<TunnelOrder> order = program == "ngrok"_L1         ? readNgrok(host, publicUrl)
                                : program == "cloudflared"_L1 ? readCloudflared(host, publicUrl)
                                : program == "ssh"_L1         ? readSsh(host, publicUrl)
                                                              : readLocaltunnel(host);
    if (!order)
        return order;
    static const QHash<QString, TunnelProgram> programs{{u"lt"_s, TunnelProgram::Localtunnel},
                                                        {u"ngrok"_s, TunnelProgram::Ngrok},
                                                        {u"cloudflared"_s, TunnelProgram::Cloudflared},
                                                        {u"ssh"_s, TunnelProgram::Ssh}};
    TunnelOrder read = *order;
    read.program = programs.value(program);
    return read;
}

QString nameToAskFor(const TunnelOrder &order, const QString &lastUrl)
{
    if (order.program != TunnelProgram::Localtunnel || !order.name.isEmpty())
        return {};
    const QString host = QUrl(lastUrl).host();
    const QString name = host.section(u'.', 0, 0);
    return isDomain(host) && host.count(u'.') > 1 && isWord(name) ? name : QString();
}

} // namespace birdcar
