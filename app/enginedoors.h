// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/provideraccount.h"
#include "app/remote.h"
#include "app/setupdoor.h"

namespace birdcar {

class EngineCore;

// The window's doors to what the engine thread knows beside the database. A question that the engine ends
// before it is answered ends without a value.

class EngineAccount : public ProviderAccount
{
    Q_OBJECT

public:
    explicit EngineAccount(const Remote<EngineCore> &core, QObject *parent = nullptr);

    QFuture<AccountBalance> tryKey(const QString &typed) override;
    QFuture<AccountNumbers> numbers() override;
    QFuture<VoiceFlowAnswer> setVoiceFlow() override;
    QFuture<NumberOffers> offers(const NumberSearch &search) override;
    QFuture<NumberTradeAnswer> buy(const NumberOrder &order) override;
    QFuture<NumberTradeAnswer> settlePurchase(const NumberOrder &order) override;
    QFuture<NumberTradeAnswer> giveUp(const PhoneNumber &phone) override;

private:
    Remote<EngineCore> m_core;
};

class EngineSetup : public SetupDoor
{
    Q_OBJECT

public:
    explicit EngineSetup(const Remote<EngineCore> &core, QObject *parent = nullptr);

    QFuture<Reach> reach(const QString &publicUrl) override;
    QFuture<QStringList> installedTunnels() override;
    void watchWebhooks(bool watch) override;

private:
    Remote<EngineCore> m_core;
};

} // namespace birdcar
