// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbound.h"
#include "app/domain/message.h"
#include "app/domain/missedtexts.h"
#include "app/domain/phonenumber.h"

#include <QList>
#include <QSet>

#include <optional>

namespace birdcar {

class Database;
class Rows;

/// The table `messages`, except for the sending of it (see OutboxStore). Throws StoreError.
class MessageStore
{
public:
    explicit MessageStore(Database &database) : m_database(database) {}

    /// Stores an inbound text. Nothing if its dedupe key is known already.
    std::optional<MessageId> addInbound(const Message &message, const QString &dedupeKey);
    /// Notes that no webhook has brought this text.
    void markFetched(MessageId id, const QDateTime &now);
    /// Its webhook has come.
    void markArrived(MessageId id);
    /// If this text was fetched before its webhook came, notes that it came, with the key of that; else
    /// false. `writtenAt` tells it from another text of the same words; where the webhook does not say it,
    /// only a text of the last minutes can be meant.
    bool takeForFetched(const Message &message, const QString &dedupeKey, const QDateTime &writtenAt);
    /// What came from this sender to this number between these times.
    QList<KnownText> inboundOf(const QString &sender, const QString &number, const QDateTime &from,
                               const QDateTime &until);
    /// Puts a text in the outbox. `arrivedAt` is when what it answers came in, for the rule of late texts. It
    /// leaves no earlier than `dueAt`; at once if that is invalid. With another `failure` than Open it never
    /// waits for the dispatcher, whatever becomes of it.
    MessageId addOutgoing(const Message &message, const QDateTime &arrivedAt, const QDateTime &dueAt = {});

    std::optional<Message> find(MessageId id);
    /// Whether an inbound text with this id of MessageBird's came in at that time.
    bool hasInbound(const QString &providerId, const QDateTime &from, const QDateTime &until);
    /// Whether it is this text that was stored under the key.
    bool isInbound(const Message &message, const QString &dedupeKey);
    /// When the text to this number came in that is stored under the key and whose sender was erased since;
    /// invalid if there is none.
    QDateTime erasedInbound(const QString &number, const QString &dedupeKey);
    /// Whether this very text came from this sender to this number since `since`.
    bool arrivedSince(const QString &sender, const QString &proxy, const QString &body,
                      const QDateTime &since);

    /// The text of ours that a delivery report is about.
    std::optional<Message> findReported(const DeliveryReport &report);
    /// When this phone was last told by itself whom to call; invalid if never.
    QDateTime lastLostAnswer(const PhoneNumber &phone);
    /// Applies a delivery report to the text it is about, whatever came before: delivered beats failed,
    /// failed beats sent. Does nothing for a report about no text of ours.
    void apply(const DeliveryReport &report, const QDateTime &now);

    /// Unsent texts to this phone about this ride become `failed` with the reason `withdrawn`. Returns them.
    QList<MessageId> withdraw(RideId ride, const PhoneNumber &recipient);
    /// The same for every unsent notice of the ride.
    QList<MessageId> withdrawNotices(RideId ride);
    /// The same for those that say when somebody will be where. Returns whom they were for.
    QSet<QString> withdrawAnnouncements(RideId ride);
    /// One of those waits for this phone.
    bool hasWaitingAnnouncement(RideId ride, const PhoneNumber &recipient);
    /// Makes a withdrawn text wait again, unless it was dealt with meanwhile.
    void restoreWithdrawn(MessageId id);
    /// Takes a text out of the outbox that nobody has tried to send; false if somebody has.
    bool removeUnsent(MessageId id);
    /// Ends the wait of a text that is held back.
    void makeDue(MessageId id, const QDateTime &now);
    bool anyOfRide(RideId ride);
    /// Texts wait that leave from this number.
    bool hasUnsentFrom(const PhoneNumber &proxy);

    /// A text that has not left fails for this reason, and waits for the dispatcher.
    void refuse(MessageId id, const QString &reason);
    /// Withdraws one text. False if it has left or failed already.
    bool withdrawOne(MessageId id, FailureOutcome outcome);
    /// Notes what became of a failed text. False if it has not failed, or was sent again before.
    bool settleFailure(MessageId id, FailureOutcome outcome);

    /// Puts an inbound text that matched no ride in one.
    void setRide(MessageId id, RideId ride);
    /// Every text of the ride counts as seen.
    void markSeen(RideId ride, const QDateTime &now);
    /// The newest inbound text counts as unseen. False if there is none.
    bool markUnread(RideId ride);

    /// The texts of a ride, oldest first.
    QList<Message> ofRide(RideId ride);

private:
    Database &m_database;
};

/// The columns that messageFrom() reads, for a statement on `messages`.
QString messageColumns();
Message messageFrom(const Rows &row);

} // namespace birdcar
