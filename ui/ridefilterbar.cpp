// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ridefilterbar.h"

#include "ui/words.h"

#include <algorithm>
#include <array>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// In the order of the chips.
constexpr std::array filters{RideFilter::Open, RideFilter::Grace, RideFilter::Closed, RideFilter::Cancelled,
                             RideFilter::All};

constexpr int draftsChip = static_cast<int>(filters.size()); ///< the last

int chipOf(RideFilter filter)
{
    return static_cast<int>(std::ranges::find(filters, filter) - filters.begin());
}

} // namespace

RideFilterBar::RideFilterBar(QWidget *parent) : QTabBar(parent)
{
    setObjectName(u"rideFilterTabBar"_s);
    setAccessibleName(tr("Which rides are shown"));
    setExpanding(false);
    setDrawBase(false);
    for (std::size_t i = 0; i < filters.size() + 1; ++i)
        addTab({});
    showCounts({});
    setTabToolTip(chipOf(RideFilter::Grace), tr("Closed, but the two still reach each other for a while"));
    setTabToolTip(draftsChip, tr("Rides put aside, mostly without a driver yet: no number, no texts"));
    connect(this, &QTabBar::currentChanged, this, [this](int chip) {
        if (chip == draftsChip)
            Q_EMIT draftsChosen();
        else
            Q_EMIT filterChosen(filters.at(static_cast<std::size_t>(chip)));
    });
}

void RideFilterBar::showCounts(const Summary &summary)
{
    showCount(RideFilter::Open, summary.openRides);
    showCount(RideFilter::Grace, summary.graceRides);
    showCount(RideFilter::Closed, summary.closedRides);
    showCount(RideFilter::Cancelled, summary.cancelledRides);
    showCount(RideFilter::All,
              summary.openRides + summary.graceRides + summary.closedRides + summary.cancelledRides);
    setTabText(draftsChip, tr("To assign %1").arg(countText(summary.drafts)));
}

void RideFilterBar::showCount(RideFilter filter, int count)
{
    setTabText(chipOf(filter), tr("%1 %2").arg(title(filter), countText(count)));
}

QString RideFilterBar::title(RideFilter filter)
{
    switch (filter) {
    case RideFilter::All:
        return tr("All");
    case RideFilter::Open:
        return tr("Open");
    case RideFilter::Grace:
        return tr("Grace");
    case RideFilter::Closed:
        return tr("Closed");
    case RideFilter::Cancelled:
        return tr("Cancelled");
    }
    Q_UNREACHABLE();
}

RideFilter RideFilterBar::filter() const
{
    return showsDrafts() ? RideFilter::All : filters.at(static_cast<std::size_t>(currentIndex()));
}

bool RideFilterBar::showsDrafts() const
{
    return currentIndex() == draftsChip;
}

void RideFilterBar::setFilter(RideFilter filter)
{
    setCurrentIndex(chipOf(filter));
}

} // namespace birdcar
