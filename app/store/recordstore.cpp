// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/recordstore.h"

#include "app/store/database.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto publicUrlInUse = u"public_url_in_use"_s;

/// The ride may have been taken back since the call was answered.
QString insertCall()
{
    return u"INSERT INTO calls (ride_id, proxy, caller, answer, callee, call_id, created_at, unread) "
           "VALUES ((SELECT id FROM rides WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)"_s;
}

QString insertToken()
{
    return u"INSERT INTO used_tokens (token, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING"_s;
}

QVariantList valuesOf(const CallRecord &call)
{
    return {call.rideId.value,       call.proxy,
            textOrNull(call.caller), call.transferred() ? u"transfer"_s : u"say"_s,
            textOrNull(call.callee), textOrNull(call.callId),
            call.createdAt,          call.rideId.isValid() ? 1 : 0};
}

} // namespace

CallId RecordStore::addCall(const CallRecord &call)
{
    Rows rows = m_database.run(insertCall() + u" RETURNING id"_s, valuesOf(call));
    rows.next();
    return {rows.integer(0)};
}

void RecordStore::addRoutedCall(const CallRecord &call)
{
    // Not many in one statement: of such a one SQLite keeps a copy of each page that it changes.
    m_database.run(insertCall(), valuesOf(call));
}

bool RecordStore::anyCallOfRide(RideId ride)
{
    return m_database.run(u"SELECT 1 FROM calls WHERE ride_id = ? LIMIT 1"_s, {ride.value}).next();
}

void RecordStore::addUnroutedText(MessageId message, UnroutedReason reason, const QDateTime &now)
{
    m_database.run(u"INSERT INTO unrouted (kind, message_id, reason, created_at, waiting) "
                   "VALUES ('text', ?, ?, ?, 1)"_s,
                   {message.value, unroutedReasonName(reason), now});
}

void RecordStore::addUnroutedCall(CallId call, UnroutedReason reason, const QDateTime &now)
{
    m_database.run(u"INSERT INTO unrouted (kind, call_id, reason, created_at, waiting) "
                   "VALUES ('call', ?, ?, ?, 1)"_s,
                   {call.value, unroutedReasonName(reason), now});
}

void RecordStore::addEvent(const EventRecord &event)
{
    m_database.run(
        u"INSERT INTO events (kind, subject, detail, created_at, operator) VALUES (?, ?, ?, ?, ?)"_s,
        {event.kind, event.subject, event.detail, event.createdAt, event.operatorInitials});
}

QList<EventRecord> RecordStore::eventsOf(const QStringList &kinds, const QDateTime &since)
{
    QVariantList values;
    for (const QString &kind : kinds)
        values.append(kind);
    const QString marks = QStringList(kinds.size(), u"?"_s).join(u", "_s);
    Rows rows = m_database.run(u"SELECT id, kind, subject, detail, created_at FROM events WHERE kind IN (%1) "
                               "AND created_at >= ? ORDER BY id"_s.arg(marks),
                               values << since);
    QList<EventRecord> events;
    while (rows.next())
        events.append(
            {EventId{rows.integer(0)}, rows.text(1), rows.text(2), rows.text(3), rows.time(4), {}, {}});
    return events;
}

void RecordStore::tryWriting(const QDateTime &now)
{
    constexpr int characters = 64 * 1024;
    const QString probe = u"storage_probe"_s;
    addEvent({{}, probe, {}, QString(characters, u'x'), now, {}, {}});
    m_database.run(u"DELETE FROM events WHERE kind = ?"_s, {probe});
}

std::optional<QString> RecordStore::senderOf(UnroutedId id)
{
    Rows rows = m_database.run(u"SELECT COALESCE(m.sender, c.caller) FROM unrouted u "
                               "LEFT JOIN messages m ON m.id = u.message_id "
                               "LEFT JOIN calls c ON c.id = u.call_id WHERE u.id = ?"_s,
                               {id.value});
    if (!rows.next())
        return std::nullopt;
    return rows.text(0);
}

bool RecordStore::useToken(const QString &token, const QDateTime &expiresAt)
{
    return m_database.run(insertToken() + u" RETURNING token"_s, {token, expiresAt}).next();
}

void RecordStore::noteToken(const QString &token, const QDateTime &expiresAt)
{
    m_database.run(insertToken(), {token, expiresAt});
}

bool RecordStore::isTokenUsed(const QString &token)
{
    return m_database.run(u"SELECT 1 FROM used_tokens WHERE token = ?"_s, {token}).next();
}

void RecordStore::forgetTokens(const QDateTime &expiredBefore)
{
    m_database.run(
        u"DELETE FROM used_tokens WHERE token IN (SELECT token FROM used_tokens WHERE expires_at < ? "
        "ORDER BY expires_at LIMIT 500)"_s,
        {expiredBefore});
}

QHash<QString, QString> RecordStore::settings(const QString &depot)
{
    QHash<QString, QString> values;
    Rows rows = m_database.run(u"SELECT name, value FROM settings WHERE depot = ?"_s, {depot});
    while (rows.next())
        values.insert(rows.text(0), rows.text(1));
    return values;
}

QStringList RecordStore::depotsWith(const QStringList &names)
{
    const QVariantList values(names.begin(), names.end());
    const QString marks = QStringList(names.size(), u"?"_s).join(u", "_s);
    Rows rows = m_database.run(
        u"SELECT DISTINCT depot FROM settings WHERE name IN (%1) ORDER BY depot"_s.arg(marks), values);
    QStringList depots;
    while (rows.next())
        depots.append(rows.text(0));
    return depots;
}

void RecordStore::notePublicUrl(const QString &depot, const QString &url)
{
    saveSetting(depot, publicUrlInUse, url.isNull() ? u""_s : url);
}

bool RecordStore::isCutOff()
{
    Rows rows = m_database.run(
        u"SELECT count(*), count(CASE WHEN value <> '' THEN 1 END) FROM settings WHERE name = ?"_s,
        {publicUrlInUse});
    return rows.next() && rows.integer(0) > 0 && rows.integer(1) == 0;
}

void RecordStore::saveSetting(const QString &depot, const QString &name, const QString &value)
{
    m_database.run(u"INSERT INTO settings (depot, name, value) VALUES (?, ?, ?) "
                   "ON CONFLICT (depot, name) DO UPDATE SET value = excluded.value"_s,
                   {depot, name, value});
}

} // namespace birdcar
