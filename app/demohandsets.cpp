// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demohandsets.h"

#include "app/standin/standin.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int phoneIsOff = 27; // MessageBird's statusErrorCode

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

void DemoHandsets::call(const PhoneNumber &phone, const PhoneNumber &proxy, CallerId callerId)
{
    const auto called = m_messageBird.call([=](standin::StandIn &messageBird) {
        standin::PhoneCall call;
        call.source = callerId == CallerId::Shown ? phone.digits() : u"Restricted"_s;
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

void DemoHandsets::setTrouble(DemoTrouble trouble)
{
    m_messageBird.call([trouble](standin::StandIn &messageBird) {
        [[maybe_unused]] const bool reachable = messageBird.setReachable(trouble != DemoTrouble::Unreachable);
        if (trouble == DemoTrouble::RefusesTexts)
            messageBird.setFault(standin::Route::Send, {.kind = standin::Fault::Kind::InvalidParameters});
        else
            messageBird.clearFault(standin::Route::Send);
        standin::DeliveryPlan plan = messageBird.deliveryPlan();
        plan.failure = trouble == DemoTrouble::DoesNotDeliver ? std::optional(phoneIsOff) : std::nullopt;
        messageBird.setDeliveryPlan(plan);
        standin::Account account = messageBird.account();
        account.balance = trouble == DemoTrouble::NoCredit ? 0 : standin::Account().balance;
        messageBird.setAccount(account);
    });
}

} // namespace birdcar
