// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/insights.h"
#include "ui/chartdata.h"

namespace birdcar {

// The charts of the page Insights, in the user's language.
ChartData trafficChart(const Insights &insights, InsightSpan span);
ChartData deliveryRateChart(const Insights &insights, InsightSpan span);
ChartData delayChart(const Insights &insights, InsightSpan span);
ChartData poolUseChart(const Insights &insights, InsightSpan span);
ChartData busiestNumbersChart(const Insights &insights);

/// "today", "the last 7 days", "the last 30 days".
QString spanText(InsightSpan span);
/// The same figures in a sentence, for the top of the page.
QString insightsText(const Insights &insights, InsightSpan span);

} // namespace birdcar
