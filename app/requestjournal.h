// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookrequest.h"

namespace birdcar {

/// The last 100 requests for webhooks, in memory alone. Lives on the engine thread.
class RequestJournal
{
public:
    static constexpr qsizetype capacity = 100;

    /// Numbers the request and forgets the oldest one too many.
    void add(WebhookRequest request);

    /// What people wrote is to be forgotten; the numbering goes on.
    void clear();

    /// Those behind this number, newest first.
    QList<WebhookRequest> since(quint64 number) const;

private:
    QList<WebhookRequest> m_requests; ///< oldest first
    quint64 m_count = 0;
};

} // namespace birdcar
