// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox, suggestions for its rows, and what came in lately.
#include "app/domain/clock.h"
#include "app/store/database.h"
#include "app/store/ownername.h"
#include "app/store/reader_p.h"
#include "app/store/ridestore.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString selectUnrouted()
{
    return u"SELECT u.id, u.kind, u.message_id, u.proxy, u.sender, %1, u.body, u.reason, u.outcome, "
           "u.reply, u.ride_id, u.created_at, u.handled_at, u.purged_at FROM ("
           "SELECT u.id, u.kind, u.message_id, COALESCE(m.proxy, c.proxy) AS proxy, "
           "COALESCE(m.sender, c.caller) AS sender, m.body AS body, u.reason, u.outcome, a.state AS reply, "
           "u.ride_id, u.created_at, u.handled_at, m.purged_at FROM unrouted u "
           "LEFT JOIN messages m ON m.id = u.message_id LEFT JOIN calls c ON c.id = u.call_id "
           "LEFT JOIN messages a ON a.id = u.reply_id "
           "WHERE u.waiting = %2 AND u.id < ? ORDER BY u.id DESC LIMIT ?) u ORDER BY u.id DESC"_s;
}

InboxRow unroutedFrom(const Rows &row)
{
    InboxRow found;
    found.unroutedId = {row.integer(0)};
    found.kind = row.text(1) == "call"_L1 ? InboxKind::Call : InboxKind::Text;
    found.messageId = {row.integer(2)};
    found.proxy = row.text(3);
    found.phone = row.text(4);
    found.name = row.text(5);
    found.body = row.text(6);
    found.unrouted = unroutedReasonFromName(row.text(7));
    found.outcome = inboxOutcomeFromName(row.text(8)).value_or(InboxOutcome::None);
    found.reply = messageStateFromName(row.text(9));
    found.rideId = {row.integer(10)};
    found.at = row.time(11);
    found.handledAt = row.time(12);
    found.purgedAt = row.time(13);
    return found;
}

/// Texts out, by a condition that an index serves in the order of ids.
QString selectTextsOut()
{
    return u"SELECT m.id, m.proxy, m.recipient, CASE WHEN m.recipient = c.phone THEN c.name "
           "WHEN m.recipient = d.phone THEN d.name ELSE %1 END, "
           "m.body, m.reason, m.failure, m.ride_id, m.created_at, m.purged_at, m.kind, m.topic, r.state, "
           "r.due_at, "
           "CASE WHEN m.recipient = c.phone OR m.recipient = d.phone OR EXISTS (SELECT 1 FROM legs v "
           "WHERE v.ride_id = r.id AND v.phone = m.recipient AND v.released_at IS NULL) THEN 1 ELSE 0 END, "
           "c.name, d.name "
           "FROM messages m "
           "LEFT JOIN rides r ON r.id = m.ride_id LEFT JOIN customers c ON c.id = r.customer_id "
           "LEFT JOIN drivers d ON d.id = r.driver_id WHERE %2 AND m.id < ? ORDER BY m.id DESC LIMIT ?"_s;
}

InboxRow textOutFrom(const Rows &row, InboxKind kind, const QDateTime &now)
{
    InboxRow found;
    found.kind = kind;
    found.messageId = {row.integer(0)};
    found.proxy = row.text(1);
    found.phone = row.text(2);
    found.name = row.text(3);
    found.body = row.text(4);
    found.failure = row.text(5);
    found.failureOutcome = failureOutcomeFromName(row.text(6)).value_or(FailureOutcome::Open);
    found.rideId = {row.integer(7)};
    found.at = row.time(8);
    found.purgedAt = row.time(9);
    found.untruth = untruthOf({messageKindFromName(row.text(10)).value_or(MessageKind::Forward),
                               noticeTopicFromName(row.text(11)).value_or(NoticeTopic::None),
                               rideStateFromName(row.text(12)), row.time(13), row.integer(14) == 1, now});
    found.customer = row.text(15);
    found.driver = row.text(16);
    return found;
}

QString textsOutCondition(InboxFilter filter)
{
    switch (filter) {
    case InboxFilter::Waiting:
        return u"m.state = 'failed' AND m.failure = 'open'"_s;
    case InboxFilter::NotTold:
        return u"m.state = 'pending' AND m.failure = 'open'"_s;
    case InboxFilter::Handled:
        return u"m.state = 'failed' AND m.failure <> 'open'"_s;
    }
    Q_UNREACHABLE();
}

/// The newest rows of both lists, and where each list goes on.
InboxList merged(const QList<InboxRow> &unrouted, const QList<InboxRow> &texts, const InboxPosition &after,
                 int limit)
{
    InboxList page;
    page.next = after;
    auto lost = unrouted.cbegin();
    auto text = texts.cbegin();
    while (page.rows.size() < limit && (lost != unrouted.cend() || text != texts.cend())) {
        const bool takeLost = text == texts.cend() || (lost != unrouted.cend() && lost->at >= text->at);
        page.rows.append(takeLost ? *lost++ : *text++);
        if (takeLost)
            page.next.beforeUnrouted = page.rows.last().unroutedId.value;
        else
            page.next.beforeMessage = page.rows.last().messageId.value;
    }
    page.more = page.rows.size() == limit;
    return page;
}

qint64 orNewest(qint64 id)
{
    return id > 0 ? id : newest;
}

// Suggestions

RideCandidate candidateFrom(const Rows &row)
{
    constexpr int first = rideColumnCount;
    RideCandidate candidate;
    candidate.ride = rideFrom(row);
    candidate.lineLive = row.integer(first) > 0;
    return candidate;
}

/// Rides by a condition on `r`, with whether their lines are live.
QString selectCandidates()
{
    return selectRides().replace(
        u"FROM rides"_s,
        u", (SELECT count(*) FROM legs v WHERE v.ride_id = r.id AND v.released_at IS NULL) FROM rides"_s);
}

/// Rides in which the phone had a line lately, newest first.
QList<RideCandidate> ridesOfPhone(Database &database, const QString &phone, const QString &dialled)
{
    struct Line
    {
        qint64 ride;
        Role role;
        QDateTime since;
        bool dialled;
    };
    const QList<Line> lines =
        listOf(database.run(u"SELECT ride_id, role, opened_at, proxy FROM legs WHERE phone = ? "
                            "ORDER BY id DESC LIMIT 20"_s,
                            {phone}),
               [&dialled](const Rows &row) {
                   return Line{row.integer(0),
                               row.text(1) == roleName(Role::Customer) ? Role::Customer : Role::Driver,
                               row.time(2), row.text(3) == dialled};
               });
    QList<RideCandidate> found;
    for (const Line &line : lines) {
        Rows row = database.run(selectCandidates() + u"WHERE r.id = ?"_s, {line.ride});
        if (!row.next())
            continue;
        RideCandidate candidate = candidateFrom(row);
        candidate.phoneIs = line.role;
        candidate.phoneSince = line.since;
        candidate.wasOnDialledNumber = line.dialled;
        found.append(candidate);
    }
    return found;
}

/// The latest rides of everybody who has this phone now.
QList<RideCandidate> ridesOfOwners(Database &database, Role role, const QString &phone)
{
    const QString sql = selectCandidates() + u"WHERE r.%1_id IN (SELECT id FROM %1s WHERE phone = ?) "
                                             "ORDER BY r.id DESC LIMIT 5"_s.arg(roleName(role));
    return listOf(database.run(sql, {phone}), [role](const Rows &row) {
        RideCandidate candidate = candidateFrom(row);
        candidate.phoneIs = role;
        candidate.phoneSince = candidate.ride.createdAt;
        return candidate;
    });
}

QList<RideCandidate> ridesOnNumber(Database &database, const QString &proxy)
{
    const QString sql = selectCandidates() + u"WHERE r.id IN (SELECT ride_id FROM legs WHERE proxy = ? "
                                             "AND released_at IS NULL) ORDER BY r.id DESC LIMIT 100"_s;
    return listOf(database.run(sql, {proxy}), [](const Rows &row) {
        RideCandidate candidate = candidateFrom(row);
        candidate.onDialledNumber = true;
        return candidate;
    });
}

/// For names in the text: the newest open rides.
QList<RideCandidate> openRides(Database &database)
{
    return listOf(database.run(selectCandidates() + u"WHERE r.state = 'open' ORDER BY r.id DESC LIMIT 200"_s),
                  candidateFrom);
}

Arrival arrivalFrom(const Rows &row)
{
    Arrival arrival;
    arrival.rideId = row.integer(1);
    arrival.title = row.text(4);
    arrival.kind = arrival.rideId > 0 ? Arrival::Kind::Text : Arrival::Kind::UnroutedText;
    arrival.conversation =
        arrival.rideId > 0 ? u"ride %1"_s.arg(arrival.rideId) : u"%1 on %2"_s.arg(row.text(2), row.text(3));
    return arrival;
}

} // namespace

Result<InboxList> Reader::inbox(InboxFilter filter, const InboxPosition &after, int limit)
{
    return guarded([&] {
        QList<InboxRow> lost;
        if (filter != InboxFilter::NotTold)
            lost =
                listOf(m_database->run(selectUnrouted().arg(ownerName(u"u.sender"_s),
                                                            filter == InboxFilter::Waiting ? u"1"_s : u"0"_s),
                                       {orNewest(after.beforeUnrouted), limit}),
                       unroutedFrom);
        const QDateTime now = systemClock()();
        const InboxKind kind = filter == InboxFilter::NotTold ? InboxKind::NotTold : InboxKind::Failed;
        const QList<InboxRow> texts = listOf(
            m_database->run(selectTextsOut().arg(ownerName(u"m.recipient"_s), textsOutCondition(filter)),
                            {orNewest(after.beforeMessage), limit}),
            [kind, now](const Rows &row) { return textOutFrom(row, kind, now); });
        return merged(lost, texts, after, limit);
    });
}

Result<QList<RideSuggestion>> Reader::suggestRides(const InboxRow &row, const QDateTime &now)
{
    return guarded([&] {
        QList<RideCandidate> candidates;
        if (!row.phone.isEmpty())
            candidates = ridesOfPhone(*m_database, row.phone, row.proxy) +
                         ridesOfOwners(*m_database, Role::Customer, row.phone) +
                         ridesOfOwners(*m_database, Role::Driver, row.phone);
        candidates += ridesOnNumber(*m_database, row.proxy);
        if (!row.body.isEmpty())
            candidates += openRides(*m_database);
        return rankRides(candidates, row.body, now);
    });
}

Result<NewArrivals> Reader::arrivals(const std::optional<ArrivalMark> &since)
{
    return guarded([&] {
        NewArrivals found;
        if (!since) {
            Rows row =
                m_database->run(u"SELECT (SELECT max(id) FROM messages), (SELECT max(id) FROM unrouted)"_s);
            row.next();
            found.mark = {row.integer(0), row.integer(1)};
            return found;
        }
        found.mark = *since;
        Rows texts = m_database->run(
            u"SELECT m.id, m.ride_id, m.sender, m.proxy, CASE WHEN m.sender = d.phone THEN d.name ELSE "
            u"c.name "
            "END, m.direction, CASE WHEN EXISTS (SELECT 1 FROM number_tests t WHERE t.answer_id = m.id) "
            "THEN 1 ELSE 0 END FROM messages m LEFT JOIN rides r ON r.id = m.ride_id "
            "LEFT JOIN customers c ON c.id = r.customer_id LEFT JOIN drivers d ON d.id = r.driver_id "
            "WHERE m.id > ? ORDER BY m.id LIMIT 500"_s,
            {since->message});
        while (texts.next()) {
            found.mark.message = texts.integer(0);
            if (texts.text(5) == directionName(Direction::In) && texts.integer(6) == 0)
                found.arrivals.append(arrivalFrom(texts));
        }
        Rows calls = m_database->run(u"SELECT u.id, u.kind, c.caller, c.proxy FROM unrouted u "
                                     "LEFT JOIN calls c ON c.id = u.call_id WHERE u.id > ? "
                                     "ORDER BY u.id LIMIT 500"_s,
                                     {since->unrouted});
        while (calls.next()) {
            found.mark.unrouted = calls.integer(0);
            if (calls.text(1) == "call"_L1)
                found.arrivals.append(
                    {Arrival::Kind::MissedCall, u"%1 on %2"_s.arg(calls.text(2), calls.text(3)), {}, 0});
        }
        return found;
    });
}

} // namespace birdcar
