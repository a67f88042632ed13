// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>
#include <QTime>

class QCalendarWidget;
class QTimeEdit;

namespace birdcar {

/// A calendar with a time under it that opens below a field. Return takes both, Esc leaves the field as it
/// is. While it is open, no key goes to what is behind it.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *parent);

    void setFirstDayOfWeek(Qt::DayOfWeek day);
    void openBelow(const QWidget *field, const QDate &date, const QTime &time);

Q_SIGNALS:
    void chosen(const QDate &date, const QTime &time);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();
    void dress();

    QCalendarWidget *m_calendar;
    QTimeEdit *m_timeEdit;
};

} // namespace birdcar
