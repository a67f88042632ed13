// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>
#include <QStringList>

namespace birdcar {

enum class TunnelProgram { Localtunnel, Ngrok, Cloudflared, Ssh };

/// What was asked for with --tunnel, --tunnel-host and --public-url, or saved. Every part is safe as an
/// argument of a program: none begins with a dash or holds a blank.
struct TunnelOrder
{
    TunnelProgram program = TunnelProgram::Localtunnel;
    QString server;    ///< lt: the URL of its server; ssh: [user@]host
    QString name;      ///< lt: the subdomain to ask for; ngrok: the domain; cloudflared: the named tunnel
    int sshPort = 0;   ///< 0: as ssh's own configuration says
    QString publicUrl; ///< where the program cannot say it: ssh and named tunnels of cloudflared

    /// The public URL is not the program's to say.
    bool hasFixedUrl() const;

    bool operator==(const TunnelOrder &) const = default;
};

/// The name that lt may be asked for so that the tunnel leads from `lastUrl` again: a new name each time
/// would have to be entered at MessageBird each time. Empty where a name was given, or none can be asked for.
QString nameToAskFor(const TunnelOrder &order, const QString &lastUrl);

/// Reads the three as they were typed or given; `publicUrl` may be empty. Problem if they do not fit
/// together, with a sentence for "tunnel_host" or "public_url".
///
/// lt: HOST is its server, a URL or HOST[:PORT]; a word without a dot is the name to ask for, which may also
/// be the path of a URL. ngrok: HOST is a domain of the account; without it, that of the public URL.
/// cloudflared: HOST is a named tunnel, which needs a public URL. ssh: HOST is [USER@]HOST[:PORT] with a
/// public URL, or http(s)://[USER@]HOST[:PORT], which is the public URL as well.
Result<TunnelOrder> readTunnelOrder(const QString &program, const QString &host, const QString &publicUrl);

} // namespace birdcar
