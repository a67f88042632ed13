// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/naturaltime.h"
#include "ui/shared.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace birdcar {

class CalendarPopup;
class FieldNote;

/// When a ride starts, on the depot's clocks whatever the computer's zone is: typed the way people write
/// times (see readNaturalTime()), or chosen from a calendar. Says below at once what that means. Stays at the
/// next full five minutes until somebody edits it.
class RideTimeEdit : public QWidget
{
    Q_OBJECT

public:
    /// The field that takes typing is called `name`. Weeks begin as they do in the depot's country.
    RideTimeEdit(const DepotZone &zone, const DepotRegion &region, const QString &name,
                 QWidget *parent = nullptr);

    QLineEdit *lineEdit() const { return m_lineEdit; }
    /// The moment meant, seen from when it was typed.
    const Result<NaturalTime> &rideTime() const { return m_time; }
    bool isEdited() const { return m_edited; }

    /// Back to the next full five minutes, following the clock.
    void startOver(const QDateTime &now);
    /// Shows a time that stays until somebody edits it; `text` stands for an invalid one.
    void showTime(const QDateTime &time, const QString &text, const QDateTime &now);
    /// As if it had been typed.
    void enter(const QString &text, const QDateTime &now);
    /// Moves on if nobody has edited the time, and says anew how far away it is.
    void follow(const QDateTime &now);
    /// The depot's clocks have changed. What was typed stays and means the same hour on the new ones; a time
    /// that was only shown stays the same moment.
    void followZone(const QDateTime &now);
    void showProblem(const QString &text);
    /// What is odd about the time, in words for the program; empty if nothing is.
    QString doubt(const QDateTime &now) const;
    FieldNote *note() const { return m_note; }

Q_SIGNALS:
    void timeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString exampleText() const;
    QString calendarText() const;
    void takeTyped();
    void finish();
    void openCalendar();
    void showMeaning(const QDateTime &now);
    QString meaning(const QDateTime &time, const QDateTime &now) const;

    DepotZone m_zone;
    DepotRegion m_region;
    Result<NaturalTime> m_time;
    bool m_edited = false;
    bool m_follows = true; ///< shows the next full five minutes
    QLineEdit *m_lineEdit;
    QToolButton *m_calendarButton; ///< for the mouse; keys open the calendar from the field
    FieldNote *m_note;
    CalendarPopup *m_popup = nullptr; ///< made when it is first opened
};

} // namespace birdcar
