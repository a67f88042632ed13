// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/reader.h"

#include "app/domain/doublebooking.h"
#include "app/store/changewatch.h"
#include "app/store/messagestore.h"
#include "app/store/numberstore.h"
#include "app/store/ownername.h"
#include "app/store/reader_p.h"
#include "app/store/ridestore.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// A ride whose lines are live although it is over. Begins at the few lines that are held: the state is
/// written so that no index on it is taken.
QString graceCondition()
{
    return u"(r.state || '') = 'closed' AND r.id IN (SELECT l.ride_id FROM legs l "
           "WHERE l.released_at IS NULL AND l.hold_until IS NOT NULL)"_s;
}

} // namespace

QString conditionFor(RideFilter filter)
{
    switch (filter) {
    case RideFilter::All:
        return u"1 = 1"_s;
    case RideFilter::Open:
        return u"r.state = 'open'"_s;
    case RideFilter::Grace:
        return graceCondition();
    case RideFilter::Closed:
        return u"r.state = 'closed' AND NOT EXISTS (SELECT 1 FROM legs l WHERE l.ride_id = r.id "
               "AND l.released_at IS NULL AND l.hold_until IS NOT NULL)"_s;
    case RideFilter::Cancelled:
        return u"r.state = 'cancelled'"_s;
    }
    Q_UNREACHABLE();
}

/// rideFrom()'s columns, then those of RideOverview.
QString selectOverviews()
{
    QString select = selectRides();
    const QString extra =
        u", "_s + rideCounts() +
        u", (SELECT count(*) FROM legs l WHERE l.ride_id = r.id AND l.released_at IS NULL), "
        "(SELECT m.state FROM messages m WHERE m.ride_id = r.id AND m.direction = 'out' ORDER BY m.id DESC "
        "LIMIT 1), "
        "CASE WHEN r.state = 'open' THEN (SELECT max(o.due_at) FROM rides o WHERE o.state = 'open' "
        "AND o.driver_id = r.driver_id AND o.due_at <= r.due_at AND o.id <> r.id) END, "
        "CASE WHEN r.state = 'open' THEN (SELECT min(o.due_at) FROM rides o WHERE o.state = 'open' "
        "AND o.driver_id = r.driver_id AND o.due_at > r.due_at) END "_s;
    return select.replace(u"FROM rides"_s, extra + u"FROM rides"_s);
}

RideOverview overviewFrom(const Rows &row)
{
    constexpr int first = rideColumnCount;
    RideOverview overview;
    overview.ride = rideFrom(row);
    overview.unread = static_cast<int>(row.integer(first));
    overview.failed = static_cast<int>(row.integer(first + 1));
    overview.waiting = static_cast<int>(row.integer(first + 2));
    overview.lineLive = row.integer(first + 3) > 0;
    overview.lastOutgoing = messageStateFromName(row.text(first + 4));
    overview.otherPickup = nearestPickup(overview.ride.dueAt, row.time(first + 5), row.time(first + 6));
    return overview;
}

Reader::Reader(std::shared_ptr<Database> database, QObject *parent)
    : QObject(parent), m_database(std::move(database)), m_watch(std::make_unique<ChangeWatch>(*m_database))
{
    connect(m_watch.get(), &ChangeWatch::changed, this, &Reader::changed);
}

Reader::~Reader() = default;

Result<QList<RideOverview>> Reader::rideOverviews(RideFilter filter, const Page &page)
{
    return guarded([&] {
        return listOf(m_database->run(selectOverviews() + u"WHERE "_s + conditionFor(filter) +
                                          u" AND r.id < ? ORDER BY r.id DESC LIMIT ?"_s,
                                      pageValues(page)),
                      overviewFrom);
    });
}

Result<std::optional<RideOverview>> Reader::rideOverview(RideId id)
{
    return guarded([&]() -> std::optional<RideOverview> {
        Rows rows = m_database->run(selectOverviews() + u"WHERE r.id = ?"_s, {id.value});
        if (!rows.next())
            return std::nullopt;
        return overviewFrom(rows);
    });
}

Result<QList<Ride>> Reader::rides(const Page &page)
{
    return guarded([&] {
        return listOf(
            m_database->run(selectRides() + u"WHERE r.id < ? ORDER BY r.id DESC LIMIT ?"_s, pageValues(page)),
            rideFrom);
    });
}

Result<QList<ProxyNumber>> Reader::numbers()
{
    return guarded([&] { return NumberStore(*m_database).all(); });
}

Result<Conversation> Reader::conversation(RideId ride)
{
    return guarded([&] {
        Conversation conversation;
        conversation.messages = MessageStore(*m_database).ofRide(ride);
        Rows phones = m_database->run(
            u"SELECT l.phone, max(l.role), %1 FROM (SELECT phone, role FROM legs WHERE ride_id = ? "
            "AND contested = 0 UNION SELECT sender, CAST('' AS TEXT) FROM messages WHERE ride_id = ? "
            "AND direction = 'in') l GROUP BY l.phone"_s.arg(ownerName(u"l.phone"_s)),
            {ride.value, ride.value});
        while (phones.next()) {
            const QString phone = phones.text(0);
            if (!phones.text(1).isEmpty())
                conversation.phones.insert(phone, phones.text(1) == roleName(Role::Customer) ? Role::Customer
                                                                                             : Role::Driver);
            if (!phones.text(2).isEmpty())
                conversation.names.insert(phone, phones.text(2));
        }
        conversation.calls = listOf(
            m_database->run(selectCalls() + u"WHERE ride_id = ? ORDER BY id"_s, {ride.value}), callFrom);
        return conversation;
    });
}

Result<QList<Message>> Reader::messages(const Page &page)
{
    return guarded([&] {
        return listOf(m_database->run(u"SELECT %1 FROM messages WHERE id < ? ORDER BY id DESC LIMIT ?"_s.arg(
                                          messageColumns()),
                                      pageValues(page)),
                      messageFrom);
    });
}

Result<QList<CallRecord>> Reader::calls(const Page &page)
{
    return guarded([&] {
        return listOf(
            m_database->run(selectCalls() + u"WHERE id < ? ORDER BY id DESC LIMIT ?"_s, pageValues(page)),
            callFrom);
    });
}

Result<QList<UnroutedRecord>> Reader::unrouted(const Page &page)
{
    return guarded([&] {
        return listOf(
            m_database->run(selectUnroutedRecords() + u"WHERE u.id < ? ORDER BY u.id DESC LIMIT ?"_s,
                            pageValues(page)),
            unroutedRecordFrom);
    });
}

Result<QList<EventRecord>> Reader::events(const Page &page)
{
    return guarded([&] {
        return listOf(
            m_database->run(selectEvents() + u"WHERE id < ? ORDER BY id DESC LIMIT ?"_s, pageValues(page)),
            eventFrom);
    });
}

Result<Summary> Reader::summary()
{
    return guarded([&] {
        const auto count = [this](const QString &from) {
            Rows rows =
                m_database->run(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT ?) AS counted"_s.arg(from),
                                {Summary::countLimit + 1});
            rows.next();
            return static_cast<int>(rows.integer(0));
        };
        const auto rides = [&count](RideFilter filter) {
            return count(u"rides r WHERE "_s + conditionFor(filter));
        };
        Summary summary;
        summary.openRides = rides(RideFilter::Open);
        summary.graceRides = rides(RideFilter::Grace);
        summary.closedRides = rides(RideFilter::Closed);
        summary.cancelledRides = rides(RideFilter::Cancelled);
        summary.drafts = count(u"drafts"_s);
        summary.unrouted = count(u"unrouted WHERE waiting = 1"_s);
        summary.waitingTexts =
            count(u"messages WHERE state = 'pending'"_s) + count(u"messages WHERE state = 'sending'"_s);
        summary.failedTexts = count(u"messages WHERE state = 'failed' AND failure = 'open'"_s);
        summary.unreadTexts = count(u"messages WHERE unread = 1"_s);
        summary.inbox = summary.unrouted + summary.failedTexts;
        summary.activeNumbers = count(u"proxy_numbers WHERE state = 'active'"_s);
        summary.numbersInUse =
            count(u"proxy_numbers p WHERE state = 'active' AND EXISTS "
                  "(SELECT 1 FROM legs l WHERE l.proxy = p.phone AND l.released_at IS NULL)"_s);
        return summary;
    });
}

} // namespace birdcar
