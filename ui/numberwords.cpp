// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numberwords.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::NumberWords)
};

QString nextFreeText(const QDateTime &at, const QDateTime &now, const QTimeZone &zone)
{
    const QString time = shortTime(at, now, zone);
    if (at.toTimeZone(zone).date() == now.toTimeZone(zone).date())
        return NumberWords::tr("the next one frees at %1").arg(time);
    return NumberWords::tr("the next one frees %1").arg(time);
}

} // namespace

PoolCounts countPool(const QList<NumberOverview> &pool)
{
    PoolCounts counts;
    for (const NumberOverview &overview : pool) {
        switch (overview.number.state) {
        case NumberState::Active:
            ++(overview.number.liveLegs > 0 ? counts.inUse : counts.free);
            break;
        case NumberState::Draining:
            ++counts.draining;
            break;
        case NumberState::Disabled:
            ++counts.disabled;
            break;
        }
    }
    return counts;
}

QString poolText(const PoolCounts &counts)
{
    QString text = NumberWords::tr("%1 active numbers, %2 of them with rides; each serves many pairs at once")
                       .arg(QString::number(counts.active()), QString::number(counts.inUse));
    if (counts.draining > 0)
        text += NumberWords::tr("; %1 draining").arg(counts.draining);
    if (counts.disabled > 0)
        text += NumberWords::tr("; %1 disabled").arg(counts.disabled);
    return text;
}

QString heardText(const NumberOverview &overview, const QDateTime &now, const QTimeZone &zone)
{
    const QDateTime last = overview.lastInAt();
    if (overview.isDeaf() && !overview.lastTextInAt.isValid())
        return NumberWords::tr("deaf? no text ever came in, though %1 or more were delivered")
            .arg(NumberOverview::deafAfter);
    if (overview.isDeaf())
        return NumberWords::tr("deaf? no text since %1, though %2 or more were delivered")
            .arg(shortTime(overview.lastTextInAt, now, zone), QString::number(NumberOverview::deafAfter));
    if (!last.isValid())
        return NumberWords::tr("never");
    const QString time = shortTime(last, now, zone);
    return last == overview.lastTextInAt ? NumberWords::tr("%1, text").arg(time)
                                         : NumberWords::tr("%1, call").arg(time);
}

QString untilText(const HeldLine &line, const QDateTime &now, const QTimeZone &zone)
{
    if (line.holdUntil.isValid())
        return NumberWords::tr("until %1").arg(shortTime(line.holdUntil, now, zone));
    return NumberWords::tr("while the ride is open");
}

QString forecastText(const QString &name, const Forecast &forecast, const QDateTime &now,
                     const QTimeZone &zone)
{
    if (forecast.held == 0)
        return NumberWords::tr("%1 holds none of the active numbers (%2)")
            .arg(name, QString::number(forecast.pool));
    QString text = forecast.isFull()
                       ? NumberWords::tr("%1 holds all %2 numbers, so that no new ride is possible")
                             .arg(name, QString::number(forecast.pool))
                       : NumberWords::tr("%1 holds %2 of %3 numbers")
                             .arg(name, QString::number(forecast.held), QString::number(forecast.pool));
    if (forecast.later > 0)
        text += NumberWords::tr(", %1 for rides after tomorrow").arg(forecast.later);
    text += u"; "_s;
    text += forecast.nextFreeAt.isValid() ? nextFreeText(forecast.nextFreeAt, now, zone)
                                          : NumberWords::tr("none frees by itself");
    return text;
}

} // namespace birdcar
