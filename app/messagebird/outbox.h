// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/clock.h"
#include "app/messagebird/outboxsettings.h"
#include "app/messagebird/sendinggate.h"
#include "app/messagebird/smsgateway.h"
#include "app/messagebird/unsettledtexts.h"
#include "app/store/outboxstore.h"

#include <QObject>
#include <QTimer>

namespace birdcar {

class Database;

/// Sends the waiting texts of the database through a gateway, each exactly once as far as that can be known.
///
/// A text is `sending` in the database before its request leaves. Where the outcome is unknown it stays so
/// until look-ups settle it; only then is it sent a second time. Results are written together, at most
/// every 50 ms unless texts wait for room or behind others; then with the next claim. What cannot be written
/// is kept, and what is lost is settled by look-up at the next start.
/// Lives on the thread of its database and gateway, which must outlive it. Never throws.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(Database &database, SmsGateway &gateway, Clock clock, OutboxSettings settings,
           QObject *parent = nullptr);
    ~Outbox() override;

    SendingState state() const { return m_gate.state(); }

    /// Begins: first settles what a process that ended left in `sending`.
    void start();
    /// Writes what is known and ends at once. What is under way stays `sending`; late answers are ignored.
    void stop();
    /// There may be new work in the database.
    void wake();
    /// The gateway has another API key, or none any more.
    void keyChanged();
    /// Does what is due by the clocks. Called by a timer, and by tests.
    void runDue();

Q_SIGNALS:
    void stateChanged(birdcar::SendingState state);
    /// Texts have a new state in the database.
    void settled();

private:
    using Time = std::chrono::milliseconds;
    struct Round;

    int room(Time now) const;
    bool mayLookUp(Time now) const;
    void lookAgain();
    Time mayWriteAt() const;
    void write(Time now);
    Round exchange(bool claims, bool housekeeping, int limit);
    void takeUp(const Round &round, Time now);
    void post(const ClaimedText &text, const QDateTime &leavesBefore);
    void takeSendOutcome(MessageId id, int keyGeneration, const SendOutcome &outcome);
    void holdUp(const SendOutcome &outcome, int keyGeneration, Time now);
    void startLookUps(Time now);
    void takeLookUpOutcome(MessageId id, int keyGeneration, const LookUpOutcome &outcome);
    void askBalance(Time now);
    void takeBalance(int keyGeneration, const BalanceOutcome &outcome);
    void reached(Time now);
    void pause(SendingState why, int keyGeneration, Time now);
    void addResult(const SendResult &result);
    void schedule();
    void reportState();

    Database &m_database;
    SmsGateway &m_gateway;
    Clock m_clock;
    OutboxSettings m_settings;
    OutboxStore m_store;
    SendingGate m_gate;
    UnsettledTexts m_unsettled;
    std::map<MessageId, ClaimedText> m_inTheAir;
    QList<SendResult> m_results; ///< not yet written
    QTimer m_timer;
    bool m_isRunning = false;
    bool m_lookForWork = false; ///< there may be due texts in the database
    bool m_hurries = false;     ///< due texts wait in the database, as far as is known
    int m_woken = 0;            ///< times since the last write
    bool m_isAskingBalance = false;
    bool m_couldWrite = true;
    int m_keyGeneration = 0;     ///< an answer to a request with an older key says nothing about this one
    std::optional<Time> m_dueAt; ///< when the next text in the database is due
    Time m_writeAt{0};           ///< not before
    Time m_briefAt{0};           ///< the same while texts wait
    Time m_housekeepingAt{0};
    SendingState m_reportedState = SendingState::Ready;
};

} // namespace birdcar
