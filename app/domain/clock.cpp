// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/clock.h"

namespace birdcar {

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

QString toStamp(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime fromStamp(const QString &stamp)
{
    // Qt reads many spellings of a time. Ours is the one that comes out again letter for letter.
    const QDateTime time = QDateTime::fromString(stamp, Qt::ISODateWithMs);
    return time.isValid() && toStamp(time) == stamp ? time : QDateTime();
}

} // namespace birdcar
