// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/retrypolicy.h"

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds shortestWait = 1s;
constexpr milliseconds longestWait = 5min;

} // namespace

milliseconds retryWait(int failures, double random)
{
    constexpr int doublingsToLongest = 9; // 2^9 s is more than 5 min
    const milliseconds base =
        std::min(longestWait, shortestWait * (1 << std::clamp(failures, 1, doublingsToLongest)));
    // Between half of it and all of it: spread, yet never a storm.
    const auto spread = static_cast<milliseconds::rep>(static_cast<double>(base.count() / 2) * random);
    return base / 2 + milliseconds(spread);
}

int lookUpsNeeded(UnknownOutcome outcome)
{
    return outcome == UnknownOutcome::Cut ? 2 : 1;
}

milliseconds lookUpDelay(UnknownOutcome outcome, int answered)
{
    // A cut request may still be on its way into MessageBird's books when the first look-up asks.
    return outcome == UnknownOutcome::Cut && answered > 0 ? 4s : 1s;
}

milliseconds retryAfterWait(const QByteArray &header, const QDateTime &now)
{
    QString text = QString::fromLatin1(header).trimmed();
    text.replace(" GMT"_L1, " +0000"_L1); // Qt reads the mail form of a date, which knows offsets only
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    qint64 wait = 0;
    if (isNumber)
        wait = std::clamp(seconds, 0LL, qlonglong(longestWait / 1s)) * 1000;
    else if (const QDateTime until = QDateTime::fromString(text, Qt::RFC2822Date); until.isValid())
        wait = now.msecsTo(until);
    return std::clamp(milliseconds(wait), shortestWait, longestWait);
}

} // namespace birdcar
