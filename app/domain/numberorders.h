// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/phonenumber.h"
#include "app/domain/proxynumber.h"
#include "app/domain/record.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace birdcar {

/// A purchase that nobody knows the outcome of.
struct OpenOrder
{
    PhoneNumber phone;
    QDateTime orderedAt;

    bool operator==(const OpenOrder &) const = default;
};

/// So long after its order a number that is not rented may still become so.
constexpr std::chrono::minutes orderPatience{10};
/// So long what became of an order is looked for.
constexpr std::chrono::hours orderMemory{7 * 24};

/// The kinds of events that tell about purchases; their details begin with the number.
QStringList orderEventKinds();
/// The orders among these events, oldest first, whose outcome is not; one for each number.
QList<OpenOrder> openOrders(const QList<EventRecord> &events);
/// Whether it is known that this number was bought, or rented already, since it was last ordered.
bool isTaken(const PhoneNumber &phone, const QList<EventRecord> &events);
/// Whether what became of the order is to be found out: the pool lacks the number, or has not used it since
/// before the order. `movedAt` is when it came to its present state; invalid if nobody knows.
bool isOwed(const OpenOrder &order, const std::optional<ProxyNumber> &number, const QDateTime &movedAt);
/// Whether the purchase may still be under way at MessageBird.
bool mayStillBeBought(const OpenOrder &order, const QDateTime &now);

} // namespace birdcar
