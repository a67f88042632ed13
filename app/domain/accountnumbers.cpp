// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/accountnumbers.h"

#include <QMap>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(AccountTrouble trouble)
{
    switch (trouble) {
    case AccountTrouble::None:
        return {};
    case AccountTrouble::NoKey:
        return u"There is no API key. Copy it from MessageBird's dashboard (Developers, API access) to the "
               "settings, or to MESSAGEBIRD_API_KEY."_s;
    case AccountTrouble::KeyRefused:
        return u"MessageBird refuses the API key. Copy it from the dashboard again."_s;
    case AccountTrouble::NoRights:
        return u"The API key may send, but has no right to do this. Choose a key with full access in the "
               "dashboard, or enter the numbers by hand."_s;
    case AccountTrouble::TooManyRequests:
        return u"MessageBird was asked too often. Try again in a minute."_s;
    case AccountTrouble::NoConnection:
        return u"MessageBird cannot be reached. Check the connection to the internet and try again."_s;
    case AccountTrouble::NoAnswer:
        return u"MessageBird did not answer in time. Try again."_s;
    case AccountTrouble::Untrusted:
        return u"What answers has no valid certificate of MessageBird's. Check the connection to the "
               u"internet "
               "and this computer's date."_s;
    case AccountTrouble::ServerTrouble:
        return u"MessageBird has an error of its own. Try again later."_s;
    case AccountTrouble::Unreadable:
        return u"What answered is not MessageBird. Check --api-url and the connection to the internet."_s;
    case AccountTrouble::Refused:
        return u"MessageBird refused this."_s;
    }
    Q_UNREACHABLE();
}

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

QString accountFailureSentence(const AccountFailure &failure)
{
    const QString sentence = sentenceOf(failure.trouble);
    return failure.detail.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, failure.detail);
}

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
        if (!number.phone)
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
