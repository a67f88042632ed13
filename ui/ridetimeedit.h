// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depottime.h"

#include <QDateTimeEdit>
#include <QTimeZone>

namespace birdcar {

/// When a ride starts, on the depot's clocks whatever the computer's zone is. Entered by Tab it begins at
/// the hour, because the day is mostly right. Stays at the next full five minutes until somebody edits it.
class RideTimeEdit : public QDateTimeEdit
{
    Q_OBJECT

public:
    explicit RideTimeEdit(const QTimeZone &zone, QWidget *parent = nullptr);

    /// The moment meant. Problem for a time that the clocks skip.
    Result<RideTime> rideTime() const;
    /// Back to the next full five minutes, following the clock.
    void startOver(const QDateTime &now);
    /// Moves on if nobody has edited the time.
    void follow(const QDateTime &now);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QTimeZone m_zone;
    bool m_edited = false;
    bool m_following = false; ///< a change is ours
};

} // namespace birdcar
