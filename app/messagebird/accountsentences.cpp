// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messagebird/accountsentences.h"

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
    case AccountTrouble::NoPublicUrl:
        return u"There is no public URL yet that MessageBird could be told."_s;
    case AccountTrouble::PoolUnread:
        return u"The numbers of the pool cannot be read at present."_s;
    case AccountTrouble::UnderWay:
        return u"MessageBird is being asked already. It takes a moment."_s;
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
    case AccountTrouble::NoCredit:
        return u"The account at MessageBird has not enough credit for this. Top it up in the dashboard."_s;
    case AccountTrouble::NotOffered:
        return u"This number is not offered, or not any more. Search for another."_s;
    case AccountTrouble::OtherTerms:
        return u"MessageBird offers this number on other terms by now. Look at them again."_s;
    case AccountTrouble::NotRented:
        return u"This account does not rent that number."_s;
    case AccountTrouble::Refused:
        return u"MessageBird refused this."_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString accountFailureSentence(const AccountFailure &failure)
{
    const QString sentence = sentenceOf(failure.trouble);
    return failure.detail.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, failure.detail);
}

QString moneyText(double amount, const QString &currency)
{
    return u"%1 %2"_s.arg(QString::number(amount, 'f', moneyDecimals(amount)), currency);
}

QString termsText(const NumberTerms &terms)
{
    const QString months = terms.months == 1 ? u"one month"_s : u"%1 months"_s.arg(terms.months);
    return u"%1 a month, for %2 at least"_s.arg(moneyText(terms.monthlyPrice, terms.currency), months);
}

} // namespace birdcar
