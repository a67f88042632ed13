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

QString cutOffText(const NumberTest &test)
{
    const QString number = formatted(test.number);
    switch (test.cutOff) {
    case WayInFault::Tunnel:
        return NumberWords::tr(
                   "The text left, but meanwhile the tunnel did not lead here, so nothing is known "
                   "of %1. Test it again once the tunnel is up.")
            .arg(number);
    case WayInFault::Listener:
        return NumberWords::tr(
                   "The text left, but meanwhile nothing was listening on this computer, so nothing "
                   "is known of %1. The status bar says why.")
            .arg(number);
    case WayInFault::Keys:
    case WayInFault::None:
        break;
    }
    return NumberWords::tr("The text left, but meanwhile a needed key was missing and webhooks were turned "
                           "away, so nothing is known of %1.")
        .arg(number);
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
    const bool isHeard = overview.lastTextInAt.isValid();
    switch (overview.deafSign) {
    case DeafSign::TestLost:
        return NumberWords::tr("deaf: the text of the test never came back");
    case DeafSign::NoAnswers:
        return isHeard ? NumberWords::tr("deaf? no text since %1, though %2 or more were delivered")
                             .arg(shortTime(overview.lastTextInAt, now, zone),
                                  QString::number(NumberOverview::deafAfter))
                       : NumberWords::tr("deaf? no text ever came in, though %1 or more were delivered")
                             .arg(NumberOverview::deafAfter);
    case DeafSign::Quiet:
        return isHeard ? NumberWords::tr("maybe deaf: no text since %1, though other numbers get some")
                             .arg(shortTime(overview.lastTextInAt, now, zone))
                       : NumberWords::tr("maybe deaf: no text ever came in, though other numbers get some");
    case DeafSign::None:
        break;
    }
    if (!last.isValid())
        return NumberWords::tr("never");
    const QString time = shortTime(last, now, zone);
    return last == overview.lastTextInAt ? NumberWords::tr("%1, text").arg(time)
                                         : NumberWords::tr("%1, call").arg(time);
}

QString testText(const NumberOverview &overview, const QDateTime &now, const QTimeZone &zone)
{
    if (!overview.test)
        return NumberWords::tr("not tested");
    const NumberTest &test = *overview.test;
    const QString began = shortTime(test.startedAt, now, zone);
    switch (verdictOf(test, now)) {
    case TestVerdict::Waiting:
        return NumberWords::tr("under way since %1").arg(began);
    case TestVerdict::Proven:
        return NumberWords::tr("proven both ways %1").arg(shortTime(test.heardAt, now, zone));
    case TestVerdict::NotSent:
        return NumberWords::tr("%1: could not be sent").arg(began);
    case TestVerdict::NotDelivered:
        return NumberWords::tr("%1: not delivered").arg(began);
    case TestVerdict::CutOff:
        return NumberWords::tr("%1: nothing known, the way in was broken").arg(began);
    case TestVerdict::NeverBack:
        return NumberWords::tr("%1: never came back").arg(began);
    }
    Q_UNREACHABLE();
}

QString faultText(const NumberFault &fault, const QDateTime &now, const QTimeZone &zone)
{
    if (!fault.at.isValid())
        return NumberWords::tr("none");
    return NumberWords::tr("%1: %2").arg(shortTime(fault.at, now, zone), failureText(fault.reason));
}

QString testBegunText(const NumberTest &test)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(testPatience);
    if (test.isToItself())
        return NumberWords::tr(
                   "One text is on its way from %1 to itself, because the pool has no other number. "
                   "It may take up to %n minutes.",
                   nullptr, static_cast<int>(minutes.count()))
            .arg(formatted(test.number));
    return NumberWords::tr("One text is on its way from %1 to %2. It may take up to %n minutes.", nullptr,
                           static_cast<int>(minutes.count()))
        .arg(formatted(test.via), formatted(test.number));
}

QString testOutcomeText(const NumberTest &test, TestVerdict verdict)
{
    const QString number = formatted(test.number);
    switch (verdict) {
    case TestVerdict::Waiting:
        return testBegunText(test);
    case TestVerdict::Proven:
        return NumberWords::tr("%1 works both ways: the text left and came back.").arg(number);
    case TestVerdict::NotSent:
        if (test.state != MessageState::Failed || neverLeft(test.reason))
            return NumberWords::tr(
                       "The text could not leave in time, so nothing is known of %1. The status bar "
                       "says what keeps texts back.")
                .arg(number);
        return NumberWords::tr("The text could not be sent, so nothing is known of %1: %2")
            .arg(number, failureText(test.reason));
    case TestVerdict::NotDelivered:
        return NumberWords::tr(
                   "MessageBird took the text and could not bring it to %1: %2. See there whether the "
                   "number can receive texts.")
            .arg(number, failureText(test.reason));
    case TestVerdict::CutOff:
        return cutOffText(test);
    case TestVerdict::NeverBack: {
        QString text =
            NumberWords::tr(
                "The text left but never came back: the flow of %1 is not connected. In MessageBird's "
                "Flow Builder tick this number in the flow for texts, and paste the URL for texts in "
                "its step Forward to URL.")
                .arg(number);
        if (test.isToItself())
            text +=
                u' ' + NumberWords::tr("The number wrote to itself, and some networks drop such texts: write "
                                       "to it from a phone to be certain.");
        return text;
    }
    }
    Q_UNREACHABLE();
}

QString maybeDeafText(const NumberOverview &overview)
{
    return NumberWords::tr(
               "%1 may be deaf: its texts are delivered, but none comes in. One text from another "
               "number of the pool shows whether it works both ways.")
        .arg(numberText(overview.number.number));
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
