// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

class QTimeZone;

namespace birdcar {

/// What the insights are about; all of them end now.
enum class InsightSpan { Today, Week, Month };

/// The hours of a span, counted from the depot's midnight before its first day.
struct TrafficWindow
{
    QDateTime start;
    QDateTime now;
    int hours = 0; ///< up to the end of today

    /// Which hour a moment is in; negative or past the last if it is outside.
    int hourOf(const QDateTime &at) const;
    /// Stretches of 24 hours at most that together are the window up to now: each a small read.
    QList<std::pair<QDateTime, QDateTime>> slices() const;
    bool operator==(const TrafficWindow &) const = default;
};

TrafficWindow windowOf(InsightSpan span, const QDateTime &now, const QTimeZone &depot);

/// Texts of one minute that share a state, or calls.
struct MinuteCount
{
    enum class Kind { TextIn, Delivered, Failed, Unknown, NeverLeft, Call };

    QDateTime minute;
    Kind kind = Kind::TextIn;
    int count = 0;
};

/// The time that a line was live on a number.
struct LineUse
{
    QString number;
    QDateTime from;
    QDateTime to; ///< invalid: it still is
};

/// What the database tells of a stretch of time.
struct TrafficSlice
{
    QList<MinuteCount> counts;
    QList<std::pair<QDateTime, QDateTime>> deliveries; ///< when a text was written and when it arrived
    QHash<QString, int> byNumber;                      ///< texts and calls of a number
    QList<LineUse> lines;
};

/// The same by the hours of a window.
struct HourlyTraffic
{
    struct Hour
    {
        int textsIn = 0;
        int delivered = 0;
        int failed = 0;
        int unknown = 0;   ///< sent or on their way: nobody knows yet
        int neverLeft = 0; ///< withdrawn or too late
        int calls = 0;
        QList<int> delays; ///< seconds from writing to arrival

        int textsOut() const { return delivered + failed + unknown; }
    };

    QList<Hour> hours;
    QHash<QString, int> byNumber;
    QHash<QString, QBitArray> inUse; ///< for each number the hours in which it had a live line
};

HourlyTraffic hourly(const TrafficSlice &slice, const TrafficWindow &window);
void merge(HourlyTraffic &total, const HourlyTraffic &part);

/// An hour of the day: the mean of the days that had it and in which it has begun.
struct HourFigures
{
    double textsIn = 0;
    double textsOut = 0;
    double calls = 0;
    int mostInUse = 0; ///< the most numbers that had a live line at once in this hour of any day

    bool operator==(const HourFigures &) const = default;
};

/// How the texts of an hour (today) or of a day fared.
struct DeliveryFigures
{
    QDateTime from;
    int delivered = 0;
    int failed = 0;
    int unknown = 0;
    std::optional<double> rate;                      ///< 0 to 1; nothing while no outcome is known
    std::optional<std::chrono::seconds> medianDelay; ///< nothing if nothing arrived

    bool operator==(const DeliveryFigures &) const = default;
};

struct NumberTraffic
{
    QString number;
    int count = 0; ///< texts and calls

    bool operator==(const NumberTraffic &) const = default;
};

/// The figures of the page, ready to be drawn and listed.
struct Insights
{
    static constexpr int hoursOfADay = 24;
    static constexpr int mostNumbers = 10;

    QList<HourFigures> hours;        ///< always 24
    QList<DeliveryFigures> delivery; ///< 24 hours of today, or every day of the window
    QList<NumberTraffic> busiest;    ///< the busiest first
    int texts = 0;
    int calls = 0;

    bool isEmpty() const { return texts == 0 && calls == 0; }
};

Insights summarize(const HourlyTraffic &traffic, const TrafficWindow &window, const QTimeZone &depot);

/// Of those whose outcome is known. Nothing if none is.
std::optional<double> deliveryRate(int delivered, int failed);
/// The middle one; of an even number the lower of the two in the middle. Nothing for an empty list.
std::optional<std::chrono::seconds> medianOf(QList<int> seconds);

} // namespace birdcar
