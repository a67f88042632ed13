// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/rideedit.h"

#include "app/domain/depottime.h"
#include "app/domain/texts.h"

using namespace Qt::StringLiterals;

namespace birdcar {

namespace {

QString oneLine(const QString &text)
{
    return cleanText(text).simplified();
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

} // namespace

RideDifference difference(const Ride &before, const Ride &after)
{
    return {before.datetime != after.datetime, before.start != after.start,
            before.destination != after.destination, before.officeNote != after.officeNote,
            before.driverNote != after.driverNote};
}

Ride edited(const Ride &ride, const RideEdit &edit)
{
    Ride result = ride;
    const auto take = [](QString &field, const QString &before, const QString &typed) {
        if (typed != before)
            field = oneLine(typed);
    };
    take(result.start, edit.before.start, edit.start);
    take(result.destination, edit.before.destination, edit.destination);
    take(result.officeNote, edit.before.officeNote, edit.officeNote);
    take(result.driverNote, edit.before.driverNote, edit.driverNote);
    if (edit.at.isValid()) {
        result.datetime = toRideDatetime(edit.at);
        result.dueAt = fromRideDatetime(result.datetime);
    }
    return result;
}

QStringList changedMeanwhile(const RideEdit &edit, const Ride &now, const QTimeZone &depot)
{
    const RideDifference theirs = difference(edit.before, now);
    const RideDifference left = difference(now, edited(now, edit)); // what would still change
    QStringList lines;
    const auto add = [&lines](bool contested, const QString &what, const QString &was, const QString &is) {
        if (contested)
            lines.append(u"%1: %2 is now %3"_s.arg(what, quoted(was), quoted(is)));
    };
    add(theirs.start && left.start, u"From"_s, edit.before.start, now.start);
    add(theirs.destination && left.destination, u"To"_s, edit.before.destination, now.destination);
    add(theirs.time && left.time, u"When"_s, rideTimeText(edit.before, depot), rideTimeText(now, depot));
    add(theirs.officeNote && left.officeNote, u"Office note"_s, edit.before.officeNote, now.officeNote);
    add(theirs.driverNote && left.driverNote, u"Note to the driver"_s, edit.before.driverNote,
        now.driverNote);
    return lines;
}

} // namespace birdcar
