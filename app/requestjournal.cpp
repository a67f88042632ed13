// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/requestjournal.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace birdcar {

namespace {

bool isStray(const WebhookRequest &request)
{
    return request.outcome == WebhookRequest::Outcome::NoSuchRoute ||
           request.outcome == WebhookRequest::Outcome::NotARequest;
}

} // namespace

void RequestJournal::add(WebhookRequest request)
{
    request.number = ++m_count;
    const bool stray = isStray(request);
    QList<WebhookRequest> &ring = stray ? m_stray : m_requests;
    if (ring.size() == (stray ? strayCapacity : capacity)) {
        ring.removeFirst(); // does not move the others
        ++(stray ? m_strayDropped : m_dropped);
    }
    ring.append(std::move(request));
}

void RequestJournal::clear()
{
    m_dropped += static_cast<quint64>(m_requests.size());
    m_strayDropped += static_cast<quint64>(m_stray.size());
    m_requests.clear();
    m_stray.clear();
}

QList<WebhookRequest> RequestJournal::since(quint64 number) const
{
    if (m_fetch)
        m_fetch();
    QList<WebhookRequest> newest;
    std::merge(m_requests.rbegin(), m_requests.rend(), m_stray.rbegin(), m_stray.rend(),
               std::back_inserter(newest),
               [](const WebhookRequest &a, const WebhookRequest &b) { return a.number > b.number; });
    newest.removeIf([number](const WebhookRequest &request) { return request.number <= number; });
    return newest;
}

void RequestJournal::replace(const KeptRequests &kept)
{
    m_isReplaced = true;
    m_stray.clear();
    m_requests = QList<WebhookRequest>(kept.requests.rbegin(), kept.requests.rend());
    m_dropped = kept.dropped;
    m_strayDropped = kept.strayDropped;
}

} // namespace birdcar
