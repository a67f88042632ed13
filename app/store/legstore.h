// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberchoice.h"
#include "app/domain/relay.h"
#include "app/domain/ride.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <utility>

namespace birdcar {

class Database;

/// The table `legs`: who reaches whom through which number. Throws StoreError.
class LegStore
{
public:
    explicit LegStore(Database &database) : m_database(database) {}

    /// Opens a leg. False if this phone has a live leg on this number already; nothing was changed then.
    bool open(const Leg &leg);
    /// Notes a leg that may not be live because another ride claims the same number and phone.
    void addContested(const Leg &leg);
    /// Takes a live leg back because another ride turned out to claim it too.
    void contest(LegId id, const QDateTime &now);
    /// Forgets the claims of a ride that is about to be looked at again.
    void dropContested(RideId ride);

    /// What decides where a text or a call from `sender` on `proxy` goes, in one statement. Of the live leg
    /// only what route() reads. While the database stands still (see Database::stillness()) it is asked once.
    RelayInput relayInput(const PhoneNumber &proxy, const PhoneNumber &sender);

    std::optional<Leg> findLive(const PhoneNumber &proxy, const PhoneNumber &phone);
    /// An open imported ride whose claim to this number and phone another ride contests.
    std::optional<RideId> contestedBy(const PhoneNumber &proxy, const PhoneNumber &phone);
    bool hadLegInRide(RideId ride, const PhoneNumber &phone);

    QList<Leg> liveOfRide(RideId ride);
    /// The numbers on which this phone has a live leg.
    QSet<PhoneNumber> liveNumbersOf(const PhoneNumber &phone);
    /// Every live leg of one of two phones, with what the choice of a number needs.
    QList<Holder> holders(const PhoneNumber &first, const PhoneNumber &second);
    /// The number on which this pair had its latest legs.
    std::optional<NumberId> lastNumberOfPair(const PhoneNumber &customer, const PhoneNumber &driver);

    void holdRide(RideId ride, const QDateTime &until);
    /// Makes the held legs of a ride that was closed open-ended again.
    void unholdRide(RideId ride);
    void releaseRide(RideId ride, const QDateTime &now);
    void release(LegId leg, const QDateTime &now);
    /// Points a leg to another party, reached through another number.
    void redirect(LegId leg, const PhoneNumber &otherPhone, const PhoneNumber &viaProxy);
    /// The other party's answers go to `phone` from now on, which is one of several of `role`'s.
    void answerTo(RideId ride, Role role, const PhoneNumber &phone);
    void hold(LegId leg, const QDateTime &until);
    /// Holds every live leg of the ride until then at the latest.
    void holdRideAtMost(RideId ride, const QDateTime &until);
    /// Makes a leg again what it was: its other party, its end, live. False if its phone is connected on that
    /// number by another ride now; nothing was changed then.
    bool restore(const Leg &leg);
    void removeOfRide(RideId ride);
    /// Releases held legs whose time has come; returns how many.
    int releaseEnded(const QDateTime &now, int limit);

private:
    RelayInput readRelayInput(const PhoneNumber &proxy, const PhoneNumber &sender);

    Database &m_database;
    QHash<std::pair<PhoneNumber, PhoneNumber>, RelayInput> m_kept; ///< answers of relayInput()
    quint64 m_keptSince = 0;                                       ///< the stillness they are of
};

} // namespace birdcar
