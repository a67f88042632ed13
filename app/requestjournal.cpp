// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/requestjournal.h"

#include <utility>

namespace birdcar {

void RequestJournal::add(WebhookRequest request)
{
    request.number = ++m_count;
    if (m_requests.size() == capacity)
        m_requests.removeFirst(); // does not move the others
    m_requests.append(std::move(request));
}

void RequestJournal::clear()
{
    m_requests.clear();
}

QList<WebhookRequest> RequestJournal::since(quint64 number) const
{
    if (m_fetch)
        m_fetch();
    QList<WebhookRequest> newest;
    for (auto request = m_requests.rbegin(); request != m_requests.rend() && request->number > number;
         ++request)
        newest.append(*request);
    return newest;
}

void RequestJournal::replace(const QList<WebhookRequest> &newestFirst)
{
    m_isReplaced = true;
    m_requests = QList<WebhookRequest>(newestFirst.rbegin(), newestFirst.rend());
}

} // namespace birdcar
