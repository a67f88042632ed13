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
        m_strayDropped += stray ? 1 : 0;
    }
    ring.append(std::move(request));
}

void RequestJournal::clear()
{
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

void RequestJournal::replace(const QList<WebhookRequest> &newestFirst)
{
    m_isReplaced = true;
    m_stray.clear();
    m_requests = QList<WebhookRequest>(newestFirst.rbegin(), newestFirst.rend());
}

} // namespace birdcar
