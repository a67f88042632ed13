// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/numberorders.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// "+31 970 102 20001: 1.50 EUR a month".
std::optional<PhoneNumber> orderedNumber(const QString &detail)
{
    QString digits = detail.section(u':', 0, 0);
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return PhoneNumber::fromDigits(digits);
}

} // namespace

QStringList orderEventKinds()
{
    return {u"number_ordered"_s,    u"number_order_unknown"_s,  u"number_bought"_s,
            u"number_not_bought"_s, u"number_rented_already"_s, u"number_released"_s};
}

QList<OpenOrder> openOrders(const QList<EventRecord> &events)
{
    QList<OpenOrder> orders;
    for (const EventRecord &event : events) {
        const auto phone = orderedNumber(event.detail);
        if (!phone)
            continue;
        const bool isKnown = std::ranges::find(orders, *phone, &OpenOrder::phone) != orders.end();
        if (event.kind == "number_order_unknown"_L1 && isKnown)
            continue; // the time of the order counts
        orders.removeIf([&phone](const OpenOrder &order) { return order.phone == *phone; });
        if (event.kind == "number_ordered"_L1 || event.kind == "number_order_unknown"_L1)
            orders.append({*phone, event.createdAt});
    }
    return orders;
}

bool isTaken(const PhoneNumber &phone, const QList<EventRecord> &events)
{
    const auto last = std::find_if(events.crbegin(), events.crend(), [&phone](const EventRecord &event) {
        return orderedNumber(event.detail) == phone;
    });
    return last != events.crend() &&
           (last->kind == "number_bought"_L1 || last->kind == "number_rented_already"_L1);
}

bool isOwed(const OpenOrder &order, const std::optional<ProxyNumber> &number, const QDateTime &movedAt)
{
    if (!number)
        return true;
    return number->state == NumberState::Disabled && movedAt.isValid() && movedAt <= order.orderedAt;
}

bool mayStillBeBought(const OpenOrder &order, const QDateTime &now)
{
    return now < order.orderedAt.addDuration(orderPatience);
}

} // namespace birdcar
