// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/insights.h"

#include <QTimeZone>

#include <algorithm>
#include <array>
#include <utility>

namespace birdcar {

namespace {

constexpr qint64 secondsOfAnHour = 3600;

int daysOf(InsightSpan span)
{
    switch (span) {
    case InsightSpan::Today:
        return 1;
    case InsightSpan::Week:
        return 7;
    case InsightSpan::Month:
        return 30;
    }
    Q_UNREACHABLE();
}

/// Where a kind of count is kept.
int &counterOf(HourlyTraffic::Hour &hour, MinuteCount::Kind kind)
{
    switch (kind) {
    case MinuteCount::Kind::TextIn:
        return hour.textsIn;
    case MinuteCount::Kind::Delivered:
        return hour.delivered;
    case MinuteCount::Kind::Failed:
        return hour.failed;
    case MinuteCount::Kind::Unknown:
        return hour.unknown;
    case MinuteCount::Kind::NeverLeft:
        return hour.neverLeft;
    case MinuteCount::Kind::Call:
        return hour.calls;
    }
    Q_UNREACHABLE();
}

void markUse(const LineUse &line, const TrafficWindow &window, QBitArray &hours)
{
    const int first = std::max(window.hourOf(line.from), 0);
    const int last = std::min(window.hourOf(line.to.isValid() ? line.to : window.now), window.hours - 1);
    if (first <= last)
        hours.fill(true, first, last + 1);
}

/// For every hour of the window what the depot's clocks show when it begins.
QList<QDateTime> depotHours(const TrafficWindow &window, const QTimeZone &depot)
{
    QList<QDateTime> shown;
    for (int hour = 0; hour < window.hours; ++hour)
        shown.append(window.start.addSecs(hour * secondsOfAnHour).toTimeZone(depot));
    return shown;
}

int numbersInUse(const HourlyTraffic &traffic, int hour)
{
    return static_cast<int>(
        std::ranges::count_if(traffic.inUse, [hour](const QBitArray &hours) { return hours.testBit(hour); }));
}

QList<HourFigures> figuresByHour(const HourlyTraffic &traffic, const TrafficWindow &window,
                                 const QList<QDateTime> &shown)
{
    QList<HourFigures> figures(Insights::hoursOfADay);
    std::array<int, Insights::hoursOfADay> days{};
    for (int hour = 0; hour <= std::min(window.hourOf(window.now), window.hours - 1); ++hour) {
        const int ofDay = shown.at(hour).time().hour();
        const HourlyTraffic::Hour &counted = traffic.hours.at(hour);
        HourFigures &figure = figures[ofDay];
        ++days.at(static_cast<size_t>(ofDay));
        figure.textsIn += counted.textsIn;
        figure.textsOut += counted.textsOut();
        figure.calls += counted.calls;
        figure.mostInUse = std::max(figure.mostInUse, numbersInUse(traffic, hour));
    }
    for (int hour = 0; hour < Insights::hoursOfADay; ++hour) {
        const int count = std::max(days.at(static_cast<size_t>(hour)), 1);
        figures[hour].textsIn /= count;
        figures[hour].textsOut /= count;
        figures[hour].calls /= count;
    }
    return figures;
}

QList<DeliveryFigures> deliveryFigures(const HourlyTraffic &traffic, const QList<QDateTime> &shown,
                                       bool byHour)
{
    QList<DeliveryFigures> figures;
    QList<QList<int>> delays;
    for (int hour = 0; hour < shown.size(); ++hour) {
        const QDateTime &at = shown.at(hour);
        if (byHour || figures.isEmpty() || figures.last().from.date() != at.date()) {
            figures.append({at, 0, 0, 0, {}, {}});
            delays.append(QList<int>());
        }
        const HourlyTraffic::Hour &counted = traffic.hours.at(hour);
        DeliveryFigures &figure = figures.last();
        figure.delivered += counted.delivered;
        figure.failed += counted.failed;
        figure.unknown += counted.unknown;
        delays.last() += counted.delays;
    }
    for (qsizetype i = 0; i < figures.size(); ++i) {
        figures[i].rate = deliveryRate(figures.at(i).delivered, figures.at(i).failed);
        figures[i].medianDelay = medianOf(delays.at(i));
    }
    return figures;
}

QList<NumberTraffic> busiestOf(const QHash<QString, int> &byNumber)
{
    QList<NumberTraffic> numbers;
    for (auto number = byNumber.cbegin(); number != byNumber.cend(); ++number)
        numbers.append({number.key(), number.value()});
    std::ranges::sort(numbers, [](const NumberTraffic &a, const NumberTraffic &b) {
        return std::pair(b.count, a.number) < std::pair(a.count, b.number);
    });
    return numbers.first(std::min<qsizetype>(numbers.size(), Insights::mostNumbers));
}

} // namespace

int TrafficWindow::hourOf(const QDateTime &at) const
{
    const qint64 seconds = start.secsTo(at);
    return static_cast<int>(seconds < 0 ? -1 : seconds / secondsOfAnHour);
}

QList<std::pair<QDateTime, QDateTime>> TrafficWindow::slices() const
{
    constexpr qint64 length = 24 * secondsOfAnHour;
    QList<std::pair<QDateTime, QDateTime>> list;
    for (QDateTime from = start; from <= now; from = from.addSecs(length))
        list.append({from, from.addSecs(length)});
    return list;
}

TrafficWindow windowOf(InsightSpan span, const QDateTime &now, const QTimeZone &depot)
{
    const QDate today = now.toTimeZone(depot).date();
    TrafficWindow window;
    window.start = today.addDays(1 - daysOf(span)).startOfDay(depot).toUTC();
    window.now = now;
    const qint64 seconds = window.start.secsTo(today.addDays(1).startOfDay(depot));
    window.hours = static_cast<int>((seconds + secondsOfAnHour - 1) / secondsOfAnHour);
    return window;
}

HourlyTraffic hourly(const TrafficSlice &slice, const TrafficWindow &window)
{
    HourlyTraffic traffic;
    traffic.hours.resize(window.hours);
    traffic.byNumber = slice.byNumber;
    const auto contains = [&window](int hour) { return hour >= 0 && hour < window.hours; };
    for (const MinuteCount &count : slice.counts) {
        if (const int hour = window.hourOf(count.minute); contains(hour))
            counterOf(traffic.hours[hour], count.kind) += count.count;
    }
    for (const auto &[written, arrived] : slice.deliveries) {
        // MessageBird's clock tells when it arrived, in whole seconds: it may be a moment before ours.
        if (const int hour = window.hourOf(written); contains(hour))
            traffic.hours[hour].delays.append(static_cast<int>(std::max<qint64>(written.secsTo(arrived), 0)));
    }
    for (const LineUse &line : slice.lines) {
        QBitArray &hours = traffic.inUse[line.number];
        if (hours.isEmpty())
            hours.resize(window.hours);
        markUse(line, window, hours);
    }
    return traffic;
}

void merge(HourlyTraffic &total, const HourlyTraffic &part)
{
    if (total.hours.isEmpty()) {
        total = part;
        return;
    }
    for (qsizetype i = 0; i < total.hours.size(); ++i) {
        HourlyTraffic::Hour &sum = total.hours[i];
        const HourlyTraffic::Hour &more = part.hours.at(i);
        sum.textsIn += more.textsIn;
        sum.delivered += more.delivered;
        sum.failed += more.failed;
        sum.unknown += more.unknown;
        sum.neverLeft += more.neverLeft;
        sum.calls += more.calls;
        sum.delays += more.delays;
    }
    for (auto number = part.byNumber.cbegin(); number != part.byNumber.cend(); ++number)
        total.byNumber[number.key()] += number.value();
    for (auto number = part.inUse.cbegin(); number != part.inUse.cend(); ++number)
        total.inUse[number.key()] |= number.value();
}

Insights summarize(const HourlyTraffic &traffic, const TrafficWindow &window, const QTimeZone &depot)
{
    const QList<QDateTime> shown = depotHours(window, depot);
    const bool oneDay = window.slices().size() == 1 || shown.first().date() == shown.last().date();
    Insights insights;
    insights.hours = figuresByHour(traffic, window, shown);
    insights.delivery = deliveryFigures(traffic, shown, oneDay);
    insights.busiest = busiestOf(traffic.byNumber);
    for (const HourlyTraffic::Hour &hour : traffic.hours) {
        insights.texts += hour.textsIn + hour.textsOut();
        insights.calls += hour.calls;
    }
    return insights;
}

std::optional<double> deliveryRate(int delivered, int failed)
{
    if (delivered + failed == 0)
        return std::nullopt;
    return static_cast<double>(delivered) / (delivered + failed);
}

std::optional<std::chrono::seconds> medianOf(QList<int> seconds)
{
    if (seconds.isEmpty())
        return std::nullopt;
    const auto middle = seconds.begin() + (seconds.size() - 1) / 2;
    std::ranges::nth_element(seconds, middle);
    return std::chrono::seconds(*middle);
}

} // namespace birdcar
