// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/alertplan.h"

#include <algorithm>
#include <utility>

namespace birdcar {

namespace {

bool isOver(const QDateTime &since, const QDateTime &now)
{
    return !since.isValid() || since.addDuration(AlertPlan::quietFor) <= now;
}

void count(AlertNotice &notice, Arrival::Kind kind)
{
    switch (kind) {
    case Arrival::Kind::Text:
        ++notice.texts;
        return;
    case Arrival::Kind::UnroutedText:
        ++notice.unrouted;
        return;
    case Arrival::Kind::MissedCall:
        ++notice.calls;
        return;
    }
}

} // namespace

void AlertPlan::noteAlive(const QDateTime &now)
{
    if (m_alive.addDuration(sleptAfter) < now)
        m_catchingUpUntil = now.addDuration(quietFor);
    m_alive = now;
}

void AlertPlan::add(const QList<Arrival> &arrivals, const QDateTime &now)
{
    noteAlive(now);
    for (const Arrival &arrival : arrivals) {
        if (!m_pending.contains(arrival.conversation))
            m_order.append(arrival.conversation);
        Pending &pending = m_pending[arrival.conversation];
        pending.notice.conversation = arrival.conversation;
        pending.notice.title = arrival.title;
        pending.notice.rideId = arrival.rideId;
        pending.changed = true;
        count(pending.notice, arrival.kind);
        m_wantsSound = true;
    }
}

QList<QString> AlertPlan::ripe(const QDateTime &now) const
{
    QList<QString> conversations;
    for (const QString &conversation : m_order) {
        const Pending pending = m_pending.value(conversation);
        if (pending.changed && isOver(pending.shownAt, now))
            conversations.append(conversation);
    }
    return conversations;
}

AlertNotice AlertPlan::summaryOf(const QList<QString> &conversations) const
{
    AlertNotice summary;
    summary.conversations = static_cast<int>(conversations.size());
    for (const QString &conversation : conversations) {
        const AlertNotice notice = m_pending.value(conversation).notice;
        summary.texts += notice.texts;
        summary.unrouted += notice.unrouted;
        summary.calls += notice.calls;
    }
    return summary;
}

Alerts AlertPlan::due(bool windowInFront, const QDateTime &now)
{
    noteAlive(now);
    Alerts alerts;
    if (now < m_catchingUpUntil)
        return alerts;
    const bool afterCatchingUp = std::exchange(m_catchingUpUntil, {}).isValid();
    if (std::exchange(m_wantsSound, false) && isOver(m_soundAt, now)) {
        alerts.sound = true; // what comes soon after was heard with it
        m_soundAt = now;
    }
    if (windowInFront) {
        clear();
        return alerts;
    }
    const QList<QString> conversations = ripe(now);
    const bool flooded = conversations.size() > mostNotices || !isOver(m_summaryAt, now);
    if (conversations.size() > 1 && (afterCatchingUp || flooded))
        alerts.show = showAll(now);
    else
        alerts.show = showEach(conversations, now);
    return alerts;
}

QList<AlertNotice> AlertPlan::showAll(const QDateTime &now)
{
    if (!isOver(m_summaryAt, now))
        return {};
    m_summaryAt = now;
    for (Pending &pending : m_pending)
        pending.changed = false;
    return {summaryOf(m_order)};
}

QList<AlertNotice> AlertPlan::showEach(const QList<QString> &conversations, const QDateTime &now)
{
    QList<AlertNotice> notices;
    for (const QString &conversation : conversations) {
        Pending &pending = m_pending[conversation];
        notices.append(pending.notice);
        pending.changed = false;
        pending.shownAt = now;
    }
    return notices;
}

QDateTime AlertPlan::nextDue() const
{
    QDateTime next;
    const auto earlier = [&next](const QDateTime &time) {
        if (time.isValid() && (!next.isValid() || time < next))
            next = time;
    };
    for (const Pending &pending : m_pending) {
        if (!pending.changed)
            continue;
        QDateTime due = pending.shownAt.isValid() ? pending.shownAt.addDuration(quietFor) : m_alive;
        if (m_summaryAt.isValid())
            due = std::max(due, m_summaryAt.addDuration(quietFor));
        if (m_catchingUpUntil.isValid())
            due = std::max(due, m_catchingUpUntil);
        earlier(due);
    }
    return next;
}

void AlertPlan::clear()
{
    m_pending.clear();
    m_order.clear();
}

} // namespace birdcar
