// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "app/domain/ride.h"
#include "ui/desk.h"

#include <QFuture>
#include <QWidget>

#include <optional>

class QLabel;

namespace birdcar {

struct NumberChoice;
struct Problem;
class FieldNote;
class WaysOutBox;

/// Shows the number that a ride would get, why, and how many are left; with none left, who holds them and
/// what to do. Reserves nothing. A newer question makes the answer to an older one void.
class NumberPreview : public QWidget
{
    Q_OBJECT

public:
    NumberPreview(const Desk &desk, const QString &labelName, QWidget *parent = nullptr);

    /// The pair of a new ride; nothing is shown until both are known.
    void showPair(std::optional<PersonId> customer, std::optional<PersonId> driver);
    /// The change of a ride to another driver.
    void showDriverChange(const Ride &ride, std::optional<PersonId> driver);
    /// Asks the same again, because the database changed.
    void reload();
    void showProblem(const Problem &problem);

    QString text() const;
    /// Whose line ends early for this number; empty if nobody's does.
    const QString &warning() const { return m_warning; }
    FieldNote *note() const { return m_note; }
    bool isAsking() const { return m_asking; }

Q_SIGNALS:
    /// isAsking() became false.
    void answered();
    /// The answer is about a party, not about the number.
    void partyRefused(const birdcar::Problem &problem);
    // Ways to a number when none is left.
    void rideWanted(birdcar::RideId ride);
    void closeRideWanted(birdcar::RideId ride);
    void numbersWanted();

private:
    void ask(const QFuture<Result<NumberChoice>> &answer);
    void showNumber(const QString &text);
    void showIdle();
    void showChoice(const NumberChoice &choice);
    void askForWaysOut();

    Desk m_desk;
    std::optional<PersonId> m_customer;
    std::optional<PersonId> m_driver;
    std::optional<Ride> m_ride; ///< set for a change of driver
    quint64 m_question = 0;
    bool m_asking = false;
    QString m_warning;
    QLabel *m_label;
    QLabel *m_reasonLabel;
    FieldNote *m_note;
    WaysOutBox *m_waysOut;
};

} // namespace birdcar
