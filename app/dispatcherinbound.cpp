// SPDX-License-Identifier: GPL-3.0-or-later
// What the webhooks bring: texts, calls, delivery reports.
#include "app/dispatcher_p.h"
#include "app/domain/erasure.h"
#include "app/domain/lostcontact.h"
#include "app/domain/relay.h"

#include <QCryptographicHash>

#include <algorithm>
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
    message.createdAt = text.sentAt.isValid() ? std::min(text.sentAt, now) : now;
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
    if (taken && !taken->repeat && (!taken->unrouted || m_settings.replies.answersTexts))
        Q_EMIT outboxChanged();
    return taken;
}

/// Whether it is this text that was stored under the key, even if its sender and its words were erased since.
/// An id may be every text's, so not each one that has it is the erased one.
bool Dispatcher::isStored(const Message &text, const QString &key)
{
    if (m_stores->messages.isInbound(text, key))
        return true;
    const QDateTime arrivedAt = m_stores->messages.erasedInbound(text.recipient, key);
    if (!arrivedAt.isValid())
        return false;
    if (arrivedAt >= now().addDuration(-latestArrival) || passedOverUntil(text.sender).isValid())
        return true;
    const auto phone = PhoneNumber::fromDigits(text.sender);
    return phone && m_stores->missed.isShared(phoneDigest(m_stores->erasures.timeline(), *phone));
}

Result<TextIntake> Dispatcher::storeText(const InboundText &text)
{
    TextIntake repeat;
    repeat.repeat = true;
    if (!text.tokenId.isEmpty() && !m_stores->records.useToken(text.tokenId, text.tokenExpiresAt))
        return repeat;

    Message message = inboundMessage(text, now());
    if (const auto test = findTest(message))
        return takeTest(*test, message, text);
    QString key;
    if (!text.providerId.isEmpty()) {
        key = u"id:"_s + text.providerId;
    } else if (!text.tokenId.isEmpty()) {
        key = u"jti:"_s + text.tokenId;
    } else if (m_stores->messages.arrivedSince(message.sender, message.recipient, message.body,
                                               now().addDuration(-repeatWindow))) {
        return repeat;
    }

    const bool isFetched = text.sentAt.isValid();
    const QDateTime writtenAt =
        text.writtenAt.isValid() ? text.writtenAt.addDuration(m_clockLead) : QDateTime(); // by our clock
    if (!isFetched && m_stores->messages.takeForFetched(message, key, writtenAt))
        return repeat;

    std::optional<UnroutedReason> unrouted;
    std::optional<Relay> relay;
    RelayInput input = relayInput(message.sender, message.recipient);
    if (input.live && !mayTakeLine(input.live->openedAt, text.sentAt)) {
        input.live.reset();
        input.hadLegBefore = true;
    }
    const auto destination = route(input);
    if (const auto *found = std::get_if<Relay>(&destination))
        relay = *found;
    else
        unrouted = std::get<UnroutedReason>(destination);
    if (relay)
        message.rideId = relay->rideId;
    auto id = m_stores->messages.addInbound(message, key);
    if (!id && !text.providerId.isEmpty() && !isStored(message, key)) {
        relay.reset(); // another text had this id before
        unrouted = UnroutedReason::IdReused;
        message.rideId = {};
        id = m_stores->messages.addInbound(message, reusedIdKey(message));
    }
    if (!id)
        return repeat;
    message.id = *id;
    if (isFetched)
        m_stores->messages.markFetched(message.id, now());
    const bool endsHere = heedWord(message, unrouted);
    if (relay) {
        if (!endsHere)
            forward(message, *relay);
        else if (consentWord(message.body) == ConsentWord::Stop)
            withhold(message, *relay);
        // Of a party with several phones the other one answers to the phone that wrote last.
        m_stores->legs.answerTo(relay->rideId, relay->senderRole, *PhoneNumber::fromDigits(message.sender));
    } else {
        m_stores->records.addUnroutedText(message.id, *unrouted, now());
        answerLost(message, *unrouted);
    }
    return TextIntake{false, message.id, unrouted};
}

void Dispatcher::forward(const Message &inbound, const Relay &relay)
{
    queue(copyFor(inbound, relay), inbound.createdAt);
}

LostContact Dispatcher::lostContact(UnroutedReason reason, const std::optional<PhoneNumber> &phone)
{
    LostContact contact{reason, phone, PhoneNumber::fromDigits(m_settings.phone), false};
    contact.depotInPool = contact.depot && m_stores->numbers.contains(*contact.depot);
    return contact;
}

/// Tells somebody whose text reached nobody where to call.
void Dispatcher::answerLost(const Message &text, UnroutedReason reason)
{
    const auto phone = PhoneNumber::fromDigits(text.sender);
    if (!m_settings.replies.answersTexts || !phone)
        return;
    LostText lost;
    lost.contact = lostContact(reason, phone);
    lost.sentAt = text.createdAt;
    lost.answeredAt = m_stores->messages.lastLostAnswer(*phone);
    lost.optedOut = m_stores->optOuts.consentOf(*phone).isOut;
    lost.isRequest = consentWord(text.body) != ConsentWord::None;
    lost.now = now();
    m_lostAnswers.removeIf(
        [&lost](const QDateTime &at) { return at > lost.now || at.addDuration(1h) <= lost.now; });
    lost.answeredLately = static_cast<int>(m_lostAnswers.size());
    lost.lateAfter = m_settings.lateAfter;
    Message answer;
    answer.kind = MessageKind::Notice;
    answer.proxy = text.recipient;
    answer.recipient = text.sender;
    answer.body = lostTextAnswer(lost, m_settings.replies);
    answer.causeId = text.id;
    if (answer.body.isEmpty())
        return;
    queue(answer, text.createdAt);
    m_lostAnswers.append(lost.now);
    if (m_lostAnswers.size() == mostLostAnswersPerHour)
        note(u"lost_answers_paused"_s, u"depot %1"_s.arg(m_depot),
             u"%1 in an hour"_s.arg(mostLostAnswersPerHour));
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
        const ReplySettings &replies = m_settings.replies;
        answer.format = replies.format;
        const auto destination = route(relayInput(call.source, call.destination));
        if (const auto *relay = std::get_if<Relay>(&destination)) {
            pending.record.rideId = relay->rideId;
            pending.record.callee = relay->recipient.digits();
            answer.transferTo = relay->recipient;
        } else {
            pending.unrouted = std::get<UnroutedReason>(destination);
            answer.transferTo = lostCallGoesTo(lostContact(*pending.unrouted, caller), replies);
            if (answer.transferTo)
                pending.record.callee = answer.transferTo->digits();
        }
        answer.say =
            answer.transferTo ? saidAfterTransfer(replies) : lostCallHears(*pending.unrouted, replies);
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

Result<Done> Dispatcher::together(const std::function<void()> &work)
{
    const QList<QDateTime> answers = m_lostAnswers;
    auto stored = look([&]() -> Result<Done> {
        m_database.gather(work);
        return Done{};
    });
    if (!stored)
        m_lostAnswers = answers; // none of the answers is queued either
    return stored;
}

Result<TextIntake> Dispatcher::takeReport(const DeliveryReport &report)
{
    return transact([&]() -> Result<TextIntake> {
        TextIntake intake;
        intake.repeat =
            !report.tokenId.isEmpty() && !m_stores->records.useToken(report.tokenId, report.tokenExpiresAt);
        if (!intake.repeat)
            apply(report);
        return intake;
    });
}

} // namespace birdcar
