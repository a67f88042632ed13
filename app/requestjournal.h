// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/webhookrequest.h"

#include <functional>

namespace birdcar {

/// What a journal holds, and how much it does not hold any more.
struct KeptRequests
{
    QList<WebhookRequest> requests; ///< newest first
    quint64 dropped = 0;            ///< how many more there were, but for the stray ones
    quint64 strayDropped = 0;       ///< how many more that were for no webhook

    bool isWhole() const { return dropped == 0 && strayDropped == 0; }
};

/// The last 100 requests for webhooks, and the last 20 that were for none of them or no requests at all, in
/// memory alone: what scanners of the internet try does not push out what MessageBird sent. Lives on the
/// engine thread.
class RequestJournal
{
public:
    static constexpr qsizetype capacity = 100;
    static constexpr qsizetype strayCapacity = 20;

    /// Numbers the request and forgets the oldest one too many.
    void add(WebhookRequest request);

    /// What people wrote is to be forgotten; the numbering goes on, and it is counted as dropped.
    void clear();

    /// Those behind this number, newest first.
    QList<WebhookRequest> since(quint64 number) const;
    /// All that there are.
    KeptRequests kept() const { return {since(0), m_dropped, m_strayDropped}; }

    /// Another process gets the requests: whenever somebody asks here, `fetch` is called, which may bring
    /// them by replace() for the next time.
    void follow(std::function<void()> fetch) { m_fetch = std::move(fetch); }
    /// What the other process has, with its numbers.
    void replace(const KeptRequests &kept);
    /// False while the other process has not told its requests.
    bool isKnown() const { return !m_fetch || m_isReplaced; }

private:
    std::function<void()> m_fetch;
    bool m_isReplaced = false;
    QList<WebhookRequest> m_requests; ///< oldest first
    QList<WebhookRequest> m_stray;    ///< oldest first
    quint64 m_count = 0;
    quint64 m_dropped = 0;
    quint64 m_strayDropped = 0;
};

} // namespace birdcar
