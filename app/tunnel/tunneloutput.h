// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tunnel/tunnelcall.h"

#include <QByteArray>

namespace birdcar {

/// What one line of a tunnel program's output says to us.
struct TunnelNews
{
    QString url;         ///< the public URL, without a slash at its end
    bool isUp = false;   ///< the tunnel is up at the URL that was given
    bool isLost = false; ///< the program lost its server and is about to look for it again
    QString trouble;     ///< for people: what went wrong, safe to show and to log

    bool operator==(const TunnelNews &) const = default;
};

/// `line` is anything that came on standard output or standard error, without its end.
TunnelNews readTunnelLine(const TunnelOrder &order, const QByteArray &line);

/// What a foreign program wrote, in one short line that may be shown: no control characters, no colours, no
/// tokens.
QString shownLine(const QString &line);

} // namespace birdcar
