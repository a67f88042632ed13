// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the texts whose outcome is unknown.
#include "app/domain/retrypolicy.h"
#include "app/messagebird/outbox.h"

#include <QPointer>

namespace birdcar {

using namespace std::chrono_literals;

namespace {

/// MessageBird's clock may differ from ours.
constexpr std::chrono::minutes lookBack = 15min;

} // namespace

bool Outbox::mayLookUp(Time now) const
{
    const int asked = m_unsettled.beingAsked();
    return m_gate.allowsLookUps(now) && asked < SmsGateway::mostLookUpsInTheAir &&
           asked + static_cast<int>(m_inTheAir.size()) < SmsGateway::mostInTheAir;
}

void Outbox::startLookUps(Time now)
{
    while (mayLookUp(now)) {
        const auto text = m_unsettled.startNext(now);
        if (!text)
            return;
        const LookUp lookUp{text->reference, text->proxy, text->recipient,
                            text->firstAttemptAt.addDuration(-lookBack)};
        m_gateway.lookUp(
            lookUp, [outbox = QPointer(this), id = text->id, key = m_keyGeneration](const auto &outcome) {
                if (outbox)
                    outbox->takeLookUpOutcome(id, key, outcome);
            });
    }
}

void Outbox::takeLookUpOutcome(MessageId id, int keyGeneration, const LookUpOutcome &outcome)
{
    if (!m_isRunning || !m_unsettled.contains(id))
        return;
    const Time now = m_settings.steadyClock();
    switch (outcome.kind) {
    case LookUpOutcome::Kind::Found:
        m_unsettled.take(id);
        addResult(resultOf(id, outcome, m_clock()));
        reached(now);
        break;
    case LookUpOutcome::Kind::NotFound:
        if (m_unsettled.notFound(id, now)) {
            const auto wait = retryWait(m_unsettled.take(id).attempts, m_settings.random());
            addResult(
                {.kind = SendResult::Kind::Retry, .id = id, .nextAttemptAt = m_clock().addDuration(wait)});
        }
        break;
    case LookUpOutcome::Kind::NotAnswered:
        m_unsettled.notAnswered(id, now);
        break;
    case LookUpOutcome::Kind::RateLimited:
        m_unsettled.postpone(id, now + outcome.wait);
        m_gate.waitUntil(now + outcome.wait);
        break;
    case LookUpOutcome::Kind::KeyRefused:
        m_unsettled.postpone(id, now);
        pause(SendingState::KeyRefused, keyGeneration, now);
        break;
    }
    reportState();
    schedule();
}

} // namespace birdcar
