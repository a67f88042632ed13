// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include "app/domain/numberchoice.h"
#include "app/domain/optout.h"
#include "app/domain/smssegments.h"
#include "app/store/reader.h"

#include <QCache>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QTimeZone>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(birdcar::Words)
};

QString takenOverText(const NumberChoice &choice)
{
    if (choice.takenOver.isEmpty())
        return Words::tr("Ends a line of an ended ride");
    const Holder &holder = choice.takenOver.first();
    return Words::tr("Ends the line of %1 from ride %2, which is over")
        .arg(holder.name, QString::number(holder.rideId.value));
}

} // namespace

QString durationText(std::chrono::minutes length)
{
    const auto minutes = static_cast<int>(length.count());
    if (length < 60min)
        return Words::tr("%1 min").arg(minutes);
    if (length < 24h && minutes % 60 == 0)
        return Words::tr("%1 h").arg(minutes / 60);
    if (length < 24h)
        return Words::tr("%1 h %2 min").arg(QString::number(minutes / 60), QString::number(minutes % 60));
    return Words::tr("%1 d %2 h")
        .arg(QString::number(minutes / (24 * 60)), QString::number(minutes / 60 % 24));
}

StateMark messageMark(MessageState state)
{
    switch (state) {
    case MessageState::Received:
        return {Words::tr("received"), u"received"_s, Tone::Plain};
    case MessageState::Pending:
        return {Words::tr("queued"), u"queued"_s, Tone::Plain};
    case MessageState::Sending:
        return {Words::tr("sending"), u"sending"_s, Tone::Plain};
    case MessageState::Sent:
        return {Words::tr("sent"), u"sent"_s, Tone::Plain};
    case MessageState::Delivered:
        return {Words::tr("delivered"), u"delivered"_s, Tone::Good};
    case MessageState::Failed:
        return {Words::tr("failed"), u"failed"_s, Tone::Bad};
    }
    Q_UNREACHABLE();
}

StateMark rideMark(const RideOverview &overview)
{
    switch (overview.ride.state) {
    case RideState::Open:
        return {Words::tr("open"), u"open"_s, Tone::Good};
    case RideState::Closed:
        if (overview.lineLive)
            return {Words::tr("closed, line still live"), u"grace"_s, Tone::Attention};
        return {Words::tr("closed"), u"closed"_s, Tone::Quiet};
    case RideState::Cancelled:
        return {Words::tr("cancelled"), u"cancelled"_s, Tone::Quiet};
    }
    Q_UNREACHABLE();
}

StateMark numberMark(NumberState state)
{
    switch (state) {
    case NumberState::Active:
        return {Words::tr("active"), u"good"_s, Tone::Good};
    case NumberState::Draining:
        return {Words::tr("draining"), u"grace"_s, Tone::Attention};
    case NumberState::Disabled:
        return {Words::tr("disabled"), u"bad"_s, Tone::Quiet};
    }
    Q_UNREACHABLE();
}

StateMark numberMark(const ProxyNumber &number)
{
    if (number.isGivenUp)
        return {Words::tr("given up"), u"bad"_s, Tone::Quiet};
    return numberMark(number.state);
}

StateMark deliveryMark(const RideOverview &overview)
{
    if (overview.failed > 0)
        return messageMark(MessageState::Failed);
    if (!overview.lastOutgoing || *overview.lastOutgoing == MessageState::Failed)
        return {};
    return messageMark(*overview.lastOutgoing);
}

QString deliveryText(const RideOverview &overview)
{
    QStringList parts;
    if (overview.failed > 0)
        parts.append(Words::tr("failed texts: %1").arg(overview.failed));
    if (overview.waiting > 0)
        parts.append(Words::tr("not yet taken by MessageBird: %1").arg(overview.waiting));
    if (parts.isEmpty() && overview.lastOutgoing)
        parts.append(Words::tr("latest text: %1").arg(messageMark(*overview.lastOutgoing).word));
    return parts.join(u"; "_s);
}

QString failureText(const QString &reason)
{
    if (reason == "late"_L1)
        return Words::tr("too late to go out by itself");
    if (reason == "withdrawn"_L1)
        return Words::tr("withdrawn before it left");
    if (reason == QLatin1StringView(optedOutReason))
        return Words::tr("the recipient asked for no more texts");
    if (reason == QLatin1StringView(stopWordReason))
        return Words::tr("the word asks for no more texts, so it was not passed on");
    return reason.isEmpty() ? Words::tr("no reason given") : reason;
}

bool isWithheld(const QString &reason)
{
    return reason == QLatin1StringView(optedOutReason) || reason == QLatin1StringView(stopWordReason);
}

bool neverLeft(const QString &reason)
{
    return reason == "late"_L1 || reason == "withdrawn"_L1 || isWithheld(reason);
}

QString untruthText(Untruth untruth)
{
    switch (untruth) {
    case Untruth::None:
        return {};
    case Untruth::RideClosed:
        return Words::tr("the ride is closed");
    case Untruth::RideCancelled:
        return Words::tr("the ride is cancelled");
    case Untruth::RideOpen:
        return Words::tr("the ride is open again");
    case Untruth::NoLine:
        return Words::tr("the recipient has no line in this ride any more");
    case Untruth::RidePast:
        return Words::tr("the time of the ride is past");
    }
    Q_UNREACHABLE();
}

QString choiceText(const NumberChoice &choice)
{
    switch (choice.reason) {
    case ChoiceReason::UsedBefore:
        return Words::tr("These two used it last");
    case ChoiceReason::FewestRides:
        return Words::tr("Has the fewest rides");
    case ChoiceReason::LongestUnused:
        return Words::tr("Unused for longest");
    case ChoiceReason::TakenOver:
        return takenOverText(choice);
    }
    Q_UNREACHABLE();
}

QString freeNumbersText(const NumberChoice &choice)
{
    QString text = Words::tr("%1 of %2 free for this pair")
                       .arg(QString::number(choice.unused), QString::number(choice.poolSize));
    if (choice.byEndingGrace > 0)
        text += Words::tr(", and %1 by ending a line of an ended ride").arg(choice.byEndingGrace);
    return text;
}

QString removedText(const QDateTime &writtenAt, const QDateTime &removedAt)
{
    return Words::tr("(text removed after %n day(s))", nullptr,
                     static_cast<int>(writtenAt.daysTo(removedAt)));
}

QString countText(int count)
{
    return count > Summary::countLimit ? Words::tr("%1+").arg(QLocale().toString(Summary::countLimit))
                                       : QLocale().toString(count);
}

QString segmentsText(const SegmentCount &count)
{
    const QString alphabet = count.gsm7 ? Words::tr("GSM-7") : Words::tr("Unicode");
    if (count.segments > 1)
        return Words::tr("%n texts (%1)", nullptr, count.segments).arg(alphabet);
    return Words::tr("1 text (%1, %2 of %3)")
        .arg(alphabet, QString::number(count.units), QString::number(count.room()));
}

QString plainToolTip(const QString &text)
{
    // QToolTip decides by itself whether a text is HTML; an escaped text wrapped in HTML never is misread.
    return text.contains(u'<') ? u"<span>%1</span>"_s.arg(text.toHtmlEscaped()) : text;
}

QString roleWord(Role role)
{
    return role == Role::Customer ? Words::tr("customer") : Words::tr("driver");
}

namespace {

/// Digits run from left to right in every script, and their groups keep their order.
QString isolated(const QString &phone)
{
    return QGuiApplication::isRightToLeft() && !phone.isEmpty() ? u"\u2066%1\u2069"_s.arg(phone) : phone;
}

} // namespace

QString numberText(const QString &number)
{
    // A table asks for the same few numbers with every row that it paints, and grouping digits is dear.
    static QCache<QString, QString> known(1000);
    if (const QString *text = known.object(number))
        return isolated(*text);
    const std::optional<PhoneNumber> phone = PhoneNumber::fromDigits(number);
    if (!phone)
        return number;
    const QString text = formatted(*phone);
    known.insert(number, new QString(text));
    return isolated(text);
}

QString maskedPhone(const Person &person)
{
    return isolated(person.phone ? masked(*person.phone) : maskedText(person.number));
}

QDateTime nextFullFiveMinutes(const QDateTime &now)
{
    constexpr qint64 step = 5 * 60;
    const qint64 earliest = now.toSecsSinceEpoch() + 60;
    return QDateTime::fromSecsSinceEpoch((earliest + step - 1) / step * step, Qt::UTC);
}

QString distanceText(const QDateTime &now, const QDateTime &at)
{
    const qint64 seconds = now.secsTo(at);
    const auto length = std::chrono::round<std::chrono::minutes>(std::chrono::seconds(qAbs(seconds)));
    if (length < 1min)
        return Words::tr("now");
    return seconds > 0 ? Words::tr("in %1").arg(durationText(length))
                       : Words::tr("%1 ago").arg(durationText(length));
}

QString shortTime(const QDateTime &at, const QDateTime &now, const QTimeZone &zone)
{
    if (!at.isValid())
        return {};
    const QDateTime there = at.toTimeZone(zone);
    const QString clock = there.toString(u"HH:mm"_s);
    const QDate today = now.toTimeZone(zone).date();
    const qint64 days = today.daysTo(there.date());
    if (days == 0)
        return clock;
    if (days == 1)
        return Words::tr("tomorrow %1").arg(clock);
    if (days == -1)
        return Words::tr("yesterday %1").arg(clock);
    if (days > 0 && days < 7)
        return QLocale().dayName(there.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + clock;
    return there.toString(u"yyyy-MM-dd HH:mm"_s);
}

QStringList widestTimes()
{
    const QString clock = u"00:00"_s;
    QStringList texts{Words::tr("tomorrow %1").arg(clock), Words::tr("yesterday %1").arg(clock),
                      u"2000-00-00 00:00"_s};
    for (int day = 1; day <= 7; ++day)
        texts.append(QLocale().dayName(day, QLocale::ShortFormat) + u' ' + clock);
    return texts;
}

QString rideTime(const Ride &ride, const QDateTime &now, const QTimeZone &zone)
{
    return ride.dueAt.isValid() ? shortTime(ride.dueAt, now, zone) : ride.datetime;
}

} // namespace birdcar
