// SPDX-License-Identifier: GPL-3.0-or-later
// What the numbers of the pool do, and which phones hold them.
#include "app/store/numberstore.h"
#include "app/store/numberteststore.h"
#include "app/store/ownername.h"
#include "app/store/reader_p.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Everything beside the number itself is the end of an index, or counted up to a limit.
QString selectNumberOverviews()
{
    return u"SELECT p.id, p.number, p.phone, p.state, p.last_used_at, "
           "(SELECT count(*) FROM legs l WHERE l.proxy = p.phone AND l.released_at IS NULL), "
           "(SELECT count(*) FROM legs l WHERE l.proxy = p.phone AND l.released_at IS NULL "
           "AND l.hold_until IS NOT NULL), "
           "(SELECT m.created_at FROM messages m WHERE m.proxy = p.phone AND m.direction = 'in' "
           "AND m.fetched_at IS NULL ORDER BY m.id DESC LIMIT 1), "
           "(SELECT c.created_at FROM calls c WHERE c.proxy = p.phone ORDER BY c.id DESC LIMIT 1), "
           "(SELECT max(m.delivered_at) FROM messages m WHERE m.proxy = p.phone AND m.state = 'delivered'), "
           "f.created_at, f.reason, (SELECT max(h.heard_at) FROM number_tests h WHERE h.number = p.phone), "
           "%1, %2 "
           "FROM proxy_numbers p "
           "LEFT JOIN messages f ON f.id = (SELECT x.id FROM messages x WHERE x.proxy = p.phone "
           "AND x.state = 'failed' AND x.reason NOT IN ('late', 'withdrawn', 'opted_out', 'stop_word') "
           "ORDER BY x.id DESC LIMIT 1) "
           "LEFT JOIN number_tests t ON t.id = (SELECT y.id FROM number_tests y WHERE y.number = p.phone "
           "ORDER BY y.id DESC LIMIT 1) "
           "LEFT JOIN messages s ON s.id = t.message_id ORDER BY p.id"_s.arg(givenUpColumn(),
                                                                             numberTestColumns());
}

NumberOverview numberOverviewFrom(const Rows &row)
{
    NumberOverview overview;
    overview.number = {NumberId{row.integer(0)},
                       row.text(1),
                       PhoneNumber::fromDigits(row.text(2)),
                       numberStateFromName(row.text(3)).value_or(NumberState::Disabled),
                       row.time(4),
                       static_cast<int>(row.integer(5)),
                       row.integer(13) != 0};
    overview.graceLegs = static_cast<int>(row.integer(6));
    overview.lastTextInAt = row.time(7);
    overview.lastCallInAt = row.time(8);
    overview.lastDeliveredAt = row.time(9);
    overview.lastFault = {row.time(10), row.text(11)};
    overview.provenAt = row.time(12);
    overview.test = numberTestFrom(row, 14);
    return overview;
}

/// A ride's line as one of its legs tells it.
HeldLine heldLineFrom(const Rows &row)
{
    HeldLine line;
    line.rideId = {row.integer(0)};
    line.rideState = rideStateFromName(row.text(1)).value_or(RideState::Open);
    const bool isCustomers = row.text(4) == "customer"_L1;
    line.customer = row.text(isCustomers ? 2 : 3);
    line.driver = row.text(isCustomers ? 3 : 2);
    line.customerPhone = PhoneNumber::fromDigits(row.text(isCustomers ? 5 : 6)).value_or(PhoneNumber());
    line.driverPhone = PhoneNumber::fromDigits(row.text(isCustomers ? 6 : 5)).value_or(PhoneNumber());
    line.datetime = row.text(7);
    line.dueAt = row.time(8);
    line.holdUntil = row.time(9);
    return line;
}

/// Two legs of a ride are one line; it frees with the later of them.
void addLeg(QList<HeldLine> &lines, const HeldLine &leg)
{
    const auto other = std::ranges::find(lines, leg.rideId, &HeldLine::rideId);
    if (other == lines.end())
        lines.append(leg);
    else if (!leg.holdUntil.isValid() || (other->holdUntil.isValid() && other->holdUntil < leg.holdUntil))
        other->holdUntil = leg.holdUntil;
}

PhoneHoldings holdingsOf(Database &database, const PhoneNumber &phone)
{
    PhoneHoldings held;
    held.phone = phone;
    Rows rows = database.run(
        u"SELECT "_s + legOwnerName(u"l.phone"_s, u"l.role"_s) +
            u", p.state, r.state, r.due_at, "
            "r.closes_at, l.hold_until FROM legs l JOIN rides r ON r.id = l.ride_id "
            "LEFT JOIN proxy_numbers p ON p.id = l.number_id LEFT JOIN customers c ON c.id = r.customer_id "
            "LEFT JOIN drivers d ON d.id = r.driver_id WHERE l.phone = ? AND l.released_at IS NULL ORDER BY l.id"_s,
        {phone.digits()});
    while (rows.next()) {
        held.name = rows.text(0);
        held.holdings.append({numberStateFromName(rows.text(1)) == NumberState::Active,
                              rideStateFromName(rows.text(2)).value_or(RideState::Open), rows.time(3),
                              rows.time(4), rows.time(5)});
    }
    return held;
}

} // namespace

Result<QList<NumberOverview>> Reader::numberOverviews()
{
    return guarded([&] {
        auto overviews = listOf(m_database->run(selectNumberOverviews()), numberOverviewFrom);
        for (NumberOverview &overview : overviews) {
            if (!overview.lastDeliveredAt.isValid())
                continue;
            const QDateTime heard = overview.lastTextInAt.isValid()
                                        ? overview.lastTextInAt
                                        : QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
            Rows rows = m_database->run(
                u"SELECT count(*) FROM (SELECT 1 FROM messages WHERE proxy = ? AND state = 'delivered' "
                "AND delivered_at > ? LIMIT ?) AS since"_s,
                {overview.number.phone->digits(), heard, NumberOverview::deafAfter});
            overview.deliveredSince = rows.next() ? static_cast<int>(rows.integer(0)) : 0;
        }
        return overviews;
    });
}

Result<std::optional<NumberTest>> Reader::lastTest(const PhoneNumber &number)
{
    return guarded([&] { return NumberTestStore(*m_database).last(number); });
}

Result<QList<HeldLine>> Reader::heldLines(const PhoneNumber &proxy, int limit)
{
    return guarded([&] {
        QList<HeldLine> lines;
        const QString otherRole = u"CASE WHEN l.role = 'customer' THEN 'driver' ELSE 'customer' END"_s;
        Rows rows = m_database->run(
            u"SELECT l.ride_id, r.state, "_s + legOwnerName(u"l.phone"_s, u"l.role"_s) + u", "_s +
                legOwnerName(u"l.other_phone"_s, otherRole) +
                u", l.role, l.phone, l.other_phone, r.datetime, r.due_at, l.hold_until FROM legs l JOIN "
                u"rides r ON r.id = l.ride_id "
                "LEFT JOIN customers c ON c.id = r.customer_id LEFT JOIN drivers d ON d.id = r.driver_id "
                "WHERE l.proxy = ? AND l.released_at IS NULL ORDER BY l.id LIMIT ?"_s,
            {proxy.digits(), limit * 2});
        while (rows.next())
            addLeg(lines, heldLineFrom(rows));
        lines = linesSoonestFirst(lines);
        return lines.first(std::min<qsizetype>(lines.size(), limit));
    });
}

Result<QList<PhoneHoldings>> Reader::fullestPhones(int limit)
{
    return guarded([&] {
        QList<PhoneNumber> phones;
        {
            Rows rows = m_database->run(u"SELECT phone FROM legs WHERE released_at IS NULL GROUP BY phone "
                                        "HAVING count(*) > 1 ORDER BY count(*) DESC, phone LIMIT ?"_s,
                                        {limit});
            while (rows.next())
                phones.append(PhoneNumber::fromDigits(rows.text(0)).value_or(PhoneNumber()));
        }
        QList<PhoneHoldings> fullest;
        for (const PhoneNumber &phone : phones)
            fullest.append(holdingsOf(*m_database, phone));
        return fullest;
    });
}

Result<QList<PhoneHoldings>> Reader::holdings(const QList<PhoneNumber> &phones)
{
    return guarded([&] {
        QList<PhoneHoldings> held;
        for (const PhoneNumber &phone : phones)
            held.append(holdingsOf(*m_database, phone));
        return held;
    });
}

} // namespace birdcar
