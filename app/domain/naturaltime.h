// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QString>

class QTimeZone;

namespace birdcar {

/// The moment that a person meant, typed the way people write times.
struct NaturalTime
{
    QDateTime utc;
    QString hint;      ///< empty, or which of two moments was taken because the clocks go back that night
    bool bare = false; ///< only a time of day was typed, so the day is a guess

    bool operator==(const NaturalTime &) const = default;
};

/// Reads `18:30`, `1830`, `18.30`, `7:15pm`, `tomorrow 7:15`, `fri 9:00`, `24 dec 18:30`, `24/12 18:30`,
/// `2026-12-24 18:30`, `tonight 8`, `+20m`, `+1h30`, `in 40 min`, on the depot's clocks and seen from `now`.
/// Words are understood in English, Dutch, German and Spanish, whatever language the window has.
///
/// A bare time is its next occurrence, a weekday the next one on which the time is still ahead, a date
/// without a year never lies before today. The minute that runs counts as ahead. Of an hour that comes twice
/// in autumn the first is taken, unless a bare time asks for the next and the first is over.
/// Problem (InvalidInput, field "at") for any other text, and for a time that the clocks skip in spring.
Result<NaturalTime> readNaturalTime(const QString &typed, const QDateTime &now, const QTimeZone &depot);

/// What makes a time worth a second look.
enum class TimeDoubt {
    None,
    Past,
    FarAhead, ///< typed without a day, and more than 12 h ahead
};

TimeDoubt doubtAbout(const NaturalTime &time, const QDateTime &now);

} // namespace birdcar
