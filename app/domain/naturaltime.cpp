// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/naturaltime.h"

#include "app/domain/depottime.h"
#include "app/domain/timewords.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace birdcar {

namespace {

constexpr qint64 mostDaysAhead = 366; ///< of a relative time
constexpr int yearsUntilALeapDay = 8; ///< at most, across a century
constexpr std::chrono::hours farAhead{12};

/// What the words of a typed time say, each part at most once.
struct Parts
{
    std::optional<int> offset; ///< days from today
    std::optional<int> weekday;
    std::optional<int> day;
    std::optional<int> month;
    std::optional<int> year;
    std::optional<QTime> time;
    std::optional<DayHalf> half;

    bool hasDate() const { return day.has_value(); }
    bool isBare() const { return !offset && !weekday && !day; }
};

Problem unusableTime(const QString &text)
{
    return {Problem::Kind::InvalidInput, text, u"at"_s, {}};
}

Problem notATime(const QString &typed)
{
    return unusableTime(
        u"\"%1\" is not a time. Please write it like 18:30, tomorrow 7:15, fri 9:00, 24 dec 18:30 "
        "or +20m."_s.arg(typed.simplified().left(40)));
}

QDateTime thisMinute(const QDateTime &now)
{
    return QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() / 60 * 60, Qt::UTC);
}

// Relative times

/// Minutes for "+20m", "+1h30", "+1:30", "in 40 min", "in 2 uur"; nothing for any other text.
std::optional<qint64> readDistance(const QString &words)
{
    static const QRegularExpression form(
        u"^(?:\\+ ?|in |over |en |dentro de )"
        "(?:(?<days>\\d{1,3}) ?(?:d|days?|dag(?:en)?|tag(?:en?)?|dias?) ?)?"
        "(?:(?<hours>\\d{1,3}) ?(?:h|hrs?|hours?|u|uur|uren|std|stunden?|horas?|:) ?)?"
        "(?:(?<minutes>\\d{1,4}) ?(?:m|min|mins|minutes?|minuten|minuut|minutos?)?)?$"_s);
    static const QRegularExpression now(u"^(?:now|nu|jetzt|ahora)$"_s);
    if (now.match(words).hasMatch())
        return 0;
    const QRegularExpressionMatch match = form.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const QString days = match.captured(u"days"_s);
    const QString hours = match.captured(u"hours"_s);
    const QString minutes = match.captured(u"minutes"_s);
    if (days.isEmpty() && hours.isEmpty() && minutes.isEmpty())
        return std::nullopt;
    const qint64 distance = (days.toLongLong() * 24 + hours.toLongLong()) * 60 + minutes.toLongLong();
    return distance <= mostDaysAhead * 24 * 60 ? std::optional(distance) : std::nullopt;
}

/// The full minute that is nearest, so that what is typed as 20 minutes is shown as 20 minutes away.
QDateTime fullMinuteIn(const QDateTime &now, qint64 minutes)
{
    constexpr qint64 halfAMinute = 30;
    return minutes == 0 ? thisMinute(now) : thisMinute(now.addSecs(minutes * 60 + halfAMinute));
}

// Words

/// 18:30, 18.30, 1830, 730, 18h30, 18u, 7:15pm, 7pm.
std::optional<QTime> readClock(const QString &word)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.hu]?([0-5]\\d))?[hu]?(am|pm)?$"_s);
    const QRegularExpressionMatch match = form.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == "pm"_L1 ? 12 : 0);
    }
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// "8 in the evening" is 20:00; what is past noon already needs no help.
QTime inHalf(const QTime &time, DayHalf half)
{
    const int hour = time.hour() % 12 + (half == DayHalf::Evening ? 12 : 0);
    return time.hour() > 12 ? time : QTime(hour, time.minute());
}

/// 24, 24., 24th
std::optional<int> readDayOfMonth(const QString &word)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:\\.|st|nd|rd|th)?$"_s);
    const QRegularExpressionMatch match = form.match(word);
    const int day = match.captured(1).toInt();
    return match.hasMatch() && day >= 1 && day <= 31 ? std::optional(day) : std::nullopt;
}

bool isDayOf(int day, int month, std::optional<int> year)
{
    return QDate::isValid(year.value_or(2028), month, day); // without a year, of any: 2028 is a leap year
}

/// 24/12, 24-12-2026, 24.12., 2026-12-24. A dotted day and month without more may be a time as well, so it is
/// a date only if `dotsToo`.
bool readNumericDate(const QString &word, bool dotsToo, Parts &parts)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    static const QRegularExpression european(u"^(\\d{1,2})([/.-])(\\d{1,2})(?:\\2(\\d{4})?)?$"_s);
    if (parts.hasDate())
        return false;
    std::optional<int> year;
    int month = 0;
    int day = 0;
    if (const auto match = iso.match(word); match.hasMatch()) {
        year = match.captured(1).toInt();
        month = match.captured(2).toInt();
        day = match.captured(3).toInt();
    } else if (const auto typed = european.match(word); typed.hasMatch()) {
        const bool ambiguous = typed.captured(2) == u'.' && word.count(u'.') == 1;
        if (ambiguous && !dotsToo)
            return false;
        day = typed.captured(1).toInt();
        month = typed.captured(3).toInt();
        if (typed.hasCaptured(4))
            year = typed.captured(4).toInt();
    }
    if (!isDayOf(day, month, year))
        return false;
    parts.day = day;
    parts.month = month;
    parts.year = year;
    return true;
}

/// Goes through the words of a typed time, once.
class WordReader
{
public:
    WordReader(QStringList words, int thisYear) : m_words(std::move(words)), m_thisYear(thisYear)
    {
        m_numbers = std::ranges::count_if(m_words, [](const QString &word) {
            return std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
        });
    }

    /// Nothing if a word means nothing, or the same is said twice.
    std::optional<Parts> read()
    {
        for (m_at = 0; m_at < m_words.size(); ++m_at) {
            if (!readMonthDate() && !readDayWord() && !readNumericDate(word(), m_numbers > 1, m_parts) &&
                !readDayHalf() && !readTime())
                return std::nullopt;
        }
        if (m_parts.half && m_parts.time)
            m_parts.time = inHalf(*m_parts.time, *m_parts.half);
        return m_parts;
    }

private:
    QString word(qsizetype ahead = 0) const { return m_words.value(m_at + ahead); }

    bool readDayWord()
    {
        if (const auto offset = dayOffsetFromWord(word()); offset && m_parts.isBare()) {
            m_parts.offset = offset;
            return true;
        }
        if (const auto weekday = weekdayFromWord(word()); weekday && !m_parts.weekday && !m_parts.offset) {
            m_parts.weekday = weekday;
            return true;
        }
        return false;
    }

    /// "24 dec", "dec 24", with a year behind it if more follows or it is this or the next year.
    bool readMonthDate()
    {
        const bool dayFirst = monthFromWord(word(1)).has_value();
        const auto day = readDayOfMonth(word(dayFirst ? 0 : 1));
        const auto month = monthFromWord(word(dayFirst ? 1 : 0));
        if (!day || !month || m_parts.hasDate() || !isDayOf(*day, *month, std::nullopt))
            return false;
        m_parts.day = day;
        m_parts.month = month;
        ++m_at;
        static const QRegularExpression fourDigits(u"^2\\d{3}$"_s);
        const int year = word(1).toInt();
        const bool isYear = year == m_thisYear || year == m_thisYear + 1 || m_at + 2 < m_words.size();
        if (fourDigits.match(word(1)).hasMatch() && (isYear || m_parts.time)) {
            m_parts.year = year;
            ++m_at;
        }
        return true;
    }

    bool readDayHalf()
    {
        const auto half = dayHalfFromWord(word());
        if (!half || m_parts.half)
            return false;
        m_parts.half = half;
        return true;
    }

    bool readTime()
    {
        const auto time = readClock(word());
        if (!time || m_parts.time)
            return false;
        m_parts.time = time;
        return true;
    }

    QStringList m_words;
    int m_thisYear;
    qsizetype m_numbers = 0; ///< words with digits
    qsizetype m_at = 0;
    Parts m_parts;
};

/// The words that mean something; "7 pm" becomes one.
QStringList meaningfulWords(const QString &plain)
{
    QStringList words;
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
        const bool half = word == "am"_L1 || word == "pm"_L1;
        if (half && !words.isEmpty() && words.last().back().isDigit())
            words.last() += word;
        else if (!isTimeFiller(word) && word != "am"_L1) // a German "am Freitag"
            words.append(word);
    }
    return words;
}

// From parts to a moment

/// The first moment with this date and time, or the Problem that the clocks skip it.
Result<NaturalTime> momentOn(const QDate &date, const QTime &time, const QTimeZone &depot)
{
    const QList<QDateTime> moments = depotMoments(date, time, depot);
    if (moments.isEmpty())
        return skippedTime(date, time, depot);
    return NaturalTime{moments.first(),
                       moments.size() > 1 ? doubledTimeHint(date, time, depot, true) : QString(), false};
}

/// The next moment at which the clocks show this time.
Result<NaturalTime> nextAt(const QTime &time, const QDateTime &now, const QTimeZone &depot)
{
    const QDateTime there = now.toTimeZone(depot);
    for (QDate date = there.date();; date = date.addDays(1)) {
        const QList<QDateTime> moments = depotMoments(date, time, depot);
        for (const QDateTime &moment : moments) {
            if (moment < thisMinute(now))
                continue;
            const bool first = moment == moments.first();
            return NaturalTime{
                moment, moments.size() > 1 ? doubledTimeHint(date, time, depot, first) : QString(), true};
        }
        const bool skippedAhead = moments.isEmpty() && (date > there.date() || time > there.time());
        if (skippedAhead)
            return skippedTime(date, time, depot);
    }
}

Result<NaturalTime> nextWeekday(int weekday, const QTime &time, const QDateTime &now, const QTimeZone &depot)
{
    QDate date = now.toTimeZone(depot).date();
    date = date.addDays((weekday - date.dayOfWeek() + 7) % 7);
    auto moment = momentOn(date, time, depot);
    if (moment && moment->utc < thisMinute(now))
        moment = momentOn(date.addDays(7), time, depot);
    return moment;
}

Result<NaturalTime> onDate(const Parts &parts, const QDateTime &now, const QTimeZone &depot)
{
    const QDate today = now.toTimeZone(depot).date();
    const int lastYear = parts.year.value_or(today.year() + yearsUntilALeapDay);
    for (int year = parts.year.value_or(today.year()); year <= lastYear; ++year) {
        const QDate date(year, *parts.month, *parts.day);
        if (!date.isValid() || (!parts.year && date < today))
            continue;
        if (parts.weekday && date.dayOfWeek() != *parts.weekday)
            return unusableTime(u"%1 is not that day of the week."_s.arg(date.toString(Qt::ISODate)));
        return momentOn(date, *parts.time, depot);
    }
    return unusableTime(u"There is no such day."_s);
}

} // namespace

Result<NaturalTime> readNaturalTime(const QString &typed, const QDateTime &now, const QTimeZone &depot)
{
    if (const auto exact = readRideTime(typed, depot))
        return NaturalTime{exact->utc, exact->hint, false};
    const QString plain = plainTimeWords(typed);
    if (plain.isEmpty())
        return unusableTime(u"Please enter when the ride starts."_s);
    if (const auto minutes = readDistance(plain))
        return NaturalTime{fullMinuteIn(now, *minutes), {}, false};

    const QDate today = now.toTimeZone(depot).date();
    const std::optional<Parts> parts = WordReader(meaningfulWords(plain), today.year()).read();
    if (!parts)
        return notATime(typed);
    if (!parts->time)
        return unusableTime(u"Please add the time, like tomorrow 7:15."_s);
    if (parts->hasDate())
        return onDate(*parts, now, depot);
    if (parts->weekday)
        return nextWeekday(*parts->weekday, *parts->time, now, depot);
    if (parts->offset)
        return momentOn(today.addDays(*parts->offset), *parts->time, depot);
    return nextAt(*parts->time, now, depot);
}

TimeDoubt doubtAbout(const NaturalTime &time, const QDateTime &now)
{
    if (time.utc < thisMinute(now))
        return TimeDoubt::Past;
    return time.bare && time.utc > now.addDuration(farAhead) ? TimeDoubt::FarAhead : TimeDoubt::None;
}

} // namespace birdcar
