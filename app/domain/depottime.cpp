// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/depottime.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace birdcar {

namespace {

constexpr QStringView peopleFormat = u"yyyy-MM-dd HH:mm";

/// A date and time as typed: what the clock shows, and how far that clock is ahead of UTC if it was said.
struct TypedTime
{
    QDateTime shown;           ///< held as if the clock showed UTC
    std::optional<int> offset; ///< seconds
};

Problem unusable(const QString &text)
{
    return {Problem::Kind::InvalidInput, text, u"at"_s, {}};
}

/// Seconds for "Z", "+01:00", "+0100" or "+01"; nothing for more than any clock on earth has.
std::optional<int> readOffset(const QString &zone)
{
    if (zone.compare(u"z", Qt::CaseInsensitive) == 0)
        return 0;
    const int hours = zone.mid(1, 2).toInt();
    const int minutes = zone.size() > 3 ? zone.last(2).toInt() : 0;
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return (hours * 60 + minutes) * (zone.startsWith(u'-') ? -60 : 60);
}

std::optional<TypedTime> parse(const QString &typed)
{
    static const QRegularExpression form(
        u"^([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]([0-9]{2}:[0-9]{2})(:[0-9]{2})?(?:[.][0-9]+)?"
        " ?([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?$"_s);
    const QRegularExpressionMatch match = form.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;

    const QString seconds = match.hasCaptured(3) ? match.captured(3) : u":00"_s;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2) + seconds, u"HH:mm:ss"_s);
    if (!date.isValid() || !time.isValid())
        return std::nullopt;

    TypedTime result{QDateTime(date, time, QTimeZone::utc()).toUTC(), std::nullopt};
    if (match.hasCaptured(4)) {
        result.offset = readOffset(match.captured(4));
        if (!result.offset)
            return std::nullopt;
    }
    return result;
}

} // namespace

Result<RideTime> readRideTime(const QString &typed, const QTimeZone &depot)
{
    const std::optional<TypedTime> time = parse(typed);
    if (!time)
        return unusable(u"\"%1\" is not a date and time. Please write it like 2026-12-24 18:30."_s.arg(
            typed.simplified().left(40)));
    if (time->offset)
        return RideTime{time->shown.addSecs(-*time->offset), {}};

    const QDate date = time->shown.date();
    const QTime clock = time->shown.time();
    const QList<QDateTime> moments = depotMoments(date, clock, depot);
    if (moments.isEmpty())
        return skippedTime(date, clock, depot);
    return RideTime{moments.first(),
                    moments.size() > 1 ? doubledTimeHint(date, clock, depot, true) : QString()};
}

// By hand, because QDateTime takes the second of two moments without a word and gives a wrong one for a
// skipped time.
QList<QDateTime> depotMoments(const QDate &date, const QTime &time, const QTimeZone &depot)
{
    const QDateTime shown = QDateTime(date, time, QTimeZone::utc()).toUTC();
    // No zone is a whole day from UTC, so these are the offsets before and after any change near that time.
    const int before = depot.offsetFromUtc(shown.addDays(-1));
    const int after = depot.offsetFromUtc(shown.addDays(1));
    QList<QDateTime> moments;
    for (const int offset : {std::max(before, after), std::min(before, after)}) {
        const QDateTime moment = shown.addSecs(-offset);
        if (depot.offsetFromUtc(moment) == offset && !moments.contains(moment))
            moments.append(moment);
    }
    return moments;
}

Problem skippedTime(const QDate &date, const QTime &time, const QTimeZone &depot)
{
    const QDateTime shown = QDateTime(date, time, QTimeZone::utc()).toUTC();
    const int before = depot.offsetFromUtc(shown.addDays(-1));
    const QDateTime change = depot.previousTransition(shown.addSecs(1 - before)).atUtc;
    return unusable(u"The clocks skip %1 in %2; the next valid time is %3."_s.arg(
        shown.toString(peopleFormat), QString::fromLatin1(depot.id()), depotTimeText(change, depot)));
}

QString doubledTimeHint(const QDate &date, const QTime &time, const QTimeZone &depot, bool first)
{
    return u"%1 comes twice in %2, because the clocks go back; the %3 is taken."_s.arg(
        QDateTime(date, time, QTimeZone::utc()).toString(peopleFormat), QString::fromLatin1(depot.id()),
        first ? u"first"_s : u"second"_s);
}

QTimeZone computerZone()
{
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (zone.isValid())
        return zone;
    const auto offsetIn = [](int month) {
        return QDateTime(QDate(2026, month, 1), QTime(12, 0)).offsetFromUtc(); // as the C library reads it
    };
    return QTimeZone(std::min(offsetIn(1), offsetIn(7)));
}

QString toRideDatetime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate);
}

QDateTime fromRideDatetime(const QString &text)
{
    // Qt reads many spellings of a time. Ours is the one that comes out again letter for letter.
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() && toRideDatetime(time) == text ? time : QDateTime();
}

QString depotTimeText(const QDateTime &time, const QTimeZone &depot)
{
    return time.toTimeZone(depot).toString(peopleFormat);
}

} // namespace birdcar
