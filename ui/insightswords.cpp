// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insightswords.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct InsightsWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::InsightsWords)
};

/// "00" to "23".
QStringList hoursOfTheDay()
{
    QStringList hours;
    for (int hour = 0; hour < Insights::hoursOfADay; ++hour)
        hours.append(QString::number(hour).rightJustified(2, u'0'));
    return hours;
}

/// For today the mean of one day is the count itself.
QString byHourTitle(const QString &what, InsightSpan span)
{
    if (span == InsightSpan::Today)
        return InsightsWords::tr("%1 by hour, today").arg(what);
    return InsightsWords::tr("%1 by hour of the day, mean of %2").arg(what, spanText(span));
}

template <typename Value>
ChartData::Series seriesOf(const QString &name, const QList<HourFigures> &hours, Value value)
{
    ChartData::Series series{name, {}};
    for (const HourFigures &hour : hours)
        series.values.append(static_cast<double>(hour.*value));
    return series;
}

/// An hour that comes twice in autumn is told apart by a mark.
QStringList deliveryCategories(const Insights &insights, InsightSpan span)
{
    QStringList categories;
    for (const DeliveryFigures &figures : insights.delivery) {
        QString category = figures.from.toString(span == InsightSpan::Today ? u"HH"_s : u"MM-dd"_s);
        if (categories.contains(category))
            category += u'\'';
        categories.append(category);
    }
    return categories;
}

ChartData deliveryChart(const Insights &insights, InsightSpan span, const QString &title)
{
    ChartData data;
    data.title = span == InsightSpan::Today ? InsightsWords::tr("%1 by hour, today").arg(title)
                                            : InsightsWords::tr("%1 by day").arg(title);
    data.categoryTitle = span == InsightSpan::Today ? InsightsWords::tr("Hour") : InsightsWords::tr("Day");
    data.categories = deliveryCategories(insights, span);
    return data;
}

/// An empty chart could be taken for "nothing arrived".
void sayIfNothingIsKnown(ChartData &data)
{
    if (!hasValues(data))
        data.nothing = InsightsWords::tr("Nothing is known yet: no text of this time was reported delivered "
                                         "or failed.");
}

/// For figures that count: all of them 0 is an empty frame as well.
void sayIfNothingWasCounted(ChartData &data, const QString &words)
{
    if (largestValue(data) == 0)
        data.nothing = words;
}

} // namespace

QString spanText(InsightSpan span)
{
    switch (span) {
    case InsightSpan::Today:
        return InsightsWords::tr("today");
    case InsightSpan::Week:
        return InsightsWords::tr("the last 7 days");
    case InsightSpan::Month:
        return InsightsWords::tr("the last 30 days");
    }
    Q_UNREACHABLE();
}

ChartData trafficChart(const Insights &insights, InsightSpan span)
{
    ChartData data;
    data.title = byHourTitle(InsightsWords::tr("Texts and calls"), span);
    data.categoryTitle = InsightsWords::tr("Hour");
    data.categories = hoursOfTheDay();
    data.series = {seriesOf(InsightsWords::tr("Texts in"), insights.hours, &HourFigures::textsIn),
                   seriesOf(InsightsWords::tr("Texts out"), insights.hours, &HourFigures::textsOut),
                   seriesOf(InsightsWords::tr("Calls"), insights.hours, &HourFigures::calls)};
    data.decimals = span == InsightSpan::Today ? 0 : 1;
    sayIfNothingWasCounted(data, InsightsWords::tr("No text and no call in this time."));
    return data;
}

ChartData deliveryRateChart(const Insights &insights, InsightSpan span)
{
    ChartData data = deliveryChart(insights, span, InsightsWords::tr("Delivery rate in %"));
    ChartData::Series series{InsightsWords::tr("Delivered, %"), {}};
    for (const DeliveryFigures &figures : insights.delivery)
        series.values.append(figures.rate ? std::optional(*figures.rate * 100) : std::nullopt);
    data.series = {series};
    data.decimals = 1;
    data.top = 100;
    sayIfNothingWasCounted(data, InsightsWords::tr("0 %: no text of this time arrived."));
    sayIfNothingIsKnown(data);
    return data;
}

ChartData delayChart(const Insights &insights, InsightSpan span)
{
    ChartData data = deliveryChart(insights, span, InsightsWords::tr("Median seconds to the phone"));
    ChartData::Series series{InsightsWords::tr("Seconds"), {}};
    for (const DeliveryFigures &figures : insights.delivery)
        series.values.append(figures.medianDelay
                                 ? std::optional(static_cast<double>(figures.medianDelay->count()))
                                 : std::nullopt);
    data.series = {series};
    sayIfNothingWasCounted(data, InsightsWords::tr("Less than a second, for every text that arrived."));
    sayIfNothingIsKnown(data);
    return data;
}

ChartData poolUseChart(const Insights &insights, InsightSpan span)
{
    ChartData data;
    data.title = span == InsightSpan::Today ? InsightsWords::tr("Numbers in use by hour, today")
                                            : InsightsWords::tr("Most numbers in use by hour of the day");
    data.categoryTitle = InsightsWords::tr("Hour");
    data.categories = hoursOfTheDay();
    data.series = {seriesOf(InsightsWords::tr("Numbers"), insights.hours, &HourFigures::mostInUse)};
    sayIfNothingWasCounted(data, InsightsWords::tr("No number was in use in this time."));
    return data;
}

ChartData busiestNumbersChart(const Insights &insights)
{
    ChartData data;
    data.title = InsightsWords::tr("Busiest numbers");
    data.categoryTitle = InsightsWords::tr("Number");
    ChartData::Series series{InsightsWords::tr("Texts and calls"), {}};
    for (const NumberTraffic &number : insights.busiest) {
        data.categories.append(numberText(number.number));
        series.values.append(static_cast<double>(number.count));
    }
    data.series = {series};
    sayIfNothingWasCounted(data, InsightsWords::tr("No number heard or sent anything in this time."));
    return data;
}

QString insightsText(const Insights &insights, InsightSpan span)
{
    return InsightsWords::tr("%1 texts and %2 calls, %3")
        .arg(QString::number(insights.texts), QString::number(insights.calls), spanText(span));
}

} // namespace birdcar
