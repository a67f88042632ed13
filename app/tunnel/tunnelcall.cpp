// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tunnel/tunnelcall.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

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
