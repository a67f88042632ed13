// SPDX-License-Identifier: GPL-3.0-or-later
// What the webhooks bring: texts, calls, delivery reports.
#include "app/dispatcher_p.h"
#include "app/domain/relay.h"

#include <QCryptographicHash>

#include <chrono>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Two deliveries of one text that carries no id at all are this close together.
constexpr auto repeatWindow = 5s;

/// Digits if it is a number, else as received.
QString normalised(const QString &party)
{
    const auto phone = PhoneNumber::fromDigits(party);
    return phone ? phone->digits() : party;
}

QString reusedIdKey(const Message &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : {text.providerId, text.sender, text.recipient, text.body}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return u"reused:"_s + QString::fromLatin1(hash.result().toHex());
}

Message inboundMessage(const InboundText &text, const QDateTime &now)
{
    Message message;
    message.direction = Direction::In;
    message.kind = MessageKind::Inbound;
    message.state = MessageState::Received;
    message.sender = normalised(text.sender);
    message.recipient = normalised(text.recipient);
    message.proxy = message.recipient;
    message.body = text.text;
    message.providerId = text.providerId;
    message.createdAt = now;
    return message;
}

} // namespace

RelayInput Dispatcher::relayInput(const QString &sender, const QString &proxy)
{
    const auto number = PhoneNumber::fromDigits(proxy);
    const auto phone = PhoneNumber::fromDigits(sender);
    if (number && phone)
        return m_stores->legs.relayInput(*number, *phone);
    RelayInput input; // there is nothing to look up
    input.sender = phone;
    return input;
}

Result<TextIntake> Dispatcher::takeText(const InboundText &text)
{
    auto taken = transact([&] { return storeText(text); });
    if (taken && !taken->repeat && !taken->unrouted)
        Q_EMIT outboxChanged();
    return taken;
}

Result<TextIntake> Dispatcher::storeText(const InboundText &text)
{
    TextIntake repeat;
    repeat.repeat = true;
    if (!text.tokenId.isEmpty() && !m_stores->records.useToken(text.tokenId, text.tokenExpiresAt))
        return repeat;

    Message message = inboundMessage(text, now());
    QString key;
    if (!text.providerId.isEmpty()) {
        key = u"id:"_s + text.providerId;
    } else if (!text.tokenId.isEmpty()) {
        key = u"jti:"_s + text.tokenId;
    } else if (m_stores->messages.arrivedSince(message.sender, message.recipient, message.body,
                                               now().addDuration(-repeatWindow))) {
        return repeat;
    }

    std::optional<UnroutedReason> unrouted;
    std::optional<Relay> relay;
    const auto destination = route(relayInput(message.sender, message.recipient));
    if (const auto *found = std::get_if<Relay>(&destination))
        relay = *found;
    else
        unrouted = std::get<UnroutedReason>(destination);
    if (relay)
        message.rideId = relay->rideId;
    auto id = m_stores->messages.addInbound(message, key);
    if (!id && !text.providerId.isEmpty() && !m_stores->messages.isInbound(message, key)) {
        relay.reset(); // another text had this id before
        unrouted = UnroutedReason::IdReused;
        message.rideId = {};
        id = m_stores->messages.addInbound(message, reusedIdKey(message));
    }
    if (!id)
        return repeat;
    message.id = *id;
    if (relay) {
        forward(message, *relay);
        // Of a party with several phones the other one answers to the phone that wrote last.
        m_stores->legs.answerTo(relay->rideId, relay->senderRole, *PhoneNumber::fromDigits(message.sender));
    } else
        m_stores->records.addUnroutedText(message.id, *unrouted, now());
    return TextIntake{false, message.id, unrouted};
}

void Dispatcher::forward(const Message &inbound, const Relay &relay)
{
    Message copy;
    copy.kind = MessageKind::Forward;
    copy.rideId = relay.rideId;
    copy.proxy = relay.originator.digits();
    copy.recipient = relay.recipient.digits();
    copy.body = inbound.body;
    copy.causeId = inbound.id;
    queue(copy, inbound.createdAt);
}

Result<CallAnswer> Dispatcher::answerCall(const InboundCall &call)
{
    return look([&]() -> Result<CallAnswer> {
        CallAnswer answer;
        if (!call.tokenId.isEmpty() &&
            (m_freshTokens.contains(call.tokenId) || m_stores->records.isTokenUsed(call.tokenId))) {
            answer.replayed = true;
            return answer;
        }
        PendingCall pending;
        const auto caller = PhoneNumber::fromDigits(call.source);
        pending.record.caller = caller ? caller->digits() : QString();
        pending.record.proxy = normalised(call.destination);
        pending.record.callId = call.callId;
        pending.record.createdAt = now();
        pending.tokenId = call.tokenId;
        pending.tokenExpiresAt = call.tokenExpiresAt;
        const auto destination = route(relayInput(call.source, call.destination));
        if (const auto *relay = std::get_if<Relay>(&destination)) {
            pending.record.rideId = relay->rideId;
            pending.record.callee = relay->recipient.digits();
            answer.transferTo = relay->recipient;
        } else {
            pending.unrouted = std::get<UnroutedReason>(destination);
        }
        m_pendingCalls.append(std::move(pending));
        if (!call.tokenId.isEmpty())
            m_freshTokens.insert(call.tokenId);
        return answer;
    });
}

Result<Done> Dispatcher::flush()
{
    if (m_pendingCalls.isEmpty())
        return Done{};
    auto written = transact([&]() -> Result<Done> {
        for (const PendingCall &call : std::as_const(m_pendingCalls)) {
            if (!call.tokenId.isEmpty())
                m_stores->records.noteToken(call.tokenId, call.tokenExpiresAt);
            if (!call.unrouted) {
                m_stores->records.addRoutedCall(call.record);
                continue;
            }
            const CallId id = m_stores->records.addCall(call.record);
            m_stores->records.addUnroutedCall(id, *call.unrouted, call.record.createdAt);
        }
        return Done{};
    });
    if (written) {
        m_pendingCalls.clear();
        m_freshTokens.clear();
    }
    return written;
}

Result<TextIntake> Dispatcher::takeReport(const DeliveryReport &report)
{
    return transact([&]() -> Result<TextIntake> {
        TextIntake intake;
        intake.repeat =
            !report.tokenId.isEmpty() && !m_stores->records.useToken(report.tokenId, report.tokenExpiresAt);
        if (!intake.repeat)
            m_stores->messages.apply(report, now());
        return intake;
    });
}

} // namespace birdcar
