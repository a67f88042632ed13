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

    AccountBalance balance;
    AccountNumbers rented;
    VoiceFlowAnswer voice;
    QStringList asked; ///< what the window wanted

private:
    template <typename Answer>
    QFuture<Answer> answer(const Answer &value)
    {
        QPromise<Answer> promise;
        promise.start();
        promise.addResult(value);
        promise.finish();
        return promise.future();
    }
};

} // namespace birdcar
