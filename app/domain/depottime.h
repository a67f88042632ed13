// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

class QTimeZone;

namespace birdcar {

/// The moment that a person meant.
struct RideTime
{
    QDateTime utc;
    QString hint; ///< empty, or which of two moments was taken because the clocks go back that night
};

/// Reads an ISO date and time: with a zone (`Z`, `+01:00`), or without one in depot time; with `T` or a
/// blank between them, with or without seconds. Of an hour that comes twice in autumn the first is taken.
/// Problem (InvalidInput, field "at") for any other text, and for a time that the clocks skip in spring.
Result<RideTime> readRideTime(const QString &typed, const QTimeZone &depot);

/// The moments at which the depot's clocks show this date and time, the earlier first: one, none (skipped in
/// spring) or two (the hour that comes twice in autumn).
QList<QDateTime> depotMoments(const QDate &date, const QTime &time, const QTimeZone &depot);

/// For a date and time that the clocks skip: says which time is the next valid one.
Problem skippedTime(const QDate &date, const QTime &time, const QTimeZone &depot);

/// Says that of the two moments with this date and time the first, or the second, is taken.
QString doubledTimeHint(const QDate &date, const QTime &time, const QTimeZone &depot, bool first);

/// The zone of this computer. If Qt cannot read it (a POSIX rule without its dates, a name that nobody
/// knows): one that is as far from UTC as this computer's clock outside summer time, all year.
QTimeZone computerZone();

/// What our rides have in `rides.datetime`: UTC, `YYYY-MM-DDTHH:MM:SSZ`. Empty for an invalid time.
QString toRideDatetime(const QDateTime &time);

/// The reverse; invalid unless the text has exactly that form, as with the free text of imported rides.
QDateTime fromRideDatetime(const QString &text);

/// For people: `2026-12-24 18:30` on the depot's clocks. Empty for an invalid time.
QString depotTimeText(const QDateTime &time, const QTimeZone &depot);

} // namespace birdcar
