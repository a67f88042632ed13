// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/provideraccount.h"

#include <QPromise>
#include <QStringList>

namespace birdcar {

/// An account that exists only in the test, which says what it answers.
class FakeAccount : public ProviderAccount
{
public:
    QFuture<AccountBalance> tryKey(const QString &typed) override
    {
        asked.append(QStringLiteral("key ") + typed);
        return answer(balance);
    }
    QFuture<AccountNumbers> numbers() override
    {
        asked.append(QStringLiteral("numbers"));
        return answer(rented);
    }

    QFuture<VoiceFlowAnswer> setVoiceFlow() override
    {
        asked.append(QStringLiteral("voice flow"));
        return answer(voice);
    }

    QFuture<NumberOffers> offers(const NumberSearch &search) override
    {
        asked.append(QStringLiteral("offers ") + search.country + QLatin1Char(' ') + search.digits);
        lastSearch = search;
        return answer(found);
    }
    QFuture<NumberTradeAnswer> buy(const NumberOrder &order) override
    {
        asked.append(QStringLiteral("buy %1 for %2").arg(order.offer.phone.digits()).arg(order.paidMonths));
        return slow ? begun() : answer(trade);
    }
    QFuture<NumberTradeAnswer> settlePurchase(const NumberOrder &order) override
    {
        asked.append(QStringLiteral("settle ") + order.offer.phone.digits());
        return answer(trade);
    }
    QFuture<NumberTradeAnswer> giveUp(const PhoneNumber &phone) override
    {
        asked.append(QStringLiteral("give up ") + phone.digits());
        return slow ? begun() : answer(trade);
    }
    /// Ends what is slow.
    void finish()
    {
        m_pending.addResult(trade);
        m_pending.finish();
    }

    AccountBalance balance;
    NumberOffers found;
    NumberSearch lastSearch;
    NumberTradeAnswer trade;
    bool slow = false; ///< what is bought and given up ends with finish()
    AccountNumbers rented;
    VoiceFlowAnswer voice;
    QStringList asked; ///< what the window wanted

private:
    QFuture<NumberTradeAnswer> begun()
    {
        m_pending = QPromise<NumberTradeAnswer>();
        m_pending.start();
        return m_pending.future();
    }

    template <typename Answer>
    QFuture<Answer> answer(const Answer &value)
    {
        QPromise<Answer> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }

    QPromise<NumberTradeAnswer> m_pending;
};

} // namespace birdcar
