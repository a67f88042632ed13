// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/numberoffer.h"

#include <cmath>

namespace birdcar {

NumberSearch exactly(const PhoneNumber &phone, const QString &country)
{
    return {.country = country, .sms = false, .digits = phone.digits(), .place = NumberSearch::Place::Start};
}

std::optional<NumberTerms> termsOf(const NumberOffer &offer, int paidMonths)
{
    if (!offer.monthlyPrice || *offer.monthlyPrice < 0 || offer.currency.isEmpty() || paidMonths < 1)
        return std::nullopt;
    const int least = qMax(paidMonths, offer.minimumMonths);
    const int months = (least + paidMonths - 1) / paidMonths * paidMonths; // paid for in whole intervals
    return NumberTerms{*offer.monthlyPrice, offer.currency, months, *offer.monthlyPrice * months};
}

bool hasSameTerms(const NumberOffer &agreed, const NumberOffer &offered)
{
    return agreed.monthlyPrice == offered.monthlyPrice && agreed.currency == offered.currency &&
           agreed.minimumMonths == offered.minimumMonths && agreed.sms == offered.sms &&
           agreed.voice == offered.voice && agreed.inboundCallsOnly == offered.inboundCallsOnly &&
           agreed.verificationRequired == offered.verificationRequired &&
           agreed.conditions == offered.conditions;
}

int moneyDecimals(double amount)
{
    constexpr double tiny = 1e-6;
    const double cents = amount * 100;
    return std::abs(cents - std::round(cents)) < tiny ? 2 : 4;
}

bool isDrained(const ProxyNumber &number)
{
    return number.phone && !number.isGivenUp && number.state != NumberState::Active && number.liveLegs == 0;
}

} // namespace birdcar
