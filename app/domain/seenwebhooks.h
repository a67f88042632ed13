// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace birdcar {

/// What has been let in by webhooks, as it is kept for the next start. It is worth nothing with other keys,
/// another secret or another address than those that it came in by.
struct SeenWebhooks
{
    bool text = false;
    bool call = false;

    bool operator==(const SeenWebhooks &) const = default;
};

/// Tells keys, secret and address apart from others, and none of them.
QString proofsMark(const QStringList &proofs);

QString savedWords(const SeenWebhooks &seen, const QString &mark);
/// Nothing if it was saved with another mark.
SeenWebhooks readSeenWebhooks(const QString &saved, const QString &mark);

} // namespace birdcar
