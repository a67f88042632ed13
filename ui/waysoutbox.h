// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/numberchoice.h"
#include "ui/shared.h"

#include <QWidget>

class QGridLayout;

namespace birdcar {

/// What to do when no number is left for a pair: the lines that keep the numbers, what frees soonest first,
/// each with its ride to look at or to close, and a way to more numbers.
class WaysOutBox : public QWidget
{
    Q_OBJECT

public:
    explicit WaysOutBox(const DepotZone &zone, QWidget *parent = nullptr);

    void showWays(const QList<WayOut> &ways, const QDateTime &now, std::chrono::minutes takeOverAfter);

Q_SIGNALS:
    void rideWanted(birdcar::RideId ride);
    void closeRideWanted(birdcar::RideId ride);
    void numbersWanted();

private:
    void addRow(QGridLayout *grid, const WayOut &way, const QDateTime &now,
                std::chrono::minutes takeOverAfter);
    QString describe(const WayOut &way, const QDateTime &now, std::chrono::minutes takeOverAfter) const;

    DepotZone m_zone;
    QWidget *m_rows = nullptr;
};

} // namespace birdcar
