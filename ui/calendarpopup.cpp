// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendarpopup.h"

#include "ui/theme.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

CalendarPopup::CalendarPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget), m_timeEdit(new QTimeEdit)
{
    setObjectName(u"calendarPopup"_s);
    setAccessibleName(tr("Date and time"));
    setFrameShape(QFrame::StyledPanel);
    m_calendar->setObjectName(u"rideCalendarWidget"_s);
    m_calendar->setAccessibleName(tr("Date"));
    m_timeEdit->setObjectName(u"rideCalendarTimeEdit"_s);
    m_timeEdit->setAccessibleName(tr("Time"));
    m_timeEdit->setDisplayFormat(u"HH:mm"_s);
    auto *takeButton = new QPushButton(tr("Take this time"));
    takeButton->setObjectName(u"takeTimeButton"_s);
    takeButton->setAccessibleName(tr("Take this date and time"));

    auto *line = new QHBoxLayout;
    line->addWidget(m_timeEdit, 1);
    line->addWidget(takeButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_calendar);
    layout->addLayout(line);
    connect(takeButton, &QPushButton::clicked, this, &CalendarPopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::choose);
}

void CalendarPopup::setFirstDayOfWeek(Qt::DayOfWeek day)
{
    m_calendar->setFirstDayOfWeek(day);
}

/// Ctrl+Enter takes the time here, and does not create the ride behind it.
bool CalendarPopup::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QFrame::event(event);
    event->accept();
    return true;
}

void CalendarPopup::openBelow(const QWidget *field, const QDate &date, const QTime &time)
{
    m_calendar->setSelectedDate(date);
    m_timeEdit->setTime(time);
    dress();
    adjustSize();
    const QRect room = field->screen()->availableGeometry();
    QPoint place = field->mapToGlobal(QPoint(0, field->height()));
    if (place.y() + height() > room.bottom())
        place.setY(field->mapToGlobal(QPoint(0, 0)).y() - height());
    place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
    move(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

/// Qt paints weekends in plain red and the days of other months like what cannot be used: hard to read, and
/// on a dark ground hardly at all.
void CalendarPopup::dress()
{
    QTextCharFormat weekend;
    weekend.setForeground(toneColor(palette(), Tone::Bad));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, weekend);
    QPalette colors = palette();
    colors.setColor(QPalette::Disabled, QPalette::Text, toneColor(palette(), Tone::Quiet));
    m_calendar->setPalette(colors);
}

void CalendarPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void CalendarPopup::choose()
{
    close();
    Q_EMIT chosen(m_calendar->selectedDate(), m_timeEdit->time());
}

} // namespace birdcar
