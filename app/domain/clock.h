// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace birdcar {

/// Time is an input: returns the present moment in UTC. Tests hand in a clock that they move by hand.
using Clock = std::function<QDateTime()>;

/// The computer's clock.
Clock systemClock();

/// The form in which BirdCar stores its own times: UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`. Sorts as text.
QString toStamp(const QDateTime &time);

/// The reverse of toStamp(); an invalid QDateTime for an empty or foreign text.
QDateTime fromStamp(const QString &stamp);

} // namespace birdcar
