// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbound.h"
#include "app/domain/result.h"

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
};

} // namespace birdcar
