// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demohandsets.h"

#include "app/standin/standin.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString problemOf(const standin::HttpAnswer &answer)
{
    if (answer.status == 200)
        return {};
    return answer.status == 0 ? answer.error : u"BirdCar answered with status %1."_s.arg(answer.status);
}

/// A future that comes out of a call on another thread holds the one that matters.
template <typename T, typename Use>
void onInnerResult(QObject *context, const QFuture<QFuture<T>> &outer, Use use)
{
    onResult(context, outer,
             [context, use = std::move(use)](const QFuture<T> &inner) { onResult(context, inner, use); });
}

} // namespace

DemoHandsets::DemoHandsets(const Remote<standin::StandIn> &messageBird, QObject *parent)
    : Handsets(parent), m_messageBird(messageBird)
{
    connect(m_messageBird.sender(), &standin::StandIn::textAccepted, this,
            [this](const standin::TextRecord &text) {
                const auto proxy = PhoneNumber::fromDigits(text.originator);
                for (const auto &recipient : text.recipients) {
                    const auto phone = PhoneNumber::fromDigits(recipient.phone);
                    if (proxy && phone)
                        Q_EMIT textArrived(*phone, *proxy, text.body);
                }
            });
}

void DemoHandsets::sendText(const PhoneNumber &phone, const PhoneNumber &proxy, const QString &body)
{
    const auto sent = m_messageBird.call([=](standin::StandIn &messageBird) {
        standin::PhoneText text;
        text.from = phone.digits();
        text.to = proxy.digits();
        text.body = body;
        return messageBird.sendText(text);
    });
    onInnerResult(this, sent, [this, phone, proxy](const standin::WebhookResult &result) {
        Q_EMIT textSent(phone, proxy, problemOf(result.answer));
    });
}

void DemoHandsets::call(const PhoneNumber &phone, const PhoneNumber &proxy)
{
    const auto called = m_messageBird.call([=](standin::StandIn &messageBird) {
        standin::PhoneCall call;
        call.source = phone.digits();
        call.destination = proxy.digits();
        return messageBird.call(call);
    });
    onInnerResult(this, called, [this, phone, proxy](const standin::CallResult &result) {
        const auto reached = PhoneNumber::fromDigits(result.answer.destination);
        if (const QString problem = problemOf(result.webhook.answer); !problem.isEmpty())
            Q_EMIT callFailed(phone, proxy, problem);
        else if (result.answer.kind == standin::CallAnswer::Kind::Transfer && reached)
            Q_EMIT callConnected(phone, proxy, *reached);
        else if (result.answer.kind == standin::CallAnswer::Kind::Say)
            Q_EMIT callSpoken(phone, proxy, result.answer.text);
        else
            Q_EMIT callFailed(phone, proxy, result.answer.error);
    });
}

} // namespace birdcar
