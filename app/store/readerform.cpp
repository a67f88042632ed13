// SPDX-License-Identifier: GPL-3.0-or-later
// What the form for the next ride wants to know: drafts, and what its two people ride already.
#include "app/store/draftstore.h"
#include "app/store/reader_p.h"
#include "app/store/ridestore.h"

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDrafts = 200;
constexpr int mostHints = 3;

} // namespace

Result<QList<RideDraft>> Reader::drafts()
{
    return guarded([&] { return DraftStore(*m_database).all(mostDrafts); });
}

Result<RideHints> Reader::rideHints(PersonId customer, PersonId driver, const QDateTime &at)
{
    return guarded([&] {
        RideHints hints;
        if (customer.isValid()) {
            const auto last = listOf(
                m_database->run(selectRides() + u"WHERE r.customer_id = ? ORDER BY r.id DESC LIMIT 1"_s,
                                {customer.value}),
                rideFrom);
            if (!last.isEmpty())
                hints.lastOfCustomer = last.first();
            hints.openOfCustomer =
                listOf(m_database->run(selectRides() + u"WHERE r.customer_id = ? AND r.state = 'open' "
                                                       "ORDER BY r.id DESC LIMIT ?"_s,
                                       {customer.value, mostHints}),
                       rideFrom);
        }
        if (driver.isValid() && at.isValid())
            hints.nearOfDriver =
                listOf(m_database->run(selectRides() +
                                           u"WHERE r.driver_id = ? AND r.state = 'open' "
                                           "AND r.due_at > ? AND r.due_at < ? ORDER BY r.due_at LIMIT ?"_s,
                                       {driver.value, at.addDuration(-aboutTheSameTime),
                                        at.addDuration(aboutTheSameTime), mostHints}),
                       rideFrom);
        return hints;
    });
}

} // namespace birdcar
