// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/accountnumbers.h"

#include <QMap>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

int rankOf(NumberPlace place)
{
    switch (place) {
    case NumberPlace::AccountOnly:
        return 0;
    case NumberPlace::PoolOnly:
        return 1;
    case NumberPlace::Both:
        return 2;
    }
    Q_UNREACHABLE();
}

} // namespace

QString numberPlaceName(NumberPlace place)
{
    switch (place) {
    case NumberPlace::AccountOnly:
        return u"account"_s;
    case NumberPlace::PoolOnly:
        return u"pool"_s;
    case NumberPlace::Both:
        return u"both"_s;
    }
    Q_UNREACHABLE();
}

QList<ComparedNumber> compareNumbers(const QList<AccountNumber> &account, const QList<ProxyNumber> &pool)
{
    QMap<PhoneNumber, ComparedNumber> all;
    for (const AccountNumber &number : account)
        all.insert(number.phone, {number.phone, NumberPlace::AccountOnly, number.sms, number.voice,
                                  number.status, NumberState::Active});
    for (const ProxyNumber &number : pool) {
        if (!number.phone || number.isGivenUp)
            continue;
        auto found = all.find(*number.phone);
        if (found == all.end())
            found = all.insert(*number.phone, {.phone = *number.phone, .place = NumberPlace::PoolOnly});
        else if (found->place == NumberPlace::AccountOnly)
            found->place = NumberPlace::Both;
        found->state = number.state;
    }
    QList<ComparedNumber> compared = all.values();
    std::ranges::stable_sort(compared, {}, [](const ComparedNumber &number) { return rankOf(number.place); });
    return compared;
}

} // namespace birdcar
