// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/outbox.h"

#include "app/store/database.h"

#include <QLoggingCategory>
#include <QPointer>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcSms, "birdcar.sms")

constexpr std::chrono::milliseconds writeInterval = 50ms;
/// While texts wait. Longer where writing takes long and while many texts come in: to take those comes first.
constexpr std::chrono::milliseconds briefInterval = 2ms;
constexpr int intervalsPerText = 4; ///< each as long as the last write took
constexpr std::chrono::milliseconds writeAgainAfter = 1s;
constexpr std::chrono::milliseconds housekeepingInterval = 5s;
/// Whoever is frozen for longer than a claim lasts may find another process at its work: well before that a
/// text that is not on its way yet stays here.
constexpr std::chrono::seconds leavesWithin = 15s;

QString sentenceFor(SendingState state)
{
    switch (state) {
    case SendingState::Ready:
        return u"texts are sent"_s;
    case SendingState::NoKey:
        return u"no texts are sent: there is no API key"_s;
    case SendingState::KeyRefused:
        return u"no texts are sent: MessageBird refuses the API key"_s;
    case SendingState::NoBalance:
        return u"no texts are sent: the account's balance is too low"_s;
    case SendingState::Untrusted:
        return u"no texts are sent: the certificate of MessageBird's address is not accepted; trying again"_s;
    case SendingState::Unreachable:
        return u"MessageBird cannot be reached; trying again"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

/// What one transaction brought.
struct Outbox::Round
{
    QList<ClaimedText> orphans;
    Claim claim;
    QDateTime claimedAt;
    QDateTime nextDue;
};

Outbox::Outbox(Database &database, SmsGateway &gateway, Clock clock, OutboxSettings settings, QObject *parent)
    : QObject(parent), m_database(database), m_gateway(gateway), m_clock(std::move(clock)),
      m_settings(std::move(settings)), m_store(database, m_settings.owner), m_gate(m_settings.random),
      m_unsettled(m_settings.random)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::runDue);
}

Outbox::~Outbox()
{
    stop();
}

void Outbox::start()
{
    m_isRunning = true;
    m_writeAt = m_briefAt = m_settings.steadyClock();
    keyChanged();
}

void Outbox::stop()
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_timer.stop();
    try {
        if (!m_results.isEmpty())
            m_database.inTransaction([this] { m_store.settle(m_results); });
    } catch (const StoreError &error) {
        qCWarning(lcSms) << "results are left to be looked up:" << error.text();
    }
    m_results.clear();
    m_inTheAir.clear();
    m_unsettled.clear();
}

void Outbox::wake()
{
    m_hurries = true;
    ++m_woken;
    lookAgain();
}

void Outbox::lookAgain()
{
    m_lookForWork = true;
    schedule();
}

void Outbox::keyChanged()
{
    const Time now = m_settings.steadyClock();
    ++m_keyGeneration;
    if (m_gateway.hasKey())
        m_gate.resume();
    else
        m_gate.pause(SendingState::NoKey, now);
    m_unsettled.hurry(now);
    m_housekeepingAt = now;
    reportState();
    wake();
}

void Outbox::runDue()
{
    if (!m_isRunning)
        return;
    const Time now = m_settings.steadyClock();
    if (m_dueAt && now >= *m_dueAt)
        m_lookForWork = true;
    startLookUps(now);
    write(now);
    askBalance(now);
    reportState();
    schedule();
}

int Outbox::room(Time now) const
{
    return m_gate.room(now, static_cast<int>(m_inTheAir.size()), m_unsettled.beingAsked());
}

Outbox::Time Outbox::mayWriteAt() const
{
    return m_hurries ? m_briefAt : m_writeAt;
}

void Outbox::write(Time now)
{
    const int limit = room(now);
    const bool claims = m_lookForWork && limit > 0;
    const bool housekeeping = now >= m_housekeepingAt;
    if (now < mayWriteAt() || (m_results.isEmpty() && !claims && !housekeeping))
        return;
    Round round;
    try {
        round = m_database.inTransaction([&] { return exchange(claims, housekeeping, limit); });
    } catch (const StoreError &error) {
        if (std::exchange(m_couldWrite, false))
            qCWarning(lcSms) << "cannot write to the database, trying again:" << error.text();
        m_writeAt = m_briefAt = now + writeAgainAfter;
        return;
    }
    m_couldWrite = true;
    m_writeAt = now + writeInterval;
    const Time written = m_settings.steadyClock();
    m_briefAt = std::min(
        m_writeAt, written + std::max(briefInterval, (written - now) * (1 + intervalsPerText * m_woken)));
    m_woken = 0;
    const bool changed = !m_results.isEmpty() || round.claim.dropped > 0;
    m_results.clear();
    if (claims) {
        m_lookForWork = round.claim.more;
        m_hurries = round.claim.waiting;
        m_dueAt.reset();
    }
    if (housekeeping) {
        m_housekeepingAt = now + housekeepingInterval;
        m_lookForWork = true; // another process may have added texts and ended before it told us
    }
    takeUp(round, now);
    if (changed)
        Q_EMIT settled();
}

Outbox::Round Outbox::exchange(bool claims, bool housekeeping, int limit)
{
    Round round;
    m_store.settle(m_results);
    if (housekeeping) {
        std::set<MessageId> known = m_unsettled.ids();
        for (const auto &[id, text] : m_inTheAir)
            known.insert(id);
        m_store.renewLeases(known);
        if (m_gate.hasGoodKey()) // else another process may
            round.orphans = m_store.takeOrphans(known);
    }
    if (claims) {
        ClaimRequest request{.now = m_clock(), .limit = limit, .lateAfter = m_settings.lateAfter()};
        for (const auto &[id, text] : m_inTheAir)
            request.busy.insert(text.channel());
        round.claimedAt = request.now;
        round.claim = m_store.claim(request);
        round.nextDue = m_store.nextDue(request.now);
    }
    return round;
}

void Outbox::takeUp(const Round &round, Time now)
{
    if (round.nextDue.isValid())
        m_dueAt = now + Time(m_clock().msecsTo(round.nextDue));
    for (const ClaimedText &orphan : round.orphans)
        m_unsettled.add(orphan, UnknownOutcome::Cut, now);
    for (const ClaimedText &text : round.claim.texts)
        post(text, round.claimedAt.addDuration(leavesWithin));
}

void Outbox::post(const ClaimedText &text, const QDateTime &leavesBefore)
{
    m_inTheAir.emplace(text.id, text);
    const OutgoingSms sms{text.proxy,     text.recipient,         text.body,
                          text.reference, m_settings.reportUrl(), leavesBefore};
    m_gateway.send(sms, [outbox = QPointer(this), id = text.id, key = m_keyGeneration](const auto &outcome) {
        if (outbox)
            outbox->takeSendOutcome(id, key, outcome);
    });
}

void Outbox::takeSendOutcome(MessageId id, int keyGeneration, const SendOutcome &outcome)
{
    const auto found = m_inTheAir.extract(id);
    if (!m_isRunning || found.empty())
        return;
    const Time now = m_settings.steadyClock();
    switch (outcome.kind) {
    case SendOutcome::Kind::Sent:
        addResult(
            {.kind = SendResult::Kind::Sent, .id = id, .providerId = outcome.providerId, .at = m_clock()});
        reached(now);
        break;
    case SendOutcome::Kind::Rejected:
        addResult({.kind = SendResult::Kind::Failed, .id = id, .reason = outcome.reason});
        reached(now);
        break;
    case SendOutcome::Kind::ServerError:
    case SendOutcome::Kind::Cut: {
        const bool isCut = outcome.kind == SendOutcome::Kind::Cut;
        m_unsettled.add(found.mapped(), isCut ? UnknownOutcome::Cut : UnknownOutcome::ServerError, now);
        m_gate.failed(now);
        break;
    }
    case SendOutcome::Kind::NotSent:
    case SendOutcome::Kind::RateLimited:
    case SendOutcome::Kind::KeyRefused:
    case SendOutcome::Kind::NoBalance:
        addResult({.kind = SendResult::Kind::GivenBack, .id = id});
        holdUp(outcome, keyGeneration, now);
        break;
    }
    reportState();
    lookAgain();
}

void Outbox::holdUp(const SendOutcome &outcome, int keyGeneration, Time now)
{
    switch (outcome.kind) {
    case SendOutcome::Kind::NotSent:
        m_gate.failed(now, outcome.untrusted);
        break;
    case SendOutcome::Kind::RateLimited:
        m_gate.succeeded();
        m_gate.waitUntil(now + outcome.wait);
        break;
    case SendOutcome::Kind::KeyRefused:
        pause(SendingState::KeyRefused, keyGeneration, now);
        break;
    case SendOutcome::Kind::NoBalance:
        pause(SendingState::NoBalance, keyGeneration, now);
        break;
    default:
        break;
    }
}

void Outbox::askBalance(Time now)
{
    const auto due = m_gate.balanceDueAt();
    if (!due || now < *due || m_isAskingBalance)
        return;
    m_isAskingBalance = true;
    m_gate.balanceAsked(now);
    m_gateway.askBalance([outbox = QPointer(this), key = m_keyGeneration](const auto &outcome) {
        if (outbox)
            outbox->takeBalance(key, outcome);
    });
}

void Outbox::takeBalance(int keyGeneration, const BalanceOutcome &outcome)
{
    m_isAskingBalance = false;
    if (keyGeneration == m_keyGeneration)
        m_gate.takeBalance(outcome, m_settings.steadyClock());
    reportState();
    wake();
}

void Outbox::reached(Time now)
{
    // Not after each answer: look-ups may fail although texts are taken.
    if (!m_gate.isReached())
        m_unsettled.hurry(now);
    m_gate.succeeded();
}

void Outbox::pause(SendingState why, int keyGeneration, Time now)
{
    if (keyGeneration == m_keyGeneration)
        m_gate.pause(why, now);
}

void Outbox::addResult(const SendResult &result)
{
    m_results.append(result);
    m_lookForWork = true; // the next text of the conversation
}

void Outbox::schedule()
{
    if (!m_isRunning)
        return;
    const Time now = m_settings.steadyClock();
    const Time writeAt = mayWriteAt();
    Time next = std::max(writeAt, m_housekeepingAt);
    const auto consider = [&next](Time at) { next = std::min(next, at); };
    if (!m_results.isEmpty())
        consider(writeAt);
    if (room(now) > 0 && (m_lookForWork || m_dueAt))
        consider(m_lookForWork ? writeAt : std::max(writeAt, *m_dueAt));
    if (const auto at = m_gate.changesAt(now))
        consider(*at);
    if (const auto at = m_unsettled.nextDue(); at && mayLookUp(now))
        consider(*at);
    if (const auto at = m_gate.balanceDueAt(); at && !m_isAskingBalance)
        consider(*at);
    m_timer.start(std::max(Time(0), next - now));
}

void Outbox::reportState()
{
    if (std::exchange(m_reportedState, m_gate.state()) == m_gate.state())
        return;
    qCInfo(lcSms).noquote() << sentenceFor(m_reportedState);
    Q_EMIT stateChanged(m_reportedState);
}

} // namespace birdcar
