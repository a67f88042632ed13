// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace birdcar {

/// How large the database is that is measured.
struct BenchSize
{
    int rides = 1'000'000;
    int customers = 200'000;
    int drivers = 1'000;
    int numbers = 200;
    int openRides = 1'500;
    int graceRides = 2'000;
};

/// Makes an SQLite database of this size, the same every time, with two texts for each ride: in the schema
/// before the lists had indexes of their own, then upgraded. Returns the milliseconds of the upgrade.
double makeBenchData(const QString &file, const BenchSize &size);

} // namespace birdcar
