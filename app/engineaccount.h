// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/provideraccount.h"
#include "app/remote.h"

namespace birdcar {

class EngineCore;

/// Asks on the engine thread. A question that the engine ends before it is answered ends without a value.
class EngineAccount : public ProviderAccount
{
    Q_OBJECT

public:
    explicit EngineAccount(const Remote<EngineCore> &core, QObject *parent = nullptr);

    QFuture<AccountBalance> tryKey(const QString &typed) override;
    QFuture<AccountNumbers> numbers() override;

private:
    Remote<EngineCore> m_core;
};

} // namespace birdcar
