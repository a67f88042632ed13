// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <set>
#include <utility>

namespace birdcar {

class Database;
class Rows;

/// Proxy number and recipient. Texts of one conversation leave one after the other, the oldest first.
using Channel = std::pair<QString, QString>;

/// A text that this process works on: its row is in the state `sending`.
struct ClaimedText
{
    MessageId id;
    QString proxy;
    QString recipient;
    QString body;
    QString reference;
    int attempts = 0; ///< with the one it was claimed for
    QDateTime firstAttemptAt;

    Channel channel() const { return {proxy, recipient}; }
};

/// What became of a claimed text.
struct SendResult
{
    enum class Kind {
        Sent,      ///< MessageBird has it
        Delivered, ///< and the phone has it
        Failed,    ///< will not be tried again, `reason` says why
        Retry,     ///< not sent; tried again at nextAttemptAt, the attempt counts
        GivenBack, ///< not sent; due as before, the attempt does not count
    };

    Kind kind = Kind::Sent;
    MessageId id;
    QString providerId = {}; ///< may be unknown although it was sent
    QDateTime at = {};       ///< of Sent and Delivered
    QString reason = {};
    QDateTime nextAttemptAt = {};
};

/// What to claim.
struct ClaimRequest
{
    QDateTime now;
    int limit = 0;
    std::chrono::minutes lateAfter{30};
    std::set<Channel> busy = {}; ///< a request of these is in the air, whatever their rows say
};

/// What was claimed.
struct Claim
{
    QList<ClaimedText> texts;
    int dropped = 0;      ///< texts that failed instead, as late or withdrawn
    bool more = false;    ///< there may be more at once
    bool waiting = false; ///< due texts are left, if only behind others of their conversations
};

/// The unsent rows of the table `messages`: pending is certainly not sent, sending may have been.
///
/// For a runner only. Every function is to be called inside a transaction and writes only if there is
/// something to write, because on PostgreSQL each statement wakes every runner. Throws StoreError.
class OutboxStore
{
public:
    /// `owner` names this run of this process. On PostgreSQL a claim lasts for `lease` unless renewed, by
    /// the database's clock; on SQLite there is one runner, so a claim lasts as long as it does.
    OutboxStore(Database &database, QString owner,
                std::chrono::milliseconds lease = std::chrono::seconds(20));

    /// Marks due texts as `sending` for this process: the oldest unsettled one of each conversation,
    /// if nothing of that conversation is `sending`. Two processes never claim from the same conversation.
    /// Texts that it is too late for become `failed` with the reason `late` or `withdrawn`.
    Claim claim(const ClaimRequest &request);

    /// Writes what became of texts. A row that a delivery report or another process has moved on from
    /// `sending` keeps its state and only learns MessageBird's id.
    void settle(const QList<SendResult> &results);

    /// Takes over the texts in `sending` that nobody works on: left by a process that ended. `known` are
    /// those that this process does work on.
    QList<ClaimedText> takeOrphans(const std::set<MessageId> &known);

    /// Keeps the claims on these texts for another lease.
    void renewLeases(const std::set<MessageId> &texts);

    /// The statements that look for due texts, with one value each, the present moment. They go by index
    /// however long the queue is.
    static QStringList dueQueries();

    /// When the next text that is not yet due becomes due; invalid if none waits.
    QDateTime nextDue(const QDateTime &now);

private:
    bool hasLeases() const;
    QDateTime leaseTime();
    void pullBack(const QDateTime &now);
    QList<MessageId> candidates(const QDateTime &now, int limit);
    void markSending(MessageId id, const QDateTime &now, const QDateTime &leaseUntil);
    bool isAnyDue(const QDateTime &now);
    ClaimedText read(MessageId id);
    void writeResult(const SendResult &result);

    Database &m_database;
    QString m_owner;
    std::chrono::milliseconds m_lease;
};

} // namespace birdcar
