// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/numberexport.h"

#include "app/domain/csv.h"
#include "app/domain/depottime.h"

#include <QTimeZone>

namespace birdcar {

using namespace Qt::StringLiterals;

QByteArray numbersCsv(const QList<NumberOverview> &pool, const QTimeZone &zone)
{
    const auto time = [&zone](const QDateTime &at) {
        return at.isValid() ? depotTimeText(at, zone) : QString();
    };
    QString text = csvLine({u"number"_s, u"state"_s, u"live_legs"_s, u"grace_legs"_s, u"last_text_in"_s,
                            u"last_call_in"_s, u"last_delivered"_s, u"last_used"_s});
    for (const NumberOverview &overview : pool) {
        const ProxyNumber &number = overview.number;
        text +=
            csvLine({number.phone ? u'+' + number.phone->digits() : number.number,
                     numberStateName(number.state), QString::number(number.liveLegs),
                     QString::number(overview.graceLegs), time(overview.lastTextInAt),
                     time(overview.lastCallInAt), time(overview.lastDeliveredAt), time(number.lastUsedAt)});
    }
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

} // namespace birdcar
