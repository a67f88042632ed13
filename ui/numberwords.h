// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberuse.h"

#include <QString>

class QTimeZone;

namespace birdcar {

/// The numbers of the pool by what can be done with them.
struct PoolCounts
{
    int inUse = 0; ///< active, with a live line
    int free = 0;  ///< active, without
    int draining = 0;
    int disabled = 0;

    int active() const { return inUse + free; }
    bool operator==(const PoolCounts &) const = default;
};

PoolCounts countPool(const QList<NumberOverview> &pool);
/// "3 of 5 active numbers in use, 2 free; 1 draining".
QString poolText(const PoolCounts &counts);

/// When something last came in on the number; says so if it is deaf.
QString heardText(const NumberOverview &overview, const QDateTime &now, const QTimeZone &zone);
/// What the last test of the number showed and when, in a few words.
QString testText(const NumberOverview &overview, const QDateTime &now, const QTimeZone &zone);
/// When MessageBird last could not bring a text of this number, and why.
QString faultText(const NumberFault &fault, const QDateTime &now, const QTimeZone &zone);
/// A test that began: what leaves, and how long it may take.
QString testBegunText(const NumberTest &test);
/// What a test showed, and what is to be done about it.
QString testOutcomeText(const NumberTest &test, TestVerdict verdict);
QString maybeDeafText(const NumberOverview &overview);
/// Until when a line is live.
QString untilText(const HeldLine &line, const QDateTime &now, const QTimeZone &zone);
/// "David Driver holds 11 of 12 numbers, 4 for rides after tomorrow; the next one frees at 21:40".
QString forecastText(const QString &name, const Forecast &forecast, const QDateTime &now,
                     const QTimeZone &zone);

} // namespace birdcar
