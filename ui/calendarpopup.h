// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>
#include <QTime>

class QCalendarWidget;
class QTimeEdit;

namespace birdcar {

/// A calendar with a time under it that opens below a field. Return takes both, Esc leaves the field as it
/// is.
class CalendarPopup : public QFrame
{
    Q_OBJECT

public:
    explicit CalendarPopup(QWidget *parent);

    void openBelow(const QWidget *field, const QDate &date, const QTime &time);

Q_SIGNALS:
    void chosen(const QDate &date, const QTime &time);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose();
    void dress();

    QCalendarWidget *m_calendar;
    QTimeEdit *m_timeEdit;
};

} // namespace birdcar
