// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messagebird/smsgateway.h"

#include <QList>

namespace birdcar {

/// Keeps every request until the test answers it.
class FakeGateway : public SmsGateway
{
public:
    template <typename Question, typename Outcome>
    struct Request
    {
        Question question;
        std::function<void(const Outcome &)> done;
    };

    bool hasKey() const override { return key; }
    void send(const OutgoingSms &sms, std::function<void(const SendOutcome &)> done) override
    {
        if (beforeSend)
            beforeSend(sms);
        sent.append(sms);
        sends.append({sms, std::move(done)});
        mostInTheAir = qMax(mostInTheAir, int(sends.size() + lookUps.size()));
    }
    void lookUp(const LookUp &lookUp, std::function<void(const LookUpOutcome &)> done) override
    {
        ++lookUpCount;
        lookUps.append({lookUp, std::move(done)});
        mostInTheAir = qMax(mostInTheAir, int(sends.size() + lookUps.size()));
    }
    void askBalance(std::function<void(const BalanceOutcome &)> done) override
    {
        balances.append({{}, std::move(done)});
    }

    /// Answer the oldest request that has no answer yet.
    void answerSend(const SendOutcome &outcome) { sends.takeFirst().done(outcome); }
    void answerLookUp(const LookUpOutcome &outcome) { lookUps.takeFirst().done(outcome); }
    void answerBalance(const BalanceOutcome &outcome) { balances.takeFirst().done(outcome); }

    bool key = true;
    std::function<void(const OutgoingSms &)> beforeSend;
    QList<OutgoingSms> sent; ///< answered or not
    int lookUpCount = 0;
    int mostInTheAir = 0;

    // Not yet answered:
    QList<Request<OutgoingSms, SendOutcome>> sends;
    QList<Request<LookUp, LookUpOutcome>> lookUps;
    QList<Request<std::monostate, BalanceOutcome>> balances;
};

} // namespace birdcar
