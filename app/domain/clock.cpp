// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/clock.h"

namespace birdcar {

namespace {

constexpr qint64 stampDay = 86'400'000;   // ms
constexpr qint64 julianEpoch = 2'440'588; // the day 1970-01-01
/// A stamp with a 0 for each digit.
constexpr QStringView stampForm = u"0000-00-00T00:00:00.000Z";

void putDigits(QChar *to, int count, int value)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        to[i] = QChar(u'0' + value % 10);
}

int takeDigits(QStringView from)
{
    int value = 0;
    for (const QChar c : from)
        value = value * 10 + (c.unicode() - u'0');
    return value;
}

bool isStamp(QStringView text)
{
    if (text.size() != stampForm.size())
        return false;
    for (qsizetype i = 0; i < stampForm.size(); ++i) {
        const bool isDigit = text[i] >= u'0' && text[i] <= u'9';
        if (stampForm[i] == u'0' ? !isDigit : text[i] != stampForm[i])
            return false;
    }
    return true;
}

} // namespace

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

// By hand, because Qt's own way takes ten times as long, and every text and call needs several.

QString toStamp(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const qint64 sinceEpoch = time.toMSecsSinceEpoch();
    const qint64 inDay = (sinceEpoch % stampDay + stampDay) % stampDay;
    const QDate date = QDate::fromJulianDay((sinceEpoch - inDay) / stampDay + julianEpoch);
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    if (year < 0 || year > 9999)
        return {}; // it would not sort
    const int msecs = static_cast<int>(inDay);
    QString stamp = stampForm.toString();
    QChar *to = stamp.data();
    putDigits(to, 4, year);
    putDigits(to + 5, 2, month);
    putDigits(to + 8, 2, day);
    putDigits(to + 11, 2, msecs / 3'600'000);
    putDigits(to + 14, 2, msecs / 60'000 % 60);
    putDigits(to + 17, 2, msecs / 1000 % 60);
    putDigits(to + 20, 3, msecs % 1000);
    return stamp;
}

QDateTime fromStamp(const QString &stamp)
{
    if (!isStamp(stamp))
        return {};
    const QStringView text(stamp);
    const QDate date(takeDigits(text.first(4)), takeDigits(text.sliced(5, 2)), takeDigits(text.sliced(8, 2)));
    const QTime time(takeDigits(text.sliced(11, 2)), takeDigits(text.sliced(14, 2)),
                     takeDigits(text.sliced(17, 2)), takeDigits(text.sliced(20, 3)));
    if (!date.isValid() || !time.isValid())
        return {};
    return QDateTime::fromMSecsSinceEpoch(
        (date.toJulianDay() - julianEpoch) * stampDay + time.msecsSinceStartOfDay(), Qt::UTC);
}

} // namespace birdcar
