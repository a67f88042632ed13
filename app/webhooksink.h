// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbound.h"
#include "app/domain/result.h"

#include <functional>

namespace birdcar {

/// Takes what the webhooks bring, on the listener's thread. A token that was used before is recognised here,
/// and counts as used only if the call succeeded. A Problem means that nothing was changed.
class WebhookSink
{
public:
    virtual ~WebhookSink() = default;

    virtual Result<TextIntake> takeText(const InboundText &text) = 0;
    virtual Result<CallAnswer> answerCall(const InboundCall &call) = 0;
    virtual Result<TextIntake> takeReport(const DeliveryReport &report) = 0;

    /// Runs `work`. What takeText() and takeReport() take meanwhile is certain only when this returned Done:
    /// it may be stored together. After a Problem none of it was taken.
    virtual Result<Done> together(const std::function<void()> &work)
    {
        work();
        return Done{};
    }
};

} // namespace birdcar
