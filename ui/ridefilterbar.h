// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/reader.h"

#include <QTabBar>

namespace birdcar {

/// The chips above the rides: which condition is shown, and how many rides are in each.
class RideFilterBar : public QTabBar
{
    Q_OBJECT

public:
    explicit RideFilterBar(QWidget *parent = nullptr);

    void showCounts(const Summary &summary);
    /// All while the drafts are chosen.
    RideFilter filter() const;
    bool showsDrafts() const;
    /// Emits filterChosen() if it is another one.
    void setFilter(RideFilter filter);
    /// The word on the chip.
    static QString title(RideFilter filter);

Q_SIGNALS:
    void filterChosen(birdcar::RideFilter filter);
    /// The forms put aside are asked for.
    void draftsChosen();

private:
    void showCount(RideFilter filter, int count);
};

} // namespace birdcar
