// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar {

/// What is to be said of an address that somebody wants MessageBird to reach us at.
enum class PublicUrlFault {
    None,
    NotAUrl,     ///< of no use
    WebhookPath, ///< it is the address of a webhook; `url` is without that
    OnlyHere,    ///< of this computer or its network: MessageBird does not get there
    NotHttps,    ///< the texts can be read on their way
    Path,        ///< right only if what stands in front takes the path away
    Port,        ///< right only if that port is open to the internet
};

struct PublicUrlReading
{
    QString url; ///< without a slash at its end; empty for NotAUrl
    PublicUrlFault fault = PublicUrlFault::None;

    /// It may be taken, with a warning perhaps.
    bool isUsable() const { return fault != PublicUrlFault::NotAUrl && fault != PublicUrlFault::WebhookPath; }
    bool operator==(const PublicUrlReading &) const = default;
};

/// Reads what was typed. Of several faults the first in the order of PublicUrlFault counts.
PublicUrlReading readPublicUrl(const QString &typed);

} // namespace birdcar
