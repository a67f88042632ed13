// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/accountnumbers.h"
#include "app/domain/numberoffer.h"
#include "app/domain/voiceflow.h"

#include <QFuture>
#include <QObject>

namespace birdcar {

/// The account at MessageBird, to be asked by the window. Lives on the GUI thread and never waits.
class ProviderAccount : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether a key that was just typed is good; without one the key in use is tried.
    virtual QFuture<AccountBalance> tryKey(const QString &typed) = 0;
    /// The numbers that the account rents, asked for with the key in use.
    virtual QFuture<AccountNumbers> numbers() = 0;
    /// Makes the flow for calls at MessageBird, or mends it; from then on it follows our address by itself.
    virtual QFuture<VoiceFlowAnswer> setVoiceFlow() = 0;
    /// What can be rented.
    virtual QFuture<NumberOffers> offers(const NumberSearch &search) = 0;
    /// Buys a number and takes it into the pool. Costs money: only after somebody agreed to its terms.
    virtual QFuture<NumberTradeAnswer> buy(const NumberOrder &order) = 0;
    /// After a purchase whose outcome is unknown: finds out what came of it, and buys nothing.
    virtual QFuture<NumberTradeAnswer> settlePurchase(const NumberOrder &order) = 0;
    /// Gives a number up at MessageBird, for good. Refused while it has live lines.
    virtual QFuture<NumberTradeAnswer> giveUp(const PhoneNumber &phone) = 0;
};

} // namespace birdcar
