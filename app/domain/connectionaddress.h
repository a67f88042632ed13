// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace birdcar {

/// Where the listener waits for requests.
struct ListenAddress
{
    QString host; ///< an IP address
    quint16 port = 0;

    bool operator==(const ListenAddress &) const = default;
};

/// "127.0.0.1:8080", "[::1]:8080" or "localhost:8080"; nothing for anything else.
std::optional<ListenAddress> readListenAddress(const QString &typed);

/// The URL without a slash at its end; nothing if it is not one that a server can stand at.
std::optional<QString> readServerUrl(QString typed);

} // namespace birdcar
