// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ridetimeedit.h"

#include "ui/words.h"

#include <QFocusEvent>
#include <QScopedValueRollback>

namespace birdcar {

using namespace Qt::StringLiterals;

RideTimeEdit::RideTimeEdit(const QTimeZone &zone, QWidget *parent) : QDateTimeEdit(parent), m_zone(zone)
{
    setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    setCalendarPopup(true);
    // The field holds wall-clock time; as UTC no hour of it is missing or doubled here.
    setTimeSpec(Qt::UTC);
    connect(this, &QDateTimeEdit::dateTimeChanged, this, [this] { m_edited = !m_following; });
}

Result<RideTime> RideTimeEdit::rideTime() const
{
    return readRideTime(dateTime().toString(u"yyyy-MM-dd HH:mm"_s), m_zone);
}

void RideTimeEdit::startOver(const QDateTime &now)
{
    const QScopedValueRollback following(m_following, true);
    const QDateTime there = nextFullFiveMinutes(now).toTimeZone(m_zone);
    setDateTime(QDateTime(there.date(), there.time(), Qt::UTC));
    m_edited = false;
}

void RideTimeEdit::follow(const QDateTime &now)
{
    if (!m_edited && !hasFocus())
        startOver(now);
}

void RideTimeEdit::focusInEvent(QFocusEvent *event)
{
    QDateTimeEdit::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::ShortcutFocusReason)
        setSelectedSection(HourSection);
}

} // namespace birdcar
