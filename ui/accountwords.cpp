// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accountwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// The context of these words.
struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

QString accountTroubleText(AccountTrouble trouble)
{
    switch (trouble) {
    case AccountTrouble::None:
        return {};
    case AccountTrouble::NoKey:
        return AccountWords::tr(
            "There is no API key yet. Copy it from MessageBird's dashboard (Developers, API "
            "access) and paste it under Settings, Connection.");
    case AccountTrouble::NoPublicUrl:
        return AccountWords::tr("There is no public address yet that MessageBird could be told.");
    case AccountTrouble::PoolUnread:
        return AccountWords::tr("The numbers of the pool cannot be read at present.");
    case AccountTrouble::UnderWay:
        return AccountWords::tr("It is under way already: MessageBird is being asked. It takes a moment.");
    case AccountTrouble::KeyRefused:
        return AccountWords::tr("MessageBird refuses the API key. Copy it from the dashboard again.");
    case AccountTrouble::NoRights:
        return AccountWords::tr(
            "The API key is right, but it may not do this. Choose a key with full access in "
            "the dashboard, or add the numbers by hand.");
    case AccountTrouble::TooManyRequests:
        return AccountWords::tr("MessageBird was asked too often. Try again in a minute.");
    case AccountTrouble::NoConnection:
        return AccountWords::tr("MessageBird cannot be reached. Check the connection to the internet.");
    case AccountTrouble::NoAnswer:
        return AccountWords::tr("MessageBird did not answer in time.");
    case AccountTrouble::Untrusted:
        return AccountWords::tr(
            "What answers has no valid certificate of MessageBird's. Check the connection to "
            "the internet and this computer's date.");
    case AccountTrouble::ServerTrouble:
        return AccountWords::tr("MessageBird has an error of its own. Try again later.");
    case AccountTrouble::Unreadable:
        return AccountWords::tr(
            "What answered is not MessageBird, or speaks otherwise than expected. Perhaps a "
            "network's log-in page is in the way.");
    case AccountTrouble::NoCredit:
        return AccountWords::tr(
            "The account has not enough credit for this. Top it up in MessageBird's dashboard.");
    case AccountTrouble::NotOffered:
        return AccountWords::tr("This number is not offered, or not any more. Search for another.");
    case AccountTrouble::OtherTerms:
        return AccountWords::tr(
            "MessageBird offers this number on other terms by now. Search again and look at them.");
    case AccountTrouble::NotRented:
        return AccountWords::tr("This account does not rent that number.");
    case AccountTrouble::Refused:
        return AccountWords::tr("MessageBird refused this.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString accountFailureText(const AccountFailure &failure)
{
    const QString text = accountTroubleText(failure.trouble);
    return failure.detail.isEmpty() ? text : u"%1 (%2)"_s.arg(text, failure.detail);
}

QString balanceText(const AccountBalance &balance)
{
    if (balance.postpaid)
        return AccountWords::tr("the account is paid later");
    return u"%1 %2"_s.arg(QLocale().toString(balance.amount, 'f', 2), balance.currency);
}

} // namespace birdcar
