// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberuse.h"

#include <QByteArray>

class QTimeZone;

namespace birdcar {

/// The pool as a CSV file: what the table shows, with whole numbers and times on the depot's clocks. Can be
/// imported as a list of numbers.
QByteArray numbersCsv(const QList<NumberOverview> &pool, const QTimeZone &zone);

} // namespace birdcar
