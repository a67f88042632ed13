// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberoffer.h"
#include "app/messagebird/numbershop.h"

#include <QObject>

#include <functional>

namespace birdcar {

class Dispatcher;

/// Buys numbers for the pool and gives numbers of the pool up: what happens at MessageBird and what the
/// database makes of it, from the order on. Lives on the thread of its dispatcher, which outlives it.
class NumberTrade : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(const NumberTradeAnswer &)>;

    NumberTrade(const NumberShop::Settings &settings, Dispatcher &dispatcher, QObject *parent = nullptr);
    /// What is under way is recorded as unknown.
    ~NumberTrade() override;

    void askOffers(const QString &key, const NumberSearch &search,
                   std::function<void(const NumberOffers &)> done);
    void askNumber(const QString &key, const PhoneNumber &phone,
                   std::function<void(const NumberLook &)> done);
    /// The order is recorded before it leaves; a bought number is in the pool once `done` is called.
    void buy(const QString &key, const NumberOrder &order, const Answered &done);
    /// After a purchase whose outcome is unknown. It stays unknown while a number that is not rented may
    /// still become so.
    void settlePurchase(const QString &key, const NumberOrder &order, const Answered &done);
    /// Looks once at the purchases whose outcome nobody has learned: what was bought comes into the pool.
    void settleOpenOrders(const QString &key);
    /// The number is out of use from now on; if MessageBird refuses, it is again what it was.
    void giveUp(const QString &key, const PhoneNumber &phone, const Answered &done);

Q_SIGNALS:
    /// Numbers came into the pool, or left it.
    void poolChanged();

private:
    void noteUnbought(const NumberOrder &order, const NumberTradeAnswer &answer);
    NumberTradeAnswer takePurchase(const NumberOrder &order, NumberTradeAnswer answer);
    NumberTradeAnswer takeRelease(const PhoneNumber &phone, const ProxyNumber &before,
                                  NumberTradeAnswer answer);

    NumberShop m_shop;
    Dispatcher &m_dispatcher;
    QList<NumberOrder> m_buying;    ///< under way
    QList<ProxyNumber> m_releasing; ///< the same, as they were before
};

} // namespace birdcar
