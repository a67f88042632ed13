// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbound.h"
#include "app/domain/phonenumber.h"
#include "app/domain/record.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace birdcar {

class Database;

/// What is only ever added and listed: calls, unrouted texts and calls, events, used tokens; and the depot's
/// settings. Throws StoreError.
class RecordStore
{
public:
    explicit RecordStore(Database &database) : m_database(database) {}

    CallId addCall(const CallRecord &call);
    /// The same without its id, which costs as much as an index.
    void addRoutedCall(const CallRecord &call);
    bool anyCallOfRide(RideId ride);
    void addUnroutedText(MessageId message, UnroutedReason reason, const QDateTime &now);
    void addUnroutedCall(CallId call, UnroutedReason reason, const QDateTime &now);
    /// The event's id is not read.
    void addEvent(const EventRecord &event);
    /// Those of some kinds since then, oldest first; what happened, not who did it.
    QList<EventRecord> eventsOf(const QStringList &kinds, const QDateTime &since);

    /// Writes as much as a long text takes and takes it out again, in the caller's transaction.
    void tryWriting(const QDateTime &now);

    /// Who sent an unrouted text or called; empty for a withheld caller. Nothing if there is no such row.
    std::optional<QString> senderOf(UnroutedId id);

    /// Notes a token as used. False if it was used before.
    bool useToken(const QString &token, const QDateTime &expiresAt);
    /// The same, whether it was used before or not.
    void noteToken(const QString &token, const QDateTime &expiresAt);
    bool isTokenUsed(const QString &token);
    /// Forgets tokens that are refused for their age anyway.
    void forgetTokens(const QDateTime &expiredBefore);

    QHash<QString, QString> settings(const QString &depot);
    /// The names of those that have saved one of these settings.
    QStringList depotsWith(const QStringList &names);
    /// For commands beside the running programs: this depot has this public URL at present; empty: none.
    void notePublicUrl(const QString &depot, const QString &url);
    /// None of the depots that ever said so has a public URL.
    bool isCutOff();
    void saveSetting(const QString &depot, const QString &name, const QString &value);

private:
    Database &m_database;
};

} // namespace birdcar
