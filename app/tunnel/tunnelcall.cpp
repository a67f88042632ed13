// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/tunnelcall.h"

#include "app/domain/connectionaddress.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

Problem wrongHost(const QString &host, const QString &expected)
{
    return {Problem::Kind::InvalidInput,
            u"--tunnel-host: \"%1\" is not %2."_s.arg(host, expected),
            u"tunnel_host"_s,
            {}};
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
    const QString expected = u"the address of a localtunnel server, or the name to ask one for"_s;
    if (!url)
        return wrongHost(host, expected);
    order.name = url->path().remove(u'/');
    if (!order.name.isEmpty() && !isWord(order.name))
        return wrongHost(host, expected);
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
                             u"--public-url: \"%1\" is not a domain that ngrok can be asked for."_s.arg(
                                 publicUrl),
                             u"public_url"_s,
                             {}}
                   : wrongHost(host, u"a domain of your ngrok account"_s);
    order.name = url->host();
    return order;
}

Result<TunnelOrder> readCloudflared(const QString &host, const QString &publicUrl)
{
    TunnelOrder order;
    if (host.isEmpty())
        return order;
    if (!isWord(host))
        return wrongHost(host, u"the name of a cloudflared tunnel"_s);
    order.name = host;
    order.publicUrl = publicUrl;
    return order;
}

Result<TunnelOrder> readSsh(const QString &host, const QString &publicUrl)
{
    const Problem wrong =
        wrongHost(host, u"[USER@]HOST[:PORT], or the public URL of a server that ssh reaches"_s);
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
        return wrong;
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

QString localHost(const QUrl &listening)
{
    const QString host = listening.host();
    if (host == "0.0.0.0"_L1)
        return u"127.0.0.1"_s;
    return host == "::"_L1 ? u"::1"_s : host;
}

QString localUrl(const QUrl &listening)
{
    QUrl url = listening;
    url.setHost(localHost(listening));
    return url.toString();
}

QStringList localtunnelArguments(const TunnelOrder &order, const QUrl &listening)
{
    // Always with its server: lt takes what is missing from the environment, where HOST may mean anything.
    QStringList arguments{u"--port"_s, QString::number(listening.port()), u"--host"_s,
                          order.server.isEmpty() ? u"https://localtunnel.me"_s : order.server};
    if (!order.name.isEmpty())
        arguments += {u"--subdomain"_s, order.name};
    // With --local-host it rewrites the head of the request, and any bytes behind it that are not UTF-8.
    if (const QString host = localHost(listening); host != "127.0.0.1"_L1)
        arguments += {u"--local-host"_s, host};
    return arguments;
}

QStringList ngrokArguments(const TunnelOrder &order, const QUrl &listening)
{
    QStringList arguments{u"http"_s,   localUrl(listening), u"--log"_s,
                          u"stdout"_s, u"--log-format"_s,   u"logfmt"_s};
    if (!order.name.isEmpty())
        arguments += {u"--domain"_s, order.name};
    return arguments;
}

QStringList cloudflaredArguments(const TunnelOrder &order, const QUrl &listening)
{
    QStringList arguments{u"tunnel"_s, u"--no-autoupdate"_s};
    if (order.name.isEmpty())
        return arguments + QStringList{u"--url"_s, localUrl(listening)};
    return arguments + QStringList{u"run"_s, u"--url"_s, localUrl(listening), order.name};
}

/// Behind https a web server over there ends TLS and passes requests on to the port that has our number;
/// with http sshd itself listens.
int remotePort(const TunnelOrder &order, const QUrl &listening)
{
    const QUrl url(order.publicUrl);
    return url.scheme() == "http"_L1 ? url.port(80) : listening.port();
}

QStringList sshArguments(const TunnelOrder &order, const QUrl &listening)
{
    QString local = localHost(listening);
    if (local.contains(u':'))
        local = u'[' + local + u']';
    // -v says when the port over there is open; a shared connection would outlive us.
    QStringList arguments{u"-N"_s, u"-T"_s, u"-v"_s, u"-a"_s, u"-x"_s};
    for (const QString &option :
         {u"BatchMode=yes"_s, u"ExitOnForwardFailure=yes"_s, u"ServerAliveInterval=15"_s,
          u"ServerAliveCountMax=2"_s, u"ConnectTimeout=20"_s, u"ControlMaster=no"_s, u"ControlPath=none"_s})
        arguments += {u"-o"_s, option};
    if (order.sshPort > 0)
        arguments += {u"-p"_s, QString::number(order.sshPort)};
    arguments += {u"-R"_s, u"%1:%2:%3"_s.arg(QString::number(remotePort(order, listening)), local,
                                             QString::number(listening.port()))};
    return arguments + QStringList{u"--"_s, order.server};
}

} // namespace

bool TunnelOrder::hasFixedUrl() const
{
    return program == TunnelProgram::Ssh || (program == TunnelProgram::Cloudflared && !name.isEmpty());
}

Result<TunnelOrder> readTunnelOrder(const QString &program, const QString &host, const QString &publicUrl)
{
    if (program == "ssh"_L1)
        if (host.isEmpty())
            return Problem{Problem::Kind::InvalidInput,
                           u"--tunnel ssh needs --tunnel-host: the server to go through."_s,
                           u"tunnel_host"_s,
                           {}};
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

TunnelCall tunnelCall(const TunnelOrder &order, const QUrl &listening)
{
    switch (order.program) {
    case TunnelProgram::Localtunnel:
        return {u"lt"_s, localtunnelArguments(order, listening)};
    case TunnelProgram::Ngrok:
        return {u"ngrok"_s, ngrokArguments(order, listening)};
    case TunnelProgram::Cloudflared:
        return {u"cloudflared"_s, cloudflaredArguments(order, listening)};
    case TunnelProgram::Ssh:
        return {u"ssh"_s, sshArguments(order, listening)};
    }
    Q_UNREACHABLE();
}

namespace {

bool isKeptFromTunnel(const QString &variable)
{
    // lt reads every one of its options from the environment, by a plain name.
    static const QStringList ofLocaltunnel{u"HOST"_s,       u"PORT"_s,        u"SUBDOMAIN"_s,
                                           u"LOCAL_HOST"_s, u"LOCAL_HTTPS"_s, u"LOCAL_CERT"_s,
                                           u"LOCAL_KEY"_s,  u"LOCAL_CA"_s,    u"ALLOW_INVALID_CERT"_s,
                                           u"OPEN"_s,       u"HELP"_s,        u"VERSION"_s};
    return variable.startsWith("MESSAGEBIRD_"_L1) || variable.startsWith("BIRDCAR_"_L1) ||
           variable.startsWith("TUNNEL_"_L1) || ofLocaltunnel.contains(variable);
}

} // namespace

QProcessEnvironment tunnelEnvironment(const TunnelOrder &order, const QProcessEnvironment &ours)
{
    QProcessEnvironment environment = ours;
    const QStringList names = ours.keys();
    for (const QString &name : names) {
        if (isKeptFromTunnel(name))
            environment.remove(name);
    }
    // lt leads to localhost, which Node 17 and later read as ::1, where we do not listen.
    if (order.program == TunnelProgram::Localtunnel)
        environment.insert(u"NODE_OPTIONS"_s,
                           (ours.value(u"NODE_OPTIONS"_s) + u" --dns-result-order=ipv4first"_s).trimmed());
    return environment;
}

milliseconds tunnelRestartWait(int failures, double random)
{
    constexpr milliseconds longest = 1min;
    const milliseconds base = std::min(longest, milliseconds(1s) * (1 << std::clamp(failures, 1, 6)));
    return base / 2 +
           milliseconds(static_cast<milliseconds::rep>(static_cast<double>(base.count() / 2) * random));
}

} // namespace birdcar
