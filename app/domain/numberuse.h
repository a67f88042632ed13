// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numbertest.h"
#include "app/domain/proxynumber.h"
#include "app/domain/ride.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

class QTimeZone;

namespace birdcar {

/// What speaks for a number being deaf: texts leave it and arrive, but what people send back does not come
/// in, most likely because MessageBird does not know where to send it.
enum class DeafSign {
    None,
    Quiet,     ///< lately its texts were delivered and none came in, while one did on other numbers
    NoAnswers, ///< many of its texts were delivered since one last came in
    TestLost,  ///< the text of the last test left another number and never came back
};

/// A text of a number that MessageBird could not bring.
struct NumberFault
{
    QDateTime at; ///< when the text was written; invalid if there is none
    QString reason;

    bool operator==(const NumberFault &) const = default;
};

/// A number of the pool with what shows whether it works.
struct NumberOverview
{
    ProxyNumber number;
    int graceLegs = 0;         ///< of its live legs: those of rides that are over
    QDateTime lastTextInAt;    ///< by a webhook; invalid if none ever brought a text on it
    QDateTime lastCallInAt;    ///< invalid if nobody ever called it
    QDateTime lastDeliveredAt; ///< when a text from it last reached a phone; invalid if never
    /// Texts delivered since a text last came in; counted up to NumberOverview::deafAfter.
    int deliveredSince = 0;
    NumberFault lastFault = {};
    std::optional<NumberTest> test = {}; ///< the last one
    QDateTime provenAt = {};             ///< when a test last came back; invalid if none ever did
    DeafSign deafSign = DeafSign::None;  ///< as judgeHearing() found

    /// So many texts reach people, and none of them answers.
    static constexpr int deafAfter = 20;
    /// So many, the last of them lately, and other numbers are answered.
    static constexpr int quietAfter = 3;

    /// The later of text and call; invalid if nothing ever came in.
    QDateTime lastInAt() const;
    bool isDeaf() const { return deafSign != DeafSign::None; }
    bool operator==(const NumberOverview &) const = default;
};

/// The pool with what speaks for each number being deaf.
QList<NumberOverview> judgeHearing(QList<NumberOverview> pool, const QDateTime &now);

/// What a number does for one ride: whom it connects, and until when.
struct HeldLine
{
    RideId rideId;
    RideState rideState = RideState::Open;
    QString customer; ///< name
    QString driver;   ///< name
    PhoneNumber customerPhone;
    PhoneNumber driverPhone;
    QString datetime;    ///< as in Ride
    QDateTime dueAt;     ///< invalid for free text
    QDateTime holdUntil; ///< end of the grace time; invalid while the ride is open

    bool operator==(const HeldLine &) const = default;
};

/// One number that a phone holds.
struct Holding
{
    bool isActive = true; ///< the number may be given to new rides
    RideState rideState = RideState::Open;
    QDateTime dueAt;
    QDateTime closesAt;  ///< when the open ride closes by itself; invalid for never
    QDateTime holdUntil; ///< end of the grace time; invalid while the ride is open

    bool operator==(const Holding &) const = default;
};

/// Everything that one phone holds: a number has one leg of a phone at most.
struct PhoneHoldings
{
    PhoneNumber phone;
    QString name; ///< of the person of the newest ride
    QList<Holding> holdings;

    bool operator==(const PhoneHoldings &) const = default;
};

/// How near a phone is to having no number left for its next ride.
struct Forecast
{
    int held = 0;  ///< active numbers that cannot be given to this phone
    int pool = 0;  ///< active numbers
    int later = 0; ///< of those held: for rides after tomorrow
    /// When the next of them frees by itself at the latest; invalid if none does.
    QDateTime nextFreeAt;

    bool isFull() const { return pool > 0 && held >= pool; }
    bool isNearlyFull() const { return pool > 1 && held == pool - 1; }
    bool operator==(const Forecast &) const = default;
};

/// An open ride frees its number when it has closed by itself and its grace time is over; after tomorrow is
/// meant on the depot's clocks.
Forecast forecastFor(const QList<Holding> &holdings, int activeNumbers, const QDateTime &now,
                     const QTimeZone &depot, std::chrono::hours grace);

/// Lines sorted by what frees soonest: end of the grace time, then time of the ride, then id.
QList<HeldLine> linesSoonestFirst(QList<HeldLine> lines);

} // namespace birdcar
